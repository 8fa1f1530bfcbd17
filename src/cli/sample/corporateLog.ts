/** A log that somebody keeps by hand, a sheet a year: a title above the headings, short forms, and people's details. */
import { financialYear, type Day, type Period } from '../../calendar';
import { must } from '../../must';
import { answer, calendar, happened, receivedIn, workingDayAfter } from './draws';
import { seededRandom, type Random } from './random';
import { DATE, type SampleCell, type SampleColumn, type SampleSheet } from './sheetForm';

export function corporateLogSheets(): readonly SampleSheet[] {
  const random = seededRandom(1002);
  return [2022, 2023].map((year, index) => yearSheet(random, financialYear(year), index * ROWS_A_YEAR + 1));
}

const ROWS_A_YEAR = 90;

function yearSheet(random: Random, year: Period, firstNumber: number): SampleSheet {
  const days = Array.from({ length: ROWS_A_YEAR }, () => receivedIn(random, year)).toSorted((a, b) => a - b);
  const name = year.label.replace('/', '-');
  return {
    name,
    title: `Corporate complaints log ${name}`,
    columns: COLUMNS,
    rows: days.map((received, index) => logRow(random, received, firstNumber + index)),
  };
}

const COLUMNS: readonly SampleColumn[] = [
  { heading: 'No.', width: 6 },
  { heading: "Date Rec'd", width: 14, format: DATE },
  { heading: 'Name', width: 16 },
  { heading: 'Address', width: 24 },
  { heading: 'Complaint', width: 44, wrap: true },
  { heading: 'Dept', width: 18 },
  { heading: 'Stage', width: 9 },
  { heading: 'Officer', width: 12 },
  { heading: 'Ack sent', width: 14, format: DATE },
  { heading: 'Reply due', width: 14, format: DATE },
  { heading: 'Reply sent', width: 14, format: DATE },
  { heading: 'No. of days', width: 9 },
  { heading: 'Justified?', width: 11 },
  { heading: 'Notes', width: 30, wrap: true },
];

function logRow(random: Random, received: Day, number: number): readonly SampleCell[] {
  const stage = random.chance(0.15) ? 'Two' : 'One';
  const acknowledged = workingDayAfter(random, received, 1, 5);
  const due = calendar.addWorkingDays(acknowledged, stage === 'Two' ? 20 : 10);
  const { answered, outcome } = answer(random, acknowledged, due);
  const { dept, complaints } = random.pick(DEPARTMENTS);
  return [
    number,
    received,
    `Customer ${random.whole(1, 400)}`,
    random.pick(STREETS),
    random.pick(complaints),
    dept,
    stage,
    random.pick(['JB', 'KO', 'MT']),
    happened(acknowledged),
    due,
    answered,
    answered === undefined ? undefined : calendar.workingDaysBetween(received, answered),
    outcome === undefined ? undefined : must(JUSTIFIED.get(outcome), 'the log’s word for an outcome'),
    random.chance(0.1) ? 'Apology letter sent' : undefined,
  ];
}

const JUSTIFIED: ReadonlyMap<string, string> = new Map([
  ['Upheld', 'Y'],
  ['Partially upheld', 'Partly'],
  ['Not upheld', 'N'],
]);

const STREETS = ['An Invented Street', 'Nowhere Lane', 'Example Road', 'Any Avenue'] as const;

const DEPARTMENTS = [
  {
    dept: 'Refuse',
    complaints: ['Bin missed three weeks running.', 'New container not delivered.', 'Bags left on the pavement.'],
  },
  {
    dept: 'Revenues',
    complaints: ['Sent a reminder although the bill was paid.', 'Refund took four months.'],
  },
  {
    dept: 'Planning',
    complaints: ['Objection was not put to the committee.', 'Nobody rang back about a tree order.'],
  },
  {
    dept: 'Streets',
    complaints: ['Pothole reported five times.', 'Street light out since autumn.', 'Works began before the notice.'],
  },
] as const;
