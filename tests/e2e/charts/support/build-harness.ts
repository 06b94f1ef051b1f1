import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { build } from "vite";

const root = process.cwd();

/** Bundles the sample charts into a folder: `harness.js`, what it loads later, and `harness.css`. */
export async function buildHarness(folder: string): Promise<string> {
  const outDir = join(folder, "charts");
  await build({
    root,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    base: "/",
    plugins: [react()],
    resolve: { alias: { "@": root } },
    css: {
      preprocessorOptions: { scss: { loadPaths: [root, join(root, "node_modules")], quietDeps: true } },
    },
    build: {
      outDir,
      emptyOutDir: true,
      cssCodeSplit: false,
      rolldownOptions: {
        input: join(root, "tests/e2e/charts/support/harness.tsx"),
        output: { entryFileNames: "harness.js", assetFileNames: "harness[extname]" },
      },
    },
  });
  return outDir;
}
