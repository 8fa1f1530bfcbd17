/** The columns of a pasted table: by their headings, by what is said of them, and where neither tells by their cells. */
import { parsePeriod } from '../calendar';
import { columnsIn } from './companionTable';
import { datedText } from './headingPeriods';
import { withoutMarks } from './marks';
import { plainNumber, readNumber } from './numbers';
import { isFigure, type HeadingTexts } from './pastedHeader';
import { meaningsOf, PASTED_COLUMNS, type Meaning, type Wording } from './pastedWords';

export interface PastedColumn {
  readonly index: number;
  readonly period: string;
  /** That its heading names; '' where its rows do. */
  readonly council: string;
  /** Without council and period. */
  readonly wording: Wording;
  readonly key: Meaning;
}

/** A column with what stands below it. */
interface Candidate extends PastedColumn {
  readonly rests: readonly string[];
  readonly texts: readonly string[];
  readonly isText: boolean;
}

type Mapping = Readonly<Record<string, string>>;

export interface PastedColumns {
  readonly columns: readonly PastedColumn[];
  /** The figures that a column of labels names, each once. */
  readonly labels: readonly Wording[];
  readonly meaning: (wording: Wording) => Meaning;
}

export function pastedColumns(
  headings: readonly HeadingTexts[],
  body: readonly (readonly string[])[],
  isCouncil: (text: string) => boolean,
  mapping: Mapping,
): PastedColumns {
  const all = headings
    .map((heading, index) => candidate(heading, index, body))
    .filter(({ wording, texts }) => wording.text !== '' || texts.length > 0);
  const named = withMeanings(all, mapping);
  const corner = named.find((column) => isCorner(column, isCouncil));
  const byHeading = named.map((column): Candidate => (column === corner ? { ...column, key: undefined } : column));
  const byCells = LABELS.reduce<readonly Candidate[]>(
    (columns, label) => withLabel(columns, label, isCouncil),
    byHeading,
  );
  const turned = byCells.some(({ key }) => key === 'council') ? byCells : withCouncils(byCells, isCouncil, mapping);
  const labels = distinctLabels(turned.find(({ key }) => key === 'measure')?.texts ?? []);
  const meaning = meaningsOf([...turned.map(({ wording }) => wording), ...labels], mapping);
  const whole = turned.map((column) => {
    const isUnsaid = column.key === undefined && column.wording.rest === '' && !column.isText;
    return corner && isUnsaid ? { ...column, key: corner.key } : column;
  });
  return { columns: whole.map((column) => ofRates(column, whole)), labels, meaning };
}

/** Above labels, a heading of a figure says what the whole table is of. */
function isCorner({ key, isText, texts }: Candidate, isCouncil: (text: string) => boolean): boolean {
  return isFigureMeaning(key) && isText && (isMost(texts, isPeriod) || isMost(texts, isCouncil));
}

function isPeriod(text: string): boolean {
  return parsePeriod(withoutMarks(text)) !== undefined;
}

function candidate(
  { texts: above, shown, period, rests }: HeadingTexts,
  index: number,
  body: readonly (readonly string[])[],
): Candidate {
  const texts = body.flatMap((row) => row[index] || []);
  const name = above.length === 0 ? `Column ${index + 1}` : shown;
  return {
    ...{ index, period, council: '', rests, texts, key: undefined },
    wording: { text: name, rest: above.length === 0 ? name : rests.join(' ') },
    isText: texts.length > 0 && !texts.some(isFigure),
  };
}

/** By headings alone. What names the rows may stand below a heading of several columns. */
function withMeanings(columns: readonly Candidate[], mapping: Mapping): readonly Candidate[] {
  const meaning = meaningsOf(
    columns.map(({ wording }) => wording),
    mapping,
  );
  return columns.map((column) => {
    const key = meaning(column.wording);
    if (key !== undefined || column.rests.length < 2) return { ...column, key };
    const [lower] = columnsIn(column.rests.slice(-1), PASTED_COLUMNS).keys();
    return lower === 'council' || lower === 'period' || lower === 'measure' ? { ...column, key: lower } : column;
  });
}

type LabelKey = 'council' | 'period' | 'measure';
const LABELS: readonly LabelKey[] = ['period', 'council', 'measure'];

/** Where no heading says that it is of labels, the first column of texts that are mostly such. */
function withLabel(
  columns: readonly Candidate[],
  label: LabelKey,
  isCouncil: (text: string) => boolean,
): readonly Candidate[] {
  if (columns.some(({ key }) => key === label)) return columns;
  const isOnlyText = columns.filter(({ key, isText }) => key === undefined && isText).length === 1;
  const isSuch: Readonly<Record<LabelKey, (texts: readonly string[]) => boolean>> = {
    period: (texts) => isMost(texts, isPeriod),
    council: (texts) => isMost(texts, isCouncil) || (isOnlyText && texts.some(isCouncil)),
    // Columns that say what their figures are leave nothing to their rows.
    measure: (texts) => !columns.some(({ key }) => isFigureMeaning(key)) && namesFigures(texts),
  };
  const found = columns.find(({ key, isText, texts }) => key === undefined && isText && isSuch[label](texts));
  return found ? columns.map((column) => (column === found ? { ...column, key: label } : column)) : columns;
}

function isMost(texts: readonly string[], test: (text: string) => boolean): boolean {
  return texts.filter(test).length * 2 > texts.length;
}

function namesFigures(texts: readonly string[]): boolean {
  const labels = distinctLabels(texts);
  const found = columnsIn(
    labels.map(({ rest }) => rest),
    PASTED_COLUMNS,
  );
  return [...found.keys()].filter(isFigureMeaning).length * 3 >= labels.length;
}

function isFigureMeaning(key: Meaning): boolean {
  return key !== undefined && !['council', 'period', 'measure', 'value', 'unused', 'source'].includes(key);
}

/**
 * Without a column of councils they stand above the figures: those that are known, or where the rows are of years or
 * measures whatever names nothing else. If there are none, a first column without a heading is theirs.
 */
function withCouncils(
  columns: readonly Candidate[],
  isCouncil: (text: string) => boolean,
  mapping: Mapping,
): readonly Candidate[] {
  const isTurned =
    columns.some(({ rests }) => rests.some(isCouncil)) ||
    columns.some(({ key }) => key === 'period' || key === 'measure');
  const turned = columns.map((column) => {
    const named = column.rests.find(isCouncil);
    const unread = column.key === undefined && !column.isText ? column.rests.at(-1) : undefined;
    const council = isTurned ? (named ?? unread) : undefined;
    if (council === undefined) return column;
    const rest = column.rests.filter((text) => text !== council).join(' ');
    return { ...column, council, wording: { ...column.wording, rest } };
  });
  if (turned.some(({ council }) => council !== '')) {
    const again = withMeanings(turned, mapping);
    return turned.map((column, index) => (column.council === '' ? column : (again[index] ?? column)));
  }
  const [first] = columns.filter(({ isText }) => isText);
  return first?.key === undefined && first?.rests.length === 0
    ? columns.map((column) => (column === first ? { ...column, key: 'council' as const } : column))
    : columns;
}

/** "Upheld" is a share where its figures are: of percentages, or of parts of one. */
function ofRates(column: Candidate, all: readonly Candidate[]): Candidate {
  const rate = column.key === 'upheld' ? 'upheldRate' : column.key === 'inTime' ? 'inTimeRate' : undefined;
  if (rate === undefined || all.some(({ key }) => key === rate)) return column;
  const isRate = (text: string): boolean => {
    const number = readNumber(plainNumber(text));
    return text.includes('%') || (number !== undefined && !Number.isInteger(number));
  };
  const figures = column.texts.filter(isFigure);
  return isMost(figures, isRate) ? { ...column, key: rate } : column;
}

/** "Received 2022/23" and "Received 2023/24" are one. */
function distinctLabels(texts: readonly string[]): readonly Wording[] {
  const wordings = texts.map((text) => ({ text, rest: datedText(text).rest })).filter(({ rest }) => rest !== '');
  return [...new Map(wordings.map((wording) => [wording.rest, wording])).values()];
}
