import { expect, test } from "vitest";
import { ranking } from "@/server/engine/position/ranking";
import { known, unknown } from "@/server/engine/quantity";
import { resolveParameters } from "@/server/parameters/resolve";
import { unit } from "../../support/builders";

const parameters = resolveParameters("2026-03-31");
const opened = (on: string) => unit({ events: [{ kind: "opened", on, note: "Opened" }] });

test("a unit settles for 24 months after a change and then stands in rankings again", () => {
  expect(ranking(opened("2024-04-01"), "2026-03-31", known(5), parameters).ranked).toBe(false);
  expect(ranking(opened("2024-03-31"), "2026-03-31", known(5), parameters).ranked).toBe(true);
});

test("a change that is still to come does not count", () => {
  expect(ranking(opened("2026-06-01"), "2026-03-31", known(5), parameters).ranked).toBe(true);
});

test("without a known shortfall there is no rank", () => {
  expect(ranking(unit(), "2026-03-31", unknown("not-reported"), parameters)).toEqual({
    ranked: false,
    reason: "no-staffing",
  });
});
