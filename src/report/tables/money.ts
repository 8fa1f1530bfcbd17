/** `costs` and `remedies`: sums of money with their relative change (items 3-15, 3-16). */
import {
  absentFigure,
  among,
  costIn,
  countFigure,
  countedIn,
  inAny,
  orPublished,
  rowsOf,
  rowsWhere,
  sumIn,
  wholeNumber,
} from '../../figures';
import type { Figure, Scope, Which } from '../../figures';
import { isCellUnread, penceAt, STAGES, unreadBit } from '../../register';
import { changeBetween, gapBetween, show, type ReportContext, type TableDraft, type TableEntry } from '../context';
import { publishedNote } from '../definitions';
import type { Cell, Sentence } from '../types';
import { countedFigure } from '../words';

export const costs: TableEntry = {
  id: 'costs',
  build: (context) => [buildCosts(context)],
};

export const remedies: TableEntry = {
  id: 'remedies',
  build: (context) => [buildRemedies(context)],
};

interface CostLine {
  readonly name: string;
  readonly current: Figure;
  readonly previous: Figure;
}

function buildCosts(context: ReportContext): TableDraft {
  const { current, previous } = context;
  const lines = STAGES.map((stage) => costLine(context, `Stage ${stage}`, { recordType: 'Complaint', stage })).filter(
    (line, index) =>
      index === 1 ||
      index === 2 ||
      [line.current, line.previous].some(({ ratio }) => ratio !== undefined && ratio.of > 0),
  );
  const stages = lines.map(({ name }) => name);
  const all = costLine(context, 'Total', { recordType: 'Complaint' }, stages);
  // £0 is no total of costs that are not known.
  const totalOf = (sum: Figure, parts: readonly Figure[]): Figure =>
    (sum.ratio?.of === 0 ? parts.find(({ absent }) => absent) : undefined) ?? sum;
  const total = {
    ...all,
    current: totalOf(
      all.current,
      lines.map((line) => line.current),
    ),
    previous: totalOf(
      all.previous,
      lines.map((line) => line.previous),
    ),
  };
  const cells = ({ name, current: now, previous: before }: CostLine): readonly Cell[] => [
    name,
    show(context, now),
    show(context, before),
    show(context, changeBetween(context, now, before)),
  ];
  const totalled = context.facts.settings.totalsRow;
  return {
    id: 'costs',
    title: 'Costs of complaints by stage',
    columns: [
      { heading: 'Stage', kind: 'text' },
      { heading: `Cost ${current}`, kind: 'figure' },
      { heading: `Cost ${previous}`, kind: 'figure' },
      { heading: 'Change', kind: 'figure' },
    ],
    rows: [...lines, ...(totalled ? [total] : [])].map(cells),
    total: totalled,
    sentences: [costSentence(context, total)],
    noteTexts: [
      'Costs are those recorded on complaints received in the period, by the stage at which they arose.',
      ...(['current', 'previous'] as const).flatMap((which) => coverageNote(context, which)),
      ...([...lines, total].some((line) => line.previous.published) ? [publishedNote(context)] : []),
    ],
    whenEmpty: '',
  };
}

/** Of a stage, or the total of those `stages`. */
function costLine(context: ReportContext, name: string, scope: Scope, stages?: readonly string[]): CostLine {
  const { published } = context;
  const year = (which: Which): Figure => {
    const period = context.facts[which];
    return costIn(countedIn(period, 'received', scope), countedIn(period, 'received', { recordType: 'Complaint' }));
  };
  const typed = stages ? published.total('costs', 'Cost', stages) : published.value('costs', 'Cost', name);
  return { name, current: year('current'), previous: orPublished(year('previous'), typed) };
}

function hasCost({ register }: ReportContext, row: number): boolean {
  return !Number.isNaN(penceAt(register.cost, row));
}

/** Said where only some of the costs are recorded. */
function coverageNote(context: ReportContext, which: Which): readonly string[] {
  const { facts } = context;
  const beyond = inAny(
    (['2', '3'] as const).map((stage) => rowsOf(facts, which, 'received', { recordType: 'Complaint', stage })),
  );
  const known = rowsWhere(beyond, (row) => hasCost(context, row)).length;
  if (known === 0 || known === beyond.length) return [];
  return [
    `A cost is recorded for ${wholeNumber(known)} of the ${wholeNumber(beyond.length)} complaints received at stages 2 and 3 in ${facts[which].period.label}; the sums are of those.`,
  ];
}

function costSentence(context: ReportContext, line: CostLine): Sentence {
  const id = 'costs.total';
  const { current, previous } = context;
  const now = show(context, line.current).text;
  if (!line.current.ratio) {
    const known = line.previous.ratio ? `; in ${previous} it was ${show(context, line.previous).text}` : '';
    return { id, text: `What complaints cost in ${current} is not recorded${known}.`, figures: [line.previous] };
  }
  const figures = [line.current, line.previous];
  const text =
    line.current.ratio.of === 0
      ? `There were no costs of complaints in ${current}`
      : `Complaints cost ${now} in ${current}`;
  return { id, text: `${text}${costComparedWith(context, line)}.`, figures };
}

/** Nothing where the register knows only a part of either period. */
function costComparedWith(context: ReportContext, line: CostLine): string {
  const { facts, previous } = context;
  if (!facts.periods.isComparable) return '';
  if (!line.previous.ratio) return `; the cost in ${previous} is not recorded`;
  const gap = gapBetween(context, line.current, line.previous);
  if (gap.ratio?.of === 0) return `, as in ${previous}`;
  const then = `, compared with ${show(context, line.previous).text} in ${previous}`;
  if (line.current.ratio?.of === 0) return then;
  const change = show(context, changeBetween(context, line.current, line.previous));
  return `${then} (${show(context, gap, true).text}${change.value === undefined ? '' : `, ${change.text}`})`;
}

function buildRemedies(context: ReportContext): TableDraft {
  const { current, previous } = context;
  const [now, before] = [remedyFigures(context, 'current'), remedyFigures(context, 'previous')];
  const payments = { one: 'remedy payment', many: 'remedy payments' };
  const number = now.number.ratio?.of;
  const paid =
    number === 0
      ? 'No remedy payments are recorded'
      : `${countedFigure(context, now.number, payments)} of ${show(context, now.amount).text}${number === 1 ? ' was' : ' in all were'} made`;
  return {
    id: 'remedies',
    title: 'Remedy payments',
    columns: [
      { heading: 'Remedy payments', kind: 'text' },
      { heading: `Number ${current}`, kind: 'figure' },
      { heading: `Amount ${current}`, kind: 'figure' },
      { heading: `Number ${previous}`, kind: 'figure' },
      { heading: `Amount ${previous}`, kind: 'figure' },
      { heading: 'Change of amount', kind: 'figure' },
    ],
    rows: [
      [
        'Remedy payments',
        ...[
          now.number,
          now.amount,
          before.number,
          before.amount,
          changeBetween(context, now.amount, before.amount),
        ].map((figure) => show(context, figure)),
      ],
    ],
    total: false,
    sentences: [
      {
        id: 'remedies.total',
        text: `${paid} on representations received in ${current}.`,
        figures: [now.number, now.amount],
      },
    ],
    noteTexts: [
      'Remedies are those recorded on representations of any type received in the period; payments of £0 are not counted.',
      ...(before.amount.published ? [publishedNote(context)] : []),
    ],
    whenEmpty: '',
  };
}

function remedyFigures(
  { facts, register, published }: ReportContext,
  which: Which,
): { number: Figure; amount: Figure } {
  const all = countedIn(facts[which], 'received');
  const paid = among(all, (row) => penceAt(register.remedy, row) > 0);
  // An amount that could not be read may have been paid, unlike a payment of £0.
  const amount = sumIn(
    among(all, (row) => register.remedy[row] !== 0),
    'remedy',
    all,
  );
  const unread = rowsWhere(all.rows, (row) => isCellUnread(register, row, 'remedy'));
  const maybe = { ...paid, doubtful: inAny([paid.doubtful, unread]), unread: paid.unread | unreadBit('remedy') };
  const number = amount.absent ? absentFigure('count', facts[which], amount.absent.columns) : countFigure(maybe);
  return {
    number: orPublished(number, published.value('remedies', 'Number')),
    amount: orPublished(amount, published.value('remedies', 'Amount')),
  };
}
