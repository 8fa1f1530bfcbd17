/** What is counted in any part of the register that a table's groups name: each count once, however many cells ask. */
import {
  countedIn,
  groupRows,
  inAny,
  joinedCounts,
  mentionRows,
  rowsWhere,
  type Counted,
  type CountId,
  type PeriodRows,
  type Rows,
  type Scope,
} from '../../figures';
import { must } from '../../must';
import { unreadBit, type ColumnKey, type NameColumn, type NamesColumn } from '../../register';

/** A column whose cells part rows into groups. */
export interface Split {
  /** Unique among the splits of a table. */
  readonly id: string;
  readonly column: NameColumn;
  /** Where a row may be in several groups: those that it names besides. */
  readonly others?: NamesColumn;
  /** Where cells can be not understood. */
  readonly unread?: { readonly key: ColumnKey; readonly isUnread: (row: number) => boolean };
}

/** Rows of a period: of a scope, and of groups within it. */
export interface Place {
  readonly period: PeriodRows;
  /** The period of which it is a month or quarter, else itself: a column that it rests on is looked for there. */
  readonly whole: PeriodRows;
  readonly scope: Scope;
  readonly by: readonly { readonly split: Split; readonly code: number }[];
}

export interface Counter {
  /** Counted in the places together, each row once. */
  readonly of: (places: readonly [Place, ...Place[]], id: CountId) => Counted;
}

/** `narrow` leaves in what the table's conditions want, and says which columns the count rests on besides. */
export function counter(narrow: (counted: Counted, scope: Scope, whole: PeriodRows) => Counted): Counter {
  const known = new Map<PeriodRows, Map<string, Counted>>();
  const groups = new Map<PeriodRows, Map<string, Groups>>();
  const of = (place: Place, id: CountId): Counted => {
    const { period, scope, whole, by } = place;
    const last = by.at(-1);
    if (!last) {
      return remembered(known, period, keyOf(place, id), () => narrow(countedIn(period, id, scope), scope, whole));
    }
    const within = { ...place, by: by.slice(0, -1) };
    const its = remembered(groups, period, `${keyOf(within, id)} ${last.split.id}`, () =>
      groupsOf(of(within, id), last.split),
    );
    return its.get(last.code);
  };
  return {
    of: ([first, ...others], id) =>
      others.length === 0 ? of(first, id) : joinedCounts([of(first, id), ...others.map((place) => of(place, id))]),
  };
}

function remembered<T>(known: Map<PeriodRows, Map<string, T>>, period: PeriodRows, key: string, make: () => T): T {
  const ofPeriod = known.get(period) ?? new Map<string, T>();
  known.set(period, ofPeriod);
  if (!ofPeriod.has(key)) ofPeriod.set(key, make());
  return must(ofPeriod.get(key), 'what was just remembered');
}

function keyOf({ scope, by }: Place, id: CountId): string {
  const { recordType = '', procedure = '', stage = '' } = scope;
  return [id, recordType, procedure, stage, ...by.map(({ split, code }) => `${split.id}=${code}`)].join('/');
}

interface Groups {
  readonly get: (code: number) => Counted;
}

/**
 * Code 0 has the rows of which the group is not recorded. A row whose cell was not understood is there too, so that
 * the groups add up; and it may be in any other group.
 */
function groupsOf(counted: Counted, { column, others, unread }: Split): Groups {
  const grouped = (rows: Rows): ReadonlyMap<number, Rows> =>
    others ? mentionRows(rows, column, others) : groupRows(rows, column);
  const [rows, doubtful] = [grouped(counted.rows), grouped(counted.doubtful)];
  const open = unread ? rowsWhere(inAny([counted.rows, counted.doubtful]), unread.isUnread) : NO_ROWS;
  const bits = unread && open.length > 0 ? unreadBit(unread.key) : 0;
  return {
    get: (code) => {
      const mine = doubtful.get(code) ?? NO_ROWS;
      return {
        ...counted,
        rows: rows.get(code) ?? NO_ROWS,
        doubtful: code === 0 || open.length === 0 ? mine : inAny([mine, open]),
        unread: code === 0 ? counted.unread : counted.unread | bits,
      };
    },
  };
}

const NO_ROWS: Rows = new Int32Array(0);
