/** `npm run reports`: how much of the five published reports is produced, and where ours differs. */
import type { Verdict } from './places';
import type { CheckedFigure } from './published';
import { scoreOf, type Score } from './score';
import { rebuilt, SOURCES } from './sources';

const VERDICTS: readonly Verdict[] = ['equal', 'different by a listed slip', 'different otherwise'];

const scores = SOURCES.map((source) => ({ number: source.number, score: scoreOf(source, rebuilt(source)) }));
const sum = (of: (score: Score) => number): number => scores.reduce((total, { score }) => total + of(score), 0);

const lines = [
  ...scores.map(({ number, score }) => `Report ${number}: ${lineOf(score)}`),
  '',
  `Items: ${sum(({ items }) => items.produced)} of ${sum(({ items }) => items.listed)} produced.`,
  ...scores.flatMap(({ score }) =>
    score.leftOut.map(({ item, is, leftOut }) => `  ${item} left out (${is}): ${leftOut ?? ''}`),
  ),
  ...scores.flatMap(({ score }) =>
    score.answered.map(({ item, is, answeredBy }) => `  ${item} (${is}) is answered by ${answeredBy ?? ''}`),
  ),
  `Figures: ${sum(({ figures }) => VERDICTS.reduce((total, verdict) => total + figures[verdict], 0))} checked, ${VERDICTS.map((verdict) => `${sum(({ figures }) => figures[verdict])} ${verdict}`).join(', ')}.`,
  `Table cells: ${sum(({ cells }) => cells.equal)} equal, ${sum(({ cells }) => cells.slips.length)} different by a listed slip, ${sum(({ cells }) => cells.otherwise.length)} different otherwise.`,
  `Discrepancies: ${guardLine()}`,
  ...scores.flatMap(({ number, score }) =>
    [...score.items.missing, ...score.otherwise, ...score.cells.otherwise].map((text) => `  ${number}: ${text}`),
  ),
];
process.stdout.write(`${lines.join('\n')}\n`);
process.exitCode = scores.some(
  ({ score }) => score.items.missing.length + score.otherwise.length + score.cells.otherwise.length > 0,
)
  ? 1
  : 0;

function lineOf({ items, figures }: Score): string {
  const differing = VERDICTS.map((verdict) => `${figures[verdict]} ${verdict}`).join(', ');
  return `${items.produced} of ${items.listed} items; figures: ${differing}`;
}

function guardLine(): string {
  const guards = SOURCES.flatMap(({ figures }) => figures.flatMap(({ guard }: CheckedFigure) => guard ?? []));
  const number = (key: string): number => guards.filter((guard) => key in guard).length;
  return `${guards.length}: ${number('impossibleBy')} impossible by construction, ${number('foundBy')} found by a rule.`;
}
