import type { ComingView } from "@/server/contracts/unit";

/** What is coming to a unit, as counts, and what would have to be loaded to know more. */
export function ComingSection({ coming: { rows, notes } }: { readonly coming: ComingView }) {
  return (
    <section className="section" id="coming" aria-labelledby="coming-heading">
      <h2 id="coming-heading">What is coming</h2>
      <table className="t facts coming">
        <caption className="govuk-visually-hidden">What is coming</caption>
        <thead className="govuk-visually-hidden">
          <tr>
            <th scope="col">What</th>
            <th scope="col">Count</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, value, detail, href }) => (
            <tr key={label}>
              <th scope="row">
                {label} <small>{detail}</small>
              </th>
              <td>{href ? <a href={href}>{value}</a> : value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="note-list">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}
