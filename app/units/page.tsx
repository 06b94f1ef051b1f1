import type { Metadata } from "next";
import { Frame } from "@/components/layout/frame";
import { UnitsPage } from "@/components/units/units-page";
import { UnitsInput } from "@/server/contracts/units";
import { api } from "@/server/api/caller";
import { firstOfEach } from "../search-params";

export const metadata: Metadata = { title: "Units" };

export default async function Page({ searchParams }: PageProps<"/units">) {
  const view = await api.units.list(UnitsInput.parse(firstOfEach(await searchParams)));
  return (
    <Frame current="Units" frame={view.frame}>
      <UnitsPage view={view} />
    </Frame>
  );
}
