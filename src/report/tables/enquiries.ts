/** Counts of one record type: by team (`member-enquiries`, `mp-enquiries`) or alone (`initial-feedback`, `concerns`). */
import { count, groupRows, orPublished, wholeNumber, type Figure } from '../../figures';
import { must } from '../../must';
import { nameOfCode } from '../../register';
import type { RecordType } from '../../register';
import { counts, gapBetween, show, type ReportContext, type TableDraft, type TableEntry } from '../context';
import { publishedNote, receivedNote } from '../definitions';
import { byName } from '../groups';
import type { Sentence } from '../types';
import { comparedWith, countedSubject, listed, type Noun } from '../words';
import { groupTable } from './groupTable';

interface Kind {
  readonly id: string;
  readonly recordType: RecordType;
  readonly noun: Noun;
  readonly title: string;
}

export const memberEnquiries = byTeam({
  id: 'member-enquiries',
  recordType: 'Member enquiry',
  noun: { one: 'member enquiry', many: 'member enquiries' },
  title: 'Member enquiries by team',
});
export const mpEnquiries = byTeam({
  id: 'mp-enquiries',
  recordType: 'MP enquiry',
  noun: { one: 'MP enquiry', many: 'MP enquiries' },
  title: 'MP enquiries by team',
});
export const initialFeedback = alone({
  id: 'initial-feedback',
  recordType: 'Initial feedback',
  noun: { one: 'piece of initial feedback', many: 'pieces of initial feedback', uncounted: 'initial feedback' },
  title: 'Initial feedback',
});
export const concerns = alone({
  id: 'concerns',
  recordType: 'Concern',
  noun: { one: 'concern', many: 'concerns' },
  title: 'Concerns',
});

function byTeam(kind: Kind): TableEntry {
  const { id, title, recordType } = kind;
  return groupTable({
    id,
    title,
    group: 'Team',
    number: 'Total',
    by: 'team',
    list: 'Team',
    count: 'received',
    scope: { recordType },
    share: false,
    sentences: (context) => [totalSentence(context, kind)],
    notes: (context) => [receivedNote(context)],
    whenEmpty: () => '',
  });
}

function alone(kind: Kind): TableEntry {
  return { id: kind.id, build: (context) => [countTable(context, kind)] };
}

function countTable(context: ReportContext, kind: Kind): TableDraft {
  const { current, previous } = both(context, kind);
  return {
    id: kind.id,
    title: kind.title,
    columns: [
      { heading: 'Representation type', kind: 'text' },
      { heading: context.current, kind: 'figure' },
      { heading: context.previous, kind: 'figure' },
      { heading: 'Difference', kind: 'figure' },
    ],
    rows: [
      [
        kind.title,
        show(context, current),
        show(context, previous),
        show(context, gapBetween(context, current, previous), true),
      ],
    ],
    total: false,
    sentences: [totalSentence(context, kind), ...leadingTeam(context, kind, current)],
    noteTexts: [receivedNote(context), ...(previous.published ? [publishedNote(context)] : [])],
    whenEmpty: '',
  };
}

function totalSentence(context: ReportContext, kind: Kind): Sentence {
  const { current, previous } = both(context, kind);
  const received = countedSubject(context, current, kind.noun, `received in ${context.current}`);
  return {
    id: `${kind.id}.total`,
    text: `${received}${comparedWith(context, current, previous)}.`,
    figures: [current, previous],
  };
}

/** The team with most of them, or up to three that tie; nothing where no team has two, or these have them all. */
function leadingTeam(context: ReportContext, { id, noun }: Kind, { rows, unread }: Figure): readonly Sentence[] {
  if (unread) return [];
  const { team } = context.register;
  const groups = [...groupRows(rows, team)].filter(([code]) => code > 0);
  const most = Math.max(0, ...groups.map(([, found]) => found.length));
  const names = groups
    .filter(([, found]) => found.length === most)
    .map(([code]) => must(nameOfCode(team.names, code), 'the name of a team'))
    .sort(byName);
  if (most < 2 || names.length > 3 || most * names.length === rows.length) return [];
  const [teams, each] = names.length > 1 ? ['teams with most', ' each'] : ['team with most', ''];
  return [
    {
      id: `${id}.highest`,
      text: `The ${teams} ${noun.uncounted ?? noun.many}: ${listed(names)} (${wholeNumber(most)}${each}).`,
      figures: groups.filter(([, found]) => found.length === most).map(([, found]) => count(found)),
    },
  ];
}

function both(context: ReportContext, { id, recordType }: Kind): { current: Figure; previous: Figure } {
  const figures = counts(context, 'received', { recordType });
  return { ...figures, previous: orPublished(figures.previous, context.published.total(id, 'Received')) };
}
