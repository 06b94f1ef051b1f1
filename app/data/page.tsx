import type { Metadata } from "next";
import { DataPage } from "@/components/data/data-page";
import { Frame } from "@/components/layout/frame";
import { api } from "@/server/api/caller";
import { DataInput } from "@/server/contracts/data";
import { firstOfEach } from "../search-params";

export const metadata: Metadata = { title: "About the data" };

export default async function Page({ searchParams }: PageProps<"/data">) {
  const view = await api.data.page(DataInput.parse(firstOfEach(await searchParams)));
  return (
    <Frame current="Data" frame={view.frame}>
      <DataPage view={view} />
    </Frame>
  );
}
