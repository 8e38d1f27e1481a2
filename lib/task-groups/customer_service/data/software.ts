/**
 * Troubles with programs and apps, in the notation of `catalogue.ts`. Written for this project from general knowledge; no list was
 * copied. Checked: every cause was read against all its answers, a cause is left out for products that cannot have
 * it, and the group's test holds texts and answers apart. Version 1.
 */
export const SOFTWARE = `
# will-not-open | photo editor, spreadsheet program, video game, accounting program, music player app, drawing program
S My {p} closes again right after I open it.
S My {p} does not open any more, the window vanishes at once.
S When I double-click the {p}, it appears for a second and is gone.
S The {p} crashes as soon as I start it.
Q message/error/says/say/text/appear | Does a message appear? | No message. | It says that something is missing. | It says that it cannot save its files. | It says that it is already running.
Q update/changed/installed/recently/new/since/before | Was anything new installed before it began? | Yes, my whole computer got a new version. | Nothing. | A little extra module for it.
Q other/another/different file/user/person/account/log | Does it work for another user of the computer? | No, for nobody. | Yes, my daughter can use it.
Q free/space/storage/gigabytes/disk much/left/space/free | How much free space is on the disk? | Plenty. | Almost none.
Q off/restart/shut/computer/last shut/restarted/last/off/restart | When did you last restart the computer? | This morning. | Weeks ago, I only close the lid.
C a program file is damaged | reinstall the program | @reinstall | bbaaa | 
C the program is too old for the new system version | update the program to the newest version | @update program/version/app/editor/game/software/compatible/player/system | aaaaa | 
C an add-on makes it crash | remove the new add-on | addon/plugin/extension/module/plug remove/disable/uninstall/turn/crash | acaaa | 
C its settings file is damaged | reset the settings of the program | settings/preferences/configuration/profile reset/delete/restore/default/damaged/corrupt | abbaa | 
C the disk is full | free up space on the disk | space/disk/storage @delete/up/more | cbaba | 
C an old instance hangs in the background | end the hanging instance in the task list | instance/process/task/background end/kill/close/hang/hanging/running/stop | dbaab | 

# runs-slow | web browser, photo editor, mail program, spreadsheet program, video editor
S My {p} has become terribly slow.
S Every click in my {p} takes ten seconds.
S My {p} keeps freezing for a while.
S I could drink a coffee while my {p} reacts.
Q others/other/everything/else/computer slow/program/programs | Are other programs slow too? | No, only this one. | Yes, everything is slow.
Q many/tabs/windows/documents/open | How many windows or tabs do you have open in it? | Two or three. | Oh, about seventy.
Q file/size/big/large/document/mailbox much/big/size/large/stored | How much data does it have to handle? | The usual little things. | Years of things, huge by now.
Q private/safe/incognito/extras/extension/without/extensions mode/without/extras/start/installed/many | Is it quick in safe or private mode without the extras? | Yes, quick as lightning. | No, just as slow.
Q disk/drive/space/memory light/free/show/much/left/monitor | What does the task monitor show? | The memory bar is at the top. | One strange program uses all the power. | Nothing unusual. | The disk is busy all the time with some check.
C too many tabs or windows are open | close the tabs and windows not needed | tab/tabs/window/windows close/fewer/many | abaaa | 
C an extension slows it down | disable the extensions | extension/extensions/addon/plugin/addons/plugins disable/remove/uninstall/off/turn | aaaac | 
C its cache or data has grown too large | clear the cache and archive old data | cache/data/history/archive clear/archive/empty/delete/compact | aabbc | 
C a malicious program uses the processor | run a malware scan and remove the malicious program | malware/virus/malicious/antivirus/trojan malware/virus/malicious/infected scan/remove/run/delete | baabb | 
C the computer has too little memory | add more memory to the computer | memory/ram add/more/upgrade/little/install/increase | baaba | !web browser
C the security scanner is checking all files | move the security scan to another time | scan/scanner move/another/schedule/night/pause/stop/time/reschedule | baabd | 

# call-no-picture | video call app, online classroom, telehealth app, meeting program, remote interview app
S The others cannot see me in the {p}.
S In the {p} my picture stays black.
S My camera does not work in the {p}.
S The {p} shows only my name instead of my face.
Q light/lamp/led camera/beside/lens/light/on | Is the little camera light on? | Yes, it is on. | No, it is off.
Q other/another/different program/app/camera | Does the camera work in another program? | Yes, there I see myself. | No, black there too. | It says there that the camera is in use.
Q symbol/icon/crossed/button screen/look/show/bottom/camera | What does the camera symbol on the screen look like? | It is crossed out. | It looks normal. | It is grey and does not react.
Q which/name/list/selected/settings camera/selected/listed/chosen/shown | Which camera is listed in the settings? | The built-in one. | Some virtual camera. | None at all.
Q slider/shutter/sticker/front/lens/cover look/see/front/lens | What do you see right in front of the lens? | A bit of dark plastic. | Just glass.
C the video is stopped in the call | click the camera symbol to start the video | video/symbol/icon/camera start/click/activate/enable | baaab | 
C the privacy shutter covers the lens | slide the privacy shutter open | shutter/cover/slider/tape/sticker open/slide/remove/off/covers/uncover | abbaa | 
C another program is using the camera | close the other program that uses the camera | program/app close/quit/exit/end/using/occupied | acbab | 
C the program is not allowed to use the camera | allow camera access in the privacy settings | permission/access/allow/grant/privacy camera/access/allow | bacab | 
C the wrong camera is selected | select the built-in camera in the settings | camera select/choose/wrong/change/switch/right | babbb | 
C the camera driver is missing | install the camera driver | driver @update/missing/reinstall | bbccb | 

# sync-fails | notes app, calendar app, photo backup app, password manager, cloud storage program, contacts app
S My {p} no longer shows the same on phone and computer.
S What I enter in my {p} on the phone never arrives on the computer.
S The {p} on my two devices has drifted apart.
S My {p} has stopped syncing.
Q account/address/user/name same/both/signed/logged/which | Which address is shown on both devices? | The same on both. | Two different ones, now that I look.
Q full/storage/space/quota/percent online/full/much/left/used | How much online storage is used? | About a third. | It shows one hundred per cent.
Q symbol/icon/status/show/message/cloud | What does its status symbol show? | A cloud with two bars, like a pause. | A green tick. | An orange triangle. | A cloud with a line through it.
Q wifi/mobile/away/network/outside/home only/wifi/home/mobile/network/work | Does it work at home in the wireless network? | No, not there either. | Yes, at home it works, outside not.
Q clock/time/date phone/correct/right/show/shows | Is the clock right on both devices? | Yes. | The computer is two hours wrong.
Q version/update/store/last/new version/last/store/waiting/offer | Does the store offer you anything for it? | Nothing. | A new version has been waiting.
C the devices use two different accounts | sign in with the same account on both devices | account/accounts same/different/sign/log/both | babaaa | 
C the online storage is full | free up online storage | storage/quota/space @delete/up/more/buy/upgrade | abcaaa | 
C synchronisation is paused | resume the synchronisation | pause/paused/resume/synchronisation/sync/syncing resume/paused/pause/on/enable/unpause | aaaaaa | 
C mobile data is forbidden for the app | allow mobile data for the app | mobile/cellular/data allow/enable/permit/forbidden/on | aadbaa | 
C the clock of the computer is wrong | set the clock of the computer | clock/time/date set/correct/adjust/wrong/automatic | aacaba | !contacts app
C the app is out of date | update the app | @update app/version/program/manager | aacaab | 

# no-notifications | chat app, calendar app, banking app, parcel tracking app, home security app, news app
S My {p} does not notify me any more.
S I miss everything because the {p} reports nothing.
S No messages pop up from my {p}, I have to open it myself.
S The {p} tells me nothing unless I look into it.
Q other/others/another app/apps/notifications/work | Do other apps notify you? | Yes, all the others do. | No, nothing pops up at all.
Q moon/symbol/icon/top/bar see/symbol/show/bar/icon/top | Do you see a special symbol at the top of the phone? | A little moon. | A leaf by the battery sign. | Nothing special.
Q open/late/delayed/arrive/hours/once when/late/arrive/open/then | Do they arrive late or never? | Never, even when I open it. | All at once when I open it. | Only some of them.
Q phone/settings/list/page slider/listed/settings/show | What does the phone's settings page show for it? | The slider is grey. | The slider is green. 
Q inside/within/own/app menu/settings/bell/own | What does the bell inside the app look like? | It looks quite normal. | It has a line through it.
C do not disturb is switched on | switch off the do not disturb mode | disturb/focus/quiet/moon @off | baaba | 
C notifications of the app are blocked in the phone settings | allow notifications for the app in the phone settings | notifications/notification allow/permit/enable/on/blocked/grant | acaaa | 
C battery saving stops the app in the background | exclude the app from battery saving | battery/power/saving/saver/background exclude/off/disable/allow/exempt/saver/saving/unrestricted | abbba | 
C notifications are muted inside the app | unmute the bell inside the app | mute/muted/unmute/bell/silenced | acabb | 
C the app has logged you out | log in to the app again | log/sign/login/logged again/in/out | acaba | !news app
C the app has too many old notifications and a damaged cache | clear the cache of the app | cache @delete | accba | 
`;
