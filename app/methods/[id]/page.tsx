import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { Frame } from "@/components/layout/frame";
import { ReadingPage } from "@/components/reading/reading-page";
import { api } from "@/server/api/caller";
import { MethodInput } from "@/server/contracts/reading";
import { firstOfEach } from "../../search-params";

type Props = PageProps<"/methods/[id]">;

const load = cache(async (id: string, at: string, against: string) => {
  const asked = MethodInput.safeParse({ id, at, against });
  if (!asked.success) notFound();
  return api.reading.method(asked.data);
});

async function viewOf({ params, searchParams }: Props) {
  const { id } = await params;
  const { at = "", against = "" } = firstOfEach(await searchParams);
  return load(id, at, against);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await viewOf(props)).title };
}

export default async function Page(props: Props) {
  const view = await viewOf(props);
  return (
    <Frame current={null} frame={view.frame}>
      <ReadingPage view={view} above={{ label: "How it works", href: `/methods${view.frame.query}` }} />
    </Frame>
  );
}
