import type { Metadata } from "next";
import { cache } from "react";
import { Frame } from "@/components/layout/frame";
import { MoveCasesPage } from "@/components/move-cases/move-cases-page";
import { api } from "@/server/api/caller";
import { MoveCasesInput } from "@/server/contracts/move-cases";
import { firstOfEach } from "../../../search-params";

type Props = PageProps<"/units/[code]/move-cases">;

/** Asked for twice, by title and page: kept by what was asked, as text. */
const load = cache((asked: string) => api.moveCases.get(MoveCasesInput.parse(JSON.parse(asked))));

async function viewOf({ params, searchParams }: Props) {
  const { code } = await params;
  return load(JSON.stringify({ ...firstOfEach(await searchParams), code: decodeURIComponent(code) }));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { name, problems } = await viewOf(props);
  const title = `Move cases from ${name}`;
  return { title: problems.length > 0 ? `Error: ${title}` : title };
}

export default async function Page(props: Props) {
  const view = await viewOf(props);
  return (
    <Frame current="Units" frame={view.frame}>
      <MoveCasesPage view={view} />
    </Frame>
  );
}
