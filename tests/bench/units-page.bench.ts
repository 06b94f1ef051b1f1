import { gzipSync } from "node:zlib";
import type { Bench, Line } from "./bench";
import { startServer } from "./measured-server";
import { manner, read, throughput, times } from "./page-times";

const bytesInKilobyte = 1000;

/** The units page and, beside it, a small page and the health answer: embedded database, warm. */
const bench: Bench = {
  name: `Units page, embedded database, ${manner}`,
  async run() {
    const server = await startServer();
    try {
      return [
        ...(await times("units page, all units", `${server.address}/units`)),
        ...(await times("one prison", `${server.address}/units/WLI`)),
        ...(await times("health answer", `${server.address}/api/health`)),
        await throughput("units page", `${server.address}/units`),
        await throughput("health answer", `${server.address}/api/health`),
        ...(await weights(server.address)),
      ];
    } finally {
      await server.stop();
    }
  },
};

export default bench;

async function weights(address: string): Promise<Line[]> {
  const html = await read(`${address}/units`);
  const scripts = [...new Set(html.match(/\/_next\/static\/[^"\\]+\.js/g))];
  const sizes = await Promise.all(
    scripts.map(async (script) => gzipSync(await read(address + script)).length),
  );
  const kilobytes = (bytes: number) => bytes / bytesInKilobyte;
  return [
    { what: "units page, HTML before compression", value: kilobytes(Buffer.byteLength(html)), unit: "kB" },
    { what: "units page, HTML compressed", value: kilobytes(gzipSync(html).length), unit: "kB" },
    {
      what: "units page, scripts compressed (with those for old browsers)",
      value: kilobytes(sizes.reduce((sum, size) => sum + size, 0)),
      unit: "kB",
    },
  ];
}
