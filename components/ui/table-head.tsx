interface TableHeadProps {
  readonly title: string;
  readonly words: string;
  readonly level?: 2 | 3 | undefined;
}

/** Stands over a table and outside it: it stays in sight when the table is scrolled sideways. */
export function TableHead({ title, words, level = 2 }: TableHeadProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="table-head">
      <Heading>{title}</Heading>
      <p>{words}</p>
    </div>
  );
}
