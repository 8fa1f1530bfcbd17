/** `theme-mentions-<procedure>`: every theme that complaints mention, primary or other (items 3-6 to 3-8, 3-10, 3-21). */
import type { Procedure } from '../../calendar';
import {
  addedUp,
  countedIn,
  countFigure,
  lacking,
  mentionRows,
  orPublished,
  published,
  rowsOfType,
  type Counted,
  type Figure,
} from '../../figures';
import type { PeriodRows } from '../../figures';
import { nameCodeAt, nameOfCode, specOf } from '../../register';
import { countNumber, show, type ReportContext, type TableDraft, type TableEntry } from '../context';
import { publishedNote, receivedNote, STAGES_NOTE } from '../definitions';
import { byName, hasTotal, NOT_RECORDED } from '../groups';
import { withChart } from '../manyGroups';
import { occurring } from '../procedures';
import type { Cell, Column } from '../types';
import { mentionSentences } from './mentionSentences';

type Mentions = ReadonlyMap<string, Figure>;

export const themeMentions: TableEntry = {
  id: 'theme-mentions',
  build: (context) => occurring(context.facts).flatMap((procedure) => build(context, procedure)),
};

function build(context: ReportContext, procedure: Procedure): readonly TableDraft[] {
  const { current, previous } = context;
  const { many } = procedure.noun;
  const id = `theme-mentions-${procedure.id}`;
  const now = mentions(context, procedure, context.facts.current);
  const before = mentions(context, procedure, context.facts.previous);
  const typed = context.facts.previous.recorded ? undefined : publishedMentions(context, id);
  // What wasn't published isn't 0.
  const names = [...new Set([...now.themes.keys(), ...(typed ?? before.themes).keys()])];
  const lines = names
    .map((name) => ({
      name,
      current: now.themes.get(name) ?? now.none,
      previous: (typed ?? before.themes).get(name) ?? before.none,
    }))
    .sort(
      (a, b) =>
        Number(a.name === NOT_RECORDED) - Number(b.name === NOT_RECORDED) ||
        countNumber(b.current) - countNumber(a.current) ||
        byName(a.name, b.name),
    );
  const total = {
    name: 'Total',
    current: addedUp(lines.map((line) => line.current)),
    previous: typed
      ? orPublished(before.none, context.published.total(id, 'Received', names))
      : addedUp(lines.map((line) => line.previous)),
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
  const draft: TableDraft = {
    id,
    title: `Themes mentioned in ${many}`,
    columns,
    rows: totalled ? [...rows, cells(total)] : rows,
    restsOn: [now.none],
    total: totalled,
    sentences: mentionSentences(context, id, procedure, lines),
    noteTexts: [
      receivedNote(context),
      STAGES_NOTE,
      'Each theme is counted once a complaint, so mentions can add to more than the complaints.',
      ...(['primaryTheme', 'otherThemes'] as const)
        .filter((key) => !context.register.present.has(key))
        .map((key) => `The register has no ${specOf(key).heading}, so themes that are only there are not counted.`),
      ...(total.previous.published ? [publishedNote(context)] : []),
    ],
    whenEmpty: '',
  };
  return withChart(context, draft, {
    type: 'clustered bar',
    title: `Themes of ${many}, ${current} and ${previous}`,
    categoryAxis: 'Theme',
    valueAxis: 'Mentions',
    rows,
    categories: 0,
    series: [1, 2],
    says: `The chart shows how many ${many} mention each theme.`,
    alone: {
      title: `Themes of ${many}, ${current}`,
      says: `The chart shows how many ${many} mention each theme.`,
    },
  });
}

const THEMES = ['primaryTheme', 'otherThemes'] as const;

interface Mentioned {
  readonly themes: Mentions;
  /** Of a theme that nobody mentioned. */
  readonly none: Figure;
}

function mentions({ register }: ReportContext, procedure: Procedure, period: PeriodRows): Mentioned {
  const { primaryTheme, otherThemes } = register;
  const received = countedIn(period, 'received', { recordType: 'Complaint', procedure: procedure.id });
  const isNamed = (row: number): boolean =>
    nameCodeAt(primaryTheme.codes, row) > 0 || nameCodeAt(otherThemes.codes, row) > 0;
  const ofType = rowsOfType(period, { recordType: 'Complaint' });
  const isRead = ofType.length > 0 ? ofType.some(isNamed) : THEMES.some((key) => register.present.has(key));
  const counted: Counted = isRead ? received : lacking(received, ['primaryTheme']);
  const certain = mentionRows(counted.rows, primaryTheme, otherThemes);
  const doubtful = mentionRows(counted.doubtful, primaryTheme, otherThemes);
  const figure = (code: number): Figure =>
    countFigure({ ...counted, rows: certain.get(code) ?? NO_ROWS, doubtful: doubtful.get(code) ?? NO_ROWS });
  const codes = [...new Set([...certain.keys(), ...doubtful.keys()])];
  return {
    themes: new Map(codes.map((code) => [nameOfCode(primaryTheme.names, code) ?? NOT_RECORDED, figure(code)])),
    none: figure(-1),
  };
}

const NO_ROWS = new Int32Array(0);

function publishedMentions(context: ReportContext, table: string): Mentions {
  const typed = context.published.groups(table, 'Received');
  return new Map([...typed].map(([name, value]) => [name, published('count', value)]));
}
