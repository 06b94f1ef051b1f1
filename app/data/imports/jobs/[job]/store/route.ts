import { storeImportForm } from "@/server/api/http/import-forms";

export const POST = storeImportForm;
