import { printPackForm } from "@/server/api/http/print-pack";

export const POST = printPackForm;
