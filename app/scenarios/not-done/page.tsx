import type { Metadata } from "next";
import { Frame } from "@/components/layout/frame";
import { NotDonePage } from "@/components/scenarios/not-done-page";
import { NotDoneInput } from "@/server/contracts/not-done";
import { firstOfEach } from "../../search-params";

export const metadata: Metadata = { title: "That was not done" };

export default async function Page({ searchParams }: PageProps<"/scenarios/not-done">) {
  const { why } = NotDoneInput.parse(firstOfEach(await searchParams));
  return (
    <Frame current="Scenarios" frame={null}>
      <NotDonePage sentence={why} />
    </Frame>
  );
}
