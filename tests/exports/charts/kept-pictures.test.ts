import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Drawing } from "@/server/contracts/chart";
import { chartSvg } from "@/server/exports/charts/chart-svg";
import { sampleChart, sampleDrawings } from "./support/sample-charts";

const kinds = Object.keys(sampleDrawings) as readonly Drawing["kind"][];
const fileOf = (kind: string) => join(process.cwd(), "tests", "golden", "charts", `${kind}.svg`);

/** Characterisation: our own pictures, looked at. `PLIMSOLL_KEEP_PICTURES=1` keeps new ones, to be looked at again. */
it.each(kinds)("%s is drawn as the picture that was looked at", (kind) => {
  const svg = chartSvg(
    sampleChart(kind, { marking: "OFFICIAL", warning: "Modelled: not for publication" }),
    "page",
  );
  if (process.env.PLIMSOLL_KEEP_PICTURES) writeFileSync(fileOf(kind), `${svg}\n`);
  expect(`${svg}\n`).toBe(readFileSync(fileOf(kind), "utf8"));
});
