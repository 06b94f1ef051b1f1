import { api } from "../caller";
import { formHandler } from "./form-handler";

/** Calls a job off, and leads back to it. */
export const cancelJobForm = formHandler<{ readonly job: string }>(async (_, { job }) => {
  await api.packs.cancelJob({ job });
  return `/summaries/packs/jobs/${job}`;
});
