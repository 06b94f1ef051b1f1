import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { snapshotManifest } from "@/server/services/data/snapshot-manifest";

const a = { kind: "estate", sha256: "aa" };
const b = { kind: "population", sha256: "bb" };

it("is the SHA-256 of the date and the ordered kinds and checksums; the name is its first eight characters", () => {
  // Hand-written manifest.
  const manifest = '{"asOf":"2026-03-31","batches":[["estate","aa"],["population","bb"]]}';
  const hash = createHash("sha256").update(manifest).digest("hex");
  expect(snapshotManifest("2026-03-31", [a, b])).toEqual({ id: hash.slice(0, 8), hash });
});

it("differs by date, order and checksum", () => {
  const others = [
    snapshotManifest("2026-03-30", [a, b]),
    snapshotManifest("2026-03-31", [b, a]),
    snapshotManifest("2026-03-31", [a, { ...b, sha256: "bc" }]),
    snapshotManifest("2026-03-31", [a, b]),
  ];
  expect(new Set(others.map(({ hash }) => hash)).size).toBe(4);
});
