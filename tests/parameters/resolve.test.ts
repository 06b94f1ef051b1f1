import { expect, test } from "vitest";
import { resolveParameters } from "@/server/parameters/resolve";

test("a value holds from its first date and not before", () => {
  expect(resolveParameters("2023-03-31").value("points.community.A3")).toBe(206);
  expect(() => resolveParameters("2019-01-01").value("points.community.A3")).toThrow(
    "has no value at 2019-01-01",
  );
});

test("the same values have the same hash, other values another", () => {
  const today = resolveParameters("2026-03-31").hash;
  expect(today).toMatch(/^[0-9a-f]{8}$/);
  expect(resolveParameters("2026-04-30").hash).toBe(today);
  expect(resolveParameters("2019-01-01").hash).not.toBe(today);
});

test("each row tells where its value came from", () => {
  expect(resolveParameters("2026-03-31").rows.get("line.over")).toMatchObject({
    value: 110,
    unit: "%",
    status: "published",
    source: "written-answer-172934",
  });
});
