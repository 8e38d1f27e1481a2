/**
 * Troubles with vehicles, from bicycles to vans, in the notation of `catalogue.ts`. Written for this project from general knowledge; no list was
 * copied. Checked: every cause was read against all its answers, a cause is left out for products that cannot have
 * it, and the group's test holds texts and answers apart. Version 1.
 */
export const VEHICLES = `
# no-start | petrol car, delivery van, motorcycle, camper van, ride-on mower, motorboat
S My {p} does not start any more.
S I turn the key, but the engine of my {p} does not come to life.
S The engine of my {p} will not run since this morning.
S My {p} leaves me standing: the engine does not fire up.
Q crank/turn/turns/sound/hear/click/noise engine/starter/key/hear/click/crank | What do you hear when you turn the key? | Only a quick clicking. | It turns over briskly, but does not fire. | One single clunk. | Nothing at all.
Q lights/light/headlight/dashboard/lamp bright/dim/work/look/come | How bright are the lights? | Very dim. | Bright as always. | They go on and off when I shake something. | They stay dark.
Q fuel/petrol/gauge/gas/tank smell/show/level/much/gauge | What does the fuel gauge show? | Half full. | It is at zero, I think it was low for days.
Q smell/petrol/wet/spark/damp/rain smell/wet/damp/rain | Do you smell petrol or was it very wet? | No smell, and it was dry. | A strong smell of petrol. | It stood in pouring rain all night.
Q jump/cable/cables/push jump/help/start | Does it start with jump leads from another vehicle? | Yes, then it starts at once. | No, that did not help.
C the battery is flat | charge or replace the battery | battery @replace/charge/recharge/flat/empty | aaaaa | 
C the fuel tank is empty | refill the fuel tank | fuel/petrol/gas/tank refill/empty/add/fill/refuel | bbbab | 
C a battery clamp is loose and corroded | clean and tighten the battery clamps | clamp/clamps/terminal/terminals/pole @clean/tighten/corroded/loose | dcaab | 
C the starter motor is broken | replace the starter motor | starter/solenoid replace/new/swap/change/repair/broken/faulty/defective/stuck | cbaab | 
C the spark plugs are worn out | replace the spark plugs | spark/plug/plugs @replace | bbabb | !delivery van
C moisture has got into the ignition cables | dry the ignition cables | ignition/cable/cables/distributor dry/moisture/wet/damp/spray | bbacb | !delivery van
C the main fuse has blown | replace the main fuse | fuse @replace/blown | ddaab | 

# brake-squeal | car, delivery van, motorcycle, mountain bike, electric bicycle, cargo bike
S The brakes of my {p} squeal terribly.
S When I brake with my {p}, there is an ugly noise.
S My {p} screams at every red light when I stop.
S There is a nasty grinding or squealing when I slow down with my {p}.
Q thick/thickness/lining/pads/thin look/see/thick/left/millimetre | How thick are the brake linings? | Almost nothing left. | Still plenty.
Q disc/rotor/rim/surface/groove look/feel/see/surface | How does the brake surface look? | Deep grooves in it. | Smooth and bright. | Smooth but brownish. | Shiny and slippery.
Q stood/parked/used/unused/long/rain/week last/long/stood/before/unused/outside | Had it been standing for some time before? | No, I use it daily. | Yes, weeks in the rain.
Q pull/side/hot/wheel/one hot/warm/pull/wheel | Is one wheel hotter than the others afterwards? | No. | Yes, one gets very hot.
Q oil/grease/spray/chain/lubricate oil/spray/grease/lubricated/recently | Did you oil or spray anything near it? | No. | Yes, I sprayed oil last weekend.
C the brake pads are worn down | replace the brake pads | pad/pads/lining @replace | abaaa | 
C the brake discs or rims are scored | replace the brake discs or rims | disc/discs/rotor/rim/rims @replace/resurface/scored | baaaa | 
C flash rust has formed on the brake surface | brake gently several times to rub off the rust | rust rub/brake/remove/off/surface/formed | bcbaa | 
C a brake caliper sticks | free the sticking brake caliper | caliper/piston stick/sticking/free/stuck/seized/clean/replace/grease | bbaba | 
C oil has got on the brake pads | clean the oil off the brake parts | oil/grease/contamination/degreaser @clean/off | bdaab | 
C the brake pads are glazed | sand the glazed brake pads | glaze/glazed/sand/sandpaper/roughen | bdaaa | 

# engine-hot | petrol car, delivery van, motorcycle, camper van, farm tractor
S The temperature needle of my {p} climbs into the red.
S My {p} overheats after a short drive.
S The engine of my {p} gets far too hot.
S Steam rose from the front of my {p} and a warning light came on.
Q coolant/level/reservoir/expansion level/look/see/mark/reservoir | How high is the coolant level? | Far below the mark. | At the mark. | At the mark, but it looks brown and oily.
Q puddle/drip/wet/drops/ground/under/green | Is there a puddle under it? | Yes, a coloured puddle. | No, dry.
Q fan/blower run/turn/hear/spin/come | Does the fan come on? | Yes, I hear it. | No, it never turns.
Q when/slow/fast/traffic/hill/motorway/speed/city | When does it happen? | Mostly in slow traffic. | At any speed. | At higher speed.
Q hose/hoses/pipe/upper/lower cold/warm/hot/feel | Are both thick coolant hoses hot? | One is hot, the other stays cold. | Both are hot.
C the coolant level is too low after slow loss | top up the coolant | coolant/antifreeze top/topup/add/refill/low/fill | abab? |
C a coolant hose leaks | replace the leaking coolant hose | hose/pipe @replace/leak/leaking | aaabb | 
C the radiator fan has failed | replace the radiator fan | fan/blower @replace | bbbab | 
C the thermostat is stuck shut | replace the thermostat | thermostat @replace/stuck | bbaba | 
C insects and leaves block the radiator | clean the outside of the radiator | radiator/grille/fins @clean/insects/leaves | bbacb | 
C the head gasket is leaking | replace the head gasket | gasket/head @replace/leak/leaking | cbabb | 

# pulls-shakes | car, delivery van, camper van, taxi, estate car
S The steering wheel of my {p} is not calm while driving.
S My {p} does not run straight and smooth any more.
S Driving my {p} has become unpleasant: it shakes or drifts.
S Something is off with my {p} on the road, I have to hold the wheel tightly.
Q pull/drift/side/straight/left/right | Does it pull to one side? | Yes, always to the left. | No, it keeps straight. | Only when I brake.
Q shake/vibrate/vibration/tremble/speed | At what speed does it shake? | It does not shake. | From about ninety. | At every speed, like a slow wobble.
Q tyre/tyres/tire/tires/tread look/see/wear/worn/bulge/looks | How do the tyres look? | One side of the tread is worn smooth. | All the same and fine. | One looks flatter than the others. | One has a bulge in its side.
Q recently/changed/kerb/curb/pothole/workshop/happened/before | Did anything happen before it began? | I hit a kerb. | I had new tyres fitted. | Nothing.
C one tyre has too little air | inflate the tyre to the right pressure | air/pressure/tyre/tire inflate/pump/pressure/low/fill/little | aacc | 
C the wheels are out of balance | balance the wheels | wheel/wheels/tyre/tyres/tire balance/balancing/balanced/rebalance/unbalanced | bbbb | 
C the wheel alignment is off | have the wheel alignment set | alignment/tracking/align/geometry | aaaa | 
C a tyre has internal damage | replace the damaged tyre | tyre/tyres/tire/tires @replace/bulge | bcdc | 
C a brake disc is warped | replace the warped brake disc | disc/rotor/discs @replace/warped/warp | cabc | 
C a rim is bent | replace the bent rim | rim/rims @replace/bent/straighten/straightened | bbba | 
C a wheel is not tightened properly | tighten the wheel nuts | nut/nuts/bolt/bolts/lug @tight | bcbb | 

# electric-range | electric car, electric bicycle, electric scooter, electric moped, electric wheelchair
S My {p} covers far less distance than before.
S The range of my {p} has dropped a lot.
S I hardly get home with my {p} on one charge.
S My {p} is empty after half of the usual way.
Q cold/winter/frost/outside/temperature/weather | How cold has it been? | It is mild weather. | Freezing, and it stands outside.
Q old/years/age/charged/cycles | How old is it? | One year. | Seven years, charged daily.
Q tyre/tyres/tire/tires/press/soft/wheels feel/look/soft/press/wheels | How do the tyres feel? | Hard, as they should be. | Quite soft.
Q roll/push/turn/freely/wheel/drag/resist | Does it roll freely when you push it? | Yes, easily. | No, something drags.
Q full/percent/display/charge/bars reach/end/show/charging/hundred | What does the display show after charging? | One hundred per cent. | It stops at eighty. | It never gets past half, the plug gets warm.
C the cold weakens the battery | keep and charge it in a warm place | cold/warm/heated/indoors/garage/inside cold/warm/keep/store/park/charge/preheat | baaaa | 
C the battery has aged | replace the aged battery | battery/cells @replace/aged/degraded | abaaa | 
C the tyre pressure is too low | inflate the tyres | tyre/tyres/tire/tires/pressure/air inflate/pump/low/pressure/add | aabaa | 
C a brake drags | adjust the dragging brake | brake/brakes adjust/drag/dragging/loosen/release/rubbing/rub | aaaba | 
C a charge limit is set | remove the charge limit in the settings | limit/eighty/cap remove/set/raise/change/lift/off/disable/hundred | aaaab | 
C the charging plug has poor contact | replace the charging plug | plug/connector/contact/contacts @replace/clean | aaaac | 

# bike-gears | racing bike, mountain bike, electric bicycle, cargo bike, children's bike
S The chain of my {p} jumps when I pedal hard.
S The gears of my {p} no longer change cleanly.
S My {p} rattles and slips in several gears.
S Shifting on my {p} has become a game of luck.
Q chain/measure/stretched/long/rust look/measure/long/kilometres/see | How old is the chain? | Five thousand kilometres at least. | Quite new. | New, but brown with rust and dry.
Q teeth/sprocket/cassette/cog shape/look/see/sharp/shark | How do the teeth of the sprockets look? | Like shark fins. | Normal.
Q lever/shifter/click/cable/wire/inner feel/move/look/frayed/stiff | How does the shift lever feel? | Stiff and gritty. | Light, with clean clicks. | Light, but the last click does nothing.
Q fall/fell/crash/bent/tipped/hanger/arm look/fall/fell/straight/fallen | Has it fallen over, or does the gear arm look crooked? | No, it looks straight. | Yes, it fell, and the arm leans inwards.
Q gear/gears/which/all/small/single | In which gears does it happen? | Mostly in the ones I use most. | In all of them.
C the chain is stretched | replace the chain | chain @replace/stretched | abbaa | 
C the sprockets are worn out | replace the sprockets | sprocket/sprockets/cassette/cogs/cog @replace | baba? | 
C the shift cable is rusty inside | replace the shift cable | cable/wire @replace/lubricate/rusty | bbaab | 
C the cable tension is wrong | adjust the cable tension with the barrel screw | tension/barrel/cable/derailleur adjust/turn/index/tension/tighten/loose | bbcab | 
C the gear hanger is bent | straighten the gear hanger | hanger/arm @replace/straighten/bent/align | bbbbb | 
C the chain is dry and rusty | clean and oil the chain | chain oil/lubricate/lube/dry/grease | cbbab | 
`;
