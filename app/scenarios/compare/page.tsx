import type { Metadata } from "next";
import { ComparePage } from "@/components/plan/compare-page";
import { Frame } from "@/components/layout/frame";
import { api } from "@/server/api/caller";
import { entriesOf } from "../../search-params";

export const metadata: Metadata = { title: "Compare plans" };

export default async function Page({ searchParams }: PageProps<"/scenarios/compare">) {
  const plans = entriesOf(await searchParams)
    .filter(([name]) => name === "plan")
    .map(([, value]) => value);
  const view = await api.plans.compare({ plans });
  return (
    <Frame current="Scenarios" frame={view.frame}>
      <ComparePage view={view} />
    </Frame>
  );
}
