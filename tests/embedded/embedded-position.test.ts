import { expect, it } from "vitest";
import { embeddedPosition } from "@/tests/support/embedded-position";

it("has the published officers of 31 March 2026, and both dates of a series", { timeout: 60_000 }, () => {
  const { facts, series, units } = embeddedPosition("2026-03-31");
  const required = facts("PRISONS", "required-fte", "band-3-5")?.quantity;
  // 21,351.5 of 23,152.7 (model, section 9).
  expect(required).toEqual({ known: true, value: 23152.7 });
  const dates = series("PRISONS", "required-fte", "band-3-5").map(({ asOf }) => asOf);
  expect(dates).toEqual(expect.arrayContaining(["2025-03-31", "2026-03-31"]));
  expect(units.find(({ unit }) => unit.code === "WLI")?.unit.name).toBe("Wayland");
});

it("has no week after its date, and none of prisons", () => {
  const { latestWeeks } = embeddedPosition("2023-03-31");
  expect(latestWeeks("LDNNCAI").every(({ week }) => week <= "2023-03-31")).toBe(true);
  expect(latestWeeks("WLI")).toEqual([]);
});
