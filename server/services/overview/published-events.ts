import type { PlainDate } from "@/server/engine/facts";

/** Something that happened to the services, so that a line over time can be read beside it. */
export interface PublishedEvent {
  readonly date: PlainDate;
  /** Stands beside the line. */
  readonly label: string;
  /** In a sentence, with where it is from. */
  readonly words: string;
}

const publishedEvents: readonly PublishedEvent[] = [
  {
    date: "2023-03-16",
    label: "March 2023: 5% of headquarters asked for",
    words:
      "March 2023: headquarters leaders were asked to release 5% of their staff to the front line (press reports, 16 and 23 March 2023).",
  },
  {
    date: "2024-09-10",
    label: "September 2024: early release scheme",
    words:
      "10 September 2024: first releases under the early release scheme SDS40 (Ministry of Justice announcement, July 2024).",
  },
  {
    date: "2025-10-27",
    label: "October 2025: release checks",
    words:
      "27 October 2025: a checklist before each release, and a duty governor present at removals (Ministry of Justice statement to Parliament, 27 October 2025).",
  },
];

/** Those between two dates, both included. */
export function eventsBetween(from: PlainDate, to: PlainDate): readonly PublishedEvent[] {
  return publishedEvents.filter(({ date }) => date >= from && date <= to);
}
