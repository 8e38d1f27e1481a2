/**
 * Fruit, vegetables, dishes, sweets, drinks, spices and herbs: rows of the attribute table, version 1.
 *
 * How it was made: written by hand from general knowledge; no list was copied. Over all files about 400 entries, above
 * all those with years, were read a second time from memory, without a reference work, and some 30 were mended.
 * How to read it: `@@ category: tags of all`, `# tags of the rows below`, `name/alias: own tags`, a minus takes away.
 * `s30` is the greatest dimension in cm, `y1876` a year, `b` and `d` of birth and death, `@fr` a country, `~fr` a border.
 */
export const FOOD = `
@@ fruit: food edible natural tangible plant fruit vitamins vegetarian kitchen grows_on_tree seeds skin sweet supermarket
# round red green
apple: s8 crunchy cider @kz pie raw
pear: s10 green yellow -red -round soft raw
peach: s7 orange pink -green stone_fruit soft fuzzy @cn raw
nectarine: s7 orange -green stone_fruit soft raw
plum: s5 purple -red -green stone_fruit soft dried raw
cherry/cherries: s2 -green stone_fruit small pie raw
apricot: s5 orange -red -green stone_fruit dried soft
pomegranate: s10 -green manyseeds asia
fig: s5 purple -red -round soft dried asia manyseeds
lychee: s4 tropical asia white -green
persimmon: s7 orange -red -green asia soft
date: s4 brown -red -green -round dried africa asia desert stone_fruit palm
# citrus round juicy sour peeled juice
orange: orange s8 tropical -sour
lemon: yellow s8 -sweet -round drinks
lime: green s5 -sweet drinks
grapefruit: pink yellow s12 bitter big breakfast
mandarin/tangerine/clementine: orange s6 -sour christmas
kumquat: orange s3 small -peeled
pomelo: green yellow s18 big
# tropical
banana: yellow -round long s18 peeled soft -seeds -grows_on_tree smoothie breakfast
pineapple: yellow -grows_on_tree big spines juice s30 southamerica juicy
mango: orange yellow stone_fruit juicy asia s12 juice smoothie
papaya: orange big s25 southamerica manyseeds soft
coconut: brown white hard big round s18 shell milk palm -vitamins nut
passion fruit: purple manyseeds s6 southamerica round sour
dragon fruit: pink white manyseeds s12 cactus -grows_on_tree
durian: smelly spines big asia s28 green
guava: green pink southamerica s8 manyseeds
starfruit/carambola: yellow star_shaped s10 asia
jackfruit: green big huge s50 asia
kiwi fruit: green brown fuzzy s6 -grows_on_tree vine manyseeds sour @cn
avocado: green -sweet stone_fruit fatty s10 @mx guacamole soft savory toast
# berry small -grows_on_tree juicy jam
strawberry/strawberries: red s3 seeds_outside summer raw cream
raspberry/raspberries: red s2 summer bush raw
blueberry/blueberries: blue s1 bush round northamerica muffin
blackberry/blackberries: black s2 bush thorns
cranberry/cranberries: red s1 sour northamerica thanksgiving round
gooseberry: green s2 sour bush round
grape/grapes: green purple s2 vine wine round raisins raw
elderberry: black s1 bush
# -grows_on_tree vine big
watermelon: green red round juicy s30 summer africa
cantaloupe/melon: orange round s18 juicy summer
honeydew/honeydew melon: green round s18 juicy summer

@@ vegetable: food edible natural tangible plant vegetable vitamins vegetarian kitchen savory supermarket cooked grows_in_ground garden
# underground root
carrot: orange long crunchy s18 raw rabbits eyes soup
potato: brown round starchy fries s10 @pe -vitamins
sweet potato: orange sweet starchy s16 southamerica
radish: red crunchy spicy small s4 raw salad round
beetroot/beet: red purple sweet s8 round
turnip: white purple s9 round
parsnip: white long sweet s20
onion: bulb round layers tears s8 smelly spicy white brown
garlic: bulb smelly white small s5 spicy vampire cloves italian
leek: green white long s35 onion_family soup
ginger: spicy brown s10 asia spice_use tea
shallot: bulb small onion_family s4
# leafy green -root
lettuce: salad raw round s25 crunchy
spinach: cooked iron s12 salad popeye
cabbage: round s20 sauerkraut white
kale: s30 healthy bitter
brussels sprout/brussels sprouts: round small s3 bitter christmas
celery: stalk crunchy long s35 raw
chard/swiss chard: s35
arugula: spicy salad raw bitter s12
bok choy/pak choi: asia s22
artichoke: s11 flower thistle
# fruit_botanical seeds -root
tomato: red round juicy sauce s7 salad raw southamerica pizza
cucumber: green long salad raw crunchy pickles s25 watery
bell pepper/capsicum: red green yellow crunchy s9 raw hollow
chili pepper/chilli/chili: red green spicy s9 small
eggplant/aubergine: purple s20 asia
zucchini/courgette: green long s20
pumpkin: orange round big halloween s35 pie
butternut squash: orange s28 soup sweet
corn/maize/sweetcorn: yellow s20 long sweet popcorn grain @mx farm
okra: green s10 africa slimy
olive: green black small s2 tree oil stone salty europe italian
# legume seeds -root
pea/peas: green round small s1 pod
green bean/green beans: green long s12 pod
lentil/lentils: brown small s1 soup dried protein asia
chickpea/chickpeas: brown round small s1 hummus protein dried asia
kidney bean/kidney beans: red small s2 protein dried chili_dish
soybean/soy: green small s1 protein asia tofu
# -root
broccoli: green tree_shaped s18 flower healthy
cauliflower: white s18 round flower
asparagus: green long stalk s22 spring
mushroom: -plant fungus brown white s5 pizza forest umbrella_shaped
bamboo shoot: asia s15 white

@@ dish: food edible manmade tangible cooked kitchen savory restaurant main_course hot_food
# @it italian vegetarian
pizza: round cheese bread_based fast_food tomato_in slices baked takeaway
spaghetti/spaghetti bolognese: pasta long noodles tomato_in boiled
lasagna/lasagne: pasta cheese layers meat_in baked tomato_in -vegetarian
ravioli: pasta filled boiled cheese
risotto: rice creamy
gnocchi: potato_in boiled
carbonara: pasta egg_in meat_in cheese -vegetarian boiled
minestrone: soup vegetables_in
focaccia: bread_based baked -main_course snack
# @us american fast_food takeaway meat_in
hamburger/burger/cheeseburger: beef_in bread_based round grilled eaten_by_hand
hot dog: sausage bread_based long eaten_by_hand street_food
fried chicken: chicken_in fried eaten_by_hand
meatloaf: beef_in baked -fast_food -takeaway
mac and cheese/macaroni and cheese: pasta cheese creamy vegetarian -meat_in -fast_food yellow
pancake/pancakes: sweet round breakfast flat fried vegetarian -meat_in -fast_food -takeaway -savory syrup
barbecue ribs/spare ribs: pork_in grilled eaten_by_hand bones
buffalo wings/chicken wings: chicken_in spicy fried eaten_by_hand bones party
clam chowder: soup seafood creamy -fast_food -takeaway -meat_in
grilled cheese sandwich/grilled cheese: cheese bread_based sandwich vegetarian -meat_in eaten_by_hand -fast_food -takeaway
# @mx mexican spicy
taco/tacos: bread_based eaten_by_hand meat_in street_food fast_food
burrito: bread_based wrapped eaten_by_hand beans_in meat_in fast_food rice
quesadilla: cheese eaten_by_hand bread_based flat
guacamole: dip vegetarian green -hot_food -cooked -main_course cold_food
nachos: cheese crunchy snack eaten_by_hand vegetarian party
enchilada/enchiladas: bread_based sauce meat_in baked wrapped
# asian
sushi: @jp japanese fish_in rice raw cold_food -hot_food -cooked seafood chopsticks small
ramen: @jp japanese noodles soup chopsticks egg_in pork_in
tempura: @jp japanese fried seafood vegetables_in chopsticks
miso soup: @jp japanese soup soy_in -main_course vegetarian
fried rice: @cn chinese rice egg_in fried chopsticks takeaway
dumplings/dumpling: @cn chinese filled boiled steamed chopsticks meat_in small
spring roll/spring rolls/egg roll: @cn chinese fried crunchy small vegetables_in wrapped -main_course eaten_by_hand
peking duck: @cn chinese meat_in duck_in
chow mein: @cn chinese noodles fried vegetables_in chopsticks takeaway
pad thai: @th thai noodles fried egg_in seafood spicy
green curry: @th thai spicy green curry creamy
pho: @vn soup noodles beef_in chopsticks
banh mi: @vn sandwich bread_based eaten_by_hand street_food meat_in
kimchi: @kr korean spicy cold_food fermented vegetables_in vegetarian red -hot_food -main_course -cooked smelly
bibimbap: @kr korean rice egg_in vegetables_in
chicken tikka masala: @gb indian curry chicken_in spicy creamy takeaway orange
butter chicken: @in indian curry chicken_in creamy spicy
naan: @in indian bread_based flat baked vegetarian -main_course
samosa: @in indian fried filled vegetarian snack triangular eaten_by_hand spicy -main_course
biryani: @in indian rice spicy meat_in
# arab
hummus: dip vegetarian chickpeas -hot_food cold_food -main_course -cooked @lb
falafel: vegetarian fried chickpeas round eaten_by_hand @eg street_food
kebab/doner kebab: @tr meat_in grilled street_food fast_food takeaway
shawarma: meat_in wrapped street_food eaten_by_hand @sy fast_food
couscous: @ma vegetarian grain small
tabbouleh: salad vegetarian cold_food -hot_food -cooked @lb green -main_course
# 
fish and chips: @gb fish_in fried takeaway potato_in fast_food
shepherd's pie/cottage pie: @gb meat_in potato_in baked pie_dish
croissant: @fr french bread_based breakfast baked -main_course vegetarian bakery pastry buttery
baguette: @fr french bread_based long baked -main_course -hot_food vegetarian bakery hard
quiche: @fr french egg_in cheese baked pie_dish
french onion soup: @fr french soup cheese
ratatouille: @fr french vegetables_in vegetarian movie_famous
crepe/crepes: @fr french flat thin sweet round
paella: @es spanish rice seafood yellow
gazpacho: @es spanish soup cold_food -hot_food vegetarian tomato_in red -cooked
tortilla española/spanish omelette/spanish tortilla: @es spanish egg_in potato_in vegetarian round
moussaka: @gr greek meat_in baked layers eggplant_in
greek salad: @gr greek salad cheese vegetarian cold_food -hot_food -cooked
schnitzel/wiener schnitzel: @at meat_in fried flat
pretzel: @de bread_based salty snack baked -main_course vegetarian bakery knot_shaped -hot_food
bratwurst: @de sausage meat_in pork_in grilled
fondue/cheese fondue: @ch cheese shared melted vegetarian bread_based winter
goulash: @hu stew beef_in spicy
borscht: @ua soup red beet_in
pierogi: @pl filled boiled potato_in
french fries/fries/chips: @be potato_in fried fast_food salty vegetarian side_dish -main_course long eaten_by_hand
mashed potatoes/mash: potato_in creamy side_dish vegetarian -main_course soft
omelette/omelet: egg_in fried breakfast vegetarian yellow
scrambled eggs: egg_in fried breakfast vegetarian yellow soft
boiled egg/hard boiled egg: egg_in boiled breakfast vegetarian small round protein
steak: beef_in meat_in grilled expensive protein
roast chicken: chicken_in meat_in baked
bacon: pork_in meat_in breakfast fried salty -main_course thin
caesar salad: salad cold_food -hot_food -cooked lettuce_in @mx
potato salad: salad cold_food -hot_food potato_in side_dish -main_course vegetarian
chicken noodle soup/chicken soup: soup chicken_in noodles sick
chili con carne: @us spicy beans_in beef_in meat_in stew
oatmeal/porridge: breakfast grain vegetarian soft healthy -savory
cereal/breakfast cereal: breakfast grain vegetarian cold_food -hot_food -cooked crunchy sweet milk_in -savory
peanut butter and jelly sandwich: @us sandwich bread_based sweet -hot_food -cooked vegetarian eaten_by_hand nut
toast: bread_based breakfast crunchy flat vegetarian -main_course
ceviche: @pe fish_in raw seafood cold_food -hot_food -cooked sour
feijoada: @br stew beans_in pork_in meat_in black
poutine: @ca potato_in cheese gravy fast_food fried
haggis: @gb meat_in sausage

@@ dessert or sweet: food edible manmade tangible sweet sugar kitchen dessert vegetarian
# cold_food frozen dairy summer
ice cream: creamy cone
gelato: @it creamy cone
popsicle/ice pop/ice lolly: stick -dairy colorful
milkshake: drink liquid glass_served creamy
frozen yogurt: creamy
# chocolate_in brown
brownie: baked @us square soft
chocolate bar/chocolate: snack melts cocoa candy
chocolate mousse: @fr creamy egg_in cold_food
truffle/chocolate truffle: candy small round
chocolate chip cookie/cookie: baked @us round crunchy eaten_by_hand
tiramisu: @it coffee_in layers cold_food creamy alcohol_in
s'more/smores: @us marshmallow_in campfire melted
# baked flour_in oven
apple pie: @us fruit_in round pie_dish hot_food
cheesecake: cheese creamy round cold_food
birthday cake: birthday candles round layers party
carrot cake: carrot_in cake
gingerbread/gingerbread man: christmas spicy brown cookie_like
muffin: breakfast small cake
cupcake: small cake party
macaron: @fr colorful small round almond_in
éclair: @fr chocolate_in cream_filled long pastry
cinnamon roll/cinnamon bun: @se pastry breakfast spiral
baklava: @tr nut honey_in layers pastry
panettone: @it christmas cake
lemon meringue pie: lemon_in yellow pie_dish egg_in
strudel/apple strudel: @at pastry fruit_in
shortbread: @gb buttery cookie_like
# 
doughnut/donut: fried round hole @us breakfast
waffle: @be breakfast square hot_food grid
churro: @es fried long
creme brulee: @fr creamy egg_in burnt dairy
panna cotta: @it creamy dairy white cold_food
jelly/jello/gelatin: wobbly transparent colorful cold_food -vegetarian
rice pudding: rice dairy creamy white
# candy
lollipop: stick hard colorful children round
marshmallow: soft white campfire -vegetarian
cotton candy/candy floss: fluffy pink fair stick
gummy bear/gummy bears: @de soft colorful small chewy -vegetarian animal_shaped
chewing gum/bubble gum: chewy not_swallowed mint
candy cane: christmas mint red white hard hook
caramel/toffee: brown chewy buttery
fudge: soft brown dairy
marzipan: almond_in soft
liquorice/licorice: black chewy
honey: -candy natural liquid golden bees_make sticky breakfast -sugar

@@ drink: drink liquid edible manmade tangible vegetarian glass_served restaurant kitchen
# alcoholic adults
beer: @de golden foam bubbles grain bitter cold_food pub
red wine: red grape_made fermented bottle
champagne: @fr white bubbles grape_made celebration expensive bottle
whisky/whiskey/scotch: @gb spirit brown grain strong bottle
vodka: @ru spirit clear strong bottle
rum: spirit sugar_cane brown strong caribbean bottle
gin: spirit clear strong juniper bottle @nl
tequila: @mx spirit strong agave bottle
sake: @jp rice clear
cider: apple_made bubbles @gb
margarita: @mx cocktail sour lime_in
mojito: @cu cocktail mint lime_in cold_food
piña colada/pina colada: @pr cocktail sweet pineapple_in coconut_in white
martini: cocktail strong clear olive_in movie_famous
bloody mary: cocktail red tomato_in spicy
mulled wine: hot_drink red christmas spicy
# hot_drink cup_served breakfast caffeine
coffee: bitter brown black beans_made
espresso: @it bitter brown beans_made small strong
cappuccino: @it milk_in foam brown beans_made
latte/caffe latte: @it milk_in brown beans_made
green tea: @cn leaves_made green healthy
tea/black tea: @cn leaves_made brown
hot chocolate/cocoa: -caffeine sweet milk_in brown winter children
chai: @in milk_in spicy leaves_made sweet
# cold_food sweet children
cola/coke: @us bubbles caffeine brown fast_food can
lemonade: lemon_in yellow sour summer
orange juice: orange fruit_made breakfast vitamins healthy
apple juice: golden fruit_made healthy apple_made
root beer: @us bubbles brown can
ginger ale: bubbles golden spicy can
energy drink: caffeine bubbles can -children
smoothie: fruit_made thick healthy
iced tea: leaves_made brown caffeine summer
bubble tea/boba: @tw milk_in tapioca straw
tonic water: bubbles bitter clear -sweet
# 
water/mineral water: natural clear healthy necessary free tap -manmade
milk: white dairy cows natural breakfast calcium healthy -manmade cold_food
coconut water: natural clear healthy -manmade tropical

@@ spice or herb: food edible natural tangible plant kitchen cooking_ingredient flavor vegetarian supermarket
# spice dried
black pepper/peppercorn: black hot_taste seeds @in common table_use small round
cinnamon: brown sweet bark baking christmas asia @lk stick
nutmeg: brown seed baking christmas @id
clove/cloves: brown baking christmas @id flower small strong
turmeric: yellow root curry_use @in
cumin: brown seed curry_use mexican
paprika: red pepper_made @hu
saffron: red yellow flower expensive @ir
cardamom: green seed curry_use baking @in
vanilla: sweet baking black orchid pod @mx ice_cream
star anise: brown star_shaped sweet asia @cn
cayenne pepper: red hot_taste pepper_made
mustard seed: yellow small seed round
curry powder: yellow mixture hot_taste @gb
salt/table salt: -plant mineral white table_use common small salty -dried sea
# herb green leaf garden fresh
basil: italian pizza pesto
parsley: garnish common
mint/peppermint: tea drinks toothpaste cool
rosemary: needle_shaped meat_use mediterranean woody purple
thyme: small_leaves mediterranean
oregano: italian pizza mediterranean dried
sage: gray meat_use mediterranean
cilantro/coriander: mexican asian_use soapy
dill: fish_use pickles feathery
chives: onion_family long garnish
bay leaf: dried soup_use removed
lavender: purple flower scented bees
`;
