import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Frame } from "@/components/layout/frame";
import { ReportPage } from "@/components/reports/report-page";
import { api, isNotFound } from "@/server/api/caller";
import { ReportInput } from "@/server/contracts/reports";
import { firstOfEach } from "../../../search-params";

const title = "A problem with a figure";

export async function generateMetadata({
  searchParams,
}: PageProps<"/data/reports/[report]">): Promise<Metadata> {
  return { title: firstOfEach(await searchParams).tried ? `Error: ${title}` : title };
}

async function load(asked: unknown) {
  const read = ReportInput.safeParse(asked);
  if (!read.success) notFound();
  try {
    return await api.reports.get(read.data);
  } catch (error) {
    if (isNotFound(error)) notFound();
    throw error;
  }
}

export default async function Page({ params, searchParams }: PageProps<"/data/reports/[report]">) {
  const view = await load({ ...firstOfEach(await searchParams), ...(await params) });
  return (
    <Frame current="Data" frame={view.frame}>
      <ReportPage view={view} />
    </Frame>
  );
}
