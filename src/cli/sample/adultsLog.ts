/** A log of complaints about adult social care: dates agreed with each complainant, and concerns beside complaints. */
import { financialYear, type Day } from '../../calendar';
import { answer, calendar, happened, receivedIn, workingDayAfter } from './draws';
import { seededRandom, type Random } from './random';
import { DATE, type SampleCell, type SampleColumn, type SampleSheet } from './sheetForm';

export function adultsLogSheets(): readonly SampleSheet[] {
  const random = seededRandom(1003);
  const days = [2022, 2023].flatMap((year) =>
    Array.from({ length: 80 }, () => receivedIn(random, financialYear(year))),
  );
  const rows = days.toSorted((a, b) => a - b).map((received, index) => logRow(random, received, index));
  return [{ name: 'Log', title: 'Adult social care: complaints and concerns', columns: COLUMNS, rows }];
}

const COLUMNS: readonly SampleColumn[] = [
  { heading: 'Ref', width: 12 },
  { heading: 'Complaint type', width: 20 },
  { heading: 'Received', width: 14, format: DATE },
  { heading: 'Risk rating', width: 11 },
  { heading: 'Team complained about', width: 26 },
  { heading: 'Commissioned provider', width: 22 },
  { heading: 'Acknowledged', width: 16, format: DATE },
  { heading: 'Agreed timescale', width: 17 },
  { heading: 'Final response sent', width: 16, format: DATE },
  { heading: 'Outcome', width: 18 },
  { heading: 'Complained by', width: 18 },
  { heading: 'LGSCO?', width: 9 },
];

function logRow(random: Random, received: Day, index: number): readonly SampleCell[] {
  const isConcern = random.chance(0.2);
  const agreed = random.pick([10, 20, 25]);
  const { answered, outcome } = answer(random, received, calendar.addWorkingDays(received, agreed));
  return [
    `ASC${String(index + 1).padStart(4, '0')}`,
    isConcern ? 'Informal concern' : random.chance(0.85) ? 'Statutory' : 'Corporate',
    received,
    random.pick(['Low', 'Low', 'Medium', 'High']),
    random.pick(TEAMS),
    random.chance(0.3) ? random.pick(['Invented Homecare', 'Example House']) : undefined,
    happened(workingDayAfter(random, received, 1, 3)),
    isConcern ? undefined : `${agreed} working days`,
    answered,
    isConcern ? undefined : outcome,
    random.pick(['Person', 'Relative', 'Relative', 'Advocate']),
    random.chance(0.05) ? 'Yes' : 'No',
  ];
}

const TEAMS = [
  'Hospital Discharge',
  'Community Team East',
  'Community Team West',
  'Financial Assessments',
  'Learning Disability',
  'Occupational Therapy',
] as const;
