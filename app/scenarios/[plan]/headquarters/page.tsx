import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { Frame } from "@/components/layout/frame";
import { HeadquartersPage } from "@/components/plan/headquarters-page";
import { api, isNotFound } from "@/server/api/caller";
import { firstOfEach } from "../../../search-params";

type Props = PageProps<"/scenarios/[plan]/headquarters">;

const load = cache(async (plan: string, version: string | null) => {
  try {
    return await api.plans.headquarters({ plan, version });
  } catch (error) {
    if (isNotFound(error)) notFound();
    throw error;
  }
});

async function viewOf({ params, searchParams }: Props) {
  const { plan } = await params;
  const { version } = firstOfEach(await searchParams);
  return load(decodeURIComponent(plan), version ?? null);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: `What headquarters loses: ${(await viewOf(props)).title}` };
}

export default async function Page(props: Props) {
  const view = await viewOf(props);
  return (
    <Frame current="Scenarios" frame={view.frame}>
      <HeadquartersPage view={view} />
    </Frame>
  );
}
