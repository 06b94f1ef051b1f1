import { expect, test } from "vitest";
import { known, unknown } from "@/server/engine/quantity";
import { unknownReasons } from "@/server/engine/vocabulary";
import { incomparableWords } from "@/server/services/change/incomparable-words";

test("every reason says on which side the number is missing, but for those that hold of the unit", () => {
  const dateless = ["outside-method", "no-baseline"];
  for (const reason of unknownReasons) {
    const missing = unknown(reason);
    const [then, now, both] = [
      incomparableWords(known(1), missing),
      incomparableWords(missing, known(1)),
      incomparableWords(missing, missing),
    ];
    if (dateless.includes(reason)) expect(new Set([then, now, both]).size, reason).toBe(1);
    else
      expect(
        [then, now, both].map((words) => words.split(" ").at(-1)),
        reason,
      ).toEqual(["then", "now", "then"]);
    if (!dateless.includes(reason)) expect(both).toMatch(/ now or then$/);
  }
});

test("of two different reasons the one of now is said", () => {
  expect(incomparableWords(unknown("suppressed"), unknown("not-reported"))).toBe(
    "too few officers to show now",
  );
});
