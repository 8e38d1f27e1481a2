/**
 * Sports, games and toys, electronic devices, weapons, supplies, materials: rows of the attribute table, version 1.
 *
 * How it was made: written by hand from general knowledge; no list was copied. Over all files about 400 entries, above
 * all those with years, were read a second time from memory, without a reference work, and some 30 were mended.
 * How to read it: `@@ category: tags of all`, `# tags of the rows below`, `name/alias: own tags`, a minus takes away.
 * `s30` is the greatest dimension in cm, `y1876` a year, `b` and `d` of birth and death, `@fr` a country, `~fr` a border.
 */
export const LEISURE = `
@@ sport: activity sport competition exercise athletes
# ball team olympic field running outdoors
soccer/football/association football: feet_use @gb eleven goals popular world_cup stadium
american football: @us eleven contact helmet_use -olympic stadium throwing oval_ball tackling
rugby: @gb contact oval_ball throwing tackling fifteen
baseball: @us bat_use throwing nine stadium hits
softball: @us bat_use throwing nine hits
cricket (sport)/cricket: @gb bat_use eleven throwing long_games hits
basketball: @us hoop hands_use five indoors court tall_players dribble -field jumping y1891
volleyball: popular net hands_use six court -field jumping y1895 @us beach
beach volleyball: net hands_use two_players beach sand jumping
handball: goals hands_use throwing indoors court -field seven
field hockey: sticks_use goals eleven hits
lacrosse: sticks_use goals throwing net_stick @ca contact
polo: horses sticks_use goals -olympic -running rich four_players
water polo: swimming_pool water_sport goals throwing seven -field -running indoors
# ball racket net court individual hits
tennis: olympic outdoors @gb two_players
table tennis/ping pong: olympic indoors small_ball table_use two_players @gb
badminton: olympic indoors shuttlecock -ball two_players
squash (sport): indoors walls_use two_players -net
pickleball: @us two_players outdoors paddle
# ball individual precision
golf: clubs_use holes outdoors grass_on @gb olympic slow_game rich hits
bowling/ten pin bowling: pins indoors throwing heavy_ball rolling
billiards/pool/snooker: table_use sticks_use indoors pub hits
croquet: mallets_use grass_on outdoors @gb hits
bocce/boules/petanque: throwing outdoors rolling @fr old_people
# water_sport individual
swimming: swimming_pool olympic racing indoors
diving/platform diving: swimming_pool olympic jumping judged height
synchronized swimming/artistic swimming: swimming_pool olympic team music_use judged women
surfing: ocean board olympic outdoors waves hawaii
windsurfing: ocean board olympic outdoors wind sail
sailing: ocean boat_use olympic outdoors wind racing
rowing: boat_use olympic outdoors team racing river oars_use
kayaking/canoeing: boat_use olympic outdoors river racing oars_use
scuba diving: ocean underwater outdoors breathing_gear -competition
water skiing: ocean lake skis outdoors boat_use
fishing/angling: outdoors lake rods_use slow_game river patience
# winter snow_or_ice olympic racing
skiing/alpine skiing: snow skis mountains outdoors downhill individual
cross country skiing: snow skis outdoors endurance individual
ski jumping: snow skis outdoors jumping height individual -racing
snowboarding: snow board mountains outdoors downhill individual
ice hockey: ice skates team goals sticks_use puck contact indoors @ca six -racing
figure skating: ice skates judged music_use indoors individual dance_like -racing jumping
speed skating: ice skates individual
curling: ice team stones sweeping_use @gb precision -racing indoors slow_game
bobsleigh/bobsled: ice team downhill fast_sport outdoors
# combat individual contact olympic indoors two_players
boxing: punching gloves_use ring_place
wrestling: grappling ancient @gr
judo: grappling martial_art @jp barefoot suit_worn
karate: punching kicking martial_art @jp barefoot suit_worn
taekwondo: kicking martial_art @kr barefoot suit_worn
sumo/sumo wrestling: grappling @jp heavy_athletes -olympic ring_place
fencing: swords protective_mask weapons_use
# individual outdoors olympic
sprinting/100 metres/running: running racing stadium fast_sport
marathon: running racing endurance long_games @gr city
hurdles/hurdling: running racing jumping stadium
long jump: jumping stadium running sand
high jump: jumping stadium height
pole vault: jumping stadium height poles_use
javelin/javelin throw: throwing stadium spears_use ancient
shot put: throwing stadium heavy_ball strong_athletes
discus/discus throw: throwing stadium ancient @gr
cycling/bike racing: racing bicycle endurance fast_sport
triathlon: racing endurance swimming_part bicycle running
archery: precision weapons_use bow_use ancient
shooting/target shooting: precision weapons_use guns
horse racing: racing horses rich -olympic gambling fast_sport
equestrian/show jumping: horses jumping rich judged
skateboarding: board judged young city
rock climbing/climbing: height mountains ropes_use danger
# individual
gymnastics: olympic indoors judged jumping flexible
weightlifting: olympic indoors strong_athletes lifting
chess boxing: indoors punching two_players combat strange
formula one/motor racing/car racing: cars racing fast_sport danger expensive engine_use outdoors
bungee jumping: height jumping danger outdoors ropes_use -competition
skydiving/parachuting: height jumping danger outdoors flying_in parachute
yoga: indoors flexible @in calm -competition stretching

@@ game or toy: object tangible manmade fun game children indoors
# board_game table_use
chess: two_players strategy pieces @in black white old checkered
checkers/draughts: two_players strategy pieces checkered
monopoly: money_use dice @us property_theme family
scrabble: words_use letters_use tiles @us
backgammon: two_players dice old pieces
go/go (game): two_players strategy @cn old black white
clue/cluedo: murder_theme dice @gb detective
risk: dice war_theme strategy maps
snakes and ladders/chutes and ladders: dice simple luck
battleship (game): two_players war_theme ships grid_use
connect four: two_players plastic simple vertical
dominoes/domino: tiles dots old black white
# card_game table_use
poker: gambling money_use bluffing adults casino
blackjack: gambling money_use adults casino twentyone
uno: colorful simple family @us
solitaire/patience: one_player
bridge (card game)/contract bridge: partners adults strategy
# toy
doll: human_shaped girls plastic
teddy bear: soft animal_shaped stuffed hug
lego/lego bricks: plastic building_toy @dk colorful small
rubik's cube: plastic colorful puzzle_like @hu one_player y1974
yo-yo: string_on spins small round
kite: flies outdoors wind string_on paper
frisbee: flies outdoors round plastic throwing flat @us
balloon: air_filled party colorful rubber round light_weight
toy train/model train: plastic rails vehicle_like
spinning top: spins small old wood
jump rope/skipping rope: outdoors jumping exercise long
marble/marbles: glass small round old
water gun/squirt gun: water outdoors summer plastic
play-doh/modelling clay: soft colorful
hula hoop: plastic round spins hips exercise
trampoline: jumping outdoors big exercise
swing: outdoors playground hangs big
slide: outdoors playground big downhill
seesaw/teeter totter: outdoors playground big two_players
rocking horse: wood ridden animal_shaped
dice/die: small cube luck numbers
dartboard/darts: throwing adults pub wall sharp round
pinball machine/pinball: electric adults ball_in arcade big
hide and seek: outdoors -object -tangible activity hiding simple
tag/tag (game): outdoors -object -tangible activity running simple
rock paper scissors: -object -tangible activity hands_use two_players simple

@@ electronic device: object tangible manmade electronic electric modern
# screen
smartphone/mobile phone/cell phone/iphone: portable pocket battery communication camera_has small s15 internet calls buttons_few apps
laptop/notebook computer: portable battery keyboard_has internet office s35 work folds
desktop computer/computer/pc: keyboard_has internet office work big s45
television/tv: living_room big entertainment s110 remote_used y1927
tablet/ipad: portable battery internet s25 touch apps
smartwatch: portable battery small worn time s4 fitness touch
e-reader/kindle/ebook reader: portable battery reading s17
computer monitor/monitor: office s60 computer_part
game console/playstation/xbox: entertainment gaming living_room s40 -screen
gps device/satnav: portable navigation car_use s14
calculator: portable small numbers math school battery s14 buttons
digital camera/camera: portable camera_has battery photos s12 lens
# sound
radio: speakers_has entertainment old_tech y1895 antenna s25
headphones/earphones: worn head music_use s18 portable pair
loudspeaker/speaker: loud music_use s35
microphone: voice hand_held stage s20
telephone/landline telephone: communication calls y1876 old_tech s22 numbers
mp3 player/ipod: portable music_use battery small s9
record player/turntable: music_use old_tech spins s45 needle_in
walkie talkie: communication portable battery pair s18 antenna
hearing aid: ears small medical battery s4 worn old_people
megaphone: loud voice hand_held s35
# computer_part
keyboard/computer keyboard: buttons typing letters_on s44
computer mouse: small hand_held s11 moves clicks
printer: paper ink office s42
scanner: paper office s45 copies
webcam: camera_has small s6 video
usb stick/flash drive/usb flash drive: small storage_data pocket s6
hard drive/hard disk: storage_data metal s15 spins
router/wifi router: internet wireless antenna house s22
microchip/computer chip: tiny silicon s2 y1958
joystick: gaming hand_held s20 buttons
# 
remote control/tv remote: battery buttons hand_held small s18 tv_use living_room
projector: light movies wall s30 lens office school
drone camera/security camera: camera_has security video wall s15
solar panel: energy sun roof outdoors big s170 flat glass blue
robot: moves metal human_shaped science future
vr headset/virtual reality headset: worn head gaming screen s20 future
metal detector: outdoors hand_held beach security beeps s120
satellite: space big s500 orbits solar communication y1957
3d printer: plastic makes_things s45
photocopier/copier/copy machine: paper office big copies s110 ink

@@ weapon: object tangible manmade weapon dangerous metal
# gun gunpowder
pistol/handgun/revolver: hand_held small s20 police loud
rifle: hand_held long s110 army hunting_use loud
shotgun: hand_held long s110 hunting_use loud
machine gun: army fast loud s120 y1884
cannon: big heavy old ships_use s300 loud -hand_held
# blade sharp hand_held medieval -gun
sword: knights s100
dagger: small s35
katana: @jp samurai s95
spear: wood long throwing ancient s200
lance: wood long knights horses_use s350
# 
bow and arrow/bow/longbow: wood ranged ancient hunting_use s150 arrows -metal string_on
crossbow: wood ranged medieval arrows s90
slingshot/catapult (toy): wood small children ranged s20 -metal rubber
catapult/trebuchet: wood big siege medieval throws s600 -metal
boomerang: wood throwing @au returns s40 -metal curved
shield: protects medieval knights hand_held s80 -dangerous
grenade/hand grenade: explosive small throwing s10 army
bomb: explosive loud war_use s100
atomic bomb/nuclear bomb: explosive nuclear huge_power y1945 @us s300
land mine: explosive hidden army s20 ground
missile: explosive flies long war_use s500 engine

@@ office or school supply: object tangible manmade office school stationery everyday
# writing hand_held thin long small
pencil: wood s18 erasable gray graphite
pen/ballpoint pen: ink plastic s14
marker/felt tip pen: ink colorful plastic s14
highlighter: ink yellow s14 bright
crayon: wax colorful children s9
chalk: white blackboard_use s8 dust
fountain pen: ink metal expensive s14 elegant
quill: feather ink old s25 natural_made
# paper
notebook/exercise book: pages writing_in s25
envelope: letters_in mail flat s22
post-it note/sticky note: sticky yellow small s8
calendar/wall calendar: dates wall s40
dictionary: book words_in heavy s25
textbook/book: book reading learning s25 pages
newspaper: reading news disposable s55 black white
postcard: mail travel small s15 picture
stamp/postage stamp: mail small sticky s3 collected
map: navigation flat folds travel s80
business card: small names_in s9
# plastic
eraser/rubber (eraser): rubber small s5 removes
ruler: measures straight long s30 numbers
tape/sticky tape/scotch tape: sticky transparent roll s8
glue/glue stick: sticky chemical s10
protractor: measures math angles s12
binder/ring binder: paper_use holds rings_in s32
globe: round map_like world s33 spins
# metal
scissors: cuts sharp s17 pair_of_blades
paper clip: small s3 holds paper_use
stapler: holds paper_use s14 staples
thumbtack/push pin/drawing pin: small sharp s2 holds wall
pencil sharpener: small sharp blade s3
hole punch: holes_makes paper_use s12
compass (drawing)/pair of compasses: circles math sharp s15
# big
blackboard/chalkboard: wall flat s300 writing_on black classroom
whiteboard: wall flat s200 writing_on white

@@ material: material tangible substance
# metallic metal hard solid
steel: strong manmade building gray alloy tools_made
bronze: brown manmade alloy statues ancient
brass (metal)/brass: yellow manmade alloy instruments_made
stainless steel: shiny manmade kitchen alloy rustproof
# manmade
plastic: cheap oil_made recycling bottles_made solid
glass (material): transparent breakable solid windows_made sand_made
concrete: gray building heavy hard strong solid
paper (material): trees_made thin white writing_use flammable
cardboard: trees_made boxes_made brown recycling flammable
ceramic/porcelain: breakable hard plates_made clay_made
rubber: elastic tires_made waterproof plant_made
brick: red building hard clay_made heavy
nylon: cloth strong oil_made clothes_made synthetic
polyester: cloth oil_made clothes_made synthetic
styrofoam/polystyrene: white light_weight packaging oil_made
plywood: wooden building flat trees_made
cement: gray powder building
asphalt/tar: black roads_made oil_made sticky
# natural
wood (material)/wood/timber: wooden brown trees_made building flammable floats solid hard
cotton: cloth white soft clothes_made plant_made
wool: cloth soft warm sheep_made clothes_made animal_made
silk: cloth soft shiny clothes_made animal_made expensive
leather (material)/leather: cloth brown animal_made shoes_made strong
linen: cloth plant_made clothes_made summer
clay: soft brown pottery ground_found wet
sand: grains beach yellow ground_found desert
stone (material)/rock: hard heavy gray ground_found building solid
marble (stone): hard heavy white statues expensive building solid
granite: hard heavy building ground_found gray solid
ivory: white animal_made hard expensive illegal
wax: melts candles_made bees_made soft
cork: light_weight trees_made bottles_use floats brown
amber: yellow transparent trees_made jewelry_use ancient
coal: black flammable ground_found fuel mined solid
crude oil/petroleum: black flammable liquid ground_found fuel
fur (material): soft warm animal_made clothes_made
bamboo (material): wooden plant_made asia light_weight strong
`;
