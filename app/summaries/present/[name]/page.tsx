import type { Metadata } from "next";
import { cache } from "react";
import { PresentedChart } from "@/components/summaries/presented-chart";
import { api } from "@/server/api/caller";
import { ChartInput } from "@/server/contracts/chart-page";
import { firstOfEach } from "../../../search-params";
import { ArrowKeys } from "./arrow-keys";

type Props = PageProps<"/summaries/present/[name]">;

/** Title and page are of one view: it is made once for both. */
const madeOnce = cache((input: string) => api.summaries.chart(JSON.parse(input) as ChartInput));

async function viewOf({ params, searchParams }: Props) {
  const { name } = await params;
  return madeOnce(JSON.stringify(ChartInput.parse({ ...firstOfEach(await searchParams), name })));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await viewOf(props)).title };
}

export default async function Page(props: Props) {
  const view = await viewOf(props);
  const { previousHref, nextHref, pageHref } = view.present;
  return (
    <>
      <ArrowKeys ArrowLeft={previousHref} ArrowRight={nextHref} Escape={pageHref} />
      <PresentedChart view={view} />
    </>
  );
}
