/**
 * Open lists: teams, themes, groups. Each list has one dictionary, in which a name has one spelling: the official one
 * of the `Lists` sheet, by name or alias, else the register's most frequent (ties: the first met).
 */
import { LONGEST_TEXT } from '../limits';
import { must } from '../must';
import { nameCodeAt, rowAt } from './at';
import { cellText, isErrorText } from './cells';
import type { ColumnSpec } from './columnKinds';
import { reportErrorCell, reportLongText, type CellReader, type TellProblem } from './columnReaders';
import { saysNothing } from './nothingWords';
import { filledAt } from './filledCells';
import type { CellValue, NameColumn, NamesColumn, OfficialName } from './types';

/** The spellings of one list as they are met, and in the end the one name of each. */
export interface NameDictionary {
  /** The number of a spelling that was met in that row, from 1; 0 for nothing recorded, said in words or not. */
  spelling(text: string, row: number): number;
  /** `times` more of that spelling. */
  count(spelling: number, times: number): void;
  /** Adds a name of the `Lists` sheet if no row has it yet; its code. After `settle` only. */
  codeOf(name: string): number;
  /** The names, in the order in which they were first met, and the name code of each spelling. */
  settle(): { readonly names: readonly string[]; readonly codes: Uint32Array };
}

export function nameDictionary(officialNames: readonly OfficialName[]): NameDictionary {
  const official = officialSpellings(officialNames);
  const numbers = new Map<string, number>();
  const spellings: { readonly text: string; row: number; count: number }[] = [];
  const names: string[] = [];
  const codeByKey = new Map<string, number>();
  return {
    spelling(text, row) {
      const clean = oneSpaced(text);
      if (clean === '' || (saysNothing(clean) && !official.has(nameKey(clean)))) return 0;
      const known = numbers.get(clean);
      if (known !== undefined) {
        const spelling = spellings[known - 1];
        if (spelling && row < spelling.row) spelling.row = row;
        return known;
      }
      spellings.push({ text: clean, row, count: 0 });
      numbers.set(clean, spellings.length);
      return spellings.length;
    },
    count(number, times) {
      const spelling = spellings[number - 1];
      if (spelling) spelling.count += times;
    },
    codeOf(name) {
      const key = nameKey(name);
      const known = codeByKey.get(key);
      if (known !== undefined) return known;
      names.push(official.get(key) ?? oneSpaced(name));
      codeByKey.set(key, names.length);
      return names.length;
    },
    settle() {
      const best = new Map<string, { readonly text: string; readonly row: number; readonly count: number }>();
      const keyed = spellings.map((spelling, index) => {
        const key = nameKey(official.get(nameKey(spelling.text)) ?? spelling.text);
        const other = best.get(key);
        const wins =
          !other || spelling.count > other.count || (spelling.count === other.count && spelling.row < other.row);
        if (wins) best.set(key, spelling);
        return { key, number: index + 1, row: spelling.row };
      });
      const codes = new Uint32Array(spellings.length + 1);
      for (const { key, number } of keyed.sort((a, b) => a.row - b.row)) {
        let code = codeByKey.get(key);
        if (code === undefined) {
          names.push(official.get(key) ?? must(best.get(key), 'the best spelling of a name').text);
          code = names.length;
          codeByKey.set(key, code);
        }
        codes[number] = code;
      }
      return { names, codes };
    },
  };
}

/** Reads names; `settled` is called once, when all columns of the list are read and the dictionary is settled. */
export interface NameReader<Column> extends CellReader {
  /** Tells the dictionary how often each spelling was met. */
  tell(): void;
  settled(names: readonly string[], codes: Uint32Array): Column;
}

export function nameReader(spec: ColumnSpec, rowCount: number, dictionary: NameDictionary): NameReader<NameColumn> {
  const { numbers, counts, read } = cellReader(spec, rowCount, (text, row) => dictionary.spelling(text, row));
  return {
    read,
    tell: () => counts.forEach((times, spelling) => dictionary.count(spelling, times)),
    settled(names, codes) {
      for (let row = 0; row < rowCount; row++) numbers[row] = nameCodeAt(codes, nameCodeAt(numbers, row));
      return { codes: numbers, names };
    },
  };
}

/** Reads `;`-separated names; each different cell is split once. */
export function namesReader(spec: ColumnSpec, rowCount: number, dictionary: NameDictionary): NameReader<NamesColumn> {
  const sets: number[][] = [];
  const { numbers, counts, read } = cellReader(spec, rowCount, (text, row) => {
    const spellings = text.split(/[;\n]/).map((name) => dictionary.spelling(name, row));
    const set = spellings.filter((spelling) => spelling > 0);
    return set.length === 0 ? 0 : sets.push(set);
  });
  return {
    read,
    tell() {
      sets.forEach((set, index) => {
        for (const spelling of set) dictionary.count(spelling, must(counts[index + 1], 'the count of a set'));
      });
    },
    settled: (names, codes) => ({
      codes: numbers,
      names,
      sets: sets.map((set) => [...new Set(set.map((spelling) => nameCodeAt(codes, spelling)))]),
    }),
  };
}

/** Numbers of cells: `number` is asked once for each different text, and every cell with it gets its answer. */
function cellReader(
  spec: ColumnSpec,
  rowCount: number,
  number: (text: string, row: number) => number,
): CellReader & { readonly numbers: Uint32Array; readonly counts: readonly number[] } {
  const numbers = new Uint32Array(rowCount);
  const counts: number[] = [0];
  const known = new Map<CellValue, number>();
  const newNumber = (cell: CellValue, row: number, tell: TellProblem): number => {
    const text = cellText(cell);
    if (isErrorText(text) && !saysNothing(text)) return ERROR;
    if (text.length > LONGEST_TEXT) reportLongText(spec, text, row, tell);
    const found = number(text.slice(0, LONGEST_TEXT), row);
    while (counts.length <= found) counts.push(0);
    return found;
  };
  return {
    numbers,
    counts,
    read({ cells, rows, count }, tell) {
      for (let i = 0; i < count; i++) {
        const cell = filledAt(cells, i);
        const row = rowAt(rows, i);
        let found = known.get(cell);
        if (found === undefined) {
          found = newNumber(cell, row, tell);
          known.set(cell, found);
        }
        if (found === ERROR) reportErrorCell(spec, cellText(cell), row, tell);
        else {
          numbers[row] = found;
          counts[found] = (counts[found] ?? 0) + 1;
        }
      }
    },
  };
}

const ERROR = -1;

/** Official names and aliases, folded, → official name; a name beats an alias, and of two the first listed. */
export function officialSpellings(officialNames: readonly OfficialName[]): ReadonlyMap<string, string> {
  const official = new Map<string, string>();
  const add = (wording: string, name: string): void => {
    const key = nameKey(wording);
    if (key !== '' && !official.has(key)) official.set(key, name);
  };
  for (const { name } of officialNames) add(name, name);
  for (const { name, aliases } of officialNames) for (const alias of aliases) add(alias, name);
  return official;
}

/** Trimmed, and every run of spaces, non-breaking ones too, made one space. */
export function oneSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

export function nameKey(text: string): string {
  return oneSpaced(text).normalize('NFC').toLowerCase();
}
