/** The load line: a circle crossed by a horizontal line. */
export function Mark() {
  return (
    <svg
      viewBox="0 0 42 28"
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke="currentColor"
      strokeWidth="3.5"
    >
      <circle cx="21" cy="14" r="10.25" />
      <path d="M0 14h42" />
    </svg>
  );
}
