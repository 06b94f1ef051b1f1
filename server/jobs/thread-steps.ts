import { once } from "node:events";
import type { MessagePort, Worker } from "node:worker_threads";

type Answer<Step, Last> = { readonly step: Step } | { readonly last: Last };

/** In a thread: gives its steps one by one, each when it is asked for, so that none pile up. */
export function giveSteps<Step, Last>(port: MessagePort, steps: AsyncGenerator<Step, Last, void>): void {
  port.on("message", () => {
    void steps.next().then((next) => {
      const answer: Answer<Step, Last> = next.done === true ? { last: next.value } : { step: next.value };
      port.postMessage(answer);
    });
  });
}

/**
 * The steps that a thread gives. The thread ends with them, when they are not wanted any more, and when it is called off.
 * @throws what the thread did not catch, and the reason of the signal
 */
export async function* takeSteps<Step, Last>(
  thread: Worker,
  signal: AbortSignal,
): AsyncGenerator<Step, Last, void> {
  const broken = brokenOff(thread, signal);
  try {
    for (;;) {
      thread.postMessage(null);
      const [answer] = (await once(thread, "message", { signal: broken })) as [Answer<Step, Last>];
      if ("last" in answer) return answer.last;
      yield answer.step;
    }
  } catch (error) {
    throw broken.aborted ? broken.reason : error;
  } finally {
    await thread.terminate();
  }
}

/** Raised when the thread breaks or is called off, which ends it. A race against one promise would keep every step until then. */
function brokenOff(thread: Worker, signal: AbortSignal): AbortSignal {
  const broken = new AbortController();
  thread.once("error", (error) => broken.abort(error));
  thread.once("exit", () => broken.abort(new Error("A thread ended before its work.")));
  const either = AbortSignal.any([signal, broken.signal]);
  either.addEventListener("abort", () => void thread.terminate(), { once: true });
  if (signal.aborted) void thread.terminate();
  return either;
}
