"use client";

import { useState } from "react";

const words = {
  ready: "Copy image",
  copied: "Image copied",
  refused: "Not copied: download the PNG instead",
} as const;

/** Puts the picture into the clipboard. There without scripts too, where it does nothing: then the files do. */
export function CopyImage({ href }: { readonly href: string }) {
  const [state, setState] = useState<keyof typeof words>("ready");
  const copy = async () => {
    try {
      // Some browsers want the promise itself, so that the click still counts.
      const picture = fetch(href).then((response) => response.blob());
      await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
      setState("copied");
    } catch {
      setState("refused");
    }
  };
  return (
    <li className="scripted">
      <button className="btn" type="button" onClick={() => void copy()}>
        <span aria-live="polite">{words[state]}</span>
      </button>
    </li>
  );
}
