import { beforeAll, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { readPackContent } from "@/db/queries/packs";
import { inScope } from "@/db/transaction";
import { PackDraftInput } from "@/server/contracts/pack";
import { localContext } from "@/server/services/context";
import { createPack } from "@/server/services/packs/create-pack";
import { exportPack } from "@/server/services/packs/export-pack";
import { getPack } from "@/server/services/packs/get-pack";
import { getPackDraft } from "@/server/services/packs/get-pack-draft";
import { getPacks } from "@/server/services/packs/get-packs";
import { issuePack } from "@/server/services/packs/issue-pack";
import { getChart } from "@/server/services/summaries/get-chart";
import { ChartInput } from "@/server/contracts/chart-page";
import { checkWorkbook } from "@/tests/exports/spreadsheets/support/check-workbook";
import { readWorkbook } from "@/tests/exports/spreadsheets/support/read-workbook";
import { onBothLoaded } from "@/tests/support/loaded-database";

const loading = 240_000;
const charts = "shortfall-by-group,plan-workload~march-2023-release";

onBothLoaded("packs", (open) => {
  let database: Database;
  const context = () => localContext(database);
  const typed = (own: Partial<PackDraftInput> = {}) =>
    PackDraftInput.parse({
      at: "2023-03-31",
      title: "For Tuesday",
      marking: "OFFICIAL-SENSITIVE",
      charts,
      ...own,
    });
  const made = async (own: Partial<PackDraftInput> = {}) => {
    const { href } = await createPack(context(), typed(own));
    return href.replace("/summaries/packs/", "");
  };

  beforeAll(async () => {
    database = await open();
  }, loading);

  it("proposes a title and three charts, and offers those of every plan", async () => {
    const draft = await getPackDraft(context(), PackDraftInput.parse({ at: "2026-03-31" }));
    expect(draft.title.value).toBe("Staffing and workload at 31 March 2026");
    expect(draft.chosen).toHaveLength(3);
    expect(draft.offered[0]!.label).toBe("The position");
    expect(draft.offered.slice(1).every(({ options }) => options.length === 3)).toBe(true);
  });

  it("is kept with its first issue, which prints the numbers of the charts' own pages", async () => {
    const view = await getPack(context(), { pack: await made(), issue: null });
    expect(view).toMatchObject({
      title: "For Tuesday",
      marking: "OFFICIAL-SENSITIVE",
      issue: 1,
      changes: null,
    });
    expect(view.made).toMatch(/^Issue 1, position at 31 March 2023, made .* by Local user$/);
    const content = await inScope(database, context().scope, (tx) => readPackContent(tx, view.pack, 1));
    const [first] = JSON.parse(content ?? "[]") as readonly { readonly file: { readonly table: unknown } }[];
    const page = await getChart(
      context(),
      ChartInput.parse({ name: "shortfall-by-group", at: "2023-03-31" }),
    );
    expect(first!.file.table).toEqual(page.chart!.table);
  });

  it("is issued again on newer data, says what moved and why, and leaves the first issue as it was", async () => {
    const pack = await made();
    const before = await getPack(context(), { pack, issue: 1 });
    expect(await issuePack(context(), { pack, at: "2026-03-31" })).toBe(2);
    const now = await getPack(context(), { pack, issue: null });
    expect(now.issue).toBe(2);
    expect(now.changes!.heading).toBe("Since issue 1, position at 31 March 2023");
    expect(now.changes!.why).toEqual([
      "The data: position at 31 March 2026 instead of 31 March 2023.",
      "The assumptions: the parameters in force differ.",
    ]);
    expect(now.changes!.charts.map(({ key }) => key)).toEqual(["shortfall-by-group"]);
    expect((await getPack(context(), { pack, issue: 1 })).charts).toEqual(before.charts);
  });

  it("leads back to its form, with everything that was typed, where something is missing or cannot be drawn", async () => {
    const { href } = await createPack(
      context(),
      typed({ title: "", charts: "where-people-go~early-release-2024", clearance: "Private office" }),
    );
    const query = Object.fromEntries(new URL(href, "http://x").searchParams);
    const draft = await getPackDraft(context(), PackDraftInput.parse(query));
    expect(draft).toMatchObject({
      clearance: "Private office",
      marking: "OFFICIAL-SENSITIVE",
      at: "2023-03-31",
    });
    expect(draft.problems.map(({ sentence }) => sentence)).toEqual([
      "Enter a title for the pack.",
      expect.stringMatching(/releases nobody: there is nothing to draw\. Take the chart out\.$/) as string,
    ]);
    const none = await createPack(context(), typed({ charts: "" }));
    expect(
      (
        await getPackDraft(
          context(),
          PackDraftInput.parse(Object.fromEntries(new URL(none.href, "http://x").searchParams)),
        )
      ).chosenError,
    ).toBe("Add at least one chart to the pack.");
  });

  it("is listed, and what there is not is not found", async () => {
    const pack = await made({ title: "Listed" });
    const { packs } = await getPacks(context(), "");
    expect(packs[0]).toMatchObject({ title: "Listed", href: `/summaries/packs/${pack}`, issues: "1 issue" });
    for (const asked of [
      { pack: "none", issue: null },
      { pack, issue: 9 },
    ])
      await expect(getPack(context(), asked)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(issuePack(context(), { pack: "none", at: "" })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it.each(["xlsx", "ods"] as const)(
    "as %s keeps every rule of spreadsheets and holds the tables and what changed",
    async (format) => {
      const pack = await made();
      await issuePack(context(), { pack, at: "2026-03-31" });
      const { name, body } = await exportPack(context(), { pack, issue: 2 }, format);
      expect(name).toBe(`plimsoll-for-tuesday-issue-2.${format}`);
      expect(checkWorkbook(body, format)).toEqual([]);
      const { sheets } = readWorkbook(body, format);
      expect(sheets.map((sheet) => sheet.name).slice(0, 3)).toEqual(["Cover", "Contents", "Notes"]);
      expect(sheets.at(-1)!.name).toBe("What changed");
      expect(sheets).toHaveLength(6);
    },
  );

  it("as slides is named by its title and issue", async () => {
    const { name } = await exportPack(context(), { pack: await made(), issue: 1 }, "pptx");
    expect(name).toBe("plimsoll-for-tuesday-issue-1.pptx");
  });
});
