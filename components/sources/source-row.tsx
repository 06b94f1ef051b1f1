import type { SourceView } from "@/server/contracts/sources";

/** One source; links to other sites say which. */
export function SourceRow({ source }: { readonly source: SourceView }) {
  return (
    <tr role="row" id={source.id}>
      <th role="rowheader" scope="row">
        {source.title} <small>{source.publisher}</small>
        {source.outside && (
          <small>
            <a href={source.outside.href} rel="noopener">
              Open at {source.outside.site}
              <span className="govuk-visually-hidden">: {source.title}</span>
            </a>
          </small>
        )}
      </th>
      <td role="cell" data-label="Published">
        {source.published}
      </td>
      <td role="cell" className="whole">
        <span>
          <strong>{source.licence}</strong> {source.attribution}
        </span>
      </td>
      <td role="cell" className="whole">
        <Uses source={source} />
      </td>
    </tr>
  );
}

function Uses({ source: { facts, measures, rows } }: { readonly source: SourceView }) {
  return (
    <span>
      {facts && `${facts}: ${measures}`}
      {facts && rows && "; "}
      {rows && <a href={rows.href}>{rows.label}</a>}
      {!facts && !rows && "Names and places of units, or facts of other dates"}
    </span>
  );
}
