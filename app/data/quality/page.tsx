import type { Metadata } from "next";
import { QualityPage } from "@/components/data/quality-page";
import { Frame } from "@/components/layout/frame";
import { api } from "@/server/api/caller";
import { QualityInput } from "@/server/contracts/unit-quality";
import { firstOfEach } from "../../search-params";

export const metadata: Metadata = { title: "Data quality by unit" };

export default async function Page({ searchParams }: PageProps<"/data/quality">) {
  const view = await api.data.quality(QualityInput.parse(firstOfEach(await searchParams)));
  return (
    <Frame current="Data" frame={view.frame}>
      <QualityPage view={view} />
    </Frame>
  );
}
