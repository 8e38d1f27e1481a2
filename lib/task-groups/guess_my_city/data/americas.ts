/** Cities of the Americas. Columns: see `columns.ts`. */
export const AMERICAS = `
New York|US|New York City,NYC,New Amsterdam|A|Hudson|Cfa ip E|a copper-green statue with torch; an art deco tower of 102 floors; a rectangular park amid skyscrapers|bagels and thin-crust pizza|The Dutch founded it in 1624 or 1625; towers fell on 11 September 2001.|stock exchange and musicals|finance, media and fashion
Los Angeles|US|LA,City of Angels|P||Csb m E|a hillside sign of film fame; an observatory; a silver concert hall|street tacos and burgers|Settlers founded it in 1781; it held Olympics in 1932 and 1984.|film studios and freeways|film, port and aerospace
Chicago|US||L:Lake Michigan|Chicago River|Dfa p X|a shiny bean sculpture; a black 442 m tower|deep-dish pizza|A fire in 1871 destroyed its centre.|wind and the first skyscrapers|finance, food and transport
Houston|US||-|Buffalo Bayou|Cfa p X|a mission control centre; a Rothko chapel|smoked brisket and Tex-Mex|It was named after a general and founded in 1836.|space flights|oil, medicine and petrochemicals
Philadelphia|US|Philly|-|Delaware|Cfa p E|a cracked bell; a museum stair run by a boxer in film|steak sandwich with cheese|A declaration of independence was signed there in 1776.|founding fathers|medicine, education and finance
Phoenix|US||-|Salt River|BWh d X|a camel-shaped mountain; a desert garden of cacti|fried bread tacos|It was built on canals of the Hohokam people.|extreme heat|chips, services and retirement
San Antonio|US||-|San Antonio River|Cfa p E|a besieged mission; a river walk below street level|chilli with meat|A siege of 1836 became legend.|a mission to remember|military, tourism and medicine
San Diego|US||P||BSk h E|a zoo with pandas; a carrier museum|fish tacos|It is where a Spanish friar founded his first mission of the upper coast, in 1769.|navy and beaches|navy, biotech and tourism
Dallas|US||-|Trinity|Cfa p X|a tower with a ball; a museum at a sniper's window|barbecue and chilli con queso|President Kennedy was shot there in 1963.|oil drama on television|finance, telecom and aviation
San Francisco|US|Frisco,Yerba Buena|P||Csb h E|an orange suspension bridge; an island prison; cable cars|sourdough bread and crab|An earthquake and fire ruined it in 1906.|fog and hippies|technology, finance and tourism
Seattle|US||P|Duwamish|Csb h X|a space needle; a fish market; a view of a big volcano|salmon and coffee|Gold seekers for the Klondike set out there.|grunge, coffee chains and rain|software, aircraft and port
Denver|US||-|South Platte|BSk m X|a gold-domed capitol one mile high; red sandstone amphitheatre nearby|omelettes with ham and green chilli|Gold found in 1858 founded it.|being a mile high|telecom, energy and aviation
Boston|US||A|Charles|Dfa p E|a red-brick freedom trail; an old baseball park with a green wall|clam soup and cream pie|Tea was thrown into its harbour in 1773.|revolution and universities nearby|education, medicine and finance
Washington|US|Washington DC,Washington D.C.|-|Potomac|Cfa p E|a white domed capitol; a marble obelisk; a seated president|half-smoke sausages|It was planned in 1791 by a French engineer; the British burnt it in 1814.|a white presidential house|government and lobbying
Detroit|US|Motor City|-|Detroit River|Dfa p E|a seven-towered renaissance centre; murals by Rivera|chilli hot dogs and square pizza|It declared bankruptcy in 2013.|car makers and soul music|cars and casinos
Las Vegas|US||-||BWh d Y|a strip of casino hotels; a dancing fountain; a half-size iron tower|buffets and shrimp cocktail|It began with a railway auction in 1905.|gambling and weddings|casinos, tourism and conventions
Miami|US||A|Miami River|Am p X|pastel art deco hotels; a bay villa; murals at walls|pressed pork sandwich and lime pie|A woman called its mother persuaded a railway tycoon to build there.|beaches and exiles|tourism, trade and finance
Atlanta|US||-|Chattahoochee|Cfa h X|a huge aquarium; the birth home of Martin Luther King|peach pie and fried chicken|It was burnt in 1864 in the civil war; it held the 1996 Olympics.|a famous soft drink and the busiest airport|media, logistics and drinks
New Orleans|US|Nouvelle Orleans|-|Mississippi|Cfa p E|iron-lace balconies; above-ground tombs; streetcars|gumbo and powdered doughnuts|A hurricane flooded it in 2005.|jazz and carnival|port, tourism and oil
Nashville|US||-|Cumberland|Cfa h E|a full-size copy of a Greek temple; a country music hall|hot chicken|It was the first state capital to fall to the Union.|country music|music, medicine and cars
Memphis|US||-|Mississippi|Cfa p X|a rock king's mansion; a motel museum of civil rights|dry-rub pork ribs|Martin Luther King was shot there in 1968.|blues and Elvis|air freight, cotton and medicine
Austin|US||-|Colorado|Cfa h X|a pink granite capitol; bats under a bridge|breakfast tacos and brisket|It was made capital of a republic in 1839.|live music|chips, software and education
Portland|US||-|Willamette|Csb h X|a rose garden; a vast used bookshop|food carts and craft beer|Its name was decided by tossing a coin.|hipsters and roses|chips, sportswear and port
Salt Lake City|US|SLC|-|Jordan River|BSk m X|a six-spired granite temple; a tabernacle|fry sauce and green jelly|Brigham Young led pioneers there in 1847.|Mormons and a salty lake|services, mining and banking
Minneapolis|US||-|Mississippi|Dfa p X|a spoon with a cherry; covered skyways|a burger stuffed with cheese|Flour mills at falls made it grow.|lakes and twin city|retail, medicine and food
St. Louis|US|Saint Louis,St Louis|-|Mississippi|Cfa p E|a 192 m stainless steel arch; a botanical garden|toasted ravioli|A World's Fair and Olympics were held there in 1904.|being the gateway to the west|beer, aircraft and chemicals
Cleveland|US||L:Lake Erie|Cuyahoga|Dfa p E|a glass pyramid of rock music; a 1927 skyscraper that was once among the tallest of the world|sausage with fries and pierogi|Its river caught fire several times.|a hall of fame|medicine, steel and finance
Pittsburgh|US||-|Ohio|Dfa h E|inclined cable railways; over 400 bridges; a Warhol museum|sandwich with fries inside|Carnegie made steel there.|steel and yellow bridges|medicine, robotics and steel
Baltimore|US||A|Patapsco|Cfa h E|a star fort; a national aquarium|steamed crabs with spice|A flag over its fort inspired an anthem in 1814.|Poe's grave and a crime series|medicine, port and education
Charleston|US||A|Ashley and Cooper|Cfa p E|a row of pastel houses; a fort where a war began|shrimp and maize grits|The first shots of the civil war were fired there in 1861.|gracious old houses|tourism, port and aircraft
Savannah|US||A|Savannah River|Cfa p E|squares with oaks and Spanish moss; a riverfront of old cotton warehouses|shrimp and rice|It was spared as a Christmas gift in 1864.|leafy squares and ghosts|port, tourism and jets
Santa Fe|US|Santa Fe New Mexico|-|Santa Fe River|BSk m E|an adobe governors' palace; a miraculous spiral stair|green chilli stew|It is the oldest state capital, founded about 1610.|adobe and art galleries|government, tourism and art
Albuquerque|US||-|Rio Grande|BSk m E|a tramway to a crest; a sky of balloons|stacked enchiladas|It was founded as a Spanish outpost in 1706.|a balloon festival and a drama about a chemist|research, chips and services
Honolulu|US||P||BSh mi E|a crater like a diamond; a royal palace; a memorial over a sunken battleship|raw fish bowls|A naval attack on 7 December 1941 took place beside it.|surfing and flower garlands|tourism, military and services
Anchorage|US||P||Dfc m Y|a park of totem poles; moose in parks|salmon and reindeer sausage|An earthquake of magnitude 9.2 struck it in 1964.|a sled dog race|oil, air freight and military
Orlando|US||-||Cfa p X|a mouse-themed castle; studio rides|turkey legs and citrus|It was a citrus and cattle town until a theme park opened in 1971.|theme parks|tourism, conventions and simulation
Kansas City|US||-|Missouri|Dfa p X|a museum of Negro league baseball; dozens of fountains|sweet sauced barbecue|Charlie Parker grew up with its jazz of the 1930s.|barbecue and jazz|railways, engineering and food
Toronto|CA|Hogtown|L:Lake Ontario|Don|Dfb p E|a 553 m tower; a castle of a financier|bacon sandwiches|Americans burnt its parliament in 1813.|many immigrants and hockey|finance, film and technology
Montreal|CA|Ville Marie|-|Saint Lawrence|Dfb pi E|a sphere of struts; a tilted stadium tower; a mountain with a cross|fries with cheese curds and gravy|It held a world fair in 1967 and Olympics in 1976.|French culture and bagels|aerospace, games and film
Vancouver|CA||P|Fraser|Cfb m X|a wooded peninsula park; a steam clock|salmon and sushi rolls|It was named for a British captain and held the 2010 Winter Olympics.|mountains beside the sea|port, film and forestry
Ottawa|CA|Bytown|-|Ottawa River|Dfb p X|a neo-Gothic parliament; a canal skated in winter|flat fried pastry|Queen Victoria chose it as capital in 1857.|tulips and bilingual officials|government and technology
Quebec City|CA|Quebec,Ville de Quebec|-|Saint Lawrence|Dfb h E|a castle-like hotel; walls and gates|maple taffy and split pea soup|A battle on a plain in 1759 decided a war.|winter carnival|government, tourism and insurance
Calgary|CA||-|Bow|Dfb p X|a saddle-shaped arena; a tower with a glass floor|beef with ginger|It held the 1988 Winter Olympics.|a rodeo|oil, finance and beef
Edmonton|CA||-|North Saskatchewan|Dfb p E|a huge mall; glass pyramids|dumplings and green onion cake|It began as a fur fort in 1795.|a giant mall|oil, government and medicine
Winnipeg|CA|Fort Garry|-|Red River|Dfb p X|a human rights museum of glass; a forks market|smoked goldeye fish|A general strike took place in 1919.|cold and a bear cub that named a storybook bear|grain, buses and insurance
Halifax|CA||A||Dfb h E|a star citadel; a maritime museum with liner relics|lobster and donair|An ammunition ship exploded there in 1917.|a harbour and a pier of immigrants|navy, port and education
St. John's|CA|Saint Johns,St Johns|A||Dfb hi E|a signal tower on a hill; rows of jellybean-coloured houses|cod tongues|Marconi received the first transatlantic wireless signal there in 1901.|fog and icebergs|oil, fishing and services
Mexico City|MX|Ciudad de Mexico,CDMX,Tenochtitlan|-||Cwb m M|a golden angel on a column; a cathedral over an Aztec temple; floating gardens|tacos with spit-roasted pork|Cortes conquered its island forerunner in 1521.|sinking ground and murals|finance, industry and government
Guadalajara|MX||-||Cwa h E|an orphanage with fiery frescoes; twin yellow spires|sandwich drowned in chilli sauce|It moved several times before 1542.|brass-and-string bands and tequila|electronics, software and tequila
Monterrey|MX||-|Santa Catarina|BSh m E|a saddle-shaped mountain; a steelworks park|roast kid|American troops stormed it in 1846.|industry|steel, cement and beer
Puebla|MX|Puebla de Zaragoza|-|Atoyac|Cwb m E|a church of gold; a library of 1646; volcano views|turkey in chilli and chocolate sauce|A French army lost there on 5 May 1862.|tin-glazed pottery|cars, pottery and textiles
Oaxaca|MX|Oaxaca de Juarez,Antequera|-|Atoyac|BSh m E|a gilded friary church; a levelled hilltop ruin nearby|seven sauces and grasshoppers|It was built beside a Zapotec capital.|agave spirit and black clay|tourism, crafts and spirits
Merida|MX|Thoo|-||Aw p E|a boulevard of mansions; pyramids nearby|pit-roasted pork in achiote|Sisal barons made it rich.|white houses and Mayan culture|services, beer and tourism
Cancun|MX||CA||Aw p Y|a lagoon with a hotel strip; an underwater museum|lime soup|It was an almost empty sandbar until 1970.|beach resorts|tourism
Acapulco|MX||P||Aw m E|cliff divers; a star-shaped fort|fish in lime and hominy soup|Galleons sailed from there to Manila.|old film-star glamour|tourism and fishing
Veracruz|MX|Villa Rica|gulf|Jamapa|Aw p E|an island fortress prison; a square with arcades and marimba players|fish with tomatoes and olives|Cortes landed there in 1519.|marimba and carnival|port and steel pipes
Guanajuato|MX||-|Guanajuato River|BSk h E|tunnel streets; mummies; an alley for kissing|enchiladas of miners|Rebels stormed its granary in 1810.|silver mines|tourism, silver and education
Tijuana|MX||P|Tijuana River|BSk h X|a busy land border crossing; an arch over a revolution street|tossed romaine salad|It boomed when its northern neighbour banned alcohol.|border crossings|assembly plants, medical devices and tourism
Guatemala City|GT|Ciudad de Guatemala|-||Cwb m E|a relief map; a replica iron tower|pepper stew|It was founded in 1776 after an earthquake ruined the former capital.|volcano views|services, coffee and textiles
Tegucigalpa|HN|Tegus|-|Choluteca|Aw m E|a Christ on a hill; a baroque cathedral of 1782|folded tortilla with beans|It was founded on silver mines in 1578.|a risky airport|services, coffee and textiles
San Salvador|SV||-||Aw m E|a rainbow-glass church; a volcano park|stuffed maize cakes|An archbishop was shot at mass there in 1980.|earthquakes|services, coffee and textiles
Managua|NI||L:Lake Managua||Aw p X|ancient footprints in ash; a ruined cathedral|fried pork with yuca|An earthquake destroyed it in 1972.|a centre never rebuilt|services, food and textiles
San Jose|CR||-||Am m E|a national theatre; a museum of gold|rice and beans|An army was abolished there in 1948.|eco-tourism of its country|medical devices, coffee and services
Panama City|PA|Ciudad de Panama|P||Aw p E|canal locks; a corkscrew-shaped tower; an old quarter|chicken soup with yam|A privateer burnt the first town in 1671.|a ship canal|banking, canal and trade
Havana|CU|La Habana,Habana|GM2||Aw p E|a sea wall; old American cars; a dome like a capitol|shredded beef and rum|The Spanish founded it in the 1510s; revolutionaries entered in 1959.|cigars|tourism, rum and tobacco
Santiago de Cuba|CU||CA||Aw m E|a fort over a bay; barracks with bullet holes|rum and roast pork|Castro attacked barracks there in 1953.|carnival and son music|rum, port and cement
Santo Domingo|DO|Ciudad Trujillo|CA|Ozama|Aw p M|the first cathedral of the New World; a cross-shaped lighthouse|rice, beans and meat|Bartholomew Columbus founded it in 1496.|merengue and baseball|services, tourism and rum
Port-au-Prince|HT|Port au Prince|CA||Aw m E|a ruined white palace; an iron market|pork chunks and squash soup|An earthquake in 2010 killed a great number.|gangs and painting|textiles, coffee and services
Kingston|JM||CA||Aw m E|a museum of a reggae star; a sunken pirate town nearby|jerk chicken|An earthquake in 1692 ruined the pirates' town across the harbour and led to its founding.|reggae|port, coffee and music
San Juan|PR||A||Am p E|a six-level sea fort; blue cobblestones|mashed plantain|The Spanish founded it in 1521.|pina colada|tourism, medicines and rum
Nassau|BS||A||Aw pi E|a water stairway; a giant pink resort|conch fritters|Pirates such as Blackbeard used it.|cruise ships and offshore banks|tourism and finance
Bridgetown|BB||CA|Constitution|Aw pi E|neo-Gothic parliament; a garrison racecourse|flying fish with maize mash|George Washington visited in 1751.|rum and cricket|tourism, rum and finance
Port of Spain|TT|Port d'Espagne|CA||Aw m E|seven great mansions round a savannah; a red neo-Renaissance parliament house|curry flatbread with chickpeas|It was Spanish until the British took it in 1797.|carnival and steel drums|gas, finance and asphalt
Rio de Janeiro|BR|Rio|A||Aw m E|a Christ on a mountain; a sugar loaf; a curved beach promenade|black bean stew|It was home to a European royal court from 1808.|carnival and samba|oil, tourism and media
Sao Paulo|BR|Sampa|-|Tiete|Cfa h E|an art museum on red stilts; an S-shaped tower|mortadella sandwich|Jesuits founded it in 1554.|immigrants from Italy and Asia, traffic and a financial avenue|finance, cars and services
Brasilia|BR||-||Aw p Y|a crown-like cathedral; twin towers with bowls|grilled fish and meat|It was inaugurated in 1960.|Niemeyer's architecture|government and services
Salvador|BR|Salvador da Bahia|A||Af h E|a big public lift; a church of gold; painted colonial squares|bean fritters with shrimp|It was the first colonial capital until 1763.|African culture|petrochemicals, tourism and port
Recife|BR|Mauritsstad|A|Capibaribe|Am p E|reefs and bridges; a ceramic artist's workshop|cake roll with guava|The Dutch ruled it from 1630 to 1654.|sharks and frevo dance|software, port and sugar
Fortaleza|BR||A||Aw p E|a cathedral; shifting dunes nearby; fishing rafts|crab and sun-dried meat|It grew around a Dutch fort.|beaches and forro|textiles, tourism and cashew
Manaus|BR||-|Amazon and Rio Negro|Af p E|an opera house in the jungle; two rivers that do not mix|grilled river fish|Rubber made it rich around 1900.|rainforest|electronics, motorcycles and tourism
Belem|BR|Belem do Para|-|Guama|Af p E|an iron market by the water; a basilica|duck in cassava sauce|Rebels held it in the 1830s.|a candle procession and acai|port, timber and nuts
Belo Horizonte|BR|Curral del Rey|-||Cwa h X|a modernist lakeside church; a square with a palace and palms|cheese bread|It was planned in the 1890s.|bars|iron ore, steel and cars
Curitiba|BR||-||Cfb p E|a glass botanical palace; an eye-shaped museum|barreado beef stew|It pioneered bus lanes in 1974.|tube bus stops|cars, services and electronics
Porto Alegre|BR||-|Guaiba|Cfa h E|a gasworks chimney on a waterside; a public market of 1869|grilled meat and mate|Azoreans founded it in 1772.|a social forum|services, port and food
Buenos Aires|AR|Baires|RP||Cfa p E|an obelisk on a wide avenue; a pink presidential house; an opera house|grilled beef|It was founded twice, in 1536 and 1580.|tango|services, food and port
Cordoba|AR||-|Suquia|Cwa h E|Jesuit blocks; a glowing church with neo-Gothic tower|fernet with cola|A students' reform began there in 1918.|learned doctors|cars, aircraft and software
Rosario|AR||-|Parana|Cfa p E|a flag monument like a ship; a long cable-stayed bridge|river fish|A flag was first raised there in 1812.|Messi and Che Guevara|soy port, steel and cars
Mendoza|AR||-||BWk m E|shady ditches; views of high peaks|red wine and empanadas|An earthquake levelled it in 1861; San Martin set out to cross mountains.|malbec|wine, oil and tourism
Salta|AR||-|Arenales|Cwb m E|a pink cathedral; a museum of frozen Inca children|baked meat pasties|It was founded in 1582.|a train to the clouds|tobacco, tourism and sugar
Ushuaia|AR||BC2||ET m X|an old prison; a lighthouse on a channel islet|king crab|It grew with a penal colony.|being called the end of the world|tourism, fishing and electronics
Santiago|CL|Santiago de Chile|-|Mapocho|Csb m E|a 300 m tower; a hill with a Virgin; a palace bombed in 1973|maize pie with meat|Pedro de Valdivia founded it in 1541.|smog before snowy peaks|finance, copper offices and wine
Valparaiso|CL|Valpo|P||Csb h E|funiculars; a poet's house; street murals|fries with meat and egg|A canal opened in 1914 ended its boom.|coloured hills|port, navy and tourism
Punta Arenas|CL|Magallanes|SM||Cfc p X|a statue whose toe is kissed; penguin isles|lamb on a spit|Sheep barons built mansions.|a strait|sheep, methanol and ships
Lima|PE||P|Rimac|BWh p E|catacombs under a friary; clifftop parks; a water circuit|raw fish cured in lime|Pizarro founded it in 1535.|grey mist and cooking|finance, textiles and fishing
Cusco|PE|Cuzco,Qosqo|-||Cwb m M|a zigzag fortress; a sun temple below a friary|guinea pig|It was the Inca capital.|being the gate to a lost citadel|tourism and textiles
Arequipa|PE||-|Chili|BWk m E|a walled convent; a cone volcano|stuffed hot peppers|It was founded in 1540.|white volcanic stone|wool, copper and food
Iquitos|PE||-|Amazon|Af p E|an iron house; a quarter of houses on rafts|river fish grilled in leaves|Rubber barons ruled around 1900.|no road access|timber, oil and tourism
La Paz|BO|Nuestra Senora de La Paz|-|Choqueyapu|Cwc m E|cable cars as transport; a witches' market; a moon valley|salted potato stew and meat pasties|It was founded in 1548.|being the highest seat of government|services, crafts and mining offices
Sucre|BO|La Plata,Chuquisaca,Charcas|-||Cwb m E|a house of liberty; dinosaur footprints|sausages|Independence was signed there in 1825.|white walls|education, cement and chocolate
Potosi|BO||-||Cwc m E|a cone of a silver hill; a mint|hot stone soup|Its silver made it one of the biggest cities around 1600.|silver|mining and tourism
Bogota|CO|Santa Fe de Bogota|-|Bogota River|Cfb m E|a gold museum; a mountain with a shrine|chicken and potato soup|It was founded in 1538.|cycle Sundays|finance, flowers and services
Medellin|CO||-|Medellin River|Af m E|cable cars; fat bronze figures; outdoor escalators|beans, rind and egg on a platter|A drug baron made it violent in the 1980s.|eternal spring|textiles, energy and services
Cartagena|CO|Cartagena de Indias|CA||Aw p E|coral walls; a massive fort; balconies with flowers|egg-filled fritters|Spanish silver fleets called there.|pirate raids and walls|port, petrochemicals and tourism
Cali|CO|Santiago de Cali|-|Cauca|Aw m E|a bronze cat park; a hillside Christ|maize and cane drink|It was founded in 1536.|salsa|sugar, paper and medicines
Quito|EC||-|Machangara|Cfb m E|a Jesuit church of gold leaf; a winged Virgin; a line monument nearby|potato soup with avocado|It was founded on an Inca town in 1534.|lying near the equator|government, flowers and oil offices
Guayaquil|EC||-|Guayas|Aw p E|stairs up a painted hill; a park of iguanas|fish soup with onions|Bolivar met San Martin there in 1822.|a big port|port, bananas and shrimps
Cuenca|EC|Santa Ana de los Rios|-|Tomebamba|Cfb m E|blue domes; a weaving museum|roasted pig|It was built over Inca Tomebamba.|straw hats|ceramics, hats and furniture
Caracas|VE||-|Guaire|Aw m E|a mountain cable car; a birth house of a liberator|shredded beef with plantain|Simon Bolivar was born there in 1783.|oil and crisis|oil offices and services
Maracaibo|VE||L:Lake Maracaibo||BSh p E|a very long lake bridge; a basilica|fried arepas|Its oil boom began in 1922.|heat and oil|oil and cattle
Asuncion|PY|Nuestra Senora de la Asuncion|-|a wide navigable river|Cfa h E|a pantheon of heroes; a riverside palace|maize bread with cheese|It was founded in 1537; its country lost a terrible war in 1870.|bilingual people|beef, trade and soy offices
Montevideo|UY||RP||Cfa p E|an eccentric 1920s tower; a waterfront rambla|steak sandwich|It hosted the first football World Cup in 1930.|mate and calm|port, software and beef
Paramaribo|SR||-|a river near the ocean that shares a name with its land|Af p E|a wooden cathedral; a mosque beside a synagogue|rice with roasted pork|The Dutch got it in exchange for a northern settlement.|wooden houses|gold, bauxite and rice
`;
