/** Findings about columns that a report would need and the register does not tell. */
import type { Facts } from '../figures';
import { firstSheet } from '../register';
import type { ColumnKey, Finding } from '../register';
import { namesOf, unknownIn } from './sourceGaps';
import type { Section } from './types';
import { listed } from './words';

/** A table of which nothing is known, with the columns that it would need. */
export interface LeftOut {
  readonly title: string;
  readonly columns: readonly ColumnKey[];
}

/** Said once for the columns that the same tables need: what the report cannot know for want of them, and what to do. */
export function sourceFindings(
  { register, current }: Facts,
  leftOut: readonly LeftOut[],
  sections: readonly Section[],
): readonly Finding[] {
  const tables = sections.flatMap((section) => section.tables);
  const gaps = tables.map((table) => ({ title: table.title, ...unknownIn(table) }));
  const byTables = new Map<string, { columns: ColumnKey[]; partly: readonly string[]; out: readonly string[] }>();
  for (const column of new Set([...leftOut, ...gaps].flatMap((table) => table.columns))) {
    const [out, partly] = [titlesOf(leftOut, column), titlesOf(gaps, column)];
    const key = [register.present.has(column), ...out, '', ...partly].join('\n');
    const known = byTables.get(key);
    if (known) known.columns.push(column);
    else byTables.set(key, { columns: [column], partly, out });
  }
  return [...byTables.values()].map(({ columns, partly, out }): Finding => {
    const headings = namesOf(columns, 'or');
    const ofThese = gaps.filter((gap) => gap.columns.some((column) => columns.includes(column)));
    const periods = [...new Set(ofThese.flatMap((gap) => gap.periods))];
    const isThere = columns.every((column) => register.present.has(column));
    return {
      rule: isThere ? 'source-not-recorded' : 'source-not-read',
      severity: partly.length > 0 ? 'warning' : 'note',
      sheet: firstSheet(register).name,
      cell: '',
      column: headings,
      message: [
        isThere
          ? `Some figures of ${listed(periods.length > 0 ? periods : [current.period.label])} rest on rows of which no ${headings} can be read.`
          : `The register has no column that could be read as ${headings}.`,
        ...(partly.length === 0 ? [] : [`“Not recorded” for that reason: figures in ${fewOf(partly)}.`]),
        ...(out.length === 0 ? [] : [`Left out: ${fewOf(out)}.`]),
      ].join(' '),
      suggestion: isThere
        ? `Enter the ${headings} where it is known, or leave it as it is.`
        : 'Add the column, or map the one of yours that holds it.',
    };
  });
}

/** The first five tables by name, the others by number. */
function fewOf(titles: readonly string[]): string {
  return titles.length > 6 ? listed([...titles.slice(0, 5), `${titles.length - 5} more tables`]) : listed(titles);
}

function titlesOf(tables: readonly LeftOut[], column: ColumnKey): readonly string[] {
  return [...new Set(tables.filter(({ columns }) => columns.includes(column)).map(({ title }) => `“${title}”`))];
}
