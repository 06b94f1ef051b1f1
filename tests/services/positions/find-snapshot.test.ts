import { beforeAll, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { localContext, type ServiceContext } from "@/server/services/context";
import { getExplanation } from "@/server/services/explain/get-explanation";
import { pinOf } from "@/server/services/explain/explain-address";
import { commitImport } from "@/server/services/imports/commit-import";
import { previewImport } from "@/server/services/imports/preview-import";
import { findSnapshot } from "@/server/services/positions/find-snapshot";
import { loadPosition, type Position } from "@/server/services/positions/load-position";
import { onBothLoaded } from "@/tests/support/loaded-database";
import { aFile, prisonsCsv } from "../imports/support/a-file";

/** The latest that a position holds for Bedford. */
function populationOf({ snapshot }: Position): string {
  const held = snapshot.facts.filter(({ unit, measure }) => unit === "BFI" && measure === "population");
  const last = held.sort((a, b) => (a.asOf < b.asOf ? -1 : 1)).at(-1);
  return last?.quantity.known ? `${last.quantity.value} at ${last.asOf}` : "unknown";
}

onBothLoaded("a snapshot that no name points to any more", (open) => {
  let database: Database;
  let context: ServiceContext;
  const bring = async (date: string, population: string) => {
    const file = aFile(prisonsCsv(["Bedford", date, population]));
    const previewed = await previewImport(context, file);
    if (previewed.state === "refused") throw new Error(previewed.issue.message);
    await commitImport(context, file, previewed.preview);
    return loadPosition(context, "");
  };

  beforeAll(async () => {
    database = await open();
    context = { ...localContext(database), now: () => "2027-03-01T09:00:00.000Z" };
  });

  it("is found by its id, and an address that names it gives the same number as before", async () => {
    const first = await bring("2027-01-29", "301");
    const pin = pinOf(first);
    const explain = (of: string) =>
      getExplanation(context, { pin: of, unit: "BFI", quantity: "workload-percent" });
    const before = await explain(pin);
    const second = await bring("2027-02-26", "399");
    expect(second.baseline.snapshot).not.toBe(first.baseline.snapshot);

    const found = await findSnapshot(context, first.baseline.snapshot);
    expect(found).toMatchObject({ name: first.baseline.snapshot, asOf: "2027-01-29" });
    const after = await explain(pin);
    expect([after.value, after.pin, after.steps]).toEqual([before.value, before.pin, before.steps]);
    expect(populationOf(await loadPosition(context, first.baseline.snapshot))).toBe("301 at 2027-01-29");
    expect(populationOf(second)).toBe("399 at 2027-02-26");
    // Where the explanation leads, the same data are shown.
    expect(after.unitHref).toContain(`at=${first.baseline.snapshot}`);
  });

  it("is not found by an id that nobody gave, nor by other words", async () => {
    expect(await findSnapshot(context, "00000000")).toBeNull();
    expect(await findSnapshot(context, "'; drop table snapshot")).toBeNull();
    const { baseline, baselines } = await loadPosition(context, "00000000");
    expect(baseline).toEqual(baselines[0]);
  });
});
