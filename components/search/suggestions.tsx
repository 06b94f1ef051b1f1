"use client";

import { useCombobox } from "downshift";
import {
  memo,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
  type ComponentPropsWithRef,
  type KeyboardEvent,
  type RefObject,
} from "react";
import { findPlaces, type Found } from "@/server/contracts/find-places";
import { placeAddress } from "@/server/contracts/place-address";
import type { Place } from "@/server/contracts/search";
import { countWords } from "./count-words";
import { fieldIds } from "./field";
import { nextState } from "./next-state";
import { Suggestion } from "./suggestion";
import { visit } from "./visit";

export type FieldProps = ComponentPropsWithRef<"input">;

interface SuggestionsProps {
  readonly places: readonly Place[];
  /** Position of the page, `?at=…`. */
  readonly query: string;
  readonly field: RefObject<HTMLInputElement | null>;
  /** Gives the field what makes it a combobox; it is drawn elsewhere and stays what it was. */
  readonly onFieldProps: (props: FieldProps) => void;
  /** Empties the field. */
  readonly onClear: () => void;
}

const mostShown = 8;
const { InputKeyDownEscape } = useCombobox.stateChangeTypes;

/** Units that answer to what stands in the field, as a list under it (WAI-ARIA combobox with a list). */
export const Suggestions = memo(function Suggestions(props: SuggestionsProps) {
  const { places, query, field, onFieldProps, onClear } = props;
  const [asked, setAsked] = useState("");
  const found = useMemo(() => findPlaces(places, asked), [places, asked]);
  const items = found.slice(0, mostShown);
  const combobox = useCombobox<Found>({
    ...{ items, itemToString, selectedItem: null },
    ...{ inputId: fieldIds.input, labelId: fieldIds.label, menuId: fieldIds.menu },
    stateReducer: (state, change) => nextState(state, change, (text) => findPlaces(places, text).length > 0),
    onInputValueChange: ({ inputValue, type }) => {
      setAsked(inputValue);
      if (type === InputKeyDownEscape) onClear();
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) visit(placeAddress(selectedItem.place, query));
    },
  });
  const { isOpen, highlightedIndex, setInputValue, openMenu } = combobox;
  const isChosen = isOpen && highlightedIndex >= 0;
  const fieldProps: FieldProps = {
    ...combobox.getInputProps(
      { ref: field, onKeyDown: (event: DownshiftKey) => leaveToField(event, isChosen) },
      { suppressRefError: true },
    ),
    // The text is the field's own.
    value: undefined,
    ...(isChosen ? {} : { "aria-activedescendant": undefined }),
  };
  useLayoutEffect(() => onFieldProps(fieldProps));
  // What was typed before the suggestions came.
  useEffect(() => {
    if (!field.current?.value) return;
    setInputValue(field.current.value);
    if (document.activeElement === field.current) openMenu();
  }, [field, setInputValue, openMenu]);
  return (
    <>
      <ul className="find-list" {...combobox.getMenuProps()}>
        {isOpen &&
          items.map((item, index) => (
            <li key={item.place.code} {...combobox.getItemProps({ item, index })}>
              <Suggestion found={item} />
            </li>
          ))}
      </ul>
      <Status words={asked && !isChosen ? countWords(found, items.length) : ""} />
    </>
  );
});

type DownshiftKey = KeyboardEvent<HTMLInputElement> & {
  nativeEvent: { preventDownshiftDefault?: boolean };
};

/** Home and End move in the text; Enter sends the form unless an answer is chosen. */
function leaveToField(event: DownshiftKey, isChosen: boolean): void {
  const isLeft = event.key === "Home" || event.key === "End" || (event.key === "Enter" && !isChosen);
  if (isLeft) event.nativeEvent.preventDownshiftDefault = true;
}

function itemToString(item: Found | null): string {
  return item?.place.name ?? "";
}

const quietMs = 500;

/** Says it once the typing pauses, so that each letter is not talked over. */
function Status({ words }: { readonly words: string }) {
  const [said, setSaid] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), quietMs);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <p className="govuk-visually-hidden" role="status">
      {said}
    </p>
  );
}
