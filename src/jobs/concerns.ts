/** What somebody must know before using the figures of a report, in a few lines; the sheet Findings has it cell by cell. */
import { COLUMNS, type Finding, type UnreadWord } from '../register';
import type { Report } from '../report';

/** A line, and where something can be done about it: at the columns of the register, or at its cells. */
export interface Concern {
  readonly text: string;
  readonly remedy?: 'columns' | 'cells';
}

export interface Concerns {
  /**
   * Columns that could not be read and what was taken for granted instead, then words that were not understood, then how
   * many errors there are. Empty where neither errors nor such warnings were found.
   */
  readonly lines: readonly Concern[];
  /** Why tables are not in the report that a register need not have columns for. */
  readonly leftOut: readonly string[];
  /** The errors and warnings that are each about a cell of their own. */
  readonly inCells: readonly Finding[];
}

export function concernsOf({ findings }: Pick<Report, 'findings'>, unreadWords: readonly UnreadWord[]): Concerns {
  return {
    lines: [...ofColumns(findings), ...ofWords(findings, unreadWords), ...ofErrors(findings)],
    leftOut: findings.filter(isLeftOut).map(({ message }) => message),
    inCells: findings.filter((finding) => finding.severity !== 'note' && !isOfColumns(finding)),
  };
}

/** Found in the register's columns: mapping, or another choice of columns, may be the remedy. */
const MAPPED = new Set(['heading-not-believed', 'source-not-read', 'taken-for-granted', 'no-ref', 'no-team']);

/** A warning decides more than one row where it has no row of its own. */
function isOfColumns({ rule, severity, cell }: Finding): boolean {
  return severity === 'warning' && (cell === '' || MAPPED.has(rule));
}

function isLeftOut({ rule, severity }: Finding): boolean {
  return rule.startsWith('source-not-') && severity === 'note';
}

function ofColumns(findings: readonly Finding[]): readonly Concern[] {
  // What to do about a column is said once, and the same advice once for all columns.
  const said = new Set<string | undefined>([undefined]);
  return findings.filter(isOfColumns).map(({ rule, column, value, message, suggestion }): Concern => {
    const isSaid = said.has(suggestion) || (column !== undefined && said.has(column));
    said.add(suggestion).add(column);
    const text = [message, ...(value === undefined ? [] : [`It says: ${value}.`]), ...(isSaid ? [] : [suggestion])];
    return { text: text.join(' '), ...(MAPPED.has(rule) ? { remedy: 'columns' } : {}) };
  });
}

/** Of columns in which an unknown word touches a figure of the report; the words are counted over the whole register. */
function ofWords(findings: readonly Finding[], unreadWords: readonly UnreadWord[]): readonly Concern[] {
  const touched = new Set(findings.filter(isUnknownWord).map(({ column }) => column));
  return COLUMNS.filter(({ heading }) => touched.has(heading)).flatMap(({ key, heading }): readonly Concern[] => {
    const words = unreadWords.filter(({ column }) => column === key);
    const named = words.filter(({ word }) => word !== '').slice(0, MOST_WORDS);
    const others = words.filter((word) => !named.includes(word)).reduce((sum, { rows }) => sum + rows, 0);
    const said = [
      ...named.map(({ word, rows }) => `“${word}”, ${inRows(rows)}`),
      ...(others > 0 ? [`${named.length > 0 ? 'other words' : 'words not repeated here'}, ${inRows(others)}`] : []),
    ];
    const text = `Not understood in ${heading}: ${said.join('; ')}. ${LEFT_OUT}`;
    return said.length === 0 ? [] : [{ text, remedy: 'cells' }];
  });
}

const MOST_WORDS = 5;
const LEFT_OUT =
  'Figures that need it leave these rows out and say so. Correct the words, or enter them as Aliases on the sheet Lists.';

function isUnknownWord({ rule, severity }: Finding): boolean {
  return rule === 'unknown-value' && severity === 'error';
}

function ofErrors(findings: readonly Finding[]): readonly Concern[] {
  const errors = findings
    .filter(({ severity }) => severity === 'error')
    .reduce((sum, { others = 1 }) => sum + others, 0);
  if (errors === 0) return [];
  const touch = errors === 1 ? '1 error touches' : `${errors.toLocaleString('en-GB')} errors touch`;
  return [
    {
      text: `${touch} figures of this report. Check register marks the cells and says what to do about each.`,
      remedy: 'cells',
    },
  ];
}

function inRows(rows: number): string {
  return `${rows.toLocaleString('en-GB')} ${rows === 1 ? 'row' : 'rows'}`;
}
