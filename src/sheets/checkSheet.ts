// What a check of the register found, as the sheet `Data checks`: gravest first, each with a link to its cell.
import { counted } from '../nouns';
import type { Finding, Severity } from '../register';
import type { ContentCell, ContentColumn, SheetContent } from './content';
import {
  severityCounts,
  FINDING_COLUMNS,
  findingCells,
  withSeparators,
  textOrBlank,
  withoutBlankColumns,
} from './findingsSheet';
import { layOut } from './layout';
import { blankLine } from './tableSheet';
import type { PlanFormat, WorkbookPlan } from './types';

export interface CheckLine {
  readonly finding: Finding;
  /** The rule in words. */
  readonly rule: string;
  /** What to do about it; '' where the suggestion says it all. */
  readonly toDo: string;
  /** What should stand in the cell; '' where nobody can know. */
  readonly suggestion: string;
}

export interface CheckedRegister {
  /** '' where it is not known. */
  readonly council: string;
  /** The day of the check, in words. */
  readonly day: string;
  /** Representations checked. */
  readonly rows: number;
  /** Gravest first. */
  readonly lines: readonly CheckLine[];
  /** How many there are, those that are not among the lines too. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** What the reader should know of the check itself. */
  readonly remarks: readonly string[];
}

export const CHECKS_KIND = 'data-checks';

/** More rows than this make the workbook slow. */
export const MOST_FINDINGS = 10_000;

/** Fill of each severity, here and on the marked cells; black text has AA contrast on each. */
export const SEVERITY_FILLS: Readonly<Record<Severity, string>> = {
  error: '#FFC7CE',
  warning: '#FFEB9C',
  note: '#DDEBF7',
};

const COLUMNS: readonly ContentColumn[] = [
  ...FINDING_COLUMNS,
  { heading: 'What to do', kind: 'text' },
  { heading: 'Suggestion', kind: 'text' },
];
const SHEET_COLUMN = COLUMNS.findIndex(({ heading }) => heading === 'Sheet');

/** One sheet; with nothing found it says so and holds no table. */
export function planChecks({ council, day, rows, lines, counts, remarks }: CheckedRegister): WorkbookPlan {
  const listed = lines.slice(0, MOST_FINDINGS).map(lineCells);
  const sheets = new Set(lines.map(({ finding }) => finding.sheet));
  const [only] = sheets.size === 1 ? sheets : [];
  // A sheet that is the same for all is said above the table.
  const table = withoutBlankColumns(COLUMNS, only ? listed.map((line) => line.with(SHEET_COLUMN, null)) : listed);
  const unlisted = lines.slice(MOST_FINDINGS);
  const checked = `${counted(rows, 'row was', 'rows were')} checked.`;
  const content: SheetContent = {
    id: 'data-checks',
    name: 'Data checks',
    section: 'data-checks',
    title: council === '' ? `Data checks, ${day}` : `Data checks: ${council}, ${day}`,
    about:
      listed.length === 0
        ? 'This sheet holds no table and no notes.'
        : 'This sheet holds one table: what was found in the register, with links to the cells. It has no notes.',
    lines: [
      listed.length === 0
        ? `${checked} Nothing was found.`
        : `${checked} ${severityCounts(counts)}${only ? ` All cells are on the sheet ${only}.` : ''}`,
      ...(listed.length === 0 ? [] : [MEANING, MARKS]),
      ...(unlisted.length === 0
        ? []
        : [
            `The first ${withSeparators(MOST_FINDINGS)} are listed, errors first; ${withSeparators(unlisted.length)} more are not.`,
          ]),
      ...(table.rows.some((row) => row.includes(null)) ? [blankLine(BLANKS)] : []),
      ...remarks,
    ],
    commentary: true,
    commentaryWidth: 110,
    ...(listed.length === 0
      ? {}
      : {
          table: {
            name: 'Data_checks',
            ...table,
            total: false,
          },
        }),
  };
  const sheet = layOut(content);
  const formats = [
    ...sheet.formats,
    ...sheet.tables.flatMap(({ row }) => severityFormats(lines.slice(0, MOST_FINDINGS), row)),
  ];
  return { kind: CHECKS_KIND, period: '', title: '', sheets: [{ ...sheet, formats }] };
}

/** Lines of one severity stand together, so that it is one format each; errors are bold too. */
function severityFormats(lines: readonly CheckLine[], tableRow: number): readonly PlanFormat[] {
  const runs: { severity: Severity; row: number; rows: number }[] = [];
  lines.forEach(({ finding: { severity } }, index) => {
    const last = runs.at(-1);
    if (last?.severity === severity) last.rows += 1;
    else runs.push({ severity, row: tableRow + 1 + index, rows: 1 });
  });
  return runs.map(({ severity, row, rows }) => ({
    ...{ row, column: 0, rows, columns: 1, fill: SEVERITY_FILLS[severity] },
    ...(severity === 'error' ? { bold: true } : {}),
  }));
}

const MEANING =
  'Error: a figure would be wrong, or the row cannot be counted. Warning: some cells in your tables will be blank. ' +
  'Note: worth knowing.';
const MARKS =
  'In the register the cell of an error has a solid line around it, that of a warning a dashed and that of a note a ' +
  'dotted one. Clear marks takes lines and colours away again.';
const BLANKS =
  'a finding about a whole sheet, row or column has no cell or reference of its own; a value is shown only where it ' +
  'can hold no personal detail, and a suggestion only where it is certain.';

function lineCells({ finding, rule, toDo, suggestion }: CheckLine): readonly (ContentCell | null)[] {
  return [...findingCells(finding, rule), textOrBlank(toDo), textOrBlank(suggestion)];
}
