import type { Metadata } from "next";
import { ErrorRiskPage } from "@/components/error-risk/error-risk-page";
import { Frame } from "@/components/layout/frame";
import { api } from "@/server/api/caller";
import { ErrorRiskInput } from "@/server/contracts/error-risk-page";
import { firstOfEach } from "../search-params";

export const metadata: Metadata = { title: "Error risk" };

export default async function Page({ searchParams }: PageProps<"/error-risk">) {
  const view = await api.errorRisk.get(ErrorRiskInput.parse(firstOfEach(await searchParams)));
  return (
    <Frame current="Error risk" frame={view.frame}>
      <ErrorRiskPage view={view} />
    </Frame>
  );
}
