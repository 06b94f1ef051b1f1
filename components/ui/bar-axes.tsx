/** The scale over the load bars, in line with their ticks: what makes 14 px ticks readable. */
export function LoadAxis() {
  return (
    <svg className="axis" viewBox="0 0 120 18" aria-hidden="true">
      <text y="11">0</text>
      <text x="75.5" y="11" textAnchor="end">
        100
      </text>
      <text className="k" x="82" y="11">
        110
      </text>
      <rect className="full" x="75" y="13" width="1" height="5" />
      <rect className="cut" x="82" y="13" width="2" height="5" />
    </svg>
  );
}

export function StaffingAxis() {
  return (
    <svg className="axis" viewBox="0 0 120 18" aria-hidden="true">
      <text y="11">0</text>
      <text className="k" x="74" y="11" textAnchor="end">
        30% gap
      </text>
      <text x="100" y="11" textAnchor="middle">
        100%
      </text>
      <rect className="cut" x="69" y="13" width="2" height="5" />
      <rect className="full" x="99" y="13" width="1" height="5" />
    </svg>
  );
}
