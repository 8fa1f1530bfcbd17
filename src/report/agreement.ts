/**
 * One measure, one number: whatever a table, sentence or chart calls by the same measure, period, procedure and stage
 * must be the same figure everywhere in the report. Computed figures cannot differ; typed ones of an earlier year can.
 */
import type { Figure } from '../figures';
import type { Finding } from '../register';
import type { Section, Table } from './types';

/** A finding for every measure that shows two numbers. Charts draw table cells, so tables and sentences are all. */
export function disagreements(sections: readonly Section[]): readonly Finding[] {
  const first = new Map<string, { readonly figure: Figure; readonly title: string }>();
  const found = new Map<string, Finding>();
  for (const { figure, measure, title } of namedFigures(sections)) {
    const known = first.get(measure);
    if (!known) first.set(measure, { figure, title });
    else if (!found.has(measure) && !isSame(known.figure, figure)) {
      found.set(measure, disagreement(measure, known.title, title));
    }
  }
  return [...found.values()];
}

/** Figures that have a number and a measure, with the title of their table. */
function* namedFigures(
  sections: readonly Section[],
): Iterable<{ readonly figure: Figure; readonly measure: string; readonly title: string }> {
  for (const { title, rows, sentences } of sections.flatMap(({ tables }) => tables)) {
    for (const figure of figuresIn(rows, sentences)) {
      const { measure, ratio } = figure;
      if (measure !== undefined && ratio) yield { figure, measure, title };
    }
  }
}

function* figuresIn(rows: Table['rows'], sentences: Table['sentences']): Iterable<Figure> {
  for (const row of rows) for (const cell of row) if (typeof cell === 'object' && cell) yield cell.figure;
  for (const { figures } of sentences) yield* figures;
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
