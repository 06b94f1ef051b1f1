"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const everyMs = 1000;

/** Asks for the page again while its work runs. */
export function AskAgain() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), everyMs);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}
