"use client";

import { keepPreviousData, QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { createTRPCClient, httpLink } from "@trpc/client";
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from "react";
import { Workspace } from "@/components/plan/workspace";
import type { AppRouter } from "@/server/api/root";
import type { PlanStateInput, WorkspaceView } from "@/server/contracts/workspace";
import { planAddress } from "./plan-address";
import { typedIn } from "./typed-in";

/** A hand that is still typing is waited for this long. */
const restMs = 200;

const service = createTRPCClient<AppRouter>({
  links: [httpLink({ url: "/api/trpc", methodOverride: "POST" })],
});
const client = new QueryClient({ defaultOptions: { queries: { retry: 1, refetchOnWindowFocus: false } } });

/** A plan that is worked out anew as somebody types; without scripts the page is whole and its form posts. */
export function LiveWorkspace({ view }: { readonly view: WorkspaceView }) {
  return (
    <QueryClientProvider client={client}>
      <Live view={view} />
    </QueryClientProvider>
  );
}

type Typed = Pick<PlanStateInput, "fields" | "month">;

function Live({ view }: { readonly view: WorkspaceView }) {
  const { plan, version } = view;
  const [typed, setTyped] = useState<Typed | null>(null);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { data, isFetching, isError, refetch } = useQuery({
    queryKey: ["preview", plan, version, typed],
    queryFn: ({ signal }) =>
      service.plans.preview.query({ plan, version, fields: [], month: null, ...typed }, { signal }),
    enabled: typed !== null,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
  const preview = data ?? view.preview;
  useEffect(() => {
    if (typed === null || isFetching || data === undefined) return;
    history.replaceState(null, "", planAddress(view, data.changed, typed.month));
  }, [view, typed, data, isFetching]);

  const workOut = (form: HTMLFormElement, afterMs: number) => {
    clearTimeout(rest.current);
    rest.current = setTimeout(() => setTyped(typedIn(form)), afterMs);
  };
  const onInput = ({ currentTarget }: FormEvent<HTMLFormElement>) => workOut(currentTarget, restMs);
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    const isField = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
    if (event.key !== "Enter" || !isField) return;
    event.preventDefault();
    workOut(event.currentTarget, 0);
  };
  const status = isError ? (
    <>
      The figures could not be worked out: they are those of before.{" "}
      <button type="button" className="as-link" onClick={() => void refetch()}>
        Try again
      </button>
    </>
  ) : isFetching ? (
    "Out of date: working out what is typed."
  ) : (
    typed !== null && "Figures are those of what is typed."
  );
  return <Workspace view={view} preview={preview} status={status} onInput={onInput} onKeyDown={onKeyDown} />;
}
