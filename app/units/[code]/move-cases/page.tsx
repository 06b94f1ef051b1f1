import type { Metadata } from "next";
import { Frame } from "@/components/layout/frame";
import { MoveCasesPage } from "@/components/move-cases/move-cases-page";
import { api } from "@/server/api/caller";
import { MoveCasesInput } from "@/server/contracts/move-cases";
import { madeOnce } from "../../../made-once";
import { firstOfEach } from "../../../search-params";

type Props = PageProps<"/units/[code]/move-cases">;

const load = madeOnce((asked: unknown) => api.moveCases.get(MoveCasesInput.parse(asked)));

async function viewOf({ params, searchParams }: Props) {
  const { code } = await params;
  return load({ ...firstOfEach(await searchParams), code: decodeURIComponent(code) });
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
