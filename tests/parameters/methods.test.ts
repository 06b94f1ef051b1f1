import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { methods } from "@/server/parameters/methods";

it.each(Object.entries(methods))("%s is called %s, as its page is", (id, title) => {
  expect(readFileSync(`docs/methods/${id}.md`, "utf8")).toMatch(new RegExp(`^# ${title}\n`));
});
