import { longDate } from "@/server/contracts/format";
import { methodHref } from "@/server/contracts/methods";
import type { MethodId } from "@/server/engine/vocabulary";
import type { MethodInput, ReadingInput, ReadingParameter, ReadingView } from "@/server/contracts/reading";
import type { ParameterSet, RegisterKey } from "@/server/engine/parameter-set";
import type { ServiceContext } from "../context";
import { loadPosition } from "../positions/load-position";
import { drawDocument } from "./draw-document";
import { pageFrame } from "./page-frame";
import { parameterText } from "./parameter-text";
import { readDocument } from "./read-document";
import { serviceContact } from "./service-contact";

/** How one thing is worked out. */
export function getMethod(context: ServiceContext, { id, ...state }: MethodInput): Promise<ReadingView> {
  return reading(context, { file: methodFile(id), href: methodHref(id), state });
}

/** What is worked out at all, and the rules that hold everywhere. */
export function getMethods(context: ServiceContext, state: ReadingInput): Promise<ReadingView> {
  return reading(context, { file: "methods/README.md", href: "/methods", state });
}

export function getAccessibility(context: ServiceContext, state: ReadingInput): Promise<ReadingView> {
  return reading(context, { file: "accessibility.md", href: "/accessibility", state });
}

const methodFile = (id: MethodId) => `methods/${id}.md`;

interface Asked {
  readonly file: string;
  readonly href: string;
  readonly state: ReadingInput;
}

/** The document with the register's values of the position that the reader comes from. */
async function reading(context: ServiceContext, { file, href, state }: Asked): Promise<ReadingView> {
  const position = await loadPosition(context, state.at);
  const frame = pageFrame(position, href, state.against);
  const { parameters } = position;
  const drawn = drawDocument(readDocument(file), {
    parameters,
    contact: serviceContact(),
    query: frame.query,
  });
  return {
    frame,
    title: drawn.title,
    html: drawn.html,
    contents: drawn.contents,
    parameters: drawn.keys.map((key) => parameterView(key, parameters, frame.query)),
    parametersNote: `Values of the register at ${longDate(position.baseline.asOf)}. Each opens to its source, its bounds and where it is used.`,
  };
}

function parameterView(key: RegisterKey, parameters: ParameterSet, query: string): ReadingParameter {
  const row = parameters.rows.get(key);
  if (!row) throw new RangeError(`${key} has no value at ${parameters.asOf}.`);
  return {
    key,
    label: row.label,
    value: parameterText(row),
    status: row.status,
    href: `/assumptions/${key}${query}`,
  };
}
