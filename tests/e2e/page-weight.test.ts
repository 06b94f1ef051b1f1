import { gzipSync } from "node:zlib";
import { describe, expect, inject, it } from "vitest";

const address = inject("address");
const mostKilobytes = 150;
const bytesInKilobyte = 1000;

describe("the JavaScript of a page", () => {
  it(`is at most ${mostKilobytes} kB compressed on /units`, async () => {
    const scripts = await scriptsOf("/units");
    expect(scripts.length).toBeGreaterThan(0);
    const sizes = await Promise.all(scripts.map(compressedBytes));
    const kilobytes = sizes.reduce((sum, size) => sum + size, 0) / bytesInKilobyte;
    expect(kilobytes).toBeLessThanOrEqual(mostKilobytes);
  });
});

/** Scripts marked `nomodule` are for browsers that no longer exist here. */
async function scriptsOf(path: string): Promise<string[]> {
  const html = await (await fetch(`${address}${path}`)).text();
  const tags = html.match(/<script\b[^>]*>|<link\b[^>]*\bas="script"[^>]*>/g) ?? [];
  const modern = tags.filter((tag) => !/\bnomodule\b/i.test(tag));
  return [...new Set(modern.flatMap((tag) => /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? []))];
}

async function compressedBytes(script: string): Promise<number> {
  const response = await fetch(new URL(script, address));
  expect(response.status).toBe(200);
  return gzipSync(Buffer.from(await response.arrayBuffer())).length;
}
