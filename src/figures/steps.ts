/** Which time limit a representation is measured against: by its procedure and stage, and the day its clock started. */
import {
  fixed,
  hasPanel,
  isFixed,
  PANEL_STAGE,
  timeLimit,
  type AnsweredBy,
  type Day,
  type PanelStep,
  type Procedure,
  type Step,
  type TimeLimit,
} from '../calendar';
import { procedureCode, STAGES, TYPE_CODE } from '../register';
import type { ColumnKey, RecordType, Settings } from '../register';

/** A stage of a procedure, as it is measured under the settings. */
export interface MeasuredStage {
  readonly procedure: Procedure;
  /** The code of the procedure. */
  readonly code: number;
  readonly stage: number;
  /** Newest first; none where the stage has no limit. */
  readonly limits: readonly TimeLimit[];
  /** The limits of the acknowledgement, newest first; they are the same at every stage. */
  readonly acknowledgement: readonly TimeLimit[];
  /** The step of a panel's stage that is measured; undefined at other stages. */
  readonly panelStep: PanelStep | undefined;
  /** Where the date of the step before stands, on which the clock of this one starts. */
  readonly startsWith: ColumnKey | undefined;
  /** What extends it: its own Extension, or a setting for all. */
  readonly extended: 'by extension' | 'always' | 'never';
}

/** Measured stages by the codes of procedure and stage; undefined where either is not recorded. */
export type StagesMeasured = (procedure: number, stage: number) => MeasuredStage | undefined;

export function stagesMeasured(procedures: readonly Procedure[], settings: Settings): StagesMeasured {
  const table = procedures.map((procedure, at) =>
    STAGES.map((_, index) => measured(procedure, at + 1, index + 1, settings)),
  );
  return (procedure, stage) => table[procedure - 1]?.[stage - 1];
}

function measured(procedure: Procedure, code: number, stage: number, settings: Settings): MeasuredStage {
  const isPanel = stage === PANEL_STAGE && hasPanel(procedure);
  const step = isPanel ? settings.stage3Measure : (`Stage ${stage}` as Step);
  const own = procedure.limits.filter((limit) => limit.step === step);
  const limits = step === 'All' && own.length === 0 ? wholePanel(procedure) : own;
  const isByChoice = procedure.hasStage2Choice === true && stage === 2 && settings.stage2Limit !== 'By extension';
  return {
    ...{ procedure, code, stage, limits },
    acknowledgement: procedure.limits.filter((limit) => limit.step === 'Acknowledgement'),
    panelStep: isPanel ? settings.stage3Measure : undefined,
    startsWith: limits.some(({ runsFrom }) => runsFrom === 'Previous step') ? BEFORE[step] : undefined,
    extended: !isByChoice ? 'by extension' : settings.stage2Limit === '65' ? 'always' : 'never',
  };
}

/** The dates of a panel's steps, on which the next one starts. */
const BEFORE: Partial<Record<Step, ColumnKey>> = { Findings: 'panelDate', Response: 'panelFindings' };

/** Panel, findings and response added up: 30 + 5 + 15 = 50; of every day on which one of them changed. */
function wholePanel({ limits }: Procedure): readonly TimeLimit[] {
  const steps = (['Panel', 'Findings', 'Response'] as const).map((step) =>
    limits.filter((limit) => limit.step === step),
  );
  const days = [...new Set(steps.flat().map(({ validFrom }) => validFrom))].toSorted((a, b) => b - a);
  return days.flatMap((validFrom) => {
    const inForce = steps.flatMap((ofStep) => ofStep.find((limit) => limit.validFrom <= validFrom) ?? []);
    const known = inForce.filter(isFixed);
    if (known.length < steps.length) return [];
    const total = known.reduce((sum, { allowed }) => sum + allowed.length, 0);
    const [{ unit, holidays }] = inForce as [TimeLimit];
    return [timeLimit('All', fixed(total), { unit, holidays, validFrom })];
  });
}

/** Where the answer stands that each kind of limit asks for. */
export const ANSWER_COLUMN: Readonly<
  Record<AnsweredBy, ColumnKey & ('response' | 'panelDate' | 'panelFindings' | 'closed' | 'acknowledged')>
> = {
  'Date of response': 'response',
  'Panel date': 'panelDate',
  'Panel findings date': 'panelFindings',
  'Date closed': 'closed',
  'Date acknowledged': 'acknowledged',
};

/** The columns that hold the answers of a stage, and the date of the step before from which its clock runs. */
export function answerColumns(stage: MeasuredStage): readonly ColumnKey[] {
  return [...(stage.startsWith ? [stage.startsWith] : []), ...answersOf(stage)];
}

/** The columns that hold the answers of a stage. */
export function answersOf({ limits }: MeasuredStage): readonly ColumnKey[] {
  return limits.length === 0 ? ['response'] : [...new Set(limits.flatMap(answersTo))];
}

/** Where the answer stands that a limit asks for: in the first that says so. What has no day on which it was closed was closed when it was answered. */
export function answersTo({ answeredBy }: TimeLimit): readonly ColumnKey[] {
  const column = ANSWER_COLUMN[answeredBy];
  return column === 'closed' ? [column, 'response'] : [column];
}

/** The procedures of enquiries that have a time limit, whatever their column Procedure says: by the code of the record type. */
export function enquiryProcedures(procedures: readonly Procedure[]): ReadonlyMap<number, number> {
  return new Map(
    ENQUIRIES.map(([type, id]) => [TYPE_CODE[type], procedureCode(procedures, id)] as const).filter(
      ([, code]) => (procedures[code - 1]?.limits ?? []).length > 0,
    ),
  );
}

const ENQUIRIES = [
  ['Member enquiry', 'member-enquiry'],
  ['MP enquiry', 'mp-enquiry'],
] as const satisfies readonly (readonly [RecordType, string])[];

/** The longest time, in calendar days, between a clock start and the last day of any limit that isn't agreed. */
export function longestLimit(procedures: readonly Procedure[]): Day {
  const days = procedures.flatMap(({ limits }) =>
    limits.filter(isFixed).map(({ allowed: { extended }, unit }) => extended * CALENDAR_DAYS[unit]),
  );
  return Math.max(A_YEAR, ...days);
}

/** At most, with bank holidays. */
const CALENDAR_DAYS: Readonly<Record<TimeLimit['unit'], number>> = {
  ...{ 'working days': 2, 'school days': 3, 'calendar days': 1, months: 31 },
};
const A_YEAR = 366;
