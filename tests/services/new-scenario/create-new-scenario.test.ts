import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { answerNames, NewScenarioInput } from "@/server/contracts/new-scenario";
import { localContext, type ServiceContext } from "@/server/services/context";
import { createNewScenario } from "@/server/services/new-scenario/create-new-scenario";
import { getScenario } from "@/server/services/scenarios/get-scenario";
import { onBothLoaded } from "@/tests/support/loaded-database";
import { openPages } from "./support/open-pages";

const loading = 240_000;
const [march2023, march2026] = ["2023-03-31", "2026-03-31"];

onBothLoaded("creating a scenario", (open) => {
  let database: Database;
  let context: ServiceContext;
  beforeAll(async () => {
    database = await open();
    context = localContext(database);
  }, loading);

  const { question, check } = openPages(() => context);

  describe("the check of the answers", () => {
    it("has every answer in words, with the way to change it", async () => {
      const typed = { group: "R-LONDON", service: "probation", cap: "", officers: "7", share2: "40" };
      const { rows } = await check({ at: march2026, ...typed });
      expect(Object.fromEntries(rows.map(({ label, lines }) => [label, lines]))).toEqual({
        Purpose: ["Release of headquarters to the front line", expect.stringMatching(/^To see what/)],
        "Starting position": ["31 March 2026, looking 18 months ahead"],
        "Who is eligible": [
          "Staff of headquarters and Area Services who can be released.",
          "1,800 FTE of 5,771 FTE in headquarters and Area Services, protected specialists outside",
        ],
        "Share released": ["5% of those eligible"],
        "What they can do": [
          "55% have worked in a prison before, 70% can work on site",
          "8.5% (as in the assumptions) have an operational grade",
          "7% are probation officers",
        ],
        "Where they go": ["Probation: London", "Worst shortfall first, any number at one unit"],
        "When they leave": [
          "20 April 2026, for 9 months, 4 weeks of induction",
          "40% of them leave later, on not given",
        ],
      });
      expect(rows.at(-1)?.changeHref).toMatch(/^\/scenarios\/new\/when\?.*change=1#day$/);
    });

    it("names what keeps the plan from running, and leads to the field with the same sentence there", async () => {
      const shown = await check({ at: march2026, day: "20", month: "4", year: "2023" });
      expect(shown.title).toBe("Error: Check your answers");
      const [problem] = shown.problems;
      expect(problem?.sentence).toMatch(/^20 April 2023 is not a day of the plan\./);
      const { searchParams, pathname, hash } = new URL(problem?.href ?? "", "http://plimsoll");
      expect([pathname, hash]).toEqual(["/scenarios/new/when", "#day"]);
      expect((await question("when", Object.fromEntries(searchParams))).problems[0]?.sentence).toBe(
        problem?.sentence,
      );
    });

    it("notes what will come of the plan", async () => {
      const { notes, problems } = await check({ cap: "1", group: "G-WALES", service: "prison" });
      expect(problems).toEqual([]);
      expect(notes[0]?.sentence).toMatch(/would wait in the holding area/);
    });

    it("carries all answers to the end, also those that are the usual ones", async () => {
      const { carried } = await check({ group: ["G-LONDON", "R-LONDON"] });
      const names = carried.map(([name]) => name);
      expect(new Set(names)).toEqual(new Set([...Object.values(answerNames).flat(), "group"]));
      expect(names.filter((name) => name === "group")).toHaveLength(2);
    });
  });

  describe("at the end", () => {
    it("the plan is kept and opened", async () => {
      const { carried } = await check({ at: march2023, title: "Mine", percent: "10" });
      const { href } = await createNewScenario(context, NewScenarioInput.parse(Object.fromEntries(carried)));
      const id = href.replace("/scenarios/", "");
      const { file } = await getScenario(context, id);
      expect(file).toMatchObject({ title: "Mine", baseline: march2023, measures: [{ percent: 10 }] });
      expect(file.about).toMatch(/Published: 5,592 FTE in headquarters and Area Services at 31 March 2023\./);
    });

    it("a plan that cannot run leads back to the check with everything that was typed", async () => {
      const { href } = await createNewScenario(
        context,
        NewScenarioInput.parse({ pool: "9,000", title: "Mine" }),
      );
      expect(href).toMatch(/^\/scenarios\/new\/check\?title=Mine&.*pool=9%2C000/);
    });
  });
});
