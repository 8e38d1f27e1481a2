/**
 * Countries, landmarks, geographic features, celestial objects, types of building: rows of the attribute table, version 1.
 *
 * How it was made: written by hand from general knowledge; no list was copied. Over all files about 400 entries, above
 * all those with years, were read a second time from memory, without a reference work, and some 30 were mended.
 * How to read it: `@@ category: tags of all`, `# tags of the rows below`, `name/alias: own tags`, a minus takes away.
 * `s30` is the greatest dimension in cm, `y1876` a year, `b` and `d` of birth and death, `@fr` a country, `~fr` a border.
 */
export const PLACES = `
@@ country: place country real
# europe
france: eu coast_has wine_famous nuclear republic flag_blue flag_white flag_red food_famous big_population mountains_has ~es ~it ~de ~be ~ch ~lu ~ad ~mc old_empire french_language
germany: eu coast_has beer_famous republic flag_black flag_red flag_yellow big_population cars_famous ~fr ~pl ~dk ~nl ~be ~lu ~ch ~at ~cz german_language
united kingdom/uk/great britain/britain: island coast_has monarchy nuclear flag_blue flag_white flag_red big_population old_empire english_language rainy ~ie
italy: eu coast_has republic wine_famous food_famous flag_green flag_white flag_red big_population warm peninsula ~fr ~ch ~at ~si ~sm ~va volcanoes_has
spain: eu coast_has monarchy warm flag_red flag_yellow big_population peninsula old_empire spanish_language ~fr ~pt ~ad wine_famous bullfighting
portugal: eu coast_has republic warm flag_red flag_green peninsula old_empire portuguese_language ~es
netherlands/holland: eu coast_has monarchy flat_land flag_red flag_white flag_blue tulips ~de ~be old_empire cheese_famous
belgium: eu coast_has monarchy small_country flag_black flag_yellow flag_red chocolate_famous ~fr ~nl ~de ~lu beer_famous french_language german_language
switzerland: landlocked republic mountains_has rich_country small_country flag_red flag_white neutral chocolate_famous cheese_famous ~fr ~de ~it ~at ~li german_language french_language cold watches
austria: eu landlocked republic mountains_has flag_red flag_white german_language ~de ~ch ~it ~cz ~sk ~hu ~si ~li
greece: eu coast_has republic islands_has warm flag_blue flag_white ancient_civilization ~al ~mk ~bg ~tr peninsula
sweden: eu coast_has monarchy scandinavia cold flag_blue flag_yellow rich_country ~no ~fi
norway: coast_has monarchy scandinavia cold flag_red flag_white flag_blue rich_country oil_rich mountains_has ~se ~fi ~ru fjords
denmark: eu coast_has monarchy scandinavia cold flag_red flag_white small_country rich_country ~de flat_land islands_has
finland: eu coast_has republic nordic cold flag_white flag_blue rich_country ~se ~no ~ru lakes
iceland: island coast_has republic nordic cold flag_blue flag_white flag_red small_population volcanoes_has rich_country
ireland: eu island coast_has republic flag_green flag_white flag_orange english_language ~gb rainy beer_famous
poland: eu coast_has republic flag_white flag_red ~de ~cz ~sk ~ua ~by ~lt ~ru excommunist
czech republic/czechia: eu landlocked republic flag_white flag_red flag_blue ~de ~pl ~sk ~at excommunist beer_famous
hungary: eu landlocked republic flag_red flag_white flag_green ~at ~sk ~ua ~ro ~rs ~hr ~si excommunist
romania: eu coast_has republic flag_blue flag_yellow flag_red ~hu ~ua ~md ~bg ~rs excommunist vampires mountains_has
bulgaria: eu coast_has republic flag_white flag_green flag_red ~ro ~rs ~mk ~gr ~tr excommunist
croatia: eu coast_has republic flag_red flag_white flag_blue ~si ~hu ~rs ~ba ~me excommunist islands_has warm
serbia: landlocked republic flag_red flag_blue flag_white ~hu ~ro ~bg ~mk ~ba ~me ~hr excommunist
ukraine: coast_has republic flag_blue flag_yellow ~ru ~by ~pl ~sk ~hu ~ro ~md excommunist war_now
russia: asia coast_has republic flag_white flag_blue flag_red huge_country cold nuclear big_population oil_rich excommunist ~no ~fi ~ua ~by ~cn ~mn ~kz ~pl ~lt ~lv ~ee ~ge ~az ~kp war_now old_empire
monaco: coast_has monarchy tiny_country rich_country small_population flag_red flag_white ~fr french_language gambling_famous
vatican city/the vatican: landlocked tiny_country small_population flag_yellow flag_white catholic ~it monarchy
malta: eu island coast_has republic tiny_country flag_white flag_red warm english_language small_population
luxembourg: eu landlocked monarchy small_country rich_country flag_red flag_white flag_blue ~fr ~de ~be french_language german_language small_population
estonia: eu coast_has republic small_country flag_blue flag_black flag_white ~ru ~lv excommunist cold
# asia
china: coast_has republic communist huge_country big_population flag_red flag_yellow nuclear ancient_civilization ~ru ~mn ~in ~vn ~kp ~np ~pk ~kz mountains_has food_famous old_empire
japan: island islands_has coast_has monarchy big_population flag_white flag_red rich_country cars_famous food_famous volcanoes_has mountains_has earthquakes old_empire
india: coast_has republic big_population huge_country flag_orange flag_white flag_green nuclear english_language ~cn ~pk ~np ~bd ~mm ~bt hindu ancient_civilization food_famous warm mountains_has peninsula
south korea/korea: coast_has republic big_population rich_country flag_white flag_red flag_blue flag_black ~kp peninsula cars_famous
north korea: coast_has communist dictatorship nuclear flag_red flag_blue flag_white ~kr ~cn ~ru peninsula poor_country
thailand: coast_has monarchy big_population flag_red flag_white flag_blue buddhist warm tropical food_famous ~mm ~la ~kh ~my beaches
vietnam: coast_has republic communist big_population flag_red flag_yellow warm tropical ~cn ~la ~kh
indonesia: island islands_has coast_has republic big_population huge_country flag_red flag_white muslim warm tropical volcanoes_has ~my ~tl ~pg beaches earthquakes
philippines: island islands_has coast_has republic big_population flag_blue flag_red flag_white flag_yellow warm tropical english_language volcanoes_has catholic beaches
malaysia: coast_has monarchy flag_red flag_white flag_blue flag_yellow muslim warm tropical ~th ~id ~bn
singapore: island coast_has republic tiny_country rich_country flag_red flag_white english_language warm tropical
pakistan: coast_has republic big_population flag_green flag_white muslim nuclear ~in ~cn ~af ~ir mountains_has english_language
bangladesh: coast_has republic big_population flag_green flag_red muslim warm ~in ~mm poor_country
sri lanka: island coast_has republic flag_yellow flag_orange flag_green buddhist warm tropical tea_famous
nepal: landlocked republic mountains_has flag_red flag_blue hindu ~in ~cn poor_country
mongolia: landlocked republic flag_red flag_blue flag_yellow cold ~ru ~cn buddhist desert_has small_population old_empire
afghanistan: landlocked muslim mountains_has poor_country ~pk ~ir ~cn dictatorship
kazakhstan: landlocked republic huge_country muslim flag_blue flag_yellow ~ru ~cn excommunist oil_rich
myanmar/burma: coast_has republic buddhist flag_yellow flag_green flag_red tropical warm ~th ~cn ~in ~bd ~la dictatorship poor_country
cambodia: coast_has monarchy buddhist flag_blue flag_red flag_white tropical warm ~th ~la ~vn poor_country
# asia middle_east
turkey (country)/turkiye: europe coast_has republic big_population flag_red flag_white muslim ~gr ~bg ~sy ~iq ~ir ~ge ~am food_famous old_empire earthquakes peninsula
saudi arabia: coast_has monarchy flag_green flag_white muslim oil_rich desert_has rich_country hot_climate arab ~iq ~jo ~ye ~ae ~om ~kw ~qa peninsula
israel: coast_has republic flag_white flag_blue jewish_country small_country ~eg ~jo ~sy ~lb desert_has rich_country hot_climate war_now
iran/persia: coast_has republic big_population flag_green flag_white flag_red muslim oil_rich ~iq ~tr ~af ~pk ancient_civilization mountains_has desert_has old_empire
iraq: coast_has republic flag_red flag_white flag_black muslim oil_rich desert_has arab hot_climate ~ir ~tr ~sy ~jo ~sa ~kw ancient_civilization
syria: coast_has republic muslim desert_has arab ~tr ~iq ~jo ~lb ~il poor_country
united arab emirates/uae: coast_has monarchy flag_green flag_white flag_black flag_red muslim oil_rich desert_has rich_country arab hot_climate ~sa ~om small_country
qatar: coast_has monarchy flag_white muslim oil_rich desert_has rich_country arab hot_climate ~sa small_country peninsula
lebanon: coast_has republic flag_red flag_white flag_green arab small_country ~sy ~il mountains_has
jordan: coast_has monarchy flag_black flag_white flag_green flag_red muslim arab desert_has ~il ~sy ~iq ~sa hot_climate
# africa
egypt: coast_has republic big_population flag_red flag_white flag_black muslim arab desert_has ancient_civilization hot_climate ~ly ~sd ~il pyramids middle_east
morocco: coast_has monarchy flag_red flag_green muslim arab desert_has mountains_has ~dz french_language
algeria: coast_has republic huge_country flag_green flag_white flag_red muslim arab desert_has oil_rich hot_climate ~ma ~tn ~ly french_language
tunisia: coast_has republic flag_red flag_white muslim arab desert_has ~dz ~ly hot_climate beaches
nigeria: coast_has republic big_population flag_green flag_white oil_rich english_language warm hot_climate
ethiopia: landlocked republic big_population flag_green flag_yellow flag_red coffee_famous mountains_has ancient_civilization ~ke ~sd ~so poor_country
kenya: coast_has republic flag_black flag_red flag_green flag_white english_language safari warm ~et ~tz ~ug ~so
tanzania: coast_has republic flag_green flag_yellow flag_black flag_blue safari warm ~ke ~ug ~zm ~mz mountains_has
south africa: coast_has republic big_population flag_red flag_green flag_blue flag_yellow flag_black flag_white english_language safari gold_mining ~na ~bw ~zw ~mz ~ls
ghana: coast_has republic flag_red flag_yellow flag_green english_language warm hot_climate cocoa_famous gold_mining
senegal: coast_has republic flag_green flag_yellow flag_red muslim french_language warm hot_climate
democratic republic of the congo/drc: coast_has republic huge_country big_population flag_blue flag_red flag_yellow french_language tropical poor_country jungle_has
uganda: landlocked republic flag_black flag_yellow flag_red english_language warm ~ke ~tz ~rw
rwanda: landlocked republic small_country flag_blue flag_yellow flag_green french_language english_language ~ug ~tz gorillas mountains_has
zimbabwe: landlocked republic english_language safari ~za ~zm ~mz ~bw poor_country
botswana: landlocked republic flag_blue flag_black flag_white english_language safari desert_has ~za ~na ~zw small_population
namibia: coast_has republic desert_has english_language ~za ~bw ~ao ~zm small_population safari
madagascar: island coast_has republic flag_white flag_red flag_green lemurs french_language tropical warm poor_country
sudan: coast_has republic muslim arab desert_has flag_red flag_white flag_black flag_green ~eg ~et ~ly hot_climate poor_country war_now
libya: coast_has republic muslim arab desert_has oil_rich flag_red flag_black flag_green ~eg ~tn ~dz ~sd hot_climate
# northamerica coast_has
united states/usa/america/united states of america: republic huge_country big_population flag_red flag_white flag_blue nuclear rich_country english_language ~ca ~mx mountains_has
canada: huge_country monarchy flag_red flag_white cold rich_country english_language french_language ~us maple mountains_has lakes
mexico: republic big_population flag_green flag_white flag_red spanish_language ~us ~gt ~bz food_famous warm ancient_civilization desert_has beaches latin_america
cuba: island republic communist flag_blue flag_white flag_red spanish_language caribbean tropical warm latin_america
jamaica: island flag_green flag_yellow flag_black english_language caribbean tropical warm monarchy reggae_famous beaches
haiti: island republic flag_blue flag_red french_language caribbean tropical warm poor_country ~do
dominican republic: island republic flag_blue flag_red flag_white spanish_language caribbean tropical warm ~ht beaches latin_america
the bahamas: island islands_has monarchy flag_blue flag_yellow flag_black english_language tropical warm beaches small_population caribbean
costa rica: republic central_america spanish_language flag_blue flag_white flag_red tropical warm small_country ~pa ~ni jungle_has latin_america
panama: republic central_america spanish_language flag_red flag_white flag_blue tropical warm canal ~cr ~co small_country latin_america
guatemala: republic central_america spanish_language flag_blue flag_white tropical warm ~mx ~bz ~hn ~sv volcanoes_has latin_america
# southamerica latin_america republic coast_has
brazil: huge_country big_population flag_green flag_yellow flag_blue portuguese_language tropical warm soccer_famous jungle_has beaches ~ar ~uy ~py ~bo ~pe ~co ~ve coffee_famous
argentina: huge_country flag_blue flag_white spanish_language soccer_famous ~br ~cl ~uy ~py ~bo meat_famous mountains_has
chile: flag_red flag_white flag_blue spanish_language long_country mountains_has ~ar ~pe ~bo wine_famous earthquakes
peru: flag_red flag_white spanish_language ancient_civilization mountains_has ~ec ~co ~br ~bo ~cl jungle_has
colombia: flag_yellow flag_blue flag_red spanish_language coffee_famous ~ve ~br ~pe ~ec ~pa tropical warm jungle_has big_population
venezuela: flag_yellow flag_blue flag_red spanish_language oil_rich ~co ~br tropical warm
ecuador: flag_yellow flag_blue flag_red spanish_language ~co ~pe tropical mountains_has equator volcanoes_has
bolivia: -coast_has landlocked flag_red flag_yellow flag_green spanish_language mountains_has ~br ~ar ~cl ~pe ~py
uruguay: flag_white flag_blue flag_yellow spanish_language small_country soccer_famous ~ar ~br
paraguay: -coast_has landlocked flag_red flag_white flag_blue spanish_language ~ar ~br ~bo
# oceania coast_has island
australia: huge_country monarchy flag_blue flag_red flag_white english_language rich_country warm desert_has kangaroos beaches
new zealand: islands_has monarchy flag_blue flag_red flag_white english_language rich_country mountains_has sheep_many
fiji: islands_has republic tropical warm beaches flag_blue small_country english_language small_population
papua new guinea: tropical warm flag_red flag_black jungle_has monarchy english_language ~id

@@ landmark: place landmark real tourist manmade
# europe
eiffel tower: @fr y1889 metal tower tall s33000 paris
louvre/louvre museum: @fr museum paris art_in y1793 glass
notre dame/notre dame de paris: @fr church religious paris old y1345 gothic
arc de triomphe: @fr arch paris monument y1836 stone
palace of versailles/versailles: @fr palace royal y1682 garden_has
mont saint michel: @fr church religious island_on old
big ben: @gb clock tower london y1859 tall
tower bridge: @gb bridge london y1894 river_over
buckingham palace: @gb palace royal london y1703
stonehenge: @gb ancient ruins stone prehistoric y-2500 mysterious
london eye: @gb wheel london modern y2000 round
tower of london: @gb castle london medieval y1078 prison_was royal
westminster abbey: @gb church religious london gothic royal
edinburgh castle: @gb castle medieval
colosseum: @it ancient ruins rome arena y80 stone round
leaning tower of pisa: @it tower leaning medieval church white y1372
st peter's basilica/saint peters basilica: @va church religious rome dome y1626
trevi fountain: @it fountain rome water y1762
pantheon: @it ancient rome dome temple religious y126
sistine chapel: @va church religious rome paintings_in y1481
rialto bridge: @it bridge venice y1591 stone
sagrada familia: @es church religious barcelona y1882 unfinished tall
alhambra: @es palace medieval islamic
brandenburg gate: @de arch berlin monument y1791
berlin wall: @de wall berlin y1961 cold_war destroyed
neuschwanstein castle/neuschwanstein: @de castle y1886 fairytale mountains
cologne cathedral: @de church religious gothic tall y1880
parthenon: @gr ancient temple ruins athens y-438 religious
acropolis: @gr ancient ruins athens hill
kremlin/moscow kremlin: @ru castle moscow government
saint basil's cathedral/st basils: @ru church religious moscow colorful y1561
atomium: @be y1958 metal brussels modern
little mermaid statue/the little mermaid: @dk statue y1913 small bronze_made
charles bridge: @cz bridge medieval prague y1402
# northamerica
statue of liberty: @us statue new_york y1886 metal s9300 island_on copper gift
golden gate bridge: @us bridge y1937 red san_francisco metal
empire state building: @us skyscraper new_york y1931 tall
white house: @us government washington white y1800 president_home
mount rushmore: @us monument presidents mountains y1941 stone statue
hollywood sign: @us los_angeles letters_on white y1923
lincoln memorial: @us monument washington y1922 statue
space needle: @us tower seattle y1962
gateway arch: @us arch metal y1965 tall
times square: @us square new_york lights_many -building
disneyland: @us amusement_park california y1955 fun
brooklyn bridge: @us bridge new_york y1883
hoover dam: @us dam water y1936 concrete_made
alcatraz: @us prison_was island_on san_francisco
pentagon: @us government military_place y1943 five_sided
cn tower: @ca tower toronto y1976 tall
chichen itza: @mx ancient pyramid ruins mayan temple
# southamerica
christ the redeemer: @br statue religious y1931 rio mountains tall
machu picchu: @pe ancient ruins mountains incan stone y1450
easter island statues/moai: @cl statue island_on ancient stone mysterious
nazca lines: @pe ancient desert -building mysterious
# asia
great wall of china: @cn wall ancient long old stone defensive
forbidden city: @cn palace royal beijing y1420
terracotta army: @cn statue ancient underground soldiers y-210
taj mahal: @in tomb white y1653 marble_made dome islamic love_story
golden temple: @in temple religious sikh gold_made
burj khalifa: @ae skyscraper dubai tallest tall modern y2010
burj al arab: @ae hotel dubai modern luxury_place y1999 island_on
petra: @jo ancient ruins desert stone
western wall/wailing wall: @il wall religious ancient jerusalem
dome of the rock: @il islamic religious dome jerusalem gold_made y691
hagia sophia: @tr religious islamic church dome istanbul y537 old
blue mosque: @tr religious islamic istanbul y1616 dome
angkor wat: @kh temple ancient religious jungle_in stone
petronas towers: @my skyscraper tall modern y1998
marina bay sands: @sg hotel modern y2010 luxury_place
tokyo tower: @jp tower y1958 red tall
fushimi inari shrine: @jp temple religious red kyoto
kaaba: @sa islamic religious black mecca cube_shaped
# africa
great pyramid of giza/pyramids of giza: @eg pyramid ancient tomb desert stone y-2560
great sphinx of giza/sphinx: @eg statue ancient desert stone animal_shaped
abu simbel: @eg temple ancient desert statue
# oceania
sydney opera house: @au sydney white y1973 music_place modern
sydney harbour bridge: @au sydney bridge y1932 metal

@@ geographic feature: place nature_place real outdoors natural
# mountain tall rock_made
mount everest/everest: @np @cn asia tallest snow climbed himalayas
k2: @pk @cn asia snow climbed himalayas dangerous
mount kilimanjaro/kilimanjaro: @tz africa volcano snow climbed tallest_in_continent
mount fuji/fuji: @jp asia volcano snow climbed
matterhorn: @ch @it europe snow climbed alps
mont blanc: @fr @it europe snow climbed alps
mount etna/etna: @it europe volcano active_volcano island_on
mount vesuvius/vesuvius: @it europe volcano active_volcano ancient_disaster
denali/mount mckinley: @us northamerica snow climbed tallest_in_continent
aconcagua: @ar southamerica snow climbed tallest_in_continent
table mountain: @za africa flat_top
uluru/ayers rock: @au oceania red desert_in
# mountain_range
alps: europe snow several_countries skiing_place
himalayas: asia snow several_countries tallest
andes: southamerica snow several_countries long
rocky mountains/rockies: @us @ca northamerica snow several_countries long
pyrenees: @fr @es europe snow several_countries
appalachian mountains/appalachians: @us @ca northamerica several_countries
# river water_made fresh_water long
nile: @eg @sd africa several_countries longest
amazon river: @br @pe southamerica several_countries jungle_in
mississippi river/mississippi: @us northamerica
danube: europe several_countries
rhine: @de @ch @nl europe several_countries
thames: @gb europe -long
seine: @fr europe
ganges: @in asia holy
yangtze: @cn asia
volga: @ru europe
congo river: africa several_countries jungle_in
colorado river: @us @mx northamerica canyon_in several_countries
# lake water_made
lake superior: @us @ca northamerica fresh_water several_countries big_area
lake victoria: @ke @ug @tz africa fresh_water several_countries big_area
lake baikal: @ru asia fresh_water deep big_area
loch ness: @gb europe fresh_water monster deep
lake titicaca: @pe @bo southamerica fresh_water several_countries high_up mountains
caspian sea: asia europe salt_water several_countries big_area
dead sea: @il @jo asia salt_water several_countries low
# ocean_or_sea water_made salt_water big_area
pacific ocean/pacific: largest several_countries deep
atlantic ocean/atlantic: several_countries deep
indian ocean: several_countries warm deep
arctic ocean: cold ice_covered several_countries
mediterranean sea/mediterranean: europe africa several_countries warm
red sea: africa asia several_countries warm
caribbean sea: warm northamerica several_countries
black sea: europe asia several_countries
# desert dry
sahara/sahara desert: africa hot_place sand_covered several_countries largest big_area
gobi desert/gobi: asia cold several_countries
atacama desert/atacama: @cl southamerica
kalahari desert/kalahari: africa hot_place several_countries
death valley: @us northamerica hot_place low
# 
grand canyon: @us northamerica canyon deep river_has red rock_made
niagara falls: @us @ca northamerica waterfall water_made several_countries
victoria falls: @zw @zm africa waterfall water_made several_countries
angel falls: @ve southamerica waterfall water_made tall
great barrier reef: @au oceania reef_place underwater_place colorful
amazon rainforest: @br southamerica jungle_place several_countries big_area trees_many
black forest: @de europe trees_many
yellowstone: @us northamerica national_park volcano hot_springs
serengeti: @tz africa national_park savanna_place animals_many
greenland: northamerica island_place cold ice_covered big_area @dk
hawaii: @us island_place volcano oceania warm beaches
bali: @id asia island_place warm beaches volcano
sicily: @it europe island_place warm volcano beaches
galapagos islands/galapagos: @ec southamerica island_place animals_many volcano
manhattan: @us northamerica island_place city_place
cape horn: @cl southamerica cape
north pole: cold ice_covered point_place
equator: line_place several_countries warm long
mariana trench: deep underwater_place

@@ celestial object: natural space_thing real
# planet solar_system round orbits_sun
mercury (planet)/planet mercury: s490000000 small hot_temp nearest_sun rocky gray
venus (planet)/planet venus/venus: s1210000000 hot_temp rocky yellow bright earth_size
earth: s1274000000 life_has water_has rocky blue moons_has earth_size
mars (planet)/planet mars/mars: s678000000 red rocky cold small moons_has rovers
jupiter (planet)/planet jupiter/jupiter: s13980000000 big gas_giant moons_has striped storm cold largest
saturn (planet)/planet saturn/saturn: s11650000000 big gas_giant rings_has moons_has yellow cold
uranus (planet)/planet uranus/uranus: s5070000000 big gas_giant blue cold moons_has rings_has
neptune (planet)/planet neptune/neptune: s4920000000 big gas_giant blue cold moons_has farthest rings_has
pluto (dwarf planet)/pluto: s238000000 -planet dwarf_planet small cold rocky moons_has y1930 farthest
# 
sun: s139000000000 star hot_temp bright yellow big round solar_system light_giving
moon: s347000000 orbits_earth round gray bright visited solar_system rocky night
halley's comet: s1100000 comet tail_has ice orbits_sun solar_system
polaris/north star: s5000000000000 star bright navigation_use far light_giving hot_temp
sirius: s240000000000 star bright brightest far light_giving hot_temp
proxima centauri: s20000000000 star far nearest_star light_giving hot_temp small
milky way: s99999999999999991611392 galaxy big stars_many far huge_thing
andromeda galaxy/andromeda: s140000000000000008388608 galaxy big stars_many far huge_thing
black hole: s6000000 dark gravity_strong far invisible
asteroid belt: s80000000000000 solar_system rocky many_parts orbits_sun
big dipper/the plough: s100000000000000000000 constellation stars_many night far
orion: s1000000000000000000000 constellation stars_many night far
southern cross: s100000000000000000000 constellation stars_many night far flag_on
europa (moon)/europa: s310000000 moon_of_planet ice round solar_system cold
titan (moon)/titan: s515000000 moon_of_planet round solar_system cold
ganymede: s527000000 moon_of_planet round solar_system cold largest

@@ type of building: place building manmade inside
# public
hospital: sick_people doctors beds_in big
school: children_in learning_place teachers
university/college: students_in learning_place adults_in big
kindergarten/preschool: children_in learning_place small
library: books_in quiet_place reading_place
museum: art_in history_in tickets tourist
theater/theatre: entertainment_place tickets stage_in evening
cinema/movie theater: entertainment_place tickets movies_in dark evening
stadium: sport_place big tickets loud_place roofless_often
gym/fitness centre: sport_place exercise_place members
swimming pool: sport_place water_in
courthouse: law_place government
prison/jail: law_place locked criminals government
police station: law_place police_in government
fire station: emergency firefighters_in government
post office: mail_place letters_in
town hall/city hall: government
bank: money_in business
hotel: sleep_place business travelers rooms
restaurant: food_place business eating_in
cafe/coffee shop: food_place business small drinks_in
bar/pub: drinks_in business evening adults_in alcohol_in
supermarket/grocery store: shop food_place business
shopping mall/mall: shop business big many_shops
bakery: shop food_place business small bread_in
pharmacy/drugstore: shop medicine_in business
bookstore/bookshop: shop books_in business
hair salon/barbershop: business small hair_place
nightclub/disco: business entertainment_place evening loud_place dance_place adults_in
casino: business gambling_place adults_in entertainment_place
zoo: animals_in tourist tickets outdoors_mostly -building
aquarium: animals_in tourist tickets fish_in water_in
train station/railway station: travel_place trains_in
airport: travel_place planes_in big
bus station/bus stop: travel_place buses_in
gas station/petrol station: business cars_in fuel_in
parking garage/car park: cars_in
# religious_place public old_often
church: christian quiet_place
cathedral: christian big tall
mosque: muslim_place
synagogue: jewish_place
monastery: christian monks_in
# home
house: family small
apartment building/block of flats: big several_families tall
castle: old_often stone_built big royal_place
palace: royal_place big rich_people
skyscraper: tall big modern offices_in
log cabin/cabin: wood_built small forest_place
igloo: snow_built small cold_place round
tent: fabric_built small camping_place
mansion: big rich_people
# 
barn: farm_place animals_in wood_built
greenhouse: glass_built plants_in farm_place
lighthouse: tall ocean_place light_in
windmill: farm_place wind_use old_often
factory: work_inside machines big
warehouse: storage_place big work_inside
office building: work_inside big offices_in
nuclear power plant/power plant: energy_place big dangerous
garage: cars_in home small
`;
