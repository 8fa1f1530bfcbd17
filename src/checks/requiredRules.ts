/** What a record needs according to its type (REGISTER.md): a column at all, or a value in its row. */
import type { ColumnKey, Register, Settings, Severity } from '../register';
import { DECISION, STAGE, TYPE } from './codes';
import { goesOn, isAnswered, isComplaint, isCorporate, isLgsco, isPanel, isUpheld, stageOf } from './records';
import { specOf } from './sheetColumns';
import type { Checked, Hit, Rule, RowHit } from './types';

export const REQUIRED_RULES: readonly Rule[] = [
  {
    id: 'missing-column',
    severity: 'warning',
    title: 'Column that the records need',
    columns: ['recordType', 'procedure', 'stage', 'outcome', 'response'],
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
    find: missingValues,
  },
];

/** `says` is what comes of it where a row for which `when` holds has nothing in the column. */
interface Need {
  readonly column: ColumnKey;
  readonly severity: Severity;
  readonly when: (register: Register, row: number, settings: Settings) => boolean;
  readonly says: string;
  /** Absent = enter it. */
  readonly toDo?: string;
}

/** Asked of every row, where the register has the column. */
const NEEDED_VALUES: readonly Need[] = [
  {
    column: 'team',
    severity: 'warning',
    when: ({ recordType: { codes } }, row) =>
      codes[row] !== 0 && codes[row] !== TYPE.LGSCO && codes[row] !== TYPE.Concern,
    says: 'The row has no Team: the tables by team show it as “Not recorded”.',
  },
  {
    column: 'caseRef',
    severity: 'warning',
    when: isLaterStage,
    says: 'A complaint of a later stage has no Case ref, so it cannot be followed to its earlier stage.',
    toDo: 'Enter the Ref of its stage 1 row as the Case ref of both.',
  },
  {
    column: 'caseRef',
    severity: 'note',
    when: isLgsco,
    says: 'A case of the LGSCO has no Case ref, so it cannot be followed to the complaint.',
    toDo: 'Enter the Ref of the complaint, if it is in the register.',
  },
  {
    column: 'acknowledged',
    severity: 'note',
    when: isAcknowledgedFirst,
    says: 'A corporate complaint has no Date acknowledged: its time limit runs from the clock start instead.',
  },
  {
    column: 'panelDate',
    severity: 'error',
    when: (register, row, settings) => settings.stage3Measure === 'Panel' && isAnsweredPanel(register, row),
    says: 'The review was answered, but has no Panel date, so it is late. Figures affected: timeliness at stage 3.',
  },
  {
    column: 'panelFindings',
    severity: 'error',
    when: (register, row, { stage3Measure: measure }) =>
      (measure === 'Findings' || measure === 'Response') && isAnsweredPanel(register, row),
    says: 'The review was answered, but has no Panel findings date. Figures affected: timeliness at stage 3.',
  },
  {
    column: 'lgscoDecision',
    severity: 'error',
    when: (register, row) => isLgsco(register, row) && (register.lgscoDecisionDate[row] ?? 0) > 0,
    says: 'The case was decided, but has no LGSCO decision. Figures affected: the uphold rate.',
  },
  {
    column: 'lgscoDecisionDate',
    severity: 'error',
    when: isDecided,
    says:
      'The decision has no LGSCO decision date, so it falls in no period. ' +
      'Figures affected: the decisions of the LGSCO and the uphold rate.',
  },
  {
    column: 'issue',
    severity: 'warning',
    when: isDecided,
    says: 'The LGSCO decided the case, but it has no Issue summary: its row in the table of decisions has a hole.',
  },
  {
    column: 'holdFrom',
    severity: 'warning',
    when: ({ holdTo }, row) => (holdTo[row] ?? 0) > 0,
    says: 'The row has On hold to, but not On hold from, so the hold is not counted.',
  },
  {
    column: 'holdTo',
    severity: 'warning',
    when: (register, row) => (register.holdFrom[row] ?? 0) > 0 && isAnswered(register, row),
    says: 'The row was answered and has On hold from, but not On hold to: the hold is taken to last until the answer.',
  },
];

/** Asked of a register that lacks the column and has rows that need it. */
const NEEDED_COLUMNS: readonly Need[] = [
  {
    column: 'response',
    severity: 'warning',
    when: isComplaint,
    says: 'no complaint is answered: there is no timeliness and no % upheld',
  },
  {
    column: 'outcome',
    severity: 'warning',
    when: (register, row) => isComplaint(register, row) && isAnswered(register, row),
    says: 'no complaint is upheld or not upheld',
  },
  {
    column: 'caseRef',
    severity: 'warning',
    when: isLaterStage,
    says: 'complaints of later stages cannot be followed to their stage 1',
  },
  {
    column: 'acknowledged',
    severity: 'note',
    when: isAcknowledgedFirst,
    says: 'the time limits of corporate complaints run from the clock start instead',
  },
  {
    column: 'panelDate',
    severity: 'warning',
    when: (register, row, settings) => settings.stage3Measure === 'Panel' && isAnsweredPanel(register, row),
    says: 'every review panel is late in timeliness at stage 3',
  },
  ...(['rootCause', 'issue', 'learning'] as const).map((column): Need => ({
    column,
    severity: 'warning',
    when: isUpheld,
    says: 'the table of learning has a hole for every upheld complaint',
  })),
  ...(['lgscoDecision', 'lgscoDecisionDate'] as const).map((column): Need => ({
    column,
    severity: 'warning',
    when: isLgsco,
    says: 'no case of the LGSCO is decided',
  })),
];

function isLaterStage(register: Register, row: number): boolean {
  return isComplaint(register, row) && stageOf(register, row) > STAGE['1'];
}

/** Corporate limits run from the acknowledgement; a third stage has no limit. */
function isAcknowledgedFirst(register: Register, row: number): boolean {
  return isCorporate(register, row) && goesOn(register, row) && stageOf(register, row) < STAGE['3'];
}

function isAnsweredPanel(register: Register, row: number): boolean {
  return isPanel(register, row) && goesOn(register, row) && isAnswered(register, row);
}

function isDecided(register: Register, row: number): boolean {
  const decision = register.lgscoDecision.codes[row] ?? 0;
  return isLgsco(register, row) && decision > 0 && decision !== DECISION.Pending;
}

function* missingColumns({ register, settings, parts }: Checked): Iterable<Hit> {
  const unfolded = parts.some(({ source }) => source.stages.length > 0);
  for (const { column, severity, when, says } of NEEDED_COLUMNS) {
    if (register.present.has(column) || (unfolded && column === 'caseRef')) continue;
    const row = register.rowOf.findIndex((_, index) => when(register, index, settings));
    if (row < 0) continue;
    const heading = specOf(column)?.heading ?? column;
    yield {
      ...{ severity, sheet: register.sheets[register.sheetOf[row] ?? 0]?.name ?? '', cell: '', heading },
      message: `The register has no column ${heading}: ${says}.`,
      suggestion: 'Add the column, or map one of yours to it.',
    };
  }
}

function* missingValues(checked: Checked): Iterable<RowHit> {
  const { register, settings, isReported } = checked;
  for (const { column, severity, when, says, toDo } of NEEDED_VALUES) {
    if (!register.present.has(column)) continue;
    const suggestion = toDo ?? `Enter the ${specOf(column)?.heading ?? column}.`;
    const isMissing = missingIn(checked, column);
    for (let row = 0; row < register.rowCount; row++) {
      if (when(register, row, settings) && isMissing(row) && !isReported(row, column)) {
        yield { row, column, severity, message: says, suggestion };
      }
    }
  }
}

/** Whether nothing is recorded in the column. */
function missingIn(checked: Checked, key: ColumnKey): (row: number) => boolean {
  if (key === 'caseRef') return withoutCase(checked);
  const column = checked.register[key];
  if ('codes' in column) return (row) => column.codes[row] === 0;
  return (row) => column[row] === 0 || column[row] === '';
}

/** A Case ref that repeats the row's own Ref says nothing, unless another stage of the case has that Ref too. */
function withoutCase({ register, parts }: Checked): (row: number) => boolean {
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
