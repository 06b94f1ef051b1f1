/** Who may import whom. Each rule is named in the failure; the table it implements is in CONTRIBUTING.md. */
const only = (name, room, allowed, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path: `^${room}/` },
  to: { pathNot: [`^${room}/`, ...allowed] },
});
const never = (name, from, to, comment) => ({ name, comment, severity: "error", from, to });

const node =
  "^(node:)?(path|fs|crypto|url|os|net|child_process|process|worker_threads|stream|util|events)(/|$)";

module.exports = {
  forbidden: [
    never(
      "no-circular",
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
      "No import cycles.",
    ),
    only(
      "engine-only-engine",
      "server/engine",
      ["^node_modules/(jstat|pure-rand)/"],
      "The engine is pure: itself, jstat and pure-rand, nothing else.",
    ),
    only(
      "parameters-know-engine",
      "server/parameters",
      ["^server/engine/", "^(node:)?crypto$"],
      "Registers are data over the engine's types.",
    ),
    only(
      "contracts-know-vocabulary",
      "server/contracts",
      ["^server/engine/(vocabulary|plan-vocabulary|quantity|labels)\\.ts$", "^node_modules/zod/"],
      "Contracts cross to the browser: of the engine only its vocabulary.",
    ),
    only(
      "embedded-pure",
      "server/embedded",
      ["^server/(engine|parameters|imports)/", "^node_modules/(pure-rand|csv-parse)/", "^(node:)?crypto$"],
      "The embedded set is rows made from text and the model; files are read by services.",
    ),
    only(
      "imports-pure",
      "server/imports",
      ["^server/(engine|contracts)/", "^node_modules/(saxes|yauzl)/", "^(node:)?(zlib|stream|crypto)(/|$)"],
      "File in, rows and issues out.",
    ),
    only(
      "exports-pure",
      "server/exports",
      [
        "^server/contracts/",
        "^node_modules/(csv-stringify|@observablehq/plot|linkedom|@resvg/resvg-js|hucre|pptxgenjs)/",
        "^(node:)?zlib$",
      ],
      "View in, file out.",
    ),
    only(
      "jobs-apart",
      "server/jobs",
      ["^server/contracts/", "^node_modules/(playwright-core|@sparticuz/chromium)/", node],
      "Long work: it is given what it works on.",
    ),
    never(
      "drizzle-only-in-db",
      { pathNot: "^(db/|drizzle\\.config|tests/)" },
      { path: "node_modules/(drizzle-orm|drizzle-kit|pg|@electric-sql)/" },
      "Only db/ speaks SQL.",
    ),
    only(
      "db-knows-engine-types",
      "db",
      ["^server/engine/", "^node_modules/(drizzle-orm|pg|@types/pg|@electric-sql)/", node],
      "db/ gives engine types or plain records and knows nothing above it.",
    ),
    never(
      "schema-down",
      { path: "^db/schema/" },
      { path: "^db/(queries|client|transaction)" },
      "Tables know no queries.",
    ),
    never(
      "services-not-up",
      { path: "^server/services/" },
      {
        path: [
          "^(app|components|server/(api|launch|cli))/",
          "node_modules/(next|react|@trpc)/",
          "^db/schema/",
        ],
      },
      "Use cases know no transport and no tables.",
    ),
    never(
      "api-thin",
      { path: "^server/api/" },
      { path: "^(db|components|app|server/(engine|parameters|embedded|imports))/" },
      "Routers call services and speak contracts.",
    ),
    never(
      "components-draw",
      { path: "^components/" },
      { path: ["^(db|app|server/(?!contracts/))", "node_modules/(@trpc|@tanstack)/"] },
      "Components take props; they know contracts only.",
    ),
    never(
      "areas-apart",
      { path: "^components/(?!ui/|charts/|layout/|unit-list/)([^/]+)/" },
      { path: "^components/(?!ui/|charts/|layout/|unit-list/)", pathNot: "^components/$1/" },
      "One area of components does not import another.",
    ),
    never(
      "app-thin",
      { path: "^app/" },
      { path: "^(db|server/(engine|parameters|services|exports|embedded|imports|launch|cli))/" },
      "Pages parse the URL, call the API and hand a view to a component.",
    ),
    never("tests-leaf", { pathNot: "^tests/" }, { path: "^tests/" }, "Nobody imports tests."),
    never("app-leaf", { pathNot: "^(app|tests)/" }, { path: "^app/" }, "Nobody imports app."),
    never(
      "no-orphan-npm",
      {},
      { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
      "Every package is named in package.json.",
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
