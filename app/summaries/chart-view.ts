import { api } from "@/server/api/caller";
import { ChartInput } from "@/server/contracts/chart-page";
import { madeOnce } from "../made-once";
import { firstOfEach } from "../search-params";

interface ChartPageProps {
  readonly params: Promise<{ readonly name: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const load = madeOnce((input: ChartInput) => api.summaries.chart(input));

/** The chart that an address names, for its page and for the whole screen. */
export async function chartViewOf({ params, searchParams }: ChartPageProps) {
  const { name } = await params;
  return load(ChartInput.parse({ ...firstOfEach(await searchParams), name }));
}
