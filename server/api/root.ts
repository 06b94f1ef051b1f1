import { explainRouter } from "./routers/explain";
import { searchRouter } from "./routers/search";
import { unitsRouter } from "./routers/units";
import { router } from "./trpc";

export const appRouter = router({ units: unitsRouter, explain: explainRouter, search: searchRouter });
