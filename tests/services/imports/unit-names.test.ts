import { beforeAll, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { readAudit } from "@/db/queries/audit";
import { inScope } from "@/db/transaction";
import { localContext, type ServiceContext } from "@/server/services/context";
import { addUnitName } from "@/server/services/imports/add-unit-name";
import { getUnitNames } from "@/server/services/imports/get-unit-names";
import { previewImport } from "@/server/services/imports/preview-import";
import { onBothLoaded } from "@/tests/support/loaded-database";
import { aFile, prisonsCsv } from "./support/a-file";

onBothLoaded("a name by which files call a unit", (open) => {
  let database: Database;
  let context: ServiceContext;
  const unmatched = async () => {
    const file = aFile(prisonsCsv(["The Old Gaol", "2026-10-30", "1001"]));
    const previewed = await previewImport(context, file);
    return previewed.state === "read" && previewed.preview.problems.counts.error;
  };
  const names = (typed: Partial<Record<"name" | "unit" | "from" | "tried", string>>) =>
    getUnitNames(context, { at: "", name: "", unit: "", from: "", job: "", tried: "", ...typed });

  beforeAll(async () => {
    database = await open();
    context = { ...localContext(database), now: () => "2026-11-21T10:00:00.000Z" };
  });

  it("is needed by a file that uses it, and once added reads that file", async () => {
    expect(await unmatched()).toBe(1);
    expect(await addUnitName(context, { name: "The Old Gaol", unit: "leeds", from: "" })).toBe(false);
    expect(await addUnitName(context, { name: "The Old Gaol", unit: "LEI", from: "2026-01-01" })).toBe(true);
    expect(await unmatched()).toBe(0);
    expect((await names({})).names).toContainEqual({
      ...{ unit: "Leeds", code: "LEI", name: "The Old Gaol", dates: "From 1 January 2026" },
    });
    const [line] = await inScope(database, context.scope, (tx) => readAudit(tx, 1));
    expect(line).toMatchObject({ action: "unit-name.added", entity: "LEI" });
  });

  it.each([
    [{ name: "", unit: "LEI" }, "#name", /^Give the name as it stands in the file\.$/],
    [{ name: "Gaol", unit: "Nowhere" }, "#unit", /^No one unit is called "Nowhere"/],
    [{ name: "Gaol", unit: "LEI", from: "yesterday" }, "#from", /^Give the date as year, month and day/],
    [{ name: "Moorland", unit: "LEI" }, "#name", /^"Moorland" is known already: Moorland is called so\.$/],
  ])("that cannot be added is told with its field: %j", async (typed, href, sentence) => {
    const view = await names({ ...typed, tried: "1" });
    expect(view.problem).toMatchObject({ href });
    expect(view.problem?.sentence).toMatch(sentence);
    expect(view.typed).toMatchObject(typed);
  });
});
