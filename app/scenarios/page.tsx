import type { Metadata } from "next";
import { Frame } from "@/components/layout/frame";
import { ScenariosPage } from "@/components/scenarios/scenarios-page";
import { api } from "@/server/api/caller";
import { ScenariosInput } from "@/server/contracts/scenarios-list";
import { firstOfEach } from "../search-params";

const inputOf = async ({ searchParams }: PageProps<"/scenarios">) =>
  ScenariosInput.parse(firstOfEach(await searchParams));

export async function generateMetadata(props: PageProps<"/scenarios">): Promise<Metadata> {
  const { import: refused } = await inputOf(props);
  return { title: refused === "" ? "Scenarios" : "Error: Scenarios" };
}

export default async function Page(props: PageProps<"/scenarios">) {
  const view = await api.scenarios.list(await inputOf(props));
  return (
    <Frame current="Scenarios" frame={view.frame}>
      <ScenariosPage view={view} />
    </Frame>
  );
}
