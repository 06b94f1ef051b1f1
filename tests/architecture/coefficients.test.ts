import { existsSync, readFileSync } from "node:fs";
import { ESLint } from "eslint";
import { beforeAll, describe, expect, it } from "vitest";
import tseslint from "typescript-eslint";

const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] as never });

/** What the rule says of code planted in a file. */
async function found(code: string, filePath = "server/engine/planted.ts"): Promise<number> {
  const [result] = await eslint.lintText(code, { filePath });
  return result?.messages.filter(({ ruleId }) => ruleId === "plimsoll/no-coefficients").length ?? 0;
}

const planted: readonly (readonly [name: string, code: string])[] = [
  ["in a formula", "export const inflate = (points: number) => points * 1.15;"],
  [
    "as a named constant",
    "const PASS_THROUGH = 0.55;\nexport const raise = (gap: number) => gap * PASS_THROUGH;",
  ],
  ["named, though it is 1", "export const ELASTICITY = 1;"],
  ["named, though it is 2 and negative", "export const ELASTICITY = -2;"],
  ["named, though it is 100", "const line = 100;\nexport const over = (percent: number) => percent > line;"],
  ["in a table", "export const points = { a: 206, b: 158 } as const;"],
  ["in a list", "export const cuts = [90, 110] as const;"],
  ["as a default", "export const late = (weeks = 4) => weeks;"],
  [
    "inside a function",
    "export function due(people: number) { const minutes = 45; return people * minutes; }",
  ],
  ["as an exact whole number", "export const scale = 37n;"],
  ["hidden in text", 'export const share = Number("0.4");'],
];

describe("a coefficient outside the register", () => {
  beforeAll(async () => {
    await found("");
  }, 60_000);

  it.each(planted)("is refused %s", async (_name, code) => {
    expect(await found(code)).toBeGreaterThan(0);
  });

  it.each(["server/services/units/planted.ts", "server/embedded/modelled/planted.ts"])(
    "is refused in %s too",
    async (path) => {
      expect(await found("export const spread = 0.35;", path)).toBe(1);
    },
  );

  it("is not found in counting, halves, percent or types", async () => {
    const code = [
      "export const middle = (values: readonly number[]) => values[Math.floor(values.length / 2)] ?? 0;",
      "export const percent = (part: number, whole: number) => (100 * part) / whole;",
      "export type Step = 3 | -4;",
    ];
    expect(await found(code.join("\n"))).toBe(0);
  });

  it("is only excused by file and name: a listed name elsewhere is refused", async () => {
    expect(await found("export const HOURS_IN_DAY = 24;", "server/engine/staffing/coverage-hours.ts")).toBe(
      0,
    );
    expect(await found("export const HOURS_IN_DAY = 24;")).toBe(1);
  });
});

describe("the list of structural numbers", () => {
  const listed = JSON.parse(
    readFileSync("tests/architecture/lint/structural-numbers.json", "utf8"),
  ) as Readonly<Record<string, Readonly<Record<string, string>>>>;
  const names = Object.entries(listed).flatMap(([file, named]) =>
    Object.entries(named).map(([name, why]) => ({ file, name, why })),
  );

  it("names only constants that exist", () => {
    const stale = names.filter(
      ({ file, name }) => !existsSync(file) || !readFileSync(file, "utf8").includes(`const ${name} = `),
    );
    expect(stale).toEqual([]);
  });

  it("gives each of them its reason", () => {
    expect(names.filter(({ why }) => why.length < "percent".length)).toEqual([]);
  });
});
