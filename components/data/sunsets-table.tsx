import type { SunsetView } from "@/server/contracts/data";
import { CellsRow } from "../ui/cells-row";
import { RowsTable } from "../ui/rows-table";
import { TableHead } from "../ui/table-head";

const title = "Until when sources may be relied on";

/** Each source with the date after which its newest figures need newer ones; those that are past it come first. */
export function SunsetsTable({ sunsets }: { readonly sunsets: readonly SunsetView[] }) {
  return (
    <section className="sunsets" id="sunsets">
      <TableHead
        title={title}
        words="Each figure keeps its own date, which is printed with it. After the date here the newest figures of the source no longer tell of today; of their own day they still do."
        level={3}
      />
      <RowsTable caption={title} heads={["Source", "Newest figures", "Use until", "Why"]}>
        {sunsets.map((sunset) => (
          <Row key={sunset.href} sunset={sunset} />
        ))}
      </RowsTable>
    </section>
  );
}

function Row({ sunset }: { readonly sunset: SunsetView }) {
  const { title: source, href, newest, state, status, until, why } = sunset;
  const Weight = state === "past" ? "strong" : "span";
  const use = (
    <Weight>
      {status} <span className="day">{until}</span>
    </Weight>
  );
  return (
    <CellsRow
      head={<a href={href}>{source}</a>}
      cells={[
        { text: newest, label: "Newest figures" },
        { text: use, label: "Use until" },
        { text: why, className: "whole" },
      ]}
    />
  );
}
