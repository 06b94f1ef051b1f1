import type { Metadata } from "next";
import { Frame } from "@/components/layout/frame";
import { PacksPage } from "@/components/packs/packs-page";
import { api } from "@/server/api/caller";
import { PacksInput } from "@/server/contracts/pack";
import { firstOfEach } from "../../search-params";

export const metadata: Metadata = { title: "Packs" };

export default async function Page({ searchParams }: PageProps<"/summaries/packs">) {
  const view = await api.packs.list(PacksInput.parse(firstOfEach(await searchParams)));
  return (
    <Frame current="Summaries" frame={view.frame}>
      <PacksPage view={view} />
    </Frame>
  );
}
