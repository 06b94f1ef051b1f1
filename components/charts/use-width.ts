import { useEffect, useState, type RefObject } from "react";

/** Width of an element in whole pixels as it changes; null until it is known, and on the server. */
export function useWidth(element: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    const measured = element.current;
    if (!measured) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const found = Math.floor(entry?.contentRect.width ?? 0);
      if (found > 0) setWidth(found);
    });
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
