import { z } from "zod";
import { filePath } from "@/scripts/paprika/arguments";
import { importNamedDirectory } from "@/scripts/paprika/checkpoint-directory";
import { defineCommand } from "@/scripts/paprika/command";
import { readConfig } from "@/scripts/paprika/files";
import { printEnds } from "@/scripts/paprika/print-summary";
import { withSession } from "@/scripts/paprika/session";
import { waitForRuns } from "@/scripts/paprika/wait-for-runs";
import { checkRun, requireLaunchable } from "@/server/services/check-run";
import { launchRuns } from "@/server/services/launch-run";

export const launch = defineCommand({
  words: [],
  options: {
    file: { value: "FILE", help: "configuration as JSON; - is standard input", isRequired: true },
    wait: { help: "wait for the end and print the summary" },
  },
  schema: z.strictObject({ file: filePath, wait: z.boolean().default(false) }),
  async run({ file, wait }, output) {
    const written = await readConfig(file);
    return withSession(async (session) => {
      const { ctx } = session;
      const config = await importNamedDirectory(ctx, written, output);
      const check = await checkRun(ctx, { config });
      requireLaunchable(check);
      for (const { id, level, message } of check.checks) {
        // With --wait this command brings workers along.
        if (level === "warning" && !(wait && id === "workers")) output.note(`WARNING: ${message}`);
      }
      const runIds = await launchRuns(ctx, config);
      if (wait) {
        output.note(`Launched ${runIds.join(", ")}`);
        await waitForRuns(session, runIds, output);
        return printEnds(ctx, runIds, output);
      }
      const document = { runId: runIds[0], ...(runIds.length > 1 ? { runIds } : {}) };
      output.answer(document, JSON.stringify(document));
      return 0;
    });
  },
});
