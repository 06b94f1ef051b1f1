import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerNames, NewScenarioInput, newScenarioSteps } from "@/server/contracts/new-scenario";

describe("the state of creating a scenario", () => {
  it("keeps what was typed, also an empty answer, and leaves out what was not", () => {
    const input = NewScenarioInput.parse({ step: "where", cap: "", months: " 5 ", group: "G-LONDON" });
    expect(input).toMatchObject({ step: "where", cap: "", months: " 5 ", group: ["G-LONDON"], answered: "" });
    expect(input.title).toBeUndefined();
  });

  it("takes the first of a repeated answer, and every group", () => {
    const input = NewScenarioInput.parse({ months: ["3", "4"], group: ["G-LONDON", "R-LONDON"] });
    expect(input).toMatchObject({ months: "3", group: ["G-LONDON", "R-LONDON"] });
  });

  it("drops characters that cannot be kept and cuts what no person types", () => {
    const input = NewScenarioInput.parse({ title: "a\0b", reason: "x".repeat(5000), definition: "a\r\nb" });
    expect(input).toMatchObject({ title: "ab", definition: "a\nb" });
    expect(input.reason).toHaveLength(2000);
  });

  it("always parses, whatever is typed into an address", () => {
    const values = fc.oneof(fc.string(), fc.array(fc.string()), fc.constant(undefined));
    const names = ["step", "answered", "change", "to", "group", ...Object.values(answerNames).flat()];
    const query = fc.record(Object.fromEntries(names.map((name) => [name, values])));
    fc.assert(
      fc.property(query, (typed) => {
        expect(NewScenarioInput.safeParse(typed).success).toBe(true);
      }),
    );
  });

  it("has an answer of one name in one question only", () => {
    const names = newScenarioSteps.flatMap((step) => [...answerNames[step]] as string[]);
    expect(new Set(names).size).toBe(names.length);
  });
});
