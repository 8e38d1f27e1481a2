import { type Pattern, parsePatterns, type Wording } from "@/lib/task-groups/customer_service/patterns";

/** What every customer can answer, whatever the trouble; it says nothing about the cause. */
export interface SmallTalk extends Wording {
  id: string;
  patterns: readonly Pattern[];
  reply: string;
}

const topic = (id: string, words: string, reply: string): SmallTalk => ({
  id,
  patterns: parsePatterns(words),
  literals: [],
  reply,
});

/** In order: the first that fits is answered. */
export const SMALL_TALK: readonly SmallTalk[] = [
  topic(
    "refer",
    "technician/repairman/mechanic/plumber/electrician/professional/specialist/expert/manufacturer;repair/service shop/center/centre/workshop;customer/support support/hotline/service/team",
    "I would rather solve it with you, that is why I called.",
  ),
  topic(
    "tried",
    "tried/try already/before/far/yet;tried/attempted anything/something/what",
    "Nothing so far, I called you first.",
  ),
  topic(
    "since",
    "when/since/long start/begin/began/started/first/since/problem/noticed;since when",
    "It began a few days ago.",
  ),
  topic(
    "brand",
    "brand/model/serial/maker;which/what make/version",
    "I cannot make out what the label says.",
  ),
  topic("picture", "send/take/upload picture/photo/video/screenshot", "I cannot send pictures, sorry."),
  topic(
    "age",
    "old/age/bought/buy/purchase/warranty/guarantee/receipt;long had/owned/own/have",
    "I am not sure any more, sorry.",
  ),
  topic(
    "often",
    "often/constantly/intermittent/regularly/frequently;happen/time/day always/every/sometimes/all/each",
    "It is like this all the time.",
  ),
  topic(
    "accident",
    "drop/dropped/fell/fall/spill/spilled/hit/accident/wet",
    "No, nothing of that kind happened.",
  ),
  topic(
    "describe",
    "describe/detail/details/explain;tell more/about/problem/issue;what happen/exactly/wrong/matter/trouble/seem",
    "As I said: {symptom}",
  ),
  topic("message", "message/error/warning/code", "I see no message."),
  topic("noise", "noise/sound/hear/noises", "I hear nothing besides what I told you."),
  topic("smell", "smell/smoke/burn/burnt/odour/odor", "I smell nothing special."),
  topic(
    "act",
    "restart/reboot/reset/unplug/clean/replace/check/tighten/update/reinstall/install/remove/move/adjust/repair/charge/press/switch/turn/try/inspect/verify/test/swap",
    "I tried that as well as I could, but it is the same as before.",
  ),
  topic("plugged", "plugged/connected/properly/correctly/attached", "I think so, but I am no expert."),
  topic("changed", "changed/change/recently", "Nothing that I know of."),
  topic("look", "see/look/notice/damage/visible/light/lamp/led", "I see nothing besides what I told you."),
  topic(
    "courtesy",
    "hello/hi/welcome/thank/thanks/sorry/please/help/understand/glad/ok/okay",
    "Thank you. What should I look at or do first?",
  ),
];

/** Topics that are meant even where the case has a question with one of their words. */
export const CLEAR_TOPICS: ReadonlySet<string> = new Set(["refer", "tried", "since", "brand", "picture"]);
