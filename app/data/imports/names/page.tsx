import type { Metadata } from "next";
import { UnitNamesPage } from "@/components/imports/unit-names-page";
import { Frame } from "@/components/layout/frame";
import { api } from "@/server/api/caller";
import { UnitNamesInput } from "@/server/contracts/imports";
import { firstOfEach } from "../../../search-params";

export const metadata: Metadata = { title: "Names by which files call units" };

export default async function Page({ searchParams }: PageProps<"/data/imports/names">) {
  const view = await api.imports.names(UnitNamesInput.parse(firstOfEach(await searchParams)));
  return (
    <Frame current="Data" frame={view.frame}>
      <UnitNamesPage view={view} />
    </Frame>
  );
}
