/**
 * What a table, its sentences and its notes say of cells that were not read (FIGURES.md, "Right or silent"), for every
 * table alike: a table without a source is left out, a figure without one is "Not recorded", and one that leaves rows out
 * says how many and between which values it lies.
 */
import type { Facts, Figure } from '../figures';
import { must } from '../must';
import { counted } from '../nouns';
import { specOf, type ColumnKey } from '../register';
import { show, type ReportContext, type TableDraft } from './context';
import type { Cell, NoteMark, Sentence, Shown } from './types';
import { listed } from './words';

/** The columns for want of which nothing of the table is known; undefined where something is. */
export function missingSources({ columns, rows, restsOn = [] }: TableDraft): readonly ColumnKey[] | undefined {
  const isNone = (figures: readonly Figure[]): boolean =>
    (rows.length === 0 || figures.every(({ ratio }) => !ratio)) && figures.some(({ absent }) => absent);
  const shown = figuresIn({ columns, rows });
  if (!isNone(shown) && !isNone(restsOn)) return undefined;
  return columnsOf([...restsOn, ...shown]);
}

/** The columns for want of which figures of the table are "Not recorded", though others are known; and their periods. */
export function unknownIn(table: Pick<TableDraft, 'columns' | 'rows'>): {
  readonly columns: readonly ColumnKey[];
  readonly periods: readonly string[];
} {
  const figures = figuresIn(table);
  return {
    columns: columnsOf(figures),
    periods: [...new Set(figures.flatMap(({ absent }) => absent?.period ?? []))],
  };
}

/** The figures of a table's columns of figures: a list of texts may have thousands of rows. */
function figuresIn({ columns, rows }: Pick<TableDraft, 'columns' | 'rows'>): readonly Figure[] {
  const places = columns.flatMap(({ kind }, index) => (kind === 'figure' ? [index] : []));
  return places.length === 0 ? [] : rows.flatMap((row) => places.flatMap((place) => figureOf(row[place]) ?? []));
}

function columnsOf(figures: readonly Figure[]): readonly ColumnKey[] {
  return [...new Set(figures.flatMap(({ absent }) => absent?.columns ?? []))];
}

/** What no column of the register tells, and so may change every count; nothing where it tells all. */
function takenForGranted({ register: { present, assumed } }: Facts): readonly string[] {
  const said = [
    ...(present.has('status')
      ? []
      : [
          'The register has no Status, so cases that were withdrawn, rejected or cancelled are counted like all others.',
        ]),
    ...(present.has('closed') ? [] : ['The register has no Date closed, so a case is closed on its Date of response.']),
    ...(present.has('response')
      ? []
      : ['The register has no Date of response, so only cases with a Date closed are closed.']),
    ...(assumed.has('recordType')
      ? ['The register has no Record type, so all its rows are taken to be complaints.']
      : []),
    ...(assumed.has('procedure') ? ['The register has no Procedure, so all complaints are taken to be of one.'] : []),
    ...(assumed.has('stage') ? ['The register has no Stage, so all complaints are taken to be at the first.'] : []),
  ];
  return said.length === 0 ? [] : [said.join(' ')];
}

/** The table with what its figures and sentences do not know said beside them. */
export function withCaveats(draft: TableDraft, context: ReportContext): TableDraft {
  const { columns, rows, marks = [] } = draft;
  const sentences = draft.sentences.filter((sentence) => isKnown(sentence, context));
  const hasUnread = figuresIn(draft).some(({ unread: left }) => left);
  const unread = hasUnread ? rows.flatMap((row, index) => unreadMarks(context, columns, row, index)) : [];
  return {
    ...draft,
    noteTexts:
      draft.restsOn || figuresIn(draft).length > 0
        ? [...draft.noteTexts, ...takenForGranted(context.facts)]
        : draft.noteTexts,
    sentences: [
      ...sentences.map((sentence) => withCaveat(context, sentence)),
      ...notRecordedSentence(draft.id, columns, rows),
    ],
    ...(unread.length + marks.length > 0 ? { marks: [...marks, ...unread] } : {}),
  };
}

/** A sentence about the current period says nothing without its source; the words know a previous period without one. */
function isKnown({ figures }: Sentence, { current }: ReportContext): boolean {
  return !figures.some(({ absent }) => absent?.period === current);
}

function notRecordedSentence(
  id: string,
  columns: TableDraft['columns'],
  rows: readonly (readonly Cell[])[],
): readonly Sentence[] {
  const unknown = columns.flatMap(({ heading, kind }, index) => {
    if (kind !== 'figure') return [];
    const cells = rows.flatMap((row) => {
      const figure = figureOf(row[index]);
      return figure ? [{ name: nameOf(row), figure }] : [];
    });
    const without = cells.filter(({ figure: { absent } }) => absent);
    if (without.length === 0) return [];
    // Where the column's other figures are known, readers are told of which rows it isn't.
    const rest = without.length === cells.length ? '' : ` (${listed(without.map(({ name }) => name))})`;
    return [{ subject: `${heading}${rest}`, figures: without.map(({ figure }) => figure) }];
  });
  const [first] = unknown;
  if (!first) return [];
  const figures = unknown.flatMap((column) => column.figures);
  const text = `Not recorded, because no ${namesOf(columnsOf(figures), 'or')} could be read: ${listed(unknown.map(({ subject }) => subject))}.`;
  return [{ id: `${id}.not-recorded`, text, figures: [] }];
}

/** The row's label, without the number of a note. */
function nameOf([label]: readonly Cell[]): string {
  return typeof label === 'string' ? label : '';
}

/** One note a row: which of its figures leave out what. */
function unreadMarks(
  context: ReportContext,
  columns: TableDraft['columns'],
  row: readonly Cell[],
  index: number,
): readonly NoteMark[] {
  const said = row.flatMap((cell, column) => {
    const shown = shownOf(cell);
    const words = shown && unreadWords(context, shown.figure);
    return words === undefined ? [] : [`${must(columns[column], 'the column of a cell').heading}, ${words}`];
  });
  return said.length === 0 ? [] : [{ row: index, text: `${LEFT_OUT} ${said.join('; ')}.` }];
}

const LEFT_OUT = 'Rows with a cell that could not be read are left out.';

/** `without 1 row whose Outcome could not be read: with it, between 40% and 60%`; nothing where none is left out. */
function unreadWords(context: ReportContext, { unit, unread }: Figure): string | undefined {
  if (!unread) return undefined;
  const n = unread.rows.length;
  const at = (ratio: Figure['ratio']): string => (ratio ? show(context, { unit, ratio, rows: unread.rows }).text : '');
  const left = `without ${counted(n, 'row')} whose ${namesOf(unread.columns, 'or')} could not be read`;
  if (isCertain(unread)) return left;
  const range = unread.high ? `between ${at(unread.low)} and ${at(unread.high)}` : `at least ${at(unread.low)}`;
  return `${left}: with ${n === 1 ? 'it' : 'them'}, ${range}`;
}

/** True where the figure is the same whatever the cells say: 0 of 5, or of 6. */
function isCertain({ low, high }: NonNullable<Figure['unread']>): boolean {
  return high !== undefined && low.of * high.over === high.of * low.over;
}

/** Unread cells are always said; blank ones where they are more than 1 in 20 of what a rate is of. */
function withCaveat(context: ReportContext, sentence: Sentence): Sentence {
  const said = sentence.figures.flatMap((figure) => {
    const words = unreadWords(context, figure);
    return [...(words === undefined ? [] : [`${show(context, figure).text} is ${words}.`]), ...blankWords(figure)];
  });
  return said.length === 0 ? sentence : { ...sentence, text: [sentence.text, ...new Set(said)].join(' ') };
}

function blankWords({ blank, denominator }: Figure): readonly string[] {
  if (!blank || denominator === undefined || blank.rows * 20 <= denominator) return [];
  const have = counted(blank.rows, 'has', 'have');
  return [`Of the ${denominator.toLocaleString('en-GB')}, ${have} no ${specOf(blank.column).heading} recorded.`];
}

/** `Outcome`, `Date closed or Date of response`. */
export function namesOf(keys: readonly ColumnKey[], join: 'and' | 'or'): string {
  return listed(keys.map((key) => specOf(key).heading)).replace(/ and (?!.* and )/, ` ${join} `);
}

function shownOf(cell: Cell | undefined): Shown | undefined {
  return typeof cell === 'object' && cell ? cell : undefined;
}

function figureOf(cell: Cell | undefined): Figure | undefined {
  return shownOf(cell)?.figure;
}
