import { readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import type { RegisterKey } from "@/server/engine/parameter-set";
import type { MethodId } from "@/server/engine/vocabulary";
import { register, registerKeys } from "@/server/parameters/register";
import { projectFiles } from "./support/project-files";

/** Where each method is worked out: files that read the register for it. A folder ends with a slash. */
const methodsOf: Readonly<Record<string, readonly MethodId[]>> = {
  "server/embedded/modelled/": ["modelled-probation"],
  "server/engine/disclosure/disclosure-limits.ts": ["disclosure"],
  "server/engine/disclosure/is-told-above.ts": ["bands"],
  // The forecast goes on from the methods of the position: their rows are theirs.
  "server/engine/forecast/plan-coefficients.ts": [
    ...(["scenarios", "workload-inferred", "workload-points", "error-risk"] as const),
  ],
  "server/engine/forecast/staff-rates.ts": ["scenarios", "modelled-probation"],
  "server/engine/scenario/": ["scenarios", "modelled-probation", "workload-points", "error-risk", "key-work"],
  "server/engine/position/aggregate-counts.ts": ["roll-ups", "four-week-rule", "disclosure"],
  "server/engine/position/aggregate-staffing.ts": ["roll-ups", "staffing"],
  "server/engine/position/explain-officers-over.ts": ["four-week-rule", "disclosure"],
  "server/engine/position/explain-points.ts": ["workload-points"],
  "server/engine/position/explain-tail.ts": ["disclosure", "unmeasured-work"],
  "server/engine/position/peer-median.ts": ["rankings-and-peers"],
  "server/engine/position/probation-position.ts": [
    "workload-inferred",
    "four-week-rule",
    "rankings-and-peers",
  ],
  "server/engine/position/ranking.ts": ["rankings-and-peers"],
  "server/engine/position/roll-up.ts": ["roll-ups"],
  "server/engine/position/unit-staffing.ts": ["staffing"],
  "server/engine/risk/assessment-level.ts": ["error-risk"],
  "server/engine/risk/calibrate-releases.ts": ["error-risk"],
  "server/engine/risk/check-cost.ts": ["error-risk"],
  "server/engine/risk/checked-probability.ts": ["error-risk"],
  "server/engine/risk/expected-limits.ts": ["error-risk"],
  "server/engine/risk/expected-range.ts": ["error-risk"],
  "server/engine/risk/explain-risk-rise.ts": ["error-risk"],
  "server/engine/risk/observed-against-expected.ts": ["error-risk"],
  "server/engine/risk/release-level.ts": ["error-risk"],
  "server/engine/risk/release-opportunities.ts": ["error-risk"],
  "server/engine/risk/release-risk-range.ts": ["error-risk"],
  "server/engine/risk/release-risk.ts": ["error-risk"],
  "server/engine/risk/risk-coefficients.ts": ["error-risk"],
  "server/engine/risk/risk-conditions.ts": ["error-risk"],
  "server/engine/risk/risk-drivers.ts": ["error-risk"],
  "server/engine/risk/risk-level.ts": ["error-risk"],
  "server/engine/risk/risk-rise-range.ts": ["error-risk"],
  "server/engine/risk/scale-loads.ts": ["error-risk"],
  "server/engine/risk/second-opinion.ts": ["error-risk"],
  "server/engine/risk/unit-load.ts": ["error-risk"],
  "server/engine/staffing/shortfall.ts": ["staffing"],
  "server/engine/workload/band.ts": ["bands"],
  "server/engine/workload/case-points-each.ts": ["workload-points"],
  "server/engine/workload/contact-transfer.ts": ["workload-points"],
  "server/engine/workload/inferred-workload.ts": ["workload-inferred"],
  "server/engine/workload/key-work-hours.ts": ["key-work"],
  "server/engine/workload/move-cases.ts": ["workload-points"],
  "server/engine/workload/officers-above.ts": ["disclosure"],
  "server/engine/workload/officers-by-band.ts": ["bands"],
  "server/engine/workload/officers-over.ts": ["four-week-rule"],
  "server/engine/workload/over-capacity-flag.ts": ["bands"],
  "server/engine/workload/points-gap-fte.ts": ["workload-points"],
  // The modelled rows are priced with the same table.
  "server/engine/workload/points-table.ts": ["workload-points", "modelled-probation"],
  "server/engine/workload/shown-count.ts": ["disclosure"],
  "server/engine/workload/unmeasured-work.ts": ["unmeasured-work"],
  "server/engine/workload/workload-causes.ts": ["workload-points"],
  // Only shown, not computed with.
  "server/services/unit/figure-views.ts": ["staffing", "rankings-and-peers"],
  "server/services/unit/probation-trend.ts": ["bands", "four-week-rule"],
};

/** What stands in a hole of a template is one part of a key, without a full stop. */
const hole = "[^.]+";

const files = ["server/engine", "server/embedded", "server/services"]
  .flatMap((folder) => projectFiles(folder))
  .filter((path) => path !== "server/engine/parameter-set.ts");
const readers = files.flatMap((path) => [...keysNamedIn(path)].map((key) => ({ path, key })));

function methodsAt(path: string): readonly MethodId[] | undefined {
  const place = Object.keys(methodsOf).find(
    (start) => path === start || path.startsWith(start.replace(/[^/]$/, "$&/")),
  );
  return place === undefined ? undefined : methodsOf[place];
}

describe("where a register row is used", () => {
  it("is said of every file of the engine and the model that reads one", () => {
    const unplaced = readers.filter(({ path }) => !path.startsWith("server/services/") && !methodsAt(path));
    expect([...new Set(unplaced.map(({ path }) => path))]).toEqual([]);
  });

  it("leaves out no reader: each row names a method of every file that reads it", () => {
    const missing = readers.filter(({ path, key }) => {
      const methods = methodsAt(path);
      return methods && !methods.some((method) => register[key].usedBy.includes(method));
    });
    expect(missing).toEqual([]);
  });

  it.each(registerKeys)("%s is read by a file of each method that it names", (key) => {
    const reading = readers
      .filter((reader) => reader.key === key)
      .flatMap(({ path }) => methodsAt(path) ?? []);
    expect(register[key].usedBy.filter((method) => !reading.includes(method))).toEqual([]);
  });

  it("lists no file that reads nothing", () => {
    const idle = Object.keys(methodsOf).filter(
      (start) => !readers.some(({ path }) => path.startsWith(start)),
    );
    expect(idle).toEqual([]);
  });
});

/** Keys that a file names: whole, or as a family such as `points.${type}.${tier}`. */
function keysNamedIn(path: string): ReadonlySet<RegisterKey> {
  const found = new Set<RegisterKey>();
  const visit = (node: ts.Node): void => {
    const pattern = patternOf(node);
    if (pattern) for (const key of registerKeys) if (pattern.test(key)) found.add(key);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true));
  return found;
}

function patternOf(node: ts.Node): RegExp | null {
  if (ts.isStringLiteralLike(node)) return new RegExp(`^${escaped(node.text)}$`);
  if (!ts.isTemplateExpression(node)) return null;
  const parts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
  return isFamily(node, parts) ? new RegExp(`^${parts.map(escaped).join(hole)}$`) : null;
}

/** A text with dots and holes alone may be anything; the table of points chooses its set by name. */
function isFamily(node: ts.Node, parts: readonly string[]): boolean {
  return parts.some((part) => /[a-z]/.test(part)) || isValueOf(node);
}

function isValueOf({ parent }: ts.Node): boolean {
  return (
    ts.isCallExpression(parent) &&
    ts.isPropertyAccessExpression(parent.expression) &&
    parent.expression.name.text === "value"
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
