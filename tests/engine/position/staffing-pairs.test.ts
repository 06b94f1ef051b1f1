import { expect, test } from "vitest";
import { staffingPairs } from "@/server/engine/position/staffing-pairs";
import { unknown } from "@/server/engine/quantity";
import { fact } from "../../support/builders";

const required = (asOf: string, value = 100) => fact("required-fte", value, { asOf });
const inPost = (asOf: string, value = 90) => fact("in-post-fte", value, { asOf });
const dates = (pairs: ReturnType<typeof staffingPairs>) => pairs.map((pair) => pair.inPost.asOf);

test("a count without a requirement of its own date makes no pair", () => {
  const pairs = staffingPairs(
    [required("2025-03-31"), required("2023-03-31")],
    [inPost("2025-06-30"), inPost("2025-03-31"), inPost("2024-03-31"), inPost("2023-03-31")],
  );
  expect(dates(pairs)).toEqual(["2023-03-31", "2025-03-31"]);
});

test("an unknown figure makes no pair", () => {
  const suppressed = { ...inPost("2025-03-31"), quantity: unknown("suppressed") };
  expect(staffingPairs([required("2025-03-31")], [suppressed])).toEqual([]);
});
