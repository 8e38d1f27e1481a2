/**
 * Troubles with devices, in the notation of `catalogue.ts`. Written for this project from general knowledge; no list was
 * copied. Checked: every cause was read against all its answers, a cause is left out for products that cannot have
 * it, and the group's test holds texts and answers apart. Version 1.
 */
export const ELECTRONICS = `
# portable-dead | laptop, tablet, smartphone, e-reader, handheld game console, wireless speaker
S My {p} stays completely dark when I press the power button.
S Since this morning my {p} does not switch on any more.
S I wanted to use my {p}, but nothing happens when I turn it on.
S The {p} is dead: no light, no sound, no matter how long I press.
Q charge/charger light/lamp/icon/sign/symbol/led | Do you see a charging light when the charger is plugged in? | Yes, the charging light comes on. | No light at all. | It flickers when I move things.
Q other/another/different charger/cable | Does it react with another charger? | No, another charger makes no difference. | Yes, with my neighbour's it shows a light.
Q outlet/socket/lamp work/works/test/try/live/current | Does a lamp work at the same outlet? | Yes, it works there. | No, it stays dark there too.
Q long/hours/last/lasted/runtime | How long did it last on a full charge lately? | Barely twenty minutes. | As long as ever. | I had not used it for months.
Q sound/vibrate/hear/hum/warm | Do you hear or feel anything when you press the button? | Nothing at all. | A faint hum, but the screen stays black.
C the battery is worn out | replace the battery with a new one | battery @replace | aaaaa | 
C the charging cable is broken inside | use a new charging cable | cable/cord @replace/other/another/different | bbaba | 
C dirt and lint block the charging port | clean the charging port with a wooden toothpick | port/connector/jack @clean | caaba | 
C the wall outlet has no power | plug the charger into another wall outlet | outlet/socket other/another/different/dead/power/fuse/faulty | babba | 
C the battery is deeply discharged after long storage | leave it on the charger overnight before switching on | charger/charge/charging/plugged overnight/hours/night/deep/deeply/storage | aaaca | 
C the system has frozen in a black screen | force a restart by holding the power button for thirty seconds | @restart force/forced/hold/holding/hard/frozen/hang;frozen/freeze/crash system/software/firmware | aaabb | !wireless speaker

# hot-shutdown | laptop, desktop computer, game console, video projector, home media server
S My {p} gets very hot and then switches itself off.
S After about half an hour my {p} turns off by itself and feels hot.
S The {p} keeps shutting down in the middle of use and is hot to the touch.
S Lately my {p} heats up and goes off without warning.
Q fan/fans/loud/noise/hear/sound | Do you hear the fan? | Yes, it roars. | No, it is completely silent. | It sounds normal.
Q air/vents/slots/blow/openings feel/flow/come/see/look | What does the air at the vents feel like? | Hardly any air comes out. | A strong stream of air, just hot. | A strong stream, not even very hot.
Q stand/stands/place/placed/standing/surface/where | Where does it stand when this happens? | In the open, on a hard table. | In a closed cupboard.
Q busy/using/doing/idle/program/use/working | Does it happen even when you hardly use it? | Yes, even when I do nothing with it. | Only when it has a lot to do.
Q old/age/years/bought | How old is it? | About a year. | Six years or more.
C dust blocks the cooling vents | clean the dust out of the cooling vents | vent/vents/slot/slots/dust/airway/heatsink @clean | aaaba | 
C the cooling fan has failed | replace the broken cooling fan | fan/fans @replace/stuck/spin | baaaa | 
C it has no room for air in the closed cupboard | move it out of the cupboard to an open place | move/open/air/room/space/ventilate/airflow cupboard/place/shelf/cabinet/surface/around/ventilated | abbba | 
C the heat paste on the processor has dried out | renew the thermal paste on the processor | paste/compound @replace/renew/dry/dried/reapply/apply | abaab | !video projector
C a stuck background program keeps the processor busy | end the background program that uses the processor | program/process/task/app end/close/stop/kill/background/stuck | abaaa | !video projector, game console
C the power supply is too weak and switches off | replace the power supply | supply/psu/adapter @replace/weak | ccabb | !video projector

# no-sound | television, soundbar, stereo amplifier, computer speaker set, media player
S There is no sound from my {p}, although everything else seems fine.
S My {p} has gone silent since the weekend.
S I cannot hear anything from the {p} any more.
S The {p} runs, but it makes no noise whatever I play.
Q volume/loud/mute/sign/symbol show/shows/display/see/set/bar/screen | What does the volume display show? | The volume is at forty. | A crossed-out loudspeaker sign. | It is at zero whatever I press.
Q headphone/headphones/earphones | Is there sound when you plug in headphones? | Yes, headphones play. | No, nothing there either. | There is already a plug in that hole.
Q other/another/different source/channel/film/song/input/app | Is there sound with another source? | No, silent with all of them. | Yes, another source plays well.
Q output/setting/menu/speaker/device selected/chosen/select/which/set/shows/listed | Which output does the sound menu show? | It shows the built-in or main one. | It shows some other device.
Q crackle/noise/pop/hiss/hum/wiggle/touch | Do you hear a crackle when you touch the cables? | Yes, it crackles when I touch one. | No, no crackle.
C the sound is muted | switch off the mute function | mute/muted/unmute | baaab | 
C the wrong sound output is selected | select the right sound output in the menu | output select/choose/wrong/change/right/correct/set | aaabb | 
C an audio cable has come loose | push the loose audio cable firmly back in | cable/wire/lead/plug @tight/push | abaaa | 
C a forgotten headphone plug cuts off the loudspeakers | pull the headphone plug out | headphone/headphones/jack pull/unplug/remove/forgotten/disconnect | acaab | 
C the audio cable to that one source is defective | replace the audio cable of that source | cable/wire/lead @replace | abbab | 
C the volume key of the remote control is stuck | free the stuck volume key on the remote control | key/button stuck/free/jammed/clean/release | caaab | !computer speaker set

# bad-picture | television, computer monitor, video projector, portable display, surveillance screen
S The picture of my {p} flickers and drops out now and then.
S My {p} shows a disturbed picture with flicker.
S The image on my {p} is unsteady and sometimes vanishes.
S Something is wrong with the picture of my {p}: it keeps flashing.
Q move/wiggle/touch/bend cable/plug/connector/lead | Is the picture different when you move its lead? | Yes, it comes and goes with the cable. | No, moving it does nothing. | The plug sits crooked and moves in its socket.
Q other/another/different source/device/player/computer/input | Is the picture better from another device? | No, the same with everything. | Yes, another device looks perfect.
Q menu/own/setup screen/overlay/display | Does its own menu flicker too? | Yes, the menu flickers as well. | No, the menu stands still.
Q lamp/fluorescent/motor/light/near/nearby/neighbour/appliance/electrical | What else is switched on nearby when it happens? | Nothing special. | It happens whenever the big fan beside it runs.
Q rate/hertz/frequency/resolution/settings/mode | Was anything changed in the picture settings? | No, nobody touched them. | My son chose some high frequency. | No, but the player asks for something every day.
C the picture cable is damaged inside | replace the picture cable | cable @replace | aabaa | 
C the plug of the picture cable sits loose | push the loose cable plug firmly into its socket | plug/cable/connector @tight/push | cabaa | 
C the refresh rate is set wrong | set the refresh rate back to the standard value | rate/hertz/frequency/refresh set/wrong/change/lower/standard/reset/adjust | bbbab | 
C a motor next to it disturbs the signal | move the fan away from the screen | fan/motor/appliance/interference move/away/distance/switch/off/disturb | baaba | 
C the graphics driver or firmware of the player is out of date | update the driver of the player | driver/firmware @update | bbbac | 
C the backlight or lamp is failing | have the lamp of the display replaced | backlight/lamp/bulb @replace/failing/fail | baaa? | 

# wifi-drops | smart television, streaming stick, laptop, security camera, video doorbell, smart speaker
S My {p} keeps losing the wireless network.
S The {p} drops off the internet several times a day.
S Every few minutes my {p} says that it has no connection.
S I cannot keep my {p} online, it disconnects all the time.
Q other/another/phone/rest device/devices/phone/work/fine/internet | Do your other devices stay online? | Yes, everything else is fine. | No, everything drops out.
Q closer/near/nearer/distance/far/room/signal/bars | Is it better close to the router? | Yes, near the router it works. | No, the same even beside it.
Q time/when/evening/certain/microwave/kitchen | Does it happen at certain times? | No, at any time. | Whenever somebody cooks with the microwave. | Mostly in the evening.
Q router/modem light/lamp/led/colour/red | What do the lights on the router do when it happens? | They stay steady. | One turns red. | All lights go out for a moment.
Q changed/change/new/recently/update/password | Was anything changed recently? | Nothing that I know. | Yes, something about the key of our network. | It asked about new software, I pressed later.
C it stands too far from the router | move the router closer or add a repeater | router/repeater/range/distance/extender closer/move/nearer/add/far/mesh/distance | aaaaa | 
C the microwave oven disturbs the wireless channel | switch the wireless network to the five gigahertz band | band/gigahertz/ghz/channel/microwave switch/change/disturb/5/five/interference/move | aabaa | 
C the internet line of the provider has a fault | let the provider repair the line fault | line/provider/isp fault/repair/report/outage/failure | bbcba | 
C the software of the device is out of date | install the pending software update on the device | software/firmware/system @update | abaac | 
C it still has the old network password stored | enter the new network password on the device | password enter/new/old/retype/wrong/stored/type | abaab | 
C the power adapter of the router is failing | replace the power adapter of the router | adapter/supply/power @replace/failing | bbaca | 

# bluetooth-pair | wireless headphones, smartwatch, wireless keyboard, fitness tracker, game controller, wireless hearing aid
S My {p} does not connect to my phone any more.
S I cannot pair the {p} with my phone.
S The phone no longer finds my {p}.
S My {p} refuses to connect wirelessly.
Q phone/bluetooth symbol/icon/sign/show/shows/screen | Do you see the wireless symbol at the top of the phone? | Yes, the symbol is there. | No, no such symbol.
Q list/listed/appear/found/name/see/paired | Does its name appear in the list of devices? | Yes, it is in the list, but it fails. | No, the name does not appear.
Q light/lamp/led/blink/flash/status | What does its light do? | It blinks quickly. | It stays dark. | It shines steadily.
Q other/another/second/different phone/tablet/device/computer | Does it work with anything else? | No, to nothing. | Yes, it plays along with my tablet right now. | Yes, with my friend's phone it works.
C wireless is switched off on the phone | switch on bluetooth on the phone | bluetooth @on | bbac | 
C its battery is empty | charge it fully | battery/charge charge/recharge/fully/empty/flat/full;charge/recharge | abba | 
C it is still connected to the tablet | disconnect it from the tablet first | tablet/other/another disconnect/unpair/remove/connected/bluetooth | abcb | 
C the old pairing on the phone is damaged | delete the old pairing on the phone and pair again | pairing/entry/device/pair delete/forget/remove/again/old/damaged/corrupt | aaac | 
C it is not in pairing mode | hold its button until it is in pairing mode | pairing/discoverable mode/hold | abca | 
C its memory of paired devices is full | reset it to factory settings | factory/full/memory reset/restore/settings/memory/clear | aaaa | 

# print-faded | inkjet printer, laser printer, photo printer, label printer, multifunction printer
S The pages from my {p} are pale and streaky.
S My {p} prints so faintly that I can hardly read it.
S There are white streaks in everything that my {p} prints.
S The prints of my {p} have turned out washed out lately.
Q test/sample/copy page/print | What does the test page look like? | One colour is missing on it. | Everything on it is equally pale. | The test page is perfect.
Q ink/toner/level/display/warning/message show/shows/say/level/see/panel | What does the supply display say? | It says nearly empty. | It says half full. | It shows a question mark.
Q paper/kind/type/sort/sheet | What paper do you use? | The usual one. | A new thick kind from the discount shop.
Q long/last/often/time/weeks/used/unused | How long had it not been used before? | I print every day. | It stood unused for two months.
Q mode/draft/quality/setting/settings/economy | Which print quality is chosen? | It says normal. | It says draft or economy.
C the cartridge is nearly empty | insert a new cartridge | cartridge/toner/ink/ribbon/roll @replace/empty/insert/refill/low | baaaa | 
C the print head is clogged after the long pause | run the print head cleaning | head/nozzle/nozzles @clean/run | ababa | !laser printer
C the paper does not suit the printer | use suitable paper | paper suit/suitable/proper/correct/wrong/recommended/other/plain/original | bbbaa | 
C economy mode is switched on | switch off the economy mode | economy/draft/saving/quality @off/normal/high/best | bbaab | 
C the cartridge is not recognised because its contacts are dirty | wipe the contacts of the cartridge | contact/contacts @clean | bcaaa | 
C the wrong printer driver is installed | install the right printer driver | driver/drivers @update/right/correct/wrong | cbaaa | 

# print-stuck | inkjet printer, laser printer, multifunction printer, label printer, receipt printer
S My {p} does not print, the jobs just wait.
S I sent three pages to my {p} and nothing came out.
S Nothing comes out of the {p}, although it is switched on.
S The {p} ignores every print command from my computer.
Q display/message/panel/light/error/screen/lamp | What does the display of the printer show? | It shows a paper symbol with a zigzag. | It says ready. | It shows a crossed-out antenna. | It shows a little drawing of the front, ajar.
Q copy/test/button/page machine/itself/directly/button/test | Does a test page from its own button come out? | Yes, that works. | No, not even that.
Q list/queue/waiting/window/jobs computer/show/shows/list/see/status | What does the list of print jobs show? | The first job says error and all others wait behind it. | The list is empty. | All jobs wait and it says offline. | Two short bars beside every job.
Q other/another/second computer/phone/tablet | Can another computer print on it? | Yes, my wife's computer prints. | No, nobody can print.
C a sheet of paper is jammed inside | take out the jammed paper | jam/jammed/stuck/torn paper/sheet/label | abcb | 
C a faulty job blocks the print queue | delete the stuck job from the print queue | job/jobs/queue/document delete/cancel/remove/clear/stuck/blocking/block | baaa | 
C the printer has lost the wireless network | connect the printer to the wireless network again | network/wifi/wireless connect/reconnect/lost/join/again | cacb | !receipt printer
C another printer is set as the default | choose this printer as the default printer | default/standard/wrong/right printer | baba | 
C a cover is not closed | close the cover properly | cover/flap/lid/door close/shut/closed/open/properly | dbcb | 
C the print queue is paused on the computer | resume the paused print queue | pause/paused/resume/continue/unpause | bada | 

# blurry-photos | digital camera, smartphone, action camera, webcam, dashboard camera
S All pictures from my {p} are blurred.
S My {p} no longer takes sharp pictures.
S Everything that I film with my {p} looks foggy or soft.
S The pictures of my {p} are unsharp, whatever I do.
Q lens/glass/front look/looks/see/surface/appear | What does the front of the lens look like? | There are greasy smears on it. | It looks clear. | It looks milky from the inside. | It looks clear, with a bluish shine.
Q near/far/close/distance/distant sharp/object/subject/blurred/things | Are distant things sharper than near ones? | Far things are sharp, near ones not. | Near and far are equally blurred. | Only moving things are blurred.
Q light/dark/evening/bright/daylight/sun | Is it better in bright daylight? | No difference. | Yes, in sunshine it is fine.
Q cold/rain/wet/bathroom/humid/outside | Has it been in the wet or the cold? | No. | Yes, it came in from the frost.
C the lens is smeared | wipe the lens with a soft cloth | lens @clean/smear/smeared/finger | abaa | 
C moisture has condensed inside the lens | let it dry in a warm room for a few hours | dry/moisture/condensation/damp/fog room/hours/lens/let/inside/air | cbab | 
C the close-up focus setting is wrong | set the focus back to automatic | focus auto/automatic/setting/set/wrong/mode | baaa | 
C the exposure time is too long in poor light | use more light or a shorter exposure time | exposure/shutter/light more/short/shorter/faster/long/add/better | bcba | 
C the protective film is still on the lens | peel the protective film off the lens | film/foil/protector/sticker peel/remove/off/take/protective | dbaa | 

# mic-silent | headset, laptop, conference speaker, webcam, wireless microphone
S Nobody can hear me when I speak into my {p}.
S My {p} does not pick up my voice in calls.
S In meetings the others say that my {p} is silent.
S The microphone of my {p} seems to be dead.
Q light/lamp/led/button/switch red/colour/show/light/lamp/position/look/side | Is there a little light or a slider on it, and what does it show? | A red light is on. | No red light.
Q recorder/recording/record/test other/programs/voice/test/recording/record | Does a test recording work in another program? | Yes, there my voice is recorded. | No, nothing there either. | Very faint, as if from far away. | Muffled, as if through a pillow.
Q level/bar/meter/input/list/selected/device/menu chosen/show/move/shows/selected/select | Which input does the sound menu show? | It shows the right name. | It shows some other input. | It shows no input at all.
Q message/asked/ask/popup/question/permission/privacy program/message/asked/appear/computer/window | Did the program ask you anything at the start? | It asked something and I pressed no. | Nothing was asked.
C its mute button is pressed | press its mute button | mute/muted/unmute | abab | 
C the wrong input is selected in the sound settings | select it as the input in the sound settings | input/microphone select/choose/wrong/right/default | bbbb | 
C the program has no permission to use the microphone | allow the program to use the microphone | permission/permit/allow/grant/access microphone/program/app/privacy/settings | baaa | 
C the input level is set far too low | raise the input level of the microphone | level/gain/volume raise/increase/low/higher/up/turn | bcab | 
C its plug or receiver is not properly connected | plug it in again firmly | plug/receiver/connection/usb/cable @tight/again/firm | bbcb | !laptop
C the opening of the microphone is covered by dirt | clean the opening of the microphone | opening/hole/microphone/grille @clean/covered/cover | bdab | 
`;
