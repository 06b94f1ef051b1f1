import { describe, expect, it } from "vitest";
import { embeddedSet } from "@/server/embedded/embedded-set";
import { modelledBatches } from "@/server/embedded/modelled/modelled-batches";
import { publishedBatches } from "@/server/embedded/published-batches";
import { texts } from "./support/shipped";

describe("the embedded set", () => {
  const set = embeddedSet(texts);

  it("is named by its files and generator, without making a row", () => {
    expect(set.manifestSha256).toMatch(/^[0-9a-f]{64}$/);
    expect(embeddedSet(new Map(texts)).manifestSha256).toBe(set.manifestSha256);
  });

  it("has another name when any file changes", () => {
    for (const [name, text] of texts) {
      const changed = new Map(texts).set(name, `${text} `);
      expect(embeddedSet(changed).manifestSha256, name).not.toBe(set.manifestSha256);
    }
  });

  it("yields the estate first, one batch after the other, and makes none that is not asked for", () => {
    const kinds: string[] = [];
    for (const batch of set.batches()) {
      kinds.push(batch.kind);
      if (kinds.length === publishedBatches.length) break;
    }
    expect(kinds[0]).toBe("embedded-estate");
    expect(kinds).toEqual(publishedBatches.map((recipe) => recipe.kind));
  });

  it("has the batches that its baselines are made of, and no other", () => {
    const kinds = [...publishedBatches, ...modelledBatches].map((recipe) => recipe.kind);
    expect(new Set(set.baselines.flatMap((baseline) => baseline.batches))).toEqual(new Set(kinds));
    expect(set.baselines.map((baseline) => baseline.name)).toEqual(["2023-03-31", "2026-03-31"]);
  });

  it("says which file is missing and what to do", () => {
    const without = new Map(texts);
    without.delete("pdus.csv");
    expect(() => embeddedSet(without).manifestSha256).toThrow("pdus.csv is missing");
  });
});
