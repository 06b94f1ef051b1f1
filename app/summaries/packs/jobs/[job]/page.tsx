import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Frame } from "@/components/layout/frame";
import { JobPage } from "@/components/packs/job-page";
import { api, isNotFound } from "@/server/api/caller";
import { AskAgain } from "../../../../ask-again";

export const metadata: Metadata = { title: "Making a PDF" };

async function load(job: string) {
  try {
    return await api.packs.job({ job });
  } catch (error) {
    if (isNotFound(error)) notFound();
    throw error;
  }
}

export default async function Page({ params }: PageProps<"/summaries/packs/jobs/[job]">) {
  const view = await load((await params).job);
  return (
    <Frame current="Summaries" frame={null}>
      {view.state.state === "running" && <AskAgain />}
      <JobPage view={view} />
    </Frame>
  );
}
