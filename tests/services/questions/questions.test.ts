import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { CaseloadOverInput } from "@/server/contracts/caseload-over";
import { ChartInput } from "@/server/contracts/chart-page";
import { escapeMarkup } from "@/server/contracts/escape-markup";
import { QuestionInput, questionNames, type QuestionName } from "@/server/contracts/question";
import { getCaseloadOver } from "@/server/services/caseload/over/get-caseload-over";
import { localContext } from "@/server/services/context";
import { exportAnswer } from "@/server/services/questions/export-answer";
import { getQuestion } from "@/server/services/questions/get-question";
import { getQuestions } from "@/server/services/questions/get-questions";
import { getChart } from "@/server/services/summaries/get-chart";
import { checkWorkbook } from "@/tests/exports/spreadsheets/support/check-workbook";
import { readWorkbook } from "@/tests/exports/spreadsheets/support/read-workbook";
import { onBothLoaded } from "@/tests/support/loaded-database";
import { printedRow, sheetRows } from "../workbooks/support/sheet-rows";

const loading = 240_000;
const at = "2026-03-31";
/** Answers of each database: both must be the same. */
const given = new Map<string, unknown>();

onBothLoaded("questions that are asked again and again", (open) => {
  let database: Database;
  const context = () => localContext(database);
  const asked = (name: string, state: Partial<QuestionInput> = {}) =>
    QuestionInput.parse({ name, at, ...state });
  const answer = async (name: QuestionName, state: Partial<QuestionInput> = {}) =>
    (await getQuestion(context(), asked(name, state))).answer!;

  beforeAll(async () => {
    database = await open();
  }, loading);

  describe.each(questionNames)("%s", (name) => {
    it("is answered with caveats, sources, method, suppression and a reference, the same on both databases", async () => {
      const { answer: given_, foot } = await getQuestion(context(), asked(name));
      const full = given_!;
      expect(full.tables.length).toBeGreaterThan(0);
      for (const { head, rows } of full.tables) {
        expect(rows.length).toBeGreaterThan(0);
        for (const row of rows) expect(row).toHaveLength(head.length);
      }
      for (const part of [full.caveats, full.sources]) expect(part.length).toBeGreaterThan(0);
      expect(full.method).not.toBe("");
      expect(full.suppression).toContain("[c]");
      expect(foot.reference).toMatch(/^Q-[0-9A-F]{12}$/);
      expect(foot.citation).toContain(foot.reference);
      const before = given.get(name) ?? full;
      given.set(name, full);
      expect(full).toEqual(before);
    });

    it("is refused for publication where it rests on modelled officers, and names the file that would cure it", async () => {
      const { modelled } = await answer(name);
      expect(modelled?.heading).toBe("Modelled: not for publication");
      expect(modelled?.words).toMatch(/file .* would make it an answer: /);
      for (const format of ["html", "ods"] as const) {
        const { body } = await exportAnswer(context(), asked(name), format);
        const words =
          format === "html"
            ? String(body)
            : readWorkbook(Buffer.from(body), format)
                .sheets[0]!.rows.flat()
                .map(({ text }) => text)
                .join(" ");
        expect(words).toContain("Modelled: not for publication");
        expect(words).toContain(modelled!.words);
      }
    });

    it.each(["ods", "xlsx"] as const)(
      "as %s keeps every rule and holds the tables of its page",
      async (format) => {
        const { tables } = await answer(name);
        const { body } = await exportAnswer(context(), asked(name, { marking: "OFFICIAL" }), format);
        expect(checkWorkbook(Buffer.from(body), format)).toEqual([]);
        const { sheets } = readWorkbook(Buffer.from(body), format);
        tables.forEach(({ head, rows }, index) => {
          const kept = sheetRows(sheets[index + 3]!);
          rows.forEach((row, place) => expect(printedRow(head, kept[place]!)).toEqual(row));
        });
      },
    );

    it("as HTML holds every cell, what was asked, the marking above and below, and no script", async () => {
      const { tables } = await answer(name);
      const { body } = await exportAnswer(context(), asked(name, { marking: "OFFICIAL-SENSITIVE" }), "html");
      const html = String(body);
      expect(html.match(/OFFICIAL-SENSITIVE/g)).toHaveLength(2);
      expect(html).not.toMatch(/<script|<link|src=/);
      for (const cell of tables.flatMap(({ rows }) => rows.flat()))
        expect(html).toContain(escapeMarkup(cell));
    });

    it("keeps its reference while question, data and register are the same, and its pinned address leads to it", async () => {
      const { foot, keptHref } = await getQuestion(context(), asked(name));
      const query = Object.fromEntries(new URL(keptHref, "http://x").searchParams);
      const kept = await getQuestion(context(), QuestionInput.parse({ ...query, name }));
      expect(kept.foot.reference).toBe(foot.reference);
      const earlier = await getQuestion(context(), asked(name, { at: "2023-03-31" }));
      expect(earlier.foot.reference).not.toBe(foot.reference);
      await expect(
        getQuestion(context(), QuestionInput.parse({ ...query, name, pin: "none.0000" })),
      ).rejects.toMatchObject({ code: "NOT_FOUND" });
    });
  });

  it("gives of officers the table of the page that asks the same, its hidden rows hidden", async () => {
    const state = { over: "110", weeks: "10", from: "2025-12-01", to: "2026-03-30" };
    const { tables, headline } = await answer("over-for-weeks", state);
    const page = await getCaseloadOver(context(), CaseloadOverInput.parse({ ...state, at }));
    expect(headline).toEqual(page.headline);
    expect(tables[0]!.rows.map((row) => row.slice(0, 5))).toEqual(
      [...page.table!.rows, page.table!.total].map(({ name, officers, over, share, longest }) => [
        ...[name, officers, over, share, longest],
      ]),
    );
  });

  it("gives of units no more than there are, the nation as the sum of its regions, fewer for a higher line", async () => {
    const of = async (over: string) => {
      const rows = (await answer("over-for-weeks", { of: "units", over })).tables[0]!.rows;
      return rows.map(([, units, count]) => [Number(units), Number(count)] as const);
    };
    const [low, high] = [await of("110"), await of("130")];
    for (const rows of [low, high]) {
      const total = rows.at(-1)!;
      const sum = (place: 0 | 1) => rows.slice(0, -1).reduce((all, row) => all + row[place], 0);
      expect(total).toEqual([sum(0), sum(1)]);
      for (const [units, count] of rows) expect(count).toBeLessThanOrEqual(units);
    }
    expect(high.at(-1)![1]).toBeLessThan(low.at(-1)![1]);
    // 109 delivery units stand in the position.
    expect(low.at(-1)![0]).toBe(109);
  });

  it("gives of a month with one week what the chart of regions says of that week", async () => {
    const { tables } = await answer("workload-by-month", { from: "2026-03-30", to: "2026-03-30" });
    expect(tables[0]!.head).toEqual(["Region", "March 2026"]);
    const { chart } = await getChart(context(), ChartInput.parse({ name: "workload-by-region", at }));
    const whole = new Map(tables[0]!.rows.map(([region, value]) => [region, value]));
    for (const [region, value] of chart!.table.rows)
      expect(`${Math.round(Number(whole.get(region)!.replace("%", "")))}%`).toBe(value);
  });

  it("gives in post by region as the chart of shortfall, of the service that is asked", async () => {
    const { tables } = await answer("in-post-by-region", { service: "prison" });
    const { chart } = await getChart(context(), ChartInput.parse({ name: "shortfall-by-group", at }));
    expect(tables[0]!.rows).toEqual(chart!.table.rows.filter(([, service]) => service === "Prisons"));
  });

  it("takes a release as people or as a percentage: 90 of 1,800 are 5%", async () => {
    const people = await answer("release-of-headquarters", { release: "90" });
    const share = await answer("release-of-headquarters", { release: "5%" });
    expect(people.tables).toEqual(share.tables);
    expect(people.method).toContain("90 people");
  });

  it.each([
    [
      "over-for-weeks",
      { over: "lots" },
      "over",
      "“lots” cannot be used: enter a multiple of 10 from 50 to 250.",
    ],
    [
      "over-for-weeks",
      { over: "115" },
      "over",
      "“115” cannot be used: enter a multiple of 10 from 50 to 250.",
    ],
    ["over-for-weeks", { weeks: "-1" }, "weeks", "“-1” cannot be used: enter a whole number from 0 to 520."],
    [
      "over-for-weeks",
      { of: "prisoners" },
      "of",
      "“prisoners” is not one of these. Choose officers or delivery units.",
    ],
    ["workload-by-month", { from: "2026-02-30" }, "from", "“2026-02-30” is not a date"],
    ["workload-by-month", { from: "2026-03-30", to: "2026-01-05" }, "to", "The last day is before the first"],
    ["workload-by-month", { from: "2031-01-01", to: "2031-02-01" }, "from", "No week is held then"],
    ["in-post-by-region", { service: "zoo" }, "service", "“zoo” is not one of these."],
    ["release-of-headquarters", { release: "9000" }, "release", "“9000” cannot be released."],
    ["release-of-headquarters", { release: "=1+1" }, "release", "“=1+1” cannot be released."],
  ] as const)(
    "says what is wrong with %s %o at its field and keeps what was typed",
    async (name, state, field, words) => {
      const view = await getQuestion(context(), asked(name, state));
      expect(view.answer).toBeNull();
      expect(view.problems).toEqual([
        { href: `#${field}`, sentence: expect.stringContaining(words) as string },
      ]);
      const own = view.fields.find((each) => each.name === field)!;
      expect(own.error).toContain(words);
      const typed = Object.entries(state).find(([key]) => key === field)![1];
      expect(own.value).toBe(typed);
      await expect(exportAnswer(context(), asked(name, state), "ods")).rejects.toMatchObject({
        code: "INVALID_INPUT",
      });
    },
  );

  it("lists the questions, and says which there are where one is asked that there is not", async () => {
    const { questions } = await getQuestions(context(), "");
    expect(questions).toHaveLength(questionNames.length);
    await expect(getQuestion(context(), asked("meaning-of-life"))).rejects.toMatchObject({
      code: "NOT_FOUND",
      message: expect.stringContaining(questionNames.join(", ")) as string,
    });
  });
});
