import type { Metadata } from "next";
import { OverPage } from "@/components/caseload/over-page";
import { Frame } from "@/components/layout/frame";
import { api } from "@/server/api/caller";
import { CaseloadOverInput } from "@/server/contracts/caseload-over";
import { firstOfEach } from "../../search-params";

export const metadata: Metadata = { title: "Who is over, and for how long" };

export default async function Page({ searchParams }: PageProps<"/caseload/over">) {
  const view = await api.caseload.over(CaseloadOverInput.parse(firstOfEach(await searchParams)));
  return (
    <Frame current="Caseload" frame={view.frame}>
      <OverPage view={view} />
    </Frame>
  );
}
