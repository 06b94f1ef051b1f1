import { restoreVersionForm } from "@/server/api/http/restore-version";

export const POST = restoreVersionForm;
