import type { ImportView } from "@/server/contracts/imports";
import { Crumbs } from "../layout/crumbs";
import { AboutImport } from "./about-import";
import { ChecksTable } from "./checks-table";
import { IssuesTable } from "./issues-table";

/** A file that was brought in: what was told about it, and the way back. */
export function ImportPage({ view }: { readonly view: ImportView }) {
  const { batch, fileName, isShown, about, checks, issues, later } = view;
  return (
    <>
      <Crumbs
        trail={[
          { label: "Data", href: "/data" },
          { label: "Bring in figures", href: "/data/imports" },
        ]}
      />
      <h1>{fileName}</h1>
      <p className="lead">
        {isShown
          ? "This file is among the figures that are shown."
          : "This file was taken back: it is kept, and not shown."}
      </p>
      <AboutImport heading="What was brought in" about={about} />
      {checks.length > 0 && <ChecksTable checks={checks} />}
      <IssuesTable issues={issues} />
      <section className="section" id="take-back">
        <h2>{isShown ? "Take it back" : "Show it again"}</h2>
        <p className="read">{isShown ? takeBackWords(later) : putBackWords}</p>
        <form method="post" action={`/data/imports/${batch}/${isShown ? "roll-back" : "put-back"}`}>
          <button className="btn" type="submit">
            {isShown ? "Take the file back" : "Show the file again"}
          </button>
        </form>
      </section>
    </>
  );
}

const putBackWords =
  "Its figures are shown again, on top of what is shown now. This too is recorded, and can be taken back.";

function takeBackWords(later: readonly string[]): string {
  const before =
    "What was shown before this file is shown again. Nothing is removed, and it is recorded who did it.";
  if (later.length === 0) return before;
  return `${before} Files that came after it are taken back with it: ${later.join(", ")}.`;
}
