/** What is taken for granted where a register has no column that tells it, and how that is said (REGISTER.md). */
import { TYPE_CODE } from './codes';
import type { ColumnKey, RegisterColumns } from './columns';
import type { Meanings } from './meanings';
import type { ReadingFinding } from './readingFindings';
import type { RegisterRows } from './registerRows';

/** Of Record type, Procedure and Stage those that no column and no wording tells. */
export function assumedColumns(
  present: ReadonlySet<ColumnKey>,
  blocks: readonly RegisterRows[],
): ReadonlySet<ColumnKey> {
  const told = new Set<ColumnKey>(present);
  if (blocks.some(({ unfolded }) => unfolded)) told.add('stage');
  return new Set((['recordType', 'procedure', 'stage'] as const).filter((key) => !told.has(key)));
}

interface Assumptions {
  readonly blocks: readonly RegisterRows[];
  readonly present: ReadonlySet<ColumnKey>;
  readonly assumed: ReadonlySet<ColumnKey>;
  readonly columns: Pick<RegisterColumns, 'recordType'>;
  /** Whole columns whose value was given. */
  readonly whole: Meanings['whole'];
}

/** A procedure or stage that is taken for granted decides time limits, so it is a warning; the others are notes. */
export function assumptionFindings(made: Assumptions): readonly ReadingFinding[] {
  const { blocks, present, assumed, columns, whole } = made;
  const sheets = [...new Map(blocks.map(({ source }) => [source.sheet, source])).values()];
  const without = (key: ColumnKey): readonly string[] =>
    sheets.filter(({ columnOf }) => !columnOf.has(key) && !whole.has(key)).map(({ sheet }) => sheet);
  const [first = ''] = sheets.map(({ sheet }) => sheet);
  const findings: ReadingFinding[] = [];
  for (const sheet of without('ref')) findings.push({ ...NO_REF, sheet, cell: '' });
  for (const sheet of without('recordType')) findings.push({ ...NO_RECORD_TYPE, sheet, cell: '' });
  const hasComplaints = columns.recordType.codes.includes(COMPLAINT);
  if (hasComplaints && assumed.has('stage')) findings.push({ ...NO_STAGE, sheet: first, cell: '' });
  if (!present.has('team')) findings.push({ ...NO_TEAM, sheet: first, cell: '' });
  return findings;
}

const COMPLAINT = TYPE_CODE.Complaint;

type Said = Omit<ReadingFinding, 'sheet' | 'cell'>;

const NO_REF: Said = {
  ...{ rule: 'no-ref', severity: 'note', column: 'Ref' },
  message: 'The sheet has no column Ref, so its rows are named by where they are: “row 12”.',
  suggestion: 'If one of your columns is the reference, map it to Ref.',
};

const NO_RECORD_TYPE: Said = {
  ...{ rule: 'taken-for-granted', severity: 'note', column: 'Record type' },
  message: 'The sheet has no column Record type, so every row is counted as a complaint.',
  suggestion: 'If it has other records too, add a column Record type, or map yours to it.',
};

const NO_STAGE: Said = {
  ...{ rule: 'taken-for-granted', severity: 'warning', column: 'Stage' },
  message:
    'The register has no column Stage, so every complaint is counted and judged as stage 1. ' +
    'Figures affected: timeliness and every figure by stage.',
  suggestion: 'If some are at a later stage, add or map the column.',
};

const NO_TEAM: Said = {
  ...{ rule: 'no-team', severity: 'note', column: 'Team' },
  message: 'The register has no column Team, so the tables by team are left out.',
  suggestion: 'To have them, add a column Team, or map yours to it: a service area or directorate will do.',
};
