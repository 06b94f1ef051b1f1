import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { cache } from "react";
import { Frame } from "@/components/layout/frame";
import { SearchPage } from "@/components/search/search-page";
import { api } from "@/server/api/caller";
import { SearchInput } from "@/server/contracts/search";
import { firstOfEach } from "../search-params";

type Props = PageProps<"/search">;

const load = cache((q: string, at: string, against: string) => api.search.find({ q, at, against }));

async function viewOf({ searchParams }: Props) {
  const { q, at, against } = SearchInput.parse(firstOfEach(await searchParams));
  return load(q, at, against);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await viewOf(props)).title };
}

export default async function Page(props: Props) {
  const view = await viewOf(props);
  if (view.redirectHref) redirect(view.redirectHref);
  return (
    <Frame current={null} frame={view.frame}>
      <SearchPage view={view} />
    </Frame>
  );
}
