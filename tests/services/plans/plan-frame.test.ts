import { expect, it } from "vitest";
import type { VersionRow } from "@/db/queries/scenarios";
import { planFrame } from "@/server/services/plans/plan-frame";
import type { Position } from "@/server/services/positions/load-position";
import { examplePlans } from "@/server/services/scenarios/example-plans";
import type { FoundPlan } from "@/server/services/scenarios/find-plan";
import { embeddedPosition } from "@/tests/support/embedded-position";

const baseline = { name: "2023-03-31", asOf: "2023-03-31", title: "31 March 2023", snapshot: "s" };
const position = {
  ...{ baseline, baselines: [baseline] },
  ...embeddedPosition("2023-03-31"),
} as unknown as Position;
const [example] = examplePlans();
if (!example) throw new Error("No plan is shipped.");
const { file } = example;
const version = { id: "v3", number: 3, at: "2026-11-22T14:02:31.000Z", actor: "Local user" } as VersionRow;
const second = (found: FoundPlan) => planFrame(position, found).context[1];

it("names the position, the plan, the data and the model, and offers no other position", () => {
  const frame = planFrame(position, { plan: example.slug, file, kept: null });
  expect(frame.context).toEqual([
    "Position of 31 March 2023",
    "Scenario: March 2023: 5% of headquarters to the front line, example, read-only",
    "Data quality: prison officers D (modelled from totals), delivery units D (modelled from totals)",
    "Model 1.0",
  ]);
  expect(frame).toMatchObject({ switches: [], comparisons: [], query: "?at=2023-03-31" });
});

it("says which version is shown, when it was saved and by whom, and where it is not the newest", () => {
  const kept = { version, isHead: true, versions: [version] };
  const saved = `Scenario: ${file.title}, version 3, saved 22 November 2026, 14:02 UTC by Local user`;
  expect(second({ plan: "id", file, kept })).toBe(saved);
  expect(second({ plan: "id", file, kept: { ...kept, isHead: false } })).toBe(`${saved}, not the newest`);
});
