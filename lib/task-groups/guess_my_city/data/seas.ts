/** Waters by the codes of the city lists: how they are called, and the ocean or sea they belong to. */
export interface Sea {
  name: string;
  /** said instead where the name has the city's or the country's name in it */
  within: string;
  /** further names that a question may use */
  also?: readonly string[];
}

const ATLANTIC = "the Atlantic Ocean";
const PACIFIC = "the Pacific Ocean";
const INDIAN = "the Indian Ocean";
const MEDITERRANEAN = "the Mediterranean Sea";

export const OCEANS: readonly string[] = [ATLANTIC, PACIFIC, INDIAN, MEDITERRANEAN];

export const SEAS: Readonly<Record<string, Sea>> = {
  A: { name: ATLANTIC, within: ATLANTIC, also: ["Atlantic", "Atlantic coast"] },
  AD: { name: "the Adriatic Sea", within: MEDITERRANEAN, also: ["Adriatic"] },
  AE: { name: "the Aegean Sea", within: MEDITERRANEAN, also: ["Aegean"] },
  AN: { name: "the Andaman Sea", within: INDIAN },
  AS: { name: "the Arabian Sea", within: INDIAN },
  B: { name: "the Baltic Sea", within: ATLANTIC, also: ["Baltic"] },
  BA: { name: "the Barents Sea", within: "the Arctic Ocean" },
  BB: { name: "the Bay of Bengal", within: INDIAN },
  BC: { name: "the Bristol Channel", within: ATLANTIC },
  BC2: { name: "the Beagle Channel", within: "waters between two oceans" },
  BD: { name: "the Banda Sea", within: PACIFIC },
  BL: { name: "the Black Sea", within: "an inland sea linked to the Mediterranean" },
  BO: { name: "the Bohai Sea", within: PACIFIC, also: ["Bohai"] },
  BS2: { name: "the Bass Strait", within: PACIFIC },
  CA: { name: "the Caribbean Sea", within: ATLANTIC },
  CE: { name: "the Celebes Sea", within: PACIFIC },
  CK: { name: "the Cook Strait", within: PACIFIC },
  CS: { name: "the Caspian Sea", within: "a great salt lake", also: ["Caspian"] },
  CS2: { name: "the Coral Sea", within: PACIFIC },
  EC: { name: "the East China Sea", within: PACIFIC },
  GA: { name: "the Gulf of Aden", within: INDIAN },
  GG: { name: "the Gulf of Guinea", within: ATLANTIC },
  GM2: { name: "the Straits of Florida", within: ATLANTIC },
  GO: { name: "the Gulf of Oman", within: INDIAN },
  GSV: { name: "the Gulf St Vincent", within: "the Southern Ocean" },
  GT: { name: "the Gulf of Thailand", within: PACIFIC },
  I: { name: INDIAN, within: INDIAN, also: ["Indian Ocean coast"] },
  IO: { name: "the Ionian Sea", within: MEDITERRANEAN },
  IR: { name: "the Irish Sea", within: ATLANTIC },
  JR: { name: "the Strait of Johor", within: PACIFIC },
  JS: { name: "the Java Sea", within: PACIFIC },
  KA: { name: "the Kattegat", within: ATLANTIC },
  LI: { name: "the Ligurian Sea", within: MEDITERRANEAN },
  M: { name: MEDITERRANEAN, within: MEDITERRANEAN, also: ["Mediterranean", "Mediterranean coast"] },
  MA: { name: "the Sea of Marmara", within: "a sea between the Black Sea and the Mediterranean" },
  MC: { name: "the Strait of Malacca", within: INDIAN },
  MS: { name: "the Makassar Strait", within: PACIFIC },
  N: { name: "the North Sea", within: ATLANTIC },
  NS: { name: "the Norwegian Sea", within: ATLANTIC },
  OR: { name: "the Oresund", within: "a strait towards the Baltic Sea" },
  P: { name: PACIFIC, within: PACIFIC, also: ["Pacific", "Pacific coast"] },
  PG: { name: "the Persian Gulf", within: INDIAN, also: ["Arabian Gulf"] },
  R: { name: "the Red Sea", within: INDIAN },
  RP: { name: "the Rio de la Plata", within: ATLANTIC, also: ["River Plate"] },
  S: { name: "the Skagerrak by a fjord", within: ATLANTIC, also: ["Skagerrak"] },
  SC: { name: "the South China Sea", within: PACIFIC },
  SG: { name: "the Strait of Gibraltar", within: "a strait between the Atlantic and the Mediterranean" },
  SJ: { name: "the Sea of Japan", within: PACIFIC, also: ["East Sea", "Japan Sea"] },
  SM: { name: "the Strait of Magellan", within: "waters between two oceans" },
  SR: { name: "the Singapore Strait", within: "a strait between the Indian and the Pacific Ocean" },
  ST: { name: "the Seto Inland Sea", within: PACIFIC, also: ["Inland Sea"] },
  SU: { name: "the Sulu Sea", within: PACIFIC },
  TA: { name: "the Tasman Sea", within: PACIFIC },
  TS: { name: "the Timor Sea", within: INDIAN },
  TY: { name: "the Tyrrhenian Sea", within: MEDITERRANEAN },
  VS: { name: "the Visayan Sea", within: PACIFIC },
  WS: { name: "the Wetar Strait", within: PACIFIC },
  Y: { name: "the Yellow Sea", within: PACIFIC },
  gulf: { name: "the Gulf of Mexico", within: "a wide gulf of the Atlantic" },
};
