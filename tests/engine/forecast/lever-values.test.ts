import { expect, it } from "vitest";
import { leverValues } from "@/server/engine/forecast/lever-values";
import { noLevers } from "@/server/engine/forecast/no-levers";

it("is made on its first use and is the same afterwards", () => {
  const levers = noLevers(2, 1);
  leverValues(levers, "people")[3] = 5;
  expect([...leverValues(levers, "people")]).toEqual([0, 0, 0, 5]);
});
