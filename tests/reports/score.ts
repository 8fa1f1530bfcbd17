/** How much of a published report ours produces: its items, its tables' cells, its checked figures. */
import type { Report } from '../../src/report';
import { producedAt, tablesOf, verdictOn, type Verdict } from './places';
import type { Item } from './published';
import type { Source } from './sources';
import { compareTable, type Comparison } from './tables';

export interface Score {
  readonly items: { readonly listed: number; readonly produced: number; readonly missing: readonly string[] };
  readonly leftOut: readonly Item[];
  readonly answered: readonly Item[];
  readonly cells: Comparison;
  readonly figures: Readonly<Record<Verdict, number>>;
  /** The figures that differ otherwise, in words. */
  readonly otherwise: readonly string[];
}

export function scoreOf(source: Source, report: Report): Score {
  const listed = source.items.filter(({ leftOut }) => leftOut === undefined);
  const missing = listed.flatMap((item) => missingOf(report, item));
  const verdicts = source.figures.map((figure) => ({ figure, verdict: verdictOn(report, figure) }));
  const number = (wanted: Verdict): number => verdicts.filter(({ verdict }) => verdict === wanted).length;
  return {
    items: {
      listed: listed.length,
      produced: listed.filter((item) => missingOf(report, item).length === 0).length,
      missing,
    },
    leftOut: source.items.filter(({ leftOut }) => leftOut !== undefined),
    answered: listed.filter(({ answeredBy }) => answeredBy !== undefined),
    cells: cellsOf(source, report),
    figures: {
      equal: number('equal'),
      'different by a listed slip': number('different by a listed slip'),
      'different otherwise': number('different otherwise'),
    },
    otherwise: verdicts
      .filter(({ verdict }) => verdict === 'different otherwise')
      .map(
        ({ figure: { where, figure, published, at } }) =>
          `${where}, ${figure}: ${published} published, ${producedAt(report, at) ?? 'nothing'} produced`,
      ),
  };
}

/** What an item asks for and the report lacks: tables and charts must hold something. */
function missingOf(report: Report, { item, tables = [], charts = [], sentences = [] }: Item): readonly string[] {
  const made = tablesOf(report);
  const filled = (id: string): boolean => made.some((table) => table.id === id && table.rows.length > 0);
  const drawn = (id: string): boolean => made.some((table) => table.id === id && table.chart !== undefined);
  const said = (id: string): boolean => made.some((table) => table.sentences.some((sentence) => sentence.id === id));
  return [
    ...tables.filter((id) => !filled(id)).map((id) => `${item}: table ${id}`),
    ...charts.filter((id) => !drawn(id)).map((id) => `${item}: chart ${id}`),
    ...sentences.filter((id) => !said(id)).map((id) => `${item}: sentence ${id}`),
  ];
}

function cellsOf(source: Source, report: Report): Comparison {
  const all = source.published.map((item): Comparison => {
    const table = tablesOf(report).find(({ id }) => id === item.table);
    return table
      ? compareTable(table, item, source.slips)
      : { equal: 0, slips: [], otherwise: [`no table ${item.table}`] };
  });
  return {
    equal: all.reduce((sum, { equal }) => sum + equal, 0),
    slips: all.flatMap(({ slips }) => slips),
    otherwise: all.flatMap(({ otherwise }) => otherwise),
  };
}
