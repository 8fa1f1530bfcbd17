/** The rows of the sheet `Ombudsman`: an authority's figures of a period as the LGSCO published them. */
import { figure, rateFigureOf } from './companionFigure';
import { readRows, type CompanionRow } from './companionTable';
import { councilIndex } from './councilNames';
import { withCouncils } from './councilRows';
import type { FindingLog } from './findingLog';
import { withoutMarks } from './marks';
import { readCount, readNumber, rateScale, type RateScale } from './numbers';
import { OMBUDSMAN_COLUMNS, type OmbudsmanColumn, type OmbudsmanKey } from './ombudsmanColumns';
import { usableColumns } from './ombudsmanHeadings';
import { isRoundedAs, percentText } from './printedRates';
import { isPeriod, periodKey, reportUnknownPeriod } from './typedPeriods';
import type { Grid, OmbudsmanRow } from './types';

type Row = CompanionRow<OmbudsmanKey>;

/**
 * The rows that name an authority, or stand below one that does, and a period; a bad cell is a finding. A row that is
 * typed twice counts not at all. `labels` are the names of the report's own periods.
 */
export function ombudsmanRows(
  grid: Grid | undefined,
  labels: readonly string[],
  log: FindingLog,
): readonly OmbudsmanRow[] {
  if (!grid) return [];
  const rows = readRows(grid, OMBUDSMAN_COLUMNS, log);
  const columns = usableColumns(grid, rows, log);
  const read = withCouncils(rows, 'authority').flatMap(({ row, council }) => {
    const period = withoutMarks(row.text('period'));
    if (!hasPlace(row, council, period, labels, log)) return [];
    return [{ row, key: periodKey(period), typed: { row: row.row, authority: council, period } }];
  });
  const isOnce = onceOf(read.map(({ typed, key }) => ({ ...typed, key })));
  const figures = columns.map((column) => ({ column, read: readerOf(column, rows) }));
  return read.flatMap(({ row, typed }): readonly OmbudsmanRow[] => {
    if (!isOnce(typed.row)) {
      log.add('typed-twice', () =>
        row.finding(
          'authority',
          'typed-twice',
          'The authority has more than one row for this period, so none of them is used.',
          'Delete the row that is wrong.',
        ),
      );
      return [];
    }
    const found = figures.map(({ column, read: readCell }) => readCell(row, column.key, log));
    const cells = Object.fromEntries(columns.map(({ key }) => [key, row.address(key)]));
    return [withSoundRates(row, Object.assign({ ...typed, cells }, ...found) as OmbudsmanRow, log)];
  });
}

type ReadCell = (row: Row, key: OmbudsmanKey, log: FindingLog) => Partial<Record<OmbudsmanKey, number>>;

function readerOf({ kind, key }: OmbudsmanColumn, rows: readonly Row[]): ReadCell {
  if (kind === 'name') return () => ({});
  if (kind === 'count') {
    return (row, at, log) => figure(row, at, readCount(row.cell(at)), 'a whole number, 0 or more', log);
  }
  if (kind === 'per people') {
    return (row, at, log) => figure(row, at, notNegative(row, at), 'a number, 0 or more', log);
  }
  const scale: RateScale = rateScale(
    rows.map(({ cell }) => cell(key)),
    'fractions',
  );
  return (row, at, log) => rateFigureOf(row, at, scale, log);
}

function notNegative(row: Row, key: OmbudsmanKey): number | undefined {
  const number = readNumber(row.cell(key));
  return number !== undefined && number >= 0 ? number : undefined;
}

function hasPlace(row: Row, authority: string, period: string, labels: readonly string[], log: FindingLog): boolean {
  if (authority === '') {
    log.add('benchmark-without-council', () =>
      row.finding(
        'authority',
        'benchmark-without-council',
        'The row names no authority.',
        'Enter it, or delete the row.',
      ),
    );
    return false;
  }
  if (period === '') {
    const message = 'The row has no period, so it isn’t used.';
    log.add('unknown-period', () => row.finding('period', 'unknown-period', message, 'Enter one such as 2022/23.'));
    return false;
  }
  reportUnknownPeriod(row, 'period', labels, log);
  return isPeriod(period, labels);
}

/** Tells of a row whether no other is of its authority and period. */
function onceOf(
  rows: readonly { readonly row: number; readonly authority: string; readonly key: string }[],
): (row: number) => boolean {
  const twice = new Set<number>();
  for (const period of new Set(rows.map(({ key }) => key))) {
    const ofPeriod = rows.filter(({ key }) => key === period);
    const find = councilIndex(ofPeriod, ({ authority }) => authority);
    for (const { row, authority } of ofPeriod) if (find(authority).length > 1) twice.add(row);
  }
  return (row) => !twice.has(row);
}

/**
 * The uphold rate is upheld ÷ (upheld + not upheld), and satisfactory remedies are some of those upheld: a rate that the
 * row's own counts can't give isn't used.
 */
function withSoundRates(row: Row, read: OmbudsmanRow, log: FindingLog): OmbudsmanRow {
  const { upheld, notUpheld, upholdRate, remedyRate, ...others } = read;
  const counts = { ...(upheld === undefined ? {} : { upheld }), ...(notUpheld === undefined ? {} : { notUpheld }) };
  const investigated = upheld !== undefined && notUpheld !== undefined ? upheld + notUpheld : undefined;
  const isUphold = upholdRate === undefined || isRateOf(upholdRate, upheld, investigated);
  const isRemedy =
    remedyRate === undefined || upheld === undefined || isRateOf(remedyRate, Math.round(remedyRate * upheld), upheld);
  if (!isUphold) {
    report(
      'upholdRate',
      `${percentText(upholdRate)} is not ${upheld} of ${investigated}, which Upheld and Not upheld give.`,
      'Check the rate and both counts.',
    );
  }
  if (!isRemedy) {
    report(
      'remedyRate',
      `${percentText(remedyRate)} of ${upheld} upheld is not possible: no whole number of complaints gives it.`,
      'Check the rate and Upheld.',
    );
  }
  return {
    ...{ ...others, ...counts },
    ...(upholdRate !== undefined && isUphold ? { upholdRate } : {}),
    ...(isUphold ? {} : { isRateInDoubt: true }),
    ...(remedyRate !== undefined && isRemedy ? { remedyRate } : {}),
  };

  function report(key: OmbudsmanKey, message: string, suggestion: string): void {
    log.add(`published-rate-differs/${key}`, () =>
      row.finding(key, 'published-rate-differs', `${message} The rate isn’t used.`, suggestion),
    );
  }
}

function isRateOf(rate: number, part: number | undefined, whole: number | undefined): boolean {
  if (part === undefined || whole === undefined) return true;
  return whole === 0 ? rate === 0 : isRoundedAs(part, whole, rate);
}
