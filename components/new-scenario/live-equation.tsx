"use client";

import { useCallback, useSyncExternalStore } from "react";
import { releaseSize, type ReleasePool } from "@/server/contracts/release-size";

interface LiveEquationProps {
  readonly formId: string;
  readonly pool: ReleasePool;
  /** What the answers of the address come to: it stands until scripts run, and where none do. */
  readonly equation: string;
}

/** What the percentage that is chosen or typed comes to, as it is: percentage, base and people in one line. */
export function LiveEquation({ formId, pool, equation }: LiveEquationProps) {
  const { poolFte, headquartersFte } = pool;
  const subscribe = useCallback(
    (onChange: () => void) => {
      const form = document.getElementById(formId);
      const onInput = (event: Event) => {
        chooseOther(event.target);
        onChange();
      };
      form?.addEventListener("input", onInput);
      return () => form?.removeEventListener("input", onInput);
    },
    [formId],
  );
  const read = useCallback(() => {
    const form = document.getElementById(formId);
    if (!(form instanceof HTMLFormElement)) return equation;
    const text = (name: string) => {
      const value = new FormData(form).get(name);
      return typeof value === "string" ? value : "";
    };
    const size = releaseSize(
      { percent: text("percent"), other: text("other") },
      { poolFte, headquartersFte },
    );
    return size.ok ? size.equation : size.sentence;
  }, [formId, equation, poolFte, headquartersFte]);
  const shown = useSyncExternalStore(subscribe, read, () => equation);
  return (
    <output className="equation" form={formId} htmlFor="percent other" aria-live="polite">
      {shown}
    </output>
  );
}

/** Who types another percentage means it. */
function chooseOther(target: EventTarget | null): void {
  if (!(target instanceof HTMLInputElement) || target.name !== "other") return;
  const choice = target.form?.querySelector<HTMLInputElement>('input[name="percent"][value="other"]');
  if (choice) choice.checked = true;
}
