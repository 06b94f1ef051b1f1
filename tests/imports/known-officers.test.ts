import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileLimits } from "@/server/imports/open/file-limits";
import { knownOfficers } from "@/server/imports/known-officers";

describe("the officers of a file", () => {
  it("are made unreadable once each", () => {
    let made = 0;
    const officers = knownOfficers((name) => `${name.toLowerCase()}-${(made += 1)}`);
    expect(["A", "B", "A"].map((name) => officers.pseudonym(name))).toEqual(["a-1", "b-2", "a-1"]);
    expect(made).toBe(2);
  });

  it("are no more than memory has room for: a column of something else is refused", () => {
    const officers = knownOfficers((name) => name);
    for (let number = 0; number < fileLimits.officers; number += 1) officers.pseudonym(String(number));
    expect(officers.pseudonym("0")).toBe("0");
    expect(() => officers.pseudonym("one more")).toThrow(/more officers than there are/);
  });

  it("are found twice in a week exactly where a list of all would find them", () => {
    const entry = fc.tuple(fc.nat({ max: 3000 }), fc.constantFrom("2026-03-23", "2026-03-30"));
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 400 }), (entries) => {
        const officers = knownOfficers((name) => name);
        // Officers get high numbers too, beyond the first bytes of a week.
        for (let number = 0; number < 3000; number += 7) officers.isTwice(String(number), "2026-03-16");
        const seen = new Set<string>();
        for (const [number, week] of entries) {
          const key = `${number} ${week}`;
          expect(officers.isTwice(String(number), week)).toBe(seen.has(key));
          seen.add(key);
        }
      }),
    );
  });
});
