import type { Metadata } from "next";
import { cache } from "react";
import { Frame } from "@/components/layout/frame";
import { SummaryPage } from "@/components/summaries/summary-page";
import { api } from "@/server/api/caller";
import { RegionSummaryInput } from "@/server/contracts/summary";
import { firstOfEach } from "../../../search-params";

type Props = PageProps<"/summaries/region/[code]">;

/** Title and page are of one view: it is made once for both. */
const madeOnce = cache((input: string) => api.summaries.region(JSON.parse(input) as RegionSummaryInput));

async function viewOf({ params, searchParams }: Props) {
  const { code } = await params;
  return madeOnce(JSON.stringify(RegionSummaryInput.parse({ ...firstOfEach(await searchParams), code })));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: `${(await viewOf(props)).title}: summary` };
}

export default async function Page(props: Props) {
  const view = await viewOf(props);
  return (
    <Frame current="Summaries" frame={view.frame}>
      <SummaryPage view={view} />
    </Frame>
  );
}
