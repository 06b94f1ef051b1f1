import { JobList } from "@/server/jobs/job-list";
import { processWide } from "../process-wide";

/** Packs that are being printed, or were a while ago. */
export const packJobs = () => processWide("pack-jobs", () => new JobList());
