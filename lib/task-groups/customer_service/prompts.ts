import type { PromptStyle } from "@/lib/domain/words";
import type { ServiceScenario } from "@/lib/task-groups/customer_service/generate";
import { requireComplaint, type ServiceFeedback, UNCLEAR } from "@/lib/task-groups/customer_service/rules";
import type { Opening } from "@/lib/task-groups/types";

export function opening(scenario: ServiceScenario, style: PromptStyle): Opening {
  return {
    agentSystem: style === "full" ? "You are a helpful assistant." : "",
    agentUser: style === "full" ? fullInstruction(scenario) : `service: ${scenario.symptom}`,
    environmentSystem: environmentInstruction(scenario),
    judgeSystem: [
      "You check the work of a support agent. You are shown the agent's last message.",
      `Answer <VALID> if it contains the correct solution, that is, it names the cause or proposes the fix; otherwise <NOTVALID>. Write nothing else.`,
      `Customer's complaint: ${scenario.symptom}`,
      `Cause: ${scenario.causeText}. Fix: ${scenario.fix}.`,
    ].join("\n"),
  };
}

function fullInstruction({ symptom }: ServiceScenario): string {
  return [
    "You are a customer service agent. A customer contacts you with a problem, and you find out what causes it and how it is put right.",
    "",
    "Ask targeted questions or propose things to do, one at a time: the customer answers and tells you what came of it. The customer is no expert, so use simple words and short sentences. Be efficient, you have at most 20 messages. If the customer names a company, you speak for it. Do not refer the customer to anybody else: you are the one who helps. As soon as you know the solution, say it plainly; a list of guesses in one message does not help.",
    "",
    `The customer says: "${symptom}"`,
    "",
    "Write your first message to the customer.",
  ].join("\n");
}

/** What a language model in the environment seat must know to answer as the program does. */
function environmentInstruction(scenario: ServiceScenario): string {
  const { checks, causes } = requireComplaint(scenario);
  const cause = causes.find(({ id }) => id === scenario.cause)!;
  const facts = checks.flatMap(({ question, options }, i) => {
    const option = cause.answers[i];
    return option === null || option === undefined ? [] : [`- ${question} ${options[option]}`];
  });
  return [
    `You are a customer of a support service, with no technical knowledge. Your product: ${scenario.product}. You said: "${scenario.symptom}"`,
    `Hidden cause: ${scenario.causeText}. Fix: ${scenario.fix}.`,
    "What you can observe when asked:",
    ...facts,
    "Answer in one short sentence. Never reveal the cause or the fix. When the agent proposes something else, you tried it and nothing changed. When the agent names the cause or proposes the fix, answer only: Goal reached",
  ].join("\n");
}

export function say(feedback: ServiceFeedback, style: PromptStyle): string {
  if (feedback.kind === "goal")
    return style === "full" ? "That was it, now everything works again. Goal reached" : "Goal reached";
  if (style === "full") return feedback.text;
  if (feedback.text === UNCLEAR) return "I do not understand.";
  return feedback.kind === "too_many" ? "Too much at once." : feedback.text;
}

/** The reminder after every reply. */
export function agentSuffix(style: PromptStyle): string {
  return style === "full" ? "Ask one question or propose one thing to do." : "";
}
