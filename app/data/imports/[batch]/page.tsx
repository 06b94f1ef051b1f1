import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ImportPage } from "@/components/imports/import-page";
import { Frame } from "@/components/layout/frame";
import { api, isNotFound } from "@/server/api/caller";
import { BatchInput } from "@/server/contracts/imports";

export const metadata: Metadata = { title: "A file that was brought in" };

async function load(batch: string) {
  const read = BatchInput.safeParse({ batch });
  if (!read.success) notFound();
  try {
    return await api.imports.get(read.data);
  } catch (error) {
    if (isNotFound(error)) notFound();
    throw error;
  }
}

export default async function Page({ params }: PageProps<"/data/imports/[batch]">) {
  const view = await load((await params).batch);
  return (
    <Frame current="Data" frame={view.frame}>
      <ImportPage view={view} />
    </Frame>
  );
}
