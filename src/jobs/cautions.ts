/** What somebody must know before using the figures of a report, in a few lines; the sheet Findings has all of it. */
import { counted } from '../nouns';
import { COLUMNS, repeatable, type Finding, type UnreadWord } from '../register';
import type { Report } from '../report';

/** A line, and where something can be done about it: at the columns of the register, or at its cells. */
export interface Caution {
  readonly text: string;
  readonly remedy?: 'columns' | 'cells';
  /** The words that were not understood, where it lists such. */
  readonly words?: readonly UnreadWord[];
}

export interface Cautions {
  /**
   * Columns that could not be read and what was taken for granted instead, then words that were not understood, then how
   * many errors there are. Empty where neither errors nor such warnings were found.
   */
  readonly lines: readonly Caution[];
  /** By column that is missing: the tables with figures that are not recorded, and those that are left out. */
  readonly gaps: readonly string[];
  /** The errors and warnings that are each about a cell of their own. */
  readonly inCells: readonly Finding[];
}

export function cautionsOf({ findings }: Pick<Report, 'findings'>, unreadWords: readonly UnreadWord[]): Cautions {
  const ofColumns = findings.filter(isOfColumns);
  const notBelieved = ofColumns.filter(({ rule }) => rule === NOT_BELIEVED);
  const gaps = findings.filter(({ rule }) => rule === NOT_READ || rule === NOT_RECORDED);
  const others = ofColumns.filter((finding) => !notBelieved.includes(finding) && !gaps.includes(finding));
  return {
    lines: [
      ...notBelieved.map(ofHeading),
      ...ofSources(ofColumns, new Set(notBelieved.map(({ column }) => column))),
      ...others.map(ofRegister),
      ...ofWords(findings, unreadWords),
      ...ofErrors(findings),
    ],
    gaps: gaps.map(({ message }) => message),
    inCells: findings.filter((finding) => finding.severity !== 'note' && !isOfColumns(finding)),
  };
}

const NOT_BELIEVED = 'heading-not-believed';
const NOT_READ = 'source-not-read';
const NOT_RECORDED = 'source-not-recorded';

/** A warning decides more than one row where it has no row of its own. */
function isOfColumns({ rule, severity, cell }: Finding): boolean {
  return severity === 'warning' && (cell === '' || rule === NOT_BELIEVED);
}

function ofHeading({ column = '', value, message, suggestion }: Finding): Caution {
  const text =
    value === undefined
      ? [message, suggestion].join(' ')
      : `The words in ${column} aren’t known: ${value}. Enter them as Aliases on the sheet Lists, or map another column.`;
  return { text, remedy: 'columns' };
}

/** Of the columns that figures lack; there is nothing to add where a column is there and is not believed. */
function ofSources(findings: readonly Finding[], notBelieved: ReadonlySet<string | undefined>): readonly Caution[] {
  const columnsOf = (wanted: string): readonly string[] =>
    findings.flatMap(({ rule, column }) => (rule === wanted && column !== undefined ? [column] : []));
  const [unread, unrecorded] = [columnsOf(NOT_READ), columnsOf(NOT_RECORDED)];
  const toAdd = unread.some((column) => !notBelieved.has(column));
  return [
    ...(unread.length === 0
      ? []
      : [
          {
            text: `No column could be read as ${named(unread)}${toAdd ? ' Add what is missing, or map your columns.' : ''}`,
            remedy: 'columns' as const,
          },
        ]),
    ...(unrecorded.length === 0 ? [] : [{ text: `Nothing that can be read is recorded as ${named(unrecorded)}` }]),
  ];
}

/** Some are several headings of which any would do: `Date of response or Panel date`. */
function named(columns: readonly string[]): string {
  return columns.length === 1
    ? `${columns.join('')}. Figures that need it are “Not recorded”.`
    : `any of these: ${columns.join('; ')}. Figures that need them are “Not recorded”.`;
}

function ofRegister({ rule, message, suggestion = '' }: Finding): Caution {
  const text = [message, suggestion].join(' ').trim();
  const remedy = REMEDIES[rule];
  return { text, ...(remedy === undefined ? {} : { remedy }) };
}

/** Where something can be done about a warning, by its rule. */
const REMEDIES: Readonly<Record<string, Caution['remedy']>> = {
  'taken-for-granted': 'columns',
  'personal-data-printed': 'cells',
};

/** Of columns in which an unknown word touches a figure of the report; the words are counted over the whole register. */
function ofWords(findings: readonly Finding[], unreadWords: readonly UnreadWord[]): readonly Caution[] {
  const touched = new Set(findings.filter(isUnknownWord).map(({ column }) => column));
  const columns = COLUMNS.filter(({ heading }) => touched.has(heading)).flatMap(({ key, heading: column }) => {
    const words = repeatable(unreadWords.filter((one) => one.column === key));
    const shown = words.filter(({ word }) => word !== '');
    const listed = shown.slice(0, MOST_WORDS);
    const others = words.filter((one) => !listed.includes(one)).reduce((sum, { rows }) => sum + rows, 0);
    return words.length === 0 ? [] : [{ column, shown, others }];
  });
  if (columns.length === 0) return [];
  const lines = columns.map(({ column, shown, others }) => {
    const said = [
      ...shown.slice(0, MOST_WORDS).map(({ word, rows }) => `“${word}”, ${counted(rows, 'row')}`),
      ...(others > 0
        ? [`${shown.length > 0 ? 'other words' : 'words not repeated here'}, ${counted(others, 'row')}`]
        : []),
    ];
    return `${column}: ${said.join('; ')}`;
  });
  const words = columns.flatMap(({ shown }) => shown);
  return [{ text: `Not understood, and left out of figures: ${lines.join('. ')}.`, remedy: 'columns', words }];
}

const MOST_WORDS = 5;

function isUnknownWord({ rule, severity }: Finding): boolean {
  return rule === 'unknown-value' && severity === 'error';
}

function ofErrors(findings: readonly Finding[]): readonly Caution[] {
  const errors = findings
    .filter(({ severity }) => severity === 'error')
    .reduce((sum, { others = 1 }) => sum + others, 0);
  if (errors === 0) return [];
  const touch = counted(errors, 'error touches', 'errors touch');
  const toDo = 'Check register marks the cells and says what to do.';
  return [{ text: `${touch} figures of this report. ${toDo}`, remedy: 'cells' }];
}
