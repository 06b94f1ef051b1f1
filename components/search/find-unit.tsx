"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { CarriedFields } from "./carried-fields";
import { fieldIds } from "./field";
import { loadSuggestions, type LoadedSuggestions } from "./load-suggestions";
import type { FieldProps } from "./suggestions";
import { useShortcut } from "./use-shortcut";

/**
 * The search of every page: a plain form, to which suggestions come once it has the focus. The field stays the same
 * element, so that focus, caret and text stay when they come, and nothing is missing when they do not.
 */
export function FindUnit({ query }: { readonly query: string }) {
  const field = useRef<HTMLInputElement>(null);
  const isLoading = useRef(false);
  const [loaded, setLoaded] = useState<LoadedSuggestions | null>(null);
  const [fieldProps, setFieldProps] = useState<FieldProps>({});
  const keys = useShortcut(field);
  const load = useCallback(() => {
    if (isLoading.current) return;
    isLoading.current = true;
    loadSuggestions(query).then(setLoaded, () => {
      isLoading.current = false;
    });
  }, [query]);
  const clear = useCallback(() => {
    if (field.current) field.current.value = "";
  }, []);
  // The focus may have come before the scripts did.
  useEffect(() => {
    if (document.activeElement === field.current) load();
  }, [load]);
  return (
    <form className="find" role="search" aria-label="Search" action="/search" method="get">
      <CarriedFields query={query} />
      <label className="govuk-visually-hidden" id={fieldIds.label} htmlFor={fieldIds.input}>
        Find a unit
      </label>
      <div className="find-field">
        <input
          type="text"
          name="q"
          id={fieldIds.input}
          ref={field}
          placeholder="Name, old name or code"
          maxLength={80}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          aria-keyshortcuts="Control+K Meta+K"
          onFocus={load}
          {...fieldProps}
        />
        {keys && <kbd aria-hidden="true">{keys}</kbd>}
        {loaded && (
          <loaded.Suggestions
            places={loaded.places}
            query={query}
            field={field}
            onFieldProps={setFieldProps}
            onClear={clear}
          />
        )}
      </div>
      <button className="btn primary" type="submit">
        Find
      </button>
    </form>
  );
}
