import { expect, it } from "vitest";
import { weekDates } from "@/server/embedded/modelled/week-dates";

it("26 Mondays end on 27 March 2023, across the change of the clocks", () => {
  const dates = weekDates("2023-03-27");
  expect(dates).toHaveLength(26);
  expect([dates[0], dates[24], dates[25]]).toEqual(["2022-10-03", "2023-03-20", "2023-03-27"]);
  for (const date of dates) expect(new Date(`${date}T00:00:00Z`).getUTCDay()).toBe(1);
});
