import { expect, it } from "vitest";
import { overrideParameters } from "@/server/engine/scenario/override-parameters";
import { resolveParameters } from "@/server/parameters/resolve";

const parameters = resolveParameters("2026-03-31");
const change = { key: "error-risk.theta", value: 0.28, author: "A. Analyst", reason: "Lower end" };

it("replaces one value, says so in the row and in the hash, and leaves the register alone", () => {
  const changed = overrideParameters(parameters, [change]);
  expect(changed.value("error-risk.theta")).toBe(0.28);
  expect(changed.value("line.over")).toBe(parameters.value("line.over"));
  expect(changed.rows.get("error-risk.theta")?.locator).toBe("Changed in this scenario by A. Analyst");
  expect(changed.hash).toBe(`${parameters.hash} with error-risk.theta=0.28`);
  expect(parameters.value("error-risk.theta")).toBe(0.5);
  expect(overrideParameters(parameters, [])).toBe(parameters);
});

it("refuses a key that is not there", () => {
  expect(() => overrideParameters(parameters, [{ ...change, key: "horses" }])).toThrow("has no horses");
});
