/**
 * Things of the house, kitchen and workshop, furniture, clothing, vehicles, musical instruments: rows of the attribute table, version 1.
 *
 * How it was made: written by hand from general knowledge; no list was copied. Over all files about 400 entries, above
 * all those with years, were read a second time from memory, without a reference work, and some 30 were mended.
 * How to read it: `@@ category: tags of all`, `# tags of the rows below`, `name/alias: own tags`, a minus takes away.
 * `s30` is the greatest dimension in cm, `y1876` a year, `b` and `d` of birth and death, `@fr` a country, `~fr` a border.
 */
export const OBJECTS = `
@@ household object: object tangible manmade house indoors everyday
# bathroom hygiene
toothbrush: plastic bristles s18 teeth hand_held long morning
toothpaste: tube mint teeth s15 white paste consumable
soap: s8 slippery cleaning consumable hands scented
shampoo: bottle liquid hair consumable scented s20
towel: fabric soft dries s120 flat absorbs
toilet paper: paper white roll soft consumable s11
toilet: ceramic white seat s70 water plumbing heavy
bathtub/bath: ceramic white water s160 heavy plumbing big
shower: water plumbing metal s200
comb: plastic hair teeth_on s15 hand_held
hairbrush: plastic bristles hair s22 hand_held
hair dryer: electric hair hot loud s22 hand_held dries plastic
razor: metal sharp blade shaving s14 hand_held
mirror: glass flat reflects wall s60 breakable bedroom
nail clipper/nail clippers: metal small s7 sharp cuts nails hand_held
tweezers: metal small s9 hand_held grips
bathroom scale/scale: flat measures weight s30
cotton swab/q tip: small s7 ears soft consumable disposable white
# bedroom soft fabric
pillow: head sleep s60 white feathers_in
blanket/duvet: sleep warm s200 flat
bed sheet/sheet: sleep flat s220 thin
alarm clock: -soft -fabric electric time loud s14 numbers wakes battery
clothes hanger/coat hanger/hanger: -soft -fabric closet hook s42 clothes_care plastic metal
nightlight: -soft -fabric electric light s8 children
# cleaning
broom: long s140 bristles floor sweeps handle wood
mop: long s140 floor water handle absorbs
vacuum cleaner/hoover: electric loud floor sucks s100 wheels plastic
bucket: container water handle s30 plastic round
sponge (cleaning)/kitchen sponge/dish sponge: soft kitchen s10 absorbs water yellow
washing machine/washer: electric clothes_care water big heavy s85 metal white spins loud appliance
dryer/tumble dryer: electric clothes_care hot big heavy s85 metal white spins appliance
iron/clothes iron: electric clothes_care hot metal s28 steam hand_held flat
ironing board: clothes_care flat s130 folds legs4
trash can/garbage can/bin/dustbin: container garbage s60 plastic kitchen
feather duster: soft handle s50 feathers_on hand_held
laundry basket: container clothes_care s55 plastic
# 
candle: wax fire light s18 romantic birthday scented consumable
light bulb: glass electric light s11 round breakable fragile hot y1879
flashlight/torch: battery light hand_held s18 plastic outdoors night
matches/match/matchstick: fire wood small s5 consumable disposable
lighter: fire plastic small s8 gas hand_held smoking
key/house key: metal small s6 opens door security pocket
lock/padlock: metal small s7 security door
doorbell: electric loud door button small s8
doorknob/door handle: metal round door opens hand s7
door: wood opens s200 flat entrance big
window: glass flat transparent opens s120 wall breakable
curtain/curtains: fabric window s220 hangs soft
carpet/rug: fabric floor flat soft s250
vase: glass ceramic flowers decoration container breakable s30
picture frame: decoration wall wood photo s30 glass flat
clock/wall clock: time wall round numbers s30 battery hands
umbrella: metal plastic rain folds outdoors fabric handle s90 hand_held portable
wallet: leather money pocket s11 folds small portable flat
suitcase: travel container wheels handle s70 clothes_in plastic portable
backpack/rucksack: bag school travel fabric s48 worn_on_back portable container
handbag/purse: bag fashion leather s30 women portable container
basket: container woven s40 handle
piggy bank: money ceramic container s15 children savings animal_shaped
battery: energy metal small s5 electric consumable chemical y1800
extension cord/extension cable: electric long s300 cable plastic
fan/electric fan: electric cool spins air s45 summer
air conditioner: electric cool air big s90 summer heavy appliance wall
heater/radiator: hot metal wall winter s80 heavy
fireplace: fire hot winter living_room stone s150 romantic
smoke detector/smoke alarm: electric loud safety ceiling battery round s12 fire_related plastic
fire extinguisher: safety red metal fire_related s50 heavy emergency
first aid kit: medical emergency container s28 safety
thermometer: measures temperature medical s13 small glass
bandage/band aid/plaster: medical sticky small s7 skin disposable
needle/sewing needle: metal sharp small s4 sewing thin
thread: sewing long thin fabric s5
button: clothes_part small round s2 plastic sewing
safety pin: metal sharp small s4 sewing clothes_part
zipper/zip: metal clothes_part s20 sewing
flower pot: container garden plants ceramic s25 round outdoors
ashtray: smoking container glass s12
playing cards/deck of cards: game paper s9 flat small fun
jigsaw puzzle/puzzle: game fun pieces cardboard children s50 flat
photo album: paper photo memories book_like s30
welcome mat/doormat: floor flat door s70 feet

@@ kitchen item: object tangible manmade kitchen house indoors everyday cooking
# cutlery hand_held small
fork: metal s19 sharp eating_tool prongs
spoon: metal s18 eating_tool soup_use
knife/kitchen knife: metal sharp blade cuts dangerous s28 handle
chopsticks: wood long thin asia s24 pair eating_tool
teaspoon: metal s14 eating_tool tea_use stirs
# electric appliance
refrigerator/fridge: cold big heavy s175 food_storage white metal door
freezer: cold big heavy s140 food_storage frozen white metal
oven: hot baking big heavy metal s85 door
microwave/microwave oven: hot heats s50 metal y1945 door fast
toaster: hot bread s30 metal breakfast
blender: spins loud sharp s40 liquids plastic glass
kettle/electric kettle: hot boils water s25 tea_use metal
coffee maker/coffee machine: hot coffee_use s35 breakfast
dishwasher: big heavy cleaning water s85 metal plates
mixer/hand mixer: spins baking s25 hand_held
rice cooker: rice_use hot s28 asia
food processor: spins sharp cuts s40
stove/cooker/hob: hot big heavy s85 metal fire gas
# 
frying pan/pan/skillet: metal handle round flat hot s45 fries
pot/saucepan/cooking pot: metal handle round container hot s28 boils
wok: metal round asia fries s38 hot
plate: ceramic round flat breakable eating_tool s26 white
bowl: ceramic round container breakable eating_tool s17 soup_use
cup/mug: ceramic container drinking handle s10 breakable tea_use coffee_use
drinking glass: glass container drinking transparent breakable s13
wine glass: glass container drinking transparent breakable s20 alcohol_use
teapot: ceramic container tea_use handle s20 pours
bottle: glass container drinking pours plastic s28
thermos/thermos flask: container drinking metal keeps_warm s28 portable
cutting board/chopping board: flat wood s38 cuts_on
rolling pin: wood round baking long s42 dough
whisk: metal stirs baking hand_held s26
ladle: metal soup_use hand_held s30
spatula: hand_held flat fries s32
grater/cheese grater: metal sharp holes s24
peeler/potato peeler: metal sharp blade small hand_held s17 vegetables_use
can opener/tin opener: metal opens hand_held s18
corkscrew: metal opens wine_use spiral s14 hand_held
bottle opener: metal opens small s12 hand_held
colander/strainer/sieve: holes metal round s26 pasta_use water
measuring cup: measures container baking s12
apron: fabric worn s80 protects
oven mitt/oven glove: fabric worn hand protects hot s32
napkin: paper fabric flat disposable s33 mouth
aluminum foil/aluminium foil/tin foil: metal thin flat roll s30 shiny consumable
salt shaker: container small holes s9 salt_use table
pepper mill: container wood s18 grinds table
lunch box: container portable school food_storage s22 plastic
straw/drinking straw: plastic long thin drinking disposable s20
ice cube tray: plastic cold frozen flat s28
kitchen timer/egg timer: time loud small s7

@@ tool: object tangible manmade tool work garage
# hand_held metal workshop building
hammer: hits handle heavy nails_use s33 wood
screwdriver: turns screws handle s20
saw/handsaw: cuts sharp teeth_on wood_use s55 dangerous
pliers: grips s18 handle
wrench/spanner: turns bolts s22
chisel: sharp wood_use s24 carving
file (tool)/metal file: rough smooths s25
axe/ax/hatchet: cuts sharp wood_use heavy s75 dangerous outdoors handle
crowbar: opens heavy s60 lever
utility knife/box cutter: cuts sharp blade s15 dangerous
hand drill/drill/power drill: electric spins holes_makes s28 loud
chainsaw: cuts sharp loud dangerous outdoors wood_use engine s90 heavy
sander: electric smooths wood_use s25 loud
soldering iron: electric hot s22
nail gun: loud nails_use dangerous s30
# garden outdoors hand_held handle
shovel/spade: digs metal long s110 wood
rake: leaves_use long s150 metal teeth_on
hoe: digs long s140 farm metal
wheelbarrow: wheels1 carries heavy s140 metal building -hand_held
lawn mower: cuts grass engine loud s150 wheels4 -hand_held blade
garden hose/hose: water long s1500 flexible rubber -handle green
watering can: water container s38 plants_use metal
pruning shears/secateurs: cuts sharp s20 plants_use metal
pitchfork: farm metal long s150 prongs sharp
scythe: cuts sharp farm grass s160 blade
sprinkler: water grass s25 -handle -hand_held
# 
nail: metal small sharp s7 building thin
screw: metal small sharp s5 building spiral turns
bolt: metal small s6 building
ladder: climbed tall s300 metal wood building steps
tape measure/measuring tape: measures long s8 building length
spirit level/level: measures flat_check building s60 bubble_in
paintbrush: bristles painting s22 hand_held wood art
paint roller: painting s25 hand_held wall
toolbox: container metal heavy s50 handle
workbench: table_like wood heavy s150 workshop
vise/vice: grips metal heavy workshop s25
sandpaper: rough paper wood_use smooths s28 flat
duct tape: sticky roll s12 gray repair
rope: long flexible ties s1000 strong
chain: metal long strong s200 links
pulley: wheel_like rope_use lifts s15
magnet: metal attracts small s5 science
crane (machine)/construction crane/tower crane: big huge tall lifts s5000 metal building engine -garage outdoors
compass (navigation)/compass: navigation small needle_in north s6 outdoors portable science
telescope: stars_use optics long s90 science glass y1608 -garage sees
microscope: small_things optics science s35 glass laboratory -garage sees y1590
binoculars: optics sees portable outdoors birds_use s15 glass -garage
stethoscope: medical hearing doctor_use s60 heart -garage y1816
syringe: medical sharp needle_in s12 plastic doctor_use disposable -garage
fishing rod: fishing long s240 outdoors hand_held sport_use

@@ piece of furniture: object tangible manmade furniture house indoors wood heavy
chair: seat legs4 s90 kitchen office
armchair: seat soft s95 living_room fabric
sofa/couch: seat soft big s200 living_room fabric several_people
rocking chair: seat s105 rocks old_people
stool/bar stool: seat legs4 s65 backless -heavy
bench: seat s150 several_people outdoors park
office chair/desk chair/swivel chair: seat office wheels5 spins s110 -wood
bean bag: seat soft s90 -wood fabric -heavy
recliner: seat soft s100 living_room adjustable
bed: sleep soft big s200 bedroom legs4
bunk bed: sleep big s200 bedroom children stacked
crib/cot: sleep babies s130 bedroom bars
sofa bed/futon: sleep seat soft big s200 folds
hammock: sleep fabric hangs outdoors s250 -wood -heavy relaxing
dining table/table: flat legs4 s160 eating_place kitchen
coffee table: flat legs4 s110 living_room low
desk: flat office work_place s140 school drawers
nightstand/bedside table: bedroom s55 drawers small
bookshelf/bookcase: shelves books_store tall s190 living_room
wardrobe/closet: clothes_store tall big s200 bedroom door
dresser/chest of drawers: clothes_store drawers s110 bedroom
cabinet/cupboard: storage door kitchen s150 shelves
filing cabinet: storage office metal -wood drawers s120 paper_use
tv stand: living_room low s130
shoe rack: shoes_store shelves s70
coat rack/coat stand: hangs s175 clothes_store
floor lamp/lamp: light electric s160 -wood -heavy living_room
chandelier: light ceiling hangs glass s90 -wood expensive decoration

@@ piece of clothing: object tangible manmade clothing worn fabric soft
# upper_body
t-shirt/tee shirt: cotton casual summer s70 sleeves
dress shirt/shirt/button down shirt: cotton formal buttons s75 sleeves collar
sweater/jumper/pullover: wool_made warm winter s68 sleeves
hoodie: hood warm casual s70 sleeves pocket_has
jacket: warm outerwear zipper_has s70 sleeves pocket_has
coat/winter coat/overcoat: warm winter outerwear s110 sleeves buttons pocket_has
raincoat: rain waterproof outerwear s100 hood sleeves plastic -soft
vest/waistcoat: sleeveless formal s60 buttons
cardigan: wool_made warm buttons s68 sleeves
blouse: women formal s65 sleeves buttons
tank top: sleeveless summer casual s65
polo shirt: collar sport_use sleeves s70 casual
poncho: sleeveless @mx s100 outerwear
bra: women underwear s35
corset: women underwear tight historical s40
# lower_body
jeans: denim blue casual legs_on s105 pocket_has @us y1873
trousers/pants: legs_on s105 pocket_has
shorts: legs_on summer short s45
skirt: women s60
leggings: tight legs_on women s95
underpants/underwear/boxers/briefs: underwear s30
kilt: men @gb checkered s65 traditional wool_made
sweatpants/tracksuit bottoms: sport_use casual legs_on s105
# feet pair
sock/socks: s30 underwear cotton warm
sneaker/sneakers/trainers/running shoes: shoe rubber laces sport_use casual s30
boot/boots: shoe leather winter s35 rain -soft
sandal/sandals: shoe summer open beach s28
high heels/high heel/stilettos: shoe women formal s25 leather -soft
flip flops/flip flop: shoe summer open beach rubber s28
slipper/slippers: shoe indoors warm s27
ballet shoe/ballet shoes/pointe shoes: shoe dance_use s24
ski boot/ski boots: shoe winter sport_use plastic heavy -soft s38
# head
hat/top hat: formal s30 old_fashioned
baseball cap/cap: casual sun sport_use s27 @us
beanie/woolly hat: winter warm wool_made s25
cowboy hat: @us leather s38 western sun
helmet: protects hard sport_use plastic safety s30 -fabric -soft
crown: royal gold jewels metal expensive -fabric -soft s20
glasses/eyeglasses/spectacles: eyes glass sees plastic -fabric -soft s14
sunglasses: eyes sun summer glass plastic -fabric -soft s14 dark
headband: hair sport_use s20
veil: women wedding face thin s100
mask/face mask: face protects s18
turban: wrapped religious s30 men
# 
dress: women s110 formal
wedding dress: women white wedding formal expensive long s160
suit: formal men business s110 sleeves buttons two_part
tuxedo: formal men black s110 buttons wedding sleeves
pajamas/pyjamas: sleep bedroom two_part s110
bathrobe/robe/dressing gown: bathroom warm s120 belt_has
swimsuit/bathing suit: swimming water_use beach summer tight s65
bikini: women swimming water_use beach summer two_part s30
uniform: work formal s110 matching
overalls/dungarees: denim work s130 legs_on farm
kimono: @jp traditional silk_made formal s140 belt_has
sari: @in traditional women long wrapped s120 colorful
scarf: neck winter warm wool_made long s160
tie/necktie: neck men formal business silk_made long s145
bow tie: neck men formal small s12
belt: waist leather long s110 holds_up -soft
glove/gloves: hand winter warm pair s24
mitten/mittens: hand winter warm pair s22 wool_made
ring/wedding ring: hand jewelry metal gold small round wedding s2 -fabric -soft
necklace: neck jewelry metal s45 gold women -fabric -soft
earring/earrings: ears jewelry metal small s3 women pair -fabric -soft
bracelet: hand jewelry metal s7 -fabric -soft
wristwatch/watch: hand jewelry time metal glass s5 battery -fabric -soft

@@ vehicle: object tangible manmade vehicle transport moves outdoors metal
# road engine wheels4 driven
car/automobile: s450 everyday garage passengers gasoline y1886 doors windows
taxi/cab: s470 passengers yellow city public paid gasoline doors windows
bus: s1200 passengers public city big many_people windows doors
school bus: s1100 passengers yellow big many_people children @us windows doors
truck/lorry: s1000 cargo big gasoline doors
pickup truck: s550 cargo @us gasoline doors
van: s520 cargo gasoline doors
ambulance: s600 emergency medical siren white doors
fire truck/fire engine: s900 emergency red siren water big ladder_has doors
police car: s480 emergency siren law doors
limousine/limo: s850 luxury long passengers doors black
racing car/race car/formula one car: s550 fast sport_use expensive loud
convertible: s440 roofless summer luxury passengers doors
camper van/motorhome/rv: s650 sleep vacation big doors windows
electric car: s450 passengers electric battery quiet modern doors windows -gasoline
tractor: s420 farm pulls slow big -road y1892
bulldozer: s600 building pushes slow big heavy -road -wheels4 tracks
excavator/digger: s900 building digs slow big heavy -road -wheels4 tracks
garbage truck: s900 big smelly city loud doors
golf cart: s240 sport_use slow electric
go kart: s180 fun sport_use small
tank: s700 war weapon_has armored heavy big -road -wheels4 tracks slow y1916
motorcycle/motorbike: -wheels4 wheels2 s220 fast loud helmet_use gasoline y1885 ridden
scooter/moped/motor scooter: -wheels4 wheels2 s180 city gasoline ridden
tuk tuk/auto rickshaw: -wheels4 wheels3 s270 asia passengers
quad bike/atv: s200 fun offroad ridden -road
snowmobile: -wheels4 -road s300 snow winter ridden
# human_powered
bicycle/bike: road wheels2 s175 pedals ridden quiet sport_use y1817 one_person
tricycle: wheels3 s75 pedals children ridden one_person
unicycle: wheels1 s100 pedals circus ridden one_person difficult
skateboard: wheels4 s80 wood ridden sport_use young one_person
kick scooter: wheels2 s90 ridden children one_person
roller skates/roller skate/rollerblades: wheels4 s30 worn sport_use pair one_person
rowing boat/rowboat: water_vehicle boat floats s400 wood oars
canoe: water_vehicle boat floats s480 oars river wood
kayak: water_vehicle boat floats s400 oars sport_use plastic one_person
rickshaw: wheels2 s220 asia passengers pulled
sled/sledge/sleigh: snow winter wood s130 children downhill
wheelchair: wheels4 s110 medical seat_has disabled one_person
shopping cart/shopping trolley: wheels4 s95 supermarket pushed
baby stroller/stroller/pram: wheels4 s100 babies pushed
# rail engine wheelsmany big many_people passengers
train/steam train: s20000 fast long public y1804 windows
subway/metro/underground train: s12000 underground city electric public fast
tram/streetcar: s3000 city electric public road
roller coaster: s20000 fun amusement_park fast scary -engine
# water_vehicle floats boat big
sailboat/sailing boat/yacht: s1200 wind sails sport_use ocean
cruise ship: s30000 huge passengers vacation many_people engine ocean luxury
ferry: s8000 passengers cars public many_people engine
submarine: underwater war engine s10000 ocean heavy -floats
speedboat/motorboat: s700 fast engine fun -big
aircraft carrier: s30000 huge war planes engine ocean heavy
gondola: s1100 @it city romantic human_powered -big -metal wood
jet ski: s300 fast fun engine ridden -big -boat
hovercraft: s1500 engine air land
# air flies
airplane/aeroplane/plane: engine wings passengers fast s5000 big many_people y1903 tail windows
helicopter: engine rotors s1300 loud rescue hovers
hot air balloon: fire s2500 basket_has quiet wind colorful -metal y1783
glider: wings quiet s1000 -engine wind
fighter jet: engine wings fast war weapon_has loud s1600
rocket/spacecraft: space engine fast huge s7000 fire tall astronauts
space shuttle: space engine fast huge s5600 wings astronauts @us y1981
drone/quadcopter: electric small remote_controlled camera_has s35 battery rotors modern
# 
horse carriage/carriage/stagecoach: horses wheels4 s350 old wood passengers
cable car/gondola lift: mountains hangs electric passengers s300 ski_use
elevator/lift: electric indoors vertical building_in passengers s220 doors

@@ musical instrument: object tangible manmade instrument music sound
# string wood
guitar/acoustic guitar: strings6 plucked popular s100 rock portable
electric guitar: strings6 plucked electric rock loud s100 popular
bass guitar/electric bass: strings4 plucked electric rock s115 low_sound
violin/fiddle: strings4 bow orchestra classical s60 high_sound shoulder
viola: strings4 bow orchestra classical s66 shoulder
cello/violoncello: strings4 bow orchestra classical s120 seated low_sound
double bass/contrabass: strings4 bow orchestra jazz s180 big low_sound
harp: manystrings plucked orchestra big s180 angels
ukulele: strings4 plucked small s55 @us hawaii
banjo: strings5 plucked round folk s95 @us
mandolin: strings8 plucked small folk s65 @it
lute: manystrings plucked medieval old s75
sitar: manystrings plucked @in s120
lyre: plucked ancient @gr s50
balalaika: strings3 plucked triangular @ru s68
# keyboard
piano/grand piano: strings_in hammers big heavy black white s200 classical popular wood pedals
organ/pipe organ: pipes church big huge air s800 loud
synthesizer: electric electronic s100 pop
accordion: air bellows portable folk s45 buttons
harpsichord: strings_in plucked old classical s220 wood
# wind blown
flute: woodwind metal high_sound orchestra s67 classical sideways
clarinet: woodwind wood reed orchestra black s66 jazz
oboe: woodwind wood reed orchestra s65 classical
bassoon: woodwind wood reed orchestra big s134 low_sound
saxophone/sax: woodwind metal reed jazz gold curved s70
recorder: woodwind plastic wood school simple s33 children
piccolo: woodwind small s32 high_sound orchestra
pan flute/pan pipes: pipes woodwind folk s25 southamerica
harmonica/mouth organ: small metal portable blues s10 reed
bagpipes/bagpipe: pipes @gb reed bag loud s80 folk kilt_use
trumpet: brass metal loud high_sound gold jazz orchestra s48
trombone: brass metal slide gold orchestra s115 jazz
tuba: brass metal big heavy low_sound gold s95 orchestra
french horn: brass metal round gold orchestra s50 curved
didgeridoo: wood long @au s150 aboriginal low_sound
bugle: brass metal military s43
# percussion hit
drum/drums/drum kit: rhythm loud round rock sticks_use s100
bongo/bongos/bongo drums: rhythm hands_use round @cu s22 drum pair
tambourine: shaken round small s25 jingles hand_held
triangle: metal small triangular s18 orchestra high_sound
xylophone: wood bars mallets children orchestra s80
marimba: wood bars mallets big s220 low_sound
cymbal/cymbals: metal round flat loud orchestra s40 rock
timpani/kettledrum: drum big round orchestra s75
maracas/maraca: shaken small s25 latin pair hand_held
castanets: small pair @es hand_held s7 wood dance_use
gong: metal round big loud asia s90 flat
bell: metal loud church school s20 rings
cowbell: metal small s15 cow
`;
