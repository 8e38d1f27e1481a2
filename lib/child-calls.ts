import type { ChildProcess } from "node:child_process";
import { AppError, type AppErrorCode } from "@/lib/errors";

/** What a child process answers: one parameter and one result each, both structured-cloneable. */
export type Methods = Record<string, (params: never) => unknown>;

interface Call {
  id: number;
  method: string;
  params: unknown;
}
type Answer =
  | { id: number; ok: unknown }
  | { id: number; error: { code: AppErrorCode | null; message: string } };

type Params<M extends Methods, K extends keyof M> = Parameters<M[K]>[0];
type Result<M extends Methods, K extends keyof M> = Awaited<ReturnType<M[K]>>;

export interface ChildCalls<M extends Methods> {
  /**
   * @throws {AppError} what the child threw, or how it died
   */
  call<K extends keyof M & string>(method: K, params: Params<M, K>): Promise<Result<M, K>>;
  isAlive(): boolean;
  /** resolves when the process is gone, with how it ended */
  readonly ended: Promise<string>;
}

/**
 * Ask a forked child over its message channel. Its death rejects all that was asked and all that is asked later.
 *
 * @param describeDeath turns "exit code 1" or "signal SIGKILL" into the error that callers see
 */
export function connectChild<M extends Methods>(
  child: ChildProcess,
  describeDeath: (how: string) => AppError,
): ChildCalls<M> {
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: unknown) => void }>();
  let lastId = 0;
  let death: AppError | null = null;

  child.on("message", (message) => {
    const answer = message as Answer;
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ("ok" in answer) asked?.resolve(answer.ok as never);
    else asked?.reject(toError(answer.error));
  });
  const ended = new Promise<string>((resolve) => {
    const end = (how: string) => {
      death ??= describeDeath(how);
      for (const { reject } of waiting.values()) reject(death);
      waiting.clear();
      resolve(how);
    };
    child.once("exit", (code, signal) => end(signal ? `signal ${signal}` : `exit code ${code}`));
    child.once("error", (error) => end(error.message));
  });

  return {
    ended,
    isAlive: () => death === null,
    call: (method, params) =>
      new Promise((resolve, reject) => {
        if (death) return reject(death);
        const id = ++lastId;
        waiting.set(id, { resolve, reject });
        // A failed send is followed by the exit, which says more.
        child.send({ id, method, params } satisfies Call, () => undefined);
      }),
  };
}

function toError({ code, message }: { code: AppErrorCode | null; message: string }): Error {
  return code === null ? new Error(message) : new AppError(code, message);
}

/** Answer the parent's calls until it is gone, which ends this process: nobody else would. */
export function answerParent<M extends Methods>(methods: M): void {
  process.on("message", (message) => {
    const { id, method, params } = message as Call;
    const answer = (body: Answer) => process.send?.(body, undefined, undefined, () => undefined);
    Promise.resolve()
      .then(() => {
        if (!Object.hasOwn(methods, method)) throw new Error(`No method ${method}`);
        return methods[method]!(params as never);
      })
      .then(
        (ok) => answer({ id, ok }),
        (error: unknown) => answer({ id, error: describeError(error) }),
      );
  });
  process.once("disconnect", () => process.exit(0));
}

function describeError(error: unknown): { code: AppErrorCode | null; message: string } {
  if (error instanceof AppError) return { code: error.code, message: error.message };
  return { code: null, message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
