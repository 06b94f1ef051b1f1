import { expect, test } from "vitest";
import { keptPromises } from "@/server/services/kept-promises";

const answer = (text: string) => () => Promise.resolve({ text });

test("is computed once for those who ask at the same time and for those who ask later", async () => {
  const once = keptPromises<object>("test-once");
  const [first, second] = await Promise.all([once("a", answer("one")), once("a", answer("other"))]);
  expect(second).toBe(first);
  expect(await once("a", answer("third"))).toBe(first);
});

test("is computed for each key by itself", async () => {
  const once = keptPromises<object>("test-keys");
  expect(await once("a", answer("one"))).toEqual({ text: "one" });
  expect(await once("b", answer("other"))).toEqual({ text: "other" });
});

test("is computed anew after a failure, which whoever asked is told", async () => {
  const once = keptPromises<object>("test-failure");
  await expect(once("a", () => Promise.reject(new Error("No answer.")))).rejects.toThrow("No answer.");
  expect(await once("a", answer("an answer"))).toEqual({ text: "an answer" });
});

test("is forgotten, the oldest first, beyond as many as are kept", async () => {
  const once = keptPromises<object>("test-most", 2);
  for (const key of ["a", "b", "c"]) await once(key, answer(key));
  expect(await once("c", answer("again"))).toEqual({ text: "c" });
  expect(await once("a", answer("again"))).toEqual({ text: "again" });
});
