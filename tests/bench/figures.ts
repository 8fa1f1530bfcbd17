/** Parsing and all figures of the appendix and the annual report, against the bare pass and arquero, from 1,000 to 1,000,000 rows. */
import { dayOf } from '../../src/calendar';
import { groupingNames, parseRegister, readCompanions, resolveSettings } from '../../src/register';
import type { Grid, Register } from '../../src/register';
import { buildReport } from '../../src/report';
import type { Report, ReportKindId } from '../../src/report';
import { arqueroTables } from './arqueroTables';
import { barePass } from './barePass';
import type { BenchRow } from './bench';
import { OFFICIAL_NAMES, benchRegister } from './registers';
import type { BenchRegister } from './registers';
import { bestTimes, memoryOf } from './timing';

const SIZES = [
  { rows: 1_000, rounds: 30 },
  { rows: 10_000, rounds: 12 },
  { rows: 100_000, rounds: 12 },
  { rows: 1_000_000, rounds: 5 },
];
/** The size at which ratios have a goal. */
const JUDGED = 100_000;
const TODAY = dayOf(2024, 5, 1);

/** Of every shape: groups, rows within rows, cross tables, months, quarters, years, days, conditions. */
const OWN_TABLES: readonly Grid[] = [
  {
    ...{ sheet: 'Tables', row: 0, column: 0 },
    values: [
      ['Table', 'Rows', 'Then by', 'Columns', 'Periods', 'Where', 'Order', 'Top'],
      ['One', 'Team', '', 'Received; In time; Late; % in time', 'Current; Previous; Difference', '', '', ''],
      ['Two', 'Service area', '', 'Received; Share', 'Quarters', '', '', ''],
      ['Three', 'Team', 'Stage', 'Closed; % upheld', 'Current; Previous', '', '', ''],
      ['Four', 'Procedure', '', 'Mean days; Median days; 90th percentile days; Longest days', '', '', '', ''],
      ['Five', 'Team', '', 'Refused; Withdrawn', 'Current; Previous', '', '', ''],
      ['Six', 'Month', '', 'Received; % in time', 'Current; Previous', '', '', ''],
      ['Seven', 'Quarter', '', 'Received', 'Years 4', '', '', ''],
      ['Eight', 'Outcome', '', 'Closed; Share', '', 'Stage = 1', '', ''],
      ['Nine', 'Primary theme', 'Outcome', 'Closed', '', '', '', ''],
      ['Ten', 'Themes mentioned', '', 'Mentions', 'Current; Previous', '', 'Most first', 10],
      ['Eleven', 'Channel', '', 'Received; Extended; % extended', '', '', 'Most first', ''],
      ['Twelve', 'Ethnicity', '', 'Received; Share; Cost; Remedies', '', 'Procedure = Statutory', '', ''],
    ],
  },
];

export function figuresRows(): readonly BenchRow[] {
  const timed = SIZES.map(({ rows, rounds }) => {
    const register = benchRegister(rows);
    const pieces = {
      figures: () => parseAndCompute('appendix', register),
      annual: () => parseAndCompute('annual-report', register),
      own: () => parseAndCompute('annual-report', register, OWN_TABLES),
      bare: () => barePass(register.grid),
      arquero: () => arqueroTables(register.grid),
    };
    return { rows, ...bestTimes(rounds, pieces) };
  });
  return [
    ...timed.flatMap(({ rows, figures, bare, arquero }) => [
      { what: `parse and all figures, ${thousands(rows)} rows`, measured: `${figures.toFixed(1)} ms` },
      ...against(rows, figures, { bare, arquero }),
    ]),
    ...timed
      .filter(({ rows }) => rows === JUDGED)
      .flatMap(({ rows, annual, own, bare, arquero }) => [
        { what: `… of the annual report, ${thousands(rows)} rows`, measured: `${annual.toFixed(1)} ms` },
        ...against(rows, annual, { bare, arquero }),
        { what: `… with 12 tables of the council's own, ${thousands(rows)} rows`, measured: `${own.toFixed(1)} ms` },
        { what: `… ÷ bare pass (${bare.toFixed(1)} ms)`, ...ratio(own / bare, 2.5) },
      ]),
    { what: 'growth of time, 100,000 → 1,000,000 rows', ...ratio(growth(timed, 'figures'), 11) },
    { what: '… of the annual report', ...ratio(growth(timed, 'annual'), 11) },
    { what: '… of the bare pass', ...ratio(growth(timed, 'bare'), undefined) },
    ...(['appendix', 'annual-report'] as const).map((kind) => ({
      what: `memory kept by register and report (${kind}) ÷ input grid, 100,000 rows`,
      ...ratio(extraMemory(kind), 1),
    })),
  ];
}

/** The goals hold at one size. */
function against(rows: number, time: number, { bare, arquero }: { bare: number; arquero: number }): BenchRow[] {
  const judged = rows === JUDGED;
  return [
    { what: `… ÷ bare pass (${bare.toFixed(1)} ms)`, ...ratio(time / bare, judged ? 2 : undefined) },
    { what: `… ÷ arquero (${arquero.toFixed(1)} ms)`, ...ratio(time / arquero, judged ? 0.5 : undefined) },
  ];
}

function growth<Piece extends string>(
  timed: readonly (Readonly<Record<Piece, number>> & { readonly rows: number })[],
  piece: Piece,
): number {
  const at = (rows: number): number => timed.find((size) => size.rows === rows)?.[piece] ?? NaN;
  return at(1_000_000) / at(JUDGED);
}

function parseAndCompute(
  kind: ReportKindId,
  { source, grid }: BenchRegister,
  companionGrids: readonly Grid[] = [],
): { readonly register: Register; readonly report: Report } {
  const { companions } = readCompanions(companionGrids, 1900);
  const own = groupingNames(companions.tables);
  const { register, findings } = parseRegister([{ source, grid }], { dateSystem: 1900, lists: OFFICIAL_NAMES, own });
  const settings = resolveSettings(companions.settings);
  return { register, report: buildReport(kind, { register, companions, settings, today: TODAY, findings }) };
}

function extraMemory(kind: ReportKindId): number {
  const input = benchRegister(JUDGED);
  return memoryOf(() => parseAndCompute(kind, input)) / memoryOf(() => benchRegister(JUDGED));
}

function ratio(value: number, most: number | undefined): Pick<BenchRow, 'measured' | 'goal'> {
  const measured = value.toFixed(2);
  return most === undefined ? { measured } : { measured, goal: { text: `≤ ${most}`, met: value <= most } };
}

function thousands(count: number): string {
  return count.toLocaleString('en-GB');
}
