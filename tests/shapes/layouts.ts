/** Seven complaints of 2023/24, and ways in which a council may write them down. */
import { dateOf, dayFromText } from '../../src/calendar';
import type { CellValue } from '../../src/register';
import type { Sheet } from '../builders/register';
import { must } from '../../src/must';
import type { Choices } from './shape';

export interface Complaint {
  readonly ref: number;
  readonly stage: 1 | 2;
  readonly received: string;
  /** '' = still open. */
  readonly answered: string;
  readonly outcome: 'U' | 'P' | 'N' | '';
  readonly team: string;
}

/** By 10 working days at stage 1 and 20 or 25 at stage 2 four of the seven are in time; the last one is still open. */
export const COMPLAINTS: readonly Complaint[] = [
  { ref: 1, stage: 1, received: '2023-04-04', answered: '2023-04-19', outcome: 'U', team: 'North' },
  { ref: 2, stage: 2, received: '2023-05-02', answered: '2023-05-30', outcome: 'N', team: 'North' },
  { ref: 3, stage: 1, received: '2023-06-01', answered: '2023-06-20', outcome: 'N', team: 'South' },
  { ref: 4, stage: 1, received: '2023-07-03', answered: '2023-07-17', outcome: 'P', team: 'East' },
  { ref: 5, stage: 1, received: '2023-09-04', answered: '2023-09-15', outcome: 'N', team: 'North' },
  { ref: 6, stage: 1, received: '2023-11-06', answered: '2023-11-21', outcome: 'U', team: 'East' },
  { ref: 7, stage: 1, received: '2024-03-04', answered: '', outcome: '', team: 'South' },
];

export const COUNTED = {
  'Stage 1 complaints': '6',
  'Stage 2 complaints': '1',
  'Cases closed': '6',
  '% upheld': '2/6',
  '% partially upheld': '1/6',
  '% timeliness': '4/7',
};

/** A heading and what each complaint has below it. */
export type Column = readonly [heading: string, cell: (complaint: Complaint) => CellValue];

export interface Layout {
  readonly columns: readonly Column[];
  readonly sheet?: string;
  readonly above?: readonly (readonly CellValue[])[];
  readonly below?: readonly (readonly CellValue[])[];
  /** Another sheet of the workbook. */
  readonly beside?: Sheet;
  readonly choices?: Choices;
  /** What differs from COUNTED. */
  readonly count?: Readonly<Record<string, string>>;
}

export function sheetsFor({ columns, sheet = 'Sheet1', above = [], below = [], beside }: Layout): readonly Sheet[] {
  const rows = [
    ...above,
    columns.map(([heading]) => heading),
    ...COMPLAINTS.map((complaint) => columns.map(([, cell]) => cell(complaint))),
    ...below,
  ];
  const cells = rows.map((row) => columns.map((_, at) => row[at] ?? ''));
  return [{ name: sheet, cells }, ...(beside ? [beside] : [])];
}

type DateForm = (iso: string) => CellValue;

const parts = (iso: string): { day: string; month: string; year: string } => {
  const [year = '', month = '', day = ''] = iso.split('-');
  return { day, month, year };
};
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June'];
const LATER_MONTHS = ['July', 'August', 'September', 'October', 'November', 'December'];
const monthName = (iso: string): string =>
  must([...MONTHS, ...LATER_MONTHS][dateOf(must(dayFromText(iso), 'a day')).month - 1], 'a month');

/** The forms in which a date may stand in a cell. */
export const DATES = {
  real: (iso) => must(dayFromText(iso), 'a day'),
  timed: (iso) => must(dayFromText(iso), 'a day') + 0.39,
  iso: (iso) => iso,
  stamp: (iso) => `${iso}T10:42:00Z`,
  uk: (iso) => `${parts(iso).day}/${parts(iso).month}/${parts(iso).year}`,
  dots: (iso) => `${Number(parts(iso).day)}.${Number(parts(iso).month)}.${parts(iso).year}`,
  dashes: (iso) => `${parts(iso).day}-${monthName(iso).slice(0, 3)}-${parts(iso).year.slice(2)}`,
  long: (iso) => `${Number(parts(iso).day)} ${monthName(iso)} ${parts(iso).year}`,
  american: (iso) => `${parts(iso).month}/${parts(iso).day}/${parts(iso).year}`,
  compact: (iso) => iso.replaceAll('-', ''),
} as const satisfies Readonly<Record<string, DateForm>>;

export const received = (heading: string, form: DateForm = DATES.real): Column => [
  heading,
  (complaint) => form(complaint.received),
];
export const answered = (heading: string, form: DateForm = DATES.real): Column => [
  heading,
  (complaint) => (complaint.answered === '' ? '' : form(complaint.answered)),
];
export const stage = (heading: string, one: CellValue = 1, two: CellValue = 2): Column => [
  heading,
  (complaint) => (complaint.stage === 1 ? one : two),
];
export const outcome = (heading: string, U = 'Upheld', P = 'Partially upheld', N = 'Not upheld', none = ''): Column => [
  heading,
  (complaint) => (complaint.outcome === '' ? none : { U, P, N }[complaint.outcome]),
];
export const ref = (heading: string, form: (ref: number) => CellValue = (number) => `C${number}`): Column => [
  heading,
  (complaint) => form(complaint.ref),
];
export const team = (heading: string): Column => [heading, (complaint) => complaint.team];
export const status = (heading: string, ended = 'Closed', open = 'Open'): Column => [
  heading,
  (complaint) => (complaint.answered === '' ? open : ended),
];
export const all = (heading: string, value: CellValue): Column => [heading, () => value];
