import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/db/client";
import type { Sentence } from "@/server/contracts/page";
import type { RiskPanelView } from "@/server/contracts/unit";
import { localContext } from "@/server/services/context";
import { getUnit } from "@/server/services/unit/get-unit";
import { loadedDatabase } from "@/tests/support/loaded-database";

const [march2023, march2026] = ["2023-03-31", "2026-03-31"];
let database: Database;

beforeAll(async () => {
  database = await loadedDatabase("pglite");
}, 240_000);
afterAll(() => database.close());

const panelOf = async (code: string, at = march2026, against = "") =>
  (await getUnit(localContext(database), { code, at, against })).risk;

async function panel(...asked: Parameters<typeof panelOf>): Promise<RiskPanelView> {
  const found = await panelOf(...asked);
  if (!found) throw new Error(`${asked[0]} has no panel.`);
  return found;
}

const plain = (sentence: Sentence | undefined) =>
  (sentence ?? []).map((part) => (typeof part === "string" ? part : part.strong)).join("");

describe("a prison with posts unfilled", () => {
  it("Wayland: about 2.1 times as likely (worked example of the method), 4 a year, 2 of them avoidable", async () => {
    const { heading, risk, sentences, baseline } = await panel("WLI");
    expect(heading).toBe("Why is the risk of error very high?");
    expect(risk).toMatchObject({ level: "very-high", rise: "×2.1", riseRange: "1.5 to 3.0", quality: "B" });
    expect(plain(sentences[0])).toBe(
      "An error in a release check is about 2.1 times as likely as with every post filled (likely 1.5 to 3.0).",
    );
    expect(plain(sentences[1])).toMatch(
      /^4 a year expected \(0 to \d+\); full staffing would avoid about 2 of them\./,
    );
    expect(risk?.drivers[0]).toMatchObject({ amount: "most of it", direction: "raises" });
    expect(risk?.drivers[0]?.words).toContain("23% of officer posts are unfilled");
    expect(risk?.sameEverywhere.join(" ")).toContain("under three years");
    expect(baseline).toBeNull();
  });

  it("says which cuts make a level, and that it is no prediction and of no person", async () => {
    const { notes } = await panel("WLI");
    expect(notes[0]).toContain("Raised is above ×1.25, high above ×1.50, very high above ×2.00");
    expect(notes.join(" ")).toContain("not a prediction, and never about a person");
  });

  it("leads to all prisons, the watch list and the method at the same position", async () => {
    const { links } = await panel("WLI", march2026, march2023);
    expect(links.map(({ href }) => href)).toEqual([
      "/error-risk?at=2026-03-31&against=2023-03-31",
      "/watch-list?at=2026-03-31&against=2023-03-31",
      "/methods/error-risk?at=2026-03-31&against=2023-03-31",
    ]);
  });

  it("Werrington, with few releases: too few to judge, and no number a year", async () => {
    expect(plain((await panel("WNI")).sentences[1])).toBe("Releases in error in a year: too few to judge.");
  });
});

describe("set against 31 March 2023", () => {
  it("Wayland: ×2.1 now and ×1.8 then, modelled, and the difference of the two as they are printed", async () => {
    const { change } = await panel("WLI", march2026, march2023);
    expect(change?.words).toBe("×2.1 now, ×1.8 at 31 March 2023 (modelled).");
    expect(change?.view).toEqual({ text: "▲ 0.3 since 31 March 2023, worse", verdict: "worse" });
  });

  it("alone it has no change; a prison that changed its role cannot be compared", async () => {
    expect((await panel("WLI")).change).toBeNull();
    const { change } = await panel("CKI", march2026, march2023);
    expect(change?.words).toBe("");
    expect(change?.view.text).toContain("Not comparable with 31 March 2023");
  });
});

describe("a prison whose posts are filled", () => {
  it("is at its baseline, and says what keeps it there", async () => {
    const view = (await getUnit(localContext(database), { code: "PVI", at: march2026, against: "" })).risk;
    expect(view?.heading).toBe("Risk of error: baseline");
    expect(view?.risk?.level).toBe("baseline");
    expect(view?.baseline).toMatch(/\.$/);
  });
});

describe("a unit without a risk of its own", () => {
  it("a private prison: why, and how it counts in the nation; no number", async () => {
    const { heading, risk, sentences } = await panel("ACI");
    expect([heading, risk]).toEqual(["Risk of error: no figure of its own", null]);
    expect(plain(sentences[0])).toBe(
      "Private prison: its officers are not in HMPPS workforce statistics. In the nation's total it counts at the median load of its function.",
    );
  });

  it("headquarters has no panel", async () => {
    expect(await panelOf("HQ")).toBeNull();
  });
});

describe("a delivery unit", () => {
  it("speaks of odds and of shares in whole percents, modelled, never of a count", async () => {
    const { sentences, risk } = await panel("LDNNCAI");
    expect(risk?.task).toBe("assessment");
    expect(plain(sentences[0])).toMatch(
      /^The odds of an insufficient assessment are about \d\.\d times those with every post filled \(likely \d\.\d to \d\.\d\)\.$/,
    );
    expect(plain(sentences[1])).toMatch(
      /^\d\d% of assessments insufficient, \d\d% with every post filled\. Modelled: not for publication\.$/,
    );
    expect(JSON.stringify(sentences)).not.toContain("a year");
  });
});

it("a prison that changed its role says that it is not on the watch list, and why", async () => {
  const { notes, risk } = await panel("CKI");
  expect(notes.at(-1)).toMatch(/^Not on the watch list: Young people's prison until spring 2024/);
  expect(risk?.held).toContain("beyond 150%");
});

it("no unit's panel prints more than one decimal, and none a probability", async () => {
  const { units } = await import("@/server/services/positions/load-position").then(({ loadPosition }) =>
    loadPosition(localContext(database), march2026),
  );
  for (const { unit } of units) {
    const found = await panelOf(unit.code);
    const text = JSON.stringify([found?.sentences, found?.risk, found?.change]);
    expect(text).not.toMatch(/\d\.\d\d/);
    expect(text).not.toMatch(/NaN|Infinity|undefined/);
  }
});
