import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { PackFonts } from "@/server/exports/packs/pack-css";

/** The letters that printed packs carry. */
export async function packFonts(): Promise<PackFonts> {
  const [regular, bold] = await Promise.all(["Arimo_400Regular.ttf", "Arimo_700Bold.ttf"].map(base64));
  return { regular: regular ?? "", bold: bold ?? "" };
}

const base64 = (name: string) => readFile(join(process.cwd(), "server", "exports", "fonts", name), "base64");
