import type { Metadata } from "next";
import { Frame } from "@/components/layout/frame";
import { ReadingPage } from "@/components/reading/reading-page";
import { api } from "@/server/api/caller";
import { ReadingInput } from "@/server/contracts/reading";
import { firstOfEach } from "../search-params";

export const metadata: Metadata = { title: "Accessibility statement" };

export default async function Page({ searchParams }: PageProps<"/accessibility">) {
  const view = await api.reading.accessibility(ReadingInput.parse(firstOfEach(await searchParams)));
  return (
    <Frame current={null} frame={view.frame}>
      <ReadingPage view={view} />
    </Frame>
  );
}
