import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { Frame } from "@/components/layout/frame";
import { RunPage } from "@/components/scenarios/run-page";
import { api, isNotFound } from "@/server/api/caller";
import { RunInput } from "@/server/contracts/run";
import { firstOfEach } from "../../../search-params";

type Props = PageProps<"/scenarios/runs/[run]">;

const load = cache(async (run: string, check: string) => {
  try {
    return await api.scenarioRuns.get(RunInput.parse({ run, check }));
  } catch (error) {
    if (isNotFound(error)) notFound();
    throw error;
  }
});

async function viewOf({ params, searchParams }: Props) {
  const { check = "" } = firstOfEach(await searchParams);
  return load(decodeURIComponent((await params).run), check);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: `Sealed run of ${(await viewOf(props)).title}` };
}

export default async function Page(props: Props) {
  const view = await viewOf(props);
  return (
    <Frame current="Scenarios" frame={view.frame}>
      <RunPage view={view} />
    </Frame>
  );
}
