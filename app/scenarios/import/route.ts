import { importScenarioForm } from "@/server/api/http/import-scenario";

export const POST = importScenarioForm;
