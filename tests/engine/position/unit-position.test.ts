import { expect, test } from "vitest";
import { unitPosition } from "@/server/engine/position/unit-position";
import { resolveParameters } from "@/server/parameters/resolve";
import { fact, staffFacts, unit, unitInput, unitWeek } from "../../support/builders";

const parameters = resolveParameters("2026-03-31");

test("each service has its own position", () => {
  const prison = unitPosition(unitInput({ facts: staffFacts("band-3-5", 100, 80) }), parameters);
  expect(prison.workload.basis).toBe("inferred");
  const delivery = unitPosition(
    unitInput({ unit: unit({ service: "probation", kind: "delivery-unit" }), weeks: [unitWeek()] }),
    parameters,
  );
  expect(delivery.workload.basis).toBe("points");
  const directorate = unitPosition(
    unitInput({
      unit: unit({ service: "headquarters", kind: "directorate" }),
      facts: [fact("in-post-fte", 2963)],
    }),
    parameters,
  );
  expect(directorate.workload.basis).toBe("none");
});
