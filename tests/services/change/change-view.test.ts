import { describe, expect, it } from "vitest";
import { changeView, type ChangeHow } from "@/server/services/change/change-view";
import { known, unknown } from "@/server/engine/quantity";

const points: ChangeHow = {
  moreIs: "worse",
  unit: "points",
  places: 1,
  since: "2023-03-31",
  at: "2026-03-31",
};
// Officers in bands 3 to 5 against target, HMPPS workforce statistics, March 2023 and March 2026.
const shortMarch2023 = known((100 * (22637.4 - 21457.8)) / 22637.4);
const shortMarch2026 = known((100 * (23152.7 - 21351.5)) / 23152.7);

describe("changeView", () => {
  it("5.2% short, then 7.8%: 2.6 points worse, from the unrounded numbers", () => {
    expect(changeView(shortMarch2026, shortMarch2023, points)).toEqual({
      text: "▲ 2.6 points since 31 March 2023, worse",
      verdict: "worse",
    });
  });

  it("seen from 2023, the same two numbers are 2.6 points better against the later date", () => {
    const back = { ...points, since: "2026-03-31", at: "2023-03-31" };
    expect(changeView(shortMarch2023, shortMarch2026, back)).toEqual({
      text: "▼ 2.6 points against 31 March 2026, better",
      verdict: "better",
    });
  });

  it("sets thousands apart: 1,180 FTE fewer short", () => {
    // 1,801.2 FTE short in March 2026; 621.2 is a made-up later figure, 1,180 fewer.
    expect(changeView(known(621.2), known(1801.2), { ...points, unit: "FTE", places: 0 }).text).toBe(
      "▼ 1,180 FTE since 31 March 2023, better",
    );
  });

  it("says no change of a difference that rounds to nothing, whichever side is greater", () => {
    const none = { text: "No change since 31 March 2023", verdict: "same" };
    expect(changeView(known(7.04), known(7), points)).toEqual(none);
    expect(changeView(known(7), known(7.04), points)).toEqual(none);
    expect(changeView(known(7), known(7), points)).toEqual(none);
  });

  it("judges nothing that is neither good nor bad", () => {
    const people: ChangeHow = { ...points, moreIs: "neutral", unit: "people", places: 0 };
    expect(changeView(known(720), known(700), people)).toEqual({
      text: "▲ 20 people since 31 March 2023",
      verdict: "neutral",
    });
  });

  it.each([
    [known(5), unknown("not-reported"), "not reported then"],
    [unknown("not-reported"), known(5), "not reported now"],
    [unknown("not-reported"), unknown("not-reported"), "not reported now or then"],
    [known(5), unknown("outside-method"), "not applicable"],
    [known(5), unknown("no-baseline"), "opened, moved or changed role"],
  ])("says why it cannot be told: %s, %s", (now, before, why) => {
    expect(changeView(now, before, points)).toEqual({
      text: `Not comparable with 31 March 2023: ${why}`,
      verdict: "unknown",
    });
  });
});
