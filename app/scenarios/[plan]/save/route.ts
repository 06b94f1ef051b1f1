import { savePlanForm } from "@/server/api/http/save-plan";

export const POST = savePlanForm;
