import { sealRunForm } from "@/server/api/http/seal-run";

export const POST = sealRunForm;
