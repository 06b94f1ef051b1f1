import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ExplainPage } from "@/components/explain/explain-page";
import { Frame } from "@/components/layout/frame";
import { api, isNotFound } from "@/server/api/caller";

type Props = PageProps<"/explain/[pin]/[unit]/[quantity]">;

const load = cache(async (pin: string, unit: string, quantity: string) => {
  try {
    return await api.explain.get({ pin, unit, quantity });
  } catch (error) {
    if (isNotFound(error)) notFound();
    throw error;
  }
});

async function viewOf({ params }: Props) {
  const { pin, unit, quantity } = await params;
  return load(pin, decodeURIComponent(unit), quantity);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await viewOf(props)).title };
}

export default async function Page(props: Props) {
  const view = await viewOf(props);
  return (
    <Frame current="Units" frame={view.frame}>
      <ExplainPage view={view} />
    </Frame>
  );
}
