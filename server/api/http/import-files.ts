import { BatchInput } from "@/server/contracts/imports";
import { api } from "../caller";
import { foundFile } from "./found-file";
import { refusedFile } from "./refused-file";

interface JobFileParams {
  readonly params: Promise<{ readonly job: string }>;
}

/** What is wrong or odd in a file that is looked at. */
export async function jobIssuesFile(_: Request, { params }: JobFileParams): Promise<Response> {
  const { job } = await params;
  return foundFile("csv", () => api.imports.jobIssues({ job }));
}

/** What a file that is looked at would change. */
export async function jobChangesFile(_: Request, { params }: JobFileParams): Promise<Response> {
  const { job } = await params;
  return foundFile("csv", () => api.imports.jobChanges({ job }));
}

/** What was told about a file when it came in. */
export async function importIssuesFile(
  _: Request,
  { params }: { readonly params: Promise<{ readonly batch: string }> },
): Promise<Response> {
  const read = BatchInput.safeParse(await params);
  if (!read.success) return refusedFile("No file of that number was brought in.");
  return foundFile("csv", () => api.imports.issues(read.data));
}
