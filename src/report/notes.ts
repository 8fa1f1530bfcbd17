/** Notes are numbered over the whole report, and their markers stand in titles, headings and row labels. */
import type { TableDraft } from './context';
import type { Cell, Mark, Note, Table } from './types';

/** One number a wording, in the order of first use. */
export function numberedNotes(drafts: readonly TableDraft[]): readonly Note[] {
  const texts = new Set(
    drafts.flatMap(({ noteTexts, marks = [] }) => [...noteTexts, ...marks.map(({ text }) => text)]),
  );
  return [...texts].map((text, index) => ({ number: index + 1, text }));
}

/** The table with the numbers of its title's notes, and the markers of the others where they belong. */
export function withNotes({ noteTexts, marks = [], ...table }: TableDraft, notes: readonly Note[]): Table {
  const numberOf = new Map(notes.map(({ number, text }) => [text, number]));
  const numbersOf = (texts: readonly string[]): readonly number[] =>
    [...new Set(texts.flatMap((text) => numberOf.get(text) ?? []))].sort((a, b) => a - b);
  const marked = (label: string, isHere: (mark: Mark) => boolean): string =>
    [label, ...numbersOf(marks.filter(isHere).map(({ text }) => text)).map(noteMarker)].join(' ');
  const markedRow = ([label = null, ...cells]: readonly Cell[], index: number): readonly Cell[] => [
    typeof label === 'string' ? marked(label, (mark) => mark.row === index) : label,
    ...cells,
  ];
  return {
    ...table,
    columns: table.columns.map((column, index) => ({
      ...column,
      heading: marked(column.heading, (mark) => mark.column === index),
    })),
    rows: marks.some(({ row }) => row !== undefined) ? table.rows.map(markedRow) : table.rows,
    notes: numbersOf(noteTexts),
  };
}

/** As it stands behind what it is about. */
export function noteMarker(number: number): string {
  return `[note ${number}]`;
}
