import { expect, test } from "vitest";
import { peerMedian } from "@/server/engine/position/peer-median";
import { prisonPosition } from "@/server/engine/position/prison-position";
import { resolveParameters } from "@/server/parameters/resolve";
import { fact, staffFacts, unit, unitInput } from "../../support/builders";

const parameters = resolveParameters("2026-03-31");
const prison = (people: number, unitFunction: "reception" | "open" = "reception") =>
  prisonPosition(
    unitInput({
      unit: unit({ unitFunction }),
      facts: [
        ...staffFacts("band-3-5", 100, 100),
        fact("population", people),
        fact("operational-capacity", 900),
      ],
    }),
    parameters,
  );

test("five reception prisons with 2, 3, 4, 5 and 9 prisoners per officer have the median 4", () => {
  const all = [200, 300, 400, 500, 900].map((people) => prison(people));
  expect(peerMedian(prison(200), [...all, prison(700, "open")], parameters)).toEqual({ value: 4, peers: 5 });
});

test("four peers are too few to compare with", () => {
  const all = [200, 300, 400, 500].map((people) => prison(people));
  expect(peerMedian(prison(200), all, parameters)).toBeNull();
});
