import type { Metadata } from "next";
import { cache } from "react";
import { Frame } from "@/components/layout/frame";
import { SummaryPage } from "@/components/summaries/summary-page";
import { api } from "@/server/api/caller";
import { PlanSummaryInput } from "@/server/contracts/summary";
import { firstOfEach } from "../../../search-params";

type Props = PageProps<"/summaries/plan/[plan]">;

/** Title and page are of one view: it is made once for both. */
const madeOnce = cache((input: string) => api.summaries.plan(JSON.parse(input) as PlanSummaryInput));

async function viewOf({ params, searchParams }: Props) {
  const { plan } = await params;
  return madeOnce(JSON.stringify(PlanSummaryInput.parse({ ...firstOfEach(await searchParams), plan })));
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
