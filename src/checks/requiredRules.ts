/** What a record needs according to its type (REGISTER.md): a column at all, or a value in its row. */
import type { ColumnKey, Register, Settings, Severity } from '../register';
import type { Concern } from './applicability';
import { OUTCOME, STAGE, TYPE } from './codes';
import { casesOf, isDecided } from './ombudsmanRules';
import { caseKey, isAnswered, isCorporate, isPanel, stageOf } from './records';
import { specOf } from './sheetColumns';
import type { Checked, CheckedRows, Hit, Rule, RowHit } from './types';

export const REQUIRED_RULES: readonly Rule[] = [
  {
    id: 'missing-column',
    severity: 'warning',
    title: 'Column that the records need',
    columns: ['recordType', 'procedure', 'stage', 'outcome', 'response'],
    concerns: ['everything'],
    find: missingColumns,
  },
  {
    id: 'missing-value',
    severity: 'error',
    title: 'Value that the record needs',
    columns: [
      ...(['ref', 'caseRef', 'recordType', 'received', 'team', 'acknowledged', 'panelDate', 'panelFindings'] as const),
      ...(['lgscoDecision', 'lgscoDecisionDate', 'issue', 'holdFrom', 'holdTo'] as const),
    ],
    concerns: ['counted', 'answered', 'course', 'ombudsman', 'decidedComplaint'],
    find: missingValues,
  },
];

/** `says` is what comes of it where a row of the concern for which `when` holds has nothing in the column. */
interface Need {
  readonly column: ColumnKey;
  readonly severity: Severity;
  readonly concern: Concern;
  /** Absent = every row of the concern. */
  readonly when?: (register: Register, row: number, settings: Settings) => boolean;
  readonly says: string;
  /** Absent = enter it. */
  readonly toDo?: string;
}

/** Asked of every row, where the register has the column. */
const NEEDED_VALUES: readonly Need[] = [
  {
    column: 'team',
    severity: 'warning',
    concern: 'counted',
    when: ({ recordType: { codes } }, row) =>
      codes[row] !== 0 && codes[row] !== TYPE.LGSCO && codes[row] !== TYPE.Concern,
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
    says: 'A corporate complaint has no Date acknowledged: its time limit runs from the clock start instead.',
  },
  {
    column: 'panelDate',
    severity: 'error',
    concern: 'answered',
    when: (register, row, { stage3Measure }) => stage3Measure === 'Panel' && isPastPanel(register, row),
    says: 'The review was answered, but has no Panel date, so it is late. Figures affected: timeliness at stage 3.',
  },
  {
    column: 'panelDate',
    severity: 'error',
    concern: 'answered',
    when: (register, row, { stage3Measure }) => stage3Measure === 'Findings' && isPastPanel(register, row),
    says:
      'The review has no Panel date, from which the limit of its findings runs, so it is left out. ' +
      'Figures affected: timeliness at stage 3.',
  },
  {
    column: 'panelFindings',
    severity: 'error',
    concern: 'answered',
    when: (register, row, { stage3Measure }) => stage3Measure === 'Findings' && isAnsweredPanel(register, row),
    says:
      'The review was answered, but has no Panel findings date, so its findings are late. ' +
      'Figures affected: timeliness at stage 3.',
  },
  {
    column: 'panelFindings',
    severity: 'error',
    concern: 'answered',
    when: (register, row, { stage3Measure }) => stage3Measure === 'Response' && isAnsweredPanel(register, row),
    says:
      'The review has no Panel findings date, from which the limit of its response runs, so it is left out. ' +
      'Figures affected: timeliness at stage 3.',
  },
  ...(['ombudsman', 'decidedComplaint'] as const).flatMap((concern): readonly Need[] => [
    {
      ...{ column: 'lgscoDecision', severity: 'error', concern },
      when: (register, row) => (register.lgscoDecisionDate[row] ?? 0) > 0,
      says: 'The case was decided, but has no LGSCO decision. Figures affected: the uphold rate.',
    },
    {
      ...{ column: 'lgscoDecisionDate', severity: 'error', concern },
      when: isDecided,
      says:
        'The decision has no LGSCO decision date, so it falls in no period. ' +
        'Figures affected: the decisions of the LGSCO and the uphold rate.',
    },
  ]),
  {
    column: 'issue',
    severity: 'warning',
    concern: 'ombudsman',
    when: isDecided,
    says:
      'The LGSCO decided the case, but it has no Issue summary: its row in the table of decisions will have a ' +
      'blank cell.',
  },
  {
    column: 'holdFrom',
    severity: 'warning',
    concern: 'answered',
    when: ({ holdTo }, row) => (holdTo[row] ?? 0) > 0,
    says: 'The row has On hold to, but not On hold from, so the hold is not counted.',
  },
  {
    column: 'holdTo',
    severity: 'warning',
    concern: 'answered',
    when: (register, row) => (register.holdFrom[row] ?? 0) > 0 && isAnswered(register, row),
    says: 'The row was answered and has On hold from, but not On hold to: the hold is taken to last until the answer.',
  },
];

/** Asked of a register that lacks the column and has rows that need it: what its report then says. */
const NEEDED_COLUMNS: readonly Need[] = [
  {
    column: 'response',
    severity: 'warning',
    concern: 'answered',
    when: ({ present }) => present.has('closed'),
    says: 'responded to, days to respond and timeliness are “Not recorded”',
  },
  {
    column: 'response',
    severity: 'warning',
    concern: 'answered',
    when: ({ present }) => !present.has('closed'),
    says: 'responded to, closed, % upheld and timeliness are “Not recorded”',
  },
  {
    column: 'outcome',
    severity: 'warning',
    concern: 'answered',
    when: (register, row) => (register.closed[row] ?? 0) > 0,
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
    says: 'the time limits of corporate complaints run from the clock start instead',
  },
  ...(['panelDate', 'panelFindings'] as const).map((column): Need => ({
    ...{ column, severity: 'warning', concern: 'answered' },
    when: (register, row, settings) =>
      NEEDS_PANEL[column].includes(settings.stage3Measure) && isAnsweredPanel(register, row),
    says: 'timeliness at stage 3 is “Not recorded”',
  })),
  ...(['rootCause', 'issue', 'learning'] as const).map((column): Need => ({
    ...{ column, severity: 'warning', concern: 'answered' },
    when: ({ outcome }, row) => outcome.codes[row] === OUTCOME.Upheld,
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

function isLaterStage(register: Register, row: number): boolean {
  return stageOf(register, row) > STAGE['1'];
}

/** Corporate limits run from the acknowledgement; a third stage has no limit. */
function isAcknowledgedFirst(register: Register, row: number): boolean {
  return isCorporate(register, row) && stageOf(register, row) < STAGE['3'];
}

function isAnsweredPanel(register: Register, row: number): boolean {
  return isPanel(register, row) && isAnswered(register, row);
}

/** Its findings or its answer show that the panel has met. */
function isPastPanel(register: Register, row: number): boolean {
  return isPanel(register, row) && (isAnswered(register, row) || (register.panelFindings[row] ?? 0) > 0);
}

function* missingColumns({ register, settings, parts, concerned }: Checked): Iterable<Hit> {
  const unfolded = parts.some(({ source }) => source.stages.length > 0);
  for (const { column, severity, concern, when, says } of NEEDED_COLUMNS) {
    if (register.present.has(column) || (unfolded && column === 'caseRef')) continue;
    const row = concerned(concern).rows.find((index) => when?.(register, index, settings) ?? true);
    if (row === undefined) continue;
    const heading = specOf(column)?.heading ?? column;
    yield {
      ...milder(severity),
      ...{ sheet: register.sheets[register.sheetOf[row] ?? 0]?.name ?? '', cell: '', heading },
      message: `The register has no column ${heading}: ${says}.`,
      suggestion: 'Add the column, or map one of yours to it.',
    };
  }
}

function* missingValues(checked: CheckedRows): Iterable<RowHit> {
  const { register, settings, concerned, isReported } = checked;
  for (const { column, severity, concern, when, says, toDo } of NEEDED_VALUES) {
    if (!register.present.has(column)) continue;
    const suggestion = toDo ?? `Enter the ${specOf(column)?.heading ?? column}.`;
    const isMissing = missingIn(checked, column);
    const isSaid = concern === 'decidedComplaint' ? hasOmbudsmanRow(checked) : undefined;
    for (const row of concerned(concern).rows) {
      if (when?.(register, row, settings) === false || !isMissing(row)) continue;
      if (isReported(row, column) || isSaid?.(row)) continue;
      yield { row, column, ...milder(severity), message: says, suggestion };
    }
  }
}

/** The rule itself says that it finds errors; anything milder is said by the need. */
function milder(severity: Severity): Pick<RowHit, 'severity'> {
  return severity === 'error' ? {} : { severity };
}

/** What a complaint row repeats of its case's LGSCO row need not be whole. */
function hasOmbudsmanRow({ register, concerned }: CheckedRows): (row: number) => boolean {
  const decided = casesOf(register, concerned('ombudsman').rows);
  return (row) => decided.has(caseKey(register, row));
}

/** Whether nothing is recorded in the column. */
function missingIn(checked: CheckedRows, key: ColumnKey): (row: number) => boolean {
  if (key === 'caseRef') return withoutCase(checked);
  const column = checked.register[key];
  if ('codes' in column) return (row) => column.codes[row] === 0;
  return (row) => column[row] === 0 || column[row] === '';
}

/** A Case ref that repeats the row's own Ref says nothing, unless another stage of the case has that Ref too. */
function withoutCase({ register, parts }: CheckedRows): (row: number) => boolean {
  if (parts.some(({ source }) => source.stages.length > 0)) return () => false;
  let repeated: ReadonlySet<string> | undefined;
  return (row) => {
    const ref = register.ref[row] ?? '';
    if (register.caseRef[row] !== ref) return false;
    repeated ??= repeatedTexts(register.ref);
    return !repeated.has(ref);
  };
}

function repeatedTexts(texts: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(texts.filter((text) => seen.size === seen.add(text).size));
}
