import { addNameForm } from "@/server/api/http/import-forms";

export const POST = addNameForm;
