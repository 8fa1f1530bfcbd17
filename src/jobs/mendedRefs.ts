/** Fixes find their rows by Ref, so a fix of the Ref itself changes what the others of its row go by. */
import type { FixRecord } from '../sheets';

/** The list with each row's Ref as it is once the fixes are made, the latest last. */
export function withMendedRefs(fixes: readonly FixRecord[]): readonly FixRecord[] {
  return fixes.filter(isOfRef).reduce((list, mended) => renamed(list, mended, mended.before, mended.after), fixes);
}

/** What is left of the list, with each row's Ref as it is once others are undone, the latest first. */
export function withFormerRefs(left: readonly FixRecord[], undone: readonly FixRecord[]): readonly FixRecord[] {
  return undone.filter(isOfRef).reduceRight((list, mended) => renamed(list, mended, mended.after, mended.before), left);
}

function isOfRef({ column }: FixRecord): boolean {
  return column === 'Ref';
}

type RefValue = FixRecord['before'];

/** Only in the row itself: another row may have the same Ref. */
function renamed(list: readonly FixRecord[], mended: FixRecord, from: RefValue, to: RefValue): readonly FixRecord[] {
  const [was, is] = [String(from).trim(), String(to).trim()];
  return list.map((fix) => {
    if (fix.sheet !== mended.sheet || rowOf(fix) !== rowOf(mended)) return fix;
    if (fix.ref === was) return { ...fix, ref: is };
    // In a register with one row a case: "C12 (stage 2)".
    return fix.ref.startsWith(`${was} (stage `) ? { ...fix, ref: is + fix.ref.slice(was.length) } : fix;
  });
}

function rowOf({ cell }: FixRecord): string {
  return cell.replace(/\D/g, '');
}
