/**
 * One measure, one number: whatever a table, sentence or chart calls by the same measure, period, procedure and stage
 * must be the same figure everywhere in the report. Computed figures cannot differ; typed ones of an earlier year can.
 */
import type { Figure } from '../figures';
import type { Finding } from '../register';
import type { Section } from './types';

/** A finding for every measure that shows two numbers. Charts draw table cells, so tables and sentences are all. */
export function disagreements(sections: readonly Section[]): readonly Finding[] {
  const first = new Map<string, { readonly figure: Figure; readonly title: string }>();
  const found = new Map<string, Finding>();
  for (const { figure, title } of namedFigures(sections)) {
    const { measure = '' } = figure;
    const known = first.get(measure);
    if (!known) first.set(measure, { figure, title });
    else if (!found.has(measure) && !isSame(known.figure, figure)) {
      found.set(measure, disagreement(measure, known.title, title));
    }
  }
  return [...found.values()];
}

/** Figures that have a number and a measure, with the title of their table. */
function namedFigures(sections: readonly Section[]): readonly { readonly figure: Figure; readonly title: string }[] {
  const tables = sections.flatMap((section) => section.tables);
  return tables.flatMap(({ title, rows, sentences }) => {
    const inCells = rows.flatMap((row) =>
      row.flatMap((cell) => (typeof cell === 'object' && cell ? [cell.figure] : [])),
    );
    const inSentences = sentences.flatMap(({ figures }) => figures);
    return [...inCells, ...inSentences]
      .filter(({ measure, ratio }) => measure !== undefined && ratio)
      .map((figure) => ({ figure, title }));
  });
}

function isSame({ ratio: a }: Figure, { ratio: b }: Figure): boolean {
  return a !== undefined && b !== undefined && a.of * b.over === b.of * a.over;
}

function disagreement(measure: string, first: string, second: string): Finding {
  const places = first === second ? `twice in “${first}”` : `in “${first}” and in “${second}”`;
  return {
    rule: 'one-measure-two-numbers',
    severity: 'error',
    sheet: 'Previous year',
    cell: '',
    message: `One measure has two numbers ${places}: ${measure}.`,
    suggestion: 'Enter the same published figure for both tables.',
  };
}
