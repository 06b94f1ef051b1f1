interface TableHeadProps {
  readonly title: string;
  readonly words: string;
}

/** Stands over a table and outside it: it stays in sight when the table is scrolled sideways. */
export function TableHead({ title, words }: TableHeadProps) {
  return (
    <div className="table-head">
      <h2>{title}</h2>
      <p>{words}</p>
    </div>
  );
}
