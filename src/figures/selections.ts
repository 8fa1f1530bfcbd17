/** Selections of a period's rows: by what they count as, within a scope. */
import { bitsAt, rowAt } from '../register';
import { HAPPENED, type PeriodRows, type ScopeRows } from './periodRows';
import { wantedPlace, type Scope } from './scopes';
import type { Rows } from './types';

/**
 * The rows that carry all flags of `mask` in the period, within the scope, ascending. Asked again, it answers with the
 * same rows: they are not to be changed.
 */
export function selectRows(period: PeriodRows, mask: number, scope: Scope = {}): Rows {
  const whole = inScope(period, scope);
  const known = whole.selections.get(mask);
  if (known) return known;
  const { rows, flags } = whole;
  const { room } = period;
  let size = 0;
  // By index: an iterator takes twice as long here, where most of a report's time goes, and a function a tenth longer.
  // Every index is below the length of both, so that the zeros are never taken; in `inScope` alike.
  for (let i = 0; i < flags.length; i++) {
    if (((flags[i] ?? 0) & mask) === mask) room[size++] = rows[i] ?? 0;
  }
  const selected = room.slice(0, size);
  whole.selections.set(mask, selected);
  return selected;
}

/** The rows of a scope with their flags, looked through once however many measures are asked of it. */
function inScope({ rows, flags, places, scopes, room, judged }: PeriodRows, scope: Scope): ScopeRows {
  const { asked, place } = wantedPlace(scope, judged.register.procedures);
  const key = `${asked}/${place}`;
  const known = scopes.get(key);
  if (known) return known;
  let size = 0;
  for (let i = 0; i < flags.length; i++) if (((places[i] ?? 0) & asked) === place) room[size++] = i;
  const its = { rows: new Int32Array(size), flags: new Uint32Array(size), selections: new Map<number, Rows>() };
  for (let i = 0; i < size; i++) {
    const at = room[i] ?? 0;
    its.rows[i] = rows[at] ?? 0;
    its.flags[i] = flags[at] ?? 0;
  }
  scopes.set(key, its);
  return its;
}

/**
 * The rows that may carry all flags of `mask` in the period, within the scope, but do not for certain; and the columns for
 * which that is so, as bits of `unreadBit`.
 */
export function selectDoubtful(
  { doubts, judged: { register, flags } }: PeriodRows,
  mask: number,
  scope: Scope = {},
): { readonly rows: Rows; readonly unread: number } {
  const wanted = wantedPlace(scope, register.procedures);
  const carries = (its: Uint32Array, index: number): boolean => (bitsAt(its, index) & mask) === mask;
  const rows: number[] = [];
  let unread = 0;
  doubts.rows.forEach((row, index) => {
    const differs = (bitsAt(flags.places, row) ^ wanted.place) & wanted.asked;
    if (differs === 0 && carries(doubts.certain, index)) return;
    if ((differs & ~bitsAt(doubts.anyScope, index)) !== 0 || !carries(doubts.possible, index)) return;
    rows.push(row);
    unread |= bitsAt(doubts.unread, index);
  });
  return { rows: rows.length === 0 ? NO_ROWS : Int32Array.from(rows), unread };
}

const NO_ROWS: Rows = new Int32Array(0);

/** The rows of the scope to which something happened in the period, whatever they count as; not those that only wait in it. */
export function selectHappened(period: PeriodRows, scope: Scope): Rows {
  const whole = inScope(period, scope);
  return (whole.happened ??= rowsThatHappened(whole, period.room));
}

function rowsThatHappened({ rows, flags }: ScopeRows, room: Int32Array): Rows {
  let size = 0;
  for (let i = 0; i < flags.length; i++) if ((bitsAt(flags, i) & HAPPENED) !== 0) room[size++] = rowAt(rows, i);
  return room.slice(0, size);
}
