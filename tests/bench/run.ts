import { readdirSync } from "node:fs";
import { arch, cpus } from "node:os";
import type { Bench, Line } from "./bench";

/** `npm run bench`: every bench of this folder, or those whose file names hold one of the arguments, as tables. */
const folder = import.meta.dirname;
const wanted = process.argv.slice(2);
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".bench.ts"))
  .filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)))
  .sort();

console.log(
  `Node ${process.versions.node}, ${cpus().length} cores, ${arch()}. Figures of one run: read them as sizes.`,
);
for (const file of files) {
  const { default: bench } = (await import(`./${file}`)) as { readonly default: Bench };
  console.log(`\n${bench.name}`);
  console.log(table(await bench.run()));
}

function table(lines: readonly Line[]): string {
  const cells = lines.map((line) => [line.what, figure(line.value), line.unit, ratio(line, lines)]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...cells.map((row) => row[column]?.length ?? 0)));
  const pad = (text: string, column: number) =>
    column === 1 || column === 3 ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0);
  return cells.map((row) => `  ${row.map(pad).join("  ")}`).join("\n");
}

function ratio(line: Line, lines: readonly Line[]): string {
  const first = lines.find(({ unit }) => unit === line.unit);
  return first === undefined || first.value === 0 ? "" : `× ${(line.value / first.value).toFixed(2)}`;
}

function figure(value: number): string {
  return value.toLocaleString("en-GB", { maximumSignificantDigits: 4 });
}
