/** Which findings can be fixed without a doubt, and what is changed for it. */
import { parseCell } from '../a1';
import type { CellValue, Finding, RegisterPart } from '../register';
import type { CellFix } from './applyFixes';

/** Whether the finding's suggestion is what should stand in its cell, and the cell can be found again. */
export function hasSafeFix({ fix, ref = '', column = '' }: Finding): boolean {
  return fix !== undefined && fix !== '' && ref !== '' && column !== '';
}

/** The fixes of the findings that have one, with what their cells held when they were read. */
export function safeFixes(findings: readonly Finding[], parts: readonly RegisterPart[]): readonly CellFix[] {
  return findings.flatMap((finding): readonly CellFix[] => {
    const { rule, sheet, cell, ref = '', column = '', fix: after } = finding;
    if (after === undefined || !hasSafeFix(finding)) return [];
    const before = valueAt(parts, sheet, cell);
    if ((typeof before !== 'string' && typeof before !== 'number') || before === after) return [];
    return [{ sheet, cell, ref, column, before, after, rule }];
  });
}

function valueAt(parts: readonly RegisterPart[], sheet: string, cell: string): CellValue | undefined {
  const place = parseCell(cell);
  if (!place) return undefined;
  for (const { grid } of parts) {
    if (grid.sheet !== sheet) continue;
    const value = grid.values[place.row - grid.row]?.[place.column - grid.column];
    if (value !== undefined) return value;
  }
  return undefined;
}
