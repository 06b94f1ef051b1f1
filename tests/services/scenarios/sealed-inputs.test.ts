import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ScenarioFile } from "@/server/contracts/scenario";
import { embeddedPositions } from "@/server/embedded/embedded-position";
import { embeddedSet } from "@/server/embedded/embedded-set";
import type { ForecastModel } from "@/server/engine/forecast/forecast-model";
import { runScenario } from "@/server/engine/scenario/run-scenario";
import { readEmbeddedFiles } from "@/server/services/data/read-embedded-files";
import { embeddedPlan } from "@/server/services/scenarios/embedded-plan";
import { examplePlans } from "@/server/services/scenarios/example-plans";
import { exactJson, parseExactJson } from "@/server/services/scenarios/exact-json";
import { modelOfInputs } from "@/server/services/scenarios/model-of-inputs";
import { planResult } from "@/server/services/scenarios/plan-result";
import { runInputs } from "@/server/services/scenarios/run-inputs";
import { sealedInputs } from "@/server/services/scenarios/sealed-inputs";

const positions = embeddedPositions(embeddedSet(readEmbeddedFiles()));
const modelOf = (file: ScenarioFile) => embeddedPlan(positions, file.baseline, file.overrides)!;
const direct = (model: ForecastModel, file: ScenarioFile) =>
  JSON.stringify(planResult(file, model, runScenario(model, file), []));

describe("JSON that loses no number", () => {
  it("gives back the same bits of every number, NaN, infinities and minus zero among them", () => {
    const number = fc.oneof(fc.double(), fc.constantFrom(NaN, Infinity, -Infinity, -0));
    const sameBits = (value: unknown): void => {
      expect(parseExactJson(exactJson(value))).toStrictEqual(value);
    };
    fc.assert(fc.property(fc.array(number), (numbers) => sameBits({ numbers, unit: { known: false } })));
  });

  it("leaves texts alone that look like its own words", () => {
    const value = { a: "NaN", b: "$number", c: null };
    expect(parseExactJson(exactJson(value))).toStrictEqual(value);
  });
});

describe("the inputs of a sealed run", () => {
  it.each(examplePlans().map((plan) => [plan.slug, plan.file] as const))(
    "give the same digits as the position that they were taken from: %s",
    (_, file) => {
      const model = modelOf(file);
      expect(JSON.stringify(runInputs(sealedInputs(model, file, [])))).toBe(direct(model, file));
    },
  );

  it("hold the values that a plan has changed, and the same text comes of the model that they make", () => {
    const { file } = examplePlans()[0]!;
    const overrides = [{ key: "error-risk.theta", value: 0.3, author: "A", reason: "To see." }];
    const changed = { ...file, overrides };
    const text = sealedInputs(modelOf(changed), changed, []);
    const again = modelOfInputs(text);
    expect(again.model.parameters.value("error-risk.theta")).toBe(0.3);
    expect(again.model.parameters.hash).toContain("error-risk.theta=0.3");
    expect(sealedInputs(again.model, again.file, again.notes)).toBe(text);
    expect(JSON.stringify(runInputs(text))).toBe(direct(modelOf(changed), changed));
  });

  it("keep what is unknown unknown, with its reason, and every array of the model bit by bit", () => {
    const { file } = examplePlans()[0]!;
    const model = modelOf(file);
    const { model: again } = modelOfInputs(sealedInputs(model, file, []));
    expect(again.units).toStrictEqual(model.units);
    expect(again.units.some(({ requiredFte }) => !requiredFte.known)).toBe(true);
    for (const name of ["peopleShare", "releaseShare", "licenceShare", "custodyShare"] as const)
      expect(again[name]).toStrictEqual(model[name]);
    expect([again.checkLevel, again.assessmentLevel]).toStrictEqual([
      model.checkLevel,
      model.assessmentLevel,
    ]);
  });

  it("are the same text for the same plan", () => {
    const { file } = examplePlans()[0]!;
    expect(sealedInputs(modelOf(file), file, [])).toBe(sealedInputs(modelOf(file), file, []));
  });

  it("of another form are not run, with a sentence", () => {
    const { file } = examplePlans()[0]!;
    const text = sealedInputs(modelOf(file), file, []).replace('"form":1', '"form":2');
    expect(() => runInputs(text)).toThrow("Run it again with the version of the service that sealed it.");
  });
});
