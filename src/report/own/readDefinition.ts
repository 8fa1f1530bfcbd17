/** From a row of the sheet `Tables` to a table, or to what is wrong with the row. */
import { foldKey, partsOf, type Finding, type TableRow } from '../../register';
import type { TableKey } from '../../register';
import { TABLES_HEADINGS } from './headings';
import { CHARTS, type ChartChoice, type Order, type PeriodChoice, type TableDefinition } from './definition';
import { readConditions } from './readConditions';
import { readGrouping } from './readGrouping';
import type { Measure } from './measureMakers';
import { MEASURES } from './measures';
import { fits } from './fits';
import { isByYear } from './groupings';
import { meantNames, quoted } from './near';
import { complaints, type Complain, type ReadAgainst } from './reading';
import { readTarget } from './target';

/** A definition, unless the row can't be used; what is wrong with it either way. */
export interface ReadTable {
  readonly definition?: TableDefinition;
  readonly findings: readonly Finding[];
}

type Say = Complain<TableKey>;

/** `id` is the table's, which nobody else has. */
export function readDefinition(row: TableRow, id: string, against: ReadAgainst): ReadTable {
  const { complain, found } = complaints(row, TABLES_HEADINGS);
  const text = (key: TableKey): string => row.text(key);
  const rows = readGrouping(text('rows'), 'rows', against, complain);
  const thenBy = text('thenBy') === '' ? undefined : readGrouping(text('thenBy'), 'thenBy', against, complain);
  const measures = readMeasures(text('columns'), complain);
  const periods = readPeriods(text('periods'), complain);
  const where = readConditions(text('where'), against, complain);
  const order = readOrder(text('order'), measures ?? [], complain);
  const top = readTop(text('top'), complain);
  const total = readTotal(text('total'), complain);
  const chart = readChart(text('chart'), complain);
  const target = text('target') === '' ? undefined : readTarget(text('target'), measures ?? [], complain);
  if (!rows || (text('thenBy') !== '' && !thenBy) || !measures || !periods || !where) return { findings: found };
  const definition: TableDefinition = {
    ...{ id, title: text('table'), rows, measures, periods, where, order, chart },
    ...(thenBy ? { thenBy } : {}),
    ...(top === undefined ? {} : { top }),
    // A total over years would be of no period.
    isTotalChosen: total !== undefined,
    total: total ?? (measures.some(({ adds }) => adds) && !isByYear(rows)),
    ...(target ? { target } : {}),
  };
  return fits(definition, complain) ? { definition, findings: found } : { findings: found };
}

const LEFT_OUT = 'The table is left out.';

function readMeasures(text: string, complain: Say): readonly [Measure, ...Measure[]] | undefined {
  const names = partsOf(text.replaceAll('\n', ';'), ';');
  const measures = names.map((name) => {
    const measure = measureNamed(name);
    if (!measure) {
      const known = MEASURES.map((one) => one.name);
      const message = `${quoted(name)} isn’t a measure this add-in knows. ${LEFT_OUT}`;
      complain('columns', 'unknown-measure', message, meantNames(name, known), name);
    }
    return measure;
  });
  const known = measures.filter((measure) => measure !== undefined);
  const [first, ...others] = known.filter((measure, index) => known.indexOf(measure) === index);
  if (names.length === 0) {
    complain(
      'columns',
      'unknown-measure',
      `No measure is named. ${LEFT_OUT}`,
      'Enter measures, for example “Received; % in time”.',
    );
  }
  return first && known.length === names.length ? [first, ...others] : undefined;
}

/** The measure of that name, whatever its case and spaces; `%` tells a percentage from a count. */
export function measureNamed(text: string): Measure | undefined {
  const key = foldKey(text);
  return MEASURES.find(({ name, also = [] }) => [name, ...also].some((one) => foldKey(one) === key));
}

const PERIODS = ['Current', 'Previous', 'Difference', 'Months', 'Quarters', 'Years 4'] as const;

function readPeriods(text: string, complain: Say): readonly [PeriodChoice, ...PeriodChoice[]] | undefined {
  const names = partsOf(text.replaceAll(',', ';'), ';');
  const choices = names.map((name) => {
    const choice = periodNamed(name);
    if (!choice) {
      const message = `${quoted(name)} isn’t a period of a table. ${LEFT_OUT}`;
      complain('periods', 'unknown-period', message, meantNames(name, PERIODS), name);
    }
    return choice;
  });
  const [first, ...others] = choices.filter((choice) => choice !== undefined);
  if (names.length === 0) return [{ kind: 'Current' }];
  return first && choices.every(Boolean) ? [first, ...others] : undefined;
}

const MOST_YEARS = 10;

function periodNamed(text: string): PeriodChoice | undefined {
  const years = /^(?:last )?(?:years?(?: (\d{1,2}))?|(\d{1,2}) years?)$/i.exec(text);
  if (years) {
    const count = Number(years[1] ?? years[2] ?? MOST_YEARS);
    return count >= 1 ? { kind: 'Years', count: Math.min(count, MOST_YEARS) } : undefined;
  }
  const kind = (['Current', 'Previous', 'Difference', 'Months', 'Quarters'] as const).find((one) =>
    [foldKey(one), foldKey(one).replace(/s$/, '')].includes(foldKey(text)),
  );
  return kind && { kind };
}

function readOrder(text: string, measures: readonly Measure[], complain: Say): Order {
  const key = foldKey(text);
  if (['', 'grouping', 'asgrouping', 'itsownorder'].includes(key)) return { kind: 'Grouping' };
  if (key === 'mostfirst' || key === 'alphabetical')
    return { kind: key === 'mostfirst' ? 'Most first' : 'Alphabetical' };
  const named = /^by (.+)$/i.exec(text)?.[1] ?? '';
  const measure = measures.find((one) => one === measureNamed(named));
  if (measure) return { kind: 'By', measure };
  const choices = ['as grouping', 'Most first', 'Alphabetical', ...measures.map(({ name }) => `By ${name}`)];
  const message = `${quoted(text)} isn’t an order, so the rows are in the order of their grouping.`;
  complain('order', 'unknown-order', message, meantNames(text, choices), text);
  return { kind: 'Grouping' };
}

function readTop(text: string, complain: Say): number | undefined {
  if (text === '') return undefined;
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  complain(
    'top',
    'unknown-top',
    'Top isn’t a whole number, so all groups are shown.',
    'Enter a number such as 10.',
    text,
  );
  return undefined;
}

function readTotal(text: string, complain: Say): boolean | undefined {
  if (text === '') return undefined;
  if (/^(?:y|yes|true)$/i.test(text)) return true;
  if (/^(?:n|no|none|false)$/i.test(text)) return false;
  complain('total', 'unknown-total', 'Total is neither Yes nor No, so the default is taken.', 'Enter Yes or No.', text);
  return undefined;
}

function readChart(text: string, complain: Say): ChartChoice {
  if (text === '') return 'None';
  const key = foldKey(text).replace(/s$/, '');
  const chart = CHARTS.find((one) => foldKey(one).replace(/s$/, '') === key);
  if (chart) return chart;
  const message = `${quoted(text)} isn’t a chart, so none is drawn.`;
  complain('chart', 'unknown-chart', message, meantNames(text, CHARTS), text);
  return 'None';
}
