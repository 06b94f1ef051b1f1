import type { Metadata } from "next";
import { Frame } from "@/components/layout/frame";
import { SummaryPage } from "@/components/summaries/summary-page";
import { api } from "@/server/api/caller";
import { PositionSummaryInput } from "@/server/contracts/summary";
import { firstOfEach } from "../../search-params";

export const metadata: Metadata = { title: "Position of prisons and probation: summary" };

export default async function Page({ searchParams }: PageProps<"/summaries/position">) {
  const view = await api.summaries.position(PositionSummaryInput.parse(firstOfEach(await searchParams)));
  return (
    <Frame current="Summaries" frame={view.frame}>
      <SummaryPage view={view} />
    </Frame>
  );
}
