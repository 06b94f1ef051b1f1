import { FindUnit } from "../search/find-unit";
import { Mark } from "./mark";

export interface NavigationItem {
  readonly label: string;
  readonly href: string;
}

interface MastheadProps {
  readonly items: readonly NavigationItem[];
  readonly current: string | null;
  /** Carried along so that moving between pages keeps the baseline. */
  readonly query: string;
}

export function Masthead({ items, current, query }: MastheadProps) {
  return (
    <>
      <header className="masthead">
        <div className="wrap">
          <a className="brand" href={`/${query}`}>
            <Mark />
            Plimsoll
          </a>
          <FindUnit query={query} />
          <nav className="nav" aria-label="Service">
            <ul>
              {items.map((item) => (
                <li key={item.href}>
                  <a href={item.href + query} aria-current={item.label === current ? "page" : undefined}>
                    {item.label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </header>
      <div className="phase">
        <div className="wrap">
          <strong>Alpha</strong>
          <span>
            This is a new service, for information and planning.{" "}
            <a href="/accessibility#reporting-a-problem">Tell us what is wrong with it</a>.
          </span>
        </div>
      </div>
    </>
  );
}
