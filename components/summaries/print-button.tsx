"use client";

/** Opens the browser's own printing. Without scripts it is not shown: browsers have the same in their menu. */
export function PrintButton() {
  return (
    <button type="button" className="btn primary scripted" onClick={() => window.print()}>
      Print
    </button>
  );
}
