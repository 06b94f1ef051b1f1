import type { Bench } from "./bench";
import { startServer } from "./measured-server";
import { manner, throughput, times } from "./page-times";

/** The overview and, beside it, the health answer: wanted are 100 ms alone and 40 requests a second. */
const bench: Bench = {
  name: `Overview, embedded database, ${manner}`,
  async run() {
    const server = await startServer();
    try {
      return [
        ...(await times("overview", `${server.address}/`)),
        ...(await times("overview against March 2023", `${server.address}/?against=2023-03-31`)),
        ...(await times("health answer", `${server.address}/api/health`)),
        await throughput("overview", `${server.address}/`),
        await throughput("health answer", `${server.address}/api/health`),
      ];
    } finally {
      await server.stop();
    }
  },
};

export default bench;
