/** From what the rules find to findings: all are counted, and so many of each rule listed as anyone would read. */
import type { Finding, Severity } from '../register';
import { cellText, shownValue } from '../register';
import { isListed, specOf } from './sheetColumns';
import type { Checked, CheckResult, Hit, Rule, RuleCount } from './types';

/** Asks every rule, and puts what reading has found among its answers. */
export function collect(checked: Checked, rules: readonly Rule[]): CheckResult {
  const { register } = checked;
  const fromReading = new Map<string, Finding[]>();
  for (const finding of checked.findings) {
    const known = fromReading.get(finding.rule);
    if (known) known.push(finding);
    else fromReading.set(finding.rule, [finding]);
  }
  const asked = rules.map((rule) => {
    const tally = newTally(rule);
    for (const finding of fromReading.get(rule.id) ?? []) tally.add(finding.severity, () => finding, finding.others);
    if (rule.find && (rule.needs ?? []).every((key) => register.present.has(key))) {
      for (const hit of rule.find(checked))
        tally.add(hit.severity ?? rule.severity, () => findingOf(hit, rule, checked));
    }
    return tally;
  });
  const findings = asked.flatMap((tally) => tally.findings());
  const counts = asked.map((tally) => tally.counts).filter(({ error, warning, note }) => error + warning + note > 0);
  const total = (severity: Severity): number => counts.reduce((sum, count) => sum + count[severity], 0);
  return {
    rows: register.rowCount,
    findings: SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity)),
    rules: counts,
    counts: { error: total('error'), warning: total('warning'), note: total('note') },
  };
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** So many findings of a rule are listed. */
const LISTED = 1000;

interface Tally {
  /** `others` = the finding stands for so many that were never listed, and is not one itself. */
  readonly add: (severity: Severity, make: () => Finding, others?: number) => void;
  readonly counts: RuleCount;
  readonly findings: () => readonly Finding[];
}

function newTally({ id, title }: Rule): Tally {
  const counts = { rule: id, title, error: 0, warning: 0, note: 0 };
  const listed: Finding[] = [];
  let first: Finding | undefined;
  const unlisted = { error: 0, warning: 0, note: 0 };
  return {
    counts,
    add(severity, make, others = 0) {
      counts[severity] += others > 0 ? others : 1;
      if (others > 0) unlisted[severity] += others;
      else if (listed.length >= LISTED) unlisted[severity] += 1;
      else {
        const finding = make();
        first ??= finding;
        listed.push(finding);
      }
    },
    findings: () => [
      ...listed,
      ...SEVERITIES.filter((severity) => unlisted[severity] > 0).map((severity) =>
        unlistedFinding(id, severity, first?.sheet ?? '', unlisted[severity]),
      ),
    ],
  };
}

function unlistedFinding(rule: string, severity: Severity, sheet: string, others: number): Finding {
  const message = `${others.toLocaleString('en-GB')} more of the same kind are not listed.`;
  return { rule, severity, sheet, cell: '', message, others };
}

function findingOf(hit: Hit, rule: Rule, { register, cells }: Checked): Finding {
  const { severity = rule.severity, message, suggestion } = hit;
  const said = { message, ...(suggestion === undefined ? {} : { suggestion }) };
  if (!('row' in hit)) {
    const { sheet, cell, ref, heading, value } = hit;
    return {
      ...{ rule: rule.id, severity, sheet, cell },
      ...(ref === undefined ? {} : { ref }),
      ...(heading === undefined ? {} : { column: heading }),
      ...(value === undefined ? {} : { value }),
      ...said,
    };
  }
  const { row, column } = hit;
  const ref = register.ref[row] ?? '';
  const spec = specOf(column);
  const value = spec && isListed(spec) ? cellText(cells.valueAt(row, column)) : '';
  return {
    ...{ rule: rule.id, severity, sheet: register.sheets[register.sheetOf[row] ?? 0]?.name ?? '' },
    cell: cells.addressAt(row, column) || cells.addressAt(row, 'ref'),
    ...(ref === '' ? {} : { ref }),
    column: spec?.heading ?? column,
    ...(value === '' ? {} : shownValue(value)),
    ...said,
  };
}
