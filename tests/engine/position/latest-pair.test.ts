import { expect, test } from "vitest";
import { latestPair } from "@/server/engine/position/latest-pair";
import { known, unknown } from "@/server/engine/quantity";
import { fact } from "../../support/builders";

const required = [
  fact("required-fte", 6158, { asOf: "2023-03-31" }),
  fact("required-fte", 7115, { asOf: "2025-03-31" }),
];

test("5,519 in post of June 2025 has no requirement of its date: the pair is 5,636 of 7,115, March 2025", () => {
  // Published: National Audit Office, October 2025; workforce statistics, June 2025.
  const pair = latestPair(required, [
    fact("in-post-fte", 4413, { asOf: "2023-03-31" }),
    fact("in-post-fte", 5636, { asOf: "2025-03-31" }),
    fact("in-post-fte", 5519, { asOf: "2025-06-30" }),
  ]);
  expect(pair?.required.quantity).toEqual(known(7115));
  expect(pair?.inPost.quantity).toEqual(known(5636));
});

test("no date with both, or only unknown ones, is no pair", () => {
  expect(latestPair(required, [fact("in-post-fte", 5519, { asOf: "2025-06-30" })])).toBeNull();
  const unreported = fact("in-post-fte", 0, { asOf: "2025-03-31", quantity: unknown("not-reported") });
  expect(latestPair(required, [unreported])).toBeNull();
});
