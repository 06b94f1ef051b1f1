import { rollBackImportForm } from "@/server/api/http/import-forms";

export const POST = rollBackImportForm;
