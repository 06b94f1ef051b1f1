import { expect, test } from "vitest";
import { headquartersPosition } from "@/server/engine/position/headquarters-position";
import { known, unknown } from "@/server/engine/quantity";
import { fact, unit, unitInput } from "../../support/builders";

test("headquarters has people in post and no shortfall, no workload and no band", () => {
  const position = headquartersPosition(
    unitInput({ unit: unit({ service: "headquarters" }), facts: [fact("in-post-fte", 5592)] }),
  );
  expect(position.staffing.inPost.quantity).toEqual(known(5592));
  expect(position.staffing.shortfallPercent).toEqual(unknown("outside-method"));
  expect(position.workload).toMatchObject({ basis: "none", band: null });
  expect(position.ranking).toEqual({ ranked: false, reason: "no-requirement" });
});
