import { expect, it } from "vitest";
import { monthCalendar } from "@/server/engine/forecast/month-calendar";
import { noLevers } from "@/server/engine/forecast/no-levers";
import { applyTransfer } from "@/server/engine/scenario/apply-transfer";
import { smallModel } from "./support/small-model";

it("10 FTE leave at once and cover after two days and a week: -10, and 21 of April's 30 days", () => {
  const model = smallModel();
  const levers = noLevers(model.units.length, 2);
  const ledger = applyTransfer(
    {
      ...{ id: "t", type: "transfer", reason: "Help", active: true, from: "2026-04-01", to: null },
      ...{ fromUnit: "CCI", toUnit: "BBI", fte: 10 },
    },
    { model, calendar: monthCalendar("2026-03-31", 2), levers },
  );
  expect(levers.values.coverFte![2 * 3 + 1]).toBeCloseTo(-10, 9);
  expect(levers.values.coverFte![1 * 3 + 1]).toBeCloseTo(7, 9);
  expect(levers.values.helpFte![1 * 3 + 1]).toBeLessThan(7);
  expect(ledger.home[1]! + ledger.travel[1]! + ledger.induction[1]! + ledger.working[1]!).toBeCloseTo(10, 9);
});
