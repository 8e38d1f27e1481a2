/**
 * Animals, birds, sea creatures, insects and dog breeds: rows of the attribute table, version 1.
 *
 * How it was made: written by hand from general knowledge; no list was copied. Over all files about 400 entries, above
 * all those with years, were read a second time from memory, without a reference work, and some 30 were mended.
 * How to read it: `@@ category: tags of all`, `# tags of the rows below`, `name/alias: own tags`, a minus takes away.
 * `s30` is the greatest dimension in cm, `y1876` a year, `b` and `d` of birth and death, `@fr` a country, `~fr` a border.
 */
export const ANIMALS = `
@@ animal: alive animal natural tangible wild tail legs4 seen_in_zoo
# mammal fur carnivore feline predator claws climbs dangerous endangered forest
lion: africa savanna yellow brown big s200 mane social -climbs -forest roars
tiger: asia jungle stripes orange black big s210 swims roars
leopard: africa asia spots yellow big s150 nocturnal tree_living roars
cheetah: africa savanna spots yellow fast big s140 -climbs -forest
jaguar: southamerica jungle spots yellow big s160 swims roars
snow leopard: asia mountains spots gray white s120
lynx: europe northamerica asia spots brown s95 -endangered nocturnal
puma/cougar/mountain lion: northamerica southamerica brown mountains big s140 -endangered
ocelot: southamerica jungle spots s85 nocturnal -dangerous -endangered
bobcat: northamerica brown spots s85 -endangered -dangerous
# mammal fur carnivore claws predator
cat/house cat/kitten: feline pet domestic -wild -seen_in_zoo climbs house s46 nocturnal everywhere
dog/puppy: canine pet domestic -wild -seen_in_zoo house s70 omnivore social everywhere fast trained
wolf/grey wolf/gray wolf: canine social forest gray europe northamerica asia s140 dangerous howls nocturnal
fox/red fox: canine red orange forest europe northamerica asia s75 nocturnal omnivore burrows
arctic fox: canine white arctic s55 northamerica europe asia burrows
coyote: canine northamerica brown gray s90 howls nocturnal omnivore desert
jackal: canine africa asia savanna s75 nocturnal omnivore
hyena/spotted hyena: africa savanna spots s130 social nocturnal dangerous scavenger
dingo: canine australia orange s100 dangerous
ferret: pet domestic -wild -seen_in_zoo s40 europe
weasel: s20 forest europe northamerica asia brown burrows
otter: river s75 swims brown europe asia northamerica eats_fish webbed_feet
sea otter: ocean s120 swims brown northamerica asia eats_fish endangered tools webbed_feet
badger: black white stripes s70 burrows nocturnal omnivore europe asia northamerica forest
skunk: black white stripes s40 nocturnal omnivore northamerica smelly
mongoose: s45 africa asia brown fast
meerkat: africa desert s28 social burrows brown
wolverine: northamerica europe arctic forest brown s90 dangerous
honey badger: africa asia black white s70 dangerous burrows
raccoon: northamerica gray black s55 nocturnal omnivore climbs forest stripes
# mammal fur omnivore bear claws big dangerous forest
bear/brown bear/grizzly bear: brown northamerica europe asia s220 hibernates eats_fish climbs
polar bear: white arctic ocean carnivore predator s250 swims endangered northamerica europe asia eats_fish -forest
giant panda/panda: black white asia herbivore bamboo s160 endangered climbs -dangerous mountains
koala: -bear -big -omnivore -dangerous -tail herbivore marsupial gray australia tree_living climbs s75 nocturnal slow pouch
sloth: -bear -big -omnivore -dangerous -tail herbivore slow tree_living climbs southamerica jungle s60 brown
red panda: -bear -big -omnivore -dangerous herbivore bamboo red asia mountains tree_living climbs s60 endangered
# mammal herbivore hooves africa savanna social
zebra: stripes black white s230 big fast equine fur mane
giraffe: long_neck spots yellow brown big tall s500 horns fur
african elephant/elephant: largest strong gray big huge trunk tusks big_ears s600 endangered -fur -hooves
hippopotamus/hippo: gray big huge swims river s380 dangerous nocturnal -fur
rhinoceros/rhino: gray big huge horns s370 endangered dangerous asia -social
wildebeest/gnu: big horns fur s200 brown fast gray
gazelle: horns fast fur s100 brown jumps
warthog: tusks fur omnivore burrows s120 gray
okapi: stripes brown jungle -savanna s220 fur -social
african buffalo/cape buffalo: big horns black fur s300 dangerous
# mammal herbivore hooves fur social
horse/pony/foal: ridden farm domestic -wild -seen_in_zoo big fast mane s220 equine trained everywhere pulls
donkey/ass/burro: farm domestic -wild -seen_in_zoo gray s160 equine ridden big_ears everywhere pulls
mule: farm domestic -wild -seen_in_zoo s200 equine ridden hybrid pulls
cow/bull/cattle: farm domestic -wild -seen_in_zoo edible milk big horns s220 black white brown leather everywhere
pig/hog/piglet: farm domestic -wild -seen_in_zoo edible pink s150 omnivore everywhere -fur
sheep/lamb/ewe: farm domestic -wild -seen_in_zoo edible wool white s120 milk everywhere
goat: farm domestic -wild -seen_in_zoo edible milk horns beard climbs s120 mountains everywhere
water buffalo: farm domestic asia black gray horns big s270 milk swims edible pulls
yak: asia mountains domestic farm big horns s280 milk wool brown black
llama: southamerica domestic farm wool s170 mountains long_neck -seen_in_zoo carries
alpaca: southamerica domestic farm wool s130 mountains long_neck -seen_in_zoo
camel/dromedary: desert africa asia domestic ridden hump s300 big brown milk long_neck carries
reindeer/caribou: arctic northamerica europe asia antlers s190 domestic christmas brown pulls
moose: northamerica europe forest antlers big s270 brown -social swims
deer: forest antlers brown s170 europe northamerica asia edible
bison/american bison: northamerica big horns brown s300 dangerous edible
wild boar/boar: forest europe asia tusks omnivore s140 brown dangerous edible
antelope: africa asia horns savanna fast s130 brown jumps
# mammal primate fur omnivore climbs forest jungle social tree_living intelligent
chimpanzee/chimp: africa black s130 -tail endangered tools
gorilla: africa black big s170 -tail endangered herbivore -tree_living
orangutan: asia orange s130 -tail endangered -social herbivore tools
baboon: africa savanna brown s75 -tree_living
lemur: africa island s45 stripes endangered gray
gibbon: asia -tail s55 endangered sings
monkey: africa asia southamerica brown s50
tarsier: asia s13 nocturnal big_eyes carnivore -social
# mammal rodent fur herbivore
mouse/mice: s9 gray house nocturnal pest omnivore everywhere pet burrows
rat: s23 gray pest omnivore nocturnal city everywhere house burrows
hamster: s14 pet domestic burrows nocturnal -tail orange -seen_in_zoo
guinea pig: s24 pet domestic -tail southamerica -seen_in_zoo
squirrel: s25 tree_living climbs forest gray red europe northamerica asia nuts park
chipmunk: s15 stripes northamerica forest burrows brown nuts climbs
beaver: s90 river swims builds northamerica europe brown webbed_feet flat_tail
porcupine: s70 spines nocturnal africa asia northamerica -fur
capybara: s120 southamerica river swims social -tail brown
rabbit/bunny: -rodent s40 pet burrows jumps long_ears farm edible fast europe everywhere
hare: -rodent s60 jumps long_ears fast europe asia northamerica -tail
# mammal fur
kangaroo: marsupial pouch australia jumps herbivore s150 legs2 brown social big
wallaby: marsupial pouch australia jumps herbivore s70 legs2 brown
wombat: marsupial pouch australia burrows herbivore s100 -tail nocturnal brown
tasmanian devil: marsupial pouch australia carnivore black s60 nocturnal endangered scavenger island
opossum/possum: marsupial pouch northamerica southamerica omnivore nocturnal climbs gray s45
platypus/duck billed platypus: australia eggs swims river beak webbed_feet venomous s50 carnivore brown nocturnal flat_tail
echidna: australia eggs spines insectivore s40 burrows -tail
hedgehog: spines europe africa asia insectivore nocturnal s22 hibernates garden -tail -fur brown
mole: burrows blind black europe asia northamerica insectivore s14 garden
bat: scary flies wings nocturnal insectivore hangs cave s10 legs2 black brown everywhere
anteater: southamerica insectivore s180 long_nose savanna
armadillo: -fur armor northamerica southamerica insectivore burrows s60
aardvark: africa burrows insectivore nocturnal s130 long_nose
tapir: southamerica asia herbivore jungle s200 swims hooves
# mammal -fur -legs4 ocean swims intelligent
dolphin/bottlenose dolphin: legs0 whale gray s260 carnivore eats_fish social everywhere fins trained
blue whale: legs0 whale blue gray s2500 big huge carnivore endangered everywhere fins -seen_in_zoo
orca/killer whale: legs0 whale black white s700 big huge carnivore predator social dangerous eats_fish fins everywhere
walrus: legs0 arctic tusks brown s300 big carnivore social northamerica europe asia flippers whiskers
seal: legs0 gray s160 carnivore eats_fish social flippers whiskers arctic everywhere fur
sea lion: legs0 brown s200 carnivore eats_fish social flippers whiskers trained fur northamerica southamerica
manatee/sea cow: legs0 herbivore gray s300 big slow river endangered flippers northamerica southamerica africa
narwhal: legs0 whale arctic tusks s450 big carnivore eats_fish fins -seen_in_zoo
# reptile scales coldblooded eggs
crocodile: carnivore predator dangerous river green brown big s400 swims africa asia australia northamerica leather sharp_teeth
komodo dragon: carnivore predator dangerous venomous asia island gray big s260 lizard endangered
iguana: lizard herbivore green s150 southamerica northamerica tree_living climbs pet jungle
chameleon: lizard insectivore green africa tree_living climbs s30 changes_color long_tongue pet
gecko: lizard insectivore climbs s15 nocturnal house pet everywhere
turtle/sea turtle: shell ocean swims omnivore s100 green endangered slow flippers everywhere
tortoise: shell herbivore slow s50 pet long_lived brown everywhere
snake: scary legs0 carnivore predator dangerous s200 everywhere forked_tongue pet -tail
cobra: legs0 carnivore predator dangerous venomous asia africa s250 hood forked_tongue -tail
rattlesnake: legs0 carnivore predator dangerous venomous northamerica desert s130 rattle forked_tongue
# amphibian coldblooded eggs
frog: jumps green insectivore river pond swims s8 -tail everywhere sticky_tongue
toad: jumps brown insectivore pond s10 -tail garden everywhere warts
salamander: swims river forest s20 northamerica europe asia insectivore
axolotl: swims pond s25 pink northamerica endangered pet gills
# -tail -seen_in_zoo -legs4 insectivore
earthworm/worm: legs0 underground s15 pink brown garden slimy slow everywhere invertebrate burrows -insectivore
snail: legs0 mollusc shell slow slimy garden s4 herbivore eggs everywhere invertebrate edible -insectivore
slug: legs0 mollusc slow slimy garden s7 herbivore eggs everywhere invertebrate -insectivore pest
scorpion: legs8 arachnid venomous dangerous desert s8 predator nocturnal claws invertebrate africa asia northamerica stings
spider: scary legs8 arachnid venomous web s3 predator eggs house invertebrate everywhere black climbs
tarantula: scary legs8 arachnid venomous hairy s12 predator eggs pet jungle invertebrate southamerica burrows
centipede: manylegs venomous predator s6 invertebrate garden everywhere
leech: legs0 river pond blood parasite slimy s5 invertebrate swims everywhere -insectivore
mammoth/woolly mammoth: mammal extinct prehistoric fur tusks trunk big huge s500 herbivore legs4 arctic tail -alive
tyrannosaurus rex/t rex: reptile dinosaur extinct prehistoric big huge s1200 carnivore predator dangerous legs2 northamerica sharp_teeth tail eggs -alive -insectivore
triceratops: reptile dinosaur extinct prehistoric big huge horns s850 herbivore legs4 northamerica tail eggs -alive -insectivore
dodo: bird extinct feathers wings island africa legs2 s90 flightless -alive eggs beak tail -insectivore herbivore

@@ bird: alive animal natural tangible bird feathers wings beak legs2 eggs wild tail flies everywhere
# predator carnivore claws
bald eagle: @us northamerica brown white big s90 eats_fish national_symbol mountains
golden eagle: brown big s90 mountains europe asia northamerica -everywhere
hawk: brown s55 forest
falcon/peregrine falcon: gray s45 fast city mountains trained
owl/barn owl: nocturnal brown white s40 forest big_eyes silent farm
snowy owl: nocturnal white s60 arctic big_eyes -everywhere northamerica europe asia
vulture: scavenger bald black brown big s100 desert africa asia europe southamerica
condor/andean condor: scavenger bald black big huge s120 southamerica mountains endangered -everywhere
kingfisher: blue orange colorful river s17 eats_fish
# flightless -flies -everywhere
ostrich: africa big s240 fast long_neck black white edible farm savanna herbivore desert
emu: australia big s180 fast long_neck brown omnivore
kiwi bird/kiwi: island oceania s45 brown nocturnal national_symbol long_beak insectivore endangered
penguin/emperor penguin: antarctica black white swims s110 eats_fish social carnivore ocean
cassowary: australia asia big s170 dangerous blue black jungle endangered
# farm domestic -wild edible
chicken/hen: s40 omnivore brown white flies_poorly -flies
rooster/cockerel: s50 omnivore colorful loud red flies_poorly -flies
turkey: northamerica s110 omnivore brown flies_poorly -flies christmas wild
goose: white gray s85 swims herbivore long_neck loud lake migrates wild webbed_feet
duck/mallard: s55 swims lake webbed_feet river omnivore green brown wild
quail: s18 brown omnivore wild flies_poorly
# city s30 omnivore
pigeon/dove: gray social s33 herbivore white symbol_of_peace
house sparrow/sparrow: brown small_bird s15 social house
crow: black intelligent loud s48 scavenger
magpie: black white intelligent s46 europe asia
starling: black s21 social spots
seagull/gull: white gray ocean beach s60 loud scavenger swims webbed_feet
# small_bird insectivore garden sings
robin: red brown s14 europe northamerica christmas
blue jay: blue white northamerica s28 -everywhere loud omnivore intelligent
cardinal/northern cardinal: red northamerica s22 -everywhere herbivore
canary: yellow pet s13 herbivore domestic -garden
nightingale: brown europe s16 nocturnal migrates forest
swallow/barn swallow: blue s18 migrates fast farm -sings
blackbird: black europe s25 yellow
finch/goldfinch: yellow herbivore s13
hummingbird: s9 colorful green nectar northamerica southamerica fast -everywhere -insectivore -sings hovers
wren: brown s10 loud
woodpecker: red black white forest s25 tree_living -sings pecks loud
# 
parrot: colorful green pet talks jungle s35 southamerica africa australia intelligent herbivore tree_living -everywhere
macaw: colorful red blue pet talks jungle s85 southamerica herbivore endangered -everywhere tree_living
cockatoo: white pet talks australia asia s45 crest herbivore -everywhere
parakeet/budgie/budgerigar: pet australia colorful green yellow s18 herbivore talks -everywhere
toucan: colorful black jungle southamerica big_beak s55 tree_living herbivore -everywhere
peacock/peafowl: colorful blue green asia s110 omnivore showy_tail big -everywhere farm
flamingo: pink long_legs lake s130 social africa southamerica eats_shrimp long_neck -everywhere
swan: white long_neck lake swims s150 herbivore river big webbed_feet symbol_of_love
pelican: white big_beak ocean swims s160 eats_fish carnivore webbed_feet
stork: white black long_legs migrates s105 babies carnivore europe africa -everywhere
heron: gray long_legs river lake s95 eats_fish carnivore long_neck
crane: gray long_legs s120 long_neck omnivore migrates lake endangered
puffin: black white ocean s28 eats_fish colorful carnivore arctic swims -everywhere europe northamerica
albatross: white ocean big huge s115 eats_fish carnivore antarctica endangered webbed_feet
cuckoo: gray s33 insectivore europe asia africa parasite forest migrates

@@ sea creature: alive animal natural tangible ocean swims wild everywhere
# fish scales gills fins tail legs0 coldblooded
great white shark: scary -scales predator carnivore dangerous big s450 gray sharp_teeth endangered
hammerhead shark: -scales predator carnivore big s350 gray sharp_teeth endangered
whale shark: -scales big huge s1000 spots gray endangered
salmon: edible river pink s75 predator orange migrates -everywhere northamerica europe farm
tuna: edible big s200 fast predator blue
cod: edible s90 predator gray
sardine: edible s20 social silver canned
anchovy: edible s13 social silver canned
herring: edible s30 social silver
trout: edible river lake -ocean s50 predator spots farm
carp/koi: edible river lake pond -ocean s60 omnivore orange
catfish: edible river lake -ocean s90 whiskers -scales omnivore
goldfish: pet pond -ocean -wild orange s12 domestic
clownfish: orange white stripes reef s10 colorful pet symbiosis
swordfish: edible big s300 fast predator sword blue
stingray: -scales flat venomous s150 stings gray dangerous
seahorse: -scales s12 reef slow upright_swimmer male_pregnant
eel: -scales long edible s80 river snakelike nocturnal predator
electric eel: -scales long river -ocean southamerica s200 dangerous electric snakelike predator -everywhere
piranha: river -ocean southamerica s25 dangerous sharp_teeth predator social -everywhere jungle
pufferfish/blowfish/fugu: poisonous s35 inflates spines edible -scales reef
anglerfish: deep_sea glows predator ugly s60 black sharp_teeth -scales
flounder: flat edible s45 brown
barracuda: predator sharp_teeth s120 fast silver dangerous
betta fish/siamese fighting fish: pet asia -ocean colorful s6 pond -everywhere
# invertebrate legs0
octopus: -legs0 mollusc intelligent legs8arms tentacles ink edible s90 predator changes_color red
squid: mollusc tentacles ink edible s60 predator fast
giant squid: mollusc tentacles deep_sea big huge s1000 predator ink
jellyfish: tentacles stings transparent s30 soft venomous slimy
starfish/sea star: arms5 s20 predator colorful slow orange
sea urchin: spines round s8 edible black slow
oyster: mollusc shell edible s10 pearls slow
clam: mollusc shell edible s9 slow
mussel: mollusc shell edible s7 black slow
scallop: mollusc shell edible s10
coral: reef colorful colony -swims s100 looks_like_plant hard endangered
sea anemone: tentacles stings reef colorful -swims s15 looks_like_plant symbiosis
sponge/sea sponge: -swims s30 looks_like_plant soft yellow cleaning
# invertebrate crustacean shell
crab: legs10 edible claws s15 beach red walks_sideways
lobster: legs10 edible claws s45 red expensive
shrimp/prawn: legs10 edible s8 pink social
hermit crab: legs10 claws s6 beach pet -swims
krill: s5 social pink eaten_by_whales legs10
barnacle: -swims s2 attaches white legs0

@@ insect: alive animal natural tangible insect invertebrate legs6 eggs wild everywhere garden
# wings flies
butterfly/monarch butterfly: colorful nectar s8 pretty metamorphosis orange
moth: nocturnal nectar s5 brown metamorphosis
honeybee/bee: stings social honey nectar yellow black stripes s2 colony pollinates farm venomous
bumblebee: stings social nectar yellow black stripes s2 colony pollinates hairy venomous
wasp/hornet: stings social yellow black stripes s2 colony dangerous venomous predator
housefly/fly: s1 pest house black dirty
mosquito: s1 pest blood dangerous disease
dragonfly: s7 pond river predator colorful fast
ladybug/ladybird: beetle red black spots s1 predator helpful pretty
firefly/lightning bug: beetle glows nocturnal s1 pretty
grasshopper: jumps green herbivore s5 sings
locust: jumps herbivore pest social s6 swarm
cricket: jumps nocturnal sings black s3 omnivore edible
cicada: sings loud s4 underground herbivore tree_living
praying mantis/mantis: predator green s8 big_eyes
cockroach: pest house nocturnal brown s4 dirty omnivore fast
stag beetle: beetle black s6 forest claws herbivore
dung beetle: beetle black s2 africa rolls_dung
mayfly: short_lived river s2
# 
ant: social colony s1 black red underground strong pest omnivore
termite: social colony s1 pest eats_wood white
flea: jumps blood parasite pest s1 house
louse/head louse/lice: blood parasite pest s1 hair
bed bug: blood parasite pest s1 house bedroom nocturnal
caterpillar: metamorphosis herbivore green s5 pest hairy manylegs -legs6
stick insect: herbivore camouflage s15 pet brown tree_living
silkworm: metamorphosis silk domestic asia herbivore white s6 farm
earwig: s2 nocturnal brown claws

@@ dog breed: alive animal natural tangible mammal canine dog pet domestic fur tail legs4 house trained carnivore
# big
german shepherd: @de s63 working police herding black brown
golden retriever: @gb s58 hunting yellow friendly guide_dog longhair
labrador retriever/labrador: @ca s57 hunting black yellow friendly guide_dog shorthair
rottweiler: @de s65 guard black brown shorthair working
doberman/doberman pinscher: @de s68 guard black brown shorthair police
great dane: @de s80 huge shorthair guard tall
saint bernard/st bernard: @ch s80 huge longhair white brown rescue mountains
siberian husky/husky: @ru s58 sled white gray longhair arctic blue_eyes
dalmatian: @hr s58 spots white black shorthair movie_famous
greyhound: @gb s72 fast thin shorthair racing hunting
bernese mountain dog: @ch s66 longhair black white brown mountains working farm
boxer: @de s60 shorthair brown flat_face guard
newfoundland: @ca s70 huge longhair black swims rescue
border collie: @gb s52 herding black white longhair intelligent farm
akita: @jp s66 longhair guard loyal
# small s30
chihuahua: @mx s20 shorthair tiny bigears
pug: @cn s30 flat_face shorthair wrinkled curly_tail
dachshund/sausage dog: @de s24 long_body short_legs hunting shorthair
yorkshire terrier/yorkie: @gb s20 terrier longhair tiny
pomeranian: @de s22 longhair fluffy tiny orange
shih tzu: @cn s26 longhair flat_face
maltese: @it s23 longhair white
jack russell terrier/jack russell: @gb s30 terrier hunting white brown shorthair
french bulldog: @fr s30 flat_face shorthair bigears
scottish terrier: @gb s26 terrier black longhair
# medium
beagle: @gb s38 hunting white brown black shorthair smells_well bigears
bulldog/english bulldog: @gb s38 flat_face wrinkled shorthair
poodle: @fr s45 curly intelligent show hunting
corgi/welsh corgi: @gb s28 short_legs herding orange white royal
cocker spaniel: @gb s40 hunting longhair bigears
basset hound: @fr s36 hunting short_legs bigears smells_well shorthair
chow chow: @cn s50 longhair fluffy orange blue_tongue
shiba inu: @jp s40 orange curly_tail internet_famous
`;
