import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const root = import.meta.dirname;
const resolve = { alias: { "@": root, "server-only": `${root}/tests/support/empty.ts` } };
const env = { TZ: "Asia/Kathmandu" };
/** Machines are shared: what takes long on one that is busy has not failed. */
const patience = { testTimeout: 30_000 };
const node = (name: string, include: string[]) => ({
  resolve,
  test: { name, env, environment: "node" as const, include, ...patience },
});

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      node("unit", [
        "tests/{engine,parameters,contracts,imports,embedded,exports,golden,jobs,vectors}/**/*.test.ts",
      ]),
      node("architecture", ["tests/architecture/**/*.test.ts"]),
      {
        resolve,
        test: {
          ...node("integration", []).test,
          include: ["tests/{db,services,api,launch,cli}/**/*.test.ts"],
          globalSetup: ["tests/support/databases.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve,
        plugins: [react()],
        test: {
          ...{
            name: "components",
            env,
            environment: "jsdom",
            include: ["tests/components/**/*.test.{ts,tsx}"],
          },
          ...patience,
        },
      },
      {
        resolve,
        test: {
          ...node("e2e", []).test,
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: ["tests/e2e/support/server.ts"],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
