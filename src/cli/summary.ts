/** What the command says when it is done: the sheets written, the key figures, the findings by severity. */
import { counted } from '../nouns';
import type { Finding, Severity } from '../register';
import type { Cell, Report } from '../report';
import { optionHint } from './terminal';

export interface WrittenReport {
  readonly report: Report;
  readonly written: readonly string[];
  readonly kept: readonly { readonly sheet: string; readonly reason: string }[];
}

/** The lines of the summary; `file` is the workbook's path as the user would type it. */
export function summaryLines({ report, written, kept }: WrittenReport, file: string): readonly string[] {
  return [
    `${report.council}: ${report.title}, ${report.periodTitle}`,
    '',
    `${counted(written.length, 'sheet')} written to ${file}:`,
    ...written.map((name) => `  ${name}`),
    ...kept.map(({ sheet, reason }) => `Kept "${sheet}": ${reason}`),
    '',
    ...keyFigures(report),
    '',
    findingsLine(report.findings, written),
    ...urgent(report.findings).map(findingLine),
  ];
}

/** What is about all of the report first: however many errors there are, it is said. */
function urgent(findings: readonly Finding[]): readonly Finding[] {
  const all = findings.filter(isUrgent);
  return [...all.filter(({ cell }) => cell === ''), ...all.filter(({ cell }) => cell !== '')].slice(0, MOST_FINDINGS);
}

/** Errors, and what decides which sheets are counted at all; what figures lack was said before anything was written. */
function isUrgent({ rule, severity, cell }: Finding): boolean {
  return severity === 'error' || (severity === 'warning' && cell === '' && !rule.startsWith('source-'));
}

const MOST_FINDINGS = 10;
const MOST_SENTENCES = 5;

/** The complaints of the two periods, side by side; in a report without that table its first sentences. */
function keyFigures(report: Report): readonly string[] {
  const tables = report.sections.flatMap((section) => section.tables);
  const table = tables.find(({ id }) => id === 'complaints');
  const [current, previous] = table?.rows ?? [];
  if (!table || !current || !previous) {
    const sentences = tables.flatMap(({ sentences: [first] }) => (first ? [`  ${first.text}`] : []));
    // Tables of other groupings may begin with the same total.
    return ['Key figures:', ...[...new Set(sentences)].slice(0, MOST_SENTENCES)];
  }
  const headings = table.columns.slice(1).map((column) => textOf(column.heading));
  const width = Math.max(...headings.map((heading) => heading.length));
  return [
    `Key figures, ${textOf(current[0])} (${textOf(previous[0])}):`,
    ...headings.map((heading, index) => {
      return `  ${heading.padEnd(width)}  ${textOf(current[index + 1])} (${textOf(previous[index + 1])})`;
    }),
  ];
}

export function findingsLine(findings: readonly Finding[], written: readonly string[]): string {
  if (findings.length === 0) return 'No findings in the register.';
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).reduce((total, { others = 1 }) => total + others, 0);
  const counts = [
    counted(count('error'), 'error'),
    counted(count('warning'), 'warning'),
    counted(count('note'), 'note'),
  ];
  const sheet = written.find((name) => name.startsWith('Findings ')) ?? 'Findings';
  return `Findings in the register: ${counts.join(', ')}; the sheet "${sheet}" lists them.`;
}

function findingLine({ rule, sheet, cell, message, suggestion = '' }: Finding): string {
  const remedy = cell === '' ? [suggestion, optionHint(rule)] : [];
  return `  ${cell === '' ? sheet : `${sheet} ${cell}`}: ${[message, ...remedy].filter(Boolean).join(' ')}`;
}

/** Without the marks of notes, which the summary does not have. */
function textOf(cell: Cell | undefined): string {
  if (cell === undefined || cell === null) return '';
  return (typeof cell === 'string' ? cell : cell.text).replace(/ \[note \d+\]/g, '');
}
