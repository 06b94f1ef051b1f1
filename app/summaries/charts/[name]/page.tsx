import type { Metadata } from "next";
import { cache } from "react";
import { Frame } from "@/components/layout/frame";
import { ChartPage } from "@/components/summaries/chart-page";
import { api } from "@/server/api/caller";
import { ChartInput } from "@/server/contracts/chart-page";
import { CopyImage } from "./copy-image";
import { firstOfEach } from "../../../search-params";

type Props = PageProps<"/summaries/charts/[name]">;

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
  return (
    <Frame current="Summaries" frame={view.frame}>
      <ChartPage view={view}>
        <CopyImage href={view.files.find(({ label }) => label === "PNG, 16:9")?.href ?? ""} />
      </ChartPage>
    </Frame>
  );
}
