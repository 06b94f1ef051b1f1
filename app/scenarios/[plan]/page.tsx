import type { Metadata } from "next";
import { Frame } from "@/components/layout/frame";
import { api } from "@/server/api/caller";
import { typedFields } from "@/server/contracts/typed-fields";
import type { WorkspaceInput } from "@/server/contracts/workspace";
import { madeOnce } from "../../made-once";
import { entriesOf } from "../../search-params";
import { LiveWorkspace } from "./live-workspace";

type Props = PageProps<"/scenarios/[plan]">;

const load = madeOnce((input: WorkspaceInput) => api.plans.get(input));

async function viewOf({ params, searchParams }: Props) {
  const { plan } = await params;
  const entries = entriesOf(await searchParams);
  const query = new Map(entries);
  const input: WorkspaceInput = {
    plan,
    version: query.get("version") ?? query.get("from") ?? null,
    look: query.has("version"),
    fields: typedFields(entries),
    month: query.has("month") && query.get("month") !== "" ? Number(query.get("month")) : null,
  };
  return load(input);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { title, preview } = await viewOf(props);
  return { title: preview.problems.some(({ refused }) => refused) ? `Error: ${title}` : title };
}

export default async function Page(props: Props) {
  const view = await viewOf(props);
  return (
    <Frame current="Scenarios" frame={view.frame}>
      <LiveWorkspace view={view} />
    </Frame>
  );
}
