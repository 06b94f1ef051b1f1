import type { Metadata } from "next";
import { Frame } from "@/components/layout/frame";
import { QuestionsPage } from "@/components/questions/questions-page";
import { api } from "@/server/api/caller";
import { firstOfEach } from "../../search-params";

export const metadata: Metadata = { title: "Answer a question" };

export default async function Page({ searchParams }: PageProps<"/summaries/questions">) {
  const view = await api.questions.list({ at: firstOfEach(await searchParams).at ?? "" });
  return (
    <Frame current="Summaries" frame={view.frame}>
      <QuestionsPage view={view} />
    </Frame>
  );
}
