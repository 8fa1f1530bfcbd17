/** Which sheets or tables of a workbook are the register, and where its columns stand. */
import { must } from '../must';
import { Problem } from '../problem';
import { cellText, foldKey, foldWords } from './cells';
import type { ColumnKey } from './columns';
import { isCompanion } from './ombudsmanSheet';
import { cellsBelow, headersOf, isRegister, looksLikeRegister, type Header, type Reading } from './header';
import { clashOf, headingIndex, headingOn, readMapping, type GivenMapping } from './headings';
import { NO_MEANINGS, type LeftOutWords, type Meanings } from './meanings';
import type { OutcomeTick } from './outcomeTicks';
import type { ReadingFinding } from './readingFindings';
import { mappedTwice, missingColumn, noRegister, noRows, severalRegisters, unmappable } from './registerMessages';
import { headingFindings } from './headingMessages';
import { serviceOf, type Service } from './services';
import { noHeadings, ownSheet, sheetNotFound } from './sheetMessages';
import { stageColumns, type StageColumns } from './stages';
import type { SheetOutline } from './types';
import { codeNamed } from './valueWording';

/** A block to read: the rows from `firstRow` to `lastRow` of the columns that have headings. Zero-based. */
export interface RegisterSource {
  readonly sheet: string;
  readonly table?: string;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly column: number;
  readonly columns: number;
  /** One a column of the block; '' where there is none. */
  readonly headings: readonly string[];
  /** Zero-based sheet column of each column that was found. */
  readonly columnOf: ReadonlyMap<ColumnKey, number>;
  /** Empty = one row a stage; else the sheet has one row a case, to be unfolded. */
  readonly stages: readonly StageColumns[];
  /** Sheet columns that are read together as Outcome; the first is its place in `columnOf`. */
  readonly ticks: readonly OutcomeTick[];
  /** Words whose rows are left out, by column. */
  readonly leftOut: LeftOutWords;
  readonly service: Service | undefined;
}

export interface FoundRegister {
  readonly sources: readonly RegisterSource[];
  readonly findings: readonly ReadingFinding[];
}

export interface FindOptions {
  /** Names of the sheets to read, and no others; absent or empty = found by their headings. */
  readonly sheets?: readonly string[];
  /** The setting Register sheets names them: what is wrong with a name is said of the setting. */
  readonly bySetting?: boolean;
  /** Beats every match by wording. */
  readonly mapping?: GivenMapping;
  /** What words and whole columns mean beside what is known. */
  readonly meanings?: Meanings;
}

/**
 * Finds the register: the sheets named, else an Excel Table whose headings fit, else the sheet whose header row fits
 * best. Sheets whose names differ only by a year or period ("Register 2021-22", "Register 2022-23") are one register.
 * A sheet that has all required columns, but not half as many known ones as another that lacks some, is not what was
 * meant: the other's missing column is named instead. Never taken: sheets that the add-in wrote, companion sheets (`Lists` …), and hidden sheets that are not named.
 * @throws Problem `no-register`, `missing-column`, `no-rows`, `sheet-not-found`, `own-sheet`, `register-sheets`,
 * `bad-mapping`
 */
export function findRegister(outlines: readonly SheetOutline[], options: FindOptions): FoundRegister {
  const how: Reading = { mappingOn: readMapping(options.mapping ?? {}), meanings: options.meanings ?? NO_MEANINGS };
  const named = options.sheets ?? [];
  const { headers, findings } =
    named.length > 0 ? namedHeaders(outlines, named, how, options.bySetting === true) : bestHeaders(outlines, how);
  const unknown = unknownHeading(headers, options.mapping ?? {});
  if (unknown !== undefined) throw unmappable(unknown, headers);
  for (const { headings, outline } of headers) {
    const clash = clashOf(headings, how.mappingOn(outline.name));
    if (clash) throw mappedTwice(clash, outline.name);
  }
  const incomplete = headers.find(({ missing }) => missing.length > 0);
  if (incomplete) throw missingColumn(incomplete);
  const filled = headers.filter(hasRows);
  if (filled.length === 0) throw noRows(headers.map(({ outline }) => outline.name));
  if (filled.length > MOST_SHEETS) {
    throw new Problem(
      'too-many-sheets',
      `The register stands on ${filled.length} sheets; at most ${MOST_SHEETS} can be read together.`,
      'Name the sheets to read in the setting “Register sheets”.',
    );
  }
  const isRowAStage = filled.some((header) => namesStages(header, how.meanings));
  const sources = filled.map((header) => sourceOf(header, isRowAStage, how.meanings));
  const said = filled.flatMap((header, index) => headingFindings(header, must(sources[index], 'the source').stages));
  return { sources, findings: [...findings, ...said] };
}

/** True where a column Stage has more than one value: then the register has a row a stage already. */
function namesStages(header: Header, { words }: Meanings): boolean {
  const index = headingIndex(header.match, 'stage');
  if (index === undefined) return false;
  const cells = cellsBelow(header, header.column + index);
  const codeOf = (text: string): number | undefined =>
    words.get('stage')?.get(foldKey(text)) ?? codeNamed('stage', text);
  const codes = new Set(cells.map((cell) => codeOf(cellText(cell))));
  return [...codes].filter((code) => code !== undefined && code > 0).length > 1;
}

/** `sheetOf` of a Register numbers sheets in a byte. */
const MOST_SHEETS = 255;

interface Chosen {
  readonly headers: readonly Header[];
  readonly findings: readonly ReadingFinding[];
}

function namedHeaders(
  outlines: readonly SheetOutline[],
  names: readonly string[],
  how: Reading,
  bySetting: boolean,
): Chosen {
  const chosen = names.map((name) => {
    const outline =
      outlines.find((sheet) => sheet.name === name) ?? outlines.find((sheet) => sameName(sheet.name, name));
    if (!outline) throw sheetNotFound(name, outlines, bySetting);
    if (outline.ours) throw ownSheet(outline.name, bySetting);
    const [best, ...others] = inOrderOfFit(headersOf(outline, how).map((header) => [header]));
    if (!best) throw bySetting ? noHeadings(outline.name) : noRegister([outline]);
    return { headers: best, findings: others.length > 0 ? [severalRegisters(best, others)] : [] };
  });
  const once = new Map(chosen.map((choice) => [choice.headers[0]?.outline.name, choice]));
  return {
    headers: [...once.values()].flatMap(({ headers }) => headers),
    findings: [...once.values()].flatMap(({ findings }) => findings),
  };
}

function bestHeaders(outlines: readonly SheetOutline[], how: Reading): Chosen {
  const candidates = outlines
    .filter((outline) => outline.visible && !outline.ours && !isCompanion(outline))
    .flatMap((outline) => headersOf(outline, how))
    .filter((header) => isRegister(header) || looksLikeRegister(header));
  const complete = candidates.filter(isRegister);
  const mostKnown = Math.max(0, ...complete.map(({ columnOf }) => columnOf.size));
  const fuller = candidates.filter(({ missing, columnOf }) => missing.length > 0 && columnOf.size > 2 * mostKnown);
  const registers = registersOf(candidates).filter((headers) => headers.some(isRegister));
  const [best, ...others] = inOrderOfFit(fuller.length > 0 ? fuller.map((one) => [one]) : registers);
  if (!best) throw noRegister(outlines);
  return { headers: best, findings: others.length > 0 ? [severalRegisters(best, others)] : [] };
}

/**
 * Joins headers whose names differ only by a year or period, each named once; every other header is a register. A year
 * that lacks a column stays with its register: without it, its rows would be missing from figures without a word.
 */
function registersOf(headers: readonly Header[]): readonly (readonly Header[])[] {
  const registers = new Map<string, Header[]>();
  const seen = new Set<string>();
  headers.forEach((header, index) => {
    const alone = headers.filter(({ outline }) => outline === header.outline).length === 1;
    const name = alone ? header.outline.name : (header.table?.name ?? header.outline.name);
    const periods = name.match(YEAR_OR_PERIOD)?.map(foldKey).join(' ');
    const stem = foldWords(name.replace(YEAR_OR_PERIOD, ' ')).replace(/\s+/g, ' ');
    const joins = periods !== undefined && !seen.has(`${stem}/${periods}`);
    if (joins) seen.add(`${stem}/${periods}`);
    const id = joins ? `joined ${stem}` : `alone ${index}`;
    registers.set(id, [...(registers.get(id) ?? []), header]);
  });
  return [...registers.values()];
}

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|' +
  'nov(?:ember)?|dec(?:ember)?';
/** `2021-22`, `2021_22`, `2021`, `21-22`, `04.2021`, `FY22`, `Q1`, `Quarter 1`, `April`, `Apr`, `Apr-21`. */
const YEAR_OR_PERIOD = new RegExp(
  [
    String.raw`(?<!\d)(?:\d{1,2}[-–_.\s])?(?:19|20)\d{2}(?:\s?[-–_.\s]\s?(?:20)?\d{2})?(?!\d)`,
    String.raw`(?<!\d)\d{2}\s?[-–_.]\s?\d{2}(?!\d)`,
    String.raw`(?<![a-z])FY\s?\d{2}(?!\d)`,
    String.raw`(?<![a-z])(?:Q|Quarter\s?)[1-4](?!\d)`,
    String.raw`(?<![a-z])(?:${MONTH})(?![a-z])(?:[-–_.\s'’]{1,2}\d{2}(?!\d))?`,
  ].join('|'),
  'gi',
);

/**
 * The register to take first: with rows, not a mere extract (half the known columns of another), as a table, with the
 * most known columns, called Register, the longest.
 */
function inOrderOfFit(registers: readonly (readonly Header[])[]): readonly (readonly Header[])[] {
  const known = (register: readonly Header[]): number => Math.max(...register.map(({ columnOf }) => columnOf.size));
  const mostKnown = Math.max(...registers.filter((register) => register.some(hasRows)).map(known));
  const rank = (register: readonly Header[]): readonly number[] => [
    -Math.min(...register.map(({ missing }) => missing.length)),
    register.some(hasRows) ? 1 : 0,
    known(register) * 2 > mostKnown ? 1 : 0,
    register.some(({ table }) => table) ? 1 : 0,
    known(register),
    register.some(({ outline, table }) => [outline, table].some((named) => named && sameName(named.name, 'Register')))
      ? 1
      : 0,
    register.reduce((rows, { firstRow, lastRow }) => rows + lastRow - firstRow + 1, 0),
  ];
  return registers
    .map((register) => ({ register, ranks: rank(register) }))
    .toSorted((a, b) => {
      const ahead = b.ranks.map((value, index) => value - must(a.ranks[index], 'a rank'));
      return ahead.find((difference) => difference !== 0) ?? 0;
    })
    .map(({ register }) => register);
}

function sourceOf(header: Header, isRowAStage: boolean, { leftOut }: Meanings): RegisterSource {
  const { outline, table, match, headerRow, firstRow, lastRow, column, columnOf, headings, ticks } = header;
  return {
    sheet: outline.name,
    ...(table ? { table: table.name } : {}),
    ...{ headerRow, firstRow, lastRow, column, columns: headings.length, headings, columnOf, ticks },
    ...{ stages: isRowAStage && columnOf.has('stage') ? [] : stageColumns(match, column), leftOut },
    service: serviceOf(header),
  };
}

/** A heading of the mapping that no chosen sheet has. */
function unknownHeading(headers: readonly Header[], mapping: GivenMapping): string | undefined {
  return Object.keys(mapping).find((theirs) =>
    headers.every(({ outline, headings }) => {
      const sought = foldKey(headingOn(outline.name, theirs));
      return headings.every((heading) => foldKey(heading) !== sought);
    }),
  );
}

function hasRows({ firstRow, lastRow }: Header): boolean {
  return lastRow >= firstRow;
}

function sameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
