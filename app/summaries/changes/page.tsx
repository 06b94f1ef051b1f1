import type { Metadata } from "next";
import { Frame } from "@/components/layout/frame";
import { ChangesPage } from "@/components/summaries/changes-page";
import { api } from "@/server/api/caller";
import { ChangesInput } from "@/server/contracts/summary-changes";
import { madeOnce } from "../../made-once";
import { firstOfEach } from "../../search-params";

type Props = PageProps<"/summaries/changes">;

const load = madeOnce((input: ChangesInput) => api.summaries.changes(input));

const viewOf = async ({ searchParams }: Props) => load(ChangesInput.parse(firstOfEach(await searchParams)));

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await viewOf(props)).title };
}

export default async function Page(props: Props) {
  const view = await viewOf(props);
  return (
    <Frame current="Summaries" frame={view.frame}>
      <ChangesPage view={view} />
    </Frame>
  );
}
