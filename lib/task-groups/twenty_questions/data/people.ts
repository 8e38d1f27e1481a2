/**
 * Persons and occupations: rows of the attribute table, version 1.
 *
 * How it was made: written by hand from general knowledge; no list was copied. Over all files about 400 entries, above
 * all those with years, were read a second time from memory, without a reference work, and some 30 were mended.
 * How to read it: `@@ category: tags of all`, `# tags of the rows below`, `name/alias: own tags`, a minus takes away.
 * `s30` is the greatest dimension in cm, `y1876` a year, `b` and `d` of birth and death, `@fr` a country, `~fr` a border.
 */
export const PEOPLE = `
@@ person: human real famous
# scientist m
albert einstein/einstein: @de @us physicist b1879 d1955 jewish nobel genius mustache
isaac newton/newton: @gb physicist mathematician b1643 d1727 genius
charles darwin/darwin: @gb biologist b1809 d1882 beard writer
galileo galilei/galileo: @it physicist astronomer b1564 d1642 beard
nikola tesla: @rs @us inventor physicist b1856 d1943 mustache
stephen hawking: @gb physicist b1942 d2018 disabled writer
thomas edison/edison: @us inventor businessperson b1847 d1931
louis pasteur: @fr biologist chemist b1822 d1895 beard doctor_field
nicolaus copernicus/copernicus: @pl astronomer b1473 d1543
johannes kepler/kepler: @de astronomer mathematician b1571 d1630 beard
niels bohr: @dk physicist b1885 d1962 nobel
alan turing: @gb mathematician computers b1912 d1954 lgbt war_related
archimedes: @gr mathematician inventor b-287 d-212 ancient
sigmund freud/freud: @at psychologist doctor_field b1856 d1939 beard jewish writer
alexander graham bell: @gb @us inventor b1847 d1922 beard
richard feynman: @us physicist b1918 d1988 nobel
carl sagan: @us astronomer b1934 d1996 tv_presenter writer
alfred nobel: @se chemist inventor businessperson b1833 d1896 beard
tim berners-lee: @gb computers inventor b1955
neil degrasse tyson: @us astronomer b1958 tv_presenter black_person
# scientist f
marie curie: @pl @fr physicist chemist b1867 d1934 nobel
jane goodall: @gb biologist b1934 d2025 animals_related
rosalind franklin: @gb chemist b1920 d1958
ada lovelace: @gb mathematician computers b1815 d1852 noble
# politician leader m
abraham lincoln: @us president b1809 d1865 assassinated beard tall
george washington: @us president military b1732 d1799
barack obama: @us president b1961 nobel black_person
john f kennedy/jfk: @us president b1917 d1963 assassinated
donald trump: @us president businessperson b1946 rich tv_presenter
thomas jefferson: @us president b1743 d1826
franklin d roosevelt/fdr: @us president b1882 d1945 disabled war_related
ronald reagan: @us president actor b1911 d2004
joe biden: @us president b1942
winston churchill: @gb prime_minister b1874 d1965 war_related nobel writer military
tony blair: @gb prime_minister b1953
napoleon bonaparte/napoleon: @fr emperor military b1769 d1821 war_related conqueror
charles de gaulle: @fr president military b1890 d1970 war_related tall
adolf hitler/hitler: @de @at dictator b1889 d1945 war_related evil mustache
joseph stalin/stalin: @ru dictator b1878 d1953 war_related evil mustache communist
vladimir lenin/lenin: @ru revolutionary b1870 d1924 communist beard
mikhail gorbachev: @ru president b1931 d2022 nobel communist bald
benito mussolini/mussolini: @it dictator b1883 d1945 war_related evil bald
julius caesar: @it dictator military b-100 d-44 ancient assassinated conqueror
augustus/emperor augustus: @it emperor b-63 d14 ancient
alexander the great: @gr king military b-356 d-323 ancient conqueror
genghis khan: @mn emperor military conqueror b1162 d1227 medieval
mahatma gandhi/gandhi: @in activist b1869 d1948 assassinated peaceful bald mustache lawyer_by_training
nelson mandela/mandela: @za president activist b1918 d2013 nobel black_person prison lawyer_by_training
martin luther king jr/martin luther king: @us activist religious_leader b1929 d1968 nobel assassinated black_person peaceful -leader -politician
che guevara: @ar @cu revolutionary b1928 d1967 communist beard doctor_field
fidel castro: @cu dictator revolutionary b1926 d2016 communist beard
mao zedong/chairman mao: @cn dictator revolutionary b1893 d1976 communist
louis xiv/sun king: @fr king b1638 d1715 royal
henry viii: @gb king b1491 d1547 royal beard
tutankhamun/king tut: @eg king ancient b-1341 d-1323 royal young_death
king charles iii/king charles: @gb king b1948 royal
moctezuma ii/montezuma: @mx emperor b1466 d1520 royal
# politician leader f
queen elizabeth ii/elizabeth ii: @gb queen b1926 d2022 royal -politician
queen victoria: @gb queen b1819 d1901 royal -politician
cleopatra: @eg queen b-69 d-30 royal ancient
margaret thatcher: @gb prime_minister b1925 d2013
angela merkel: @de prime_minister b1954 scientist
indira gandhi: @in prime_minister b1917 d1984 assassinated
catherine the great: @ru @de queen b1729 d1796 royal -politician
marie antoinette: @fr queen b1755 d1793 royal executed -politician
joan of arc: @fr military religious_person b1412 d1431 executed medieval young_death -politician saint
princess diana/diana: @gb royal b1961 d1997 princess young_death -politician -leader
hillary clinton: @us b1947 lawyer_by_training
rosa parks: @us activist b1913 d2005 black_person -politician -leader
# artist painter m
leonardo da vinci: @it inventor b1452 d1519 genius beard renaissance
michelangelo: @it sculptor b1475 d1564 renaissance beard
vincent van gogh/van gogh: @nl b1853 d1890 beard
pablo picasso/picasso: @es sculptor b1881 d1973 bald
salvador dali: @es b1904 d1989 mustache surreal
claude monet/monet: @fr b1840 d1926 beard
rembrandt: @nl b1606 d1669
andy warhol: @us b1928 d1987 lgbt
banksy: @gb y1990 street_art secret_identity
# artist painter f
frida kahlo: @mx b1907 d1954 disabled
georgia o'keeffe: @us b1887 d1986
# writer m
william shakespeare/shakespeare: @gb playwright poet b1564 d1616 beard
charles dickens: @gb novelist b1812 d1870 beard
mark twain: @us novelist b1835 d1910 mustache funny
ernest hemingway: @us novelist b1899 d1961 nobel beard
leo tolstoy/tolstoy: @ru novelist b1828 d1910 beard noble
fyodor dostoevsky/dostoevsky: @ru novelist b1821 d1881 beard prison
edgar allan poe: @us poet horror_field b1809 d1849 mustache
stephen king: @us novelist horror_field b1947
j. r. r. tolkien/tolkien: @gb novelist fantasy_field b1892 d1973
george orwell: @gb novelist b1903 d1950 mustache
victor hugo: @fr novelist poet b1802 d1885 beard
jules verne: @fr novelist scifi_field b1828 d1905 beard
oscar wilde: @ie playwright b1854 d1900 lgbt prison funny
dante alighieri/dante: @it poet b1265 d1321 medieval
homer: @gr y-750 poet ancient blind_person
hans christian andersen: @dk children_field b1805 d1875
gabriel garcia marquez: @co novelist b1927 d2014 nobel mustache
dr. seuss: @us children_field b1904 d1991 beard
roald dahl: @gb children_field novelist b1916 d1990
karl marx/marx: @de philosopher b1818 d1883 beard communist jewish
miguel de cervantes/cervantes: @es novelist b1547 d1616 beard
# writer f
jane austen: @gb novelist b1775 d1817
agatha christie: @gb novelist crime_field b1890 d1976
j. k. rowling: @gb novelist fantasy_field children_field b1965 rich
virginia woolf: @gb novelist b1882 d1941 lgbt
mary shelley: @gb novelist horror_field b1797 d1851
anne frank: @de @nl b1929 d1945 jewish young_death war_related
maya angelou: @us poet b1928 d2014 black_person activist
toni morrison: @us novelist b1931 d2019 black_person nobel
# philosopher m ancient writer
socrates: @gr b-470 d-399 beard executed -writer
plato: @gr b-428 d-348 beard
aristotle: @gr b-384 d-322 beard scientist
confucius: @cn b-551 d-479 beard
# musician m
wolfgang amadeus mozart/mozart: @at composer classical_music b1756 d1791 pianist genius young_death
ludwig van beethoven/beethoven: @de composer classical_music b1770 d1827 deaf pianist
johann sebastian bach/bach: @de composer classical_music b1685 d1750
frederic chopin/chopin: @pl composer classical_music pianist b1810 d1849
antonio vivaldi/vivaldi: @it composer classical_music b1678 d1741 violinist
elvis presley/elvis: @us singer rock_music b1935 d1977 actor guitarist
michael jackson: @us singer pop_music dancer b1958 d2009 black_person
john lennon: @gb singer rock_music band b1940 d1980 assassinated guitarist
paul mccartney: @gb singer rock_music band b1942 guitarist
freddie mercury: @gb singer rock_music band b1946 d1991 lgbt mustache pianist
david bowie: @gb singer rock_music b1947 d2016
bob marley: @jm singer reggae b1945 d1981 black_person guitarist
bob dylan: @us singer folk_music b1941 nobel guitarist jewish
jimi hendrix: @us guitarist rock_music singer b1942 d1970 black_person young_death
elton john: @gb singer pop_music pianist b1947 lgbt
eminem: @us rapper b1972
kanye west: @us rapper b1977 black_person fashion
ed sheeran: @gb singer pop_music b1991 guitarist
justin bieber: @ca singer pop_music b1994
louis armstrong: @us singer jazz_music trumpeter b1901 d1971 black_person
frank sinatra: @us singer jazz_music actor b1915 d1998
luciano pavarotti: @it singer classical_music opera b1935 d2007 beard
# musician singer f
madonna: @us pop_music b1958 actor
beyonce: @us pop_music b1981 black_person rich
taylor swift: @us pop_music b1989 guitarist rich country_field
lady gaga: @us pop_music b1986 actor pianist
adele: @gb pop_music b1988
rihanna: @bb pop_music b1988 black_person fashion rich
britney spears: @us pop_music b1981 dancer
whitney houston: @us pop_music b1963 d2012 black_person actor
aretha franklin: @us soul_music b1942 d2018 black_person pianist
shakira: @co pop_music b1977 dancer
edith piaf: @fr b1915 d1963
celine dion: @ca pop_music b1968
# actor movies m
charlie chaplin: @gb director_job comedian b1889 d1977 mustache silent_films funny
tom hanks: @us b1956 oscar
leonardo dicaprio: @us b1974 oscar
brad pitt: @us b1963 oscar
tom cruise: @us b1962 action_field
johnny depp: @us b1963
arnold schwarzenegger: @at @us b1947 bodybuilder politician action_field
morgan freeman: @us b1937 black_person oscar beard
will smith: @us b1968 black_person rapper oscar
robin williams: @us b1951 d2014 comedian funny oscar
jackie chan: @hk b1954 martial_artist action_field funny
bruce lee: @hk @us b1940 d1973 martial_artist action_field young_death
sean connery: @gb b1930 d2020 action_field oscar
jim carrey: @ca comedian funny b1962
harrison ford: @us b1942 action_field
# director_job movies m
steven spielberg: @us b1946 oscar jewish beard
alfred hitchcock: @gb b1899 d1980 horror_field bald
walt disney: @us animation b1901 d1966 businessperson mustache oscar
quentin tarantino: @us b1963 oscar
george lucas: @us b1944 scifi_field beard
hayao miyazaki: @jp animation b1941 oscar beard
# actor movies f
marilyn monroe: @us b1926 d1962 blonde young_death singer
audrey hepburn: @gb b1929 d1993 oscar
meryl streep: @us b1949 oscar
angelina jolie: @us b1975 oscar director_job
emma watson: @gb b1990 child_star
julia roberts: @us b1967 oscar
scarlett johansson: @us b1984 action_field jewish
jennifer lawrence: @us b1990 oscar
oprah winfrey: @us tv_presenter b1954 black_person rich
# athlete m
michael jordan: @us basketball_player b1963 black_person bald tall rich
lebron james: @us basketball_player b1984 black_person tall rich
kobe bryant: @us basketball_player b1978 d2020 black_person tall
muhammad ali: @us boxer_job b1942 d2016 black_person
mike tyson: @us boxer_job b1966 black_person prison
pele: @br soccer_player b1940 d2022 black_person
diego maradona: @ar soccer_player b1960 d2020
lionel messi/messi: @ar soccer_player b1987 rich beard
cristiano ronaldo/ronaldo: @pt soccer_player b1985 rich
david beckham: @gb soccer_player b1975 rich fashion
roger federer: @ch tennis_player b1981 rich
rafael nadal: @es tennis_player b1986
usain bolt: @jm runner b1986 black_person tall olympic_champion
michael phelps: @us swimmer b1985 olympic_champion tall
tiger woods: @us golfer b1975 black_person rich
babe ruth: @us baseball_player b1895 d1948
tom brady: @us football_player b1977 rich tall
wayne gretzky: @ca hockey_player b1961
michael schumacher: @de racing_driver b1969
lewis hamilton: @gb racing_driver b1985 black_person
# athlete f
serena williams: @us tennis_player b1981 black_person olympic_champion rich
simone biles: @us gymnast b1997 black_person olympic_champion
nadia comaneci: @ro gymnast b1961 olympic_champion
# explorer m
christopher columbus: @it b1451 d1506 sailor
marco polo: @it b1254 d1324 medieval
ferdinand magellan: @pt b1480 d1521 sailor
james cook/captain cook: @gb b1728 d1779 sailor
neil armstrong: @us astronaut b1930 d2012 moon
yuri gagarin: @ru astronaut b1934 d1968 young_death
amelia earhart: -m f @us pilot b1897 d1937
# businessperson m rich
steve jobs: @us computers b1955 d2011
bill gates: @us computers b1955
elon musk: @za @us cars_business space_business b1971
mark zuckerberg: @us computers b1984 jewish
jeff bezos: @us b1964 bald computers
henry ford: @us cars_business b1863 d1947
# religious_person m
jesus/jesus christ: religious_leader b-4 d30 ancient executed beard jewish @il
buddha/siddhartha gautama: religious_leader ancient @np b-563 d-483
muhammad/prophet muhammad: religious_leader medieval b570 d632 beard @sa
pope francis: religious_leader @ar b1936 d2025
pope john paul ii: religious_leader @pl b1920 d2005 saint
dalai lama: religious_leader @cn b1935 nobel bald peaceful
martin luther: religious_leader @de b1483 d1546
mother teresa: -m f nun @in b1910 d1997 nobel saint
florence nightingale: -m -religious_person f nurse_field @gb b1820 d1910
helen keller: -m -religious_person f @us deaf blind_person disabled writer activist b1880 d1968
anna pavlova: -m -religious_person f @ru dancer b1881 d1931
coco chanel: -m -religious_person f fashion @fr b1883 d1971 businessperson
harry houdini/houdini: -religious_person magician @hu @us b1874 d1926 jewish
al capone: -religious_person criminal @us b1899 d1947 prison evil
jack the ripper: -religious_person criminal evil @gb y1888 dead_person secret_identity murderer
gordon ramsay: -religious_person chef_job tv_presenter @gb b1966
david attenborough: -religious_person tv_presenter biologist animals_related @gb b1926

@@ occupation: human job profession
# university healthcare uniform_worn helps_people
doctor/physician: hospital_work well_paid medicine_related
nurse: hospital_work medicine_related
surgeon: hospital_work well_paid medicine_related operates hands_work
dentist: teeth_related well_paid
veterinarian/vet: animals_work medicine_related
pharmacist: shop_work medicine_related
psychologist/psychiatrist: talks_work mind_related -uniform_worn
paramedic: emergency_work drives_work medicine_related -university
midwife: hospital_work babies_work -university
optician/optometrist: eyes_related shop_work
physiotherapist/physical therapist: body_related hands_work
# university office_work
lawyer/attorney: court well_paid suit_worn talks_work
judge: court well_paid uniform_worn law_related government_work
accountant: numbers_work money_related
architect: buildings_related draws creative_work
software engineer/programmer/software developer: computer_work well_paid modern_job
scientist: laboratory_work research
engineer: technical_work well_paid math_work
journalist/reporter: writes_work news_related
economist: numbers_work money_related
translator/interpreter: languages_work
librarian: books_related quiet_work
professor: teaching research
teacher: teaching children_work school_work helps_people
# government_work uniform_worn
police officer/policeman/cop: dangerous_work law_related weapon_carried helps_people outdoors_work
firefighter/fireman: drives_work dangerous_work emergency_work fire_work helps_people brave
soldier: dangerous_work war_related_job weapon_carried fights
mail carrier/mailman/postman: outdoors_work letters_work walks
detective: law_related solves -uniform_worn
prison guard: law_related dangerous_work
customs officer: border_work law_related
# government_work
politician: talks_work powerful suit_worn
president: powerful suit_worn well_paid elected
diplomat/ambassador: travels_work suit_worn languages_work
spy/secret agent: secret_work dangerous_work travels_work
mayor: elected powerful city_work
garbage collector/garbage man/binman: dirty_work outdoors_work uniform_worn
lifeguard: swims_work beach_work outdoors_work helps_people young_people
# food_work uniform_worn hands_work
chef/cook: kitchen_work restaurant_work hot_work creative_work
waiter/waitress: restaurant_work tips customers
baker: early_work bread_related hot_work
butcher: meat_related shop_work knife_work
bartender/barman: alcohol_work night_work customers tips
barista: coffee_related customers young_people
# trade hands_work physical_work
carpenter: wood_work tools_work building_work
plumber: water_work tools_work house_visits
electrician: electricity_work tools_work house_visits dangerous_work
mechanic/car mechanic: cars_work tools_work dirty_work
construction worker/builder: building_work outdoors_work helmet_worn dangerous_work
painter/house painter: building_work colors_work
bricklayer/mason: building_work outdoors_work
welder: metal_work hot_work helmet_worn dangerous_work
blacksmith: metal_work hot_work old_job
miner: underground_work dangerous_work dirty_work helmet_worn
tailor/seamstress: sewing_work clothes_work
shoemaker/cobbler: shoes_work old_job
hairdresser/barber: hair_work customers shop_work tips
gardener: plants_work outdoors_work
farmer: plants_work animals_work outdoors_work early_work food_related
fisherman: ocean_work outdoors_work animals_work early_work food_related
lumberjack/logger: forest_work outdoors_work dangerous_work wood_work
locksmith: house_visits doors_related
jeweler/jeweller: shop_work expensive_goods
watchmaker: small_parts expensive_goods
cleaner/janitor/housekeeper: cleaning_work
# transport_work travels_work uniform_worn
pilot: flies_work well_paid
flight attendant/stewardess: flies_work customers
taxi driver: drives_work customers city_work -uniform_worn tips
bus driver: drives_work customers city_work
truck driver: drives_work -uniform_worn night_work
train driver/train conductor: drives_work rails_work
sailor: ocean_work
astronaut: space_work dangerous_work famous_job university brave rare
# entertainment creative_work famous_job
actor/actress: acting movies_related
singer: music_work voice_work
musician: music_work hands_work
dancer: body_work physical_work young_people
comedian: funny_work talks_work
clown: funny_work children_work circus_work costume
magician: tricks
painter (artist)/artist: colors_work art_work
sculptor: art_work hands_work
photographer: camera_work art_work
writer/author: writes_work books_related
film director/movie director: movies_related
model/fashion model: fashion_work young_people beautiful
athlete/professional athlete: sport_work physical_work young_people
fashion designer: fashion_work clothes_work draws
dj/disc jockey: music_work night_work
# office_work
secretary/receptionist: talks_work typing_work
real estate agent/estate agent: sells houses_related customers
banker: money_related well_paid suit_worn
manager/ceo: well_paid powerful suit_worn
salesperson/shop assistant/cashier: sells shop_work customers money_related -office_work
travel agent: sells customers travel_related
# religious_job talks_work
priest/pastor: church_work men_mostly helps_people
nun: church_work women_only
monk: church_work men_mostly quiet_work
# 
babysitter/nanny: children_work house_visits young_people
butler: house_work serves suit_worn men_mostly
security guard: night_work uniform_worn protects_work
cowboy: horses_work animals_work outdoors_work old_job
pirate: ocean_work criminal_job old_job dangerous_work
thief/burglar: criminal_job night_work secret_work
king/monarch: powerful royal_job rare rich_job men_mostly
samurai: old_job fights weapon_carried japan_related
`;
