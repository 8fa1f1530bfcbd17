/** From what the rules find to findings: all are counted, and as many listed as fit a sheet. */
import { must } from '../must';
import { cellText, SEVERITIES, sheetAt, shownCode, shownValue, specOf, textAt } from '../register';
import type { Finding, RegisterCells, Severity } from '../register';
import { isListed } from './sheetColumns';
import type {
  CellHit,
  Checked,
  CheckedRows,
  CheckResult,
  ErrorFound,
  ErrorRule,
  Hit,
  RowHit,
  Rule,
  RuleCount,
} from './types';

/** Asks every rule, one at a step, and puts what reading has found among its answers. */
export function* collectSteps(checked: Checked, rules: readonly Rule[]): Generator<undefined, CheckResult, undefined> {
  const fromReading = new Map<string, Finding[]>();
  for (const finding of checked.findings) {
    const known = fromReading.get(finding.rule);
    if (known) known.push(finding);
    else fromReading.set(finding.rule, [finding]);
  }
  const asked: Tally[] = [];
  for (const rule of rules) {
    yield;
    const tally = newTally(rule);
    for (const finding of fromReading.get(rule.id) ?? []) {
      tally.add(finding.severity, () => finding, { isFix: finding.fix !== undefined, others: finding.others });
    }
    for (const hit of hitsOf(rule, checked)) {
      if (hit === undefined) {
        yield;
        continue;
      }
      const isFix = hit.fix !== undefined;
      tally.add(hit.severity ?? rule.severity, () => findingOf(hit, rule, checked, checked.cells), { isFix });
    }
    asked.push(tally);
  }
  yield;
  const counts = asked.map((tally) => tally.counts).filter(({ error, warning, note }) => error + warning + note > 0);
  const total = (severity: Severity): number => counts.reduce((sum, count) => sum + count[severity], 0);
  const findings = listed(asked);
  return {
    rows: checked.register.rowCount,
    findings: SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity)),
    fixable: asked.flatMap(({ fixable }) => fixable),
    rules: counts,
    counts: { error: total('error'), warning: total('warning'), note: total('note') },
  };
}

/** What an error rule finds that it does not make milder, with the representation that it is about. */
export function* errorsOf(rule: ErrorRule, checked: CheckedRows, cells: RegisterCells): Iterable<ErrorFound> {
  if (!isAsked(rule, checked)) return;
  for (const hit of rule.find(checked)) {
    if (hit.severity !== undefined || !concernsRow(rule, checked, hit.row)) continue;
    yield { row: hit.row, finding: findingOf(hit, rule, checked, cells) };
  }
}

/** What a rule finds about those whom it concerns: the one place that sees to it. */
function* hitsOf(rule: Rule, checked: Checked): Iterable<Hit | undefined> {
  if (!rule.find || !isAsked(rule, checked)) return;
  for (const hit of rule.find(checked)) {
    if (!hit || ('row' in hit ? concernsRow(rule, checked, hit.row) : concernsCell(rule, checked, hit))) yield hit;
  }
}

function isAsked({ needs = [] }: Rule, { register }: CheckedRows): boolean {
  return needs.every((key) => register.present.has(key));
}

function concernsRow({ concerns }: Rule, { concerned }: CheckedRows, row: number): boolean {
  return concerns.includes('everything') || concerns.some((concern) => concerned(concern).has(row));
}

/** A cell outside the rows of the register is about the sheet. */
function concernsCell(rule: Rule, checked: Checked, { sheet, cell }: CellHit): boolean {
  if (rule.concerns.includes('everything')) return true;
  const rows = checked.rowsAt(sheet, Number(cell.replace(/^\D+/, '')));
  return rows.length === 0 || rows.some((row) => concernsRow(rule, checked, row));
}

/** More findings than this make a sheet slow, and nobody reads them. */
const MOST_LISTED = 10_000;
/** So many of a rule are listed whatever the others find, if there is room for all rules at all. */
const FAIR_SHARE = 1_000;

/** All of them where there is room; else each rule has its share, and the first rules what is left. */
function listed(tallies: readonly Tally[]): readonly Finding[] {
  const finding = tallies.filter(({ made }) => made.length > 0);
  // Room is left for the lines that say how many are not listed: one a severity.
  let room = MOST_LISTED - SEVERITIES.length * finding.length;
  const share = Math.min(FAIR_SHARE, Math.floor(room / Math.max(1, finding.length)));
  for (const { made } of finding) room -= Math.min(share, made.length);
  return tallies.flatMap((tally) => {
    const more = Math.min(room, Math.max(0, tally.made.length - share));
    room -= more;
    return tally.list(Math.min(share, tally.made.length) + more);
  });
}

interface Tally {
  readonly add: (
    severity: Severity,
    make: () => Finding,
    about: {
      readonly isFix: boolean;
      /** The finding stands for so many that were never listed, and is not one itself. */
      readonly others?: number | undefined;
    },
  ) => void;
  readonly counts: RuleCount;
  /** In the order in which they came, at most as many as are ever listed. */
  readonly made: readonly Finding[];
  /** Those with a fix, all of them. */
  readonly fixable: readonly Finding[];
  /** The first `count`, and how many more there are of each severity. */
  readonly list: (count: number) => readonly Finding[];
}

function newTally({ id, title }: Rule): Tally {
  const counts = { rule: id, title, error: 0, warning: 0, note: 0 };
  const made: Finding[] = [];
  const fixable: Finding[] = [];
  return {
    counts,
    made,
    fixable,
    add(severity, make, { isFix, others = 0 }) {
      counts[severity] += others > 0 ? others : 1;
      if (others > 0 || (made.length >= MOST_LISTED && !isFix)) return;
      const finding = make();
      if (made.length < MOST_LISTED) made.push(finding);
      if (isFix) fixable.push(finding);
    },
    list(count) {
      const first = made.slice(0, count);
      const of = (severity: Severity): number => first.filter((finding) => finding.severity === severity).length;
      return [
        ...first,
        ...SEVERITIES.map((severity) => ({ severity, others: counts[severity] - of(severity) }))
          .filter(({ others }) => others > 0)
          .map(({ severity, others }) =>
            unlisted({ rule: id, severity, sheet: sheetOf(made), others }, fixable.length > count),
          ),
      ];
    },
  };
}

/** Findings that are not listed stand where the first of them does. */
function sheetOf(made: readonly Finding[]): string {
  return must(made[0], 'a finding of the rule').sheet;
}

function unlisted(
  about: Pick<Finding, 'rule' | 'severity' | 'sheet'> & { readonly others: number },
  someHaveFixes: boolean,
): Finding {
  return {
    ...{ ...about, cell: '' },
    message: `${about.others.toLocaleString('en-GB')} more of the same kind are not listed.`,
    ...(someHaveFixes
      ? { suggestion: 'Apply all fixes of the rule, which corrects these too, then check again.' }
      : {}),
  };
}

function findingOf(hit: Hit, rule: Rule, { register }: CheckedRows, cells: RegisterCells): Finding {
  const { severity = rule.severity, message, suggestion, fix } = hit;
  return {
    ...{ rule: rule.id, severity },
    ...('row' in hit ? placeOfRow(hit, register, cells) : placeOfCell(hit)),
    message,
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(fix === undefined ? {} : { fix }),
  };
}

type Place = Omit<Finding, 'rule' | 'severity' | 'message'>;

function placeOfCell({ sheet, cell, ref, heading, value }: CellHit): Place {
  return {
    ...{ sheet, cell },
    ...(ref === undefined ? {} : { ref }),
    ...(heading === undefined ? {} : { column: heading }),
    ...(value === undefined ? {} : { value }),
  };
}

function placeOfRow({ row, column }: RowHit, register: CheckedRows['register'], cells: RegisterCells): Place {
  const ref = textAt(register.ref, row);
  const spec = specOf(column);
  const value = isListed(spec) ? cellText(cells.valueAt(row, column)) : '';
  return {
    sheet: sheetAt(register, row).name,
    cell: cells.addressAt(row, column) || cells.addressAt(row, 'ref'),
    ...(ref === '' ? {} : { ref }),
    column: spec.heading,
    ...(value === '' ? {} : spec.kind === 'name' || spec.kind === 'names' ? shownValue(value) : shownCode(value)),
  };
}
