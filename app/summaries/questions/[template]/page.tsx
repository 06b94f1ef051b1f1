import type { Metadata } from "next";
import { cache } from "react";
import { Frame } from "@/components/layout/frame";
import { QuestionPage } from "@/components/questions/question-page";
import { api } from "@/server/api/caller";
import { QuestionInput } from "@/server/contracts/question";
import { firstOfEach } from "../../../search-params";

type Props = PageProps<"/summaries/questions/[template]">;

/** Title and page are of one view: it is made once for both. */
const madeOnce = cache((input: string) => api.questions.get(JSON.parse(input) as QuestionInput));

async function viewOf({ params, searchParams }: Props) {
  const { template } = await params;
  return madeOnce(
    JSON.stringify(QuestionInput.parse({ ...firstOfEach(await searchParams), name: template })),
  );
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { title, problems } = await viewOf(props);
  return { title: problems.length > 0 ? `Error: ${title}` : title };
}

export default async function Page(props: Props) {
  const view = await viewOf(props);
  return (
    <Frame current="Summaries" frame={view.frame}>
      <QuestionPage view={view} />
    </Frame>
  );
}
