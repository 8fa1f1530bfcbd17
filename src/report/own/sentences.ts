/** What a table of the council's own says in words: how many, which group most, and which changed most, with ties. */
import { areRankable, compareRatios, difference, outOf, type Figure } from '../../figures';
import type { RecordType } from '../../register';
import { comparableTo, show, type ReportContext } from '../context';
import { comparedWords } from '../gaps';
import { byName } from '../groups';
import type { Sentence } from '../types';
import {
  COMPLAINT,
  COMPLIMENT,
  comparedWith,
  countedSubject,
  listed,
  lowerFirst,
  rateComparedWith,
  REPRESENTATION,
  type Noun,
} from '../words';
import { groupingsOf } from './definition';
import { isByYear, isMentions } from './groupings';
import type { Made } from './made';
import { nameOf, type Line } from './lines';
import { conditionWords } from './notes';
import { ALL } from './parts';

const NOUNS: Partial<Record<RecordType, Noun>> = {
  Complaint: COMPLAINT,
  Compliment: COMPLIMENT,
  Concern: { one: 'concern', many: 'concerns' },
  'Initial feedback': {
    one: 'piece of initial feedback',
    many: 'pieces of initial feedback',
    uncounted: 'initial feedback',
  },
  'Member enquiry': { one: 'member enquiry', many: 'member enquiries' },
  'MP enquiry': { one: 'MP enquiry', many: 'MP enquiries' },
  LGSCO: { one: 'case of the Ombudsman', many: 'cases of the Ombudsman' },
  ADR: { one: 'case of alternative dispute resolution', many: 'cases of alternative dispute resolution' },
};

export function ownSentences(made: Made): readonly Sentence[] {
  const { context, definition, figures } = made;
  const [first] = definition.measures;
  const before = definition.periods.some(({ kind }) => kind === 'Previous' || kind === 'Difference');
  const current = { label: '', isDifference: false, period: context.facts.current };
  const previous = { ...current, period: context.facts.previous };
  const isOfGroups = groupingsOf(definition).some(isMentions);
  // Of mentions there are more than cases: the sentence is of the cases.
  if (first.isOfMentions && !isOfGroups) return [];
  const [total, earlier] = [current, previous].map((period) => figures.of([ALL], first, period));
  if (!total || !earlier) return [];
  return [
    totalSentence(made, total, before ? earlier : undefined),
    ...mostSentence(made),
    ...(before ? (['rise', 'fall'] as const).flatMap((way) => biggestMove(made, way)) : []),
  ];
}

/** `For Stage 1, `: what the rows of the table have in common. */
function scopeWords({ definition: { where } }: Made): string {
  return where.length === 0 ? '' : `Where ${conditionWords(where)}: `;
}

function totalSentence(made: Made, total: Figure, before: Figure | undefined): Sentence {
  const { context, definition, figures } = made;
  const [measure] = definition.measures;
  const id = `${definition.id}.total`;
  const prefix = scopeWords(made);
  const all = before ? [total, before] : [total];
  if (total.unit === 'count' && measure.did) {
    const noun = NOUNS[figures.scope.recordType ?? 'ADR'] ?? REPRESENTATION;
    const subject = countedSubject(
      context,
      total,
      figures.scope.recordType ? noun : REPRESENTATION,
      measure.did(context.facts.current),
    );
    const text = `${subject}${before ? comparedWith(context, total, before) : ''}.`;
    return { id, text: prefix === '' ? text : prefix + lowerFirst(text), figures: all };
  }
  const of = total.denominator ? ` (${outOf(total)})` : '';
  const compared = before ? figureComparedWith(context, total, before) : '';
  const text = `${measure.name} in ${context.current}: ${show(context, total).text}${of}${compared}.`;
  return { id, text: prefix === '' ? text : prefix + lowerFirst(text), figures: all };
}

function figureComparedWith(context: ReportContext, total: Figure, before: Figure): string {
  if (total.unit === 'percent') return rateComparedWith(context, total, before);
  if (!total.ratio || !comparableTo(context, before).ratio) return '';
  return `, compared with ${show(context, before).text} in ${context.previous}`;
}

/** So many groups that tie can be named in a sentence. */
const MOST_NAMED = 4;

/** Groups of the first column, which must be a count of the current period; those of which nothing is recorded left out. */
function groupsNow({ columns, lines, labels, definition }: Made): readonly { line: Line; figure: Figure }[] {
  const index = columns.findIndex(({ part, period }) => part === undefined && !period.isDifference);
  const column = columns[index];
  const isOfYears = isByYear(definition.rows);
  if (!column?.measure.adds || labels.length > 1 || isOfYears) return [];
  return lines.flatMap((line) => {
    const [part] = line.parts;
    const figure = line.figures[index];
    const isNamed = part?.isNotRecorded !== true && part?.name.startsWith('Other (') !== true;
    return figure && isNamed ? [{ line, figure }] : [];
  });
}

/** The groups with most; nothing where all tie, or where a cell that was not read could change it. */
function mostSentence(made: Made): readonly Sentence[] {
  const { context, definition, columns } = made;
  const groups = groupsNow(made).filter(({ figure: { ratio } }) => ratio !== undefined && ratio.of > 0);
  const isCurrent = columns[0]?.period.period === context.facts.current;
  if (!isCurrent || groups.length < 2 || !areRankable(groups.map(({ figure }) => figure))) return [];
  const most = groups.reduce((best, next) => (sizeOf(next.figure) > sizeOf(best.figure) ? next : best));
  const top = groups.filter(({ figure }) => sizeOf(figure) === sizeOf(most.figure));
  if (top.length === groups.length || top.length > MOST_NAMED) return [];
  const names = top.map(({ line }) => nameOf(line)).sort(byName);
  const each = top.length > 1 ? ' each' : '';
  return [
    {
      id: `${definition.id}.most`,
      text: `${definition.measures[0].name}, most in ${context.current}: ${listed(names)}, with ${show(context, most.figure).text}${each}.`,
      figures: top.map(({ figure }) => figure),
    },
  ];
}

function sizeOf({ ratio }: Figure): number {
  return ratio ? ratio.of / ratio.over : 0;
}

/** In number, so that a group of one or two cases is not the biggest by its percentage; all that tie. */
function biggestMove(made: Made, way: 'rise' | 'fall'): readonly Sentence[] {
  const { context, definition, figures } = made;
  const { facts } = context;
  const [measure] = definition.measures;
  if (definition.rows.kind === 'time' || !facts.periods.isComparable) return [];
  const moves = groupsNow(made).flatMap(({ line }) => {
    const [now, before] = [facts.current, facts.previous].map((period) =>
      figures.of(line.parts, measure, { label: '', isDifference: false, period }),
    );
    if (!now?.ratio || !before?.ratio) return [];
    const gap = difference(now, before);
    return gap.ratio ? [{ line, now, before, gap, ratio: gap.ratio }] : [];
  });
  if (moves.length < 2 || !areRankable(moves.flatMap(({ now, before }) => [now, before]))) return [];
  const sign = way === 'rise' ? 1 : -1;
  const moved = moves.filter(({ ratio }) => Math.sign(ratio.of) === sign);
  const [most] = moved.toSorted((a, b) => sign * compareRatios(b.ratio, a.ratio));
  const top = most ? moved.filter(({ ratio }) => compareRatios(ratio, most.ratio) === 0) : [];
  if (top.length === 0 || top.length === moves.length || top.length > MOST_NAMED) return [];
  const named = top
    .toSorted((a, b) => byName(nameOf(a.line), nameOf(b.line)))
    .map(({ line, now, before, gap }) => {
      const words = comparedWords(context, now, before, gap);
      return `${nameOf(line)} (${words.before} to ${words.now}, ${words.gap})`;
    });
  return [
    {
      id: `${definition.id}.biggest-${way}`,
      text: `${measure.name}, the biggest ${way} from ${context.previous} to ${context.current}: ${listed(named)}.`,
      figures: top.flatMap(({ now, before, gap }) => [now, before, gap]),
    },
  ];
}
