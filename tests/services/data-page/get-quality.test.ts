import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { QualityInput, type QualityView } from "@/server/contracts/unit-quality";
import { localContext } from "@/server/services/context";
import { exportQuality } from "@/server/services/data-page/export-quality";
import { getQuality } from "@/server/services/data-page/get-quality";
import { onBothLoaded } from "@/tests/support/loaded-database";

const loading = 240_000;
const printed = new Map<string, QualityView>();

onBothLoaded("grades by unit and measure", (open) => {
  let database: Database;
  const page = (asked: Readonly<Record<string, string>>) =>
    getQuality(localContext(database), QualityInput.parse(asked));
  let now: QualityView;
  let then: QualityView;

  beforeAll(async () => {
    database = await open();
    now = await page({ at: "2026-03-31" });
    then = await page({ at: "2023-03-31" });
  }, loading);

  const cell = (view: QualityView, name: string, measure: string) => {
    const list = view.lists.find(({ rows }) => rows.some((row) => row.name === name));
    const place = list?.measures.findIndex((label) => label.startsWith(measure)) ?? -1;
    return list?.rows.find((row) => row.name === name)?.cells[place];
  };

  describe("31 March 2026", () => {
    it("has every prison, delivery unit and directorate once, by service and name", () => {
      expect(now.lists.map(({ heading, rows }) => [heading, rows.length])).toEqual([
        ["Prisons", 121],
        ["Probation", 109],
        ["Headquarters", 2],
      ]);
      expect([now.shown, now.total]).toEqual([232, 232]);
      expect(now.lists[0]?.rows[0]?.name).toBe("Altcourse");
    });

    it("has officers of Leeds derived, its population reported, and support of 2016 published", () => {
      expect(cell(now, "Leeds", "Prison officers (bands 3 to 5), in post")).toEqual({
        ...{ grade: "B", oldest: "2026-03-31", latest: "2026-03-31", note: "" },
      });
      expect(cell(now, "Leeds", "Population")).toMatchObject({ grade: "C", latest: "2026-03-30" });
      expect(cell(now, "Leeds", "Operational support")).toMatchObject({ grade: "A", latest: "2016-06-30" });
      expect(cell(now, "Leeds", "Workload, %")?.grade).toBe("C");
    });

    it("has no officers of a private prison, says why, and shows no date", () => {
      expect(cell(now, "Altcourse", "Prison officers (bands 3 to 5), in post")).toEqual({
        ...{ grade: "E", oldest: "", latest: "", note: "Not reported." },
      });
      expect(now.lists[0]?.rows[0]?.note).toContain("Private prison");
    });

    it("has weeks of delivery units modelled from first to last, three of them missing (left out on purpose)", () => {
      const list = now.lists.find(({ key }) => key === "probation");
      const place = list?.measures.indexOf("Officers, cases and points of 26 weeks") ?? -1;
      const cells = list?.rows.flatMap((row) => row.cells[place] ?? []) ?? [];
      expect(new Set(cells.map(({ grade }) => grade))).toEqual(new Set(["D"]));
      expect(new Set(cells.map(({ latest }) => latest))).toEqual(new Set(["2026-03-30"]));
      const gaps = cells.map(({ note }) => Number(/^(\d+) missing$/.exec(note)?.[1] ?? 0));
      expect(gaps.reduce((sum, count) => sum + count, 0)).toBe(3);
    });

    it("names the measures that no unit of a service has, instead of a column of blanks", () => {
      const directorates = now.lists.find(({ key }) => key === "headquarters");
      expect(directorates?.measures).toEqual(["All grades, in post", "Headquarters by grade, in post"]);
      expect(directorates?.lacking).toEqual(["All grades, required", "Workload, %"]);
      expect(directorates?.rows.map(({ worst }) => worst)).toEqual(["A", "A"]);
    });

    it("says how many units rest on what at worst", () => {
      const words = now.headline.map((part) => (typeof part === "string" ? part : part.strong)).join("");
      expect(words).toBe(
        "At 31 March 2026 the worst figures of 2 units are official, published (A); of 121 units reported (C); of 109 units modelled from totals (D). Modelled is not measured.",
      );
    });
  });

  it("has targets of prisons modelled in 2023, and none where a prison changed its role", () => {
    const prisons = then.lists.find(({ key }) => key === "prison");
    expect(cell(then, "Leeds", "Prison officers (bands 3 to 5), required")?.grade).toBe("D");
    expect(prisons?.rows.filter(({ worst }) => worst === "D")).toHaveLength(101);
    expect(cell(then, "Cookham Wood", "Prison officers (bands 3 to 5), required")?.note).toMatch(
      /^No comparable baseline/,
    );
  });

  it("shows one service, or one worst grade, and says what is filtered by", async () => {
    const view = await page({ at: "2023-03-31", service: "prison", grade: "D" });
    expect(view.lists.map(({ key, summary }) => [key, summary.split(" by ")[0]])).toEqual([
      ["prison", "101 of 119 prisons"],
    ]);
    expect(view.filters.chosen).toEqual([
      { label: "Prisons", removeHref: "/data/quality?at=2023-03-31&grade=D" },
      {
        label: "Worst grade D: modelled from totals",
        removeHref: "/data/quality?at=2023-03-31&service=prison",
      },
    ]);
    expect(view.frame.switches.find(({ current }) => !current)?.href).toContain("service=prison&grade=D");
    expect(view.csvHref).toBe("/data/quality.csv?at=2023-03-31&service=prison&grade=D");
  });

  it("finds units with something missing by E, and nothing where nothing matches", async () => {
    const view = await page({ at: "2026-03-31", service: "prison", grade: "E" });
    expect(view.lists[0]?.rows.every(({ missing }) => missing > 0)).toBe(true);
    expect(await page({ at: "2026-03-31", service: "prison", grade: "B" })).toMatchObject({
      ...{ shown: 0, lists: [] },
    });
  });

  it("leaves as a file of one line for each unit and measure, filtered as the page is", async () => {
    const input = QualityInput.parse({ at: "2026-03-31", service: "headquarters" });
    const { name, body } = await exportQuality(localContext(database), input);
    expect(name).toBe("plimsoll-data-quality-2026-03-31.csv");
    expect(body.trim().split("\n")).toHaveLength(1 + 2 * 2);
    expect(body).toMatch(
      /Headquarters,HQ,Headquarters,"All grades, in post",A,"official, published",\d{4}-\d\d-\d\d,\d{4}-\d\d-\d\d,,,2026-03-31/,
    );
  });

  it("prints the same on both databases", () => {
    for (const view of [now, then]) {
      const before = printed.get(view.frame.asOf);
      if (before) expect(view).toEqual(before);
      printed.set(view.frame.asOf, view);
    }
  });
});
