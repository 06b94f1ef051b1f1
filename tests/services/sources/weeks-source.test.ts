import { beforeAll, expect, it } from "vitest";
import { localContext, type ServiceContext } from "@/server/services/context";
import { getData } from "@/server/services/data-page/get-data";
import { loadOverviewSource } from "@/server/services/overview/load-overview-source";
import { positionRecords } from "@/server/services/overview/position-records";
import { commitImport } from "@/server/services/imports/commit-import";
import { previewImport } from "@/server/services/imports/preview-import";
import { loadPosition } from "@/server/services/positions/load-position";
import { weeksSources } from "@/server/services/sources/weeks-source";
import { officerWeekFile } from "@/tests/bench/support/officer-week-file";
import { onBothLoaded } from "@/tests/support/loaded-database";
import { aFile } from "../imports/support/a-file";

/** One week of each officer, the last that is shipped: 30 March 2026. */
const officers = 7200;

onBothLoaded("weeks of officers that were brought in", (open) => {
  let context: ServiceContext;
  const sourcesOf = async (label: string, at: string) => {
    const { matrix } = await getData(context, { at, against: "" });
    const row = matrix.groups.flatMap(({ rows }) => rows).find((each) => each.label.startsWith(label));
    return row?.cells[matrix.scopes.indexOf("Delivery units")]?.sources.map(({ id }) => id);
  };

  beforeAll(async () => {
    process.env.PLIMSOLL_PSEUDONYM_KEY = "a key of this test alone, of no other use";
    context = localContext(await open());
    const file = aFile([...officerWeekFile(officers)].join(""), "weeks.csv");
    const previewed = await previewImport(context, file);
    if (previewed.state === "refused") throw new Error(previewed.issue.message);
    await commitImport(context, file, previewed.preview);
  }, 240_000);

  it("are of their files, beside the modelled weeks before them", async () => {
    expect(weeksSources(await loadPosition(context, "current"))).toEqual(["plimsoll-model", "own-figures"]);
    expect(await sourcesOf("Officers, cases and points", "current")).toEqual([
      "own-figures",
      "plimsoll-model",
    ]);
    expect(await sourcesOf("Workload, %", "current")).toEqual(["own-figures"]);
  });

  it("make the mean of probation one that was brought in, and not modelled", async () => {
    const position = await loadPosition(context, "current");
    const records = positionRecords(await loadOverviewSource(context, position, null));
    const mean = records.find(
      ({ service, quantity }) => service === "Probation" && quantity === "workload-percent",
    );
    expect(mean).toMatchObject({ quality: "C", source: "Figures brought in from files" });
    expect(mean?.basis).toMatch(/^Brought in, official points/);
  });

  it("may be relied on as long as figures of one's own, not as long as the model", async () => {
    const { sunsets } = await getData(context, { at: "current", against: "" });
    expect(sunsets.find(({ href }) => href.endsWith("#own-figures"))?.newest).toBe("30 March 2026");
  });

  it("leave the shipped position as it is: modelled", async () => {
    expect(weeksSources(await loadPosition(context, "2026-03-31"))).toEqual(["plimsoll-model"]);
    expect(await sourcesOf("Workload, %", "2026-03-31")).toEqual(["plimsoll-model"]);
  });
});
