import { ESLint } from "eslint";
import { beforeAll, describe, expect, it } from "vitest";
import tseslint from "typescript-eslint";

/** Rules that need no types are enough here, and need no program to be built. */
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] as never });

async function rulesBrokenBy(code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: "server/engine/planted.ts" });
  return [...new Set(result?.messages.map(({ ruleId }) => ruleId ?? "unreadable"))];
}

const bans: readonly (readonly [name: string, code: string, rule: string])[] = [
  ["a clock", "export const now = () => new Date();", "no-restricted-syntax"],
  ["the time since 1970", "export const now = () => Date.now();", "no-restricted-properties"],
  ["another clock", "export const now = () => performance.now();", "no-restricted-globals"],
  ["random numbers", "export const draw = () => Math.random();", "no-restricted-properties"],
  ["the system's random numbers", "export const draw = () => crypto.randomUUID();", "no-restricted-globals"],
  ["an async function", "export const later = async () => Promise.resolve(1);", "no-restricted-syntax"],
  ["waiting", "export const value = await Promise.resolve(1);", "no-restricted-syntax"],
  ["a timer", "export const wait = (act: () => void) => setTimeout(act, 1);", "no-restricted-globals"],
  ["the ** operator", "export const square = (x: number) => x ** 2;", "no-restricted-syntax"],
  [
    "the **= operator",
    "export const square = (x: number) => { x **= 2; return x; };",
    "no-restricted-syntax",
  ],
  ["Math.pow", "export const square = (x: number) => Math.pow(x, 2);", "no-restricted-properties"],
  ["the network", 'export const get = () => fetch("/");', "no-restricted-globals"],
  ["the process", "export const home = () => process.env.HOME;", "no-restricted-globals"],
  ["the console", "export const say = () => console.log(1);", "no-restricted-globals"],
  ["a class", "export class Case {}", "no-restricted-syntax"],
  ["an enum", 'export enum Tier { A = "a" }', "no-restricted-syntax"],
  ["export *", 'export * from "./power";', "no-restricted-syntax"],
  ["a magic number", "export const points = (cases: number) => cases * 37;", "plimsoll/no-coefficients"],
  ["a file over 200 lines", "// a line\n".repeat(201), "max-lines"],
];

describe("the engine's lint rules", () => {
  beforeAll(async () => {
    await rulesBrokenBy("");
  }, 60_000);

  it("pass a pure function", async () => {
    expect(await rulesBrokenBy("export const half = (points: number) => points / 2;")).toEqual([]);
  });

  it.each(bans)("refuse %s", async (_name, code, rule) => {
    expect(await rulesBrokenBy(code)).toContain(rule);
  });
});
