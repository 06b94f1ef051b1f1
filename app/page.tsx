import type { Metadata } from "next";
import { Frame } from "@/components/layout/frame";
import { OverviewPage } from "@/components/overview/overview-page";
import { api } from "@/server/api/caller";
import { OverviewInput } from "@/server/contracts/overview";
import { firstOfEach } from "./search-params";

export const metadata: Metadata = { title: "Overview" };

export default async function Page({ searchParams }: PageProps<"/">) {
  const view = await api.overview.get(OverviewInput.parse(firstOfEach(await searchParams)));
  return (
    <Frame current="Overview" frame={view.frame}>
      <OverviewPage view={view} />
    </Frame>
  );
}
