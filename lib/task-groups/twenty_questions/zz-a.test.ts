import { test } from "vitest";
import { createRng } from "@/lib/rng";
import { answerQuestion } from "@/lib/task-groups/twenty_questions/answer";
import { SECRETS } from "@/lib/task-groups/twenty_questions/generate";
import { QUESTION_OF_TAG } from "@/lib/task-groups/twenty_questions/senses";
import { TOPICS } from "@/lib/task-groups/twenty_questions/table";

test("x", () => {
  let bad = 0;
  const out: string[] = [];
  for (const [tag, q] of QUESTION_OF_TAG)
    for (const s of SECRETS)
      if (s.tags.has(tag) && !["yes", "goal"].includes(answerQuestion(s, q))) {
        bad++;
        out.push(`${tag} ${q} ${s.name} ${answerQuestion(s, q)}`);
        break;
      }
  console.log("own", bad, out.join("\n"));
  const Q: Record<string, string> = {
    "elephant/african elephant":
      "Does it have a long nose?|Is it the largest land animal?|Does it eat plants?|Is it gray in color?|Can it jump?|Does it have a trunk?|Is it a reptile?|Could it fit inside a car?|Does it weigh more than a human?|Is it native to Africa?",
    owl: "Is it active during the night?|Does it hunt mice?|Can it turn its head around?|Is it kept as a pet?|Does it have big eyes?|Does it live in the forest?|Is it a nocturnal bird of prey?",
    strawberry:
      "Is it red on the outside?|Does it have seeds on the outside?|Is it used to make jam?|Does it grow on a bush?|Is it smaller than a golf ball?|Is it eaten in summer?|Is it sour?",
    sushi:
      "Does it originate from Japan?|Does it contain raw fish?|Is it deep fried?|Do you eat it with chopsticks?|Is it spicy?|Is it a vegetarian dish?|Does it have bread?|Is it considered healthy?",
    mirror:
      "Does it use electricity?|Is it made out of glass?|Is it breakable?|Can you see yourself in it?|Is it usually hung on a wall?|Is it smaller than a car?|Would you find one in a bathroom?|Does it have moving parts?",
    submarine:
      "Does it go underwater?|Is it used by the navy?|Does it have wings?|Can civilians own it?|Is it bigger than a bus?|Does it travel on land?|Is it used in war?|Does it carry passengers?",
    piano:
      "Does it have keys?|Is it bigger than a person?|Is it a string instrument?|Can you carry it?|Is it black and white?|Do you play it with your hands?|Is it popular?|Is it an orchestral instrument?",
    basketball:
      "Is the sport played indoors?|Does it use a ball?|Are there more than 5 players on a team?|Is it popular in America?|Do you use your hands?|Is there a goal or a net?|Is it an individual sport?|Was it invented in the United States?",
    cleopatra:
      "Was she a queen?|Did she rule Egypt?|Did she live before Christ?|Is she a real person?|Was she from Africa?|Did she die young?|Is this person a musician?",
    "lionel messi":
      "Does he play football?|Is he from South America?|Is he retired?|Is he older than 30?|Has he won a world cup?|Is he a soccer player?|Is he European?|Is this person an athlete?",
    chef: "Does this person work with food?|Do they wear a hat?|Is it stressful?|Do they work in a restaurant?|Do you need a degree?|Is it indoors?|Do they work at night?",
    egypt:
      "Is it in the Middle East?|Does it have pyramids?|Is it mostly desert?|Is the country hot?|Does it have a coast on the Mediterranean?|Is Arabic spoken there?|Is it a Muslim country?|Is it a member of NATO?|Is it in the southern hemisphere?",
    "mount everest":
      "Is it the tallest mountain in the world?|Is it in Nepal?|Is it covered with snow?|Is it a volcano?|Have people climbed it?|Is it in North America?|Is it made of rock?",
    frozen:
      "Is it a Disney movie?|Does it have princesses?|Is it a musical?|Is it for children?|Was it released in the last 20 years?|Is it live action?|Does it involve snow?|Does it have a sequel?",
    batman:
      "Is he a superhero?|Is he from DC Comics?|Can he fly?|Does he wear a mask?|Is he rich?|Is he human?|Does he have a sidekick?|Does he wear a cape?",
    "mcdonalds/mcdonald's":
      "Is it a fast food restaurant?|Does it sell burgers?|Is it American?|Does it make electronics?|Was it founded before 1950?|Can you buy clothes there?|Is it a global company?",
    iron: "Is it metal?|Does it use heat?|Do you use it on clothes?|Is it used in the bathroom?|Does it plug in?|Is it heavy?",
    brain:
      "Is it in your head?|Do you use it to think?|Is it soft?|Can you live without it?|Is it an internal organ?|Do all animals have one?",
    halloween:
      "Is it in October?|Do kids get candy?|Is it a public holiday?|Do you dress up?|Is it scary?|Is it in autumn?|Is it celebrated in the United States?",
    pencil:
      "Is it used for writing?|Can you erase it?|Is it found in a school?|Is it made of wood?|Is it longer than a foot?|Does it contain ink?|Do students use it?|Is it cheap?",
    jupiter: "x",
    helium:
      "Is it a gas?|Is it lighter than air?|Is it used in balloons?|Is it flammable?|Is it a noble gas?|Is it found in the sun?|Is it poisonous?",
    "eagle/bald eagle":
      "Is it the national bird of America?|Does it have talons?|Is it bigger than a crow?|Can it fly high?|Is it a hunter?",
    spider:
      "Is it an insect?|Does it spin webs?|Is it scary?|Are people afraid of it?|Does it have 8 legs?|Is it poisonous?|Can it be found in houses?",
    knife:
      "Can it hurt you?|Is it a utensil?|Is it used to cut food?|Is it made of steel?|Is it dangerous for children?|Do you eat with it?",
    sofa: "Can more than one person sit on it?|Is it comfortable?|Is it soft?|Is it found in the living room?|Is it bigger than a door?|Do people sleep on it?",
  };
  let n = 0,
    u = 0;
  for (const [k, qs] of Object.entries(Q)) {
    const t =
      SECRETS.find((s) => k.split("/").includes(s.name)) ??
      TOPICS.find((s) => k.split("/").some((x) => s.names.includes(x)) && s.category !== "chemical element");
    if (!t) {
      console.log("none", k);
      continue;
    }
    console.log(
      `== ${t.name} (${t.category}) ` +
        qs
          .split("|")
          .map((q) => {
            const a = answerQuestion(t, q);
            n++;
            if (a === "unclear") u++;
            return `${q} ${a === "unclear" ? "???" : a.toUpperCase()}`;
          })
          .join("  "),
    );
  }
  console.log({ n, u });
  const rng = createRng("check2");
  console.log(
    rng
      .shuffle(SECRETS)
      .slice(0, 45)
      .map((s) => `${s.name} [${s.category}] ${[...s.tags].join(" ")}`)
      .join("\n"),
  );
});
