import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { Frame } from "@/components/layout/frame";
import { VersionsPage } from "@/components/scenarios/versions-page";
import { api, isNotFound } from "@/server/api/caller";

type Props = PageProps<"/scenarios/[plan]/versions">;

const load = cache(async (plan: string) => {
  try {
    return await api.scenarios.versions({ plan });
  } catch (error) {
    if (isNotFound(error)) notFound();
    throw error;
  }
});

const viewOf = async ({ params }: Props) => load(decodeURIComponent((await params).plan));

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: `Versions of ${(await viewOf(props)).title}` };
}

export default async function Page(props: Props) {
  const view = await viewOf(props);
  return (
    <Frame current="Scenarios" frame={view.frame}>
      <VersionsPage view={view} />
    </Frame>
  );
}
