import { putBackImportForm } from "@/server/api/http/import-forms";

export const POST = putBackImportForm;
