import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDate } from "@/server/imports/read-date";

describe("a date", () => {
  it.each([
    ["2026-03-31", "2026-03-31"],
    ["2026-3-1", "2026-03-01"],
    ["2026-03-31T00:00:00.000Z", "2026-03-31"],
    ["31/03/2026", "2026-03-31"],
    ["4/3/2026", "2026-03-04"],
    ["31.03.2026", "2026-03-31"],
    [" 31 March 2026 ", "2026-03-31"],
    ["1-Sep-2026", "2026-09-01"],
    ["29/02/2024", "2024-02-29"],
  ])("%s is %s", (text, date) => expect(readDate(text)).toEqual({ date }));

  it.each([
    ...[
      "29/02/2026",
      "31/04/2026",
      "00/01/2026",
      "2026-13-01",
      "3/31/2026",
      "31/03/26",
      "March 2026",
      "soon",
    ],
    ...["1 Mayday 2026", "1 J 2026", "2026-03-31 or so"],
  ])("%s is none", (text) => expect(readDate(text)).toBe("unreadable"));

  it("is blank where nothing stands, and no number or truth value is one", () => {
    expect([readDate(null), readDate("  ")]).toEqual(["blank", "blank"]);
    expect([readDate(46112), readDate(true)]).toEqual(["unreadable", "unreadable"]);
  });

  it("of the calendar is read as what it is, in each way of writing", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true }),
        (time) => {
          const date = time.toISOString().slice(0, 10);
          const [year, month, day] = date.split("-");
          expect(readDate(date)).toEqual({ date });
          expect(readDate(`${Number(day)}/${Number(month)}/${year}`)).toEqual({ date });
        },
      ),
    );
  });
});
