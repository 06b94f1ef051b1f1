import { useCombobox, type UseComboboxState, type UseComboboxStateChangeOptions } from "downshift";
import type { Found } from "@/server/contracts/find-places";

type State = UseComboboxState<Found>;

const types = useCombobox.stateChangeTypes;
const choosing: ReadonlySet<string> = new Set([types.InputKeyDownEnter, types.ItemClick]);
const typing: ReadonlySet<string> = new Set([
  types.InputChange,
  types.InputKeyDownEscape,
  types.FunctionSetInputValue,
]);

/**
 * The text changes only by typing and Escape; a unit is chosen only by Enter and click, never by leaving the field; and
 * a list is open only if there is something in it.
 */
export function nextState(
  state: State,
  { type, changes }: UseComboboxStateChangeOptions<Found>,
  hasAnswers: (text: string) => boolean,
): Partial<State> {
  const inputValue = typing.has(type) ? (changes.inputValue ?? "") : state.inputValue;
  const isWanted = type === types.InputClick || changes.isOpen === true;
  return {
    ...changes,
    inputValue,
    isOpen: isWanted && hasAnswers(inputValue),
    ...(choosing.has(type) ? {} : { selectedItem: state.selectedItem }),
    ...(type === types.InputClick ? { highlightedIndex: state.highlightedIndex } : {}),
  };
}
