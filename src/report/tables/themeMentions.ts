/** `theme-mentions-<procedure>`: every theme that complaints mention, primary or other (items 3-6 to 3-8, 3-10, 3-21). */
import type { Procedure } from '../../calendar';
import { addedUp, count, mentionRows, missing, orPublished, published, rowsOf } from '../../figures';
import type { Figure, Which } from '../../figures';
import { countNumber, show, type ReportContext, type TableDraft, type TableEntry } from '../context';
import { publishedNote, receivedNote, STAGES_NOTE } from '../definitions';
import { byName, hasTotal, NOT_RECORDED } from '../groups';
import { withChart } from '../manyGroups';
import type { Cell, Column } from '../types';
import { mentionSentences } from './mentionSentences';
import { occurring } from './stages';

type Mentions = ReadonlyMap<string, Figure>;

export const themeMentions: TableEntry = {
  id: 'theme-mentions',
  build: (context) => occurring(context).flatMap((procedure) => build(context, procedure)),
};

function build(context: ReportContext, procedure: Procedure): readonly TableDraft[] {
  const { current, previous } = context;
  const id = `theme-mentions-${procedure.toLowerCase()}`;
  const now = mentions(context, procedure, 'current');
  const before = mentions(context, procedure, 'previous') ?? publishedMentions(context, id);
  // What wasn't published isn't 0.
  const { recorded } = context.facts.previous;
  const absent = recorded ? count(new Int32Array(0)) : missing('count', 'Not recorded');
  const of = (from: Mentions | undefined, name: string, none: Figure): Figure => from?.get(name) ?? none;
  const names = [...new Set([...(now?.keys() ?? []), ...before.keys()])];
  const lines = names
    .map((name) => ({ name, current: of(now, name, count(new Int32Array(0))), previous: of(before, name, absent) }))
    .sort(
      (a, b) =>
        Number(a.name === NOT_RECORDED) - Number(b.name === NOT_RECORDED) ||
        countNumber(b.current) - countNumber(a.current) ||
        byName(a.name, b.name),
    );
  const total = {
    name: 'Total',
    current: addedUp(lines.map((line) => line.current)),
    previous: recorded
      ? addedUp(lines.map((line) => line.previous))
      : orPublished(absent, context.published.total(id, 'Received', names)),
  };
  const cells = (line: typeof total): readonly Cell[] => [
    line.name,
    show(context, line.current),
    show(context, line.previous),
  ];
  const columns: readonly Column[] = [
    { heading: 'Theme', kind: 'text' },
    { heading: current, kind: 'figure' },
    { heading: previous, kind: 'figure' },
  ];
  const rows = lines.map(cells);
  const totalled = hasTotal(context, rows.length);
  const kind = procedure.toLowerCase();
  const draft: TableDraft = {
    id,
    title: `Themes mentioned in ${kind} complaints`,
    columns,
    rows: totalled ? [...rows, cells(total)] : rows,
    total: totalled,
    sentences: mentionSentences(context, id, procedure, lines),
    noteTexts: [
      receivedNote(context),
      STAGES_NOTE,
      'Each theme is counted once a complaint, so mentions can add to more than the complaints.',
      ...(total.previous.published ? [publishedNote(context)] : []),
    ],
    whenEmpty: '',
  };
  return withChart(context, draft, {
    type: 'clustered bar',
    title: `Themes of ${kind} complaints, ${current} and ${previous}`,
    categoryAxis: 'Theme',
    valueAxis: 'Mentions',
    rows,
    categories: 0,
    series: [1, 2],
    says: `The chart shows how many ${kind} complaints mention each theme.`,
    alone: {
      title: `Themes of ${kind} complaints, ${current}`,
      says: `The chart shows how many ${kind} complaints mention each theme.`,
    },
  });
}

function mentions({ facts, register }: ReportContext, procedure: Procedure, which: Which): Mentions | undefined {
  if (!facts[which].recorded) return undefined;
  const rows = rowsOf(facts, which, 'received', { recordType: 'Complaint', procedure });
  const groups = mentionRows(rows, register.primaryTheme, register.otherThemes);
  return new Map(
    [...groups].map(([code, found]) => [register.primaryTheme.names[code - 1] ?? NOT_RECORDED, count(found)]),
  );
}

function publishedMentions(context: ReportContext, table: string): Mentions {
  const typed = context.published.groups(table, 'Received');
  return new Map([...typed].map(([name, value]) => [name, published('count', value)]));
}
