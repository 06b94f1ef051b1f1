import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { ErrorRiskInput, type ErrorRiskView } from "@/server/contracts/error-risk-page";
import { localContext } from "@/server/services/context";
import { exportErrorRisk } from "@/server/services/error-risk/export-error-risk";
import { getErrorRisk } from "@/server/services/error-risk/get-error-risk";
import { getExplanation } from "@/server/services/explain/get-explanation";
import { getUnit } from "@/server/services/unit/get-unit";
import { onBothLoaded } from "@/tests/support/loaded-database";
import { csvRows } from "../overview/support/csv-rows";

const loading = 240_000;
const [march2023, march2026] = ["2023-03-31", "2026-03-31"];
/** The views of each database, compared at the end: both must print the same digits. */
const printed = new Map<string, unknown>();

onBothLoaded("error risk", (open) => {
  let database: Database;
  let now: ErrorRiskView;
  const context = () => localContext(database);
  const view = (asked: Partial<ErrorRiskInput>) =>
    getErrorRisk(context(), ErrorRiskInput.parse({ at: march2026, ...asked }));

  beforeAll(async () => {
    database = await open();
    now = await view({});
  }, loading);

  describe("of releases at 31 March 2026", () => {
    it("counts the 101 prisons in an order, of 120 that release people", () => {
      const counts = now.lists.map(({ key, rows }) => [key, rows.length]);
      expect(counts).toEqual([
        ["rises", 35],
        ["baseline", 66],
        ["not-ranked", 19],
      ]);
    });

    it("puts first what full staffing would avoid most, and says why in the unit's own figures", () => {
      const [first] = rowsOf(now, "rises");
      expect(first).toMatchObject({ name: "Wayland", avoidable: "2.1", note: null });
      // 177.0 of 229.5 officers: 22.9% short; nationally 7.8% (model, section 9).
      expect(first?.reasons).toEqual(["23% of officer posts are unfilled (nationally 8%): most of it"]);
      expect(first?.risk).toMatchObject({ level: "very-high", rise: "×2.1", quality: "B" });
    });

    it("has no high-security prison near the top, and no re-roled prison in the order", () => {
      const top = rowsOf(now, "rises").slice(0, 20);
      expect(top.filter(({ place }) => place === "High security")).toEqual([]);
      const unordered = rowsOf(now, "not-ranked");
      expect(unordered.map(({ name }) => name)).toEqual(
        expect.arrayContaining(["Cookham Wood", "Lowdham Grange"]),
      );
      expect(unordered.every(({ risk, note }) => risk === null && note !== null)).toBe(true);
    });

    it("folds away units at the floor, and says why they are there", () => {
      const floor = now.lists.find(({ key }) => key === "baseline");
      expect(floor?.folded).toBe(true);
      expect(floor?.summary).toContain("×1.0");
      expect(floor?.rows.every(({ risk }) => risk?.level === "baseline")).toBe(true);
    });

    it("tells no count of a prison with fewer than 0.5 expected", () => {
      const werrington = rowsOf(now, "rises").find(({ name }) => name === "Werrington");
      expect(werrington).toMatchObject({
        ...{ avoidable: "[z]", expected: "[z]", expectedDetail: "too few to judge" },
      });
    });

    it("draws the years to 2024-25 with courts and escorts apart, and marks what is provisional", () => {
      const rows = now.series?.table.rows ?? [];
      expect(rows.find(([year]) => year === "2024-25")).toEqual(["2024-25", "262", "233", "29"]);
      expect(rows.find(([year]) => year === "2022-23")).toEqual(["2022-23", "71", "[x]", "[x]"]);
      expect(rows.at(-1)).toEqual(["1 April 2025 to 31 October 2025 (provisional)", "91", "[x]", "[x]"]);
      expect(now.notes.join(" ")).toContain("29 errors in 2024-25");
    });

    it("sets the one published count beside what was expected, and judges no other prison", () => {
      expect(now.observed?.table.rows.map(([name, observed]) => [name, observed])).toEqual([
        ["Pentonville", "16"],
      ]);
      expect(now.observed?.notes.join(" ")).toContain("nothing can be said of the others");
    });
  });

  it("of 2023 is modelled, apart, and has no observed count", async () => {
    const then = await view({ at: march2023 });
    expect(then.lists.map(({ key }) => key)).toEqual(["rises-modelled", "baseline-modelled", "not-ranked"]);
    expect(then.lists[0]?.summary).toContain("not for publication");
    expect(then.observed).toBeNull();
  });

  it("of assessments is a share, modelled, and never a count", async () => {
    const probation = await view({ task: "assessment" });
    expect(probation.lists.map(({ key }) => key)).toEqual([
      "rises-modelled",
      "baseline-modelled",
      "not-ranked",
    ]);
    const [first] = rowsOf(probation, "rises-modelled");
    expect(first?.expected).toMatch(/^\d\d%$/);
    expect(first?.risk?.quality).toBe("D");
    expect(probation.series).toBeNull();
  });

  it("compares rises with the other position", async () => {
    const compared = await view({ against: march2023, sort: "change" });
    const changes = rowsOf(compared, "rises").map(({ change }) => change?.text ?? "");
    expect(changes[0]).toMatch(/^▲ \d\.\d worse$/);
    expect(compared.columns.map(({ key }) => key)).toContain("change");
    expect((await view({ sort: "change" })).input.sort).toBe("avoidable");
  });

  it("keeps to the filters, and shows the floor when it is asked for", async () => {
    const floor = await view({ level: "baseline", group: "G-LONDON" });
    expect(floor.lists.map(({ key, folded }) => [key, folded])).toEqual([["baseline", false]]);
    expect(floor.filters.chosen.map(({ label }) => label)).toEqual([expect.any(String), "Baseline"]);
    expect((await view({ function: "open", level: "very-high" })).lists).toEqual([]);
  });

  describe("tells nothing finer than the page", () => {
    it("in the view: numbers for drawing are those printed, and words have one decimal at most", async () => {
      for (const task of ["check", "assessment"] as const) {
        const { lists, observed } = await view({ task });
        const rows = lists
          .flatMap((list) => list.rows)
          .map((row) => ({ ...row, note: null, explainHref: null }));
        expect(finerThanTenths(rows)).toEqual([]);
        expect(finerThanTenths(observed?.drawing.kind === "funnel" ? observed.drawing.points : [])).toEqual(
          [],
        );
      }
    });

    it("in the file", async () => {
      const { body, name } = await exportErrorRisk(context(), now.input);
      expect(name).toBe("plimsoll-error-risk-check-2026-03-31.csv");
      const rows = csvRows(body);
      expect(rows).toHaveLength(120);
      expect(rows[0]).toMatchObject({ Unit: "Wayland", "Rise from shortage": "×2.1", Quality: "B" });
      expect(finerThanTenths(rows.map((row) => ({ ...row, Note: "", List: "" })))).toEqual([]);
    });

    it("on the page of a unit", async () => {
      const { risk } = await getUnit(context(), { code: "WLI", at: march2026, against: march2023 });
      expect(finerThanTenths({ ...risk, notes: [] })).toEqual([]);
    });

    it("in the working: the rise opens to its steps, and none of them is a probability", async () => {
      const [first] = rowsOf(now, "rises");
      const [, , pin = "", unit = "", quantity = ""] = (first?.explainHref ?? "").split("/");
      const explanation = await getExplanation(context(), { pin, unit, quantity });
      expect(explanation.value).toBe("2.1");
      expect(explanation.steps.map(({ anchor }) => anchor)).toEqual(
        expect.arrayContaining(["risk-rise", "time-effect", "time-effect-full", "workload-percent"]),
      );
      expect(JSON.stringify(explanation.steps)).not.toMatch(/probability/);
      expect(explanation.parameters.map(({ key }) => key)).toContain("error-risk.theta");
    });
  });

  it("prints the same on either database", () => {
    const text = JSON.stringify({ ...now, frame: null }).replaceAll(/\/explain\/[^/]+/g, "");
    for (const before of printed.values()) expect(text).toBe(before);
    printed.set(String(printed.size), text);
  });
});

const rowsOf = ({ lists }: ErrorRiskView, key: string) => lists.find((list) => list.key === key)?.rows ?? [];

/** Numbers and words of a view with more than one decimal: cuts of levels are no figures of a unit. */
function finerThanTenths(value: unknown): readonly unknown[] {
  if (typeof value === "number") return Number(value.toFixed(1)) === value ? [] : [value];
  if (typeof value === "string") return /\d\.\d\d/.test(value) ? [value] : [];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(finerThanTenths) : [];
}
