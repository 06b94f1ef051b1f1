import { redirect } from "next/navigation";
import { firstOfEach } from "../../search-params";

/** The first question; the position of the page that led here is kept. */
export default async function Page({ searchParams }: PageProps<"/scenarios/new">) {
  const { at = "" } = firstOfEach(await searchParams);
  redirect(`/scenarios/new/purpose${at === "" ? "" : `?${new URLSearchParams({ at }).toString()}`}`);
}
