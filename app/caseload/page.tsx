import type { Metadata } from "next";
import { CaseloadPage } from "@/components/caseload/caseload-page";
import { Frame } from "@/components/layout/frame";
import { api } from "@/server/api/caller";
import { CaseloadInput } from "@/server/contracts/caseload";
import { firstOfEach } from "../search-params";

export const metadata: Metadata = { title: "Caseload" };

export default async function Page({ searchParams }: PageProps<"/caseload">) {
  const view = await api.caseload.get(CaseloadInput.parse(firstOfEach(await searchParams)));
  return (
    <Frame current="Caseload" frame={view.frame}>
      <CaseloadPage view={view} />
    </Frame>
  );
}
