/** What a case system exports of an invented council's corporate complaints: a row a case, the stages in columns. */
import type { Day } from '../../calendar';
import { financialYear } from '../../calendar';
import { WRITTEN_UP, answer, calendar, receivedIn, workingDayAfter } from './draws';
import { seededRandom, type Random } from './random';
import { DATE, DATE_AND_TIME, MONEY, type SampleCell, type SampleColumn, type SampleSheet } from './sheetForm';

export function caseSystemSheets(): readonly SampleSheet[] {
  const random = seededRandom(1001);
  const days = [2022, 2023].flatMap((year) =>
    Array.from({ length: 95 }, () => receivedIn(random, financialYear(year))),
  );
  const rows = days.toSorted((a, b) => a - b).map((received, index) => caseRow(random, received, index));
  return [{ name: 'Case export', columns: COLUMNS, rows }];
}

const STAGES = [
  { stage: 1, limit: 10 },
  { stage: 2, limit: 20 },
] as const;
type StageForm = (typeof STAGES)[number];

const COLUMNS: readonly SampleColumn[] = [
  { heading: 'Reference', width: 14 },
  { heading: 'Status', width: 10 },
  { heading: 'Created', width: 20, format: DATE_AND_TIME },
  { heading: 'Channel', width: 12 },
  { heading: 'Service Area', width: 24 },
  { heading: 'Directorate', width: 20 },
  { heading: 'Complaint Reason', width: 26 },
  ...STAGES.flatMap(({ stage }): readonly SampleColumn[] => [
    { heading: `SLA Stage ${stage}`, width: 16 },
    { heading: `Stage ${stage} SLA Start Date`, width: 15, format: DATE },
    { heading: `Stage ${stage} SLA date`, width: 15, format: DATE },
    { heading: `Stage ${stage} Decision Date`, width: 15, format: DATE },
    { heading: `Stage ${stage} Decision`, width: 44 },
    { heading: `Stage ${stage} Financial Redress Amount`, width: 12, format: MONEY },
  ]),
];

function caseRow(random: Random, received: Day, index: number): readonly SampleCell[] {
  const [first, second] = STAGES;
  const firstStage = stageOf(random, first, received);
  const escalated = firstStage.answered === undefined ? undefined : workingDayAfter(random, firstStage.answered, 4, 20);
  const goesOn = random.chance(0.22) && escalated !== undefined && escalated <= WRITTEN_UP;
  const secondStage = goesOn ? stageOf(random, second, escalated) : undefined;
  const last = secondStage ?? firstStage;
  const { area, directorate } = random.pick(AREAS);
  return [
    `CS-${20417 + index * 3}`,
    last.answered === undefined ? 'Open' : 'Closed',
    received + random.whole(32, 68) / 96,
    random.pick(['Web form', 'Web form', 'Email', 'Telephone', 'Letter']),
    area,
    directorate,
    random.pick(REASONS),
    ...firstStage.cells,
    ...(secondStage?.cells ?? []),
  ];
}

function stageOf(random: Random, { stage, limit }: StageForm, start: Day) {
  const due = calendar.addWorkingDays(start, limit);
  const { answered, outcome } = answer(random, start, due);
  const decision =
    outcome !== undefined
      ? `Stage ${stage} Closed - response ${outcome.toLowerCase()}`
      : due < WRITTEN_UP
        ? `Stage ${stage} response overdue`
        : `Stage ${stage} in progress`;
  const redress = outcome === 'Upheld' && random.chance(0.2) ? random.pick([50, 75, 100, 150, 250]) : undefined;
  return { answered, cells: [`${limit} working days`, start, due, answered, decision, redress] };
}

const AREAS = [
  { area: 'Council Tax', directorate: 'Resources' },
  { area: 'Benefits', directorate: 'Resources' },
  { area: 'Waste Collection', directorate: 'Place' },
  { area: 'Highways', directorate: 'Place' },
  { area: 'Parking', directorate: 'Place' },
  { area: 'Planning', directorate: 'Place' },
  { area: 'Libraries', directorate: 'Communities' },
  { area: 'Environmental Health', directorate: 'Communities' },
] as const;

const REASONS = [
  'Delay',
  'Failure to provide a service',
  'Quality of work',
  'Staff attitude',
  'Wrong information',
  'Disagree with a decision',
] as const;
