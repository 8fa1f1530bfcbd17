// The findings of a report as a sheet: errors first, each with a link to its cell.
import { counted } from '../nouns';
import { SEVERITIES, type Finding, type Severity } from '../register';
import type { Report } from '../report';
import type { ContentCell, ContentColumn, ContentTable, SheetContent } from './content';
import type { PlanNames } from './names';
import { blankLine, sheetTitle } from './tableSheet';

/** More rows than this help nobody and make the workbook slow. */
const MOST_ROWS = 5000;

const SEVERITY_NAMES: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', note: 'Note' };

/** What both lists of findings begin with, in the order of `findingCells`. */
export const FINDING_COLUMNS: readonly ContentColumn[] = [
  { heading: 'Severity', kind: 'text' },
  { heading: 'Rule', kind: 'text' },
  { heading: 'Sheet', kind: 'text' },
  { heading: 'Cell', kind: 'text' },
  { heading: 'Ref', kind: 'text' },
  { heading: 'Column', kind: 'text' },
  { heading: 'Value', kind: 'text' },
  { heading: 'What is wrong', kind: 'long text' },
];
const COLUMNS: readonly ContentColumn[] = [...FINDING_COLUMNS, { heading: 'Suggestion', kind: 'long text' }];

/** Not to be taken for the sheet Data checks, which Check register writes about the whole register. */
export const FINDINGS_TITLE = 'Findings in the register behind this report';

/** Undefined where nothing was found. */
export function findingsSheet(report: Report, names: PlanNames): SheetContent | undefined {
  if (report.findings.length === 0) return undefined;
  const bySeverity = SEVERITIES.flatMap((severity) =>
    report.findings.filter((finding) => finding.severity === severity),
  );
  const { columns, rows } = withoutBlankColumns(
    COLUMNS,
    bySeverity
      .slice(0, MOST_ROWS)
      .map((finding) => [...findingCells(finding, finding.rule.replaceAll('-', ' ')), textOrBlank(finding.suggestion)]),
  );
  return {
    id: 'findings',
    name: names.sheet,
    section: 'findings',
    title: sheetTitle(FINDINGS_TITLE, report),
    about:
      'This sheet holds one table: what was found in the rows behind this report, with links to the cells. ' +
      'Notes are on the Notes sheet.',
    lines: [
      severityCounts(countsOf(report.findings)),
      ...(bySeverity.length > MOST_ROWS
        ? [
            `The first ${withSeparators(MOST_ROWS)} are listed, errors first; ${withSeparators(bySeverity.length - MOST_ROWS)} more are not.`,
          ]
        : []),
      ...(rows.some((row) => row.includes(null))
        ? [
            blankLine(
              'a finding about a whole sheet, row or column has no cell, reference, value or suggestion of its own.',
            ),
          ]
        : []),
    ],
    commentary: false,
    table: {
      name: names.table,
      columns,
      rows,
      total: false,
    },
  };
}

/** `rule` in words. */
export function findingCells(finding: Finding, rule: string): readonly (ContentCell | null)[] {
  const { sheet, cell } = finding;
  return [
    { text: SEVERITY_NAMES[finding.severity] },
    { text: rule },
    textOrBlank(sheet),
    cell === '' ? null : { text: cell, link: { sheet, cell } },
    textOrBlank(finding.ref),
    textOrBlank(finding.column),
    textOrBlank(finding.value),
    { text: finding.message },
  ];
}

/** A table may have no blank column: those in which no row has anything are left out. */
export function withoutBlankColumns(
  columns: readonly ContentColumn[],
  rows: readonly (readonly (ContentCell | null)[])[],
): Pick<ContentTable, 'columns' | 'rows'> {
  const filled = columns.map((_, index) => rows.some((row) => row[index] !== null));
  return {
    columns: columns.filter((_, index) => filled[index]),
    rows: rows.map((row) => row.filter((_, index) => filled[index])),
  };
}

export function textOrBlank(text = ''): ContentCell | null {
  return text === '' ? null : { text };
}

function countsOf(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity, others = 1 } of findings) counts[severity] += others;
  return counts;
}

/** `3 errors, 1 warning and 12 notes were found.` */
export function severityCounts(counts: Readonly<Record<Severity, number>>): string {
  const found = SEVERITIES.map((severity) => {
    const count = counts[severity];
    return { count, text: counted(count, severity) };
  }).filter(({ count }) => count > 0);
  const texts = found.map(({ text }) => text);
  const total = found.reduce((sum, { count }) => sum + count, 0);
  const list = [texts.slice(0, -1).join(', '), ...texts.slice(-1)].filter(Boolean).join(' and ');
  return `${list} ${total === 1 ? 'was' : 'were'} found.`;
}

export function withSeparators(count: number): string {
  return count.toLocaleString('en-GB');
}
