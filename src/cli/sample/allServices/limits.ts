/** The sheet `Procedures` of the register of all services, and the days by which its complaints are to be answered. */
import { dayOf, type Day } from '../../../calendar';
import { PROCEDURE_HEADINGS } from '../../../register';
import { calendar } from '../draws';
import { DATE, type SampleCell, type SampleColumn, type SampleSheet } from '../sheetForm';
import type { ServiceProcedure } from './council';

/** Until then the council took longer than the Code allows. */
const CODE_ADOPTED = dayOf(2023, 10, 1);
const BEFORE_THE_CODE = { days: 15, extended: 25 };
const FIRST_STAGE = { days: 10, extended: 20 };
const SECOND_STAGE = { days: 20, extended: 40 };
const BADGE_DAYS = 28;
const MEMBER_DAYS = 10;
const MP_DAYS = 15;

/** Working days in which an enquiry is to be answered. */
export const ENQUIRY_DAYS = { 'Member enquiry': MEMBER_DAYS, 'MP enquiry': MP_DAYS } as const;

/** Working days in which a complaint is to be acknowledged. */
export const ACKNOWLEDGEMENT_DAYS: Readonly<Record<ServiceProcedure, number>> = {
  ...{ 'Adult social care': 3, Corporate: 5, Housing: 5 },
  'Blue Badge review': 5,
};

interface Clock {
  readonly received: Day;
  readonly acknowledged: Day;
  readonly extended: boolean;
}

/** The last day in time of a complaint whose limit is not agreed with the complainant. */
export function lastDay(procedure: ServiceProcedure, stage: 1 | 2, { received, acknowledged, extended }: Clock): Day {
  if (procedure === 'Blue Badge review') {
    const day = received + BADGE_DAYS;
    return calendar.isWorkingDay(day) ? day : calendar.addWorkingDays(day, 1);
  }
  const isBefore = procedure === 'Corporate' && received < CODE_ADOPTED;
  const limit = stage === 2 ? SECOND_STAGE : isBefore ? BEFORE_THE_CODE : FIRST_STAGE;
  return calendar.addWorkingDays(acknowledged, extended ? limit.extended : limit.days);
}

type Cells = Readonly<Record<string, SampleCell>>;

const ROWS: readonly Cells[] = [
  { Procedure: 'Corporate', Aliases: 'Corporate policy', ...corporateStage(BEFORE_THE_CODE) },
  { Procedure: 'Corporate', ...corporateStage(FIRST_STAGE), From: CODE_ADOPTED },
  { Procedure: 'Member enquiry', Aliases: 'Councillor enquiry', ...answeredIn(MEMBER_DAYS, 'working days') },
  { Procedure: 'MP enquiry', ...answeredIn(MP_DAYS, 'working days') },
  {
    ...{ Procedure: 'Blue Badge review', Step: 'Acknowledgement', Limit: ACKNOWLEDGEMENT_DAYS['Blue Badge review'] },
    ...{ Unit: 'working days', 'Runs from': 'Received', 'Answered by': 'Date acknowledged' },
    ...{ Noun: 'Blue Badge review', Ombudsman: 'Local Government and Social Care Ombudsman' },
  },
  {
    Procedure: 'Blue Badge review',
    ...answeredIn(BADGE_DAYS, 'calendar days'),
    'Closed limit day': 'Next working day',
  },
];

function corporateStage({ days, extended }: typeof FIRST_STAGE): Cells {
  return {
    Step: 'Stage 1',
    Limit: days,
    'Limit extended': extended,
    Unit: 'working days',
    'Runs from': 'Acknowledged',
  };
}

function answeredIn(days: number, unit: string): Cells {
  return { Step: 'Stage 1', Limit: days, Unit: unit, 'Runs from': 'Received' };
}

export function proceduresSheet(): SampleSheet {
  return {
    name: 'Procedures',
    table: 'Procedures',
    columns: PROCEDURE_HEADINGS.map((heading): SampleColumn => ({ heading, ...(SHAPES[heading] ?? { width: 16 }) })),
    rows: ROWS.map((row) => PROCEDURE_HEADINGS.map((heading) => row[heading])),
  };
}

const SHAPES: Readonly<Record<string, Omit<SampleColumn, 'heading'>>> = {
  Procedure: { width: 20 },
  Aliases: { width: 22 },
  Limit: { width: 8 },
  'Limit extended': { width: 10 },
  'First day': { width: 8 },
  'Closed limit day': { width: 20 },
  'Answered by': { width: 20 },
  Ombudsman: { width: 40 },
  From: { width: 13, format: DATE },
};
