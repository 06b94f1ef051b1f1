import { cancelJobForm } from "@/server/api/http/cancel-job";

export const POST = cancelJobForm;
