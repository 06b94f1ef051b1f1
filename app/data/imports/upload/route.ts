import { receiveImportForm } from "@/server/api/http/receive-import";

export const POST = receiveImportForm;
