/**
 * The rows of the sample register: three financial years of an invented council, drawn from a seeded generator.
 * A few names are spelt as an older list had them and a few dates are text, as in real registers.
 */
import { dateOf, dayOf, financialYear } from '../../calendar';
import type { Day } from '../../calendar';
import { COLUMNS } from '../../register';
import { complaintCase } from './complaints';
import { TEAMS } from './council';
import { WRITTEN_UP } from './draws';
import type { SampleRow } from './draws';
import { numbered, type CaseRow } from './numbered';
import { compliment, contact, ombudsmanCase } from './otherRecords';
import type { Random } from './random';

/** Cases of each kind received in a year. */
const VOLUMES = [
  {
    year: 2021,
    statutory: 33,
    corporate: 17,
    feedback: 9,
    concern: 6,
    member: 10,
    mp: 7,
    compliment: 23,
    lgsco: 4,
    adr: 2,
  },
  {
    year: 2022,
    statutory: 38,
    corporate: 20,
    feedback: 11,
    concern: 5,
    member: 12,
    mp: 9,
    compliment: 27,
    lgsco: 5,
    adr: 1,
  },
  {
    year: 2023,
    statutory: 44,
    corporate: 18,
    feedback: 8,
    concern: 7,
    member: 13,
    mp: 11,
    compliment: 31,
    lgsco: 6,
    adr: 2,
  },
];

/** All rows in order of Date received, with their references. */
export function sampleRows(random: Random): readonly SampleRow[] {
  const cases = VOLUMES.flatMap((volume) => {
    const year = financialYear(volume.year);
    const several = (count: number, draw: () => readonly SampleRow[]): (readonly SampleRow[])[] =>
      Array.from({ length: count }, draw);
    return [
      ...several(volume.statutory, () => complaintCase(random, year, 'Statutory')),
      ...several(volume.corporate, () => complaintCase(random, year, 'Corporate')),
      ...several(volume.feedback, () => [contact(random, year, 'Initial feedback', 5)]),
      ...several(volume.concern, () => [contact(random, year, 'Concern', 5)]),
      ...several(volume.member, () => [contact(random, year, 'Member enquiry', 10)]),
      ...several(volume.mp, () => [contact(random, year, 'MP enquiry', 10)]),
      ...several(volume.compliment, () => [compliment(random, year)]),
      ...several(volume.lgsco, () => [ombudsmanCase(random, year)]),
      ...several(volume.adr, () => [contact(random, year, 'ADR', 20)]),
    ];
  });
  return withSlips(numbered(cases, 'WC', caseOf)).map((row) => asTyped(random, withoutFuture(row)));
}

/**
 * The rows of one case share the Case ref of its first, and the Ombudsman is asked about the complaint answered last: the
 * earliest case about one that is older than the register.
 */
function caseOf({ row, first }: CaseRow<SampleRow>, sorted: readonly CaseRow<SampleRow>[]): SampleRow | undefined {
  if (row.recordType === 'Complaint') return first;
  return row.recordType === 'LGSCO' ? answeredBefore(sorted, Number(row.received)) : undefined;
}

/** The first row of the case whose complaint was the last to be answered before the day. */
function answeredBefore(sorted: readonly CaseRow<SampleRow>[], day: Day): SampleRow | undefined {
  const answered = sorted.filter(({ row }) => row.recordType === 'Complaint' && Number(row.response ?? Infinity) < day);
  return answered.toSorted((a, b) => Number(a.row.response) - Number(b.row.response)).at(-1)?.first;
}

/** Leaves out what had not happened yet when the register was last written up. */
function withoutFuture(row: SampleRow): SampleRow {
  const isFuture = ({ key, kind }: (typeof COLUMNS)[number]): boolean =>
    kind === 'date' && Number(row[key]) > WRITTEN_UP;
  const future: string[] = COLUMNS.filter(isFuture).map(({ key }) => key);
  return Object.fromEntries(Object.entries(row).filter(([key]) => !future.includes(key)));
}

/**
 * A few slips of the pen, so that the data checks have something to show: an answer before the complaint, a day that no
 * month has, a team that is not on Lists.
 */
function withSlips(rows: readonly SampleRow[]): readonly SampleRow[] {
  const upheld = rows.filter((row) => row.outcome === 'Upheld');
  const slips = new Map<SampleRow | undefined, (row: SampleRow) => SampleRow>([
    [upheld[12], (row) => ({ ...row, response: Number(row.received) - 3, closed: Number(row.received) - 3 })],
    [upheld[31], (row) => ({ ...row, closed: '31/02/2023' })],
    [upheld[44], (row) => ({ ...row, team: 'Transition Team' })],
  ]);
  return rows.map((row) => slips.get(row)?.(row) ?? row);
}

/** As people type: an old name for a team or theme, a stray space or capital, a date as text. */
function asTyped(random: Random, row: SampleRow): SampleRow {
  const team = String(row.team);
  const aliases = TEAMS.find(({ name }) => name === team)?.aliases ?? [];
  const manner = random.next();
  const received = Number(row.received);
  return {
    ...row,
    ...(aliases.length > 0 && manner < 0.1 ? { team: random.pick(aliases) } : {}),
    ...(manner >= 0.1 && manner < 0.13 ? { team: team.toLowerCase() } : {}),
    ...(manner >= 0.13 && manner < 0.16 ? { team: ` ${team.replace(' ', '  ')}` } : {}),
    ...(row.primaryTheme === 'Delay or failure to provide a service' && manner > 0.8 ? { primaryTheme: 'Delay' } : {}),
    ...(row.stage !== undefined && received < dayOf(2022, 4, 1) ? { stage: `Stage ${row.stage}` } : {}),
    ...(manner > 0.97 ? { received: ukText(received) } : {}),
  };
}

function ukText(day: Day): string {
  const { year, month, day: dayOfMonth } = dateOf(day);
  return [String(dayOfMonth).padStart(2, '0'), String(month).padStart(2, '0'), year].join('/');
}
