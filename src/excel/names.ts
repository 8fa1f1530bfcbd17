/** Names of sheets and tables: temporary ones, free ones, ones for sheets that are kept. */
import { longerSheetName } from '../sheets';

export const LONGEST_SHEET_NAME = 31;

/** Sheets under construction, and sheets about to be deleted, carry names that nobody would type. */
export function temporarySheetName(run: string, index: number): string {
  return `~appendix ${run}-${index}`;
}

export function isTemporarySheetName(name: string): boolean {
  return /^~appendix \d+-\d+$/.test(name);
}

/** A table's name while its sheet is under construction. */
export function temporaryTableName(run: string, index: number): string {
  return `_appendix_${run}_new_${index}`;
}

/** A table's name while its sheet waits to be deleted: the old name can be read from it. */
export function setAsideTableName(run: string, name: string): string {
  return `_appendix_${run}_was_${name}`;
}

/** The name that a table had before it was set aside; undefined for any other. */
export function tableNameBefore(run: string, name: string): string | undefined {
  const prefix = setAsideTableName(run, '');
  return name.startsWith(prefix) ? name.slice(prefix.length) : undefined;
}

/** `wanted`, or `wanted (2)`, `(3)` … until it is not in `taken` (lower case), cut to 31 characters. */
export function freeSheetName(wanted: string, taken: ReadonlySet<string>): string {
  return firstFree(taken, (n) => withSuffix(wanted, n === 1 ? '' : ` (${n})`));
}

/** `Name (edited)`, `Name (edited 2)` …: what a sheet is called that is kept beside its successor. */
export function keptSheetName(name: string, word: 'edited' | 'previous', taken: ReadonlySet<string>): string {
  return firstFree(taken, (n) => longerSheetName(name, n === 1 ? `(${word})` : `(${word} ${n})`));
}

/** `wanted`, or `wanted_2`, `wanted_3` …: table names share one space with each other and with defined names. */
export function freeTableName(wanted: string, taken: ReadonlySet<string>): string {
  return firstFree(taken, (n) => (n === 1 ? wanted : `${wanted}_${n}`));
}

function firstFree(taken: ReadonlySet<string>, nameOf: (n: number) => string): string {
  for (let n = 1; ; n++) {
    const name = nameOf(n);
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** A sheet name must not end with an apostrophe, so none may be left at the cut. */
function withSuffix(name: string, suffix: string): string {
  return (
    name.slice(0, LONGEST_SHEET_NAME - suffix.length).replace(suffix === '' ? /(?<!')'+$/ : /(?<![\s'])[\s']+$/, '') +
    suffix
  );
}
