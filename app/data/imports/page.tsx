import type { Metadata } from "next";
import { ImportsPage } from "@/components/imports/imports-page";
import { Frame } from "@/components/layout/frame";
import { api } from "@/server/api/caller";
import { ImportsInput } from "@/server/contracts/imports";
import { firstOfEach } from "../../search-params";

const title = "Bring in figures";

export async function generateMetadata({ searchParams }: PageProps<"/data/imports">): Promise<Metadata> {
  const { problem } = ImportsInput.parse(firstOfEach(await searchParams));
  return { title: problem === "" ? title : `Error: ${title}` };
}

export default async function Page({ searchParams }: PageProps<"/data/imports">) {
  const view = await api.imports.list(ImportsInput.parse(firstOfEach(await searchParams)));
  return (
    <Frame current="Data" frame={view.frame}>
      <ImportsPage view={view} />
    </Frame>
  );
}
