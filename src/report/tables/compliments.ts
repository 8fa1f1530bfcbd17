/** `compliments`: two independent lists side by side (0-11, 2-11), and `compliment-examples` (0-12, 2-12). */
import { countedIn, countFigure, lacking, rowsWhere } from '../../figures';
import { textAt } from '../../register';
import { show, type ReportContext, type TableDraft, type TableEntry } from '../context';
import { publishedNote, receivedNote } from '../definitions';
import { groupsOf, hasTotal, type Groups } from '../groups';
import type { Cell } from '../types';
import { comparedWith, COMPLIMENT, countedSubject } from '../words';
import { nameOf } from './learning';

const COMPLIMENTS = { recordType: 'Compliment' } as const;
const YES = 1;

export const compliments: TableEntry = {
  id: 'compliments',
  build: (context) => [build(context)],
};

export const complimentExamples: TableEntry = {
  id: 'compliment-examples',
  build: (context) => [examples(context)],
};

function build(context: ReportContext): TableDraft {
  const { current, previous } = context;
  const [now, before] = (['current', 'previous'] as const).map((which) => listOf(context, which));
  const [total, totalBefore] = [now?.totals[0], before?.totals[0]];
  const left = now ? listCells(context, now) : [];
  const right = before ? listCells(context, before) : [];
  const length = Math.max(left.length, right.length);
  const blank: readonly Cell[] = [null, null];
  const rows = Array.from({ length }, (_, index) => [...(left[index] ?? blank), ...(right[index] ?? blank)]);
  const totalled = hasTotal(context, length);
  return {
    id: 'compliments',
    title: 'Compliments by team',
    columns: [
      { heading: `Service area (${current})`, kind: 'text' },
      { heading: `Total ${current}`, kind: 'figure' },
      { heading: `Service area (${previous})`, kind: 'text' },
      { heading: `Total ${previous}`, kind: 'figure' },
    ],
    rows:
      totalled && total && totalBefore
        ? [...rows, ['Total', show(context, total), 'Total', show(context, totalBefore)]]
        : rows,
    total: totalled,
    sentences:
      total && totalBefore
        ? [
            {
              id: 'compliments.total',
              text: `${countedSubject(context, total, COMPLIMENT, `received in ${current}`)}${comparedWith(context, total, totalBefore)}.`,
              figures: [total, totalBefore],
            },
          ]
        : [],
    noteTexts: [receivedNote(context), ...(totalBefore?.published ? [publishedNote(context)] : [])],
    whenEmpty: '',
    ...(left.length === right.length
      ? {}
      : { blanks: 'each year has its own list, in descending order, and the shorter one is padded.' }),
  };
}

function listOf(context: ReportContext, which: 'current' | 'previous'): Groups {
  return groupsOf(context, {
    table: 'compliments',
    by: 'team',
    list: 'Team',
    counts: [{ which, count: 'received', scope: COMPLIMENTS, measure: 'Received' }],
    sort: 'Descending',
    showZeroGroups: false,
  });
}

function listCells(context: ReportContext, { groups }: Groups): readonly (readonly Cell[])[] {
  return groups.map(({ name, figures }) => [name, ...figures.map((figure) => show(context, figure))]);
}

function examples(context: ReportContext): TableDraft {
  const { register, current } = context;
  const received = countedIn(context.facts.current, 'received', COMPLIMENTS);
  const absent = (['publish', 'complimentText'] as const).filter((key) => !register.present.has(key));
  const isExample = (row: number): boolean =>
    register.publish.codes[row] === YES && register.complimentText[row] !== '';
  const rows = [...rowsWhere(received.rows, isExample)];
  return {
    id: 'compliment-examples',
    title: 'Examples of compliments',
    columns: [
      { heading: 'Team', kind: 'text' },
      { heading: 'Compliment', kind: 'long text' },
    ],
    rows: rows.map((row) => [nameOf(register.team, row), textAt(register.complimentText, row)]),
    restsOn: [countFigure(lacking(received, absent))],
    prints: [{ column: 'complimentText', rows }],
    total: false,
    sentences: [],
    noteTexts: [],
    whenEmpty: `No compliments received in ${current} are marked to be published (column Publish).`,
  };
}
