/**
 * Registers with one row a case, where later stages stand in columns of their own ("Stage 2 date received"): which
 * sheet column a stage's row takes each value from.
 */
import { COLUMNS, type ColumnKey } from './columns';
import { headingIndex, type HeadingMatch, type HeadingTarget } from './headings';

export interface StageColumns {
  readonly stage: 1 | 2 | 3;
  /** Zero-based sheet column. */
  readonly columnOf: ReadonlyMap<ColumnKey, number>;
  /** Columns of the case that speak of the last stage which the case reached. */
  readonly whenLast: ReadonlyMap<ColumnKey, number>;
}

/**
 * The columns of a sheet with one row a stage, and of the first stage of one with one row a case. `firstColumn` is
 * the sheet column of the first heading.
 */
export function plainColumns(match: HeadingMatch, firstColumn: number): ReadonlyMap<ColumnKey, number> {
  const columns = new Map<ColumnKey, number>();
  for (const { key } of COLUMNS) {
    const index = headingIndex(match, key) ?? headingIndex(match, key, 1);
    if (index !== undefined) columns.set(key, firstColumn + index);
  }
  return columns;
}

/**
 * One entry a stage where stage 2 or 3 has a date of its own, else none (one row a stage). What a heading without a
 * stage means: dates, extension, hold, costs: stage 1; panel dates: stage 3; Status, Date closed, Outcome and actions (so
 * that each is counted once): the last stage that the case reached, unless later stages have such a column of their own; everything else: every stage.
 */
export function stageColumns(match: HeadingMatch, firstColumn: number): readonly StageColumns[] {
  const later = ([2, 3] as const).filter(
    (stage) =>
      (headingIndex(match, 'received', stage) ??
        startColumn(match, stage) ??
        headingIndex(match, 'response', stage)) !== undefined,
  );
  if (later.length === 0) return [];
  return ([1, ...later] as const).map((stage) => {
    const columnOf = new Map<ColumnKey, number>();
    const whenLast = new Map<ColumnKey, number>();
    for (const { key } of COLUMNS) {
      const own = headingIndex(match, key, stage) ?? (key === 'received' ? startColumn(match, stage) : undefined);
      const plain = headingIndex(match, key);
      if (own !== undefined) columnOf.set(key, firstColumn + own);
      else if (plain === undefined || key === 'stage') continue;
      else if (speaksOfLastStage(match, key)) whenLast.set(key, firstColumn + plain);
      else if (stageOfPlain(key) === undefined || stageOfPlain(key) === stage) columnOf.set(key, firstColumn + plain);
    }
    return { stage, columnOf, whenLast };
  });
}

/** "Stage 2 start date" is when that stage was received, where nothing else says so. */
function startColumn(match: HeadingMatch, stage: HeadingTarget['stage']): number | undefined {
  return stage === 1 ? undefined : headingIndex(match, 'clockStart', stage);
}

function speaksOfLastStage(match: HeadingMatch, key: ColumnKey): boolean {
  return (
    OF_LAST_STAGE.has(key) && headingIndex(match, key, 2) === undefined && headingIndex(match, key, 3) === undefined
  );
}

const OF_LAST_STAGE: ReadonlySet<ColumnKey> = new Set<ColumnKey>([
  ...(['status', 'closed', 'outcome', 'action', 'actionDue', 'actionDone'] as const),
]);

/** The one stage that a heading without a stage speaks of; undefined = every stage. */
function stageOfPlain(key: ColumnKey): 1 | 3 | undefined {
  switch (key) {
    case 'received':
    case 'clockStart':
    case 'acknowledged':
    case 'extension':
    case 'holdFrom':
    case 'holdTo':
    case 'holdReason':
    case 'response':
    case 'closed':
    case 'status':
    case 'outcome':
    case 'cost':
    case 'remedy':
    case 'dueAgreed':
    case 'dueAmended':
    case 'amendedOn':
    case 'logged':
      return 1;
    case 'panelDate':
    case 'panelFindings':
      return 3;
    default:
      return undefined;
  }
}
