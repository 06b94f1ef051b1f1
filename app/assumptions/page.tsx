import type { Metadata } from "next";
import { AssumptionsPage } from "@/components/assumptions/assumptions-page";
import { Frame } from "@/components/layout/frame";
import { api } from "@/server/api/caller";
import { AssumptionsInput } from "@/server/contracts/assumptions";
import { firstOfEach } from "../search-params";

export const metadata: Metadata = { title: "Assumptions" };

export default async function Page({ searchParams }: PageProps<"/assumptions">) {
  const view = await api.assumptions.list(AssumptionsInput.parse(firstOfEach(await searchParams)));
  return (
    <Frame current="Assumptions" frame={view.frame}>
      <AssumptionsPage view={view} />
    </Frame>
  );
}
