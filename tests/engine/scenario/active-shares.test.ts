import { expect, it } from "vitest";
import { monthCalendar } from "@/server/engine/forecast/month-calendar";
import { activeShares } from "@/server/engine/scenario/active-shares";

it("16 April to 15 May, both days included: 15 of 30 and 15 of 31", () => {
  const calendar = monthCalendar("2023-03-31", 3);
  expect(activeShares({ from: "2023-04-16", to: "2023-05-15" }, calendar)).toEqual([0, 15 / 30, 15 / 31, 0]);
  expect(activeShares({ from: "2023-01-01", to: null }, calendar)).toEqual([0, 1, 1, 1]);
});
