"use client";

import { useState } from "react";

/** Copies what stands in a field, and says so to ear and eye. Without scripts it is not shown. */
export function CopyButton({ of }: { readonly of: string }) {
  const [said, setSaid] = useState("");
  const copy = async () => {
    const field = document.getElementById(of);
    if (!(field instanceof HTMLTextAreaElement)) return;
    try {
      await navigator.clipboard.writeText(field.value);
      setSaid("Copied");
    } catch {
      field.select();
      setSaid("Your browser does not let pages copy. The text is selected: copy it with the keyboard.");
    }
  };
  return (
    <p className="copy scripted">
      <button type="button" className="btn" onClick={() => void copy()}>
        Copy the lines
      </button>
      <span role="status">{said}</span>
    </p>
  );
}
