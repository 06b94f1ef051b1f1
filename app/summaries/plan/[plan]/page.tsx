import type { Metadata } from "next";
import { Frame } from "@/components/layout/frame";
import { SummaryPage } from "@/components/summaries/summary-page";
import { api } from "@/server/api/caller";
import { PlanSummaryInput } from "@/server/contracts/summary";
import { madeOnce } from "../../../made-once";
import { firstOfEach } from "../../../search-params";

type Props = PageProps<"/summaries/plan/[plan]">;

const load = madeOnce((input: PlanSummaryInput) => api.summaries.plan(input));

async function viewOf({ params, searchParams }: Props) {
  const { plan } = await params;
  return load(PlanSummaryInput.parse({ ...firstOfEach(await searchParams), plan }));
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
