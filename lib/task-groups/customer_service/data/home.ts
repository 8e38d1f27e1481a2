/**
 * Troubles with the home, in the notation of `catalogue.ts`. Written for this project from general knowledge; no list was
 * copied. Checked: every cause was read against all its answers, a cause is left out for products that cannot have
 * it, and the group's test holds texts and answers apart. Version 1.
 */
export const HOME = `
# radiator-cold | living room radiator, towel radiator, bedroom radiator, underfloor heating, office radiator
S My {p} does not get warm.
S My {p} stays cold although the heating is on.
S The room is freezing because the {p} is barely lukewarm.
S My {p} gives no real heat this winter.
Q top/bottom/upper/half/part warm/cold/warmer | Is one part warmer than another? | Warm below, cold at the top. | Cold everywhere. | Lukewarm everywhere. | Warm at the top, cold at the bottom.
Q other/others/rest/rooms/house warm/rooms/radiators/house | Are the other rooms warm? | Yes, all the others. | No, the whole house is cool.
Q gurgle/sound/noise/hear/bubbling | Do you hear anything in it? | A gurgle. | Nothing.
Q gauge/pressure/boiler/display show/read/gauge/see/needle | What does the gauge at the boiler show? | About one and a half, in the green. | Below half, in the red.
Q pin/valve/knob/head under/press/spring/move/turn | What happens with the little pin under the knob? | It springs back when I press it. | It sits in and does not move.
C air is trapped in it | bleed the air out of it | bleed/vent/air | aaaaa | 
C the valve pin is stuck | free the stuck valve pin | valve/pin free/stuck/loosen/lubricate/jammed/replace | babab | 
C the water pressure of the heating is too low | refill the heating water | pressure/water refill/low/add/top/fill/raise/increase | bbbba | 
C the circulation pump has stopped | replace the circulation pump | pump @replace/stopped/stuck | bbbaa | 
C the system is not balanced | balance the flow between the radiators | balance/balancing/balanced/hydraulic/flow | cabaa | 
C sludge has settled at the bottom | flush the sludge out | sludge/flush/mud/deposit | dabaa | !underfloor heating

# low-pressure | kitchen tap, shower, bathroom tap, garden hose, washbasin tap, utility room tap
S Only a thin stream comes out of my {p}.
S The water pressure at my {p} has become weak.
S My {p} just dribbles.
S Washing anything with my {p} takes ages, there is so little water.
Q other/others/another/rest taps/tap/house/shower/outlets | Is the flow good at the other taps? | Yes, everywhere else. | No, it is weak in the whole house.
Q hot/cold/warm both/only/difference | Is it the same with hot and cold? | Both are weak. | Only the hot is weak.
Q neighbour/neighbours/street/next | What do the neighbours say? | They have no trouble. | They have it too.
Q end/head/mouth/tip/front look/see/crust/white | What does the end where the water comes out look like? | A white crust. | Clean.
Q stop/under/behind/corner tap/valve/turned/position/look/stand | How does the little stop valve under it stand? | Fully open. | Half turned, I think.
Q bend/bent/squeezed/hose/flexible look/lie/run | How does the flexible hose run? | In a wide curve. | In a sharp bend.
C limescale clogs the outlet | descale the outlet | outlet/aerator/head/nozzle/sieve/limescale @clean/descale/replace | aaaaaa | 
C the stop valve is half closed | open the stop valve fully | valve open/closed/fully | aaabba | 
C the flexible hose is kinked | straighten the kinked hose | hose kink/kinked/straighten/bent/replace/unkink | aaabab | 
C the main water filter is clogged | clean the main water filter | filter @clean/replace | baabaa | 
C the water company has reduced the pressure | ask the water company about works in the street | company/supplier/works/provider water/ask/works/street/contact/pressure | babbaa | 
C the mixer cartridge is blocked on the hot side | replace the mixer cartridge | cartridge/mixer @replace/clean | ababaa | !garden hose

# drain-slow | kitchen sink, shower drain, bathtub, washbasin, utility sink, floor drain
S The water in my {p} runs off very slowly.
S After use there is standing water in my {p}.
S My {p} fills up because it hardly drains.
S It takes half an hour until my {p} is empty.
Q smell/odour/stink | Does it smell? | Yes, like rotten eggs. | No smell. | Yes, greasy like an old pan.
Q other/others/another/toilet drains/slow/drain/toilet/rest | Do other drains run slowly too? | No, only this one. | Yes, all on this floor.
Q gurgle/sound/noise/bubble/hear | Do you hear a gurgle? | No. | A loud gurgle, like gasping for air.
Q hair/opening/grate/strainer/plug look/see/opening/hole | What do you see in the opening? | Long hairs. | Nothing, it is clear. | The plug sits half down.
Q hot/water/oil/fat/cook pour/poured/goes/put | What usually goes down there? | Only soap and water. | Fat and food too.
C hair blocks the drain | pull the hair out of the drain | hair pull/remove/clear/out/hook/block | aaaaa | !kitchen sink, utility sink
C fat has hardened in the siphon | clean the fat out of the siphon | siphon/trap/fat/grease @clean | caabb | !shower drain, bathtub, floor drain
C the main drain pipe is blocked | clear the main drain pipe with a spiral | main/sewer/downpipe @clean/spiral/snake | abbba | 
C the vent pipe on the roof is blocked | clear the vent pipe on the roof | vent/roof @clean | babba | 
C the plug does not open fully | adjust the plug so that it opens fully | plug/stopper/popup adjust/open/fully/raise/lift | baaca | !floor drain, shower drain
C limescale and soap have narrowed the pipe | dissolve the deposits with citric acid | deposit/deposits/limescale/soap/acid/vinegar/scale dissolve/narrowed/descale/remove/pour/use | baaba | 

# alarm-chirps | smoke alarm, carbon monoxide alarm, heat alarm, water leak alarm, hallway smoke alarm
S My {p} chirps all the time.
S The {p} gives a short beep again and again.
S My {p} keeps me awake with its beeping.
S Without any danger my {p} makes noises every night.
Q often/minute/interval/regular/many/seconds | How often does it beep? | Once a minute, regularly. | Three loud beeps, then a pause. | Now and then, without any pattern.
Q old/age/date/years/label/back | What year is printed on its back? | Last year. | Eleven years ago.
Q battery/batteries changed/last/replaced/when/put | When did it last get a fresh cell? | Last month. | I cannot remember, years ago.
Q kitchen/bathroom/where/hang/near/steam/place/mounted | Where is it mounted? | In the corridor, away from everything. | Just beside the door to the steam of the bathroom.
Q inside/opening/slits/cobweb/grey/look see/look/inside/slits/opening | What do you see in its slits? | Cobwebs and grey fluff. | Clean slits.
Q tight/sit/seat/base/wobble/bracket | How does it sit in its base? | Firmly. | It wobbles a little.
C its battery is low | insert a fresh battery | battery/batteries @replace/fresh/low/empty | aababa | 
C it has reached the end of its life | replace the whole alarm | alarm/unit/device/detector @replace/end/life | abaaba | 
C dust and insects are in its chamber | vacuum out its chamber | dust/chamber/insects/vacuum/slits @clean/vacuum/out | caaaaa | 
C steam sets it off | mount it further away from the steam | steam/bathroom/kitchen/humidity mount/move/away/further/relocate | baabba | !water leak alarm, heat alarm
C it is not seated firmly in its base | turn it firmly into its base | base/bracket/seat/mount firmly/turn/loose/twist/seat/tighten/properly | caaabb | 

# fuse-trips | kitchen circuit, garden sockets, bathroom circuit, garage circuit, living room circuit
S The breaker of my {p} keeps tripping.
S Again and again the power of my {p} goes off at the fuse box.
S My {p} is suddenly dead several times a week, the switch has dropped.
S The fuse of my {p} does not stay in.
Q when/happen/happens/moment/time/immediately | When exactly does it happen? | When several things run at once. | Whenever one certain thing is switched on. | After rain. | At random, even at night.
Q which/switch/breaker/large/test/button trip/falls/drops/switch/one | Which switch drops? | The narrow one of this circuit. | The wide one with the test button.
Q everything/unplug/unplugged/without/nothing stay/stays/plugged/when/unplug | Does it stay in when everything is unplugged? | Yes, then it stays. | No, it drops even then.
Q smell/burn/burnt/brown/scorch/warm/crackle | Is there a burnt smell or a brown mark? | No. | One outlet is brown and crackles.
Q new/old/appliance/bought/cord/cable look/damaged/kettle/new | How do the cords of your devices look? | All fine. | The one of the kettle shows bare metal.
Q switch/wear/lever/weak/breaker old/feel/lever/weak | How does the lever of the breaker feel? | It clicks in firmly. | It feels soft and worn.
C too many devices run on the circuit | use fewer devices at the same time on the circuit | devices/device/load/overload/appliances fewer/less/overload/overloaded/many/another/spread | aaaaaa | 
C one device has a short circuit | stop using the defective device | device/appliance defective/faulty/short/stop/repair/remove | baaaaa | 
C a frayed cord touches metal | replace the frayed cord | cord/cable @replace/frayed | bbaaba | 
C moisture gets into an outside box | dry and seal the outside box | moisture/box/junction/water/outside dry/seal/moisture/waterproof | cbbaaa | !living room circuit, kitchen circuit
C a wire in an outlet is damaged | repair the wire in the outlet | wire/wiring/outlet/terminal @replace/repair/loose/tighten | dabbaa | 
C the breaker is worn out | replace the breaker | breaker/fuse @replace | dabaab | 
`;
