/** What a reader should know of how the headings of a register were understood. */
import { cellAddress } from '../a1';
import { must } from '../must';
import type { Misfit } from './columnFit';
import type { ColumnSpec } from './columnKinds';
import type { Header } from './header';
import { headingIndex, specOf } from './headings';
import type { ReadingFinding } from './readingFindings';
import { stageColumns, type StageColumns } from './stages';
import { repeatable } from './wordCount';

/** `unfolded` are the stages that the sheet is read by, a row each; empty = it has a row a stage. */
export function headingFindings(header: Header, unfolded: readonly StageColumns[]): readonly ReadingFinding[] {
  const { outline, match, headerRow, twoRows, column, headings, ticks } = header;
  const row = headerRow + (twoRows ? 1 : 0);
  const at = (index: number): { sheet: string; cell: string } => ({
    sheet: outline.name,
    cell: cellAddress(row, column + index),
  });
  const name = (index: number): string => must(headings[index], 'a heading that was matched');
  const meanings = new Map([...match.found.values()].map(({ index, target }) => [index, specOf(target.key).heading]));
  const findings: ReadingFinding[] = [
    ...match.repeated.map(({ index, key }): ReadingFinding => {
      const heading = specOf(key).heading;
      const message = `The heading “${name(index)}” occurs more than once; the first column is read as ${heading}.`;
      const suggestion = 'Rename or delete the column that is not wanted.';
      return { rule: 'repeated-heading', severity: 'warning', ...at(index), column: heading, message, suggestion };
    }),
    ...match.unused.map(({ index, key, instead }): ReadingFinding => {
      const heading = specOf(key).heading;
      const message = `“${name(index)}” could also mean ${heading}; “${name(instead)}” is read instead.`;
      const suggestion = 'If that is wrong, map the heading by hand.';
      return { rule: 'heading-not-used', severity: 'note', ...at(index), column: heading, message, suggestion };
    }),
    ...match.misfits.map(({ index, target: { key, stage }, misfit }): ReadingFinding => {
      const spec = specOf(key);
      const column = stage === 0 ? spec.heading : `Stage ${stage} ${spec.heading}`;
      const read = meanings.get(index);
      const message =
        `“${name(index)}” is not read as ${column}: ${foundIn(spec, misfit)}. ` +
        (read === undefined ? 'The column is left out.' : `It is read as ${read} instead.`);
      const suggestion =
        misfit.words.length > 0
          ? `If the column is the ${column}, map it by hand, and enter its words as Aliases on the sheet Lists.`
          : `If the column is the ${column}, map it by hand: a mapping is always believed.`;
      // Left out under its own name, it is a column that the figures will lack.
      const severity = read === undefined && name(index) === column ? 'warning' : 'note';
      return {
        ...{ rule: 'heading-not-believed', severity, ...at(index), column: spec.heading },
        ...{ ...wordsOf(misfit), message, suggestion },
      };
    }),
  ];
  const sheet = { severity: 'note', sheet: outline.name, cell: '' } as const;
  if (twoRows) {
    const message = `Rows ${headerRow + 1} and ${headerRow + 2} were read together as the headings.`;
    findings.push({ rule: 'two-row-header', ...sheet, message, suggestion: NOTHING_TO_DO });
  }
  if (unfolded.length > 0) {
    const stages = unfolded.map(({ stage }) => stage).join(', ');
    const message = `The sheet has one row a case with columns for stages ${stages}; each stage is counted as a row.`;
    findings.push({ rule: 'row-a-case', ...sheet, message, suggestion: NOTHING_TO_DO });
  }
  const [tick] = ticks;
  if (tick) {
    const named = ticks.map((one) => `“${name(one.column - column)}”`).join(', ');
    const message = `${named} are read together as Outcome: a row has the outcome that is ticked.`;
    findings.push({
      rule: 'outcome-ticks',
      severity: 'note',
      ...at(tick.column - column),
      column: 'Outcome',
      message,
      suggestion: NOTHING_TO_DO,
    });
  }
  const stage = headingIndex(match, 'stage');
  if (unfolded.length === 0 && stage !== undefined && stageColumns(match, column).length > 0) {
    const others = [...match.found.values()].filter(({ target }) => target.stage > 1);
    findings.push(
      ...others.map(({ index }): ReadingFinding => ({
        ...{ rule: 'row-a-stage', severity: 'note', ...at(index), column: 'Stage' },
        message:
          `“${name(index)}” adds no rows and is not read: “${name(stage)}” has more than one stage in it, so each row ` +
          'is counted at the stage that it says.',
        suggestion: `If the sheet has one row a case, map “${name(stage)}” to nothing: such columns are then counted.`,
      })),
    );
  }
  return findings;
}

const NOTHING_TO_DO = 'Nothing need be done if that is right.';

/** "only 2 of its 9 filled cells hold a date; the others say Yes or No". */
function foundIn({ kind, heading }: ColumnSpec, { filled, fitting, isYesOrNo }: Misfit): string {
  if (kind !== 'date' && kind !== 'money') return `none of its ${filled} filled cells says a known value of ${heading}`;
  const what = kind === 'date' ? 'a date' : 'an amount';
  const held =
    fitting === 0 ? `none of its ${filled} filled cells holds` : `only ${fitting} of its ${filled} filled cells hold`;
  return `${held} ${what}${isYesOrNo ? `; ${fitting === 0 ? 'they' : 'the others'} say Yes or No` : ''}`;
}

/** The words that were met, as the value of the finding: a message is read where they should not be. */
function wordsOf({ words }: Misfit): { readonly value?: string } {
  const shown = repeatable(words)
    .filter(({ word }) => word !== '')
    .slice(0, SHOWN_WORDS);
  return shown.length === 0 ? {} : { value: shown.map(({ word, rows }) => `${word} (${rows})`).join(', ') };
}

const SHOWN_WORDS = 5;
