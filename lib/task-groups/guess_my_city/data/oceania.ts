/** Cities of Oceania. Columns: see `columns.ts`. */
export const OCEANIA = `
Sydney|AU|Port Jackson|TA||Cfa h E|a shell-roofed opera house; a steel arch bridge; a famous surf beach|meat pies and barramundi|A convict fleet landed in 1788.|a harbour|finance, tourism and media
Melbourne|AU|Batmania|BS2|Yarra|Cfb p X|a yellow railway station; laneways; a huge cricket ground|flat white and dim sims|Gold made it rich in the 1850s.|trams and a horse race|finance, education and sport
Brisbane|AU|Meanjin|P|Brisbane River|Cfa h X|a steel cantilever bridge; a koala park; an artificial beach|bugs from the bay|It began as a penal colony in 1825.|sunshine|services, coal offices and tourism
Perth|AU||I|Swan|Csa p X|a bell tower; a park over a river; quokkas on an island|lobster rolls|It was founded in 1829 with the felling of a tree.|isolation|iron ore offices, gas and gold
Adelaide|AU||GSV|Torrens|Csa p X|a ring of parkland; a market; wine valleys|floating pie in pea soup|It was settled without convicts in 1836.|churches and festivals|wine, defence and education
Canberra|AU||L:Lake Burley Griffin|Molonglo|Cfb h Y|a parliament under a lawn; a war memorial|lamb and truffles|It was planned as a compromise by a Chicago architect in 1912.|being a planned capital|government and education
Hobart|AU|Hobarton|TA|Derwent|Cfb mi X|an underground art museum; sandstone warehouses|scallop pies|It was founded in 1804 as a penal colony.|a yacht race's end|tourism, fishing and research
Darwin|AU|Palmerston|TS||Aw p X|war tunnels; crocodile jumps nearby; sunset markets|crocodile and mango|It was bombed in 1942 and razed by a cyclone in 1974.|crocodiles|gas, defence and tourism
Cairns|AU||CS2||Am m X|a lagoon; a rainforest railway|reef fish and mangoes|It was a port for gold fields in 1876.|a coral reef|tourism, sugar and fishing
Auckland|NZ|Tamaki Makaurau|P||Cfb h X|a 328 m tower; dozens of volcanic cones|earth-oven meat and pavlova|It was the capital until 1865.|sails|services, port and film
Wellington|NZ|Te Whanganui-a-Tara,Port Nicholson|CK||Cfb h X|a cable car; a beehive parliament|flat white and green mussels|It became the capital in 1865.|wind and film effects|government and film
Christchurch|NZ|Otautahi|P|Avon|Cfb p X|a cardboard cathedral; punts|lamb and whitebait|Earthquakes in 2010 and 2011 wrecked it.|gardens and Antarctic flights|farming, electronics and tourism
Queenstown|NZ|Tahuna|L:Lake Wakatipu||Cfb m X|a vintage steamship; a gondola|big burgers|Gold was found there in 1862.|bungee jumps|tourism and wine
Dunedin|NZ|Otepoti|P||Cfb h X|a very steep street; a ginger-brick railway station|cheese rolls|Scots founded it in 1848.|albatrosses and students|education, gold once and tourism
Suva|FJ||P||Af hi X|a museum with a rudder of a mutiny ship; a colonial hotel|raw fish in coconut|It replaced Levuka as capital in 1882.|kava and rugby|sugar, garments and services
Port Moresby|PG|Pom Town|CS2||Aw h X|a parliament like a spirit house; a war cemetery|earth-oven taro and pork|A British captain named it for his father in 1873.|crime and hundreds of tongues|gas, services and port
Apia|WS||P||Af hi X|a clock tower; a novelist's villa|earth-oven pork|Robert Louis Stevenson died there in 1894.|tattoos|services, coconuts and fish
Honiara|SB||P||Af mi Y|a war memorial ridge; wrecks nearby|cassava pudding|Fierce battles took place there in 1942.|a wartime airfield|fish, timber and services
Nuku'alofa|TO|Nukualofa|P||Af pi X|a wooden royal palace; blowholes nearby|spit-roast pig and raw fish|A treaty with Britain was signed in 1900.|a Polynesian king|squash, vanilla and tourism
`;
