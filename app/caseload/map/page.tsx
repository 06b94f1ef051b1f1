import type { Metadata } from "next";
import { MapPage } from "@/components/caseload/map-page";
import { Frame } from "@/components/layout/frame";
import { api } from "@/server/api/caller";
import { CaseloadInput } from "@/server/contracts/caseload";
import { firstOfEach } from "../../search-params";

export const metadata: Metadata = { title: "Caseload map" };

export default async function Page({ searchParams }: PageProps<"/caseload/map">) {
  const view = await api.caseload.map(CaseloadInput.parse(firstOfEach(await searchParams)));
  return (
    <Frame current="Caseload" frame={view.frame}>
      <MapPage view={view} />
    </Frame>
  );
}
