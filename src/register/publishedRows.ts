/** The sheet `Previous year`: each typed row as the one cell of a table that it is, or a finding. */
import { PROCEDURES, type Procedure } from '../calendar';
import { foldKey, slugOf } from './cells';
import { figure } from './companionFigure';
import type { CompanionColumn, CompanionRow } from './companionTable';
import type { FindingLog } from './findingLog';
import type { ReadingRuleId } from './readingFindings';
import { shownCode } from './shownCode';
import { withoutMarks } from './marks';
import { nameFolder } from './nameFolding';
import { nameKey } from './nameReaders';
import { readCount, readNumber, readRate } from './numbers';
import { publishedTables, type PublishedMeasure, type PublishedTable } from './publishedTables';
import { joinedScopes, scopeWords, typedProcedure, typedStage } from './scopeWords';
import { periodKey, reportUnknownPeriod } from './typedPeriods';
import type { CellValue, OfficialName, PublishedFigure, TypedScope } from './types';
import { tally } from '../tally';

export type PublishedKey = 'table' | 'measure' | 'group' | 'value' | 'period' | 'procedure' | 'stage';

export const PREVIOUS_YEAR_COLUMNS: readonly CompanionColumn<PublishedKey>[] = [
  { key: 'table', heading: 'Table', required: true, synonyms: ['Table id', 'Table name'] },
  { key: 'measure', heading: 'Measure', synonyms: ['Column', 'Figure'] },
  { key: 'group', heading: 'Group', synonyms: ['Team', 'Row', 'Name'] },
  { key: 'value', heading: 'Value', required: true, synonyms: ['Number', 'Count', 'Total'] },
  { key: 'period', heading: 'Period', synonyms: ['Year', 'Financial year'] },
  { key: 'procedure', heading: 'Procedure', synonyms: [] },
  { key: 'stage', heading: 'Stage', synonyms: [] },
];

/**
 * The cell of a table that a figure stands in, under the names that tables give it: `group` is '' for the table's total
 * or its only row. A name of an open list stays as it is typed.
 */
export interface PublishedPlace {
  readonly table: string;
  readonly measure: PublishedMeasure;
  readonly group: string;
  /** The open list that the group is a name of; absent where the table's rows are fixed, and for its total. */
  readonly list?: string;
}

/** Why a row is no cell of any table: the column to look at, what is wrong and what would do. */
interface NoPlace {
  readonly key: PublishedKey;
  readonly rule: ReadingRuleId;
  readonly message: string;
  readonly suggestion: string;
}

/** The cell that table, measure and group name, with a scope that may be given beside them. */
export function publishedPlace(
  table: string,
  measure: string,
  group: string,
  beside: TypedScope = {},
  procedures: readonly Procedure[] = PROCEDURES,
): PublishedPlace | NoPlace {
  const found = tableOf(table, beside, procedures);
  if (!found) return noTable(procedures);
  const measured = measureOf(found.table, measure);
  if (!measured) return measure === '' ? noMeasure(found.table) : otherMeasure(found.table);
  const { groups } = found.table;
  const place = { table: found.id, measure: measured };
  if (typeof groups === 'string') {
    const scope = joinedScopes(scopeOf(found.table), beside);
    if (!scope || !isSameScope(scope, found.table)) return notUsed(beside);
    return isTotal(group) ? { ...place, group: '' } : { ...place, group, list: groups };
  }
  const { rest, ...named } = scopeWords(group, procedures);
  const inMeasure = measured.stage ? { stage: measured.stage } : {};
  const scope = [named, beside, inMeasure].reduce<TypedScope | undefined>(
    (joined, next) => joined && joinedScopes(joined, next),
    scopeOf(found.table),
  );
  if (!scope) return notUsed(beside);
  const row = groups.find((one) => one.words.includes(rest) && isSameScope(scope, { ...scopeOf(one), ...inMeasure }));
  if (!row) return Object.keys(beside).length > 0 ? notUsed(beside) : noGroup(groups.map(({ name }) => name));
  if (measured.groups && !measured.groups.includes(row.name)) return noGroup(measured.groups);
  return { ...place, group: row.name };
}

/**
 * The rows that are a cell of a table, with its value; "Not recorded" has none. A row that isn't one, a number that
 * can't be and a figure that is typed twice are findings, and not among them.
 */
export function publishedFigures(
  rows: readonly CompanionRow<PublishedKey>[],
  { lists, procedures }: { readonly lists: readonly OfficialName[]; readonly procedures: readonly Procedure[] },
  labels: readonly string[],
  log: FindingLog,
): readonly PublishedFigure[] {
  const placed = rows.flatMap((row) => {
    const place = placeOf(row, procedures);
    if ('rule' in place) {
      log.add(place.rule, () => ({
        ...row.finding(place.key, place.rule, place.message, place.suggestion),
        ...shownCode(row.text(place.key)),
      }));
      return [];
    }
    reportUnknownPeriod(row, 'period', labels, log);
    const period = withoutMarks(row.text('period'));
    const name = place.list === undefined ? place.group : nameKey(nameFolder(lists, place.list)(place.group));
    return [{ row, place, period, key: [place.table, place.measure.name, name, periodKey(period)].join('\n') }];
  });
  const times = new Map<string, number>();
  for (const { key } of placed) tally(times, key);
  return placed.flatMap(({ row, place, period, key }) => {
    if (times.get(key) !== 1) {
      log.add('typed-twice', () =>
        row.finding(
          'value',
          'typed-twice',
          'The same figure is typed twice, so neither is used and your tables say “Not recorded”.',
          'Delete the row that is wrong.',
        ),
      );
      return [];
    }
    const value = figure(
      row,
      'value',
      READERS[place.measure.unit](row.cell('value')),
      EXPECTED[place.measure.unit],
      log,
    );
    return [{ row: row.row, table: place.table, measure: place.measure.name, group: place.group, period, ...value }];
  });
}

function placeOf(row: CompanionRow<PublishedKey>, procedures: readonly Procedure[]): PublishedPlace | NoPlace {
  const [procedure, stage] = [typedProcedure(row.text('procedure'), procedures), typedStage(row.text('stage'))];
  if (procedure === 'unknown') {
    return unreadScope('procedure', `Enter one of: ${procedures.map(({ name }) => name).join('; ')}.`);
  }
  if (stage === 'unknown') return unreadScope('stage', 'Enter a number, such as 1, 2 or 3.');
  const beside: TypedScope = { ...(procedure ? { procedure } : {}), ...(stage ? { stage } : {}) };
  return publishedPlace(row.text('table'), row.text('measure'), row.text('group'), beside, procedures);
}

const READERS: Readonly<Record<PublishedMeasure['unit'], (cell: CellValue) => number | undefined>> = {
  count: readCount,
  percent: (cell) => readRate(cell, 'fractions'),
  money: (cell) => {
    const amount = typeof cell === 'string' && cell.includes('%') ? undefined : readNumber(cell);
    return amount !== undefined && amount >= 0 ? amount : undefined;
  },
};
const EXPECTED: Readonly<Record<PublishedMeasure['unit'], string>> = {
  count: 'a whole number, 0 or more',
  percent: 'a percentage from 0% to 100%',
  money: 'an amount of money, £0 or more',
};

/** By its id, whatever its punctuation ("Received by team"); `stages` with a procedure beside it is that procedure's. */
function tableOf(
  typed: string,
  { procedure }: TypedScope,
  procedures: readonly Procedure[],
): { readonly table: PublishedTable; readonly id: string } | undefined {
  const key = foldKey(typed);
  const tables = publishedTables(procedures);
  const exact = tables.find(({ id }) => foldKey(id) === key);
  if (exact) return { table: exact, id: exact.id };
  const ofProcedure = tables.find(
    (one) => one.procedure !== undefined && one.procedure === procedure && foldKey(one.id) === key + foldKey(procedure),
  );
  if (ofProcedure) return { table: ofProcedure, id: ofProcedure.id };
  const byArea = tables.find((one) => one.byArea && key.startsWith(foldKey(one.id)));
  return byArea && { table: byArea, id: slugOf(typed) };
}

function measureOf({ measures }: PublishedTable, typed: string): PublishedMeasure | undefined {
  const key = foldKey(typed);
  return (
    measures.find(({ name }) => foldKey(name) === key) ??
    measures.find(({ synonyms = [] }) => synonyms.some((synonym) => foldKey(synonym) === key))
  );
}

function scopeOf({ procedure, stage }: TypedScope): TypedScope {
  return { ...(procedure ? { procedure } : {}), ...(stage ? { stage } : {}) };
}

function isSameScope(a: TypedScope, b: TypedScope): boolean {
  return a.procedure === b.procedure && a.stage === b.stage;
}

/** Does the group stand for the whole table? */
export function isTotal(group: string): boolean {
  return ['', 'total', 'grandtotal', 'all'].includes(foldKey(group));
}

function noTable(procedures: readonly Procedure[]): NoPlace {
  return {
    ...{ key: 'table', rule: 'unknown-table' },
    message: "No table with an earlier year's figures has that name, so the row isn't used.",
    suggestion: `Use one of: ${publishedTables(procedures)
      .map(({ id }) => id)
      .join('; ')}.`,
  };
}

function noMeasure(table: PublishedTable): NoPlace {
  return {
    ...{ key: 'measure', rule: 'measure-missing' },
    message: "The row names no measure, so it isn't used.",
    suggestion: `Enter one of: ${measureNames(table)}.`,
  };
}

function otherMeasure(table: PublishedTable): NoPlace {
  return {
    ...{ key: 'measure', rule: 'unknown-measure' },
    message: `The table ${table.id} has no measure of that name, so the row isn't used.`,
    suggestion: `Use one of: ${measureNames(table)}.`,
  };
}

function measureNames({ measures }: PublishedTable): string {
  return measures.map(({ name }) => name).join('; ');
}

function noGroup(names: readonly string[]): NoPlace {
  return {
    ...{ key: 'group', rule: 'unknown-table-row' },
    message: "The table has no row of that name, so the figure isn't used.",
    suggestion: `Use one of: ${names.map((name) => (name === '' ? 'Total' : name)).join('; ')}.`,
  };
}

function unreadScope(key: 'procedure' | 'stage', suggestion: string): NoPlace {
  return {
    ...{ key, rule: `unknown-${key}` },
    message: `The ${key} can't be read, so the row isn't used.`,
    suggestion,
  };
}

function notUsed({ procedure, stage }: TypedScope): NoPlace {
  const what = [procedure, stage && `stage ${stage}`].filter((one) => one !== undefined).join(', ');
  return {
    ...{ key: procedure ? 'procedure' : stage ? 'stage' : 'group', rule: 'figure-not-used' },
    message: `No row of that table shows this figure${what === '' ? '' : ` of ${what}`}, so it isn't used.`,
    suggestion: 'Check the row, or leave Procedure and Stage blank if the figure is of all of them.',
  };
}
