/** What is said of the rows of a sheet that are no representations: once for each kind, so that bands are no flood. */
import { cellAddress } from '../a1';
import type { ReadingFinding } from './readingFindings';
import type { RegisterRows } from './registerRows';
import { LEFT_OUT } from './rowKinds';

export function leftOutFindings({ source, grid, leftOut }: RegisterRows): readonly ReadingFinding[] {
  return LEFT_OUT.flatMap((kind): readonly ReadingFinding[] => {
    const rows = leftOut.filter((one) => one.kind === kind).map(({ gridRow }) => grid.row + gridRow);
    const [first] = rows;
    if (first === undefined) return [];
    const { rule, one, several } = WORDS[kind];
    const named = rows.slice(0, MOST_NAMED).map((row) => row + 1);
    const more = rows.length > named.length ? ` and ${rows.length - named.length} more` : '';
    const message =
      rows.length === 1
        ? `Row ${named.join('')} ${one}, so it’s left out.`
        : `Rows ${named.join(', ')}${more} ${several}, so they’re left out.`;
    return [
      {
        ...{ rule, severity: 'note', sheet: source.sheet, cell: cellAddress(first, source.column), message },
        suggestion: 'Nothing need be done if that is right.',
      },
    ];
  });
}

const MOST_NAMED = 10;

const WORDS = {
  total: {
    rule: 'total-row-left-out',
    one: 'is a total, not a representation',
    several: 'are totals, not representations',
  },
  heading: { rule: 'row-left-out', one: 'repeats the headings', several: 'repeat the headings' },
  note: {
    rule: 'row-left-out',
    one: 'has no date and too little else to be a representation',
    several: 'have no date and too little else to be representations',
  },
} as const;
