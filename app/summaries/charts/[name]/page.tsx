import type { Metadata } from "next";
import { Frame } from "@/components/layout/frame";
import { ChartPage } from "@/components/summaries/chart-page";
import { CopyImage } from "./copy-image";
import { chartViewOf } from "../../chart-view";

type Props = PageProps<"/summaries/charts/[name]">;

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await chartViewOf(props)).title };
}

export default async function Page(props: Props) {
  const view = await chartViewOf(props);
  return (
    <Frame current="Summaries" frame={view.frame}>
      <ChartPage view={view}>
        <CopyImage href={view.files.find(({ label }) => label === "PNG, 16:9")?.href ?? ""} />
      </ChartPage>
    </Frame>
  );
}
