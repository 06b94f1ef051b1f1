import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { methodIds } from "@/server/contracts/methods";
import { methods } from "@/server/parameters/methods";

it("the methods that rows name are those that have a page", () => {
  expect(Object.keys(methods).sort()).toEqual([...methodIds].sort());
});

it.each(Object.entries(methods))("%s is called %s, as its page is", (id, title) => {
  expect(readFileSync(`docs/methods/${id}.md`, "utf8")).toMatch(new RegExp(`^# ${title}\n`));
});
