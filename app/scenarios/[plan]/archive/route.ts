import { archivePlanForm } from "@/server/api/http/archive-plan";

export const POST = archivePlanForm;
