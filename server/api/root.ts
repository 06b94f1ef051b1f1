import { assumptionsRouter } from "./routers/assumptions";
import { caseloadRouter } from "./routers/caseload";
import { errorRiskRouter } from "./routers/error-risk";
import { explainRouter } from "./routers/explain";
import { dataRouter } from "./routers/data";
import { importsRouter } from "./routers/imports";
import { moveCasesRouter } from "./routers/move-cases";
import { newScenarioRouter } from "./routers/new-scenario";
import { overviewRouter } from "./routers/overview";
import { packsRouter } from "./routers/packs";
import { plansRouter } from "./routers/plans";
import { questionsRouter } from "./routers/questions";
import { readingRouter } from "./routers/reading";
import { reportsRouter } from "./routers/reports";
import { searchRouter } from "./routers/search";
import { sourcesRouter } from "./routers/sources";
import { summariesRouter } from "./routers/summaries";
import { templatesRouter } from "./routers/templates";
import { unitsRouter } from "./routers/units";
import { watchListRouter } from "./routers/watch-list";
import { scenarioRunsRouter } from "./routers/scenario-runs";
import { scenariosRouter } from "./routers/scenarios";
import { router } from "./trpc";

export const appRouter = router({
  overview: overviewRouter,
  units: unitsRouter,
  assumptions: assumptionsRouter,
  sources: sourcesRouter,
  errorRisk: errorRiskRouter,
  explain: explainRouter,
  search: searchRouter,
  data: dataRouter,
  reading: readingRouter,
  watchList: watchListRouter,
  caseload: caseloadRouter,
  scenarios: scenariosRouter,
  plans: plansRouter,
  scenarioRuns: scenarioRunsRouter,
  newScenario: newScenarioRouter,
  summaries: summariesRouter,
  questions: questionsRouter,
  packs: packsRouter,
  moveCases: moveCasesRouter,
  imports: importsRouter,
  reports: reportsRouter,
  templates: templatesRouter,
});

export type AppRouter = typeof appRouter;
