/**
 * Further wordings: tags on the left (`a b` any of them, `a&b` both, `!a` not), wordings on the right.
 * A wording may stand on several lines: then it has several senses, and any of them that holds makes a yes.
 */
export const SYNONYMS = `
alive: living, living thing, living organism, organism, living being, living creature, biological, animate, still living, living today, still alive
!alive: dead, deceased, passed away, inanimate, nonliving, non living, no longer alive, died already
human job: person, human being, people, individual, someone, man or woman, humanoid
m: male, man, boy, guy, masculine, gentleman
f: female, woman, girl, lady, feminine, goddess, queen
real: real person, exist in real life, nonfictional, non fictional, historical figure, real life, actually exist, exist
fictional fiction: imaginary, made up, fantasy creature, fiction, fictitious, invented character, not real, mythical, mythological, legendary
!fiction: nonfiction, non fiction
famous: well known, celebrity, a celebrity, widely known, popular figure, most people know, recognizable
natural: occur naturally, found in nature, nature, made by nature, natural thing, naturally occurring, natural resource, natural formation, natural landmark
manmade: man made, made by humans, made by man, made by people, artificial, created by humans, human made, invented, human invention, manufactured, built by humans, constructed, built by people, built by man, invention, artificially made
tangible: physical, physical object, touch, physical thing, can touch, material object, touch it
!tangible: abstract, intangible, a concept, an idea, concept
wild: live in wild, found in wild, wild animal, in the wild
domestic pet farm: domesticated, tame
pet: kept as pet, kept as pets, keep as pet, house pet, common pet, household pet, pets, kept in homes, companion animal
dangerous venomous: harmful, deadly, dangerous to humans, dangerous to people, kill people, kill person, hurt you, aggressive, hurt people, threat to humans, lethal, kill you, dangerous animal, risky, life threatening
poisonous venomous poisonous_el: poisonous, toxic, venomous, venom, poison
endangered: threatened, endangered species, at risk of extinction, rare animal, protected
extinct: died out, no longer exist, extinct animal
nocturnal: active at night, come out at night, night animal, awake at night, sleep during day
social: live in groups, live in packs, pack animal, herd, herd animal, live in herds, group, live in colonies, colony, social animal, swarms, pack, flock
intelligent: smart, clever, very intelligent, intelligent animal
big huge: large, big, huge, giant, gigantic, enormous, massive, very big, very large
small tiny: little, tiny, small, very small, miniature
big_population: population over 50 million, heavily populated, highly populated, populous, large population, more than 50 million people, populated
small_population: small population, few people
huge_country: large country, big country, large area, large, big, huge, one of biggest countries, large in area
small_country tiny_country: small country, small, tiny country, tiny, small in size
mammal: mammals, mammalian, warm blooded mammal, nurse its young, give birth to live young, give live birth, live birth
mammal bird: warm blooded, warmblooded
coldblooded fish insect invertebrate: cold blooded
mammal bird reptile amphibian fish: vertebrate, backbone, have backbone, spine
invertebrate: no backbone, no spine, spineless
animal: creature, beast, part of animal kingdom
animal insect fish bird: an animal, animal
feline: cat family, big cat, member of cat family, feline, type of cat, related to cats, cat
canine dog: dog family, member of dog family, type of dog, related to dogs
rodent: rodent family
primate: ape, monkey, monkey family, related to monkeys, related to humans, great ape
bird: avian, fowl, type of bird
reptile: reptilian
insect: bug, an insect, creepy crawly
fish: type of fish, kind of fish
whale: cetacean, whale family, whale or dolphin
carnivore predator eats_fish insectivore omnivore: eat meat, meat eater, carnivorous, eat other animals, eat animals, hunt other animals, eats flesh, meat
carnivore predator: carnivore, predatory, hunt prey, hunter, hunt, apex predator, prey on other animals, top of food chain
herbivore: eat plants, plant eater, vegetarian animal, herbivorous, eat grass, eat leaves, eat only plants, graze, grazes, grass
omnivore: eat both plants and meat, omnivorous, eat both plants and animals
insectivore: eat insects, eat bugs, feed on insects
eats_fish: eat fish, eat seafood, feed on fish
scavenger: eat dead animals, carrion
predator&bird: bird of prey, raptor, hunt animals bird
sings: songbird, song bird, known for its song, singing bird, make music sound
flies flying_char wings_on: fly, able to fly, flight, flying, can fly, airborne, fly in the sky, travel in air, travel through air, go in air
flightless: flightless bird, unable to fly
swims: swim, able to swim, good swimmer, swimming
climbs tree_living: climb, climb trees, climbing, live in trees, good climber
tree_living: live in tree, tree dwelling, arboreal
jumps: jump, hop, leap, hopping
burrows underground: live underground, dig burrows, burrow, live in burrow, dig holes, in ground, beneath ground, under ground
eggs: lay eggs, lays eggs, hatch from eggs, egg laying, eggs, come from egg
fur fluffy: furry, hairy, fur, fuzzy, have hair, covered in fur, coat, soft fur, fur coat
mane: mane of hair
feathers: feathered
scales: scaly
shell: hard shell, have shell
tail: long tail
gills fish: breathe with gills, breathe underwater, breathe under water, use gills
mammal bird reptile: breathe air, lungs, have lungs
horns antlers: horned, horn, antlers, horns on its head
tusks: tusk, ivory
stripes checkered: striped, stripe, striped pattern
spots: spotted, dots, polka dots
colorful: brightly colored, bright colors, multicolored, many colors, multiple colors, colourful, colored brightly
hooves: hoofed, hoof
legs4: walk on four legs, walk on all fours, quadruped, four legged, four feet, four legs, four paws, 4 legs
legs2: two legs, walk on two legs, bipedal, two feet, 2 legs, two legged
legs6: six legs, 6 legs
legs8 legs8arms: eight legs, 8 legs, eight arms, 8 arms
legs2 legs4 legs6 legs8 legs10 manylegs: legs, have legs, feet, leg
legs0: no legs, legless
legs6 legs8 legs10 manylegs legs8arms: more than four legs, more than 4 legs
trunk: long nose
pouch: carry babies in pouch, carry its babies in pouch, carry young in pouch, babies in pouch
plucked keyboard woodwind string: fingers, played with fingers, use fingers, with your fingers
rock: rock music, rock band
jazz: jazz music
classical: classical music
folk: folk music
writer novelist poet playwright: literature, work in literature, literary
artist writer musician actor painter singer dancer sculptor composer director_job: arts, involved in arts, creative, creative person, creative field, artistic, entertainment or arts
playwright: plays, write plays, wrote plays, theater
!outdoors_work&job: indoors, inside, work indoors, work primarily indoors, work inside
tree_shaped: look like tree, looks like tree
games_made: video games, make video games, video game company, gaming
games_made electronics_made computers_made phones_made technology: technology company, tech company
customers helps_people talks_work healthcare: interact with people, work with people, deal with people, talk to people, interact with other people, work with other people
skis skates racket sticks_use bat_use clubs_use board boat_use gloves_use weapons_use bicycle helmet_use horses: equipment, special equipment, require special equipment, need equipment, require equipment
salad raw: salads, used in salads, in salad
teaching: education, related to education, educational, school
water_work electricity_work turns tools_made: plumber, plumbers
lake river ocean pond webbed_feet: near water, live near water, by water
jungle savanna tropical colorful&southamerica long_legs&africa: tropical bird, tropical animal, exotic, tropical
crustacean mollusc: shellfish
metamorphosis: start life as caterpillar, was a caterpillar, caterpillar
pretty colorful scented beautiful: beautiful, pretty, nice to look at, good looking, attractive
blood stings venomous sharp_teeth parasite: bite, bites, bite people, bite you, bites humans
cutlery eating_tool: used to eat, use it to eat, eat with it, eat food with it
beef_in meat_in baked pie_dish pasta rice main_course&!eaten_by_hand&!soup: eat with fork, fork, eat with fork and knife, cutlery, eat it with fork
soup creamy liquid rice cereal_like: eat with spoon, spoon
frozen melts melted chocolate_in butter ice wax snow: melt, melts, melting
alcoholic: bar, get it at bar, in a bar, find in bar, order at bar, pub, serve at bar, find it at a bar
fire wax flammable fuel burns: burn, burns, burned, flame
metal: made of silver, silver or another metal, silver
climbed&tall tall: reach high places, reach high things, high places
warm winter wool_made: cold weather, cold, worn in cold weather, when cold
loud engine: loud, noisy, makes noise
!loud: quiet, silent, quieter than a car, quieter than car
swimming_pool: pool, need a pool
water_sport ocean: get wet, wet
team: teams, in teams, done in teams, group
king queen emperor royal: king or emperor, king or queen, emperor or king
animals_about shark dinosaurs gorilla_about whale_about fish_about spider_about bear_about insect_about cat_about dog_about pig_about birds_about: about animal, about animals, animals, animal, about an animal
spielberg: steven spielberg, directed by steven spielberg, spielberg
cameron: james cameron, directed by james cameron
nolan: christopher nolan, directed by christopher nolan
tarantino: quentin tarantino, directed by quentin tarantino
hitchcock: alfred hitchcock, directed by alfred hitchcock
kubrick: stanley kubrick, directed by stanley kubrick
lucas: george lucas, directed by george lucas
tom_hanks: star tom hanks, tom hanks in it, starring tom hanks
movie_origin&space_char&!toy_char: star wars, in star wars, from star wars
search: search engine
vital_el vital necessary: necessary for life, essential, needed for life, need to live, important for life
drives_work vehicle_work emergency_work: drive, drive truck, drive a vehicle, drive car
sharp pest dangerous: pain, painful
largest&animal: largest land animal, biggest land animal, largest animal on land
nocturnal: active during night, active by night, awake during night, at night, in the dark
predator carnivore: hunt mice, catch mice, hunts other animals
reflects: see yourself, see yourself in it, reflection, reflect light
hangs wall: hung on wall, hang on wall, on wall, hung, hangs on wall
war&water_vehicle war: navy, used by navy
black&white: black and white
instrument: play with your hands, play it with your hands, play with hands, use your hands, played with hands
hands_use throwing: use your hands, use hands, with your hands
orchestra: orchestral, orchestral instrument, symphony
fast_food_chain: fast food restaurant, fast food, burgers, sell burgers, hamburgers
company: global company, international company, multinational company, large company, well known company, big company, multinational
clothes_care: clothes, on clothes, use on clothes, for clothes, laundry
children_event children_work children_for children children_in children_main: kids, kid, child, children, childrens
school: students, students use it, used by students, pupils, used by teachers
lightest balloons: lighter than air
in_water: found in water, in water, water
in_stars: sun, stars, in stars
claws: talons
flies: fly high, fly long distances, can fly
web: spin web, spins webs, make webs, make web, build webs, webs
scary dangerous venomous pest: people afraid of it, afraid of it, scare people, scary, scary to people, frightening
cutlery eating_tool: utensil, kitchen utensil, eat with, eat with it, used to eat, used for eating
cuts blade: cut food, cut things, used to cut food, chop food
dangerous sharp: dangerous for children, hurt you, hurt someone, injure
several_people many_people: more than one person, several people, two people, many people, multiple people
seat&soft sleep: comfortable, comfy, relax, used to relax, relaxing
national_symbol: national bird, national animal, national symbol, national bird of america
snow: covered in snow, snow covered, covered with snow, have snow on it
metamorphosis: go through metamorphosis, metamorphosis, change form, transform
strings5 strings6 strings8 manystrings: more than four strings, more than 4 strings, many strings
ocean_place light_in: near water, near sea, by sea, coast, on coast, used by ships, ships, help ships, guide ships
rock folk country_music blues: rock bands use it, rock bands, used in rock bands, rock band
lower lower_body: below waist
upper: above waist
team: team sport
woodwind: woodwind instrument
keyboard: keyboard instrument
many_of: have more than two, more than two
single: have only one, only one, just one
legs8 legs10 manylegs: more than six legs, more than 6 legs
wings: winged, have wings
claws: sharp claws
sharp_teeth: sharp teeth, fangs, big teeth
venomous: venomous bite, inject venom
stings: sting, stinger, sting people
honey: make honey, produce honey
colony: live in colony, live in colonies, hive
blood: suck blood, drink blood, feed on blood
pest: considered pest, nuisance, annoying, vermin
ocean: sea, live in ocean, live in sea, in the sea, marine, saltwater, salt water, found in ocean, sea animal, sea creature, marine animal
ocean river lake pond water_in: water, aquatic, live in water, in water, underwater, live underwater, found in water, under water, spend time in water
river lake pond: freshwater, fresh water
!ocean&animal: live on land, land animal, land, on land
forest jungle: woods, forest, woodland, live in forest, rainforest, rain forest
jungle: jungle, rainforest
savanna: grassland, savannah, plains, grasslands
desert: desert climate, live in desert, dry climate
arctic antarctica cold: cold climate, cold places, cold areas, cold regions, cold environment, polar, snow, live in cold, ice, snowy, in the cold
arctic: arctic, north pole, arctic circle
antarctica: antarctica, south pole, antarctic
africa asia southamerica jungle tropical: hot climate, warm climate, warm places, tropical regions, hot places, warm climates, hot country
tropical warm hot_climate: hot, warm, hot country, warm weather, hot climate, warm climate, tropical climate, tropical climates
mountains: mountain, mountainous, live in mountains
farm: on farm, found on farm, farm animal, livestock, raised on farms, kept on farms, farm animals
seen_in_zoo: zoo, find in zoo, seen in zoo, zoos, kept in zoos, zoo animal, at the zoo
africa: african, found in africa, native to africa, live in africa, from africa, african continent
asia: asian, native to asia, from asia, asian continent
europe: european, native to europe, from europe
northamerica: north america, north american, americas, the americas
southamerica: south america, south american, americas, the americas
australia oceania: australian, oceania, from australia, australia
latin_america: latin american, latin
middle_east: middle east, middle eastern
scandinavia: scandinavian, nordic
everywhere: worldwide, all over world, around the world, many countries, common everywhere, most countries, many continents, more than one continent, multiple continents, every continent
european_language: european
african_language: african
asian_language: asian
europe asia northamerica scandinavia cold: northern hemisphere, in north
southamerica oceania australia: southern hemisphere
edible: eat, eat it, eatable, food, can eat, eaten, eaten by humans, something you eat, consumed, consume, people eat, eat this, you eat, foods, you can eat, good to eat, ingest, can be eaten, used as food, commonly eaten, humans eat
drink: beverage, drink it, you drink, something you drink, drinkable, liquid you drink
fruit: type of fruit, kind of fruit
vegetable: veggie, type of vegetable
grows_on_tree: grow on tree, grow on trees, tree, comes from tree, from tree
underground root: grow underground, grow in ground, root, root vegetable, beneath soil, grown underground
fruit vegetable plant: come from plant, grow, grown, plant based, from plant, grow in ground, grow in garden, crop, agricultural
peeled: peel, need to peel, peel before eating, have a peel, peel it, thick skin
stone_fruit: pit, stone, have pit, pit inside, large seed, big seed, one seed, single seed
seeds manyseeds: seeds inside, have seeds, contains seeds
citrus: citrus fruit
raw: eaten raw, eat raw, uncooked, without cooking, eat it raw
cooked: need to be cooked, eaten cooked, need cooking, cook it, requires cooking, have to cook, cook before eating
hot_food hot_drink: served hot, eaten hot, served warm, eaten warm, hot, warm, drink hot, hot drink, hot dish, usually hot
hot_drink tea_use: served hot, hot, hot drink, drink it hot, warm
cold_food cold frozen: served cold, cold, eaten cold, chilled
meat_in beef_in pork_in chicken_in fish_in duck_in sausage: meat, contain meat, made with meat, have meat in it, made of meat, meat based
!vegetarian: contain meat, made with meat
fish_in seafood: fish, seafood, contain fish
cheese dairy milk_in creamy: dairy, dairy product, contain dairy, milk, contain milk
bread_based sandwich: bread, made with bread, contain bread, sandwich
bread_based pasta flour_in pastry noodles: flour, dough, wheat, carbs, carbohydrates, gluten
spicy hot_taste: spicy, hot taste, spice, spiciness
vegetarian: vegan, vegetarians eat, meat free
dessert: sweet dish, eaten for dessert, eaten after dinner, after meal, sweet treat
candy: sweets, a sweet, type of candy
sugar sweet: contain sugar, sugary, have sugar, sugar in it
chocolate_in: chocolate, made of chocolate, contain chocolate
breakfast: eaten for breakfast, eat for breakfast, breakfast food, eat in morning, in the morning, morning, drink in morning
snack: snack food, eaten as snack
main_course: meal, main dish, eaten for dinner, dinner, lunch, entree, full meal
eaten_by_hand: finger food, eat with hands, eaten with hands, eat with your hands, eat with fingers, eaten by hand, with hands
chopsticks: eaten with chopsticks, use chopsticks, eat with chopsticks
fast_food: fast food restaurant, junk food
restaurant: find in restaurant, served in restaurants, order in restaurant
alcoholic: alcohol, contain alcohol, get you drunk, alcoholic beverage, drunk, make you drunk
caffeine: caffeinated, contain caffeine, energy
bubbles: carbonated, fizzy, soda, sparkling, soft drink, bubbly
children: children, kids, child, kid, used by children, for kids, for children, played by children, children play with it, popular with kids, drunk by kids
children_for family_movie: children, kids, for kids, for children, kids movie, family movie, family friendly, aimed at children, childrens book, kid friendly, children's book, childrens, suitable for children, family film
child young_char: child, kid, young, children, boy or girl, teenager
adults_for adults: adults only, for adults, for adult, adult
healthy vitamins: good for you, healthy food, nutritious, healthy
spice herb flavor: seasoning, used to season food, used to flavor food, flavoring
object: item, inanimate object, man made object, thing, household object
house bathroom bedroom kitchen living_room: in house, found in home, home, household, inside house, at home, found in most homes, household item, around house, in most houses, in my house, domestic, found inside a home, in a home, indoors
indoors house kitchen bathroom office: indoors, inside, used indoors, inside a building, found indoors
outdoors garden: outside, outdoors, used outside, used outdoors, found outside, played outside, outdoor, out of doors, found outdoors
bathroom: restroom, washroom, toilet room
bedroom: bed room
kitchen: found in kitchen, used in kitchen, kitchen item, kitchen utensil
office school: classroom, found in office, used in school, at work, in a school, used at school, office supply, school supply, workplace, for work
office_work: office, work in office, desk job, work at desk
garage: found in garage, toolbox
electric electronic electric_el: electricity, use electricity, need electricity, powered by electricity, electrical, require electricity, electronic, plug, plug in, plug it in, plugged in, plug into wall, powered, run on electricity, needs power, power, electronic device, plugged into wall, electrically powered
battery: batteries, use batteries, need batteries, run on batteries, powered by batteries, battery powered, battery operated, charge, charged, recharge
electronic&modern screen: technology, tech, modern technology, high tech, technological
screen: display
metal metallic metal_element: metal, made of metal, metallic, made from metal, made out of metal, contains metal, iron, steel, partly metal
wood wooden wood_giving: wood, made of wood, wooden, made from wood, made out of wood
plastic: made of plastic, plastic, made from plastic, made out of plastic
glass: made of glass, glass, made from glass
fabric cloth: made of fabric, cloth, made of cloth, textile, fabric, made of cotton, made of textile, made out of fabric
paper: made of paper, made from paper, paper
leather: made of leather
stone rock_made stone_built ceramic: made of stone, stone, rock, made of rock, made of rocks
soft: soft to touch, soft material
hard hardest: hard, solid, hard material
sharp blade: sharp edge, sharp, pointy, pointed, cut you
cuts blade sharp: cut, cut things, used for cutting, cutting, slice, chop
breakable: break easily, fragile, shatter, easily broken
heavy: heavy, weigh a lot, weighs a lot, heavyweight
light_weight small tiny: light, lightweight, light weight
portable hand_held small: portable, carry around, carry with you, carry it, easy to carry, mobile, take it with you, carried, hand held, handheld, hold in hand, held in hand, hold in your hand, use with hands, hold it in one hand, hold it, hold, pick up, in your hand, carried by one person, lift
cooking baking stove frying boils fries hot_work: cooking, cook, used to cook, used for cooking, cook food, prepare food, food preparation, make food, prepare meals, used to prepare food
eating_tool: used to eat, eat with, eating utensil, used for eating, utensil, cutlery, silverware, tableware
drinking drinking_use: drink from, drink out of, used for drinking
food_storage container storage: store things, storage, used to store things, hold things, put things in it, container, used for storage, store, carry things, put things inside, keep things in
cleaning hygiene cleaning_work: clean, cleaning, used to clean, used for cleaning, clean with it, hygiene, personal hygiene, wash, washing, clean things, clean yourself
everyday: every day, daily, used every day, use daily, everyday, everyday use, common, commonly used, common object, most people own, own one, most people have, everyday object, used daily, use it every day, use daily basis, regularly
sleep: sleep on, sleep in, used for sleeping, sleeping, sleep, sleep on it, lie down on it, lie on it
seat: sit, sit on, sit on it, used for sitting, sit down, seating, sit in
furniture: piece of furniture, furnishing
clothing worn: clothing, wear, worn, piece of clothing, article of clothing, wear it, clothes, garment, can wear, something you wear, worn on body, apparel, wearable, accessory
head: wear on head, worn on head, on your head, headwear, hat
feet shoe: wear on feet, worn on feet, footwear, feet, shoes, foot, on your feet
hand: worn on hand, on hand, hands, worn on hands, on your hand, on your hands
upper_body: worn on upper body, upper body, top, torso, above waist, above the waist, worn on top
lower_body legs_on: lower body, worn on legs, legs, below waist, below the waist
winter warm snow ice: winter, worn in winter, used in winter, cold weather, wear in winter, keep you warm, keeps warm, winter sport, during winter, warmth, in the winter
summer: worn in summer, hot weather, warm weather, used in summer, in the summer, summer sport
women: worn by women, women only, for women, women wear it, female clothing, by women, mostly women, mainly worn by women
men: worn by men, for men, male clothing, by men, mostly men
jewelry gold: jewelry, jewellery, accessory
pair: come in pairs, pairs, two of them, more than one, come in pair, have more than one, sold in pairs
many_of: many, more than one, have many, have several, more than two, have more than one, multiple
single: only one, just one, have one
pocket portable small: fit in pocket, keep in pocket
tool: used to fix things, used for building, used for construction, used for repairs, instrument for work, fix things, used for work
hits: hit, used to hit, hit things, pound, strike, hitting
digs: dig, used for digging
wheels wheels1 wheels2 wheels3 wheels4 wheels5 wheelsmany: wheels, have wheels, wheeled, on wheels
wheels4: four wheels, 4 wheels
wheels2: two wheels, 2 wheels
wheels4 wheelsmany: more than two wheels, more than 2 wheels
engine: motor, have engine, motorized, motorised, engine powered, have motor
gasoline engine: gasoline, run on gasoline, gas, fuel, use fuel, petrol, run on fuel, run on gas, run on petrol, use gasoline
driven passengers ridden: drive, drive it, driver, need a license, require license, license, need a license to drive it, driven by person, requires driver
passengers many_people several_people: carry passengers, transport people, carry people, passengers, hold people, transport passengers, used to transport people
many_people: more than ten people, carry many people, carry more than 10 people, more than 10 people, lots of people, many people, more than five people, more than 5 people
human_powered pedals oars: powered by human, human power, powered by humans, pedal, by hand, powered by people
water_vehicle floats: travel on water, water, on water, go on water, float, watercraft, used on water, travel by water, boat
road: travel on road, on road, roads, drive on roads, on land, land, used on roads, land vehicle, travel on land
rail: on rails, rails, tracks, run on rails, train
public: public transport, public transportation, used by public, open to public, open to the public
vehicle transport: vehicle, transportation, mode of transportation, used for transportation, ride, ride in it, ride it, get around, means of transport, used to travel, used for transport, travel in it, mode of transport
war war_use army weapon war_related: war, used in war, military, weapon, used in battle, used by soldiers, army, used by military, used for fighting, fight, kill
string: strings, have strings, string instrument, stringed instrument, stringed
woodwind brass blown wind: wind instrument, blow, blow into it, blow air, played by blowing, air, played with mouth, wind
percussion: hit to play, percussion instrument, hit it, strike it, drum
bow: played with bow, use bow, played with a bow
keyboard: keys, have keys, keyboard instrument
orchestra: used in orchestra, played in orchestra, found in orchestra
ball: played with ball, use a ball, involve ball, ball sport, ball game, with a ball, ball
team: team sport, played in team, played in teams, team game, played by team
individual two_players: individual sport, solo sport, played alone, one person
olympic: olympic sport, in the olympics, olympics, part of olympics, olympic games
snow ice winter: on ice, on snow, ice, snow, played on ice, played on snow
ice: played on ice, on ice, take place on ice
water_sport ocean swimming_pool: water, in water, water sport, involve water, played in water
contact combat: contact sport, physical contact, fighting
racket: need racket, use a racket, played with racket, racquet, rackets
net: net, involve net, have a net
racing: race, racing sport, involve racing, speed
feet_use kicking: kick, kick the ball, kicking, use feet
throwing: throw, throw the ball, throwing, throw ball
equipment_any: equipment
board_game: played on board, board
dice: use dice, involve dice, roll dice
card_game: cards, played with cards, use cards
strategy: strategy game, require strategy, thinking, need to think, skill, require thinking
luck dice gambling: luck, game of chance, chance
toy game fun children: toy, play with, play with it, played with, used for fun, entertainment, for fun, play, fun, game, used for playing, used to play
two_players: two players, two people, played by two people, 2 players, two person game
words_use: involve words, word game
gambling money_use: gambling, money, play for money, bet
communication calls: communicate, communication, used to communicate, talk to people, make calls, call people, phone calls
internet: connect to internet, use internet, internet access, online, wifi, access internet, browse internet
camera_has: take pictures, take photos, photos, camera, take photo
sound music_use music loud: sound, produce sound, make sound, make noise, noise, music, play music, make music, used for music, listen to music, noisy
gun: firearm, shoots, shoot, bullets, fire bullets, shoot bullets
explosive: explode, explosion, blow up
ranged throwing arrows: from distance, long range, shoot, projectile
medieval knights: medieval times, middle ages, used by knights, knights
ancient: ancient times, antiquity, ancient history, thousands of years old, very old, ancient world
scientist: work in science, science, involved in science, known for science
physicist: physics, physics scientist, study physics
mathematician: math, mathematics
politician leader president prime_minister king queen emperor dictator: politics, political, political leader, political figure, involved in politics, leader, world leader, politician, government, ruler, head of state, leader of country, ruled country, rule
president: us president, president of united states, american president, former president
royal king queen emperor: royalty, monarch, royal family, king or queen, member of royal family
military: soldier, general, war hero, army, military leader, in the military
artist painter sculptor: artist, art, visual artist, known for art, make art, paint, paintings
writer novelist poet playwright: author, wrote books, write books, write, book, wrote, writing, known for writing, literature, writes books, wrote a book
musician singer composer: music, musician, known for music, musical, make music, music industry, sing, song, songs, work in music, known for songs
singer: sing, vocalist
pop_music: pop, pop star, pop singer
actor: act, act in movies, acting, movie star, in movies, film star, appear in movies, actress, acted, appear in films, known for acting
actor director_job movies: movies, movie industry, film, hollywood, known for movies, work in film, entertainment industry, films, film industry
actor singer musician tv_presenter comedian: entertainer, entertainment, in entertainment, celebrity
tv_presenter: television, tv, on tv, tv personality, host
director_job: film director, movie director, director, direct movies, directed
athlete: sport, play sports, sports, sportsperson, known for sports, athlete, play a sport, sports star, professional athlete, sports person
soccer_player: play soccer, football, soccer, footballer, play football
basketball_player: basketball, play basketball, nba
tennis_player: tennis, play tennis
nobel: nobel prize, win nobel prize, won nobel prize, nobel prize winner, nobel laureate
oscar oscar_best: oscar, win oscar, won oscar, academy award, win academy award, won academy award, oscars, oscar winning
oscar_best: best picture, win best picture, oscar for best picture, win oscar for best picture, won best picture
businessperson: business, entrepreneur, business person, businessman, businesswoman, ceo, founder, company, founded company
computers: technology, tech, computer, computer industry
religious_leader religious_person saint: religious, religion, religious figure, known for religion, involved in religion
criminal evil dictator: bad person, crime, evil person, evil
assassinated: murdered, killed, assassinated
black_person: black, african american, dark skin, person of color, dark skinned
!black_person: white, caucasian
explorer astronaut sailor: explorer, explore
inventor scientist: invent, invented something, discover, discovered something, invention, known for invention, inventor
lgbt: gay, homosexual
rich: wealthy, rich, billionaire, millionaire, lot of money
university: university degree, need degree, college degree, require degree, degree, education, college, higher education, require university, went to college, studied, years of study, formal education, need to go to university
hospital_work: hospital, medical, work in hospital, medicine, healthcare, medical field, health
healthcare: medical field, medicine, health, healthcare, medical
uniform_worn: uniform, wear uniform, special clothes, wear a uniform
dangerous_work: dangerous, dangerous job, risk life, risky, danger
outdoors_work: outdoors, outside, work outside, work outdoors, outdoor job, done outdoors
helps_people healthcare: help people, help others, helping people, save lives, help other people
well_paid: pay well, high salary, paid well, good salary, earn lot of money, make lot of money, highly paid, high paying, well paying
animals_work: animals, work with animals
children_work: children, kids, work with children, work with kids
creative_work: creative, art, artistic, creativity
physical_work hands_work trade: physical, manual labor, physical labor, manual work, work with hands, physically demanding, use hands, use their hands, physical work, use your hands, manual
customers sells shop_work: customers, work with customers, sell things, customer service, deal with customers, retail
law_related: law, legal, enforce law, law enforcement
government_work: government, work for government, public sector
food_work: food, work with food, prepare food, work in food industry, cook
travels_work transport_work: travel, travel a lot, involve travel, transportation
tools_work trade: tools, use tools
computer_work office_work: computer, use computer, work on computer
famous_job: famous, make you famous
music_work: music, involve music
place country building nature_place: place, location, a place, somewhere you can go, visit, can visit, go there, place you visit
country: nation, sovereign state
eu: european union, part of european union, in eu, member of eu, eu member
coast_has: coast, coastline, on the coast, near the sea, near ocean, border ocean, by the sea, access to sea, have beaches, border the sea, near water
landlocked: land locked, no coast, without coastline
monarchy: king, queen, emperor, monarch, have king, have queen, have a monarch, ruled by king, king or queen, king or emperor, royal family, kingdom
republic: president, have president, democracy
communist: communist country
dictatorship communist: dictator, authoritarian
rich_country: rich, wealthy, developed, developed country, first world, high income, wealthy country
poor_country: poor, developing, developing country, third world
english_language: english, speak english, english main language, main language english, english speaking, english official language, english spoken
spanish_language: spanish, speak spanish, spanish speaking, spanish spoken
nuclear: nuclear weapons, have nuclear weapons, nuclear power
desert_has: desert, deserts
mountains_has: mountains, mountainous
islands_has island: islands, island nation, archipelago
food_famous: famous for food, known for food, food, famous for its food, cuisine, known for its cuisine
arab: arab country, arabic, speak arabic
old_empire: empire, colonial power, had empire, colonies
war_now: at war
tourist: tourist attraction, tourist, tourists, tourist destination, visited by tourists, popular with tourists, attract tourists
religious church temple christian muslim_place jewish_place religious_place islamic: religious, place of worship, worship, religious building, used for religion, church, religious place
christian: christian, christianity
manmade&place: structure, monument
water_made: body of water, water
fresh_water: freshwater, fresh water
salt_water: saltwater, salt water
mountain volcano: mountain, peak
several_countries: more than one country, several countries, multiple countries, many countries, cross countries
planet: planetary
space_thing: see it at night, at night, seen at night, night sky, visible at night, in the sky, in space, space
rings_has: rings
moons_has: moons, have moons, moon
solar_system: in our solar system, solar system, orbit the sun, our solar system, orbit sun
light_giving: give light, emit light, produce light, emits light, give off light
gas_giant: gas planet, made of gas, gaseous, gas
life_has: support life, have life, life
home house family sleep_place: people live, live there, people live there, live in it, residence, residential, home, you live in, people live in
work_inside: people work there
sick_people: sick, people go there when sick, go when sick, medical, healthcare, health, medical place, patients
doctors: doctors, doctors work there, nurse, nurses
shop food_place business: buy things, buy things there, shop, buy, purchase, sell things, spend money there, pay, cost money, sell, go shopping
business: commercial
food_place: eat there, eat, food, serve food, buy food
learning_place: learn, learning, education, study, students, educational
entertainment_place sport_place: entertainment, fun, leisure, go there for fun, entertained
movie: film, motion picture
animated: cartoon, animation, animated movie, animated film, anime, drawn
live_action: live action, real actors, with actors
series_part sequel: series, part of series, franchise, sequel, sequels, have sequels, part of franchise, trilogy, part of a series
book_based: based on book, based on novel, book adaptation, adapted from book, from a book
true_story: based on true story, true story, real events, based on real events, historical events, based on true events, real story
romance: love, love story, romantic, romance, about love
horror: scary, frightening, horror film, horror movie
comedy: funny, humorous, comedy film, make you laugh, humor
action: action movie, action film, lots of action
scifi: science fiction, sci fi, futuristic, scifi film, set in future
fantasy magic_about: fantasy, magic, magical, involves magic
crime mafia: crime, criminals, gangsters
musical: music, songs, singing
war_movie war_about: war, about war, military, set during war
superhero: superheroes, superhero movie, super hero, superpowers, super powers
disney pixar disney_char: disney, made by disney, disney movie, disney character, disney film, owned by disney
marvel comic_based: marvel, comics, based on comic
space aliens: space, set in space, outer space
ship: set on ship, on a ship, boat
ocean ship: set at sea
animals_about: animals, about animals, animal main character, talking animals, main character an animal
children_main girl_main: main character child, child main character, protagonist child, about children
sad tragedy: tragic, sad ending, make you cry, tragedy
old_movie: classic movie, old film, old
woman_author: written by woman, female author, woman author, author female, author woman, written by female, by woman, by a woman
!woman_author&book_work: written by man, male author, author male, author a man
classic: classic literature, considered classic
short_stories: short story collection, collection of stories
ended: finished, over, has ended, still not running, ended already
!ended&tv_show: still running, still on air, ongoing, still being made, still airing, on air
sitcom comedy: funny
reality: reality show, reality tv
human_character human: human, person, man or woman, human being, a human character
animal_character: animal, an animal
hero superhero: hero, good guy, heroic, protagonist, good, good character, good person
villain evil: villain, bad guy, evil, antagonist, bad
magic_has: magic, magical powers, magic powers, use magic, wizard, witch, special powers, have powers, powers, supernatural powers, do magic, have magic, sorcerer
superhero strong_char magic_has flying_char: superpowers, super powers, special powers, powers, special abilities, supernatural powers
book_origin: in book, book character, literary character, from book, literature, from a novel
movie_origin: in movie, movie character, from movie, in movies, appear in movies, from a film, film character
cartoon_origin: cartoon, animated, cartoon character, animated character
comic_origin: comics, comic book, from comic book, comic book character, comic character
game_origin: video game, video games, video game character
tv_origin: television, tv, tv show, on tv
glasses_worn: wear glasses, glasses
beard beard_has: beard, have beard, facial hair, bearded
mustache mustache_has: mustache, moustache, facial hair
bald bald_char: bald, no hair
god: deity, goddess, god or goddess, gods
greek: greek mythology, from greek mythology, roman mythology
norse: norse mythology, viking, from norse mythology
egyptian: egyptian mythology, from egypt
multiplayer online_game: online, multiplayer, play with others, play with friends, play online with others, play it online, play online, with other people
shooting_game: shooter, guns, shooting, weapons, shoot, first person shooter, have guns
puzzle_game: puzzle
nintendo: made by nintendo, nintendo game, on nintendo
cars_made: cars, car company, car manufacturer, car brand, automobiles, automotive, make cars, sell cars, vehicles, car industry, make vehicles
food_company restaurant_chain drinks_made: food, sell food, make food, food industry, food or drink, food related, eat
technology internet_company software_made electronics_made: tech company, technology, tech, technology company, electronics, tech industry, in tech
clothes_brand fashion_brand shoes_brand: clothes, clothing, fashion, sell clothes, make clothes, clothing brand, clothing company, clothing, fashion brand
luxury_brand: luxury, expensive, luxury brand, luxurious, high end
restaurant_chain: restaurant, restaurants
internet_company: online, internet, website, web, online service, digital
social_media: social network, social media platform
inside: inside body, internal, inside the body, internal organ, inside your body
outside: outside body, see from outside, external, see it from the outside, visible, can see it, seen from outside, outside the body, on the outside
organ: internal organ
face: on face, on your face, part of face, on head
head_on face: on head, part of head, located on head, in head, above the neck, on the head
upper face head_on: upper body, above waist, upper half, top half, above the waist
lower: lower body, below waist, lower half, leg, below the waist
!vital&body: live without it, live without, survive without, survive without it
vital: vital organ, essential, essential for life, need it to live, necessary to live, need to survive
bone_has: contains bones, have bones, bone
hard_part many_of bone: bone
flower: flowering plant, flowers, bloom, blossoms, produce flowers, has flowers
tree: type of tree
thorns spiny spines: thorns, spikes, spiky, prickly, spines, sharp parts
scented lavender: smell good, smell nice, fragrant, nice smell, scent, have strong smell, strong smell, aromatic, smell
romantic love_symbol love_event: love, associated with love, romance, valentine
houseplant: indoor plant, grown indoors, kept indoors, house plant, indoors
evergreen: green all year, keep leaves in winter
leaves_fall: lose leaves, deciduous, loses its leaves
metal_element: metal, metallic
gas_element: gas, gas at room temperature, gaseous
solid_element: solid, solid at room temperature
liquid_element: liquid, liquid at room temperature
jewelry_use jewelry_stone jewelry: jewelry, used in jewelry, jewellery, used for jewelry, used to make jewelry
precious precious_stone expensive expensive_el: valuable, expensive, precious, worth lot of money, valuable metal, cost a lot, costly, luxury item
magnetic_el attracts: magnetic, attracted to magnet, magnet
conducts: conduct electricity, conductor
poisonous_el radioactive poisonous: toxic, harmful, poisonous, dangerous
flammable_el flammable burns: flammable, burn, burns, catch fire
breathed air_in in_air: in air, in the air, breathe, part of air
heavy_el: heavy
light_el: light
soft_el soft_stone: soft
transparent clear: see through, clear, transparent
latin_script: latin alphabet, written with latin alphabet, latin letters, roman alphabet, same alphabet as english
own_script cyrillic: different alphabet, own alphabet, own writing system, non latin alphabet
romance_language: romance language, romance, latin based, derived from latin
most_spoken: widely spoken, most spoken, over 100 million speakers, many speakers, spoken by many people, many people speak it
european_language europe: spoken in europe, european language
asian_language asia: spoken in asia, asian language
african_language: spoken in africa, african language
dead_language: dead, not spoken anymore, extinct
religious_event christian jewish_event muslim_event hindu_event: religious, religious holiday, religion, have religious origin
christian: christian holiday
winter december january: in winter, winter, celebrated in winter
gifts: give gifts, gifts, presents, people give gifts, exchange gifts, give presents, get presents
costumes: costume, dress up, dress up in costumes, wear costumes
family: with family, family holiday
december: in december, celebrated in december
public_holiday: day off, off work, bank holiday, national holiday
hardest hard hard_stone: hard
engagement: engagement rings, used in engagement rings, engagement ring
building: used for building, used in construction, construction, used to build houses, build houses, building material, used in buildings, buildings, build things, architecture
animal_made: come from animals, animal product, from animal, from animals, made from animals, come from animal, animal origin
plant_made trees_made: come from plants, from plants, plant based, from plant, come from trees, from trees
clothes_made cloth: clothes, used for clothes, make clothes, used to make clothes, used in clothing, clothing
liquid: liquids, fluid
fuel: burned for energy, used as fuel, energy
smelly: smell bad, bad smell, stink, stinks
expensive: cost lot, cost a lot of money, expensive to buy, high price, pricey
cheap: inexpensive, cheap to buy, affordable
supermarket: buy in store, buy in supermarket, bought in store, sold in supermarket, grocery store, find in supermarket, buy at store, in store
flammable fire: fire, produce fire, use fire
light: give light, produce light, light up, provide light, emit light
time: tell time, time, show time
water: use water, need water, involve water, contain water, filled with water, water
medical doctor_use medicine_related: medical, used by doctors, medicine, hospital, medical purposes, used in hospitals, doctors use it
wood_use: used by carpenters, carpenter, carpenters, used on wood
building nails_use: carpenter, carpenters use it, builders use it, construction
decoration: decorative, decorate, used for decoration, look nice, ornamental
reading: read, read it, can read, used for reading, you read it
writing: write, write with it, used for writing, write with
plays_music: played music
opens: open, open and close, open things, opened
round: circular, spherical, sphere, ball shaped, circle shaped, circle
flat: thin and flat, two dimensional
square: rectangular, rectangle, boxy
long: elongated, longer than wide
tall: tall, high
cold: keep things cold, cool, keep food cold, cold inside
hot: get hot, produce heat, heat, generate heat, hot to touch, heats up
yellow golden gold: gold colored
gray silver shiny: silver colored, grey
`;
