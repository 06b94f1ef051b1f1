import { expect, test } from "vitest";
import { nationalPosition } from "@/server/engine/position/national-position";
import { known } from "@/server/engine/quantity";
import { resolveParameters } from "@/server/parameters/resolve";
import { staffFacts, unit, unitWeek } from "../../support/builders";

test("every prison, delivery unit and directorate has a position; groups and services do not", () => {
  const positions = nationalPosition(
    {
      id: "00000000",
      asOf: "2026-03-31",
      units: [
        unit({ code: "PRISONS", kind: "service", parent: null }),
        unit({ code: "XXI" }),
        unit({ code: "N01", service: "probation", kind: "delivery-unit" }),
      ],
      facts: staffFacts("band-3-5", 100, 80),
      weekSums: [unitWeek(), unitWeek({ unit: "N99", points: 1 })],
      latestWeeks: [unitWeek()],
      officers: new Map(),
    },
    resolveParameters("2026-03-31"),
  );
  expect(positions.map(({ unit: { code } }) => code)).toEqual(["XXI", "N01"]);
  expect(positions[0]?.staffing.shortfallFte).toEqual(known(20));
  expect(positions[1]?.workload.percent.quantity).toEqual(known(110));
});
