import type { UnmatchedView } from "@/server/contracts/imports";

interface UnmatchedListProps {
  readonly job: string;
  readonly unmatched: readonly UnmatchedView[];
}

/** Names that nobody here is called by, each with a way to say who it is. */
export function UnmatchedList({ job, unmatched }: UnmatchedListProps) {
  return (
    <section className="section" id="unmatched">
      <h2>Names that are not known</h2>
      <p className="read">
        Say which unit each is, and the file is read again. The name is kept, so that the next file is read
        without asking.
      </p>
      <ul className="import-names">
        {unmatched.map(({ name }) => (
          <li key={name}>
            <strong>{name}</strong>{" "}
            <a href={`/data/imports/names?${new URLSearchParams({ name, job }).toString()}#add`}>
              Say which unit it is<span className="govuk-visually-hidden">: {name}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
