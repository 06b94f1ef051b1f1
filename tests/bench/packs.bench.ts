import { setTimeout as wait } from "node:timers/promises";
import { chartNames } from "@/server/contracts/chart-page";
import type { Bench, Line } from "./bench";
import { startServer } from "./measured-server";

const plans = ["march-2023-release", "march-2023-release-10-percent"];
const runs = 3;
const pollMs = 50;
const mostPolls = 2400;

/** A pack of more than twenty pages, made, printed and taken as slides and as a workbook, over HTTP. */
const bench: Bench = {
  name: `Packs: every chart of the position and of two plans; the median of ${runs}`,
  async run() {
    const server = await startServer();
    try {
      const times: Record<string, number[]> = {};
      let pages = 0;
      for (let count = 0; count < runs; count += 1) {
        const note = async <Made>(what: string, make: () => Promise<Made>): Promise<Made> => {
          const start = performance.now();
          const made = await make();
          (times[what] ??= []).push(performance.now() - start);
          return made;
        };
        const pack = await note("charts drawn and kept", () => made(server.address));
        pages = await note("printed as a PDF", () => printed(server.address, pack));
        await note("as slides", () => fetched(`${server.address}/api/packs/${pack}.1.pptx`));
        await note("as XLSX", () => fetched(`${server.address}/api/packs/${pack}.1.xlsx`));
      }
      const lines = Object.entries(times).map(([what, each]): Line => ({
        what,
        value: each.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0,
        unit: "ms",
      }));
      return [...lines, { what: "pages of the PDF", value: pages, unit: "pages" }];
    } finally {
      await server.stop();
    }
  },
};
export default bench;

async function made(address: string): Promise<string> {
  const ofPlans = plans.flatMap((plan) =>
    ["plan-shortfall", "plan-workload", "where-people-go"].map((name) => `${name}~${plan}`),
  );
  const charts = [...chartNames, ...ofPlans].join(",");
  const location = await posted(`${address}/summaries/packs/save`, { title: "Measured", charts });
  return location.split("/").at(-1) ?? "";
}

/** Gives how many pages there are. */
async function printed(address: string, pack: string): Promise<number> {
  const job = (await posted(`${address}/summaries/packs/${pack}/print`, { issue: "1" })).split("/").at(-1);
  for (let polls = 0; polls < mostPolls; polls += 1) {
    const response = await fetch(`${address}/api/packs/jobs/${job}`);
    const body = Buffer.from(await response.arrayBuffer()).toString("latin1");
    if (response.ok) return (body.match(/\/Type \/Page\b/g) ?? []).length;
    await wait(pollMs);
  }
  throw new Error("The pack was not printed.");
}

async function posted(address: string, fields: Readonly<Record<string, string>>): Promise<string> {
  const response = await fetch(address, {
    ...{ method: "POST", redirect: "manual", body: new URLSearchParams(fields) },
    headers: { "sec-fetch-site": "same-origin" },
  });
  return response.headers.get("location") ?? "";
}

async function fetched(address: string): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  await response.arrayBuffer();
}
