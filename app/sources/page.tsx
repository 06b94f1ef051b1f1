import type { Metadata } from "next";
import { Frame } from "@/components/layout/frame";
import { SourcesPage } from "@/components/sources/sources-page";
import { api } from "@/server/api/caller";
import { SourcesInput } from "@/server/contracts/sources";
import { firstOfEach } from "../search-params";

export const metadata: Metadata = { title: "Sources and licences" };

export default async function Page({ searchParams }: PageProps<"/sources">) {
  const view = await api.sources.list(SourcesInput.parse(firstOfEach(await searchParams)));
  return (
    <Frame current={null} frame={view.frame}>
      <SourcesPage view={view} />
    </Frame>
  );
}
