import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { AssumptionInput, AssumptionsInput, type AssumptionsView } from "@/server/contracts/assumptions";
import { SourcesInput } from "@/server/contracts/sources";
import { registerKeys } from "@/server/parameters/register";
import { exportAssumptions } from "@/server/services/assumptions/export-assumptions";
import { getAssumption } from "@/server/services/assumptions/get-assumption";
import { getAssumptions } from "@/server/services/assumptions/get-assumptions";
import { localContext } from "@/server/services/context";
import { getSources } from "@/server/services/sources/get-sources";
import { onBothLoaded } from "@/tests/support/loaded-database";

const loading = 240_000;

onBothLoaded("the registers", (open) => {
  let database: Database;
  const on = (day: string) => ({ ...localContext(database), now: () => `${day}T12:00:00.000Z` });
  const list = (asked: object, day = "2026-11-22") => getAssumptions(on(day), AssumptionsInput.parse(asked));
  const rowsOf = ({ groups }: AssumptionsView) =>
    groups.flatMap(({ rows, matrices }) => [...rows, ...matrices.flatMap(({ entries }) => entries)]);
  const keysOf = (view: AssumptionsView) => rowsOf(view).map(({ key }) => key);

  beforeAll(async () => {
    database = await open();
  }, loading);

  it("are shown whole at first, every row once, the points of cases in two tables of 16 tiers by 3 types", async () => {
    const view = await list({});
    expect(keysOf(view).sort()).toEqual([...registerKeys]);
    expect(view.shown).toBe(view.total);
    const matrices = view.groups.flatMap((group) => group.matrices);
    expect(matrices.map(({ rows, columns }) => [rows.length, columns.length])).toEqual([
      [16, 3],
      [16, 3],
    ]);
    expect(view.filters.chosen).toEqual([]);
  });

  it("price tier A3 at 206, 219 and 75 points, each opening to its row", async () => {
    // Official seed file.
    const view = await list({ at: "2026-03-31" });
    const tier = view.groups.flatMap(({ matrices }) => matrices)[0]?.rows.find((row) => row.tier === "A3");
    expect(tier?.cells.map((cell) => cell?.value)).toEqual(["206", "219", "75"]);
    expect(tier?.cells[0]?.href).toBe("/assumptions/points.community.A3?at=2026-03-31");
  });

  it("show the value of the position's date: protect level A is 12% at March 2023 and 18% at March 2026", async () => {
    const at = async (date: string) =>
      rowsOf(await list({ at: date, q: "protect-share-a" })).map(({ value, from }) => [value, from]);
    expect(await at("2023-03-31")).toEqual([["12%", "1 January 2018"]]);
    expect(await at("2026-03-31")).toEqual([["18%", "1 April 2024"]]);
  });

  it("find words in a key, a name, a description, a source and a place in it; every word must be there", async () => {
    const found = async (q: string) => keysOf(await list({ q }));
    expect(await found("rule.sustained")).toEqual(["rule.sustained-weeks"]);
    expect(await found("THIRTY")).toEqual([]);
    expect(await found("30% line")).toContain("line.reference-gap");
    expect(await found("crowding")).toEqual([]);
    expect(await found("no credit is given")).toEqual(["prison.occupancy-elasticity"]);
    expect(await found("written-answer-11803")).toEqual(["flag.tolerance"]);
    expect(await found("1,745 of 6,158")).toEqual(["line.reference-gap"]);
    expect(await found("points custody B2")).toEqual(
      expect.arrayContaining(["points.custody.B2", "points-t2a.custody.B2"]),
    );
  });

  it("are filtered by register, area and status together, and each filter can be taken away alone", async () => {
    const view = await list({ register: "thresholds", status: "assumption" });
    expect(rowsOf(view).every((row) => row.register === "Threshold" && row.ours)).toBe(true);
    expect(view.groups.map(({ heading }) => heading)).toEqual(["Thresholds"]);
    expect(view.filters.chosen.map(({ label }) => label)).toEqual(["Thresholds", "Status: Our assumption"]);
    expect(view.filters.chosen[0]?.removeHref).toBe("/assumptions?at=2026-03-31&status=assumption");
    const prisons = await list({ area: "prisons" });
    expect(keysOf(prisons)).toEqual(registerKeys.filter((key) => /^(prison|key-work)\./.test(key)));
  });

  it("take nonsense in an address for nothing chosen", async () => {
    const view = await list({ status: "rumour", area: "moon", past: "perhaps", at: "1066-10-14" });
    expect([view.shown, view.frame.asOf]).toEqual([view.total, "2026-03-31"]);
  });

  it("say how many rows are ours: those whose value of the date is our assumption", async () => {
    const view = await list({});
    const ours = rowsOf(view).filter((row) => row.ours).length;
    expect(view.headline[1]?.[0]).toEqual({ strong: String(ours) });
    const thresholds = rowsOf(view).filter((row) => row.register === "Threshold").length;
    expect(view.headline[0]?.[2]).toBe(
      `: ${view.total - thresholds} coefficients and ${thresholds} thresholds.`,
    );
  });

  describe("reviews, due by 31 March 2027", () => {
    it("are in time on the day itself", async () => {
      const view = await list({ past: "yes" }, "2027-03-31");
      expect(view.shown).toBe(0);
      expect(view.headline[2]).toEqual([
        { strong: "None" },
        " is past its review date. The next review is due by 31 March 2027.",
      ]);
    });

    it("are past due the day after, thresholds too", async () => {
      const view = await list({ past: "yes", register: "thresholds" }, "2027-04-01");
      expect(view.shown).toBeGreaterThan(0);
      expect(rowsOf(view).every((row) => row.pastReview)).toBe(true);
      expect(view.headline[2]).toEqual([{ strong: String(view.total) }, " are past the review date."]);
    });
  });

  it("are written to a file as they are shown, points one by one, with the number bare and the unit beside it", async () => {
    const asked = AssumptionsInput.parse({ at: "2023-03-31", q: "points-t2a" });
    const file = await exportAssumptions(on("2026-11-22"), asked);
    expect(file.name).toBe("plimsoll-assumptions-2023-03-31.csv");
    const rows = parse<Record<string, string>>(file.body, { columns: true, bom: true });
    expect(rows.map((row) => row.Key)).toEqual(keysOf(await getAssumptions(on("2026-11-22"), asked)));
    expect(rows.find((row) => row.Key === "points-t2a.community.A3")).toMatchObject({
      Value: "75",
      Unit: "points",
      Status: "Published",
      "Past review": "no",
      "Used by": "Workload in probation",
    });
  });

  describe("one row", () => {
    const row = (key: string, at = "2026-03-31") =>
      getAssumption(on("2026-11-22"), AssumptionInput.parse({ key, at }));

    it("tells all its values with their dates and which one holds", async () => {
      const { history } = await row("modelled.contact-suspended-share", "2023-03-31");
      expect(history.map(({ from, value, holds }) => [from, value, holds])).toEqual([
        ["1 January 2018", "0%", true],
        ["1 April 2024", "16%", false],
      ]);
    });

    it("tells how it would vary in words and numbers", async () => {
      const { uncertainty, bounds } = await row("prison.pass-through");
      expect(uncertainty.words).toContain("PERT");
      expect(uncertainty.numbers.map(({ value }) => value)).toEqual([
        "0.55 (exponent)",
        "1 (exponent)",
        "1 (exponent)",
      ]);
      expect(bounds.range).toBe("0.4 to 1");
    });

    it("leads to its method and to the working of a number that read it", async () => {
      const view = await row("prison.pass-through");
      expect(view.row.usedBy).toEqual([
        { label: "Workload in prisons", href: "/methods/workload-inferred?at=2026-03-31" },
        { label: "Risk of error", href: "/methods/error-risk?at=2026-03-31" },
      ]);
      expect(view.examples[0]?.href).toMatch(/^\/explain\/[^/]+\/[A-Z]+\/workload-percent$/);
    });

    it("leads to the rows beside it, from the first to the last", async () => {
      const seen: string[] = [];
      let key: string | undefined = "band.in-range";
      while (key !== undefined) {
        seen.push(key);
        const next: string | undefined = (await row(key)).next?.href;
        key = next?.slice("/assumptions/".length).split("?")[0];
      }
      expect(seen).toEqual(keysOf(await list({})).length === seen.length ? seen : []);
      expect(new Set(seen).size).toBe(registerKeys.length);
    });

    it("that does not exist is not found", async () => {
      await expect(row("no.such-row")).rejects.toMatchObject({ code: "NOT_FOUND" });
      await expect(row("constructor")).rejects.toMatchObject({ code: "NOT_FOUND" });
    });
  });

  describe("the sources", () => {
    it("are all there with licence and attribution, and the attributions that licences ask for", async () => {
      const view = await getSources(on("2026-11-22"), SourcesInput.parse({}));
      const sentences = view.attributions.flatMap((attribution) => attribution.sentences);
      expect(sentences).toEqual(
        expect.arrayContaining([
          "Contains public sector information licensed under the Open Government Licence v3.0.",
          "Contains Parliamentary information licensed under the Open Parliament Licence v3.0.",
          "Crown copyright, Ministry of Justice, MIT licence.",
          "Source: Office for National Statistics.",
        ]),
      );
      expect(
        sentences.some((sentence) => sentence.includes("walkforwardresearch/prisoncap, CC BY 4.0")),
      ).toBe(true);
      expect(view.sources.every(({ licence, attribution }) => licence !== "" && attribution !== "")).toBe(
        true,
      );
    });

    it("lead to the rows that name them: as many as the link says", async () => {
      const { sources } = await getSources(on("2026-11-22"), SourcesInput.parse({}));
      for (const source of sources) {
        if (!source.rows) continue;
        const href = new URL(source.rows.href, "http://here");
        const view = await list(Object.fromEntries(href.searchParams));
        expect([source.id, `${view.shown} register row${view.shown === 1 ? "" : "s"}`]).toEqual([
          source.id,
          source.rows.label,
        ]);
      }
    });
  });
});
