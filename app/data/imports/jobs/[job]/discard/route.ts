import { discardImportForm } from "@/server/api/http/import-forms";

export const POST = discardImportForm;
