/** What a record needs according to its type: a column at all, or a value in its row. */
import { rowsWhere } from '../figures';
import { sheetAt, specOf, textAt } from '../register';
import type { ColumnKey, Severity, SharedRuleId } from '../register';
import { NEEDED_COLUMNS, NEEDED_VALUES, never } from './needs';
import { casesOf } from './ombudsmanRules';
import { caseKey } from './records';
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
    id: 'missing-value' satisfies SharedRuleId,
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

function* missingColumns({ register, settings, parts, concerned }: Checked): Iterable<Hit> {
  const unfolded = parts.some(({ source }) => source.stages.length > 0);
  for (const { column, severity, concern, when, says } of NEEDED_COLUMNS) {
    if (register.present.has(column) || (unfolded && column === 'caseRef')) continue;
    const row = concerned(concern).rows.find(when?.(register, settings) ?? (() => true));
    if (row === undefined) continue;
    const heading = specOf(column).heading;
    yield {
      ...milder(severity),
      ...{ sheet: sheetAt(register, row).name, cell: '', heading },
      message: `The register has no column ${heading}: ${says}.`,
      suggestion: 'Add the column, or map one of yours to it.',
    };
  }
}

function* missingValues(checked: CheckedRows): Iterable<RowHit> {
  const { register, settings, concerned, onlyErrors, isReported } = checked;
  for (const { column, severity, concern, when, says, toDo } of NEEDED_VALUES) {
    if (!register.present.has(column) || (onlyErrors && severity !== 'error')) continue;
    const suggestion = toDo ?? `Enter the ${specOf(column).heading}.`;
    const isMissing = missingIn(checked, column);
    const isNeeded = when?.(register, settings) ?? (() => true);
    if (isNeeded === never) continue;
    const isSaid = concern === 'decidedComplaint' ? hasOmbudsmanRow(checked) : () => false;
    const missing = rowsWhere(concerned(concern).rows, (row) => isNeeded(row) && isMissing(row));
    for (const row of missing) {
      if (isReported(row, column) || isSaid(row)) continue;
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
    const ref = textAt(register.ref, row);
    if (register.caseRef[row] !== ref) return false;
    repeated ??= repeatedTexts(register.ref);
    return !repeated.has(ref);
  };
}

function repeatedTexts(texts: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(texts.filter((text) => seen.size === seen.add(text).size));
}
