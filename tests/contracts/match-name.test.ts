import { expect, test } from "vitest";
import { matchName, type Named } from "@/server/contracts/match-name";

const elmley: Named = {
  ...{ code: "EYI", name: "Elmley", service: "prison" },
  otherNames: ["Elmley (Sheppey)", "Sheppey Cluster"],
};
const north: Named = {
  ...{ code: "N52STF", name: "Staffordshire North", service: "probation" },
  otherNames: ["Staffordshire and Stoke"],
};

test.each([
  ["eyi", elmley, "code", "whole"],
  ["ELMLEY", elmley, "name", "whole"],
  ["elm", elmley, "name", "start"],
  ["north", north, "name", "word"],
  ["nor staf", north, "name", "words"],
  ["fordshire", north, "name", "part"],
  ["Staffordshire & Stoke", north, "other-name", "whole"],
  ["elmley sheppey", elmley, "other-name", "whole"],
  ["stoke", north, "other-name", "word"],
  ["n52", north, "code", "start"],
  ["HMP Elmley", elmley, "name", "whole"],
] as const)("“%s” is answered by %#", (asked, unit, by, way) => {
  expect(matchName(asked, unit)).toMatchObject({ by, way });
});

test("what is not in a name or at the start of a code is no answer", () => {
  for (const asked of ["", " ", "leeds", "52STF", "elmley north"])
    expect(matchName(asked, elmley)).toBeNull();
  expect(matchName("2stf", north)).toBeNull();
});

test("HMP finds no probation unit, and PDU no prison", () => {
  expect(matchName("HMP Staffordshire North", north)).toBeNull();
  expect(matchName("Elmley PDU", elmley)).toBeNull();
});

test("HMP alone finds every prison, with nothing marked in its name", () => {
  expect(matchName("hmp", elmley)).toMatchObject({ by: "name", way: "start", marks: [] });
  expect(matchName("hmp", north)).toBeNull();
});

test("code, name, start, word, words, other name, start of the code, part: in this order", () => {
  const ranks = [
    matchName("EYI", elmley),
    matchName("elmley", elmley),
    matchName("elm", elmley),
    matchName("north", north),
    matchName("north staffordshire", north),
    matchName("staffordshire and stoke", north),
    matchName("stoke", north),
    matchName("n52", north),
    matchName("fordshire n", north),
    matchName("luster", elmley),
  ].map((match) => match?.rank ?? NaN);
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  expect(new Set(ranks).size).toBe(ranks.length);
});

test("the parts that were asked for are marked in the name as written", () => {
  const marked = (asked: string, unit: Named) => {
    const match = matchName(asked, unit);
    return match?.marks.map(([from, to]) => match.text.slice(from, to));
  };
  expect(marked("elmley sheppey", elmley)).toEqual(["Elmley (Sheppey"]);
  expect(marked("nor staf", north)).toEqual(["Staf", "Nor"]);
  expect(marked("ordsh", north)).toEqual(["ordsh"]);
  expect(marked("and stoke", { ...north, otherNames: ["Staffordshire & Stoke"] })).toEqual(["& Stoke"]);
});

test("words that overlap are marked once each, in order", () => {
  const match = matchName("north nor", north);
  expect(match?.marks).toEqual([[14, 19]]);
});
