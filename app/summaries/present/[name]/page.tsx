import type { Metadata } from "next";
import { PresentedChart } from "@/components/summaries/presented-chart";
import { ArrowKeys } from "./arrow-keys";
import { chartViewOf } from "../../chart-view";

type Props = PageProps<"/summaries/present/[name]">;

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await chartViewOf(props)).title };
}

export default async function Page(props: Props) {
  const view = await chartViewOf(props);
  const { previousHref, nextHref, pageHref } = view.present;
  return (
    <>
      <ArrowKeys ArrowLeft={previousHref} ArrowRight={nextHref} Escape={pageHref} />
      <PresentedChart view={view} />
    </>
  );
}
