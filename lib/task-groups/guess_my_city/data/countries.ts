/**
 * Countries and territories of the cities, one a line. Columns, split at "|": code; name; further names; continent;
 * region; capital; main languages; script; currency; religion of most people; side of the road (L or R); former
 * foreign ruler ("-" for none in modern times); land neighbours by code.
 *
 * Written for this project; capitals, continents, currencies, religions and landlocked states were compared with open
 * data packages in a script, and every difference was looked at. Adjectives are left out where they would be the name.
 */
export const COUNTRIES = `
CN|China|People's Republic of China,PRC|AS|East Asia|Beijing|Mandarin|Han characters|yuan|none, with Buddhist and folk traditions|R|-|AF,BT,IN,KZ,KG,LA,MN,MM,NP,KP,PK,RU,TJ,VN
HK|Hong Kong SAR|Hong Kong|AS|East Asia|-|Cantonese and English|Han characters|dollar|none, with Buddhist and folk traditions|L|British|-
MO|Macau SAR|Macao|AS|East Asia|-|Cantonese and Portuguese|Han characters|pataca|none, with Buddhist and folk traditions|L|Portuguese|-
TW|Taiwan|Republic of China,Formosa|AS|East Asia|Taipei|Mandarin and Hokkien|Han characters|dollar|Buddhism and folk religion|R|Japanese|-
JP|Japan|Nippon|AS|East Asia|Tokyo|Japanese|Han characters and syllabaries|yen|Shinto and Buddhism|L|-|-
KR|South Korea|Korea,Republic of Korea|AS|East Asia|Seoul|Korean|Hangul|won|none, with Christians and Buddhists|R|Japanese|KP
KP|North Korea|DPRK|AS|East Asia|Pyongyang|Korean|Hangul|won|none|R|Japanese|CN,RU,KR
MN|Mongolia||AS|East Asia|Ulaanbaatar|Mongolian|Cyrillic|tugrik|Buddhism|R|-|CN,RU
IN|India|Bharat|AS|South Asia|New Delhi|Hindi, English and regional languages|Indic scripts|rupee|Hinduism|L|British|BD,BT,CN,MM,NP,PK
PK|Pakistan||AS|South Asia|Islamabad|Urdu, Punjabi and English|Arabic|rupee|Islam|L|British|AF,CN,IN,IR
AF|Afghanistan||AS|South Asia|Kabul|Dari and Pashto|Arabic|afghani|Islam|R|-|CN,IR,PK,TJ,TM,UZ
BD|Bangladesh||AS|South Asia|Dhaka|Bengali|Bengali|taka|Islam|L|British|IN,MM
NP|Nepal||AS|South Asia|Kathmandu|Nepali|Devanagari|rupee|Hinduism|L|-|CN,IN
BT|Bhutan||AS|South Asia|Thimphu|Dzongkha|Tibetan|ngultrum|Buddhism|L|-|CN,IN
LK|Sri Lanka|Ceylon|AS|South Asia|Colombo|Sinhala and Tamil|Sinhala and Tamil scripts|rupee|Buddhism|L|Portuguese, Dutch and British|-
ID|Indonesia||AS|Southeast Asia|Jakarta|Indonesian and regional languages|Latin|rupiah|Islam|L|Dutch|MY,PG,TL
VN|Vietnam|Viet Nam|AS|Southeast Asia|Hanoi|Vietnamese|Latin|dong|none, with folk religion and Buddhism|R|French|KH,CN,LA
TH|Thailand|Siam|AS|Southeast Asia|Bangkok|Thai|Thai|baht|Buddhism|L|-|KH,LA,MY,MM
PH|Philippines|the Philippines|AS|Southeast Asia|Manila|Filipino and English|Latin|peso|Christianity (Catholic)|R|Spanish and American|-
MY|Malaysia||AS|Southeast Asia|Kuala Lumpur|Malay, English and Chinese|Latin|ringgit|Islam|L|British|BN,ID,TH
MM|Myanmar|Burma|AS|Southeast Asia|Naypyidaw|Burmese|Burmese|kyat|Buddhism|R|British|BD,CN,IN,LA,TH
KH|Cambodia|Kampuchea|AS|Southeast Asia|Phnom Penh|Khmer|Khmer|riel|Buddhism|R|French|LA,TH,VN
LA|Laos||AS|Southeast Asia|Vientiane|Lao|Lao|kip|Buddhism|R|French|KH,CN,MM,TH,VN
SG|Singapore||AS|Southeast Asia|Singapore|English, Mandarin, Malay and Tamil|Latin|dollar|mixed, Buddhism the largest|L|British|-
BN|Brunei|Brunei Darussalam|AS|Southeast Asia|Bandar Seri Begawan|Malay|Latin|dollar|Islam|L|British|MY
TL|East Timor|Timor Leste|AS|Southeast Asia|Dili|Tetum and Portuguese|Latin|US dollar|Christianity (Catholic)|L|Portuguese|ID
TR|Turkey|Turkiye|AS|Western Asia|Ankara|Turkish|Latin|lira|Islam|R|-|AM,AZ,BG,GE,GR,IR,IQ,SY
IR|Iran|Persia|AS|Western Asia|Tehran|Persian|Arabic|rial|Islam (Shia)|R|-|AF,AM,AZ,IQ,PK,TR,TM
IQ|Iraq||AS|Western Asia|Baghdad|Arabic and Kurdish|Arabic|dinar|Islam|R|British|IR,JO,KW,SA,SY,TR
SY|Syria||AS|Western Asia|Damascus|Arabic|Arabic|pound|Islam|R|French|IQ,IL,JO,LB,TR
LB|Lebanon||AS|Western Asia|Beirut|Arabic|Arabic|pound|Islam, with many Christians|R|French|IL,SY
JO|Jordan||AS|Western Asia|Amman|Arabic|Arabic|dinar|Islam|R|British|IQ,IL,SA,SY
IL|Israel||AS|Western Asia|Jerusalem|Hebrew and Arabic|Hebrew|shekel|Judaism|R|British|EG,JO,LB,SY
SA|Saudi Arabia||AS|Western Asia|Riyadh|Arabic|Arabic|riyal|Islam|R|-|IQ,JO,KW,OM,QA,AE,YE
AE|United Arab Emirates|UAE,Emirates|AS|Western Asia|Abu Dhabi|Arabic, and English|Arabic|dirham|Islam|R|British|OM,SA
QA|Qatar||AS|Western Asia|Doha|Arabic|Arabic|riyal|Islam|R|British|SA
KW|Kuwait||AS|Western Asia|Kuwait City|Arabic|Arabic|dinar|Islam|R|British|IQ,SA
BH|Bahrain||AS|Western Asia|Manama|Arabic|Arabic|dinar|Islam|R|British|-
OM|Oman||AS|Western Asia|Muscat|Arabic|Arabic|rial|Islam|R|-|SA,AE,YE
YE|Yemen||AS|Western Asia|Sanaa|Arabic|Arabic|rial|Islam|R|British and Ottoman|OM,SA
UZ|Uzbekistan||AS|Central Asia|Tashkent|Uzbek|Latin|som|Islam|R|Russian|AF,KZ,KG,TJ,TM
KZ|Kazakhstan||AS|Central Asia|Astana|Kazakh and Russian|Cyrillic|tenge|Islam|R|Russian|CN,KG,RU,TM,UZ
TM|Turkmenistan||AS|Central Asia|Ashgabat|Turkmen|Latin|manat|Islam|R|Russian|AF,IR,KZ,UZ
KG|Kyrgyzstan||AS|Central Asia|Bishkek|Kyrgyz and Russian|Cyrillic|som|Islam|R|Russian|CN,KZ,TJ,UZ
TJ|Tajikistan||AS|Central Asia|Dushanbe|Tajik|Cyrillic|somoni|Islam|R|Russian|AF,CN,KG,UZ
GE|Georgia|Sakartvelo|AS|the Caucasus|Tbilisi|Georgian|Georgian|lari|Christianity (Orthodox)|R|Russian|AM,AZ,RU,TR
AM|Armenia||AS|the Caucasus|Yerevan|Armenian|Armenian|dram|Christianity (Apostolic)|R|Russian|AZ,GE,IR,TR
AZ|Azerbaijan||AS|the Caucasus|Baku|Azerbaijani|Latin|manat|Islam (Shia)|R|Russian|AM,GE,IR,RU,TR
EG|Egypt||AF|North Africa|Cairo|Arabic|Arabic|pound|Islam|R|British|IL,LY,SD
MA|Morocco||AF|North Africa|Rabat|Arabic and Berber|Arabic|dirham|Islam|R|French and Spanish|DZ,ES
DZ|Algeria||AF|North Africa|Algiers|Arabic and Berber|Arabic|dinar|Islam|R|French|LY,ML,MR,MA,NE,TN
TN|Tunisia||AF|North Africa|Tunis|Arabic|Arabic|dinar|Islam|R|French|DZ,LY
LY|Libya||AF|North Africa|Tripoli|Arabic|Arabic|dinar|Islam|R|Italian|DZ,TD,EG,NE,SD,TN
SD|Sudan||AF|North Africa|Khartoum|Arabic|Arabic|pound|Islam|R|British|CF,TD,EG,ER,ET,LY
SS|South Sudan||AF|East Africa|Juba|English and Dinka|Latin|pound|Christianity|R|British|CF,CD,ET,KE,UG
ET|Ethiopia|Abyssinia|AF|East Africa|Addis Ababa|Amharic and Oromo|Ge'ez|birr|Christianity (Orthodox)|R|-|DJ,ER,KE,SO,SS,SD
ER|Eritrea||AF|East Africa|Asmara|Tigrinya and Arabic|Ge'ez|nakfa|Christianity and Islam|R|Italian|DJ,ET,SD
DJ|Djibouti||AF|East Africa|Djibouti|French, Arabic and Somali|Latin|franc|Islam|R|French|ER,ET,SO
SO|Somalia||AF|East Africa|Mogadishu|Somali and Arabic|Latin|shilling|Islam|R|Italian and British|DJ,ET,KE
KE|Kenya||AF|East Africa|Nairobi|Swahili and English|Latin|shilling|Christianity|L|British|ET,SO,SS,TZ,UG
TZ|Tanzania|Tanganyika|AF|East Africa|Dodoma|Swahili and English|Latin|shilling|Christianity, with many Muslims|L|German and British|BI,CD,KE,MW,MZ,RW,UG,ZM
UG|Uganda||AF|East Africa|Kampala|English, Swahili and Luganda|Latin|shilling|Christianity|L|British|CD,KE,RW,SS,TZ
RW|Rwanda||AF|East Africa|Kigali|Kinyarwanda, French and English|Latin|franc|Christianity|R|German and Belgian|BI,CD,TZ,UG
BI|Burundi||AF|East Africa|Gitega|Kirundi and French|Latin|franc|Christianity|R|German and Belgian|CD,RW,TZ
CD|Democratic Republic of the Congo|DR Congo,Congo Kinshasa,DRC,Zaire|AF|Central Africa|Kinshasa|French, Lingala and Swahili|Latin|franc|Christianity|R|Belgian|AO,BI,CF,RW,SS,TZ,UG,ZM
CG|Republic of the Congo|Congo Brazzaville,Congo|AF|Central Africa|Brazzaville|French and Lingala|Latin|CFA franc|Christianity|R|French|AO,CM,CF,GA
GA|Gabon||AF|Central Africa|Libreville|French|Latin|CFA franc|Christianity|R|French|CM,CG,GQ
CM|Cameroon||AF|Central Africa|Yaounde|French and English|Latin|CFA franc|Christianity|R|German, French and British|CF,TD,CG,GQ,GA,NG
TD|Chad||AF|Central Africa|N'Djamena|French and Arabic|Latin and Arabic|CFA franc|Islam|R|French|CM,CF,LY,NE,NG,SD
NG|Nigeria||AF|West Africa|Abuja|English, Hausa, Yoruba and Igbo|Latin|naira|Islam and Christianity|R|British|BJ,CM,TD,NE
GH|Ghana||AF|West Africa|Accra|English and Akan|Latin|cedi|Christianity|R|British|BF,CI,TG
CI|Ivory Coast|Cote d'Ivoire|AF|West Africa|Yamoussoukro|French|Latin|CFA franc|Islam and Christianity|R|French|BF,GH,GN,LR,ML
SN|Senegal||AF|West Africa|Dakar|French and Wolof|Latin|CFA franc|Islam|R|French|GM,GN,GW,ML,MR
ML|Mali||AF|West Africa|Bamako|Bambara and French|Latin|CFA franc|Islam|R|French|DZ,BF,CI,GN,MR,NE,SN
BF|Burkina Faso|Upper Volta|AF|West Africa|Ouagadougou|Mossi and French|Latin|CFA franc|Islam|R|French|BJ,CI,GH,ML,NE,TG
NE|Niger||AF|West Africa|Niamey|Hausa and French|Latin|CFA franc|Islam|R|French|DZ,BJ,BF,TD,LY,ML,NG
TG|Togo||AF|West Africa|Lome|French and Ewe|Latin|CFA franc|Christianity and folk religion|R|German and French|BJ,BF,GH
BJ|Benin|Dahomey|AF|West Africa|Porto-Novo|French and Fon|Latin|CFA franc|Christianity, Islam and Vodun|R|French|BF,NE,NG,TG
GM|Gambia|the Gambia|AF|West Africa|Banjul|English and Mandinka|Latin|dalasi|Islam|R|British|SN
SL|Sierra Leone||AF|West Africa|Freetown|English and Krio|Latin|leone|Islam|R|British|GN,LR
LR|Liberia||AF|West Africa|Monrovia|English|Latin|dollar|Christianity|R|-|CI,GN,SL
GN|Guinea|Guinea Conakry|AF|West Africa|Conakry|French and Susu|Latin|franc|Islam|R|French|CI,GW,LR,ML,SN,SL
MR|Mauritania||AF|West Africa|Nouakchott|Arabic|Arabic|ouguiya|Islam|R|French|DZ,ML,SN,EH
CV|Cape Verde|Cabo Verde|AF|West Africa|Praia|Portuguese and Creole|Latin|escudo|Christianity (Catholic)|R|Portuguese|-
AO|Angola||AF|Central Africa|Luanda|Portuguese|Latin|kwanza|Christianity|R|Portuguese|CD,CG,NA,ZM
ZM|Zambia||AF|Southern Africa|Lusaka|English, Bemba and Nyanja|Latin|kwacha|Christianity|L|British|AO,BW,CD,MW,MZ,NA,TZ,ZW
ZW|Zimbabwe|Rhodesia|AF|Southern Africa|Harare|Shona, Ndebele and English|Latin|several, among them the US dollar|Christianity|L|British|BW,MZ,ZA,ZM
MZ|Mozambique||AF|Southern Africa|Maputo|Portuguese and Bantu languages|Latin|metical|Christianity|L|Portuguese|MW,ZA,SZ,TZ,ZM,ZW
MG|Madagascar||AF|East Africa|Antananarivo|Malagasy and French|Latin|ariary|Christianity and folk religion|R|French|-
MU|Mauritius||AF|East Africa|Port Louis|Creole, English and French|Latin|rupee|Hinduism|L|British and French|-
NA|Namibia||AF|Southern Africa|Windhoek|English, Oshiwambo and Afrikaans|Latin|dollar|Christianity|L|German and South African|AO,BW,ZA,ZM
BW|Botswana||AF|Southern Africa|Gaborone|Tswana and English|Latin|pula|Christianity|L|British|NA,ZA,ZM,ZW
ZA|South Africa|RSA|AF|Southern Africa|Pretoria|Zulu, Xhosa, Afrikaans and English|Latin|rand|Christianity|L|Dutch and British|BW,SZ,LS,MZ,NA,ZW
GB|United Kingdom|UK,Great Britain,Britain,England,Scotland,Wales,Northern Ireland|EU|Western Europe|London|English|Latin|pound|Christianity, with many of none|L|-|IE
IE|Ireland|Eire,Republic of Ireland|EU|Western Europe|Dublin|English and Irish|Latin|euro|Christianity (Catholic)|L|British|GB
IS|Iceland||EU|Northern Europe|Reykjavik|Icelandic|Latin|krona|Christianity (Lutheran)|R|Danish|-
NO|Norway||EU|Northern Europe|Oslo|Norwegian|Latin|krone|Christianity (Lutheran)|R|-|FI,RU,SE
SE|Sweden||EU|Northern Europe|Stockholm|Swedish|Latin|krona|Christianity (Lutheran)|R|-|FI,NO
DK|Denmark||EU|Northern Europe|Copenhagen|Danish|Latin|krone|Christianity (Lutheran)|R|-|DE
FI|Finland||EU|Northern Europe|Helsinki|Finnish and Swedish|Latin|euro|Christianity (Lutheran)|R|Swedish and Russian|NO,RU,SE
FR|France||EU|Western Europe|Paris|French|Latin|euro|Christianity (Catholic), with many of none|R|-|AD,BE,DE,IT,LU,MC,ES,CH
MC|Monaco||EU|Western Europe|Monaco|French|Latin|euro|Christianity (Catholic)|R|-|FR
DE|Germany||EU|Central Europe|Berlin|German|Latin|euro|Christianity, with many of none|R|-|AT,BE,CZ,DK,FR,LU,NL,PL,CH
AT|Austria||EU|Central Europe|Vienna|German|Latin|euro|Christianity (Catholic)|R|-|CZ,DE,HU,IT,LI,SK,SI,CH
CH|Switzerland||EU|Central Europe|Bern|German, French and Italian|Latin|franc|Christianity|R|-|AT,FR,DE,IT,LI
NL|Netherlands|Holland|EU|Western Europe|Amsterdam|Dutch|Latin|euro|none, with many Christians|R|-|BE,DE
BE|Belgium||EU|Western Europe|Brussels|Dutch and French|Latin|euro|Christianity (Catholic)|R|-|FR,DE,LU,NL
LU|Luxembourg||EU|Western Europe|Luxembourg|Luxembourgish, French and German|Latin|euro|Christianity (Catholic)|R|-|BE,FR,DE
IT|Italy||EU|Southern Europe|Rome|Italian|Latin|euro|Christianity (Catholic)|R|-|AT,FR,SM,SI,CH,VA
ES|Spain||EU|Southern Europe|Madrid|Spanish|Latin|euro|Christianity (Catholic)|R|-|AD,FR,MA,PT
PT|Portugal||EU|Southern Europe|Lisbon|Portuguese|Latin|euro|Christianity (Catholic)|R|-|ES
MT|Malta||EU|Southern Europe|Valletta|Maltese and English|Latin|euro|Christianity (Catholic)|L|British|-
AD|Andorra||EU|Southern Europe|Andorra la Vella|Catalan|Latin|euro|Christianity (Catholic)|R|-|FR,ES
PL|Poland||EU|Central Europe|Warsaw|Polish|Latin|zloty|Christianity (Catholic)|R|-|BY,CZ,DE,LT,RU,SK,UA
CZ|Czech Republic|Czechia|EU|Central Europe|Prague|Czech|Latin|koruna|none|R|-|AT,DE,PL,SK
SK|Slovakia||EU|Central Europe|Bratislava|Slovak|Latin|euro|Christianity (Catholic)|R|-|AT,CZ,HU,PL,UA
HU|Hungary||EU|Central Europe|Budapest|Hungarian|Latin|forint|Christianity (Catholic)|R|-|AT,HR,RO,RS,SK,SI,UA
RO|Romania||EU|Eastern Europe|Bucharest|Romanian|Latin|leu|Christianity (Orthodox)|R|-|BG,HU,MD,RS,UA
BG|Bulgaria||EU|Eastern Europe|Sofia|Bulgarian|Cyrillic|euro|Christianity (Orthodox)|R|Ottoman|GR,MK,RO,RS,TR
GR|Greece|Hellas|EU|Southern Europe|Athens|Greek|Greek|euro|Christianity (Orthodox)|R|Ottoman|AL,BG,MK,TR
AL|Albania||EU|Southern Europe|Tirana|Albanian|Latin|lek|Islam|R|Ottoman|GR,XK,ME,MK
MK|North Macedonia|Macedonia|EU|Southern Europe|Skopje|Macedonian and Albanian|Cyrillic|denar|Christianity (Orthodox)|R|Ottoman|AL,BG,GR,XK,RS
RS|Serbia||EU|Southern Europe|Belgrade|Serbian|Cyrillic and Latin|dinar|Christianity (Orthodox)|R|Ottoman|BA,BG,HR,HU,XK,MK,ME,RO
HR|Croatia||EU|Southern Europe|Zagreb|Croatian|Latin|euro|Christianity (Catholic)|R|-|BA,HU,ME,RS,SI
SI|Slovenia||EU|Southern Europe|Ljubljana|Slovene|Latin|euro|Christianity (Catholic)|R|-|AT,HR,HU,IT
BA|Bosnia and Herzegovina|Bosnia,Bosnia Herzegovina|EU|Southern Europe|Sarajevo|Bosnian, Serbian and Croatian|Latin and Cyrillic|convertible mark|Islam, with many Christians|R|Ottoman and Austrian|HR,ME,RS
ME|Montenegro||EU|Southern Europe|Podgorica|Montenegrin and Serbian|Latin and Cyrillic|euro|Christianity (Orthodox)|R|-|AL,BA,HR,XK,RS
XK|Kosovo||EU|Southern Europe|Pristina|Albanian and Serbian|Latin|euro|Islam|R|Ottoman|AL,ME,MK,RS
UA|Ukraine||EU|Eastern Europe|Kyiv|Ukrainian|Cyrillic|hryvnia|Christianity (Orthodox)|R|Russian|BY,HU,MD,PL,RO,RU,SK
BY|Belarus|Byelorussia|EU|Eastern Europe|Minsk|Russian and a related Slavic language|Cyrillic|rouble|Christianity (Orthodox)|R|Russian|LV,LT,PL,RU,UA
MD|Moldova||EU|Eastern Europe|Chisinau|Romanian|Latin|leu|Christianity (Orthodox)|R|Russian|RO,UA
LT|Lithuania||EU|Northern Europe|Vilnius|Lithuanian|Latin|euro|Christianity (Catholic)|R|Russian|BY,LV,PL,RU
LV|Latvia||EU|Northern Europe|Riga|Latvian and Russian|Latin|euro|Christianity|R|Russian|BY,EE,LT,RU
EE|Estonia||EU|Northern Europe|Tallinn|Estonian|Latin|euro|none|R|Russian|LV,RU
RU|Russia|Russian Federation|EU|Eastern Europe|Moscow|Russian|Cyrillic|rouble|Christianity (Orthodox)|R|-|AZ,BY,CN,EE,FI,GE,KZ,KP,LV,LT,MN,NO,PL,UA
CY|Cyprus||AS|the eastern Mediterranean|Nicosia|Greek and Turkish|Greek and Latin|euro|Christianity (Orthodox)|L|British|-
US|United States|USA,US,United States of America|NA|North America|Washington|English|Latin|dollar|Christianity|R|British|CA,MX
CA|Canada||NA|North America|Ottawa|English and French|Latin|dollar|Christianity, with many of none|R|British and French|US
MX|Mexico||NA|North America|Mexico City|Spanish|Latin|peso|Christianity (Catholic)|R|Spanish|BZ,GT,US
GT|Guatemala||NA|Central America|Guatemala City|Spanish and Mayan languages|Latin|quetzal|Christianity|R|Spanish|BZ,SV,HN,MX
HN|Honduras||NA|Central America|Tegucigalpa|Spanish|Latin|lempira|Christianity|R|Spanish|SV,GT,NI
SV|El Salvador||NA|Central America|San Salvador|Spanish|Latin|US dollar|Christianity|R|Spanish|GT,HN
NI|Nicaragua||NA|Central America|Managua|Spanish|Latin|cordoba|Christianity|R|Spanish|CR,HN
CR|Costa Rica||NA|Central America|San Jose|Spanish|Latin|colon|Christianity (Catholic)|R|Spanish|NI,PA
PA|Panama||NA|Central America|Panama City|Spanish|Latin|US dollar|Christianity (Catholic)|R|Spanish|CO,CR
CU|Cuba||NA|the Caribbean|Havana|Spanish|Latin|peso|Christianity (Catholic)|R|Spanish|-
DO|Dominican Republic||NA|the Caribbean|Santo Domingo|Spanish|Latin|peso|Christianity|R|Spanish|HT
HT|Haiti||NA|the Caribbean|Port-au-Prince|Creole and French|Latin|gourde|Christianity|R|French|DO
JM|Jamaica||NA|the Caribbean|Kingston|English|Latin|dollar|Christianity|L|British|-
PR|Puerto Rico||NA|the Caribbean|San Juan|Spanish and English|Latin|US dollar|Christianity|R|Spanish and American|-
BS|Bahamas|the Bahamas|NA|the Caribbean|Nassau|English|Latin|dollar|Christianity|L|British|-
BB|Barbados||NA|the Caribbean|Bridgetown|English|Latin|dollar|Christianity|L|British|-
TT|Trinidad and Tobago|Trinidad|NA|the Caribbean|Port of Spain|English|Latin|dollar|Christianity, with many Hindus|L|British|-
BR|Brazil|Brasil|SA|South America|Brasilia|Portuguese|Latin|real|Christianity (Catholic)|R|Portuguese|AR,BO,CO,GF,GY,PY,PE,SR,UY,VE
AR|Argentina||SA|South America|Buenos Aires|Spanish|Latin|peso|Christianity (Catholic)|R|Spanish|BO,BR,CL,PY,UY
CL|Chile||SA|South America|Santiago|Spanish|Latin|peso|Christianity (Catholic)|R|Spanish|AR,BO,PE
PE|Peru||SA|South America|Lima|Spanish and Quechua|Latin|sol|Christianity (Catholic)|R|Spanish|BO,BR,CL,CO,EC
BO|Bolivia||SA|South America|Sucre|Spanish, Quechua and Aymara|Latin|boliviano|Christianity (Catholic)|R|Spanish|AR,BR,CL,PY,PE
CO|Colombia||SA|South America|Bogota|Spanish|Latin|peso|Christianity (Catholic)|R|Spanish|BR,EC,PA,PE,VE
EC|Ecuador||SA|South America|Quito|Spanish|Latin|US dollar|Christianity (Catholic)|R|Spanish|CO,PE
VE|Venezuela||SA|South America|Caracas|Spanish|Latin|bolivar|Christianity (Catholic)|R|Spanish|BR,CO,GY
PY|Paraguay||SA|South America|Asuncion|Spanish and Guarani|Latin|guarani|Christianity (Catholic)|R|Spanish|AR,BO,BR
UY|Uruguay||SA|South America|Montevideo|Spanish|Latin|peso|Christianity, with many of none|R|Spanish|AR,BR
SR|Suriname|Dutch Guiana|SA|South America|Paramaribo|Dutch and Sranan|Latin|dollar|Christianity, with Hindus and Muslims|L|Dutch|BR,GF,GY
AU|Australia||OC|Oceania|Canberra|English|Latin|dollar|Christianity, with many of none|L|British|-
NZ|New Zealand|Aotearoa|OC|Oceania|Wellington|English and Maori|Latin|dollar|none, with many Christians|L|British|-
FJ|Fiji||OC|Oceania|Suva|English, an island language and Hindi|Latin|dollar|Christianity|L|British|-
PG|Papua New Guinea||OC|Oceania|Port Moresby|Tok Pisin, English and Hiri Motu|Latin|kina|Christianity|L|British and Australian|ID
WS|Samoa|Western Samoa|OC|Oceania|Apia|Samoan and English|Latin|tala|Christianity|L|German and New Zealand|-
SB|Solomon Islands||OC|Oceania|Honiara|English and Pijin|Latin|dollar|Christianity|L|British|-
TO|Tonga||OC|Oceania|Nuku'alofa|Tongan and English|Latin|pa'anga|Christianity|L|British|-
`;

/** Land neighbours that have no city in the list. */
export const OTHER_COUNTRIES: Readonly<Record<string, string>> = {
  BZ: "Belize",
  CF: "the Central African Republic",
  EH: "Western Sahara",
  GF: "French Guiana",
  GQ: "Equatorial Guinea",
  GW: "Guinea-Bissau",
  GY: "Guyana",
  LI: "Liechtenstein",
  LS: "Lesotho",
  MW: "Malawi",
  SM: "San Marino",
  SZ: "Eswatini",
  VA: "Vatican City",
};
