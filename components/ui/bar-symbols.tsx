/**
 * Parts that every load bar and staffing bar shares, drawn once a page and referred to by name.
 * Load bar: 0 to 160, 0.75 px a point. Staffing bar: 0 to 120% of required, 1 px a point.
 */
export function BarSymbols() {
  return (
    <svg className="defs" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" fill="#fff" />
          <rect width="2.4" height="5" fill="#12436d" />
        </pattern>
        <g id="lt">
          <rect className="track" y="2" width="120" height="10" />
        </g>
        <g id="lk">
          <rect className="casing" x="74" y="2" width="3" height="10" />
          <rect className="full" x="75" width="1" height="14" />
          <rect className="casing" x="81" y="2" width="4" height="10" />
          <rect className="cut" x="82" width="2" height="14" />
        </g>
        <g id="sv">
          <rect className="vessel" x=".5" y="2.5" width="99" height="9" />
        </g>
        <g id="sk">
          <rect className="casing" x="68" y="2" width="4" height="10" />
          <rect className="cut" x="69" width="2" height="14" />
          <rect className="casing" x="98" y="2" width="3" height="10" />
          <rect className="full" x="99" width="1" height="14" />
        </g>
        <g id="no">
          <rect className="missing" x=".5" y="2.5" width="119" height="9" />
        </g>
        {[1, 2, 3, 4].map((dots) => (
          <g id={`d${dots}`} key={dots}>
            {Array.from({ length: dots }, (_, index) => (
              <circle key={index} cx={6 + index * 5} cy="7" r="1.5" />
            ))}
          </g>
        ))}
      </defs>
    </svg>
  );
}
