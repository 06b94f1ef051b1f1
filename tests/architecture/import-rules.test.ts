import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const rules = createRequire(import.meta.url)("../../.dependency-cruiser.cjs") as {
  readonly forbidden: readonly { readonly name: string }[];
};

/** Files that break one rule each, or none, and the files that they reach for. */
const planted: Readonly<Record<string, string>> = {
  "server/engine/reads-files.ts": `import { readFileSync } from "node:fs";\nexport const read = readFileSync;`,
  "server/engine/knows-services.ts": `import { use } from "@/server/services/use";\nexport const a = use;`,
  "server/engine/innocent.ts": `import { a } from "./knows-services";\nexport const b = a;`,
  "server/engine/first.ts": `import { second } from "./second";\nexport const first = (): number => second();`,
  "server/engine/second.ts": `import { first } from "./first";\nexport const second = (): number => first();`,
  "server/parameters/asks-zod.ts": `import { z } from "zod";\nexport const shape = z;`,
  "server/contracts/knows-engine.ts": `import { b } from "@/server/engine/innocent";\nexport const c = b;`,
  "server/embedded/reads-files.ts": `import { readFileSync } from "node:fs";\nexport const read = readFileSync;`,
  "server/imports/knows-csv.ts": `import { parse } from "csv-parse/sync";\nexport const n = parse;`,
  "server/imports/knows-db.ts": `import { client } from "@/db/client";\nexport const d = client;`,
  "server/exports/knows-engine.ts": `import { b } from "@/server/engine/innocent";\nexport const e = b;`,
  "server/jobs/knows-services.ts": `import { use } from "@/server/services/use";\nexport const m = use;`,
  "server/services/use.ts": `import { sql } from "drizzle-orm";\nexport const use = sql;`,
  "server/services/climbs.ts": `import { router } from "@/server/api/router";\nexport const f = router;`,
  "server/api/router.ts": `import { client } from "@/db/client";\nexport const router = client;`,
  "db/client.ts": `import { use } from "@/server/services/use";\nexport const client = use;`,
  "db/schema/table.ts": `import { client } from "../client";\nexport const table = client;`,
  "components/ui/reaches-db.tsx": `import { client } from "@/db/client";\nexport const g = client;`,
  "components/units/one.tsx": `import { two } from "@/components/explain/two";\nexport const one = two;`,
  "components/explain/two.tsx": `export const two = 2;`,
  "app/page.tsx": `import { b } from "@/server/engine/innocent";\nexport const h = b;`,
  "server/launch/opens-app.ts": `import { h } from "@/app/page";\nexport const i = h;`,
  "server/launch/uses-tests.ts": `import { j } from "@/tests/fixture";\nexport const k = j;`,
  "tests/fixture.ts": `export const j = 1;`,
  "server/launch/unlisted.ts": `import picomatch from "picomatch";\nexport const l = picomatch;`,
};

const expected = [
  "api-thin: server/api/router.ts",
  "app-leaf: server/launch/opens-app.ts",
  "app-thin: app/page.tsx",
  "areas-apart: components/units/one.tsx",
  "components-draw: components/ui/reaches-db.tsx",
  "contracts-know-vocabulary: server/contracts/knows-engine.ts",
  "db-knows-engine-types: db/client.ts",
  "drizzle-only-in-db: server/services/use.ts",
  "embedded-pure: server/embedded/reads-files.ts",
  "engine-only-engine: server/engine/knows-services.ts",
  "engine-only-engine: server/engine/reads-files.ts",
  "exports-pure: server/exports/knows-engine.ts",
  "imports-pure: server/imports/knows-csv.ts",
  "imports-pure: server/imports/knows-db.ts",
  "jobs-apart: server/jobs/knows-services.ts",
  "no-circular: server/engine/first.ts",
  "no-orphan-npm: server/launch/unlisted.ts",
  "parameters-know-engine: server/parameters/asks-zod.ts",
  "schema-down: db/schema/table.ts",
  "services-not-up: server/services/climbs.ts",
  "tests-leaf: server/launch/uses-tests.ts",
];

interface Report {
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
  };
}

describe("the import rules", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "plimsoll-rules-"));
    for (const file of [".dependency-cruiser.cjs", "tsconfig.json", "package.json"])
      cpSync(file, join(folder, file));
    symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "dir");
    for (const [path, text] of Object.entries(planted)) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("are each broken by a planted file", () => {
    const named = new Set(expected.map((breach) => breach.split(":")[0]));
    expect(rules.forbidden.map(({ name }) => name).filter((name) => !named.has(name))).toEqual([]);
  });

  it("name each planted breach, and nothing else", () => {
    expect(violations(folder)).toEqual(expected);
  }, 60_000);
});

function violations(folder: string): string[] {
  const program = join("node_modules", "dependency-cruiser", "bin", "dependency-cruise.mjs");
  const rooms = ["app", "server", "db", "components", "tests"];
  const options = ["--config", ".dependency-cruiser.cjs", "--preserve-symlinks", "--output-type", "json"];
  const { stdout, stderr } = spawnSync(process.execPath, [program, ...options, ...rooms], {
    cwd: folder,
    encoding: "utf8",
  });
  if (stdout === "") throw new Error(`dependency-cruiser gave no report: ${stderr}`);
  const { summary } = JSON.parse(stdout) as Report;
  return [...new Set(summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`))].sort();
}
