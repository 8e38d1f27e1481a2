/** Why somebody might have wished the victim dead; innocents have such reasons as well. Version 1. */
export const MOTIVES = [
  "owed the victim a large sum",
  "was about to be cut out of the victim's will",
  "had lost a lawsuit against the victim",
  "was being blackmailed by the victim",
  "blamed the victim for a brother's ruin",
  "had been dismissed by the victim last week",
  "loved the victim in vain",
  "stood to take over the victim's position",
  "had quarrelled with the victim over a forged paper",
  "believed that the victim had stolen an invention",
  "was insured by a policy on the victim's life",
  "had been humiliated by the victim in public",
  "feared that the victim would reveal an old affair",
  "wanted a map that the victim refused to sell",
  "had been passed over in the victim's favour",
  "was ruined by the victim's advice",
] as const;

/** What somebody says whose alibi has been refuted: the innocent tell the truth, the culprit does not. */
export const EXCUSES = [
  "had a secret meeting at that hour",
  "was asleep where nobody should sleep",
  "was gambling at that hour",
  "was writing a secret letter at that hour",
  "was stealing a bottle at that hour",
] as const;

/** Things that look important and are not. */
export const RED_HERRINGS = [
  "a broken pocket watch that stopped years ago",
  "a ticket to another town, long out of date",
  "an unsigned love poem",
  "a stain that is only red wine",
  "an empty medicine bottle for a cough",
  "a burnt match and some candle wax",
  "a lost glove of a child",
  "a page of sums in pencil",
  "a torn playing card",
  "a coil of ordinary string",
] as const;
