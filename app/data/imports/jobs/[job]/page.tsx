import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ImportJobPage } from "@/components/imports/import-job-page";
import { Frame } from "@/components/layout/frame";
import { api, isNotFound } from "@/server/api/caller";
import { AskAgain } from "../../../../ask-again";
import { firstOfEach } from "../../../../search-params";

export const metadata: Metadata = { title: "Look at a file" };

async function load(job: string, isUnticked: boolean) {
  try {
    return await api.imports.job({ job, isUnticked });
  } catch (error) {
    if (isNotFound(error)) notFound();
    throw error;
  }
}

export default async function Page({ params, searchParams }: PageProps<"/data/imports/jobs/[job]">) {
  const { job } = await params;
  const view = await load(job, firstOfEach(await searchParams).problem === "unticked");
  return (
    <Frame current="Data" frame={null}>
      {view.state === "running" && <AskAgain />}
      <ImportJobPage job={job} view={view} />
    </Frame>
  );
}
