import type { Bench, Line } from "./bench";
import { startServer } from "./measured-server";

const warmUps = 3;
const runs = 25;

/** Files that leave the service, as they are asked for over HTTP: the first time, and again. */
const bench: Bench = {
  name: `Files: the estate as a workbook, charts, answers; the first, then the median of ${runs}`,
  async run() {
    const server = await startServer();
    try {
      const lines: Line[] = [];
      for (const path of [
        "/api/estate.xlsx",
        "/api/estate.ods",
        "/api/charts/shortfall-by-group.svg",
        "/api/charts/shortfall-by-group.png?shape=wide",
        "/api/charts/shortfall-by-group.xlsx",
        "/api/questions/over-for-weeks.ods",
        "/api/questions/release-of-headquarters.ods",
      ])
        lines.push(...(await measure(server.address, path)));
      return lines;
    } finally {
      await server.stop();
    }
  },
};
export default bench;

async function measure(address: string, path: string): Promise<Line[]> {
  const first = await taken(address + path);
  for (let count = 0; count < warmUps; count += 1) await taken(address + path);
  const times: number[] = [];
  for (let count = 0; count < runs; count += 1) times.push(await taken(address + path));
  times.sort((a, b) => a - b);
  return [
    { what: `${path}, first`, value: first, unit: "ms" },
    { what: `${path}, median`, value: times[Math.floor(runs / 2)] ?? 0, unit: "ms" },
  ];
}

async function taken(address: string): Promise<number> {
  const start = performance.now();
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  await response.arrayBuffer();
  return performance.now() - start;
}
