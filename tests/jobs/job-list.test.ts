import { expect, it } from "vitest";
import { JobList, type Work } from "@/server/jobs/job-list";

const subject = { title: "For Tuesday", pack: "p", issue: 1 };
const file = { name: "a.pdf", body: "abc" };
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

function held() {
  let open: (() => void) | undefined;
  const gate = new Promise<void>((resolve) => (open = resolve));
  return { gate, letGo: () => open?.() };
}

it("says how far the work is, then gives its result to whom it belongs", async () => {
  const { gate, letGo } = held();
  const jobs = new JobList();
  const work: Work<typeof file> = async (progress) => {
    progress(1, 2, "Printing");
    await gate;
    return file;
  };
  const { id } = jobs.start("me", subject, work);
  await settled();
  expect(jobs.find(id, "me")!.state).toEqual({ state: "running", done: 1, of: 2, doing: "Printing" });
  expect(jobs.find(id, "somebody else")).toBeNull();
  letGo();
  await settled();
  expect(jobs.find(id, "me")!.state).toEqual({ state: "done", result: file });
});

it("runs one job after the other", async () => {
  const { gate, letGo } = held();
  const jobs = new JobList();
  const first = jobs.start("me", subject, async () => (await gate, file));
  const second = jobs.start("me", subject, () => Promise.resolve(file));
  await settled();
  expect(second.state).toMatchObject({ state: "running", doing: "Waiting for its turn" });
  letGo();
  await settled();
  expect([first.state.state, second.state.state]).toEqual(["done", "done"]);
});

it("calls off a job that runs, and does not begin one that was waiting", async () => {
  const { gate, letGo } = held();
  const jobs = new JobList();
  const running = jobs.start("me", subject, async (_, signal) => {
    await gate;
    signal.throwIfAborted();
    return file;
  });
  let begun = false;
  const waiting = jobs.start("me", subject, () => {
    begun = true;
    return Promise.resolve(file);
  });
  await settled();
  running.cancel();
  waiting.cancel();
  expect([running.state, waiting.state]).toEqual([
    { state: "running", done: 0, of: 1, doing: "Calling it off" },
    { state: "cancelled" },
  ]);
  letGo();
  await settled();
  expect(running.state).toEqual({ state: "cancelled" });
  expect([waiting.state, begun]).toEqual([{ state: "cancelled" }, false]);
});

it("says that a job is done that was called off too late", async () => {
  const { gate, letGo } = held();
  const jobs = new JobList();
  const job = jobs.start("me", subject, async () => (await gate, file));
  await settled();
  job.cancel();
  letGo();
  await settled();
  expect(job.state).toEqual({ state: "done", result: file });
});

it("raises the signal when the work has ended, so that nothing of it runs on", async () => {
  const jobs = new JobList();
  let signal: AbortSignal | undefined;
  jobs.start("me", subject, (_, given) => {
    signal = given;
    return Promise.resolve(file);
  });
  await settled();
  expect(signal?.aborted).toBe(true);
});

it("says in one line why a job failed, and goes on with the next", async () => {
  const jobs = new JobList();
  const failed = jobs.start("me", subject, () => Promise.reject(new Error("No browser here.\nat launch")));
  const next = jobs.start("me", subject, () => Promise.resolve(file));
  await settled();
  expect(failed.state).toEqual({ state: "failed", reason: "No browser here." });
  expect(next.state.state).toBe("done");
});

it("forgets the oldest finished jobs beyond twenty, and says which", async () => {
  const forgotten: string[] = [];
  const jobs = new JobList(({ id }) => forgotten.push(id));
  const ids = Array.from({ length: 22 }, () => jobs.start("me", subject, () => Promise.resolve(file)).id);
  await settled();
  jobs.start("me", subject, () => Promise.resolve(file));
  const gone = ids.filter((id) => jobs.find(id, "me") === null);
  expect(gone.length).toBeGreaterThan(0);
  expect(forgotten).toEqual(gone);
  expect(jobs.find(ids.at(-1)!, "me")).not.toBeNull();
});
