import { expect, it } from "vitest";
import { noLevers } from "@/server/engine/forecast/no-levers";

it("moves nothing, with a column for the position and each month", () => {
  expect(noLevers(3, 36)).toEqual({ units: 3, columns: 37, values: {} });
});
