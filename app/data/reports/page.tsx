import type { Metadata } from "next";
import { Frame } from "@/components/layout/frame";
import { ReportsPage } from "@/components/reports/reports-page";
import { api } from "@/server/api/caller";
import { ReportsInput } from "@/server/contracts/reports";
import { firstOfEach } from "../../search-params";

export const metadata: Metadata = { title: "Problems with figures" };

export default async function Page({ searchParams }: PageProps<"/data/reports">) {
  const view = await api.reports.list(ReportsInput.parse(firstOfEach(await searchParams)));
  return (
    <Frame current="Data" frame={view.frame}>
      <ReportsPage view={view} />
    </Frame>
  );
}
