import { longDate } from "@/server/contracts/format";
import { engineVersion, type FrameView } from "@/server/contracts/page";
import { sources } from "@/server/parameters/sources";
import type { Position } from "../positions/load-position";
import { dataQuality } from "./data-quality";
import { frameState, type FrameState } from "./frame-state";

const sentenceEnd = /(?<=\.) (?=[A-Z])/;
const sentences = Object.values(sources).flatMap((source) => source.attribution.split(sentenceEnd));
/** Each sentence that a licence asks for, once. */
const attributions = [...new Set(sentences)].filter((line) => !line.startsWith("Plimsoll"));

/** What every page of a position carries; `hrefFor` gives the same page in another state. */
export function frameView(
  position: Position,
  against: Position | null,
  hrefFor: (state: FrameState) => string,
): FrameView {
  const { baseline, baselines } = position;
  const state = frameState(position, against);
  return {
    baseline: baseline.name,
    asOf: baseline.asOf,
    switches: baselines.map(({ name, title }) => ({
      label: title,
      href: hrefFor(shownAt(state, name)),
      current: name === baseline.name,
    })),
    comparisons: comparisons(position, state, hrefFor),
    against: against && longDate(against.baseline.asOf),
    query: `?at=${state.at}${state.against && `&against=${state.against}`}`,
    context: [
      `Position at ${longDate(baseline.asOf)}`,
      ...(against ? [`Compared with ${longDate(against.baseline.asOf)}`] : []),
      "No scenario applied",
      dataQuality(position),
      `Model ${engineVersion}`,
    ],
    attributions,
  };
}

/** The same comparison from another position; from the position that was compared with, the other way round. */
function shownAt({ at, against }: FrameState, name: string): FrameState {
  return { at: name, against: against === name ? at : against };
}

function comparisons(
  { baselines }: Position,
  { at, against }: FrameState,
  hrefFor: (state: FrameState) => string,
): FrameView["comparisons"] {
  const others = baselines.filter(({ name }) => name !== at && name !== against);
  return [
    ...others.map(({ name, asOf }) => ({
      label: `Compare with ${longDate(asOf)}`,
      href: hrefFor({ at, against: name }),
      current: false,
    })),
    ...(against ? [{ label: "Stop comparing", href: hrefFor({ at, against: "" }), current: false }] : []),
  ];
}
