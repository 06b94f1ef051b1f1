import type { Bench, Line } from "./bench";
import { startServer } from "./measured-server";
import { manner, read, throughput, times } from "./page-times";
import { tenMeasures } from "./ten-measures";

const months = 36;
const plansSideBySide = 4;

/** A national plan of ten measures over 36 months as people see it: wanted are 150 ms for a preview, 400 ms for four. */
const bench: Bench = {
  name: `Plans in the browser, embedded database, ${manner}`,
  async run() {
    const server = await startServer();
    const { address } = server;
    try {
      const plans: string[] = [];
      for (let at = 0; at < plansSideBySide; at += 1) plans.push(await create(address, at));
      const [plan = ""] = plans;
      const compared = plans.map((each) => `plan=${each}`).join("&");
      const lines: Line[] = [
        ...(await times("preview", `${address}/api/trpc/plans.preview`, preview(plan))),
        ...(await times("page of a plan", `${address}/scenarios/${plan}`)),
        ...(await times("four plans compared", `${address}/scenarios/compare?${compared}`)),
        ...(await times("list of scenarios", `${address}/scenarios`)),
        ...(await times("health answer", `${address}/api/health`)),
        await throughput("page of a plan", `${address}/scenarios/${plan}`),
      ];
      return lines;
    } finally {
      await server.stop();
    }
  },
};

export default bench;

const json = { method: "POST", headers: { "content-type": "application/json" } };

/** Each a little different from the others. */
async function create(address: string, at: number): Promise<string> {
  const measures = tenMeasures.map((measure) =>
    measure.type === "headquarters-release" ? { ...measure, percent: measure.percent + at } : measure,
  );
  const file = { schemaVersion: 1, title: `Plan ${at + 1}`, baseline: "2026-03-31", months, measures };
  const answer = await read(`${address}/api/trpc/scenarios.create`, {
    ...json,
    body: JSON.stringify({ file, parent: null }),
  });
  return (JSON.parse(answer) as { readonly result: { readonly data: { readonly scenario: string } } }).result
    .data.scenario;
}

/** One field typed over. */
function preview(plan: string): RequestInit {
  const fields = [["measures.0.percent", "7"]];
  return { ...json, body: JSON.stringify({ plan, version: null, fields, month: null }) };
}
