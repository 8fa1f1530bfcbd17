// The findings of a report as a sheet: errors first, each with a link to its cell.
import type { Finding, Severity } from '../register';
import type { Report } from '../report';
import type { ContentCell, ContentColumn, SheetContent } from './content';
import type { SheetNames } from './names';
import { blankLine, sheetTitle } from './tableSheet';

/** More rows than this help nobody and make the workbook slow. */
const MOST_ROWS = 5000;

export const SEVERITIES: readonly { readonly severity: Severity; readonly name: string; readonly plural: string }[] = [
  { severity: 'error', name: 'Error', plural: 'errors' },
  { severity: 'warning', name: 'Warning', plural: 'warnings' },
  { severity: 'note', name: 'Note', plural: 'notes' },
];

const COLUMNS: readonly ContentColumn[] = [
  { heading: 'Severity', kind: 'text' },
  { heading: 'Rule', kind: 'text' },
  { heading: 'Sheet', kind: 'text' },
  { heading: 'Cell', kind: 'text' },
  { heading: 'Ref', kind: 'text' },
  { heading: 'Column', kind: 'text' },
  { heading: 'Value', kind: 'text' },
  { heading: 'What is wrong', kind: 'long text' },
  { heading: 'Suggestion', kind: 'long text' },
];

/** Undefined where nothing was found. */
export function dataChecksSheet(report: Report, names: SheetNames): SheetContent | undefined {
  if (report.findings.length === 0) return undefined;
  const bySeverity = SEVERITIES.flatMap(({ severity }) =>
    report.findings.filter((finding) => finding.severity === severity),
  );
  const lines = bySeverity.slice(0, MOST_ROWS).map(findingRow);
  // A column in which no finding has anything would be a blank one.
  const filled = COLUMNS.map((_, index) => lines.some((line) => line[index] !== null));
  const rows = lines.map((line) => line.filter((_, index) => filled[index]));
  return {
    id: 'data-checks',
    name: names.sheet,
    section: 'data-checks',
    title: sheetTitle('Data checks', report),
    about:
      'This sheet holds one table: what was found in the register, with links to the cells. Notes are on the Notes sheet.',
    lines: [
      counted(countsOf(report.findings)),
      ...(bySeverity.length > MOST_ROWS
        ? [
            `The first ${inWords(MOST_ROWS)} are listed, errors first; ${inWords(bySeverity.length - MOST_ROWS)} more are not.`,
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
      columns: COLUMNS.filter((_, index) => filled[index]),
      rows,
      total: false,
    },
  };
}

function findingRow(finding: Finding): readonly (ContentCell | null)[] {
  const { sheet, cell } = finding;
  return [
    { text: SEVERITIES.find(({ severity }) => severity === finding.severity)?.name ?? finding.severity },
    { text: finding.rule.replaceAll('-', ' ') },
    textOrBlank(sheet),
    cell === '' ? null : { text: cell, link: { sheet, cell } },
    textOrBlank(finding.ref),
    textOrBlank(finding.column),
    textOrBlank(finding.value),
    { text: finding.message },
    textOrBlank(finding.suggestion),
  ];
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
export function counted(counts: Readonly<Record<Severity, number>>): string {
  const found = SEVERITIES.map(({ severity, name, plural }) => {
    const count = counts[severity];
    return { count, text: `${inWords(count)} ${count === 1 ? name.toLowerCase() : plural}` };
  }).filter(({ count }) => count > 0);
  const texts = found.map(({ text }) => text);
  const total = found.reduce((sum, { count }) => sum + count, 0);
  const list = texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1) ?? ''}`;
  return `${list} ${total === 1 ? 'was' : 'were'} found.`;
}

export function inWords(count: number): string {
  return count.toLocaleString('en-GB');
}
