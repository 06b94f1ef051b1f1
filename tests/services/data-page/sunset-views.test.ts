import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/db/client";
import type { SunsetView } from "@/server/contracts/data";
import { localContext } from "@/server/services/context";
import { getData } from "@/server/services/data-page/get-data";
import { onBothLoaded } from "@/tests/support/loaded-database";

const loading = 240_000;
const printed = new Map<string, readonly SunsetView[]>();

onBothLoaded("until when sources may be relied on", (open) => {
  let database: Database;
  const on = async (today: string, at = "2026-03-31") => {
    const context = { ...localContext(database), now: () => `${today}T12:00:00.000Z` };
    return (await getData(context, { at, against: "" })).sunsets;
  };
  const words = (sunset: SunsetView | undefined) => `${sunset?.status ?? ""} ${sunset?.until ?? ""}`.trim();
  const of = (sunsets: readonly SunsetView[], id: string) =>
    sunsets.find(({ href }) => href.endsWith(`#${id}`));

  beforeAll(async () => {
    database = await open();
  }, loading);

  it("stands for a month and the time that the publisher takes, the last day among them", async () => {
    // 30 March 2026, published monthly about a month later.
    const bulletin = (today: string) =>
      on(today).then((sunsets) => words(of(sunsets, "population-bulletin-2026")));
    expect(await bulletin("2026-05-30")).toBe("Usable until 30 May 2026");
    expect(await bulletin("2026-05-31")).toBe("Out of date since 30 May 2026");
  });

  describe("on 15 July 2026", () => {
    it("lists those that are past it first, the longest past first, then those without a date", async () => {
      const sunsets = await on("2026-07-15");
      expect(sunsets.map((sunset) => [sunset.href.split("#")[1], words(sunset)])).toEqual([
        ["ons-population-2019", "Out of date since 30 June 2021"],
        ["written-answer-10822", "Out of date since 30 September 2024"],
        ["sentence-management-2023", "Out of date since 30 September 2024"],
        ["fact-check-2024", "Out of date since 30 June 2025"],
        ["workforce-quarterly", "Out of date since 30 November 2025"],
        ["nao-probation-2025", "Out of date since 31 March 2026"],
        ["population-bulletin-2026", "Out of date since 30 May 2026"],
        ["noms-workforce-2016", "No date"],
        ["population-bulletin", "No date"],
        ["releases-in-error", "Usable until 31 July 2026"],
        ["offender-management-quarterly", "Usable until 31 October 2026"],
        ["workforce-annex-2026", "Usable until 30 November 2026"],
        ["plimsoll-model", "Usable until 30 March 2027"],
      ]);
    });

    it("says of the newest figures which day they are of: weeks are the model's", async () => {
      expect(of(await on("2026-07-15"), "plimsoll-model")).toMatchObject({
        ...{ newest: "30 March 2026", href: "/sources?at=2026-03-31#plimsoll-model", state: "standing" },
      });
    });
  });

  it("knows the rhythm of every source of both positions, or says what took its place", async () => {
    const all = [...(await on("2026-07-15")), ...(await on("2026-07-15", "2023-03-31"))];
    expect(all.filter(({ why }) => why.startsWith("Nothing is known"))).toEqual([]);
    const undated = all.filter(({ state }) => state === "none");
    expect(undated.length).toBeGreaterThan(0);
    expect(undated.filter(({ why }) => !why.startsWith("Superseded. "))).toEqual([]);
  });

  it("prints the same on both databases", async () => {
    for (const at of ["2026-03-31", "2023-03-31"]) {
      const sunsets = await on("2026-07-15", at);
      const before = printed.get(at);
      if (before) expect(sunsets).toEqual(before);
      printed.set(at, sunsets);
    }
  });
});
