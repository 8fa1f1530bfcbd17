/** `costs` and `remedies`: sums of money with their relative change (items 3-15, 3-16). */
import { count, difference, missing, orPublished, recorded, relativeChange, rowsOf, sum } from '../../figures';
import type { Figure, Rows, Scope, Which } from '../../figures';
import { countNumber, show, type ReportContext, type TableDraft, type TableEntry } from '../context';
import { CHANGE_NOTE, publishedNote } from '../definitions';
import type { Cell, Sentence } from '../types';
import { counted } from '../words';

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
  const lines = (['1', '2', '3'] as const)
    .map((stage) => costLine(context, `Stage ${stage}`, { recordType: 'Complaint', stage }))
    .filter((line, index) => index > 0 || [line.current, line.previous].some((figure) => (figure.ratio?.of ?? 0) > 0));
  const total = costLine(context, 'Total', { recordType: 'Complaint' });
  const cells = ({ name, current: now, previous: before }: CostLine): readonly Cell[] => [
    name,
    show(context, now),
    show(context, before),
    show(context, relativeChange(now, before)),
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
    sentences: [moneySentence(context, 'costs.total', 'Complaints', total)],
    noteTexts: [
      'Costs are those recorded on complaints received in the period, by the stage at which they arose.',
      CHANGE_NOTE,
      ...([...lines, total].some((line) => line.previous.published) ? [publishedNote(context)] : []),
    ],
    whenEmpty: '',
  };
}

function costLine(context: ReportContext, name: string, scope: Scope): CostLine {
  const { facts, register } = context;
  const year = (which: Which): Figure =>
    recorded(facts[which], 'money', () => sum(register.cost, rowsOf(facts, which, 'received', scope)));
  return { name, current: year('current'), previous: publishedCost(context, name, year('previous')) };
}

/** A total that nobody typed is the sum of the typed stages. */
function publishedCost({ published }: ReportContext, name: string, counted: Figure): Figure {
  const typed =
    name === 'Total' ? [...published.groups('costs', 'Cost').values()] : [published.value('costs', 'Cost', name)];
  const known = typed.filter((value) => value !== undefined);
  return known.length === 0
    ? counted
    : orPublished(
        counted,
        known.reduce((total, value) => total + value, 0),
      );
}

function moneySentence(context: ReportContext, id: string, subject: string, line: CostLine): Sentence {
  const { current, previous } = context;
  const now = show(context, line.current).text;
  const gap = difference(line.current, line.previous);
  const change = show(context, relativeChange(line.current, line.previous));
  const before = !line.previous.ratio
    ? `; the cost in ${previous} is not recorded`
    : gap.ratio?.of === 0
      ? `, as in ${previous}`
      : `, compared with ${show(context, line.previous).text} in ${previous} (${show(context, gap, true).text}${change.value === undefined ? '' : `, ${change.text}`})`;
  return { id, text: `${subject} cost ${now} in ${current}${before}.`, figures: [line.current, line.previous] };
}

function buildRemedies(context: ReportContext): TableDraft {
  const { current, previous } = context;
  const [now, before] = (['current', 'previous'] as const).map((which) => remedyFigures(context, which));
  if (!now || !before) throw new Error('remedies need two periods');
  const payments = { one: 'remedy payment', many: 'remedy payments' };
  const number = countNumber(now.number);
  const paid =
    number === 0
      ? 'No remedy payments were'
      : `${counted(context, now.number, payments)} of ${show(context, now.amount).text} in all ${number === 1 ? 'was' : 'were'}`;
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
        ...[now.number, now.amount, before.number, before.amount, relativeChange(now.amount, before.amount)].map(
          (figure) => show(context, figure),
        ),
      ],
    ],
    total: false,
    sentences: [
      {
        id: 'remedies.total',
        text: `${paid} made on representations received in ${current}.`,
        figures: [now.number, now.amount],
      },
    ],
    noteTexts: [
      'Remedies are those recorded on representations of any type received in the period; payments of £0 are not counted.',
      CHANGE_NOTE,
      ...(before.amount.published ? [publishedNote(context)] : []),
    ],
    whenEmpty: '',
  };
}

function remedyFigures(context: ReportContext, which: Which): { number: Figure; amount: Figure } {
  const { facts, register, published } = context;
  if (!facts[which].recorded) {
    return {
      number: orPublished(missing('count', 'Not recorded'), published.value('remedies', 'Number')),
      amount: orPublished(missing('money', 'Not recorded'), published.value('remedies', 'Amount')),
    };
  }
  const paid: Rows = rowsOf(facts, which, 'received').filter((row) => (register.remedy[row] ?? 0) > 0);
  return { number: count(paid), amount: sum(register.remedy, paid) };
}
