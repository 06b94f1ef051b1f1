import { copyPlanForm } from "@/server/api/http/copy-plan";

export const POST = copyPlanForm;
