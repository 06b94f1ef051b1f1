import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { freePort } from "../e2e/support/free-port";
import type { Bench, Line } from "./bench";

const alone = 200;
const readers = 8;
const secondsOfReaders = 10;
const warmUps = 30;
const bytesInKilobyte = 1000;

/** The units page and, beside it, a small page and the health answer: embedded database, warm. */
const bench: Bench = {
  name: `Units page, embedded database, warm (${alone} requests alone; ${readers} readers for ${secondsOfReaders} s)`,
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

async function times(what: string, address: string): Promise<Line[]> {
  for (let count = 0; count < warmUps; count += 1) await read(address);
  const taken: number[] = [];
  for (let count = 0; count < alone; count += 1) {
    const start = performance.now();
    await read(address);
    taken.push(performance.now() - start);
  }
  taken.sort((a, b) => a - b);
  const at = (share: number) => taken[Math.floor(share * (taken.length - 1))] ?? 0;
  return [
    { what: `${what}, median`, value: at(0.5), unit: "ms" },
    { what: `${what}, 95th percentile`, value: at(0.95), unit: "ms" },
  ];
}

async function throughput(what: string, address: string): Promise<Line> {
  const end = performance.now() + secondsOfReaders * 1000;
  let answered = 0;
  const reader = async () => {
    while (performance.now() < end) {
      await read(address);
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: readers }, reader));
  return {
    what: `${what}, ${readers} readers`,
    value: answered / secondsOfReaders,
    unit: "requests a second",
  };
}

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

async function read(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response.text();
}

async function startServer() {
  const folder = mkdtempSync(join(tmpdir(), "plimsoll-bench-"));
  const port = await freePort();
  const launcher = spawn(process.execPath, ["--import", "tsx", "server/launch/start.ts"], {
    env: { ...process.env, PORT: String(port), PLIMSOLL_DATA: join(folder, "data"), DATABASE_URL: "" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((resolve, reject) => {
    launcher.stdout.on("data", (chunk: Buffer) => {
      if (chunk.toString("utf8").includes("Plimsoll is ready at")) resolve();
    });
    launcher.once("exit", () => reject(new Error("The server to be measured did not start.")));
  });
  return {
    address: `http://127.0.0.1:${port}`,
    async stop() {
      const ended = new Promise((resolve) => launcher.once("exit", resolve));
      launcher.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
