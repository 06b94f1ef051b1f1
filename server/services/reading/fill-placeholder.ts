import type { ParameterSet, RegisterKey } from "@/server/engine/parameter-set";
import { sources, type SourceId } from "@/server/parameters/sources";
import type { Contact } from "./service-contact";
import { parameterText } from "./parameter-text";

export interface Filling {
  readonly parameters: ParameterSet;
  readonly contact: Contact | null;
  /** Appended to addresses inside the service, so that they keep the position. */
  readonly query: string;
}

export interface Filled {
  readonly text: string;
  readonly href: string | null;
  /** The register row that it was filled from. */
  readonly key: RegisterKey | null;
}

/** Said where whoever runs the service has not said whom to ask. */
const noContact = "the organisation that runs this copy of Plimsoll, which has not named a contact here yet";

/**
 * What stands for `{{name}}` in a document: a value of the register by its key, a publication by `source:` and its
 * id, or `contact`.
 * @throws RangeError when there is no such thing, so that no page is shown with a hole
 */
export function fillPlaceholder(name: string, { parameters, contact, query }: Filling): Filled {
  if (name === "contact")
    return { text: contact?.label ?? noContact, href: contact?.href ?? null, key: null };
  const [kind = "", id = ""] = name.split(":");
  if (kind === "source" && Object.hasOwn(sources, id))
    return { text: sources[id as SourceId].title, href: `/sources${query}#${id}`, key: null };
  const row = parameters.rows.get(name as RegisterKey);
  if (!row)
    throw new RangeError(`A document names {{${name}}}, which is no register key, source or contact.`);
  return { text: parameterText(row), href: `/assumptions/${row.key}${query}`, key: row.key };
}
