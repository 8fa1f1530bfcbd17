/** The sheet `Context`: numbers that are in no register, and targets. Each row is of the one measure that it names. */
import type { Procedure } from '../calendar';
import { foldWords } from './cells';
import { figure } from './companionFigure';
import type { CompanionColumn, CompanionRow } from './companionTable';
import type { FindingLog } from './findingLog';
import { readCount, readRate } from './numbers';
import type { ReadingRuleId } from './readingFindings';
import { scopeWords } from './scopeWords';
import { reportUnknownPeriod } from './typedPeriods';
import type { CellValue, ContextRow, TypedScope } from './types';

export type ContextKey = 'measure' | 'period' | 'group' | 'value';

export const CONTEXT_COLUMNS: readonly CompanionColumn<ContextKey>[] = [
  { key: 'measure', heading: 'Measure', required: true, synonyms: ['Name', 'Indicator'] },
  { key: 'period', heading: 'Period', synonyms: ['Year', 'Financial year'] },
  { key: 'group', heading: 'Group', synonyms: ['Team', 'Service area', 'Council'] },
  { key: 'value', heading: 'Value', required: true, synonyms: ['Number', 'Count', 'Total'] },
];

/** The measures that tables look for, by their whole names: no word in a longer name makes it one of them. */
const MEASURES = {
  'Child population': [
    ...['Children', 'All children', 'Number of children', 'Population of children', 'Child population 0-17'],
    ...['Population 0-17', 'Population 0 to 17', 'Population aged 0-17', 'Population aged 0 to 17'],
    ...['Children 0-17', 'Children 0 to 17', 'Children aged 0-17', 'Children aged 0 to 17', 'Children (0-17)'],
    ...['Population under 18', 'Children under 18', 'Under 18s', '0-17 population'],
  ],
  Population: ['Total population', 'All residents', 'Residents', 'Number of residents'],
  Homes: ['Number of homes', 'Council homes', 'Dwellings', 'Properties', 'Stock', 'Housing stock'],
} as const;
export type ContextMeasure = keyof typeof MEASURES;

/** The measure of that name; undefined for any other, which is the council's own. */
export function contextMeasure(text: string): ContextMeasure | undefined {
  return BY_NAME.get(foldWords(text));
}

const BY_NAME: ReadonlyMap<string, ContextMeasure> = new Map(
  (Object.keys(MEASURES) as ContextMeasure[]).flatMap((measure) =>
    [measure, ...MEASURES[measure]].map((name) => [foldWords(name), measure] as const),
  ),
);

/**
 * What of a target its measure names: "Target timeliness", "Target: answered in time, stage 1". `unclear` for a target
 * of anything but answers in time, undefined for what isn't a target.
 */
function targetScope(measure: string, procedures: readonly Procedure[]): TypedScope | 'unclear' | undefined {
  if (!/\btargets?\b/i.test(measure)) return undefined;
  const { rest, ...scope } = scopeWords(measure, procedures);
  const words = rest.split(' ').filter((word) => !TARGET_FILLERS.has(word));
  return IN_TIME.has(words.join(' ')) ? scope : 'unclear';
}

const TARGET_FILLERS: ReadonlySet<string> = new Set(
  'target targets for the of a % percentage percent rate complaints complaint responses answers cases'.split(' '),
);
const IN_TIME: ReadonlySet<string> = new Set([
  ...['timeliness', 'in time', 'on time', 'answered in time', 'responded to in time', 'responded in time'],
  ...['within timescale', 'within timescales', 'within time limit', 'within time limits', 'within timeframe'],
  ...['responded to within timeframe', 'responded to within timescale', 'answered within timescale', 'within time'],
]);

/** The row; nothing where it can't be used, which is a finding. `labels` are the names of the report's own periods. */
export function contextRow(
  row: CompanionRow<ContextKey>,
  labels: readonly string[],
  procedures: readonly Procedure[],
  log: FindingLog,
): readonly ContextRow[] {
  const [measure, period, group] = [row.text('measure'), row.text('period'), row.text('group')];
  const refuse = (rule: ReadingRuleId, message: string, suggestion: string): readonly ContextRow[] => {
    log.add(rule, () => row.finding('measure', rule, message, suggestion));
    return [];
  };
  if (measure === '') {
    return refuse('measure-missing', "The row names no measure, so it isn't used.", 'Enter its measure.');
  }
  const target = targetScope(measure, procedures);
  if (target === 'unclear') {
    const message = "Only targets for answers in time can be compared with the register, so this one isn't used.";
    return refuse('unknown-target', message, 'Call it “Target timeliness” if that is what it is.');
  }
  const typed = target ? targetIn(row.cell('value')) : readCount(row.cell('value'));
  const expected = target ? 'a percentage from 0% to 100%' : 'a whole number, 0 or more';
  const { value } = figure(row, 'value', typed, expected, log);
  if (value === undefined) return [];
  reportUnknownPeriod(row, 'period', labels, log);
  return [
    { row: row.row, measure, period, group, groupCell: row.address('group'), value, ...(target ? { target } : {}) },
  ];
}

/** Of one cell alone: 0.9 is 90%, and so is 90. */
function targetIn(cell: CellValue): number | undefined {
  return readRate(cell, 'fractions');
}
