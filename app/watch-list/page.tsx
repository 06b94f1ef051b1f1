import type { Metadata } from "next";
import { Frame } from "@/components/layout/frame";
import { WatchListPage } from "@/components/watch-list/watch-list-page";
import { api } from "@/server/api/caller";
import { WatchListInput } from "@/server/contracts/watch-list";
import { firstOfEach } from "../search-params";

export const metadata: Metadata = { title: "Watch list" };

export default async function Page({ searchParams }: PageProps<"/watch-list">) {
  const view = await api.watchList.get(WatchListInput.parse(firstOfEach(await searchParams)));
  return (
    <Frame current="Error risk" frame={view.frame}>
      <WatchListPage view={view} />
    </Frame>
  );
}
