import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { cache } from "react";
import { Frame } from "@/components/layout/frame";
import { NewScenarioPage } from "@/components/new-scenario/new-scenario-page";
import { api } from "@/server/api/caller";
import { NewScenarioInput } from "@/server/contracts/new-scenario";

type Props = PageProps<"/scenarios/new/[step]">;

/** Asked for twice, by title and page: kept by what was asked, as text. */
const load = cache((asked: string) => api.newScenario.get(NewScenarioInput.parse(JSON.parse(asked))));

async function viewOf({ params, searchParams }: Props) {
  const { step } = await params;
  const view = await load(JSON.stringify({ ...(await searchParams), step }));
  if (view.kind === "elsewhere") redirect(view.href);
  return view;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await viewOf(props)).title };
}

export default async function Page(props: Props) {
  const view = await viewOf(props);
  return (
    <Frame current="Scenarios" frame={view.frame}>
      <NewScenarioPage view={view} />
    </Frame>
  );
}
