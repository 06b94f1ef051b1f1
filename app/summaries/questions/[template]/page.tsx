import type { Metadata } from "next";
import { Frame } from "@/components/layout/frame";
import { QuestionPage } from "@/components/questions/question-page";
import { api } from "@/server/api/caller";
import { QuestionInput } from "@/server/contracts/question";
import { madeOnce } from "../../../made-once";
import { firstOfEach } from "../../../search-params";

type Props = PageProps<"/summaries/questions/[template]">;

const load = madeOnce((input: QuestionInput) => api.questions.get(input));

async function viewOf({ params, searchParams }: Props) {
  const { template } = await params;
  return load(QuestionInput.parse({ ...firstOfEach(await searchParams), name: template }));
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
