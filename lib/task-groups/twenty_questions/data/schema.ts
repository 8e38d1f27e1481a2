/**
 * The attribute table's columns. A tag's form says how its question is built and which wordings mean it: a suffix form
 * where its name ends in one of SUFFIX_FORMS, else the list that it stands in. Tags in no list are understood by their
 * own words and never asked by the scripted players.
 *
 * How it was made: written by hand with the topics; the tests check that every asked question is understood as itself.
 */
export const TAG_FORMS: Readonly<Record<"is" | "isA" | "has" | "does" | "foundIn" | "usedFor", string>> = {
  is: `
    alive human real famous natural manmade tangible wild domestic dangerous poisonous venomous endangered extinct
    prehistoric nocturnal social intelligent big huge small tiny tall short long thin thick flat round square triangular
    curved hollow heavy light_weight soft hard sharp smooth rough sticky slimy fluffy fuzzy hairy hot cold warm wet dry dark
    bright transparent shiny breakable fragile flexible elastic waterproof flammable strong fast slow loud quiet colorful
    pretty ugly smelly scented poor rich expensive cheap luxury popular old ancient medieval modern historical traditional
    old_fashioned red orange yellow green blue purple pink white black brown gray silver golden gold striped checkered
    metallic wooden electric electronic wireless portable adjustable disposable consumable edible sweet sour salty bitter
    savory spicy juicy crunchy creamy chewy starchy fatty buttery raw cooked baked fried boiled grilled steamed frozen
    dried fermented peeled filled wrapped canned vegetarian healthy alcoholic seafood dairy liquid citrus tropical leafy
    warm rainy landlocked neutral communist catholic muslim buddhist hindu arab religious royal british american italian
    french spanish greek mexican asian chinese japanese indian thai korean fictional animated live_action black_and_white
    sad funny scary romantic educational political mysterious unfinished destroyed underground underwater holy active
    deaf jewish lgbt bald blonde disabled assassinated executed noble peaceful evil elected powerful well_paid brave rare
    creative_work olympic indoors outdoors individual judged competitive shared eaten_by_hand furniture clothing food music
    jewelry formal casual sleeveless tight underwear worn hand_held invertebrate coldblooded flightless carnivore herbivore
    omnivore insectivore metal_element radioactive reactive precious magnetic flammable_el synthetic solid illegal rustproof
    germanic slavic celtic indo_european official tonal deep longest largest tallest dead inside outside vital single muscle
    everyday human_powered armored remote_controlled driven ridden plucked blown hit shaken floats scavenger fresh
    juicy cold_food hot_food main_course fast_food street_food takeaway snack stationery digestion ended long_movie
    old_movie series_part book_based comic_based true_story computer_animated orchestra classical jazz rock folk
    evergreen climbing_plant common public yearly international simple gaming speech small_bird cloth`,
  isA: `
    animal mammal bird fish reptile amphibian insect arachnid crustacean mollusc rodent primate marsupial feline canine
    equine bear whale lizard dinosaur dog pet predator parasite pest beetle fruit vegetable root legume bulb berry nut herb
    spice grain fungus flower tree weed bush plant palm cactus vine drink dessert candy pastry cake soup salad stew sauce
    sandwich pasta sausage curry dip cocktail spirit side_dish object tool weapon gun container appliance toy game board_game
    card_game puzzle_game sport team ball_sport martial_art combat water_sport racket competition activity vehicle boat
    instrument string keyboard woodwind brass percussion drum shoe hat book_work novel poem play_work diary religious_book
    picture_book movie musical sitcom comedy drama horror romance adventure tv_show game_show story video_game platformer
    company technology place country republic monarchy dictatorship island peninsula landmark tower bridge palace castle
    church temple museum statue monument pyramid skyscraper ruins tomb wall arch hotel building shop home mountain river lake
    desert volcano canyon waterfall mountain_range planet star moon_of_planet galaxy constellation comet dwarf_planet
    scientist physicist chemist biologist mathematician astronomer inventor politician president prime_minister king queen
    emperor dictator revolutionary activist religious_leader military artist painter sculptor writer novelist poet
    playwright philosopher musician singer composer pianist guitarist rapper dancer actor comedian director_job athlete
    soccer_player basketball_player tennis_player boxer_job explorer astronaut sailor businessperson tv_presenter criminal
    leader saint princess genius job hero villain superhero human_character animal_character puppet monster god half_god
    creature_myth fairy archer robots body organ limb joint language_thing material substance mineral gem precious_stone
    element celebration public_holiday religious_event gas_element noble_gas halogen alloy dead_language invented_language
    terrier small_country huge_country tiny_country rich_country poor_country public_transport two_part coloured_stone
    business monarch book computer_part cutlery`,
  has: `
    fur feathers scales shell wings tail horns antlers tusks claws hooves beak fins gills tentacles stripes spots mane trunk
    hump whiskers spines pouch flippers webbed_feet long_neck big_ears big_eyes long_nose sharp_teeth beard mustache seeds
    skin stone_fruit thorns leaves vitamins caffeine sugar protein iron bubbles cheese noodles rice layers handle wheels
    engine blade buttons screen battery lens door doors windows drawers shelves seat pedals sails rotors siren strings6 strings4
    manystrings reed pipes needles cones sleeves collar hood laces bristles holes pages numbers bones volcanoes_has tap hair
    prongs teeth_on weapon_has dome garden_has long_ears longhair shorthair short_legs flat_face bigears curly_tail a_net net
    goals many_of pair legs2 legs4 legs6 legs8 legs10 legs0 wheels1 wheels2 wheels3 wheels4 claws_has snakes_hair steps mirror
    dinosaurs_in magic_has own_script latin_script most_speakers metamorphosis armor crest showy_tail big_beak long_legs`,
  does: `
    flies swims climbs jumps burrows hibernates migrates sings talks howls roars glows stings hangs spins rolls cuts opens
    measures protects absorbs reflects melts floats folds grips hits digs turns smooths holds rings boils heats stirs pours
    grinds builds pollinates eats_fish eats_wood changes_color lays_eggs grows_on_tree grows_in_ground moves pulls carries
    orbits_sun orbits_earth conducts rusts burns draws fights travels dies pumps grows returns throws explodes solves serves
    helps_people sells teaches walks drives eats_honey hovers pecks inflates attracts lifts kills wakes dries cleans`,
  foundIn: `
    africa asia europe northamerica southamerica australia oceania antarctica arctic everywhere middle_east scandinavia
    caribbean latin_america central_america forest jungle savanna desert ocean river lake pond mountains reef deep_sea cave
    farm garden city house kitchen bathroom bedroom living_room office school garage supermarket restaurant hospital park
    beach playground swimming_pool stadium court field pub casino church_building laboratory workshop space solar_system
    sky underworld paris london rome new_york san_francisco washington eu alps himalayas bakery circus sea water table
    ceiling closet pocket`,
  usedFor: `
    cooking baking cleaning writing drawing painting building digging fishing hunting fighting eating drinking sleep travel
    transport communication entertainment music_making medical hygiene safety security navigation decoration light heating
    cooling sewing gardening storage learning reading math school_work money work fitness exercise hair teeth shaving
    clothes_care repair science photos calls internet garbage time hearing emergency war hunting_use racing working guard police
    herding rescue racing_dogs cargo passengers flavor garnish curry_use soup_use tea_use coffee_use pizza vegetables_use wood_use
    nails_use plants_use flowers juice jam wine smoothie pie sleep_clothes wedding sport_use dance_use energy fuel mail art
    carving screws time_telling gambling food_storage jewelry_use batteries_use coins pools lights_use thinking speaking walking
    breathing_part eating_part winter_wear rain sun swimming`,
};

/** Of the tags under `has`, those that stand with an article. */
export const WITH_ARTICLE = `shell tail mane trunk hump pouch beak beard mustache screen battery lens handle engine blade door seat
  hood collar dome siren protein long_neck long_nose flat_face curly_tail big_beak metamorphosis weapon_has stone_fruit`;

/** Questions that no form gives. */
export const OWN_QUESTIONS: Readonly<Record<string, string>> = {
  m: "Is it male?",
  f: "Is it female?",
  team: "Is it a team sport?",
  string: "Is it a string instrument?",
  keyboard: "Is it a keyboard instrument?",
  percussion: "Is it a percussion instrument?",
  woodwind: "Is it a woodwind instrument?",
  racing: "Is it about racing?",
  olympic: "Is it an Olympic sport?",
  hand_held: "Can you hold it in your hand?",
  invertebrate: "Is it an invertebrate?",
  carnivore: "Is it a carnivore?",
  herbivore: "Is it a herbivore?",
  omnivore: "Is it an omnivore?",
  insectivore: "Does it eat insects?",
  seafood: "Is it seafood?",
  stone_fruit: "Does it have a stone?",
  single: "Do you have only one?",
  pair: "Does it come in pairs?",
  many_of: "Do you have more than two?",
  metamorphosis: "Does it go through metamorphosis?",
  magic_has: "Does it have magic powers?",
  lower: "Is it below the waist?",
  grows_on_tree: "Does it grow on a tree?",
  eggs: "Does it lay eggs?",
};

/** How a tag that ends in a suffix is asked; X is what stands before it. */
export const SUFFIX_FORMS: readonly (readonly [suffix: string, question: string, ...wordings: string[]])[] = [
  [
    "_about",
    "Is it about X?",
    "about X",
    "deal with X",
    "related to X",
    "to do with X",
    "X",
    "feature X",
    "X in it",
  ],
  ["_set", "Is it set in X?", "set in X", "take place in X", "happen in X", "in X", "X"],
  [
    "_in",
    "Does it have X in it?",
    "has X in it",
    "X in it",
    "contain X",
    "made with X",
    "made of X",
    "made from X",
    "with X",
    "X",
    "include X",
    "find X there",
    "where you find X",
    "have X inside",
    "X inside",
  ],
  ["_has", "Does it have X?", "have X", "has X", "with X", "X", "there X"],
  [
    "_use",
    "Is it used with X?",
    "used with X",
    "used for X",
    "used in X",
    "used on X",
    "used by X",
    "use X",
    "involve X",
    "need X",
    "X",
    "with X",
    "good for X",
    "to do with X",
  ],
  ["_char", "Is it a X character?", "X character", "X"],
  [
    "_origin",
    "Does it come from a X?",
    "come from X",
    "from X",
    "originally from X",
    "X character",
    "appear in X",
    "in X",
    "known from X",
    "X",
  ],
  [
    "_work",
    "Does the job involve X?",
    "involve X",
    "work with X",
    "work in X",
    "work at X",
    "deal with X",
    "X",
    "to do with X",
    "related to X",
    "handle X",
    "use X",
  ],
  [
    "_related",
    "Is it related to X?",
    "related to X",
    "to do with X",
    "involve X",
    "work with X",
    "deal with X",
    "X",
    "associated with X",
  ],
  ["_worn", "Is X worn?", "wear X", "wears X", "dressed in X", "X", "with X"],
  ["_carried", "Is a X carried?", "X carried", "carry X", "carries X", "have X", "use X", "X"],
  ["_place", "Is it a place for X?", "X place", "place for X", "X", "for X", "used for X"],
  [
    "_event",
    "Is X part of it?",
    "X part of it",
    "involve X",
    "have X",
    "X",
    "related to X",
    "about X",
    "celebrate X",
    "with X",
  ],
  ["_eaten", "Is X eaten?", "eat X", "X", "involve X"],
  ["_language", "Is X spoken there?", "X spoken", "speak X", "X language", "X speaking", "X"],
  [
    "_famous",
    "Is it famous for X?",
    "famous for X",
    "known for X",
    "X",
    "popular for X",
    "produce X",
    "good at X",
  ],
  [
    "_myth",
    "Is it associated with X?",
    "associated with X",
    "god of X",
    "goddess of X",
    "linked to X",
    "related to X",
    "represent X",
    "X",
  ],
  ["_part", "Is it part X?", "part X", "half X", "have body of X", "look like X", "X"],
  ["_brand", "Is it a X brand?", "X brand", "sell X", "make X", "X", "known for X"],
  [
    "_company",
    "Is it a X company?",
    "X company",
    "X industry",
    "X",
    "sell X",
    "in X business",
    "make X",
    "offer X",
  ],
  ["_business", "Is it in the X business?", "X business", "X company", "X industry", "X"],
  ["_chain", "Is it a X chain?", "X chain", "X", "chain of X"],
  ["_field", "Is it known for X?", "known for X", "X", "work in X", "famous for X", "associated with X"],
  ["_music", "Is it known for X music?", "X music", "X", "X singer", "X musician", "X artist"],
  ["_game", "Is it a X game?", "X game", "X", "involve X"],
  ["_by", "Was it written by X?", "written by X", "by X", "author X", "X"],
  ["_plant", "Is it a X plant?", "X plant", "X", "grow in X"],
  ["_giving", "Does it give X?", "give X", "produce X", "provide X", "X"],
  ["_goer", "Does it go to X?", "go to X", "attend X", "X", "student"],
  ["_user", "Does it use a X?", "use X", "carry X", "fight with X", "have X", "X"],
  ["_winner", "Did it win X?", "win X", "won X", "X"],
  ["_kind", "Is it a kind of X?", "kind of X", "X"],
  ["_stone", "Is it a X stone?", "X stone", "X"],
  ["_for", "Is it for X?", "for X", "aimed at X", "meant for X", "made for X", "X"],
  ["_main", "Is the main character a X?", "main character X", "protagonist X", "about X", "X"],
  ["_on", "Is there X on it?", "X on it", "on X", "have X", "with X", "X"],
  ["_el", "Is it a X element?", "X element", "X"],
];

/** Tags whose `_made` says what they are made from; all others make what stands before it. */
export const MADE_FROM = `plant oil sand trees clay sheep animal bees grape apple beans leaves fruit pepper bronze marble
  concrete gold carbon wool silk natural`;
