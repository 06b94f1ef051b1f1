import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { AssumptionPage } from "@/components/assumptions/assumption-page";
import { Frame } from "@/components/layout/frame";
import { api, isNotFound } from "@/server/api/caller";
import { AssumptionInput } from "@/server/contracts/assumptions";
import { firstOfEach } from "../../search-params";

type Props = PageProps<"/assumptions/[key]">;

const load = cache(async (key: string, at: string, against: string) => {
  try {
    return await api.assumptions.get({ key, at, against });
  } catch (error) {
    if (isNotFound(error)) notFound();
    throw error;
  }
});

async function viewOf({ params, searchParams }: Props) {
  const key = decodeURIComponent((await params).key);
  const input = AssumptionInput.parse({ ...firstOfEach(await searchParams), key });
  return load(input.key, input.at, input.against);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await viewOf(props)).row.label };
}

export default async function Page(props: Props) {
  const view = await viewOf(props);
  return (
    <Frame current="Assumptions" frame={view.frame}>
      <AssumptionPage view={view} />
    </Frame>
  );
}
