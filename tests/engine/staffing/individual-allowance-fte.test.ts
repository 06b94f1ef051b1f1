import { expect, it } from "vitest";
import { known, unknown } from "@/server/engine/quantity";
import { individualAllowanceFte } from "@/server/engine/staffing/individual-allowance-fte";

it("480 hours of tasks that only some do are 0.3 of a person with 1,600 hours", () => {
  expect(individualAllowanceFte(480, 1600)).toEqual(known(0.3));
});

it("a person without working time has no allowance", () => {
  expect(individualAllowanceFte(480, 0)).toEqual(unknown("no-available-hours"));
});
