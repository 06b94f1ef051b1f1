import type { Database, DatabaseKind } from "@/db/client";
import { readBandCounts } from "@/db/queries/band-counts";
import { readOfficersOverBetween } from "@/db/queries/officers-over";
import { readUnitWeekSums } from "@/db/queries/week-sums";
import { inScope, type Tx } from "@/db/transaction";
import { CaseloadInput } from "@/server/contracts/caseload";
import { median } from "@/server/engine/statistics/median";
import { caseloadAddress } from "@/server/services/caseload/caseload-address";
import { getCaseload } from "@/server/services/caseload/get-caseload";
import { localContext } from "@/server/services/context";
import { everything } from "@/tests/db/support/sample";
import type { Bench, Line } from "./bench";
import { caseloadDatabase, snapshot } from "./support/caseload-database";
import { fullSizes, generatedCaseload, type CaseloadSizes } from "./support/generated-caseload";

const runs = 5;
const nationWeeks = 26;
const bandCuts = [90, 100, 110, 120, 150];
const kinds: readonly DatabaseKind[] = ["postgres", "pglite"];
type Rows = ReturnType<typeof generatedCaseload>;

/** `PLIMSOLL_BENCH_SHARE=0.05` makes a twentieth of the units, weeks and officers. */
const share = Number(process.env.PLIMSOLL_BENCH_SHARE ?? 1);
const sizes: CaseloadSizes = {
  units: Math.ceil(fullSizes.units * share),
  weeks: Math.max(fullSizes.officerWeeks, Math.ceil(fullSizes.weeks * share)),
  officers: Math.ceil(fullSizes.officers * share),
  officerWeeks: fullSizes.officerWeeks,
};

/** The questions of the caseload pages on a large generated set, and how their time grows with weeks and units. */
const bench: Bench = {
  name: `Caseload of ${sizes.units} units for ${sizes.weeks} weeks and ${sizes.officers} officers for ${sizes.officerWeeks} weeks (median of ${runs})`,
  async run() {
    const rows = generatedCaseload(sizes);
    const lines: Line[] = [];
    for (const kind of kinds) {
      const loaded = await caseloadDatabase(kind, rows);
      try {
        lines.push({ what: `${kind}: loading`, value: loaded.loadingSeconds, unit: "s" });
        lines.push(...(await questions(kind, loaded.database, rows)));
        lines.push(...(await pages(kind, loaded.database, rows)));
      } finally {
        await loaded.close();
      }
    }
    return lines;
  },
};

export default bench;

/** The whole service behind the page: the first time in a process, and again with the position kept. */
async function pages(kind: string, database: Database, rows: Rows): Promise<Line[]> {
  const lines: Line[] = [];
  const [region = ""] = rows.regions;
  const asked = (["", "52", "104", "all"] as const).map((weeks) => ({ region, weeks }));
  for (const state of [{}, ...asked, { rows: "units" as const }]) {
    const input = CaseloadInput.parse(state);
    const cells = async () => {
      const { table } = await getCaseload(localContext(database), input, Infinity);
      return table.rows.length * table.columns.length;
    };
    const name = `${kind}: page ${caseloadAddress(input)}`;
    forgetAll();
    const start = performance.now();
    const count = await cells();
    lines.push({
      what: `${name}, ${count} cells, nothing kept`,
      value: performance.now() - start,
      unit: "ms",
    });
    lines.push({ what: `${name}, position kept`, value: await medianTime(cells), unit: "ms" });
  }
  forgetAll();
  return lines;
}

async function medianTime(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return median(times) ?? 0;
}

/** What the services keep in a process, by snapshot: both databases have one of the same name. */
function forgetAll(): void {
  const holder = globalThis as unknown as Record<symbol, unknown>;
  for (const key of Object.getOwnPropertySymbols(globalThis)) {
    const kept = Symbol.keyFor(key)?.startsWith("plimsoll.") ? holder[key] : null;
    if (kept instanceof Map) kept.clear();
  }
}

async function questions(kind: string, database: Database, rows: Rows): Promise<Line[]> {
  const lines: Line[] = [];
  const time = async (what: string, work: (tx: Tx) => Promise<readonly unknown[]>) => {
    const times: number[] = [];
    let found = 0;
    for (let run = 0; run <= runs; run += 1) {
      const start = performance.now();
      found = (await inScope(database, everything, work)).length;
      if (run > 0) times.push(performance.now() - start);
    }
    lines.push({ what: `${kind}: ${what}, ${found} rows`, value: median(times) ?? 0, unit: "ms" });
  };
  const weekAgo = (count: number) => rows.weeks.at(-Math.min(count, rows.weeks.length)) ?? "";
  const region = rows.unitsOfRegion(0);

  for (const part of [1, 0.5, 0.25, 0.1]) {
    const weeks = Math.ceil(rows.weeks.length * part);
    await time(`heatmap of ${region.length} units, ${weeks} weeks`, (tx) =>
      readUnitWeekSums(tx, snapshot, region, weekAgo(weeks)),
    );
  }
  for (const part of [1, 0.5, 0.25]) {
    const units = rows.units.slice(0, Math.ceil(rows.units.length * part));
    await time(`heatmap of ${units.length} units, ${nationWeeks} weeks`, (tx) =>
      readUnitWeekSums(tx, snapshot, units, weekAgo(nationWeeks)),
    );
  }
  await time(`officers by band, all units, ${nationWeeks} weeks`, (tx) =>
    readBandCounts(tx, snapshot, bandCuts, weekAgo(nationWeeks)),
  );
  for (const weeks of [sizes.officerWeeks, Math.ceil(sizes.officerWeeks / 2)]) {
    await time(`officers over 120% for more than 4 of ${weeks} weeks`, (tx) =>
      readOfficersOverBetween(
        tx,
        snapshot,
        { overPercent: 120, moreThanWeeks: 4 },
        { from: weekAgo(weeks), to: weekAgo(1) },
      ),
    );
  }
  return lines;
}
