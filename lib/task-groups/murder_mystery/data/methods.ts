/** Ways in which the victim died, told without detail. Version 1. */
export interface Method {
  /** with its article */
  weapon: string;
  /** after "was", for instance "stabbed" */
  deed: string;
}

const make = (deed: string, weapons: string): Method[] =>
  weapons.split(";").map((weapon) => ({ deed, weapon: weapon.trim() }));

export const METHODS: readonly Method[] = [
  ...make(
    "struck down",
    "a brass candlestick; a marble bust; an iron poker; a bronze bell; a brass doorstop; a silver trophy; a stone paperweight; an oak cudgel",
  ),
  ...make(
    "stabbed",
    "a letter opener; a bone-handled knife; an antique dagger; a pair of shears; an ice pick; a hatpin",
  ),
  ...make("strangled", "a silk scarf; a curtain cord; a piano wire; a leather strap; a climbing rope"),
  ...make("shot", "a duelling pistol; an old service revolver; a small-bore rifle; a signal pistol"),
];

export const TIMES = [
  "shortly before midnight",
  "between nine and ten in the evening",
  "during a thunderstorm at dusk",
  "in the early hours of the morning",
  "just after supper",
  "while the lights had failed",
  "during the afternoon rest",
  "between the second and the third bell",
] as const;
