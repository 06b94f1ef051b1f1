import type { Metadata } from "next";
import { Frame } from "@/components/layout/frame";
import { SummariesPage } from "@/components/summaries/summaries-page";
import { api } from "@/server/api/caller";
import { SummariesInput } from "@/server/contracts/summary";
import { firstOfEach } from "../search-params";

export const metadata: Metadata = { title: "Summaries" };

export default async function Page({ searchParams }: PageProps<"/summaries">) {
  const view = await api.summaries.home(SummariesInput.parse(firstOfEach(await searchParams)));
  return (
    <Frame current="Summaries" frame={view.frame}>
      <SummariesPage view={view} />
    </Frame>
  );
}
