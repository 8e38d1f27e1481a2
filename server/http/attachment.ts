import { AppError } from "@/lib/errors";
import { HTTP_STATUS } from "@/server/http/status";

/** A file to be saved, never shown: fixed type, attachment, not kept by anyone on the way. */
export function answerFile(body: BodyInit, name: string, type: string): Response {
  return new Response(body, {
    headers: {
      "content-type": `${type}; charset=utf-8`,
      "content-disposition": `attachment; filename="${name.replace(/[^\w.-]+/g, "-")}"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}

/** What was foreseen, as one plain sentence; anything else is the server's failure and is thrown on. */
export async function answerForeseen(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return new Response(`${error.message}\n`, {
      status: HTTP_STATUS[error.code],
      headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
    });
  }
}
