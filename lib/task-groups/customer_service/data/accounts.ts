/**
 * Troubles with accounts, payments and orders, in the notation of `catalogue.ts`. Written for this project from general knowledge; no list was
 * copied. Checked: every cause was read against all its answers, a cause is left out for products that cannot have
 * it, and the group's test holds texts and answers apart. Version 1.
 */
export const ACCOUNTS = `
# cannot-log-in | online banking account, email account, web shop account, streaming account, library account, gaming account
S I cannot get into my {p}.
S My {p} says that my details are wrong.
S Logging in to my {p} fails since yesterday.
S The {p} does not let me in any more.
Q capital/caps/lamp/keyboard/key light/lamp/on/caps | Is the capital letter lamp of the keyboard on? | Yes, a lamp is on at the A. | No lamp.
Q changed/change/recently/password/last remember/changed/recently/last/password | Did you change anything lately? | Yes, but I no longer know to what. | No, nothing. | My mail provider, months ago.
Q message/says/say/error/text/exactly | What does the message say? | Wrong details. | Too many attempts. | It shows an old page, then nothing.
Q other/another/phone/different/browser phone/device/browser/computer/works/work | Does it work on your phone? | Yes, there I am in. | No, not there either.
Q name/address/user/type/typing which/type/enter/write/user | What do you enter as your name? | The one from my former provider. | The right one, I checked the letter.
Q letters/mails/mail/from/strange/notice strange/unknown/mail/notice/letter | Did you get a strange message about it? | No. | Yes, of a login from abroad.
C caps lock is on | switch off caps lock | caps/capslock/capital @off | abaaba | 
C you have forgotten the new password | set a new password by the reset link | password reset/forgotten/forgot/new/recover | baabba | 
C the account is locked after too many attempts | wait thirty minutes until the lock ends | wait/lock/locked wait/minutes/locked/later/unlock/hour/again | bbbbba | 
C you enter the old email address | log in with the new email address | email/address/username new/current/other/old/right/correct/updated | bcabaa | 
C old cookies disturb the login | delete the cookies of the browser | cookie/cookies/cache @delete | bbcaba | 
C a stranger has taken over the account | block the account and start the recovery for stolen accounts | stolen/hacked/stranger/takeover/recovery/compromised/fraud account/block/recover/start/taken | bbabbb | !library account

# payment-refused | web shop, streaming subscription, ticket shop, ride app, food delivery app, hotel booking site
S The {p} does not accept my payment.
S My payment in the {p} is refused every time.
S I cannot pay in the {p}, it always fails at the last step.
S The {p} says that the payment was not successful.
Q date/valid/expiry/front/expires card/date/valid/front/printed | What date is printed on your card? | It ended last month. | Valid for three years.
Q balance/money/account/limit much/left/enough/balance/account | How much money is in the account? | More than enough. | Hm, only a few coins.
Q code/bank/text/confirm/approve message/ask/app/bank/confirm/come/react/phone | Does your bank react on your phone? | It asks, but I just close that. | Nothing comes. | Yes, and I confirm it, then it fails.
Q street/postcode/address/moved billing/moved/postcode/typed/street/address | Have you moved lately? | Yes, last month. | No.
Q abroad/foreign/country/international/currency | Is the seller in another country? | No. | Yes, overseas.
Q sum/amount/price/big/limit much/large/amount/price | How large is the amount? | Small, about twenty. | Large, about three thousand.
C the card has expired | enter the details of a valid new card | card new/expired/valid/expire | aabbaa | 
C there is too little money in the account | transfer money to the account | money/funds/balance transfer/add/deposit/little/insufficient/enough/top | bbbbaa | 
C the bank's confirmation is not given | confirm the payment in the banking app | payment/confirmation/transaction confirm/approve | baabaa | 
C the billing address is outdated | correct the billing address | billing/address correct/update/change/outdated/new | bacaaa | !ride app
C foreign payments are blocked | ask the bank to unlock foreign payments | foreign/abroad/international/overseas unlock/allow/block/blocked/enable/activate | babbba | 
C the daily limit of the card is too low | raise the daily limit of the card | limit raise/increase/higher/low/lift/exceeded | babbab | !food delivery app, ride app

# code-missing | online banking account, email account, gaming account, tax portal account, cloud storage account
S The login code for my {p} never arrives.
S I wait in vain for the security code of my {p}.
S My {p} wants a code, but I do not get one.
S Without a code I cannot use my {p}, and none comes.
Q number/digits/ending/phone shown/ending/which/number/digits/last | Which last digits of the phone number are shown? | Digits of my former number. | The right ones. | No number, it names an address.
Q other/texts/messages/friend receive/arrive/messages/texts/other/get | Do you get other text messages? | Yes, from friends. | No, none at all.
Q folder/junk/elsewhere/mailbox/spam look/looked/see/find/folder | Have you looked in the other mail folders? | There is a pile in one that I never open. | Nothing there.
Q blocked/unknown/list/senders setting/list/blocked/filter/turned | Does your phone filter unknown senders? | Yes, I set that against advertising. | No.
Q signal/bars/reception/network/flight | How is the reception? | Four bars. | None, a little plane is shown.
Q send/times/often/asked/request/many | How often have you asked for a code? | Once or twice. | Ten times, it now says please wait.
C an old phone number is stored | change the stored phone number | number/phone change/update/old/new/wrong/current | aabbaa | 
C the code is in the spam folder | look into the spam folder | spam/junk folder/look/check | caabaa | 
C the phone blocks unknown senders | allow unknown senders on the phone | sender/senders/unknown allow/unblock/block/blocks | babaaa | 
C flight mode is on | switch off flight mode | flight/airplane/aeroplane @off | bbbbba | 
C too many codes were requested | wait a day before asking for another code | wait/many/requests wait/day/many/hours/tomorrow | babbab | 
C the SIM card is not active | activate the SIM card | sim activate/active/insert/replace/reinsert | bbbbaa | !email account

# order-missing | shoe order, book order, furniture order, pet food order, spare part order, medicine order
S My {p} has still not arrived.
S I have been waiting for my {p} for two weeks.
S Where is my {p}? It should have been here long ago.
S The {p} that I paid for has not turned up.
Q tracking/status/show/page/state show/say/tracking/status | What does the tracking page show? | Delivered on Monday. | Waiting for data. | Stopped at customs. | Returned to the sender. | No such number.
Q confirmation/mail/email get/received/confirmation/order | Did you get a confirmation of the order? | Yes. | No, none.
Q house/address/street/number address/page/typed/written | Which address stands in the order? | The right one. | My old flat, oh dear.
Q card/slip/note/letterbox/door note/slip/letterbox/find/found | Did you find a slip in the letterbox? | No. | Yes, but I could not read it.
Q paid/payment/charged/bank money/account/charged/statement/debited | Has the money been taken from your account? | Yes. | No, not yet.
C a neighbour has accepted it | ask the neighbours for the parcel | neighbour/neighbours/neighbor/neighbors | aaaaa | 
C it lies at the pick-up shop | collect it from the pick-up shop | pickup/post/shop/station/office/pick collect/fetch/pick/get/lies | aaaba | 
C the delivery address is wrong | correct the delivery address and send it again | address correct/wrong/change/update/resend | daba? |
C the customs office needs a document | send the invoice to the customs office | customs send/invoice/document/pay/submit/declare | caaaa | 
C the order was never completed | place the order again | order again/place/never/complete/reorder/finish | ebaab | 
C the seller has run out of stock | wait for new stock or accept a refund | stock/refund/sold/supply wait/refund/out/accept/stock/cancel | baaaa | 

# wrong-charge | mobile phone plan, music subscription, gym membership, newspaper subscription, cloud storage plan, electricity contract
S The last bill for my {p} is far too high.
S I was charged much more than usual for my {p}.
S My {p} suddenly costs a lot more.
S There is a strange amount on my statement for my {p}.
Q exactly/double/twice/amount/much/compared | How much is it compared with before? | Exactly double. | A third more. | A few extra items of small sums. | About ten times as much.
Q free/trial/discount/offer/first/reduced began/offer/start/discount/first/trial | Did you begin with a reduced offer? | Yes, half a year ago. | No, the full price from the start.
Q lines/items/entries/list/statement listed/see/entries/say/bill | Which lines do you see on the bill? | Two equal lines. | One line with a new name. | One line, as always. | Lines with things I do not know.
Q family/children/son/daughter/somebody use/else/family/has | Does somebody else use it? | No. | My son has it too.
Q letter/email/news/announcement/mail letter/get/announced/read/announcement | Did you get a letter about it? | Yes, I did not read it. | No.
C two contracts are running side by side | cancel the second contract | contract/subscription/account/plan second/two/double/duplicate/twice | abaab | 
C the introductory discount has ended | switch to the cheaper plan now that the discount has ended | discount/trial/offer/promotion ended/end/expired/over/switch/finished/ran/run/out | aacab | 
C an optional extra was booked by a family member | cancel the optional extra | extra/addon/option/extras cancel/remove/booked/block | cbdbb | !electricity contract
C the price was raised | accept the new price or cancel the contract in time | price raise/raised/increase/increased/new/higher/accept | bbcaa | 
C the plan was changed to a bigger one | change back to the smaller plan | plan/tariff/package/contract smaller/back/bigger/downgrade/previous/old/larger | bbbab | 
C it was billed for a whole year | change to monthly billing | billing/payment/yearly/year/annual monthly/month/annual/yearly/whole/change | dbcab | 
`;
