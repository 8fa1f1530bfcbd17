/** Which findings can be fixed without a doubt: their suggestion is what should stand in the cell, nothing else. */
import { placeOf } from '../excel';
import type { CellValue, Finding, RegisterPart } from '../register';
import type { CellFix } from './applyFixes';

/** By rule: the suggestion as the cell should hold it. */
const SAFE: Readonly<Record<string, (suggestion: string) => string | number>> = {
  'near-name': (name) => name,
  'stray-spaces': (tidy) => tidy,
  'look-alike-characters': (plain) => plain,
  'number-as-text': Number,
};

/** Whether the finding's suggestion is what should stand in its cell. */
export function hasSafeFix({ rule, suggestion = '', ref = '', column = '' }: Finding): boolean {
  return rule in SAFE && suggestion !== '' && ref !== '' && column !== '';
}

/** The fixes of the findings that have one, with what their cells held when they were read. */
export function safeFixes(findings: readonly Finding[], parts: readonly RegisterPart[]): readonly CellFix[] {
  return findings.flatMap((finding): readonly CellFix[] => {
    const { rule, sheet, cell, ref = '', column = '', suggestion = '' } = finding;
    const before = valueAt(parts, sheet, cell);
    const after = hasSafeFix(finding) ? SAFE[rule]?.(suggestion) : undefined;
    if (after === undefined || (typeof before !== 'string' && typeof before !== 'number')) return [];
    return before === after ? [] : [{ sheet, cell, ref, column, before, after, rule }];
  });
}

function valueAt(parts: readonly RegisterPart[], sheet: string, cell: string): CellValue | undefined {
  const place = placeOf(cell);
  if (!place) return undefined;
  for (const { grid } of parts) {
    if (grid.sheet !== sheet) continue;
    const value = grid.values[place.row - grid.row]?.[place.column - grid.column];
    if (value !== undefined) return value;
  }
  return undefined;
}
