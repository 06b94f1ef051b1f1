import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface Lock {
  readonly packages: Readonly<Record<string, { readonly integrity?: string; readonly link?: boolean }>>;
}

describe("package-lock.json", () => {
  const text = readFileSync("package-lock.json", "utf8");

  it("holds no address to download from, so that any registry will do", () => {
    expect(text).not.toContain('"resolved"');
  });

  it("holds the checksum of every package", () => {
    const { packages } = JSON.parse(text) as Lock;
    const unchecked = Object.entries(packages).filter(
      ([path, { integrity }]) => path !== "" && integrity === undefined,
    );
    expect(unchecked.map(([path]) => path)).toEqual([]);
  });
});
