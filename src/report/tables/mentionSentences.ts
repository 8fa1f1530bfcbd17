/** Sentences of the theme mentions: how many, which most, with what outcome and about whom (items 3-6, 3-10, 3-21). */
import type { Procedure } from '../../calendar';
import {
  addedUp,
  areRankable,
  countedIn,
  countOf,
  groupRows,
  inAny,
  inBoth,
  inNone,
  OUTCOME_SOURCE,
  outOf,
  rate,
  rateFigure,
  wholeNumber,
  type Counted,
  type CountId,
  type Figure,
  type Rows,
} from '../../figures';
import { must } from '../../must';
import { nameOfCode } from '../../register';
import { countNumber, show, type ReportContext } from '../context';
import { byName, NOT_RECORDED } from '../groups';
import type { Sentence } from '../types';
import { countedSubject, listed } from '../words';

/** A theme with the complaints that mention it. */
export interface MentionLine {
  readonly name: string;
  readonly current: Figure;
  readonly previous: Figure;
}

/** `lines` in the table's order: most mentioned first, "Not recorded" last. */
export function mentionSentences(
  context: ReportContext,
  id: string,
  procedure: Procedure,
  lines: readonly MentionLine[],
): readonly Sentence[] {
  const isRankable = areRankable(lines.map(({ current }) => current));
  const named = lines.filter(({ name, current }) => isRankable && name !== NOT_RECORDED && countNumber(current) > 0);
  const themes = named.slice(0, 5).map(({ name, current }) => ({ id: name, name, rows: current.rows }));
  const [first, second] = themes;
  const firstTwo =
    first && second
      ? [{ id: EITHER, name: `${first.name} or ${second.name}`, rows: inAny([first.rows, second.rows]) }]
      : [];
  return [
    totalSentence(context, id, procedure, lines),
    ...topSentence(context, id, named),
    ...[...themes, ...firstTwo].map((theme) => themeSentence(context, id, theme)),
  ];
}

const EITHER = 'first two';

/** Complaints and the themes that they mention: two numbers, so that neither is taken for the other. */
function totalSentence(
  context: ReportContext,
  id: string,
  procedure: Procedure,
  lines: readonly MentionLine[],
): Sentence {
  const cases = countOf(context.facts, 'current', 'received', { recordType: 'Complaint', procedure: procedure.id });
  const without = lines.find(({ name }) => name === NOT_RECORDED)?.current;
  const named = addedUp(lines.filter(({ name }) => name !== NOT_RECORDED).map(({ current }) => current));
  const none = countNumber(without) > 0 && without ? `; ${show(context, without).text} had no theme recorded` : '';
  const mentions =
    cases.ratio?.of === 0
      ? ''
      : `, with ${show(context, named).text} ${countNumber(named) === 1 ? 'mention' : 'mentions'} of a theme${none}`;
  return {
    id: `${id}.total`,
    text: `${countedSubject(context, cases, procedure.noun, `received in ${context.current}`)}${mentions}.`,
    figures: [cases, named, ...(without ? [without] : [])],
  };
}

/** The first five themes; a tie at the fifth place is kept. */
function topSentence(context: ReportContext, id: string, named: readonly MentionLine[]): readonly Sentence[] {
  const fifth = countNumber(named[Math.min(4, named.length - 1)]?.current);
  const top = named.filter(({ current }) => countNumber(current) >= fifth);
  if (top.length === 0) return [];
  const words = top.map(({ name, current }) => `${name} (${show(context, current).text})`);
  return [
    {
      id: `${id}.top`,
      text: `Mentioned most in ${context.current}: ${listed(words)}.`,
      figures: top.map(({ current }) => current),
    },
  ];
}

/** Outcomes of the complaints that mention a theme, and the teams with most of them. */
function themeSentence(
  context: ReportContext,
  id: string,
  theme: { readonly id: string; readonly name: string; readonly rows: Rows },
): Sentence {
  const { rows } = theme;
  const mentioned = (id: CountId): Counted => {
    const counted = countedIn(context.facts.current, id, { recordType: 'Complaint' });
    return { ...counted, rows: inBoth(rows, counted.rows), doubtful: inBoth(rows, counted.doubtful) };
  };
  const received = mentioned('received');
  const outcome = (id: CountId): Figure => rateFigure(mentioned(id), received, OUTCOME_SOURCE);
  const { upheldIncludesPartially } = context.facts.settings;
  const [upheld, partially, not] = [
    outcome('receivedUpheld'),
    outcome('receivedPartiallyUpheld'),
    outcome('receivedNotUpheld'),
  ];
  const base = upheld.base ?? rows;
  const others = rate(inNone(base, inAny([upheld, partially, not].map((figure) => figure.rows))), base);
  const outcomes = [
    { figure: upheld, words: upheldIncludesPartially ? 'upheld or partially upheld' : 'upheld' },
    ...(upheldIncludesPartially || !partially.numerator ? [] : [{ figure: partially, words: 'partially upheld' }]),
    { figure: not, words: 'not upheld' },
    // What has neither is said, so that the words add up to those that mention the theme.
    ...(others.numerator ? [{ figure: others, words: 'with no finding or no outcome recorded' }] : []),
  ];
  const said = outcomes.map(
    ({ figure, words }) => `${wholeNumber(figure.rows.length)} (${show(context, figure).text}) ${words}`,
  );
  const teams = leadingTeams(context, rows);
  return {
    id: `${id}.theme.${theme.id}`,
    text: `${theme.name}: of ${wholeNumber(rows.length)} that ${rows.length === 1 ? 'mentions' : 'mention'} ${theme.id === EITHER ? 'either' : 'it'}, ${listed(said)}.${teams.text}`,
    figures: [...outcomes.map(({ figure }) => figure), ...teams.figures],
  };
}

/** The three teams with most of the rows, each and together; a tie at the third place is kept, unless it is long. */
function leadingTeams(context: ReportContext, rows: Rows): { text: string; figures: readonly Figure[] } {
  const { team } = context.register;
  const groups = [...groupRows(rows, team)]
    .filter(([code]) => code > 0)
    .map(([code, found]) => ({ name: must(nameOfCode(team.names, code), 'the name of a team'), found }))
    .sort((a, b) => b.found.length - a.found.length || byName(a.name, b.name));
  const [, , third] = groups;
  const leading = third ? groups.filter(({ found }) => found.length >= third.found.length) : groups;
  // Where the whole register has one team, it says nothing.
  if (leading.length === 0 || leading.length > 5 || team.names.length < 2) return { text: '', figures: [] };
  const joint = rate(inAny(leading.map(({ found }) => found)), rows);
  const each = leading.map(({ name, found }) => `${name} (${wholeNumber(found.length)})`);
  const share = show(context, joint).text;
  const all = groups.length === leading.length;
  const together = `together ${outOf(joint)} (${share})`;
  const text =
    all && joint.numerator === joint.denominator
      ? ` By team: ${listed(each)}.`
      : ` ${all ? 'By team' : 'Teams with most'}: ${listed(each)}, ${together}.`;
  return { text, figures: [joint] };
}
