/** Which register a use case is asked to read, and what tells where it is before it is read. */
import type { WorkbookOutline } from '../excel';
import type { Procedure } from '../calendar';
import { Problem } from '../problem';
import {
  readingRules,
  readMeanings,
  resolveSettings,
  sheetHeadings,
  wholeChoices,
  type FindOptions,
  type GivenMeanings,
  type Meanings,
  type RegisterSource,
  type Settings,
  type SheetHeadings,
  type SheetOutline,
} from '../register';

/** Which register to read, and how. */
export interface RegisterRequest {
  /** What was chosen in the pane or by an option: it beats the `Settings` sheet. */
  readonly choices: Partial<Settings>;
  /** Sheets of the register; absent or empty = the setting "Register sheets", else found by their headings. */
  readonly sheets?: readonly string[];
  /** "Their heading" → "Our heading"; '' = theirs is not used. */
  readonly mapping?: Readonly<Record<string, string>>;
  /** What words and whole columns mean, as an option says it; beats the sheet `Lists`. */
  readonly given?: GivenMeanings;
}

/**
 * How the register is found: the sheets named in the request, else in the setting, and what was said of headings and
 * words. Dates play no part in it.
 * @throws Problem `all-rows-are`, `bad-meaning`, `procedures-covered`
 */
export function findOptions(
  { sheets = [], choices, mapping, given = {} }: RegisterRequest,
  { whole }: WorkbookOutline,
): FindOptions & { readonly meanings: Meanings } {
  const { settings, lists } = readingRules(whole);
  const { registerSheets, allRowsAre, procedures, proceduresCovered } = resolveSettings(choices, settings);
  refuseUnknown(proceduresCovered, procedures);
  const isNamed = sheets.length > 0;
  return {
    sheets: isNamed ? sheets : registerSheets,
    ...(isNamed ? {} : { bySetting: true }),
    ...(mapping ? { mapping } : {}),
    meanings: readMeanings(
      { ...given, whole: [...wholeChoices(allRowsAre), ...(given.whole ?? [])] },
      lists,
      procedures,
    ),
  };
}

/** A choice made in the pane or by an option, before the workbook could tell its own procedures. */
function refuseUnknown(covered: readonly string[], procedures: readonly Procedure[]): void {
  const unknown = covered.find((id) => !procedures.some((procedure) => procedure.id === id));
  if (unknown === undefined) return;
  throw new Problem(
    'procedures-covered',
    `“${unknown}” in the setting Procedures covered is none of the procedures of this workbook, so its complaints can’t be told apart.`,
    `Choose one or more of: ${procedures.map(({ name }) => name).join('; ')}; or add it on the sheet Procedures.`,
  );
}

/** The headings of a sheet as the mapping has them read; where it is none any more, finding the register names why. */
export function headingsUnder(
  outline: SheetOutline,
  mapping: NonNullable<RegisterRequest['mapping']>,
  meanings?: Meanings,
): SheetHeadings | undefined {
  try {
    return sheetHeadings(outline, mapping, meanings);
  } catch {
    return sheetHeadings(outline, {}, meanings);
  }
}

/** The first number under Date received within the rows already seen: it should be a date. */
export function dateCell(
  { sheets }: WorkbookOutline,
  sources: readonly RegisterSource[],
): { readonly sheet: string; readonly row: number; readonly column: number } | undefined {
  for (const { sheet, firstRow, lastRow, columnOf } of sources) {
    const outline = sheets.find(({ name }) => name === sheet);
    const column = columnOf.get('received');
    if (!outline?.used || column === undefined) continue;
    const { used, head } = outline;
    const index = head.findIndex(
      (cells, offset) =>
        used.row + offset >= firstRow &&
        used.row + offset <= lastRow &&
        typeof cells[column - used.column] === 'number',
    );
    if (index >= 0) return { sheet, row: used.row + index, column };
  }
  return undefined;
}
