import { useEffect, useSyncExternalStore, type RefObject } from "react";

const textFields =
  "textarea, select, [contenteditable], input:not([type=radio], [type=checkbox], [type=button], [type=submit])";

/**
 * Ctrl+K or ⌘K puts the focus into the field from anywhere but another field, where it may have a meaning of its own.
 * A key alone would run into what people say to speech input (WCAG 2.1.4). Gives the keys in words; none where
 * scripts do not run.
 */
export function useShortcut(field: RefObject<HTMLInputElement | null>): string {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { current } = field;
      if (!current || !isShortcut(event) || isInOtherField(event.target, current)) return;
      event.preventDefault();
      current.focus();
      current.select();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [field]);
  return useSyncExternalStore(neverChanges, keysHere, () => "");
}

function isShortcut(event: KeyboardEvent): boolean {
  const isCombined = event.ctrlKey !== event.metaKey && !event.altKey && !event.shiftKey;
  return isCombined && event.key.toLowerCase() === "k" && !event.defaultPrevented;
}

function isInOtherField(target: EventTarget | null, field: HTMLInputElement): boolean {
  return target !== field && target instanceof HTMLElement && target.matches(textFields);
}

const neverChanges = () => () => undefined;
const keysHere = () => (/Mac|iPhone|iPad/.test(navigator.userAgent) ? "⌘K" : "Ctrl K");
