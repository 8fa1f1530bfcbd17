/** Random registers with every column that a table groups by, and random settings, as reports of every kind. */
import fc from 'fast-check';
import { dayOf, isoDate } from '../../src/calendar';
import { buildReport, figuresJson, KINDS, type Cell, type Report, type Shown, type Table } from '../../src/report';
import type { Settings } from '../../src/register';
import { readAll, type RawRow } from '../builders/workbook';

const TODAY = dayOf(2026, 11, 22);
const FIRST = dayOf(2021, 1, 1);
const date = fc.integer({ min: 0, max: 900 }).map((offset) => isoDate(FIRST + offset));
const sometimes = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | ''> => fc.option(value, { nil: '' as const });

const row: fc.Arbitrary<RawRow> = fc.record({
  'Record type': fc.constantFrom(
    ...['Complaint', 'Complaint', 'Complaint', 'Complaint', 'Compliment', 'Member enquiry', 'MP enquiry'],
    ...['Initial feedback', 'LGSCO', 'ADR', 'Concern'],
  ),
  Procedure: fc.constantFrom('', 'Statutory', 'Corporate'),
  Stage: fc.constantFrom('', 1, 2, 3),
  'Case ref': fc.constantFrom('', 'A', 'B'),
  'Date received': date,
  'Date of response': sometimes(date),
  'Date closed': sometimes(date),
  'Panel date': sometimes(date),
  Extension: fc.constantFrom('', 'None', 'Complex'),
  'LGSCO decision date': sometimes(date),
  'LGSCO decision': fc.constantFrom('', 'Upheld: fault and injustice', 'Advice given'),
  Status: fc.constantFrom('', '', '', 'Withdrawn', 'Rejected', 'Cancelled'),
  Outcome: fc.constantFrom('', 'Upheld', 'Partially upheld', 'Not upheld', 'No finding'),
  Team: fc.constantFrom(
    ...['', 'Aftercare', 'aftercare ', 'MASH', 'Family  Support Team 1', 'Family Support Team 2'],
    'Family Support Team 10',
  ),
  'Service area': fc.constantFrom('', 'Early Help', "Children's Social Care"),
  'Primary theme': fc.constantFrom('', 'Delay', 'Staff', 'Cost'),
  'Other themes': fc.constantFrom('', 'Delay', 'Staff; Records'),
  'Root cause': fc.constantFrom('', 'Communication', 'Delay'),
  'Complainant type': fc.constantFrom('', 'Mother', 'Father', 'Child or young person'),
  'Service user group': fc.constantFrom('', 'Child in need', 'Care leaver'),
  Ethnicity: fc.constantFrom('', 'White – British', 'Mixed', 'Not known'),
  Channel: fc.constantFrom('', 'Website', 'Email'),
  'Cost (£)': fc.constantFrom('', 0, 12.5, 1000),
  'Remedy (£)': fc.constantFrom('', 0, 250),
  'Compliment origin': fc.constantFrom('', 'Court', 'Parent'),
  'Compliment theme': fc.constantFrom('', 'Practice'),
  'Compliment text': fc.constantFrom('', 'Thank you'),
  Publish: fc.constantFrom('', 'Yes', 'No'),
});

const choices: fc.Arbitrary<Partial<Settings>> = fc.record({
  period: fc.constantFrom('2022/23', '2021/22'),
  basis: fc.constantFrom('Received, closed and due' as const, 'Responded to' as const),
  countCancelledAsReceived: fc.boolean(),
  countRejectedAsReceived: fc.boolean(),
  upheldIncludesPartially: fc.boolean(),
  showZeroGroups: fc.boolean(),
  totalsRow: fc.boolean(),
  percentPlaces: fc.constantFrom(0 as const, 1 as const, 2 as const),
  rounding: fc.constantFrom('Half up' as const, 'Truncate' as const),
  zeroDenominator: fc.constantFrom('N/A' as const, '[z]' as const),
  sortGroups: fc.constantFrom('Alphabetical' as const, 'Descending' as const, 'List order' as const),
  stage3Measure: fc.constantFrom('Panel' as const, 'All' as const),
  proceduresCovered: fc.constantFrom([], ['statutory']),
});

export type Scenario = readonly [readonly RawRow[], Partial<Settings>];
export const scenario: fc.Arbitrary<Scenario> = fc.tuple(fc.array(row, { minLength: 1, maxLength: 40 }), choices);

/** A row lies in each period, so that there is a report. */
const ANCHORS: readonly RawRow[] = [
  { 'Record type': 'Concern', 'Date received': '2022-05-03' },
  { 'Record type': 'Concern', 'Date received': '2021-05-03' },
];

export interface Reported {
  readonly report: Report;
  readonly json: ReturnType<typeof figuresJson>;
}

/** Of a run of the tests: every rule is held to the same scenarios, so that their reports are made once. */
export const SEED = Math.trunc(Math.random() * 2 ** 31);

const made = new Map<string, readonly Reported[]>();
/** Scenarios whose reports are kept. */
const MOST_KEPT = 80;

/** The reports of every kind. */
export function reportsOf(scenario: Scenario): readonly Reported[] {
  const key = JSON.stringify(scenario);
  const known = made.get(key);
  if (known) return known;
  const reports = newReports(scenario);
  if (made.size < MOST_KEPT) made.set(key, reports);
  return reports;
}

function newReports([rows, chosen]: Scenario): readonly Reported[] {
  const register = [...rows, ...ANCHORS].map((cells, index) => ({ Ref: `R${index}`, Team: '', ...cells }));
  const read = readAll({ Register: register }, chosen);
  return KINDS.map(({ id }) => {
    const report = buildReport(id, { ...read, today: TODAY });
    return { report, json: figuresJson(report, read.register) };
  });
}

export const tablesOf = (report: Report): readonly Table[] => report.sections.flatMap(({ tables }) => tables);
export const isShown = (cell: Cell | undefined): cell is Shown => typeof cell === 'object' && cell !== null;
/** Every table of every kind. */
export const allTables = (made: Scenario): readonly Table[] =>
  reportsOf(made).flatMap(({ report }) => tablesOf(report));
