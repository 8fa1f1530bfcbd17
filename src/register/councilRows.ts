/** Rows of published tables with the council that each is of. */
import type { CompanionRow } from './companionTable';
import { cleanCouncil } from './councilNames';

/** Each row with its council, without marks: a name that stands once, with blanks below, is theirs too. */
export function withCouncils<Key extends string>(
  rows: readonly CompanionRow<Key>[],
  key: NoInfer<Key>,
): readonly { readonly row: CompanionRow<Key>; readonly council: string }[] {
  let council = '';
  return rows.map((row) => {
    const name = row.text(key);
    if (name !== '') council = cleanCouncil(name);
    return { row, council };
  });
}
