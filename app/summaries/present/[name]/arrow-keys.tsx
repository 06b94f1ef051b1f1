"use client";

import { useEffect } from "react";

/** Keys that lead to an address; one without an address does nothing. */
type KeyAddresses = Readonly<Record<"ArrowLeft" | "ArrowRight" | "Escape", string | null>>;

/** Leads on by a key. */
export function ArrowKeys(addresses: KeyAddresses) {
  useEffect(() => {
    const follow = (event: KeyboardEvent) => {
      const href = Object.hasOwn(addresses, event.key) ? addresses[event.key as keyof KeyAddresses] : null;
      if (href && !event.altKey && !event.ctrlKey && !event.metaKey) location.assign(href);
    };
    addEventListener("keydown", follow);
    return () => removeEventListener("keydown", follow);
  }, [addresses]);
  return null;
}
