/** Country codes of the tables: code, names, adjectives, regions. Regions are tags of the attribute table. */
export const NATIONS = `
fr: france, paris; french; europe
gb: united kingdom, uk, great britain, britain, england, scotland, wales; british, english, scottish; europe
de: germany; german; europe
it: italy, rome; italian; europe
es: spain; spanish; europe
pt: portugal; portuguese; europe
nl: netherlands, holland; dutch; europe
be: belgium; belgian; europe
ch: switzerland; swiss; europe
at: austria; austrian; europe
gr: greece; greek; europe
se: sweden; swedish; europe scandinavia
no: norway; norwegian; europe scandinavia
dk: denmark; danish; europe scandinavia
fi: finland; finnish; europe
is: iceland; icelandic; europe
ie: ireland; irish; europe
pl: poland; polish; europe
cz: czech republic, czechia; czech; europe
hu: hungary; hungarian; europe
ro: romania; romanian; europe
hr: croatia; croatian; europe
rs: serbia; serbian; europe
ua: ukraine; ukrainian; europe
ru: russia; russian; europe asia
va: vatican, vatican city; vatican; europe
bg: bulgaria; bulgarian; europe
sk: slovakia; slovak; europe
si: slovenia; slovenian; europe
lu: luxembourg; luxembourgish; europe
by: belarus; belarusian; europe
lt: lithuania; lithuanian; europe
lv: latvia; latvian; europe
ee: estonia; estonian; europe
al: albania; albanian; europe
mk: north macedonia; macedonian; europe
ba: bosnia; bosnian; europe
me: montenegro; montenegrin; europe
md: moldova; moldovan; europe
cn: china; chinese; asia
jp: japan; japanese; asia
in: india; indian; asia
kr: south korea, korea; korean; asia
kp: north korea; north korean; asia
th: thailand; thai; asia
vn: vietnam; vietnamese; asia
id: indonesia; indonesian; asia
ph: philippines; filipino; asia
my: malaysia; malaysian; asia
sg: singapore; singaporean; asia
pk: pakistan; pakistani; asia
bd: bangladesh; bangladeshi; asia
lk: sri lanka; sri lankan; asia
np: nepal; nepalese; asia
mn: mongolia; mongolian; asia
kh: cambodia; cambodian; asia
mm: myanmar, burma; burmese; asia
la: laos; laotian; asia
kz: kazakhstan; kazakh; asia
af: afghanistan; afghan; asia
tw: taiwan; taiwanese; asia
hk: hong kong; hongkonger; asia
tr: turkey; turkish; europe asia middle_east
sa: saudi arabia; saudi; asia middle_east
ae: united arab emirates, uae; emirati; asia middle_east
il: israel; israeli; asia middle_east
jo: jordan; jordanian; asia middle_east
lb: lebanon; lebanese; asia middle_east
sy: syria; syrian; asia middle_east
iq: iraq; iraqi; asia middle_east
ir: iran, persia; iranian, persian; asia middle_east
eg: egypt; egyptian; africa middle_east
ma: morocco; moroccan; africa
dz: algeria; algerian; africa
tn: tunisia; tunisian; africa
ly: libya; libyan; africa
sd: sudan; sudanese; africa
et: ethiopia; ethiopian; africa
ke: kenya; kenyan; africa
tz: tanzania; tanzanian; africa
ug: uganda; ugandan; africa
za: south africa; south african; africa
zm: zambia; zambian; africa
zw: zimbabwe; zimbabwean; africa
ng: nigeria; nigerian; africa
gh: ghana; ghanaian; africa
us: united states, usa, us, america, united states of america; american; northamerica
ca: canada; canadian; northamerica
mx: mexico; mexican; northamerica latin_america
cu: cuba; cuban; northamerica latin_america caribbean
jm: jamaica; jamaican; northamerica caribbean
bb: barbados; barbadian; northamerica caribbean
pr: puerto rico; puerto rican; northamerica latin_america caribbean
br: brazil; brazilian; southamerica latin_america
ar: argentina; argentinian, argentine; southamerica latin_america
cl: chile; chilean; southamerica latin_america
pe: peru; peruvian; southamerica latin_america
co: colombia; colombian; southamerica latin_america
ve: venezuela; venezuelan; southamerica latin_america
ec: ecuador; ecuadorian; southamerica latin_america
bo: bolivia; bolivian; southamerica latin_america
uy: uruguay; uruguayan; southamerica latin_america
py: paraguay; paraguayan; southamerica latin_america
au: australia; australian; oceania australia
nz: new zealand; new zealander; oceania
pg: papua new guinea; papua new guinean; oceania
`;
