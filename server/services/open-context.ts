import { database } from "@/db/connection";
import { localContext, type ServiceContext } from "./context";

/** The context of a request: this process's database and, until sign-in exists, the one local user. */
export async function openContext(): Promise<ServiceContext> {
  return localContext(await database());
}
