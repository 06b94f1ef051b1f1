import { MethodInput } from "@/server/contracts/reading";
import { api, isNotFound } from "./caller";

/** Whether an address of a unit, of a number's working or of a method names something that is held. */
export async function leadsSomewhere({ pathname, searchParams }: URL): Promise<boolean> {
  try {
    const [, kind, ...parts] = pathname.split("/").map(decodeURIComponent);
    const [first = "", unit = "", quantity = ""] = parts;
    if (kind === "methods") return MethodInput.safeParse({ id: first }).success;
    if (kind === "assumptions") await api.assumptions.find({ key: first });
    else if (kind === "units") await api.units.find({ code: first, at: searchParams.get("at") ?? "" });
    else await api.explain.get({ pin: first, unit, quantity });
    return true;
  } catch (error) {
    return !(isNotFound(error) || error instanceof URIError);
  }
}
