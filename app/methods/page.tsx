import type { Metadata } from "next";
import { Frame } from "@/components/layout/frame";
import { ReadingPage } from "@/components/reading/reading-page";
import { api } from "@/server/api/caller";
import { ReadingInput } from "@/server/contracts/reading";
import { firstOfEach } from "../search-params";

export const metadata: Metadata = { title: "How it works" };

export default async function Page({ searchParams }: PageProps<"/methods">) {
  const view = await api.reading.methods(ReadingInput.parse(firstOfEach(await searchParams)));
  return (
    <Frame current={null} frame={view.frame}>
      <ReadingPage view={view} />
    </Frame>
  );
}
