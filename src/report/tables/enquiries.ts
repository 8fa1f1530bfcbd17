/** Counts of one record type: by team (`member-enquiries`, `mp-enquiries`: 0-10, 2-10) or alone (`initial-feedback`: 0-9, 2-9; `concerns`). */
import { difference, orPublished } from '../../figures';
import type { RecordType } from '../../register';
import { counts, show, type ReportContext, type TableDraft, type TableEntry } from '../context';
import { publishedNote, receivedNote } from '../definitions';
import { groupCells, groupsOf, hasTotal } from '../groups';
import { comparedWith, countedSubject, type Noun } from '../words';

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
  noun: { one: 'piece of initial feedback', many: 'pieces of initial feedback' },
  title: 'Initial feedback',
});
export const concerns = alone({
  id: 'concerns',
  recordType: 'Concern',
  noun: { one: 'concern', many: 'concerns' },
  title: 'Concerns',
});

function byTeam(kind: Kind): TableEntry {
  return { id: kind.id, build: (context) => [teamTable(context, kind)] };
}

function alone(kind: Kind): TableEntry {
  return { id: kind.id, build: (context) => [countTable(context, kind)] };
}

function teamTable(context: ReportContext, { id, recordType, title, noun }: Kind): TableDraft {
  const groups = groupsOf(context, {
    table: id,
    column: context.register.team,
    list: 'Team',
    counts: [{ which: 'current', count: 'received', scope: { recordType }, measure: 'Received' }],
    sort: 'Descending',
    showZeroGroups: false,
  });
  return {
    id,
    title,
    columns: [
      { heading: 'Team', kind: 'text' },
      { heading: 'Total', kind: 'figure' },
    ],
    rows: groupCells(context, groups),
    total: hasTotal(context, groups.groups.length),
    sentences: [totalSentence(context, id, recordType, noun)],
    noteTexts: [receivedNote(context)],
    whenEmpty: `No ${noun.many} were received in ${context.current}.`,
  };
}

function countTable(context: ReportContext, { id, recordType, title, noun }: Kind): TableDraft {
  const { current, previous } = both(context, id, recordType);
  return {
    id,
    title,
    columns: [
      { heading: 'Representation type', kind: 'text' },
      { heading: context.current, kind: 'figure' },
      { heading: context.previous, kind: 'figure' },
      { heading: 'Difference', kind: 'figure' },
    ],
    rows: [
      [title, show(context, current), show(context, previous), show(context, difference(current, previous), true)],
    ],
    total: false,
    sentences: [totalSentence(context, id, recordType, noun)],
    noteTexts: [receivedNote(context), ...(previous.published ? [publishedNote(context)] : [])],
    whenEmpty: '',
  };
}

function totalSentence(
  context: ReportContext,
  id: string,
  recordType: RecordType,
  noun: Noun,
): TableDraft['sentences'][number] {
  const { current, previous } = both(context, id, recordType);
  return {
    id: `${id}.total`,
    text: `${countedSubject(context, current, noun, `received in ${context.current}`)}${comparedWith(context, current, previous)}.`,
    figures: [current, previous],
  };
}

function both(context: ReportContext, id: string, recordType: RecordType): ReturnType<typeof counts> {
  const figures = counts(context, 'received', { recordType });
  const typed = context.published.value(id, 'Received') ?? context.published.value(id, 'Received', 'Total');
  return { ...figures, previous: orPublished(figures.previous, typed) };
}
