import { api, isNotFound } from "./caller";

/** Whether an address of a unit or of a number's working names something that is held. */
export async function leadsSomewhere({ pathname, searchParams }: URL): Promise<boolean> {
  try {
    const [, kind, ...parts] = pathname.split("/").map(decodeURIComponent);
    const [first = "", unit = "", quantity = ""] = parts;
    if (kind === "units") await api.units.find({ code: first, at: searchParams.get("at") ?? "" });
    else await api.explain.get({ pin: first, unit, quantity });
    return true;
  } catch (error) {
    return !(isNotFound(error) || error instanceof URIError);
  }
}
