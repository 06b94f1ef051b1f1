import type { Service } from "../engine/vocabulary";
import { foldName } from "./fold-name";

export interface Query {
  /** Folded. Empty, which everything begins with, where only a service is named. */
  readonly text: string;
  /** The service that a word such as HMP or PDU names; null where none does. */
  readonly service: Service | null;
}

type Kinds = ReadonlyMap<string, Service>;

/** What people write round a name without it being a part of the name. */
const kinds: Kinds = new Map([
  ["hmp", "prison"],
  ["hmyoi", "prison"],
  ["yoi", "prison"],
  ["prison", "prison"],
  ["pdu", "probation"],
]);
const kindsAtTheEnd: Kinds = new Map([...kinds, ["probation", "probation"]]);

/** What was typed, and the same without HMP, YOI or PDU round it; nothing where no letter or digit was typed. */
export function readQuery(asked: string): readonly Query[] {
  const { text } = foldName(asked);
  if (text === "") return [];
  const bare = withoutKinds(text.split(" "));
  return bare ? [{ text, service: null }, bare] : [{ text, service: null }];
}

function withoutKinds(words: readonly string[]): Query | null {
  const left = [...words];
  const removed: Service[] = [];
  const isRoundTheName = (word = "", list: Kinds) => {
    const service = list.get(word);
    if (service) removed.push(service);
    return service !== undefined || (word === "and" && removed.length > 0);
  };
  while (isRoundTheName(left[0], kinds)) left.shift();
  while (isRoundTheName(left.at(-1), kindsAtTheEnd)) left.pop();
  const [service] = removed;
  return service ? { text: left.join(" "), service } : null;
}
