/** Numbers in rows of the same width, row after row as they are needed. */
export interface PagedTable {
  add(row: number, column: number, value: number): void;
  get(row: number, column: number): number;
}

const rowsAPage = 1024;

/** Kept in pages: a table that grows is never copied, and a row that nobody adds to takes no memory beyond its page. */
export function pagedTable<Page extends Float64Array | Int32Array>(
  width: number,
  newPage: (length: number) => Page,
): PagedTable {
  const pages: (Page | undefined)[] = [];
  const place = (row: number, column: number) => (row % rowsAPage) * width + column;
  return {
    add(row, column, value) {
      const number = Math.floor(row / rowsAPage);
      const page = (pages[number] ??= newPage(rowsAPage * width));
      const at = place(row, column);
      page[at] = (page[at] ?? 0) + value;
    },
    get: (row, column) => pages[Math.floor(row / rowsAPage)]?.[place(row, column)] ?? 0,
  };
}
