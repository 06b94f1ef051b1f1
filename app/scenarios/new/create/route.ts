import { createNewScenarioForm } from "@/server/api/http/create-new-scenario";

export const POST = createNewScenarioForm;
