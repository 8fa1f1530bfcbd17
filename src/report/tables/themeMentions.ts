/** `theme-mentions-<procedure>`: every theme that complaints mention, primary or other (items 3-6 to 3-8, 3-10, 3-21). */
import {
  count,
  groupRows,
  mentionRows,
  missing,
  published,
  rate,
  rowsOf,
  select,
  FLAG,
  type Figure,
  type Rows,
  type Which,
} from '../../figures';
import { chartOver } from '../charts';
import { show, type ReportContext, type TableDraft, type TableEntry } from '../context';
import { publishedNote, receivedNote, STAGES_NOTE } from '../definitions';
import { byName, hasTotal, NOT_RECORDED } from '../groups';
import type { Register } from '../../register';
import type { Cell, Column, Sentence } from '../types';
import { countedSubject, listed } from '../words';
import { occurring } from './stages';

type Procedure = 'Statutory' | 'Corporate';
type Mentions = ReadonlyMap<string, Figure>;

interface Line {
  readonly name: string;
  readonly current: Figure;
  readonly previous: Figure;
}

export const themeMentions: TableEntry = {
  id: 'theme-mentions',
  build: (context) => occurring(context).map((procedure) => build(context, procedure)),
};

function build(context: ReportContext, procedure: Procedure): TableDraft {
  const { current, previous, register } = context;
  const id = `theme-mentions-${procedure.toLowerCase()}`;
  const now = mentions(context, procedure, 'current');
  const before = mentions(context, procedure, 'previous') ?? publishedMentions(context, id);
  const absent =
    context.facts.previous.recorded || before.size > 0 ? count(new Int32Array(0)) : missing('count', 'Not recorded');
  const of = (from: Mentions | undefined, name: string, none: Figure): Figure => from?.get(name) ?? none;
  const names = [...new Set([...(now?.keys() ?? []), ...before.keys()])];
  const lines = names
    .map((name) => ({ name, current: of(now, name, count(new Int32Array(0))), previous: of(before, name, absent) }))
    .sort(
      (a, b) =>
        Number(a.name === NOT_RECORDED) - Number(b.name === NOT_RECORDED) ||
        number(b.current) - number(a.current) ||
        byName(a.name, b.name),
    );
  const total = {
    name: 'Total',
    current: added(lines.map((line) => line.current)),
    previous: added(lines.map((line) => line.previous)),
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
  const named = lines.filter((line) => line.name !== NOT_RECORDED);
  const kind = procedure.toLowerCase();
  const chart = chartOver({
    type: 'clustered bar',
    title: `Themes of ${kind} complaints, ${current} and ${previous}`,
    categoryAxis: 'Theme',
    valueAxis: 'Mentions',
    columns,
    rows: rows.slice(0, Math.min(rows.length, 15)),
    categories: 0,
    series: [1, 2],
    says: `The chart shows the themes that ${kind} complaints mention most${rows.length > 15 ? `; the ${rows.length - 15} least frequent are in the table only` : ''}.`,
  });
  return {
    id,
    title: `Themes mentioned in ${kind} complaints`,
    columns,
    rows: totalled ? [...rows, cells(total)] : rows,
    total: totalled,
    sentences: [
      totalSentence(context, id, procedure, lines),
      ...topSentence(id, named, context),
      ...named
        .slice(0, 5)
        .flatMap((line) => themeSentences(context, id, procedure, line.name, line.current.rows, register)),
    ],
    noteTexts: [
      receivedNote(context),
      STAGES_NOTE,
      'Each theme is counted once a complaint, so mentions add to more than the complaints.',
      ...(total.previous.published ? [publishedNote(context)] : []),
    ],
    whenEmpty: `No ${kind} complaints were received in ${current} or ${previous}.`,
    ...(chart ? { chart } : {}),
  };
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

/** Sum of mentions: a row counts once a theme, so the rows behind the total are not added up. */
function added(figures: readonly Figure[]): Figure {
  if (figures.some(({ ratio }) => !ratio)) return missing('count', 'Not recorded');
  const of = figures.reduce((sum, { ratio }) => sum + (ratio?.of ?? 0), 0);
  const isPublished = figures.some((figure) => figure.published);
  return {
    unit: 'count',
    ratio: { of, over: 1 },
    rows: new Int32Array(0),
    ...(isPublished ? { published: true } : {}),
  };
}

function number(figure: Figure): number {
  return figure.ratio?.of ?? 0;
}

/** Complaints and the themes that they mention: two numbers, so that neither is taken for the other. */
function totalSentence(context: ReportContext, id: string, procedure: Procedure, lines: readonly Line[]): Sentence {
  const cases = count(rowsOf(context.facts, 'current', 'received', { recordType: 'Complaint', procedure }));
  const without = lines.find(({ name }) => name === NOT_RECORDED)?.current;
  const named = added(lines.filter(({ name }) => name !== NOT_RECORDED).map(({ current }) => current));
  const none = without && number(without) > 0 ? `; ${show(context, without).text} had no theme recorded` : '';
  const kind = procedure.toLowerCase();
  return {
    id: `${id}.total`,
    text: `${countedSubject(context, cases, { one: `${kind} complaint`, many: `${kind} complaints` }, `received in ${context.current}`)}, with ${show(context, named).text} mentions of a theme${none}.`,
    figures: [cases, named, ...(without ? [without] : [])],
  };
}

/** The first five themes; a tie at the fifth place is kept. */
function topSentence(
  id: string,
  lines: readonly { readonly name: string; readonly current: Figure }[],
  context: ReportContext,
): readonly Sentence[] {
  const fifth = number(lines[Math.min(4, lines.length - 1)]?.current ?? missing('count', 'N/A'));
  const top = lines.filter(({ current }) => number(current) >= fifth && number(current) > 0);
  if (top.length === 0) return [];
  const named = top.map(({ name, current }) => `${name} (${show(context, current).text})`);
  return [
    {
      id: `${id}.top`,
      text: `Mentioned most in ${context.current}: ${listed(named)}.`,
      figures: top.map(({ current }) => current),
    },
  ];
}

/** Outcomes of the complaints that mention a theme, and the team with most of them. */
function themeSentences(
  context: ReportContext,
  id: string,
  procedure: Procedure,
  theme: string,
  rows: Rows,
  register: Register,
): readonly Sentence[] {
  const among = (flag: number): Figure => {
    const flagged = new Set(select(context.facts.current, flag, { recordType: 'Complaint', procedure }));
    return rate(
      rows.filter((row) => flagged.has(row)),
      rows,
    );
  };
  const outcomes = [
    { figure: among(FLAG.received | FLAG.upheld), words: 'upheld' },
    { figure: among(FLAG.received | FLAG.partiallyUpheld), words: 'partially upheld' },
    { figure: among(FLAG.received | FLAG.notUpheld), words: 'not upheld' },
  ];
  const said = outcomes.map(({ figure, words }) => `${figure.numerator ?? 0} (${show(context, figure).text}) ${words}`);
  const leading = leadingTeams(register, rows);
  const ofTeam = leading.rows.length > 0 ? rate(leading.rows, rows) : undefined;
  const each = leading.names.length > 1 ? ' each' : '';
  const team = ofTeam
    ? ` Most were about ${listed(leading.names)}: ${ofTeam.numerator ?? 0} (${show(context, ofTeam).text})${each}.`
    : '';
  return [
    {
      id: `${id}.theme.${theme}`,
      text: `${theme}: of ${rows.length.toLocaleString('en-GB')} that mention it, ${listed(said)}.${team}`,
      figures: [...outcomes.map(({ figure }) => figure), ...(ofTeam ? [ofTeam] : [])],
    },
  ];
}

/** The team with most of the rows, or up to three that tie, with the rows of one of them. */
function leadingTeams(register: Register, rows: Rows): { names: readonly string[]; rows: Rows } {
  const groups = [...groupRows(rows, register.team)].filter(([code]) => code > 0);
  const most = Math.max(0, ...groups.map(([, found]) => found.length));
  const leading = groups.filter(([, found]) => found.length === most);
  const [first] = leading;
  if (!first || leading.length > 3) return { names: [], rows: new Int32Array(0) };
  return { names: leading.map(([code]) => register.team.names[code - 1] ?? '').sort(byName), rows: first[1] };
}
