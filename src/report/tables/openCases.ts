/** `open-cases`: the complaints that are open on the as-at date, the most overdue first. For the team, not for publication. */
import { longDate } from '../../calendar';
import { detailFinder, namesOfLists } from '../../checks';
import {
  countedIn,
  countFigure,
  heldOn,
  limitOf,
  missing,
  openInBand,
  workingDaysLeft,
  type Facts,
} from '../../figures';
import { codeAt, dayAt, rowAt, sheetAt, textAt, type ColumnKey } from '../../register';
import { show, type ReportContext, type TableDraft, type TableEntry } from '../context';
import { withoutClock } from '../definitions';
import { byName, NOT_RECORDED } from '../groups';
import type { Cell, Column } from '../types';
import { COMPLAINT, countedSubject } from '../words';
import { nameOf } from './learning';

export const openCases: TableEntry = { id: 'open-cases', build: (context) => [build(context)] };

const COLUMNS: readonly Column[] = [
  ...['Ref', 'Team', 'Procedure', 'Stage', 'Received', 'Due'].map((heading) => ({ heading, kind: 'text' }) as const),
  { heading: 'Working days left', kind: 'figure' },
  ...['Acknowledged', 'On hold'].map((heading) => ({ heading, kind: 'text' }) as const),
];

function build(context: ReportContext): TableDraft {
  const { facts } = context;
  const { asAt } = facts.current;
  const open = countedIn(facts.current, 'open', { recordType: 'Complaint' });
  const figure = countFigure(open);
  const overdue = countFigure(openInBand(facts, open, 'Overdue'));
  const refOf = printableRefs(context);
  const cases = Array.from(figure.ratio ? open.rows : [], (row) => ({
    row,
    ref: refOf(row),
    left: workingDaysLeft(facts, row, asAt),
  })).sort((a, b) => rankOf(a.left) - rankOf(b.left) || byReceived(facts, a.row, b.row) || byName(a.ref, b.ref));
  return {
    id: 'open-cases',
    title: `Open cases on ${longDate(asAt)}`,
    columns: COLUMNS,
    rows: cases.map(({ row, ref, left }): readonly Cell[] => [
      ref,
      nameOf(facts.register.team, row),
      procedureOf(facts, row),
      stageOf(facts, row),
      longDate(dayAt(facts.register.received, row)),
      dueWords(facts, row, left),
      show(
        context,
        typeof left === 'number'
          ? { unit: 'count', ratio: { of: left, over: 1 }, rows: Int32Array.of(row) }
          : missing('count', left === 'none' ? 'N/A' : 'Not recorded'),
      ),
      acknowledgedWords(facts, row),
      isKnown(facts, 'holdFrom') ? (heldOn(facts.register, row, asAt) ? 'Yes' : 'No') : NOT_RECORDED,
    ]),
    restsOn: [figure],
    total: false,
    sentences: [
      {
        id: 'open-cases.count',
        text: `${countedSubject(context, figure, COMPLAINT, `open on ${longDate(asAt)}`)}.`,
        figures: [figure],
      },
      {
        id: 'open-cases.overdue',
        text: `${countedSubject(context, overdue, COMPLAINT, 'overdue on that day')}.`,
        figures: [overdue],
      },
    ],
    noteTexts: [
      'This table is for the team that answers the complaints, not for publication.',
      'Working days left are counted to the due date, which is in time itself; they are negative where it has passed, and N/A without a due date. Days on hold move a due date only where the setting Exclude held days says so.' +
        withoutClock(facts),
    ],
    whenEmpty: '',
  };
}

/** The most overdue first; what has no due date comes last. */
function rankOf(left: number | 'none' | undefined): number {
  return typeof left === 'number' ? left : Number.MAX_SAFE_INTEGER;
}

function byReceived({ register }: Facts, a: number, b: number): number {
  return dayAt(register.received, a) - dayAt(register.received, b);
}

function procedureOf({ register }: Facts, row: number): string {
  return register.procedures[codeAt(register.procedure.codes, row) - 1]?.label ?? NOT_RECORDED;
}

function stageOf({ register }: Facts, row: number): string {
  const code = codeAt(register.stage.codes, row);
  return code === 0 ? NOT_RECORDED : `Stage ${code}`;
}

function dueWords(facts: Facts, row: number, left: number | 'none' | undefined): string {
  if (left === undefined) return 'Not known';
  const due = dayAt(facts.timing.due, row);
  if (due > 0) return longDate(due);
  return limitOf(facts, row)?.allowed === 'agreed' ? 'No date agreed' : 'No limit';
}

function acknowledgedWords(facts: Facts, row: number): string {
  if (!isKnown(facts, 'acknowledged')) return NOT_RECORDED;
  const day = dayAt(facts.register.acknowledged, row);
  return day > 0 && day <= facts.current.asAt ? longDate(day) : 'No';
}

function isKnown({ register }: Facts, column: ColumnKey): boolean {
  return register.present.has(column);
}

/** Details that no number of a case has. */
const PERSONAL: ReadonlySet<string> = new Set(['a name', 'an e-mail address', 'a date of birth', 'an address']);

/** The refs, and in place of one that seems to tell who somebody is the row in which it stands. */
function printableRefs({ register, companions }: ReportContext): (row: number) => string {
  const kindsIn = detailFinder(namesOfLists(companions.lists));
  return (row) => {
    const ref = textAt(register.ref, row);
    return ref === '' || kindsIn(ref).some((kind) => PERSONAL.has(kind))
      ? `${sheetAt(register, row).name} row ${rowAt(register.rowOf, row)}`
      : ref;
  };
}
