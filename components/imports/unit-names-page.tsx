import type { UnitNamesView } from "@/server/contracts/imports";
import { Crumbs } from "../layout/crumbs";
import { ErrorSummary } from "../ui/error-summary";
import { RowsTable } from "../ui/rows-table";
import { AddNameForm } from "./add-name-form";

/** The names by which files call units, and a form for one more. */
export function UnitNamesPage({ view }: { readonly view: UnitNamesView }) {
  return (
    <>
      <Crumbs
        trail={[
          { label: "Data", href: "/data" },
          { label: "Bring in figures", href: "/data/imports" },
        ]}
      />
      {view.problem && <ErrorSummary problems={[view.problem]} />}
      <h1>Names by which files call units</h1>
      <p className="lead">
        Names change, prisons are merged and closed. A file may call a unit by its code, its name, or any of
        these.
      </p>
      <AddNameForm view={view} />
      <section className="section" id="names">
        <h2>Names that are known</h2>
        <RowsTable
          kind="unit-names"
          caption="Other names of units"
          heads={["Unit", "Code", "Name in files", "When"]}
        >
          {view.names.map(({ unit, code, name, dates }) => (
            <tr key={`${code} ${name} ${dates}`} role="row">
              <th role="rowheader" scope="row">
                {unit}
              </th>
              <td role="cell">{code}</td>
              <td role="cell">{name}</td>
              <td role="cell">{dates}</td>
            </tr>
          ))}
        </RowsTable>
      </section>
    </>
  );
}
