import type { Metadata } from "next";
import { Frame } from "@/components/layout/frame";
import { OverviewPage } from "@/components/overview/overview-page";
import { api } from "@/server/api/caller";
import { OverviewInput } from "@/server/contracts/overview";
import { firstOfEach } from "./search-params";

/** In full: a layout's template is for the pages below it, not for its own. */
export const metadata: Metadata = { title: { absolute: "Overview - Plimsoll" } };

export default async function Page({ searchParams }: PageProps<"/">) {
  const view = await api.overview.get(OverviewInput.parse(firstOfEach(await searchParams)));
  return (
    <Frame current="Overview" frame={view.frame}>
      <OverviewPage view={view} />
    </Frame>
  );
}
