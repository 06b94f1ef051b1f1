import { expect, it } from "vitest";
import { ScenarioFile } from "@/server/contracts/scenario";
import { sumForecast } from "@/server/engine/forecast/sum-forecast";
import { runScenario } from "@/server/engine/scenario/run-scenario";
import { waterfallSteps } from "@/server/engine/scenario/waterfall";
import { readDocument } from "@/server/services/reading/read-document";
import { embeddedModel } from "@/tests/engine/scenario/support/embedded-model";
import { exampleScenario } from "@/tests/support/example-scenario";

it("the worked example of scenarios is what the engine says of the release of March 2023", () => {
  const model = embeddedModel("2023-03-31");
  const scenario = ScenarioFile.parse(exampleScenario("march-2023-release"));
  const { base, plan, releases } = runScenario(model, scenario);
  const [release] = releases;
  const june = 3;
  const text = readDocument("methods/scenarios.md")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ ?\| ?/g, "|");
  const fte = (value: number) => (Math.abs(value) < 0.05 ? "0.0" : value.toFixed(1).replace("-", "−"));
  const words = {
    ...{ partTime: "part-time", notPlaced: "not placed", travel: "travel", induction: "induction" },
    ...{ learning: "learning", taskLimits: "tasks they may do", supervision: "supervision" },
  };
  const { people, steps, netFte } = release!.waterfall;
  const probation = model.units.flatMap(({ unit }) => (unit.service === "probation" ? [unit.code] : []));
  const sums = [base, plan].map((table) => sumForecast(model, table, probation, june));
  const percent = (at: number, key: "shortfallAfterCoverPercent" | "workPercent", places: number) => {
    const quantity = sums[at]![key];
    return quantity.known ? `${quantity.value.toFixed(places)}%` : "unknown";
  };
  for (const phrase of [
    `|people released|${fte(people[june]!)}|`,
    ...waterfallSteps.map((step) => `|${words[step]}|${fte(steps[step][june]!)}|`),
    `|net effective|${fte(netFte[june]!)}|`,
    `Of the ${release!.people}, ${sums[1]!.coverFte.toFixed(1)} FTE hold officers' posts`,
    `moves from ${percent(0, "shortfallAfterCoverPercent", 2)} to ${percent(1, "shortfallAfterCoverPercent", 2)}`,
    `from ${percent(0, "workPercent", 1)} to ${percent(1, "workPercent", 1)} of what officers can do`,
  ])
    expect(text).toContain(phrase);
}, 120_000);
