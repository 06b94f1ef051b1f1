import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Frame } from "@/components/layout/frame";
import { NewScenarioPage } from "@/components/new-scenario/new-scenario-page";
import { api } from "@/server/api/caller";
import { NewScenarioInput } from "@/server/contracts/new-scenario";
import { madeOnce } from "../../../made-once";

type Props = PageProps<"/scenarios/new/[step]">;

const load = madeOnce((asked: unknown) => api.newScenario.get(NewScenarioInput.parse(asked)));

async function viewOf({ params, searchParams }: Props) {
  const { step } = await params;
  const view = await load({ ...(await searchParams), step });
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
