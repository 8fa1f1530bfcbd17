/** What a record needs according to its type (REGISTER.md, the columns), as data: a value in its row, or a column at all. */
import type { Step } from '../calendar';
import { codeAt, dayAt, OUTCOME_CODE, STAGE_CODE, TYPE_CODE } from '../register';
import type { ColumnKey, Register, Settings, Severity } from '../register';
import type { Concern } from './applicability';
import { hasDecision } from './ombudsmanRules';
import { panels, stageOf } from './records';

/** `says` is what comes of it where a row of the concern for which `when` holds has nothing in the column. */
export interface Need {
  readonly column: ColumnKey;
  readonly severity: Severity;
  readonly concern: Concern;
  /** Absent = every row of the concern. It is asked once for a test that looks at each row. */
  readonly when?: (register: Register, settings: Settings) => (row: number) => boolean;
  readonly says: string;
  /** Absent = enter it. */
  readonly toDo?: string;
}

/** The record types that a table shows by team. */
const BY_TEAM: ReadonlySet<number> = new Set(
  (['Complaint', 'Initial feedback', 'Member enquiry', 'MP enquiry', 'Compliment', 'ADR'] as const).map(
    (type) => TYPE_CODE[type],
  ),
);

/** Asked of every row, where the register has the column. */
export const NEEDED_VALUES: readonly Need[] = [
  {
    column: 'team',
    severity: 'warning',
    concern: 'counted',
    when:
      ({ recordType: { codes } }) =>
      (row) =>
        BY_TEAM.has(codeAt(codes, row)),
    says: 'The row has no Team: the tables by team show it as “Not recorded”.',
  },
  {
    column: 'caseRef',
    severity: 'warning',
    concern: 'course',
    when: isLaterStage,
    says: 'A complaint of a later stage has no Case ref, so it cannot be followed to its earlier stage.',
    toDo: 'Enter the Ref of its stage 1 row as the Case ref of both.',
  },
  {
    column: 'caseRef',
    severity: 'note',
    concern: 'ombudsman',
    says: 'A case of the LGSCO has no Case ref, so it cannot be followed to the complaint.',
    toDo: 'Enter the Ref of the complaint, if it is in the register.',
  },
  {
    column: 'acknowledged',
    severity: 'note',
    concern: 'answered',
    when: isAcknowledgedFirst,
    says: 'The complaint has no Date acknowledged, from which its time limit runs: it runs from the clock start instead.',
  },
  {
    column: 'panelDate',
    severity: 'error',
    concern: 'answered',
    when: (register, { stage3Measure }) => (stage3Measure === 'Panel' ? pastPanel(register) : never),
    says: 'The review was answered, but has no Panel date, so it is late. Figures affected: timeliness at stage 3.',
  },
  {
    column: 'panelDate',
    severity: 'error',
    concern: 'answered',
    when: (register, { stage3Measure }) => (stage3Measure === 'Findings' ? pastPanel(register) : never),
    says:
      'The review has no Panel date, from which the limit of its findings runs, so it is left out. ' +
      'Figures affected: timeliness at stage 3.',
  },
  {
    column: 'panelFindings',
    severity: 'error',
    concern: 'answered',
    when: (register, { stage3Measure }) => (stage3Measure === 'Findings' ? answeredPanel(register) : never),
    says:
      'The review was answered, but has no Panel findings date, so its findings are late. ' +
      'Figures affected: timeliness at stage 3.',
  },
  {
    column: 'panelFindings',
    severity: 'error',
    concern: 'answered',
    when: (register, { stage3Measure }) => (stage3Measure === 'Response' ? answeredPanel(register) : never),
    says:
      'The review has no Panel findings date, from which the limit of its response runs, so it is left out. ' +
      'Figures affected: timeliness at stage 3.',
  },
  ...(['ombudsman', 'decidedComplaint'] as const).flatMap((concern): readonly Need[] => [
    {
      ...{ column: 'lgscoDecision', severity: 'error', concern },
      when:
        ({ lgscoDecisionDate }) =>
        (row) =>
          dayAt(lgscoDecisionDate, row) > 0,
      says: 'The case was decided, but has no LGSCO decision. Figures affected: the uphold rate.',
    },
    {
      ...{ column: 'lgscoDecisionDate', severity: 'error', concern },
      when: hasDecision,
      says:
        'The decision has no LGSCO decision date, so it falls in no period. ' +
        'Figures affected: the decisions of the LGSCO and the uphold rate.',
    },
  ]),
  {
    column: 'issue',
    severity: 'warning',
    concern: 'ombudsman',
    when: hasDecision,
    says:
      'The LGSCO decided the case, but it has no Issue summary: its row in the table of decisions will have a ' +
      'blank cell.',
  },
  {
    column: 'holdFrom',
    severity: 'warning',
    concern: 'answered',
    when:
      ({ holdTo }) =>
      (row) =>
        dayAt(holdTo, row) > 0,
    says: 'The row has On hold to, but not On hold from, so the hold is not counted.',
  },
  {
    column: 'holdTo',
    severity: 'warning',
    concern: 'answered',
    when:
      ({ holdFrom, response }) =>
      (row) =>
        dayAt(holdFrom, row) > 0 && dayAt(response, row) > 0,
    says: 'The row was answered and has On hold from, but not On hold to: the hold is taken to last until the answer.',
  },
];

/** Asked of a register that lacks the column and has rows that need it: what its report then says. */
export const NEEDED_COLUMNS: readonly Need[] = [
  {
    column: 'response',
    severity: 'warning',
    concern: 'answered',
    when: ({ present }) => (present.has('closed') ? always : never),
    says: 'responded to, days to respond and timeliness are “Not recorded”',
  },
  {
    column: 'response',
    severity: 'warning',
    concern: 'answered',
    when: ({ present }) => (present.has('closed') ? never : always),
    says: 'responded to, closed, % upheld and timeliness are “Not recorded”',
  },
  {
    column: 'outcome',
    severity: 'warning',
    concern: 'answered',
    when:
      ({ closed }) =>
      (row) =>
        dayAt(closed, row) > 0,
    says: 'upheld, % upheld and the other outcomes are “Not recorded”',
  },
  {
    column: 'caseRef',
    severity: 'warning',
    concern: 'course',
    when: isLaterStage,
    says: 'complaints of later stages cannot be followed to their stage 1',
  },
  {
    column: 'acknowledged',
    severity: 'note',
    concern: 'answered',
    when: isAcknowledgedFirst,
    says: 'time limits that run from the acknowledgement run from the clock start instead',
  },
  ...(['panelDate', 'panelFindings'] as const).map((column): Need => ({
    ...{ column, severity: 'warning', concern: 'answered' },
    when: (register, { stage3Measure }) =>
      NEEDS_PANEL[column].includes(stage3Measure) ? answeredPanel(register) : never,
    says: 'timeliness at stage 3 is “Not recorded”',
  })),
  ...(['rootCause', 'issue', 'learning'] as const).map((column): Need => ({
    ...{ column, severity: 'warning', concern: 'answered' },
    when:
      ({ outcome: { codes } }) =>
      (row) =>
        codes[row] === OUTCOME_CODE.Upheld,
    says: 'the table of learning will have a blank cell for every upheld complaint',
  })),
  ...(['lgscoDecision', 'lgscoDecisionDate'] as const).map((column): Need => ({
    ...{ column, severity: 'warning', concern: 'ombudsman' },
    says: 'what the LGSCO decided and its uphold rate are “Not recorded”',
  })),
];

/** The settings `Stage 3 measure` whose limit runs from the date, or is kept by it. */
const NEEDS_PANEL: Readonly<Record<'panelDate' | 'panelFindings', readonly Settings['stage3Measure'][]>> = {
  panelDate: ['Panel', 'Findings'],
  panelFindings: ['Findings', 'Response'],
};

function always(): boolean {
  return true;
}

/** Of a need that the settings leave nobody with. */
export function never(): boolean {
  return false;
}

function isLaterStage(register: Register): (row: number) => boolean {
  return (row) => stageOf(register, row) > STAGE_CODE['1'];
}

/** The time limit of its stage runs from the acknowledgement. */
function isAcknowledgedFirst({ procedure, stage, procedures }: Register): (row: number) => boolean {
  const steps = procedures.map(
    ({ limits }) => new Set(limits.flatMap(({ step, runsFrom }) => (runsFrom === 'Acknowledged' ? [step] : []))),
  );
  return (row) => {
    const step = steps[codeAt(procedure.codes, row) - 1];
    return step !== undefined && step.size > 0 && step.has(`Stage ${codeAt(stage.codes, row)}` as Step);
  };
}

function answeredPanel(register: Register): (row: number) => boolean {
  const { response } = register;
  const isPanel = panels(register);
  return (row) => dayAt(response, row) > 0 && isPanel(row);
}

/** Its findings or its answer show that the panel has met. */
function pastPanel(register: Register): (row: number) => boolean {
  const { response, panelFindings } = register;
  const isPanel = panels(register);
  return (row) => (dayAt(response, row) > 0 || dayAt(panelFindings, row) > 0) && isPanel(row);
}
