/**
 * The body, plants, elements, languages, holidays, gemstones: rows of the attribute table, version 1.
 *
 * How it was made: written by hand from general knowledge; no list was copied. Over all files about 400 entries, above
 * all those with years, were read a second time from memory, without a reference work, and some 30 were mended.
 * How to read it: `@@ category: tags of all`, `# tags of the rows below`, `name/alias: own tags`, a minus takes away.
 * `s30` is the greatest dimension in cm, `y1876` a year, `b` and `d` of birth and death, `@fr` a country, `~fr` a border.
 */
export const NATURE = `
@@ body part: body human_part_of tangible natural
# face head_on outside
eye: sees_sense pair round
nose: smells_sense breathing_part single
ear: hears_sense pair
mouth: eating_part speaking single
lip/lips: kissing pair red
tooth/teeth: hard_part white eating_part many_of mouth_in bone_like
tongue: tastes_sense mouth_in single muscle speaking
eyebrow/eyebrows: hairy pair
eyelash/eyelashes: hairy many_of
cheek: pair
chin: single
forehead: single
beard: hairy men_only single
# outside
hair: head_on hairy many_of cut_regularly
head: big_part single bone_has
neck: single joins
shoulder: pair upper joint bone_has
arm: pair limb upper bone_has
elbow: pair joint upper bone_has
hand: pair upper fingers_has bone_has
finger: many_of upper hand_on bone_has
thumb: pair upper hand_on bone_has
fingernail/nail (finger): many_of hard_part hand_on cut_regularly
wrist: pair joint upper bone_has
chest: single upper
back: single big_part
belly button/navel: single small_part
leg: pair limb lower bone_has walking big_part
knee: pair joint lower bone_has
ankle: pair joint lower bone_has
foot: pair lower walking toes_has bone_has
toe: many_of lower bone_has foot_on
heel: pair lower foot_on
hip: pair joint lower bone_has
skin: big_part organ touches_sense single
# inside
brain: organ head_on thinking single vital soft
heart: organ pumps single vital muscle love_symbol red
lung: organ breathing_part pair vital
stomach: organ digestion single
liver: organ single vital digestion big_part
kidney: organ pair urine vital
bone: hard_part many_of white
skull: hard_part single head_on bone_has
spine/backbone: bone_has single long
rib: bone_has many_of upper
muscle: many_of strong_part red
blood: liquid red vital
intestine/bowel: organ digestion long
throat: single eating_part
vein: many_of blood_carrying

@@ plant: alive natural plant tangible grows outdoors
# flower pretty scented garden
rose: thorns red romantic bush
tulip: bulb @nl colorful spring
sunflower: yellow tall_plant seeds_eaten summer
daisy: white yellow small_plant meadow
lily: white big_flower bulb
orchid: tropical expensive houseplant colorful
daffodil: yellow bulb spring
dandelion: yellow weed meadow small_plant
poppy: red meadow remembrance
violet: purple small_plant
iris (flower): purple blue
carnation: pink red
chrysanthemum: autumn @jp colorful
hydrangea: blue pink bush
lotus: water_plant pink asia holy
jasmine: white climbing_plant tea_use_plant
cherry blossom: pink tree spring @jp
peony: pink bush
# tree wood_giving big_plant
oak: leaves_fall acorns strong_wood forest
maple: leaves_fall syrup_giving @ca forest
birch: leaves_fall white forest
willow/weeping willow: leaves_fall water_near drooping
pine/pine tree: evergreen needles cones forest
fir/christmas tree: evergreen needles cones christmas forest
redwood/sequoia: evergreen needles tallest_plant @us old_living forest
palm tree/palm: tropical beach_plant evergreen
baobab: africa_plant thick old_living
apple tree: fruit_bearing leaves_fall farm_plant
olive tree: fruit_bearing evergreen old_living farm_plant
eucalyptus/gum tree: @au evergreen
bonsai/bonsai tree: @jp small_plant houseplant -big_plant
banyan: @in big_plant holy tropical
# 
cactus: desert_plant spiny houseplant green
aloe vera: desert_plant medicine_plant houseplant green
bamboo: grass_family fast_growing @cn tall_plant hollow_plant pandas
grass: grass_family green small_plant lawn
wheat: grass_family crop edible_plant bread_plant farm_plant yellow
rice plant/rice: grass_family crop edible_plant water_plant asia farm_plant
fern: no_flowers forest green houseplant
moss: no_flowers small_plant green forest
ivy: climbing_plant evergreen green walls_on
clover: small_plant lucky green meadow
venus flytrap: carnivorous_plant @us houseplant green
poison ivy: poisonous_plant @us climbing_plant
mistletoe: christmas parasite_plant kissing_plant
holly: christmas evergreen berries_bearing spiny
seaweed/kelp: ocean_plant edible_plant -outdoors
tobacco: smoked crop poisonous_plant
thistle: spiny purple @gb weed flower
nettle/stinging nettle: stinging_plant weed green

@@ chemical element: element natural substance
# metal_element solid_element
gold: shiny yellow precious jewelry_use ancient_known heavy_el conducts an79
silver: shiny precious jewelry_use ancient_known conducts gray an47
copper: reddish ancient_known conducts wires an29
iron (element): magnetic_el ancient_known rusts cheap_el gray an26 building_use
aluminum/aluminium: light_el cheap_el conducts gray cans an13
lead: heavy_el poisonous_el ancient_known gray soft_el an82
tin: ancient_known cans gray an50
zinc: gray an30
nickel: magnetic_el coins an28
mercury (element)/quicksilver: -solid_element liquid_element poisonous_el shiny thermometers heavy_el an80 ancient_known
platinum: precious shiny jewelry_use heavy_el expensive_el an78
titanium: strong_el light_el gray an22 airplanes_use
sodium: reactive soft_el in_salt light_el an11
potassium: reactive soft_el in_bananas light_el an19
calcium: in_bones in_milk an20 reactive
magnesium: light_el burns bright an12
lithium: batteries_use light_el reactive an3 soft_el
uranium: radioactive heavy_el nuclear_use poisonous_el an92
plutonium: radioactive heavy_el nuclear_use poisonous_el an94 -natural manmade
radium: radioactive an88 glows_el curie
tungsten: heavy_el bulbs an74 strong_el
chromium: shiny an24
cobalt: magnetic_el blue_el batteries_use an27
# gas_element
hydrogen: lightest flammable_el in_water in_stars an1
helium: noble_gas balloons light_el in_stars an2
oxygen: breathed in_water in_air vital_el an8
nitrogen: in_air an7
neon: noble_gas lights_use an10
chlorine: poisonous_el pools in_salt halogen yellow an17
fluorine: poisonous_el halogen in_toothpaste reactive an9
argon: noble_gas in_air an18
# solid_element
carbon: diamonds in_life black ancient_known an6
silicon: chips_use in_sand an14
sulfur/sulphur: yellow smelly_el ancient_known an16
phosphorus: matches_use reactive an15
iodine: medical_el halogen purple an53
arsenic: poisonous_el murder_use an33

@@ language: language_thing speech
# european_language latin_script indo_european official
english: germanic most_spoken many_countries @gb @us @au
german: germanic @de @at @ch
dutch: germanic @nl @be
swedish: germanic nordic_language @se @fi
norwegian: germanic nordic_language @no
danish: germanic nordic_language @dk
icelandic: germanic nordic_language few_speakers @is
french: romance_language many_countries @fr @be @ch @ca
spanish: romance_language many_countries most_spoken @es @mx @ar
italian: romance_language @it @ch
portuguese: romance_language many_countries @pt @br
romanian: romance_language @ro
latin: romance_ancestor -official dead_language ancient_language
polish: slavic @pl
czech: slavic @cz
russian: slavic -latin_script cyrillic many_countries @ru most_spoken
ukrainian: slavic -latin_script cyrillic @ua
greek: -latin_script own_script ancient_language @gr
welsh: celtic few_speakers @gb
irish/gaelic: celtic few_speakers @ie
finnish: -indo_european nordic_language @fi
hungarian: -indo_european @hu
basque: -indo_european few_speakers @es
esperanto: -indo_european -official invented_language few_speakers @pl
# asian_language official
mandarin chinese/chinese: own_script most_spoken tonal @cn
cantonese: own_script tonal @hk @cn
japanese: own_script @jp
korean: own_script @kr
hindi: own_script indo_european most_spoken @in
bengali: own_script indo_european most_spoken @bd @in
thai: own_script tonal @th
vietnamese: latin_script tonal @vn
indonesian/malay: latin_script @id
turkish: latin_script @tr
arabic: own_script many_countries most_spoken right_to_left @sa @eg african_language
hebrew: own_script right_to_left ancient_language @il
persian/farsi: own_script indo_european right_to_left @ir
# african_language latin_script official
swahili: many_countries @ke @tz
zulu: @za
# 
sanskrit: dead_language ancient_language indo_european asian_language own_script @in holy
klingon: invented_language fictional_language few_speakers tv_language space_language
morse code: invented_language code_language
sign language: hands_language deaf_use silent many_kinds everywhere
python (programming language)/python: computer_language invented_language

@@ holiday or celebration: celebration event
# yearly
christmas: everywhere christian winter gifts tree_use family religious_event public_holiday december
easter: christian spring eggs_use religious_event public_holiday
halloween: @us @gb @ie autumn costumes scary_event children_event candy_event october
thanksgiving: @us autumn family food_event turkey_eaten public_holiday november
new year's eve: winter fireworks alcohol_event midnight december party_event
new year's day: winter public_holiday january
valentine's day: winter love_event gifts february
independence day/fourth of july: @us summer fireworks public_holiday july
st patrick's day/saint patricks day: @ie spring green_event alcohol_event march
mother's day: family gifts may spring women_event
father's day: family gifts june men_event summer
april fools' day: jokes spring april
birthday: gifts cake_event party_event age_event
hanukkah: jewish_event winter candles_use gifts religious_event december
ramadan: muslim_event fasting religious_event month_long
diwali: hindu_event lights_event fireworks religious_event @in autumn
chinese new year/lunar new year: @cn winter fireworks family red_event
day of the dead: @mx autumn death_event skulls november
oktoberfest: @de beer_event autumn september
carnival/mardi gras: costumes parade party_event @br
labor day/labour day: public_holiday work_event parade political
earth day: environment_event april spring
# 
wedding: love_event party_event dress_event church_event cake_event
funeral: sad_event death_event church_event family flowers_event black_event
graduation: school_event happy_event gifts ceremony family
olympic games/olympics: sport_event every_four_years international ceremony flame_event @gr

@@ gemstone or mineral: natural substance hard_stone mineral solid
# gem precious_stone jewelry_stone
diamond: transparent hardest expensive carbon_made engagement
ruby: red expensive
emerald: green expensive
sapphire: blue expensive
pearl: white -hard_stone -mineral animal_stone round
opal: colorful @au
amethyst: purple quartz_kind
topaz: yellow
turquoise: blue green
jade: green @cn
garnet: red
aquamarine: blue transparent
# 
quartz: common_stone transparent clocks_stone
chalk (rock)/limestone: white soft_stone common_stone
obsidian: black volcanic_stone sharp_stone
pyrite/fool's gold: golden_stone metal_like
graphite: black soft_stone carbon_made pencils_stone
talc: white soft_stone powder_stone
`;
