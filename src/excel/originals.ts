/**
 * Which sheets the add-in may replace: those it wrote itself. A copy is whoever's who made it, and is never touched,
 * even where Excel copied the marks along with it.
 */
import type { Marks, SheetMark } from './marks';
import { LONGEST_SHEET_NAME } from './names';

interface Sheet {
  readonly name: string;
  readonly marks: Marks;
  readonly tables: readonly string[];
}

export interface Marked<S> {
  readonly sheet: S;
  readonly mark: SheetMark;
}

/** The finished sheets, copies left out. Where nothing tells a sheet from its copies, all of them are left out. */
export function originals<S extends Sheet>(sheets: readonly S[]): readonly Marked<S>[] {
  return samePlan(sheets).flatMap((same) => {
    const original = originalOf(same);
    return original ? [original] : [];
  });
}

/** The finished sheets of a report that can't be told from their copies. */
export function unclearCopies<S extends Sheet>(sheets: readonly S[], report: string): readonly S[] {
  return samePlan(sheets)
    .filter((same) => !originalOf(same))
    .flatMap(renamedIn)
    .flatMap(({ sheet, mark }) => (mark.report === report ? [sheet] : []));
}

/**
 * Only the original has the table that was written: table names are unique, so Excel renames those of a copy. Without a
 * table it is the sheet of the name that was written, else the only one that isn't named as Excel names copies.
 */
function originalOf<S extends Sheet>(same: readonly Marked<S>[]): Marked<S> | undefined {
  const withTable = same.find(({ sheet, mark: { table } }) => table !== '' && sheet.tables.includes(table));
  const withName = same.find(({ sheet, mark }) => sheet.name === mark.name);
  const renamed = renamedIn(same);
  return withTable ?? withName ?? (renamed.length === 1 ? renamed[0] : undefined);
}

function renamedIn<S extends Sheet>(same: readonly Marked<S>[]): readonly Marked<S>[] {
  return same.filter((one) => one.mark.table === '' && !isNamedLikeCopy(one, same));
}

/** `By team (2)`, the sheet having been called `By team` when it was written or copied. */
function isNamedLikeCopy({ sheet, mark }: Marked<Sheet>, same: readonly Marked<Sheet>[]): boolean {
  const base = withoutNumber(sheet.name);
  if (base === sheet.name || sheet.name === mark.name) return false;
  return [mark.name, ...same.flatMap((other) => (other.sheet === sheet ? [] : [other.sheet.name]))].some((name) =>
    isCutTo(withoutNumber(name), base),
  );
}

/** A long name loses its end to the number. */
function isCutTo(name: string, base: string): boolean {
  return name === base || (name.startsWith(base) && name.length + ' (2)'.length > LONGEST_SHEET_NAME);
}

function withoutNumber(name: string): string {
  return name.replace(/ \(\d+\)$/, '');
}

/** Sheets with marks of one plan of one report, in their order: an original and its copies. */
function samePlan<S extends Sheet>(sheets: readonly S[]): readonly (readonly Marked<S>[])[] {
  const marked = sheets.flatMap((sheet): readonly Marked<S>[] => {
    const { sheet: mark, replaced } = sheet.marks;
    return mark?.state === 'written' && !replaced ? [{ sheet, mark }] : [];
  });
  const groups = new Map<string, Marked<S>[]>();
  for (const one of marked) {
    const key = `${one.mark.report} ${one.mark.plan}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}
