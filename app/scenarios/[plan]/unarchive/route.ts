import { unarchivePlanForm } from "@/server/api/http/unarchive-plan";

export const POST = unarchivePlanForm;
