import type { QuestionName } from "@/server/contracts/question";
import { inPostByRegion } from "./in-post-by-region";
import { overForWeeks } from "./over-for-weeks";
import type { QuestionTemplate } from "./question-template";
import { releaseOfHeadquarters } from "./release-of-headquarters";
import { workloadByMonth } from "./workload-by-month";

export const questionTemplates: Record<QuestionName, QuestionTemplate> = {
  "over-for-weeks": overForWeeks,
  "workload-by-month": workloadByMonth,
  "in-post-by-region": inPostByRegion,
  "release-of-headquarters": releaseOfHeadquarters,
};
