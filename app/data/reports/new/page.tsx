import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Frame } from "@/components/layout/frame";
import { ReportForm } from "@/components/reports/report-form";
import { api, isNotFound } from "@/server/api/caller";
import { ReportDraftInput } from "@/server/contracts/reports";
import { firstOfEach } from "../../../search-params";

const title = "Report a problem with a figure";

export async function generateMetadata({ searchParams }: PageProps<"/data/reports/new">): Promise<Metadata> {
  return { title: firstOfEach(await searchParams).tried ? `Error: ${title}` : title };
}

async function load(asked: unknown) {
  const read = ReportDraftInput.safeParse(asked);
  if (!read.success) notFound();
  try {
    return await api.reports.draft(read.data);
  } catch (error) {
    if (isNotFound(error)) notFound();
    throw error;
  }
}

export default async function Page({ searchParams }: PageProps<"/data/reports/new">) {
  const view = await load(firstOfEach(await searchParams));
  return (
    <Frame current="Data" frame={view.frame}>
      <ReportForm view={view} />
    </Frame>
  );
}
