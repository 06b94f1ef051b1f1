import { answerFileResponse } from "@/server/api/http/answer-file";

export const GET = answerFileResponse;
