/** Findings as the Checks tab shows them: by severity and rule, filtered, with the fixes that are offered. */
import type { CellFix, CheckedWorkbook } from '../../jobs';
import { SEVERITIES, type Finding, type Severity } from '../../register';

/** A finding with what the tab looks for in it. */
export interface ListedFinding {
  readonly finding: Finding;
  /** The change that its rule is sure of. */
  readonly fix?: CellFix;
  /** What a search finds it by, in lower case. */
  readonly words: string;
}

/** The findings of one rule and severity. */
export interface FindingGroup {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  readonly findings: readonly ListedFinding[];
  /** How many more the workbook has; 0 where a filter leaves findings out. */
  readonly unlisted: number;
  /** Of the listed findings, and where nothing is filtered of the others too. */
  readonly fixes: readonly CellFix[];
}

export interface FindingFilter {
  readonly severities: ReadonlySet<Severity>;
  /** Words that must all occur; '' = any. */
  readonly text: string;
  /** A heading of `findingColumns`; '' = any. */
  readonly column: string;
}

export const NO_FILTER: FindingFilter = { severities: new Set(SEVERITIES), text: '', column: '' };

/** Every group, errors first, then in the order of the rules. */
export function groupFindings({
  result,
  fixes: offered,
}: Pick<CheckedWorkbook, 'result' | 'fixes'>): readonly FindingGroup[] {
  const fixAt = new Map(offered.map((fix) => [findingKey(fix), fix]));
  const listed = new Map<string, ListedFinding[]>();
  for (const finding of result.findings) {
    // A line that stands for others: the counts tell them.
    if (finding.others !== undefined) continue;
    const id = `${finding.severity} ${finding.rule}`;
    const group = listed.get(id) ?? [];
    const fix = fixAt.get(findingKey(finding));
    fixAt.delete(findingKey(finding));
    group.push({ finding, words: wordsOf(finding), ...(fix ? { fix } : {}) });
    listed.set(id, group);
  }
  const others = new Map<string, CellFix[]>();
  for (const fix of fixAt.values()) others.set(fix.rule, [...(others.get(fix.rule) ?? []), fix]);
  return SEVERITIES.flatMap((severity) =>
    result.rules.flatMap((counted): readonly FindingGroup[] => {
      const id = `${severity} ${counted.rule}`;
      const findings = listed.get(id) ?? [];
      const total = counted[severity];
      if (total === 0) return [];
      const fixes = [...fixesOf(findings), ...(others.get(counted.rule) ?? [])];
      others.delete(counted.rule);
      return [{ id, severity, title: counted.title, findings, unlisted: total - findings.length, fixes }];
    }),
  );
}

/** The groups with something left; a group that is whole stays the same value. */
export function filterGroups(
  groups: readonly FindingGroup[],
  { severities, text, column }: FindingFilter,
): readonly FindingGroup[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return groups.flatMap((group): readonly FindingGroup[] => {
    if (!severities.has(group.severity)) return [];
    if (words.length === 0 && column === '') return [group];
    const findings = group.findings.filter(
      (listed) =>
        (column === '' || listed.finding.column === column) && words.every((word) => listed.words.includes(word)),
    );
    return findings.length === 0 ? [] : [{ ...group, findings, unlisted: 0, fixes: fixesOf(findings) }];
  });
}

/** The columns that findings are about, in alphabetical order. */
export function findingColumns(groups: readonly FindingGroup[]): readonly string[] {
  const columns = new Set(groups.flatMap(({ findings }) => findings.flatMap(({ finding }) => finding.column ?? [])));
  return [...columns].sort((a, b) => a.localeCompare(b, 'en-GB'));
}

/** The same for a finding and for its fix. */
export function findingKey({ sheet, cell, rule }: { sheet: string; cell: string; rule: string }): string {
  return `${rule} ${cell} ${sheet}`;
}

function fixesOf(findings: readonly ListedFinding[]): readonly CellFix[] {
  return findings.flatMap(({ fix }) => fix ?? []);
}

function wordsOf({ sheet, cell, ref = '', column = '', value = '', message, suggestion = '' }: Finding): string {
  return [sheet, cell, ref, column, value, message, suggestion].join(' ').toLowerCase();
}
