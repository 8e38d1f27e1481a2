/**
 * Troubles with household appliances, in the notation of `catalogue.ts`. Written for this project from general knowledge; no list was
 * copied. Checked: every cause was read against all its answers, a cause is left out for products that cannot have
 * it, and the group's test holds texts and answers apart. Version 1.
 */
export const APPLIANCES = `
# no-drain | washing machine, dishwasher, washer-dryer, countertop dishwasher, spin dryer
S The water stays in my {p} at the end.
S My {p} does not pump out the water.
S There is a puddle inside my {p} whenever it should be done.
S When I open my {p}, it is still full of water.
Q pump/hum/noise/sound/hear | What do you hear when it should empty itself? | A loud hum, but no water moves. | Nothing, complete silence. | A normal gurgle, but the water comes back. | A rattle, as of a coin.
Q hose/tube/pipe look/see/lie/run/behind/shape | How does the drain hose behind it look? | It hangs in a nice curve. | It is squeezed flat against the wall. | Its end hangs deep down near the floor.
Q sink/basin/siphon drain/gurgle/rise/flow/water/connected | Does the water in the sink beside it run off well? | Yes, quickly. | No, the sink is slow too.
Q bottom/flap/sieve/inside see/look/open/dirty | What do you see at the sieve in the bottom? | Grey fluff and food bits. | It looks spotless.
C the drain filter is clogged | clean the drain filter | filter/sieve/strainer @clean | aaaa | 
C the drain hose is kinked | straighten the kinked drain hose | hose/tube kink/kinked/straighten/bent/squeezed/pinched/unkink | abab | 
C the drain pump is broken | replace the drain pump | pump @replace | baab | 
C the end of the drain hose hangs too low | hang the end of the drain hose higher | hose/tube/end higher/raise/low/high/loop/lift | ccab | 
C the siphon under the sink is clogged | clean the siphon under the sink | siphon/trap/sink/drainpipe @clean | aabb | !spin dryer
C a foreign object blocks the pump wheel | remove the object from the pump wheel | object/coin/wheel/impeller remove/block/stuck/take/out | daab | 

# fridge-warm | refrigerator, freezer, wine cooler, fridge-freezer, camping fridge
S My {p} no longer gets cold enough.
S It is too warm inside my {p}.
S The {p} runs all day but does not cool properly.
S The thermometer in my {p} shows far too many degrees.
Q door/rubber/seal/gasket close/closes/closed/shut/look/paper | How does the door close? | It closes tightly all round. | The rubber gapes at one corner. | It springs back a little, something is in the way.
Q ice/frost/wall/walls inside/thick/see | Is there ice on the inner walls? | Yes, as thick as my finger. | No ice to speak of.
Q back/behind/rear/grille look/see/dusty/wall | What does it look like at the back? | Fluffy and grey like an old carpet. | Clean. | I pushed it right against the wall.
Q dial/knob/setting/temperature/number set/shows/show/display/setting/which | What does the temperature dial show? | It stands in the middle, as always. | It stands at the lowest number.
Q hum/compressor/motor/sound/hear/noise | Do you hear it running? | Yes, it hums for hours. | Only a click, then silence.
C the door seal is damaged | replace the door seal | seal/gasket/rubber @replace/leak | bbbaa | 
C a thick layer of ice stops the cooling | defrost it completely | defrost/ice/thaw defrost/thaw/melt/remove/completely/layer;defrost/thaw | aabaa | 
C the condenser coils at the back are full of dust | clean the condenser coils | coil/coils/condenser/back/rear @clean | abaaa | 
C the thermostat is set wrong | set the thermostat to a colder value | thermostat/temperature/dial/setting colder/lower/adjust/set/wrong/higher/turn | abbba | 
C it stands too close to the wall | move it away from the wall | wall move/away/distance/close/closer/space/gap | abcaa | 
C the start relay of the compressor is broken | replace the start relay of the compressor | relay/compressor/starter @replace | abbab | 
C an item inside keeps the door ajar | rearrange the items so that the door closes | item/items/box/food/shelf/content/contents move/rearrange/remove/ajar/block/way | cbbaa | 

# dryer-wet | tumble dryer, washer-dryer, compact dryer, heat pump dryer
S The laundry comes out of my {p} still wet.
S My {p} needs three rounds until things are dry.
S Even after two hours in my {p} the towels are damp.
S The {p} runs as usual, but the clothes stay moist.
Q warm/hot/heat inside/feel/drum/clothes/laundry | Are the clothes warm at the end? | Yes, warm but damp. | No, stone cold.
Q fluff/lint/sieve/screen look/see/last/check | What did you find in the lint screen? | A thick felt of fluff. | Nothing, I empty it every time.
Q load/full/much/amount/clothes put/full/much/big | How much do you put in? | About half the drum. | As much as I can press in.
Q tank/container/water/drawer full/look/see/level | How does the water container look? | About half full. | Full to the brim.
Q symbol/program/display/setting chosen/show/choose/select/which | Which program did you choose? | Cupboard dry, as always. | The one with the little iron.
C the lint filter is clogged | clean the lint filter | filter/screen/trap/sieve @clean/empty | aaaaa | 
C the heating element is broken | replace the heating element | element/heater @replace | bbaaa | 
C it is overloaded | load it with less laundry | load/laundry/clothes/overload less/fewer/half/smaller/reduce/overloaded/overload/much | abbaa | 
C the water container is full | empty the water container | container/tank @delete | ababa | 
C the exhaust duct or heat exchanger is blocked by fluff | clean the exhaust duct or heat exchanger | duct/exchanger/condenser/exhaust/vent @clean | abaaa | 
C the wrong dryness level is chosen | choose a higher dryness level | level/program/dryness choose/higher/wrong/select/change/drier/stronger | abaab | 

# oven-cold | oven, toaster oven, air fryer, electric range, combination microwave
S My {p} does not bake properly any more, everything stays pale.
S The food in my {p} stays half raw.
S My {p} takes forever and still is not hot enough.
S Nothing gets done in my {p}, however long I wait.
Q clock/display/panel/lamp/light shows/show/on/work/blink | What does the display show? | Everything looks normal. | The clock blinks at zero. | A small key symbol.
Q glow/glows/red/top/bottom/bar heat/glow/warm/see/hot | Do the bars inside glow? | The lower one stays dark. | Both glow. | Neither of them glows.
Q thermometer/measured/degrees/temperature measure/thermometer/really/actual | Have you measured the temperature inside? | It is fifty degrees below the set value. | It is just right, strangely. | It is hardly warmer than the kitchen.
Q door/gap/close/closes/steam/hinge | Does the door close tightly? | Yes. | No, steam comes out at the top.
Q rack/shelf/tin/tray/put/position/basket | Where and how do you put the food in? | In the middle, a small tin. | On a huge tray that covers everything.
C the lower heating element is broken | replace the lower heating element | element/bar @replace | aaaaa | !air fryer
C the clock must be set before it heats | set the clock | clock/time set/adjust/enter | bccaa | !toaster oven
C the child lock is on | switch off the child lock | lock/key/child @off/unlock/release | cccaa | !toaster oven
C the temperature sensor is faulty | replace the temperature sensor | sensor/probe/thermostat @replace | abaaa | 
C the door seal leaks | replace the door seal | seal/gasket/rubber @replace/leak | ababa | !air fryer
C the tray blocks the hot air | use a smaller tray so that the air can circulate | tray/pan/tin/basket smaller/air/block/blocking/circulate/remove/less | abbab | 

# coffee-slow | espresso machine, capsule coffee machine, drip coffee maker, bean-to-cup machine, tea maker
S My {p} gives only a few drops.
S The coffee or tea from my {p} comes out painfully slowly.
S My {p} presses and groans, but hardly anything runs into the cup.
S It takes five minutes to fill a cup with my {p}.
Q descale/scale/chalk/limescale/white last/ever/when/crust/see | When did you last treat it against chalk? | Never, and our water is very hard. | Last week.
Q without/empty/just/plain water coffee/water/run/flow/insert | Does plain water run well without coffee or tea in it? | No, just as slow. | Yes, then it runs fine.
Q tank/reservoir/water sit/level/full/look/placed | How does the water tank sit? | Full and in place. | It wobbles and stands a bit high.
Q grind/grounds/powder/fine/coarse/kind/leaves | What kind of coffee or tea do you use? | The usual kind, never a problem before. | A new one, as fine as flour.
Q spout/nozzle/outlet/needle/holes look/see/crust | What does the spout look like? | Brown crusts in the holes. | Clean, the flow is just weak. | Clean, and the pressing noise is gone.
C limescale has narrowed the pipes | descale the machine | descale/descaling/limescale/scale/calcium/vinegar | aaaab | 
C the grind is too fine | use a coarser grind | grind/ground/powder/coarse/coarser/tea/coffee coarser/coarse/fine/finer | bbabb | !capsule coffee machine
C the water tank is not seated properly | seat the water tank properly | tank/reservoir seat/seated/insert/push/place/properly/reseat/position | babab | 
C the spout is clogged with residue | clean the spout | spout/nozzle/outlet/needle @clean | baaaa | 
C the pump is worn out | replace the pump | pump @replace | baaac | !drip coffee maker, tea maker

# vacuum-weak | vacuum cleaner, cordless vacuum cleaner, robot vacuum cleaner, handheld vacuum cleaner, wet and dry vacuum cleaner
S My {p} hardly picks up anything.
S The suction of my {p} has become very weak.
S My {p} leaves all the crumbs on the floor.
S The {p} makes its noise, but the dirt stays where it is.
Q bag/bin/container/dustbin full/look/empty/level | How full is the dust container? | Full to the top. | Nearly empty.
Q sieve/foam/pad/behind look/grey/wash/washed/see | How does the foam pad behind the container look? | Grey and packed with fine dust. | Fresh, I washed it.
Q hand/palm/inlet/neck/without/opening suck/strong/pull/brush/feel | Does it suck well at the opening when you take off the floor brush? | No, weak there too. | Yes, there it pulls strongly.
Q whistle/hiss/sound/noise/hear | Do you hear a whistle or hiss? | No. | Yes, a hiss near the lid. | A burnt smell and a howl, if anything.
Q roller/brush/turn/spin/turns hair/turn/spin/see/look | Does the roller in the brush turn? | Yes, it turns. | No, it hardly moves, something is wound around it.
C the dust container is full | empty the dust container | container/bin/bag/dustbin @delete/replace/change | abaaa | 
C the filter is clogged | clean the filter | filter/foam @clean/replace | baaaa | 
C hair is wrapped around the brush roller | remove the hair from the brush roller | hair/roller/brush remove/cut/clean/wrapped/untangle | bbbab | !handheld vacuum cleaner
C something blocks the suction pipe | remove the blockage from the suction pipe | pipe/hose/tube/channel/duct @clean/blockage | bbaaa | !robot vacuum cleaner, handheld vacuum cleaner
C the seal of the lid leaks air | replace the seal of the lid | seal/gasket/lid @replace/leak/close | bbaba | 
C the motor is worn out | replace the motor | motor @replace | bbac? | 
`;
