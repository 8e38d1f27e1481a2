const SPECIAL: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  æ: "ae",
  œ: "oe",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  "&": " and ",
  "+": " plus ",
  "%": " percent ",
};

const CONTRACTED_IS = /\b(it|he|she|that|this|there|what|who|where|when|how|why|here)'s\b/g;

/** Order matters: the irregular ones before the general "n't". */
const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bcan't\b|\bcannot\b/g, "can not"],
  [/\bwon't\b/g, "will not"],
  [/\bain't\b/g, "is not"],
  [/n't\b/g, " not"],
  [/'re\b/g, " are"],
  [/'ve\b/g, " have"],
  [/'ll\b/g, " will"],
  [/\bi'm\b/g, "i am"],
  [/\b(i|you|he|she|we|they)'d\b/g, "$1 would"],
];

/**
 * Bring a text to the form in which texts are compared: lower case, no accents, contractions written out, every run of
 * other characters than letters and digits one space.
 */
export function normaliseText(text: string): string {
  let out = text
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[‘’ʼ`´′]/g, "'")
    .replace(/[ßøæœłđðþı&+%]/g, (letter) => SPECIAL[letter]!);
  if (out.includes("'")) {
    out = out.replace(CONTRACTED_IS, "$1 is");
    for (const [pattern, full] of CONTRACTIONS) out = out.replace(pattern, full);
  } else if (out.includes("cannot")) out = out.replace(/\bcannot\b/g, "can not");
  // Possessives and names lose the mark only: "valentine's" is "valentines"; "1,000" is one number.
  return out
    .replace(/'/g, "")
    .replace(/(\d)[,.](?=\d{3}\b)/g, "$1")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** @returns the words of a normalised text; none for an empty one */
export function splitWords(text: string): string[] {
  const normal = normaliseText(text);
  return normal === "" ? [] : normal.split(" ");
}
