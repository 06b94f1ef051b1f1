import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { Frame } from "@/components/layout/frame";
import { PackPage } from "@/components/packs/pack-page";
import { api, isNotFound } from "@/server/api/caller";
import { PackInput } from "@/server/contracts/pack";
import { firstOfEach } from "../../../search-params";

type Props = PageProps<"/summaries/packs/[pack]">;

const load = cache(async (pack: string, issue: string) => {
  try {
    return await api.packs.get(PackInput.parse({ pack, issue }));
  } catch (error) {
    if (isNotFound(error)) notFound();
    throw error;
  }
});

async function viewOf({ params, searchParams }: Props) {
  const { issue = "" } = firstOfEach(await searchParams);
  return load((await params).pack, issue);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await viewOf(props)).title };
}

export default async function Page(props: Props) {
  const view = await viewOf(props);
  return (
    <Frame current="Summaries" frame={view.frame}>
      <PackPage view={view} />
    </Frame>
  );
}
