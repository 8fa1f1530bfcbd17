/** Notes are numbered over the whole report, and their markers stand in titles, headings and row labels. */
import type { ReportContext, TableDraft } from './context';
import type { Cell, NoteMark, Note, Table } from './types';
import { partNotes } from './years';

/**
 * The table with a note on each period of which it shows only a part: the current one is in every table, the previous
 * one where it is named. A heading or row that is marked already needs no second note.
 */
export function withPartNotes(draft: TableDraft, { facts, current }: ReportContext): TableDraft {
  const { title, columns, rows, sentences, marks = [] } = draft;
  const words = [
    ...[title, ...columns.map(({ heading }) => heading)],
    ...rows.map(([label]) => (typeof label === 'string' ? label : '')),
    ...sentences.map(({ text }) => text),
  ];
  const texts = partNotes(facts)
    .filter(({ label }) => label === current || words.some((text) => text.includes(label)))
    .map(({ text }) => text)
    .filter((text) => !marks.some((mark) => mark.text === text));
  return texts.length === 0 ? draft : { ...draft, noteTexts: [...draft.noteTexts, ...texts] };
}

/** One number a wording, in the order of first use. */
export function numberedNotes(drafts: readonly TableDraft[]): readonly Note[] {
  const texts = new Set(
    drafts.flatMap(({ noteTexts, marks = [] }) => [...noteTexts, ...marks.map(({ text }) => text)]),
  );
  return [...texts].map((text, index) => ({ number: index + 1, text }));
}

/** The table with the numbers of its title's notes, and the markers of the others where they belong. */
export function withNotes(draft: TableDraft, notes: readonly Note[]): Table {
  const { noteTexts, marks = [], restsOn: _, prints: __, ...table } = draft;
  const numberOf = new Map(notes.map(({ number, text }) => [text, number]));
  const numbersOf = (texts: readonly string[]): readonly number[] =>
    [...new Set(texts.flatMap((text) => numberOf.get(text) ?? []))].sort((a, b) => a - b);
  const marked = (label: string, isHere: (mark: NoteMark) => boolean): string =>
    [label, ...numbersOf(marks.filter(isHere).map(({ text }) => text)).map(noteMarker)].join(' ');
  // Of two lists side by side the shorter one is padded: then the label is the other's.
  const markedRow = (row: readonly Cell[], index: number): readonly Cell[] => {
    const label = row.findIndex((cell) => typeof cell === 'string');
    return row.map((cell, column) =>
      column === label && typeof cell === 'string' ? marked(cell, (mark) => mark.row === index) : cell,
    );
  };
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
