/** Who complained and about whom, and other lists with a total (items 1-9, 1-10, 3-11 to 3-13, 3-18, 3-19, 4-4). */
import {
  among,
  count,
  countedIn,
  countFigure,
  countOf,
  inAny,
  orPublished,
  outOf,
  rate,
  rateFigure,
  rowsWhere,
  type Figure,
  type Rows,
} from '../../figures';
import { CHANNELS, isYoungPerson, nameCodeAt } from '../../register';
import { countNumber, show, type ReportContext } from '../context';
import { receivedNote, STAGES_NOTE } from '../definitions';
import { NOT_RECORDED, type Group } from '../groups';
import type { Sentence } from '../types';
import { comparedWith, COMPLAINT, COMPLIMENT, countedSubject, listed, shareSubject } from '../words';
import { groupTable } from './groupTable';

const COMPLAINTS = { recordType: 'Complaint' } as const;
const COMPLIMENTS = { recordType: 'Compliment' } as const;

const complaintList = {
  number: 'Cases',
  count: 'received',
  scope: COMPLAINTS,
  share: true,
  notes: (context: ReportContext) => [receivedNote(context), STAGES_NOTE],
  whenEmpty: ({ current }: ReportContext) => `No complaints were received in ${current}.`,
} as const;

const complimentList = {
  number: 'Total',
  count: 'received',
  scope: COMPLIMENTS,
  share: false,
  notes: (context: ReportContext) => [receivedNote(context)],
} as const;

export const serviceUserGroups = groupTable({
  ...complaintList,
  id: 'service-user-groups',
  title: 'Complaints by service user group',
  group: 'Service user group',
  by: 'serviceUserGroup',
  list: 'Service user group',
  sentences: (context, total, groups) => recordedGroups(context, 'service-user-groups', total, groups),
});

export const complainants = groupTable({
  ...complaintList,
  id: 'complainants',
  title: 'Complaints by type of complainant',
  group: 'Complainant',
  by: 'complainantType',
  list: 'Complainant type',
  sentences: (context, total, groups) => [
    ...recordedGroups(context, 'complainants', total, groups),
    ...youngPeople(context),
  ],
});

export const ethnicity = groupTable({
  ...complaintList,
  id: 'ethnicity',
  title: 'Complaints by ethnicity',
  group: 'Ethnicity',
  by: 'ethnicity',
  list: 'Ethnicity',
  sentences: ethnicGroups,
});

export const complimentOrigins = groupTable({
  ...complimentList,
  id: 'compliment-origins',
  title: 'Compliments by origin',
  group: 'Origin',
  by: 'complimentOrigin',
  list: 'Compliment origin',
  whenEmpty: () => '',
  sentences: (context, total) => {
    const id = 'compliment-origins';
    const before = orPublished(
      countOf(context.facts, 'previous', 'received', COMPLIMENTS),
      context.published.total(id, 'Received'),
    );
    const text = `${countedSubject(context, total, COMPLIMENT, `received in ${context.current}`)}${comparedWith(context, total, before)}.`;
    return [{ id: `${id}.total`, text, figures: [total, before] }, ...byChannel(context, total)];
  },
});

export const complimentThemes = groupTable({
  ...complimentList,
  id: 'compliment-themes',
  title: 'Compliments by theme',
  group: 'Theme',
  by: 'complimentTheme',
  list: 'Compliment theme',
  whenEmpty: ({ current }) => `No compliments were received in ${current}.`,
  sentences: () => [],
});

export const learnings = groupTable({
  id: 'learnings',
  title: 'Learning from stage 1 complaints',
  group: 'Learning',
  number: 'Total',
  by: 'rootCause',
  list: 'Root cause',
  count: 'received',
  scope: { ...COMPLAINTS, stage: '1' },
  share: false,
  sentences: (context, total) =>
    total.rows.length === 0
      ? []
      : [
          {
            id: 'learnings.total',
            text: `The table covers the ${show(context, total).text} stage 1 ${total.ratio?.of === 1 ? COMPLAINT.one : COMPLAINT.many} received in ${context.current}, by root cause.`,
            figures: [total],
          },
        ],
  notes: (context) => [receivedNote(context)],
  whenEmpty: ({ current }) => `No stage 1 complaints were received in ${current}.`,
});

/** How many have a group recorded; then the largest groups, of all and of those with one. */
function recordedGroups(
  context: ReportContext,
  id: string,
  total: Figure,
  groups: readonly Group[],
): readonly Sentence[] {
  const named = groups.filter(({ name }) => name !== NOT_RECORDED);
  const recorded = rate(rowsOfGroups(named), total.rows);
  if (recorded.numerator === 0) return [];
  const sentences = [
    {
      id: `${id}.recorded`,
      text: `Recorded for ${outOf(recorded)} complaints (${show(context, recorded).text}).`,
      figures: [recorded, ...leftOutOf(total)],
    },
  ];
  const largest = largestGroups(named);
  if (largest.length === 0 || total.unread) return sentences;
  const joint = rate(rowsOfGroups(largest), total.rows);
  const ofRecorded = rate(joint.rows, recorded.rows);
  const names = listed(largest.map(({ name }) => name));
  const subject = largest.length > 1 ? `The largest groups are ${names}: together` : `The largest group is ${names}:`;
  return [
    ...sentences,
    {
      id: `${id}.largest`,
      text: `${subject} ${outOf(joint)} complaints (${show(context, joint).text})${ofThose(context, ofRecorded, joint, 'recorded')}.`,
      figures: [joint, ofRecorded, ...leftOutOf(total)],
    },
  ];
}

/** The total where rows are left out of it, and so of every group. */
function leftOutOf(total: Figure): readonly Figure[] {
  return total.unread ? [total] : [];
}

/** The first two with all that tie with the second; the first alone where those were all or many; none where none leads. */
function largestGroups(named: readonly Group[]): readonly Group[] {
  const withAtLeast = (n: number): readonly Group[] =>
    named.filter(({ figures: [figure] }) => countNumber(figure) >= n);
  const [first = 0, second = 0] = named.map(({ figures: [figure] }) => countNumber(figure));
  const candidates = [withAtLeast(second), withAtLeast(first)];
  return candidates.find(({ length }) => length < named.length && length <= MOST_NAMED) ?? [];
}

/** So many groups that tie can be named in a sentence. */
const MOST_NAMED = 4;

function rowsOfGroups(groups: readonly Group[]): Rows {
  return inAny(groups.flatMap(({ figures: [figure] }) => (figure ? [figure.rows] : [])));
}

/** The same rows on a narrower base; nothing where that base is no narrower. */
function ofThose(context: ReportContext, narrower: Figure, wider: Figure, base: string): string {
  if (narrower.denominator === wider.denominator) return '';
  return `; of those ${base}, ${outOf(narrower)} (${show(context, narrower).text})`;
}

/**
 * Stage 1 alone, so that a child who takes a complaint further is counted once. Nothing where no complainant is recorded:
 * that would say none was a child.
 */
function youngPeople(context: ReportContext): readonly Sentence[] {
  const { facts, register, current } = context;
  const base = countedIn(facts.current, 'received', { ...COMPLAINTS, stage: '1' });
  const { codes, names } = register.complainantType;
  const unknown = countFigure(among(base, (row) => codes[row] === 0));
  if (unknown.rows.length === base.rows.length) return [];
  const isYoung = [false, ...names.map(isYoungPerson)];
  const figure = rateFigure(
    among(base, (row) => isYoung[nameCodeAt(codes, row)] === true),
    base,
  );
  const said = shareSubject(context, figure, STAGE_1, `received in ${current}`, 'made by a child or young person');
  const rest = unknown.rows.length === 0 ? '' : `; of ${show(context, unknown).text} the complainant is not recorded`;
  return [{ id: 'complainants.young-people', text: `${said}${rest}.`, figures: [figure, unknown] }];
}

const STAGE_1 = { one: 'stage 1 complaint', many: 'stage 1 complaints' };

const UNKNOWN = /^(not (known|recorded|stated|obtained)|unknown|prefer not to say)/i;

/** Known groups other than White: of all complaints, of those with anything recorded, of those with a known ethnicity. */
function ethnicGroups(context: ReportContext, total: Figure, groups: readonly Group[]): readonly Sentence[] {
  const isKnown = ({ name }: Group): boolean => !UNKNOWN.test(name);
  const recorded = rowsOfGroups(groups.filter(({ name }) => name !== NOT_RECORDED));
  const known = rowsOfGroups(groups.filter(isKnown));
  const others = rowsOfGroups(groups.filter((group) => isKnown(group) && !isWhite(group.name)));
  if (known.length === 0) return [];
  const [ofAll, ofRecorded, ofKnown] = [rate(others, total.rows), rate(others, recorded), rate(others, known)];
  return [
    {
      id: 'ethnicity.other-than-white',
      text: `Groups other than White: ${outOf(ofAll)} complaints (${show(context, ofAll).text})${ofThose(context, ofRecorded, ofAll, 'recorded')}${ofThose(context, ofKnown, ofRecorded, 'with a known ethnicity')}.`,
      figures: [ofAll, ofRecorded, ofKnown, ...leftOutOf(total)],
    },
  ];
}

/** By the names of the census, whatever code stands before them: "Any other White background", but not "White and Asian". */
function isWhite(name: string): boolean {
  return /\bwhite\b/i.test(name) && !OF_OTHERS_TOO.test(name);
}

const OF_OTHERS_TOO = /\b(mixed|multiple|dual|non|not|other than|black|asian|arab|chinese)\b/i;

function byChannel(context: ReportContext, total: Figure): readonly Sentence[] {
  const { channel } = context.register;
  const used = CHANNELS.map((name, index) => ({
    name,
    figure: count(rowsWhere(total.rows, (row) => channel.codes[row] === index + 1)),
  })).filter(({ figure }) => figure.rows.length > 0);
  if (used.length === 0) return [];
  const named = used.map(({ name, figure }) => `${name} ${show(context, figure).text}`);
  return [
    {
      id: 'compliment-origins.channels',
      text: `How compliments came in, where recorded: ${listed(named)}.`,
      figures: used.map(({ figure }) => figure),
    },
  ];
}
