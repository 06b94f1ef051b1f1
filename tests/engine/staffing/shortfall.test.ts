import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { known, unknown } from "@/server/engine/quantity";
import { shortfall } from "@/server/engine/staffing/shortfall";
import type { Step } from "@/server/engine/trace";

const of = (required: number, inPost: number) =>
  shortfall({ requiredFte: known(required), inPostFte: known(inPost) }, 30);

describe("shortfall", () => {
  it("of 4,413 in 6,158 probation officers is 1,745, or 28.3%, inside the 30% line", () => {
    // Published: probation officers, March 2023. FTE inside the line by hand: 4,413 - 0.7 x 6,158.
    const result = of(6158, 4413);
    expect(result.shortfallFte).toEqual(known(1745));
    expect(result.shortfallPercent).toMatchObject({ value: expect.closeTo(28.3371, 4) as number });
    expect(result.pointsToLine).toMatchObject({ value: expect.closeTo(-1.6629, 4) as number });
    expect(result.fteInsideLine).toMatchObject({ value: expect.closeTo(102.4, 9) as number });
    expect(result.loadIdentityPercent).toMatchObject({ value: expect.closeTo(139.5423, 4) as number });
  });

  it("of 30% loads each remaining officer with 143%, not 130%", () => {
    // By hand: 100 / 0.7.
    expect(of(100, 70).loadIdentityPercent).toMatchObject({ value: expect.closeTo(142.857, 3) as number });
    expect(of(100, 70).pointsToLine).toEqual(known(0));
  });

  it("of a unit with more people than required is negative: a surplus", () => {
    expect(of(100, 104)).toMatchObject({ shortfallFte: known(-4), shortfallPercent: known(-4) });
  });

  it("has no percentage where nothing is required, and the reason says so", () => {
    const result = of(0, 5);
    expect(result.shortfallFte).toEqual(known(-5));
    expect(result.shortfallPercent).toEqual(unknown("outside-method"));
    expect(result.pointsToLine).toEqual(unknown("outside-method"));
  });

  it("has no load per remaining officer where nobody remains", () => {
    expect(of(10, 0).shortfallPercent).toEqual(known(100));
    expect(of(10, 0).loadIdentityPercent).toEqual(unknown("outside-method"));
  });

  it("keeps the reason of a figure that is not reported", () => {
    const result = shortfall({ requiredFte: known(10), inPostFte: unknown("not-reported") }, 30);
    expect(Object.values(result)).toEqual(Array(5).fill(unknown("not-reported")));
  });

  it("tells each step with its inputs and the line where it is read", () => {
    const steps: Step[] = [];
    shortfall({ requiredFte: known(100), inPostFte: known(70) }, 30, (step) => steps.push(step));
    expect(
      steps.map((step) => [step.quantity, step.parameters, step.inputs.map((input) => input.from)]),
    ).toEqual([
      ["shortfall-fte", [], ["required-fte", "in-post-fte"]],
      ["shortfall-percent", [], ["shortfall-fte", "required-fte"]],
      ["points-to-line", ["line.reference-gap"], ["shortfall-percent"]],
      ["fte-inside-line", ["line.reference-gap"], ["in-post-fte", "required-fte"]],
      ["load-identity-percent", [], ["shortfall-percent"]],
    ]);
  });

  it("is on the line exactly when no FTE is left inside it, for any requirement", () => {
    const fte = fc.double({ min: 1, max: 10_000, noNaN: true });
    fc.assert(
      fc.property(fte, fc.double({ min: 0, max: 2, noNaN: true }), (required, share) => {
        const { pointsToLine, fteInsideLine } = of(required, share * required);
        if (!pointsToLine.known || !fteInsideLine.known) throw new Error("both are known");
        expect((-pointsToLine.value * required) / 100).toBeCloseTo(fteInsideLine.value, 6);
      }),
    );
  });
});
