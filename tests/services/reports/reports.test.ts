import { beforeAll, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { readAudit } from "@/db/queries/audit";
import { inScope } from "@/db/transaction";
import { localContext, type ServiceContext } from "@/server/services/context";
import { pinOf } from "@/server/services/explain/explain-address";
import { loadPosition } from "@/server/services/positions/load-position";
import { addReport } from "@/server/services/reports/add-report";
import { answerReport } from "@/server/services/reports/answer-report";
import { getReport } from "@/server/services/reports/get-report";
import { getReportDraft } from "@/server/services/reports/get-report-draft";
import { getReports } from "@/server/services/reports/get-reports";
import { onBothLoaded } from "@/tests/support/loaded-database";

onBothLoaded("a problem with a figure", (open) => {
  let database: Database;
  let context: ServiceContext;
  let asked: { pin: string; unit: string; quantity: string; problem: string; tried: string };
  let report: string;

  beforeAll(async () => {
    database = await open();
    let minute = 0;
    // Each action a minute after the one before.
    context = {
      ...localContext(database),
      now: () => `2026-11-21T10:${String((minute += 1)).padStart(2, "0")}:00.000Z`,
    };
    const pin = pinOf(await loadPosition(context, ""));
    asked = { pin, unit: "LEI", quantity: "shortfall-percent", problem: "", tried: "" };
  });

  it("is written about the figure as its working says it", async () => {
    const draft = await getReportDraft(context, { ...asked, problem: "Half a sentence", tried: "1" });
    expect(draft.figure).toMatch(/^Leeds: .*shortfall.*: .*%$/i);
    expect(draft).toMatchObject({
      problem: "Half a sentence",
      error: { href: "#problem", sentence: "Say what is wrong with the figure." },
      figureHref: `/explain/${asked.pin}/LEI/shortfall-percent`,
    });
    expect(await addReport(context, asked)).toBeNull();
    expect((await getReports(context, "")).open).toEqual([]);
  });

  it("of a figure that is not held is not kept", async () => {
    const missing = { ...asked, problem: "Wrong", pin: "00000000.00000000" };
    await expect(addReport(context, missing)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(addReport(context, { ...asked, problem: "Wrong", unit: "XX" })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("is kept with who, when and the data it was seen in, and listed as open", async () => {
    const id = await addReport(context, { ...asked, problem: "The target is of another month." });
    report = id ?? "";
    const { open: listed, closed } = await getReports(context, "");
    expect(listed).toMatchObject([{ problem: "The target is of another month.", answers: "None yet" }]);
    expect(listed[0]?.made).toMatch(/^21 November 2026, 10:0\d UTC by Local user$/);
    expect(closed).toEqual([]);
    const [line] = await inScope(database, context.scope, (tx) => readAudit(tx, 1));
    expect(line).toMatchObject({ action: "figure.reported", entity: report });
  });

  it("is answered in order, and closed by an answer", async () => {
    expect(await answerReport(context, { report, answer: "", closes: false })).toBe(false);
    expect(await answerReport(context, { report, answer: "Looking into it.", closes: false })).toBe(true);
    expect(await answerReport(context, { report, answer: "Corrected.", closes: true })).toBe(true);
    const view = await getReport(context, { report, answer: "", tried: "" });
    expect(view.answers.map(({ words, closes }) => [words, closes])).toEqual([
      ["Looking into it.", false],
      ["Corrected.", true],
    ]);
    expect(view.isClosed).toBe(true);
    const { open: listed, closed } = await getReports(context, "");
    expect([listed.length, closed[0]?.answers]).toEqual([0, "2 answers"]);
  });

  it("that is closed takes no more answers, and one that is not there none", async () => {
    const late = answerReport(context, { report, answer: "One more thing.", closes: false });
    await expect(late).rejects.toMatchObject({ code: "CONFLICT" });
    const nowhere = "3f1b2c4d-0000-4000-8000-000000000000";
    await expect(
      answerReport(context, { report: nowhere, answer: "Hello.", closes: false }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(getReport(context, { report: nowhere, answer: "", tried: "" })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });
});
