import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createViteServer } from "vitest/node";
import { freePort } from "../../support/free-port";

const root = process.cwd();
const entry = fileURLToPath(new URL("./harness.tsx", import.meta.url));

export interface HarnessServer {
  readonly address: string;
  /** Address of the script that draws the sample charts. */
  readonly script: string;
  readonly close: () => Promise<void>;
}

/** Serves the sample charts and all that they import, as the test runner itself reads the sources. */
export async function serveHarness(folder: string): Promise<HarnessServer> {
  const port = await freePort();
  const server = await createViteServer({
    root,
    configFile: false,
    logLevel: "warn",
    appType: "custom",
    cacheDir: join(folder, "charts"),
    resolve: { alias: { "@": root } },
    server: { host: "127.0.0.1", port, strictPort: true, hmr: false, watch: null },
    optimizeDeps: {
      noDiscovery: true,
      include: ["react", "react/jsx-dev-runtime", "react-dom", "react-dom/client", "recharts"],
    },
    css: {
      preprocessorOptions: { scss: { loadPaths: [root, join(root, "node_modules")], quietDeps: true } },
    },
  });
  await server.listen();
  const address = `http://127.0.0.1:${port}`;
  return { address, script: `${address}/@fs${entry}`, close: () => server.close() };
}
