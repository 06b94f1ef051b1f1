import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { localContext, type ServiceContext } from "@/server/services/context";
import { loadedDatabase } from "@/tests/support/loaded-database";
import { openPages } from "./support/open-pages";

const loading = 240_000;
const march2026 = "2026-03-31";

let database: Database;
let context: ServiceContext;
beforeAll(async () => {
  database = await loadedDatabase("pglite");
  context = localContext(database);
}, loading);
afterAll(() => database.close());

const { question, leadsTo, judged } = openPages(() => context);

describe("a refusal says in a sentence what is wrong, at its field, and keeps what was typed", () => {
  it.each([
    ["purpose", { title: " " }, "#title", "Enter a title."],
    [
      "purpose",
      { reason: "x".repeat(700) },
      "#reason",
      /^Shorten what decision it informs to 600 characters/,
    ],
    ["from", { months: "40" }, "#months", /^“40” cannot be used\. .* a whole number from 1 to 36\.$/],
    ["pool", { pool: "some" }, "#pool", /^“some” cannot be used\. Enter how many FTE are eligible/],
    ["pool", { pool: "0" }, "#pool", /from 1 to 100,000/],
    ["pool", { pool: "5,500" }, "#pool", /more than headquarters can have: 5771 FTE, of which 535\.5 FTE/],
    ["size", { percent: "other", other: "130" }, "#other", /^130% .* more than the whole pool\. Enter/],
    ["size", { pool: "10" }, "#percent", /^5% of an eligible 10 is less than one person\. Enter/],
    ["who", { experienced: "101%" }, "#experienced", /^“101%” cannot be used\. .* from 0% to 100%\.$/],
    ["who", { experienced: "99" }, "#experienced", /make 104% together\. Lower them to 100%\.$/],
    ["who", { officers: "many" }, "#officers", /^“many” cannot be used\. /],
    ["where", { sharing: "highest-risk-first" }, "#service", /cannot be compared\. Choose one service/],
    ["where", { cap: "0" }, "#cap", /a whole number from 1 to 100,000\.$/],
    [
      "when",
      { day: "31", month: "3" },
      "#day",
      /^31 March 2026 is not a day of the plan\. Enter .* after 31 March 2026 and no later than 30 September 2027\.$/,
    ],
    ["when", { year: "2028" }, "#day", /^20 April 2028 is not a day of the plan\./],
    ["when", { month: "" }, "#day", "Enter the day on which people leave: the month is missing."],
    ["when", { length: "0" }, "#length", /from 1 to 36\.$/],
    ["when", { induction: "60" }, "#induction", /from 0 to 52\.$/],
    ["when", { share2: "50" }, "#day2", /the day and the month and the year are missing\.$/],
    [
      "when",
      { day2: "1", month2: "4", year2: "2026", share2: "50" },
      "#day2",
      /^1 April 2026 is not after 20 April 2026\./,
    ],
    [
      "when",
      { day2: "1", month2: "6", year2: "2026", share2: "100" },
      "#share2",
      /^Enter a share between 0% and 100%/,
    ],
  ] as const)("%s %j", async (step, typed, href, sentence) => {
    const shown = await question(step, { at: march2026, answered: step, ...typed });
    expect(shown.title).toBe(`Error: ${shown.question}`);
    expect(shown.problems).toEqual([
      {
        href,
        sentence: typeof sentence === "string" ? sentence : (expect.stringMatching(sentence) as string),
      },
    ]);
    expect(JSON.stringify([shown.fields, shown.carried])).toContain(JSON.stringify(Object.values(typed)[0]));
  });

  it("beside the field in the same words", async () => {
    const { fields, problems } = await question("who", { answered: "who", onsite: "half" });
    const [field] = fields.filter(({ name }) => name === "onsite");
    expect(field).toMatchObject({ value: "half", error: problems[0]?.sentence });
  });

  it("and a field behind a line that opens is in sight", async () => {
    const { fields } = await question("when", { answered: "when", share2: "50" });
    expect(fields.find(({ kind }) => kind === "more")).toMatchObject({ open: true });
    const usual = await question("when");
    expect(usual.fields.find(({ kind }) => kind === "more")).toMatchObject({ open: false });
  });

  it("only of the question that was answered", async () => {
    const typed = { answered: "size", percent: "other", other: "", cap: "none" };
    expect((await question("size", typed)).problems).toHaveLength(1);
  });
});

describe("what somebody types into an address", () => {
  it("leads to the first question where it names none", async () => {
    expect(await leadsTo("nonsense", { percent: "10" })).toMatchObject({
      ...{ pathname: "/scenarios/new/purpose", query: { percent: "10" } },
    });
  });

  it("leads to the first question that has no usable answer", async () => {
    expect(await leadsTo("when", { pool: "abc", months: "x" })).toMatchObject({
      ...{ pathname: "/scenarios/new/from", query: { answered: "from", months: "x", pool: "abc" } },
    });
  });

  it("is as if it were not there where it names nothing that is offered", async () => {
    const typed = {
      at: "1999-01-01",
      service: "navy",
      sharing: "manual",
      percent: "6",
      specialists: "some",
    };
    expect((await judged(typed)).file).toEqual((await judged({})).file);
  });
});
