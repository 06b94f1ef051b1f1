import type { Metadata } from "next";
import { cache } from "react";
import { Frame } from "@/components/layout/frame";
import { ChangesPage } from "@/components/summaries/changes-page";
import { api } from "@/server/api/caller";
import { ChangesInput } from "@/server/contracts/summary-changes";
import { firstOfEach } from "../../search-params";

type Props = PageProps<"/summaries/changes">;

/** Title and page are of one view: it is made once for both. */
const madeOnce = cache((input: string) => api.summaries.changes(JSON.parse(input) as ChangesInput));

const viewOf = async ({ searchParams }: Props) =>
  madeOnce(JSON.stringify(ChangesInput.parse(firstOfEach(await searchParams))));

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
