import { isNotFound } from "../caller";
import { fileResponse, type KeptFile } from "./file-response";
import { refusedFile } from "./refused-file";

/** A file of something that an address names: 404 with a sentence where that is not held. */
export async function foundFile(
  type: Parameters<typeof fileResponse>[0],
  make: () => Promise<KeptFile>,
): Promise<Response> {
  try {
    return fileResponse(type, await make());
  } catch (error) {
    if (!isNotFound(error)) throw error;
    return refusedFile((error as Error).message);
  }
}
