/**
 * Where mysteries happen: invented places with their rooms and the people one meets there. Written for this project.
 * Checked by the group's test: every list is long enough, and no two rooms or roles of a setting share their last word.
 * Version 1.
 */
export interface Setting {
  id: string;
  /** with the preposition, for instance "at Thornfield Manor" */
  names: readonly string[];
  /** rooms without an article; any of them may be the scene */
  places: readonly string[];
  victims: readonly string[];
  suspects: readonly string[];
  witnesses: readonly string[];
}

const TABLE = `
manor | at Thornfield Manor; at Elmhurst Hall; at Ravensby House; at Quarley Grange | library; greenhouse; cellar; kitchen; terrace; gun room; chapel | owner of the house; retired judge; heir to the estate; collector of clocks | gardener; godchild; tutor; physician; estate agent; chauffeur; painter; cousin; chess partner | butler; cook; servant; stable hand
liner | aboard the liner Meridian; aboard the steamer Albatross; aboard the cruise ship Aurora Bay; aboard the yacht Calypso | promenade deck; engine room; ballroom; radio cabin; galley; cargo hold; bridge | shipowner; diamond dealer; opera singer; film producer | navigator; ship's doctor; pianist; stoker; card player; novelist; gambler; attache; purser | steward; deck hand; lookout; barkeeper
museum | at the Harlow Museum; at the Museum of Antiquities in Brannock; at the Nordby Gallery; at the Maritime Museum of Port Ellery | mummy hall; archive; restoration workshop; roof garden; loading bay; coin cabinet; lecture theatre | director; donor of a famous bequest; curator of coins; treasure hunter | restorer; archivist; art dealer; photographer; sculptor; lecturer; trustee; translator; insurer | night guard; cloakroom attendant; cleaner; ticket clerk
station | at the polar station Hoarfrost; at the research station Kittiwake; at the deep-sea laboratory Nereus; at the glacier camp Sastrugi | laboratory; generator shed; radio room; storeroom; mess hall; observation dome; sick bay | expedition leader; head of the laboratory; inspector from the ministry; climate researcher | geologist; mechanic; biologist; pilot; meteorologist; diver; chemist; surveyor; doctor | cook; radio operator; dog handler; student
theatre | at the Corona Theatre; at the Old Playhouse in Wenlock; at the Lyric Opera of Sarne; at the puppet theatre Marabou | stage; prop store; dressing room; orchestra pit; lighting loft; foyer; costume workshop | leading actor; theatre director; playwright; wealthy patron | understudy; conductor; set designer; prompter; critic; dancer; choreographer; tenor; dramatist | doorkeeper; dresser; stagehand; usher
vineyard | at the Montferrat vineyard; at the Weinhof Lindental; at the Quinta da Serra; at the Alder Creek winery | barrel cellar; press house; tasting room; drying loft; tower; bottling hall; rose garden | winegrower; wine critic; head of the cooperative; investor from overseas | oenologist; cooper; importer; cellar keeper; notary; sommelier; distant relative; botanist; auctioneer | grape picker; housekeeper; tractor driver; waiter
train | on the night train Polar Star; on the Transmontane Express; on the sleeper train Boreas; on the mountain railway to Salden | dining car; luggage van; sleeping car; smoking compartment; observation platform; mail coach; corridor | banker; diplomat; inventor; antique dealer | geographer; journalist; engineer; nurse; violinist; officer; jeweller; missionary; aristocrat | guard; waiter; sleeping-car attendant; stoker
monastery | at the abbey of Saint Gall-on-the-Hill; at Lindisholm Priory; at the monastery of Monte Sorano; at the hermitage of Wolfach | scriptorium; herb garden; refectory; bell tower; crypt; brewery; infirmary | visiting scholar; bishop's envoy; benefactor; organ builder | herbalist; bookbinder; pilgrim; architect; brewer; historian; calligrapher; beekeeper; organist | gatekeeper; novice; cook; sexton
skihotel | at the ski hotel Edelgrat; at the Hotel Bellavista in Arven; at the lodge Silverpeak; at the mountain inn Zum Steinbock | ski cellar; sauna; fireplace lounge; ice rink; kitchen; winter garden; billiard room | hotel owner; racing champion; cable car magnate; oil heir | ski instructor; physiotherapist; guide; fashion designer; bob pilot; lawyer; skater; tourist; pastry chef | receptionist; porter; room attendant; lift attendant
film | at the Halcyon film studios; on the set of the film Red Harbour; at the Solaris studios; on the set of the serial Moonfleet | sound stage; cutting room; make-up room; prop yard; projection room; canteen; backlot | film star; producer; director; screenwriter | stunt double; composer; camera operator; agent; set painter; costume designer; animal trainer; editor; rival | runner; make-up artist; night guard; caterer
observatory | at the Mount Carrow observatory; at the star house of Tellin; at the Sierra Blanca telescope; at the planetarium in Osmark | dome; mirror workshop; computer room; library; guest house; weather mast; power house | astronomer royal; discoverer of a comet; foundation president; lens maker | astronomer; optician; mathematician; patron; doctoral student; clockmaker; science writer; programmer; sponsor | caretaker; night assistant; cook; guide
college | at Saint Oswin's College; at the university of Marrow; at King Edric College; at the academy of Brisling | common room; chemistry laboratory; cloister; boathouse; porter's lodge; archive; lecture hall | dean; professor of Greek; bursar; visiting lecturer | chemist; classicist; rowing coach; librarian; philosopher; physicist; chaplain; fellow; poet | porter; scout; groundskeeper; secretary
circus | at the circus Fontanelli; at the travelling circus Zenith; at the Grand Circus Orlov; at the winter quarters of the circus Pallas | big top; stables; costume wagon; ticket booth; kitchen tent; practice ring; generator truck | circus director; lion tamer; ring announcer; owner of the winter quarters | acrobat; clown; knife thrower; juggler; vet; magician; tightrope walker; animal dealer; bandmaster | groom; wardrobe keeper; tent hand; ticket seller
newspaper | at the Daily Lantern; at the Harbour Gazette; at the Morning Courier; at the Valley Chronicle | newsroom; printing hall; darkroom; archive; paper store; canteen; roof terrace | editor in chief; publisher; gossip columnist; press baron | reporter; typesetter; cartoonist; photographer; advertising manager; critic; printer; correspondent; accountant | night porter; messenger; telephonist; proofreader
harbour | at the harbour of Greywater; at the shipyard Holm & Sons; at the fish market of Skarvik; at the customs wharf of Porto Lume | warehouse; dry dock; harbour office; crane cabin; sail loft; ice cellar; customs shed | shipbroker; harbour master; shipyard owner; customs inspector | captain; welder; smuggler; fishmonger; sailmaker; crane driver; ship chandler; broker; cartographer | pilot; night guard; innkeeper; dockhand
garden | at the botanical garden of Lisse; at the palm house of Verrin; at the arboretum Oakley; at the orchid nursery Miravel | palm house; seed bank; rose terrace; potting shed; herbarium; lily pond; compost yard | orchid breeder; garden director; plant hunter; patron of the garden | botanist; landscape architect; florist; pharmacist; beekeeper; illustrator; entomologist; tea merchant; perfumer | apprentice; ticket clerk; night guard; gardener
lighthouse | on the lighthouse island of Skerrin; on Gull Rock; on the island of Saint Brede; on the bird island Ulvar | lamp room; boathouse; oil store; chapel; kitchen; signal mast; smokehouse | lighthouse keeper; island owner; ornithologist; retired admiral | fisher; painter; priest; schoolteacher; boatbuilder; geologist; smuggler; telegraphist; weaver | ferry pilot; letter carrier; shepherd; innkeeper
auction | at the auction house Merrow; at the Galerie Castellan; at the sale rooms of Dunning & Pike; at the auction house Van Rijt | sale room; strongroom; packing hall; office; courtyard; framing workshop; viewing gallery | auctioneer; collector; expert on porcelain; heir | art dealer; restorer; porcelain expert; bidder; valuer; bookseller; goldsmith; banker; forger | porter; doorkeeper; secretary; cashier
spa | at the spa hotel Aquamarin; at the baths of Sankt Anton; at the sanatorium Bergfried; at the thermal resort Fonte Viva | pump room; mud bath; reading room; rose garden; treatment room; boiler house; concert hall | spa director; general; factory owner; retired envoy | therapist; violinist; cure guest; professor; dentist; dietician; adventurer; perfumer; dance teacher | bath attendant; concierge; gardener; nurse
dig | at the excavation of Tell Amra; at the castle ruin Hohenfels; at the Roman villa of Vescara; at the ship burial of Sundholm | finds tent; trench; photo tent; cistern; cook tent; drawing office; watchtower | head of the excavation; landowner; inscription expert; sponsor | epigrapher; surveyor; conservator; illustrator; anthropologist; dealer; linguist; ceramicist; pilot | overseer; cook; driver; guard
radio | at Radio Meridian; at the recording studio Blue Door; at the broadcasting house in Elden; at the wave station Kestrel | control room; studio; record library; echo chamber; transmitter hall; editing booth; canteen | announcer; station director; song writer; quiz master | sound engineer; singer; drummer; playwright; news reader; producer; composer; comedian; organist | doorkeeper; tea server; switchboard operator; messenger
chocolate | at the chocolate factory Amarelle; at the sugar works Bell & Rose; at the confectioner's Pralinka; at the biscuit factory Hobnail | roasting hall; tempering room; packing hall; sample kitchen; cocoa store; office; loading ramp | factory owner; master confectioner; sales director; rival manufacturer | taster; chemist; bookkeeper; machinist; designer; godchild; buyer; union leader; patissier | gatekeeper; packer; driver; canteen cook
`;

const items = (text: string) => text.split(";").map((item) => item.trim());

export const SETTINGS: readonly Setting[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [id, names, places, victims, suspects, witnesses] = line.split("|").map((field) => field.trim());
    return {
      id: id!,
      names: items(names!),
      places: items(places!),
      victims: items(victims!),
      suspects: items(suspects!),
      witnesses: items(witnesses!),
    };
  });
