import { createPackForm } from "@/server/api/http/create-pack";

export const POST = createPackForm;
