import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { Frame } from "@/components/layout/frame";
import { UnitPage } from "@/components/unit/unit-page";
import { api, isNotFound } from "@/server/api/caller";
import { firstOfEach } from "../../search-params";

type Props = PageProps<"/units/[code]">;

const load = cache(async (code: string, at: string, against: string) => {
  try {
    return await api.units.get({ code, at, against });
  } catch (error) {
    if (isNotFound(error)) notFound();
    throw error;
  }
});

async function viewOf({ params, searchParams }: Props) {
  const { code } = await params;
  const { at = "", against = "" } = firstOfEach(await searchParams);
  return load(decodeURIComponent(code), at, against);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await viewOf(props)).name };
}

export default async function Page(props: Props) {
  const view = await viewOf(props);
  return (
    <Frame current="Units" frame={view.frame}>
      <UnitPage view={view} />
    </Frame>
  );
}
