/** `complaints`: the year in one row, the year before, and the difference (items 0-2 to 0-4, 2-2 to 2-4). */
import { STAGES } from '../../register';
import { orPublished, type CountId, type Figure, type RateId, type Scope } from '../../figures';
import {
  countNumber,
  counts,
  gapBetween,
  rates,
  respondedBasis,
  show,
  type ReportContext,
  type TableDraft,
  type TableEntry,
} from '../context';
import { publishedNote, receivedNote, STAGES_NOTE, timelinessNote, upheldNote } from '../definitions';
import { COMPLAINT, countedSubject, shareSubject } from '../words';
import type { Cell, Sentence } from '../types';

type Basis = ReportContext['facts']['settings']['basis'];

interface YearColumn {
  readonly heading: string;
  readonly figure: { readonly count: CountId } | { readonly rate: RateId };
  readonly scope: Scope;
  /** Only with this basis. */
  readonly basis?: Basis;
  /** Only where there is anything to show in either year. */
  readonly onlyIfAny?: true;
}

const COMPLAINTS: Scope = { recordType: 'Complaint' };
const CLOSED_BASIS: Basis = 'Received, closed and due';

const stageColumns = (basis: Basis, id: CountId): readonly YearColumn[] =>
  STAGES.map((stage, index) => ({
    heading: `Stage ${stage} complaints`,
    figure: { count: id },
    scope: { ...COMPLAINTS, stage },
    basis,
    // Few procedures have more than three.
    ...(index < 3 ? {} : { onlyIfAny: true }),
  }));

const YEAR_COLUMNS: readonly YearColumn[] = [
  { heading: 'Initial feedback', figure: { count: 'received' }, scope: { recordType: 'Initial feedback' } },
  ...stageColumns('Received, closed and due', 'received'),
  ...stageColumns('Responded to', 'respondedTo'),
  { heading: 'ADR cases', figure: { count: 'received' }, scope: { recordType: 'ADR' } },
  { heading: 'Cases closed', figure: { count: 'closed' }, scope: COMPLAINTS, basis: CLOSED_BASIS },
  { heading: 'Cases cancelled', figure: { count: 'cancelled' }, scope: COMPLAINTS, basis: CLOSED_BASIS },
  { heading: '% upheld', figure: { rate: 'upheld' }, scope: COMPLAINTS },
  { heading: '% partially upheld', figure: { rate: 'partiallyUpheld' }, scope: COMPLAINTS, onlyIfAny: true },
  { heading: '% timeliness', figure: { rate: 'timeliness' }, scope: COMPLAINTS },
];

export const complaints: TableEntry = {
  id: 'complaints',
  build: (context) => [build(context)],
};

function build(context: ReportContext): TableDraft {
  const basis = context.facts.settings.basis;
  const columns = YEAR_COLUMNS.filter((column) => column.basis === undefined || column.basis === basis)
    .map((column) => ({ ...column, ...figuresOf(context, column) }))
    .filter(
      ({ onlyIfAny, current, previous }) =>
        !onlyIfAny || [current, previous].some((it) => (it.numerator ?? countNumber(it)) > 0),
    );
  const anyPublished = columns.some(({ previous }) => previous.published);
  const rows: readonly (readonly Cell[])[] = [
    [context.current, ...columns.map(({ current }) => show(context, current))],
    [context.previous, ...columns.map(({ previous }) => show(context, previous))],
    [
      'Difference',
      ...columns.map(({ current, previous }) => show(context, gapBetween(context, current, previous), true)),
    ],
  ];
  return {
    id: 'complaints',
    title: respondedBasis(context) ? 'Complaints responded to' : 'Complaints received, closed and due',
    columns: [
      { heading: 'Feedback', kind: 'text' },
      ...columns.map(({ heading }) => ({ heading, kind: 'figure' }) as const),
    ],
    rows,
    total: false,
    sentences: [
      ...(respondedBasis(context) ? respondedSentences(context) : receivedSentences(context)),
      escalationSentence(context),
    ],
    noteTexts: [
      receivedNote(context),
      STAGES_NOTE,
      upheldNote(context),
      timelinessNote(context),
      ...(anyPublished ? [publishedNote(context)] : []),
    ],
    whenEmpty: '',
  };
}

function figuresOf(
  context: ReportContext,
  { figure, scope, heading }: YearColumn,
): { current: Figure; previous: Figure } {
  const both = 'count' in figure ? counts(context, figure.count, scope) : rates(context, figure.rate, scope);
  return { ...both, previous: orPublished(both.previous, context.published.value('complaints', heading)) };
}

function escalationSentence(context: ReportContext): Sentence {
  const { current, previous } = context;
  const later = STAGES.slice(1)
    .map((stage) => ({ stage, ...counts(context, 'received', { ...COMPLAINTS, stage }) }))
    .filter((its, index) => index < 2 || [its.current, its.previous].some((figure) => countNumber(figure) > 0));
  const figures = later.flatMap((stage) => [stage.current, stage.previous]);
  const none = (figure: Figure): boolean => figure.ratio?.of === 0;
  const known = later.every((stage) => stage.previous.ratio);
  if (figures.every(none)) {
    return {
      id: 'complaints.escalation',
      text: `No complaint went beyond stage 1 in ${current} or ${previous}.`,
      figures,
    };
  }
  const year = (which: 'current' | 'previous'): string =>
    later
      .map((stage) =>
        countedSubject(context, stage[which], COMPLAINT, `received at stage ${stage.stage}`).toLowerCase(),
      )
      .join(' and ');
  const before = known ? `; in ${previous}, ${year('previous')}` : '';
  return { id: 'complaints.escalation', text: `In ${current}, ${year('current')}${before}.`, figures };
}

/** Received, due, closed and upheld are four measures: each is said with its own base. */
function receivedSentences(context: ReportContext): readonly Sentence[] {
  const { current } = context;
  const received = counts(context, 'received', COMPLAINTS).current;
  const responded = counts(context, 'respondedTo', COMPLAINTS).current;
  const timeliness = rates(context, 'timeliness', COMPLAINTS).current;
  const upheld = rates(context, 'upheld', COMPLAINTS).current;
  return [
    sentence('received', countedSubject(context, received, COMPLAINT, `received in ${current}`), received),
    sentence(
      'due',
      shareSubject(context, timeliness, COMPLAINT, `due a response in ${current}`, 'answered in time'),
      timeliness,
    ),
    sentence('responded', countedSubject(context, responded, COMPLAINT, `responded to in ${current}`), responded),
    sentence('upheld', shareSubject(context, upheld, COMPLAINT, `closed in ${current}`, 'upheld'), upheld),
  ];
}

function respondedSentences(context: ReportContext): readonly Sentence[] {
  const { current } = context;
  const received = counts(context, 'received', COMPLAINTS).current;
  const rejected = counts(context, 'rejected', COMPLAINTS).current;
  const responded = counts(context, 'respondedTo', COMPLAINTS).current;
  const timeliness = rates(context, 'timeliness', COMPLAINTS).current;
  const upheld = rates(context, 'upheld', COMPLAINTS).current;
  const answered = `responded to in ${current}`;
  // A stage without a time limit is answered, but neither in time nor late.
  const timed = timeliness.denominator === responded.ratio?.of ? answered : `with a time limit ${answered}`;
  return [
    sentence('responded', countedSubject(context, responded, COMPLAINT, answered), responded),
    sentence('timeliness', shareSubject(context, timeliness, COMPLAINT, timed, 'answered in time'), timeliness),
    sentence('upheld', shareSubject(context, upheld, COMPLAINT, answered, 'upheld'), upheld),
    sentence(
      'received',
      countedSubject(context, received, COMPLAINT, `received in ${current}`) + rejectedWords(context, rejected),
      received,
      ...(rejected.ratio ? [rejected] : []),
    ),
  ];
}

function rejectedWords(context: ReportContext, rejected: Figure): string {
  const n = rejected.ratio?.of;
  if (n === undefined || n === 0) return '';
  const were = `${show(context, rejected).text} ${n === 1 ? 'was' : 'were'} rejected`;
  return context.facts.settings.countRejectedAsReceived ? `, of which ${were}` : `; beside these ${were}`;
}

function sentence(id: string, text: string, ...figures: readonly Figure[]): Sentence {
  return { id: `complaints.${id}`, text: `${text}.`, figures };
}
