import type { Metadata } from "next";
import { Frame } from "@/components/layout/frame";
import { SummaryPage } from "@/components/summaries/summary-page";
import { api } from "@/server/api/caller";
import { RegionSummaryInput } from "@/server/contracts/summary";
import { madeOnce } from "../../../made-once";
import { firstOfEach } from "../../../search-params";

type Props = PageProps<"/summaries/region/[code]">;

const load = madeOnce((input: RegionSummaryInput) => api.summaries.region(input));

async function viewOf({ params, searchParams }: Props) {
  const { code } = await params;
  return load(RegionSummaryInput.parse({ ...firstOfEach(await searchParams), code }));
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
