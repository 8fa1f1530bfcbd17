/** Service requests, comments and cases of the Housing Ombudsman: counted as received, and in no measure of complaints. */
import { describe, expect, it } from 'vitest';
import { BEGINS_2021, published, reportOf, times, type Made } from './reportOf';

const COMPLAINTS = [
  { 'Date of response': '2022-05-13', Outcome: 'Upheld', 'Primary theme': 'Delay' },
  { 'Date of response': '2022-08-13', Outcome: 'Not upheld', 'Primary theme': 'Staff' },
  { 'Date received': '2021-05-04', 'Date of response': '2021-05-14', Outcome: 'Upheld' },
  { 'Record type': 'LGSCO', 'LGSCO decision': 'Not upheld: no fault', 'LGSCO decision date': '2022-09-01' },
];
/** Answered, upheld and decided like a complaint or a case of the LGSCO. */
const LIKE_COMPLAINTS = {
  ...{ 'Date of response': '2022-05-04', Outcome: 'Upheld', 'Primary theme': 'Delay' },
  ...{ 'LGSCO decision': 'Upheld: fault and injustice', 'LGSCO decision date': '2022-06-01' },
};
const SELDOM = [
  ...times(3, { ...LIKE_COMPLAINTS, 'Record type': 'Service request' }),
  ...times(2, { ...LIKE_COMPLAINTS, 'Record type': 'Comments' }),
  { ...LIKE_COMPLAINTS, 'Record type': 'Housing Ombudsman Service' },
];
const ALL_THEIRS = ['volume', 'year-on-year'];
const RECEIVED = [
  ['Service requests', '3', '0', '+3'],
  ['Comments', '2', '0', '+2'],
  ['Housing Ombudsman enquiries', '1', '0', '+1'],
];

const without = (made: Made): unknown =>
  made.report.sections.flatMap(({ tables }) =>
    tables.filter(({ id }) => !ALL_THEIRS.includes(id)).map(({ id }) => [id, made.rows(id), made.headings(id)]),
  );

describe('record types that few registers hold', () => {
  it('are rows of the table of all representations where they occur', () => {
    const made = reportOf('appendix', [...COMPLAINTS, ...SELDOM], BEGINS_2021);
    expect(made.rows('volume')?.slice(-4)).toEqual([...RECEIVED, ['Total', '9', '1', '+8']]);
    const years = reportOf('annual-report', [...COMPLAINTS, ...SELDOM], BEGINS_2021).rows('year-on-year') ?? [];
    expect(years.slice(-4).map(([name]) => name)).toEqual([...RECEIVED.map(([name]) => name), 'Total']);
  });

  it('are no rows of 0 anywhere else, even where groups of 0 are shown', () => {
    const made = reportOf('appendix', COMPLAINTS, { ...BEGINS_2021, showZeroGroups: true });
    const names = made.rows('volume')?.map(([name]) => name);
    expect(names).toContain('Concerns');
    expect(names?.filter((name) => RECEIVED.some(([one]) => one === name))).toEqual([]);
  });

  it.each(['appendix', 'annual-report', 'service-summary'] as const)('are in no other table: %s', (kind) => {
    const made = reportOf(kind, [...COMPLAINTS, ...SELDOM], BEGINS_2021);
    expect(without(made)).toEqual(without(reportOf(kind, COMPLAINTS, BEGINS_2021)));
  });

  it('are taken from the published figures of the year before', () => {
    const year = published('volume', 'Received', { 'Service request': 7, 'Stage 1 complaints': 4 });
    const made = reportOf('appendix', COMPLAINTS.slice(0, 2), {}, { 'Previous year': year });
    expect(made.rows('volume')).toContainEqual(['Service requests', '0', '7', '-7']);
  });
});
