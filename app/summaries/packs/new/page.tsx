import type { Metadata } from "next";
import { Frame } from "@/components/layout/frame";
import { PackForm } from "@/components/packs/pack-form";
import { api } from "@/server/api/caller";
import { PackDraftInput } from "@/server/contracts/pack";
import { madeOnce } from "../../../made-once";
import { firstOfEach } from "../../../search-params";

type Props = PageProps<"/summaries/packs/new">;

const load = madeOnce((input: PackDraftInput) => api.packs.draft(input));

const viewOf = async ({ searchParams }: Props) => load(PackDraftInput.parse(firstOfEach(await searchParams)));

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { problems } = await viewOf(props);
  return { title: problems.length > 0 ? "Error: Make a pack" : "Make a pack" };
}

export default async function Page(props: Props) {
  const view = await viewOf(props);
  return (
    <Frame current="Summaries" frame={view.frame}>
      <PackForm view={view} />
    </Frame>
  );
}
