/** What reading a row of a sheet of definitions needs to know, and how it says what is wrong with a cell. */
import { shownValue, type Companions, type Finding, type Register, type TypedRow } from '../../register';

/** What a row is read against. */
export interface ReadAgainst {
  readonly register: Register;
  readonly companions: Companions;
}

/** A finding about a cell of the row; the table or report is then left out or made without what it names. */
export type Complain<Key extends string> = (
  key: Key,
  rule: string,
  message: string,
  suggestion: string,
  value?: string,
) => void;

/** Collects findings of a row; `headings` are those of the sheet's columns. */
export function complaints<Key extends string>(
  { sheet, cell }: TypedRow<Key>,
  headings: Readonly<Record<Key, string>>,
): { readonly complain: Complain<Key>; readonly found: Finding[] } {
  const found: Finding[] = [];
  return {
    found,
    complain: (key, rule, message, suggestion, value) => {
      found.push({
        ...{ rule, severity: 'warning', sheet, cell: cell(key), column: headings[key] },
        ...(value === undefined ? {} : shownValue(value)),
        ...{ message, suggestion },
      });
    },
  };
}
