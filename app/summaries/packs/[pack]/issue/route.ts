import { issuePackForm } from "@/server/api/http/issue-pack";

export const POST = issuePackForm;
