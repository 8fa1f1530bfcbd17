/** `themes`: stage 1 complaints by primary theme and procedure, received and upheld (items 1-6, 1-7). */
import type { Procedure } from '../../calendar';
import { addedUp, behind, OUTCOME_SOURCE, outOf, rateFigure, shareOf, type Figure } from '../../figures';
import { show, type ReportContext, type TableDraft, type TableEntry } from '../context';
import { receivedNote, receivedUpheldNote } from '../definitions';
import { groupsOf, hasTotal, type GroupCount } from '../groups';
import { withChart } from '../manyGroups';
import { labelWithin, occurring } from '../procedures';
import type { Cell, Column, Sentence } from '../types';
import { listed } from '../words';
import { withoutGroupNote } from './groupTable';

export const themes: TableEntry = {
  id: 'themes',
  build,
};

interface ThemeLine {
  readonly name: string;
  readonly counts: readonly Figure[];
  readonly shares: readonly Figure[];
  /** Upheld, of received: of each procedure, and of all. */
  readonly upheldOf: readonly Figure[];
  readonly upheld: Figure;
}

function build(context: ReportContext): readonly TableDraft[] {
  const { current, facts } = context;
  const procedures = occurring(context.facts);
  const counts = procedures.flatMap((procedure): readonly GroupCount[] => {
    const scope = { recordType: 'Complaint', procedure: procedure.id, stage: '1' } as const;
    return [
      { which: 'current', count: 'received', scope, measure: `${procedure.label} received` },
      { which: 'current', count: 'receivedUpheld', scope, measure: `${procedure.label} upheld` },
    ];
  });
  const { groups, totals } = groupsOf(context, {
    table: 'themes',
    by: 'primaryTheme',
    list: 'Theme',
    counts,
    sort: facts.settings.sortGroups,
    showZeroGroups: false,
  });
  const upheldOf = (part: Figure, whole: Figure): Figure =>
    rateFigure(behind(part, facts.current), behind(whole, facts.current), OUTCOME_SOURCE);
  const line = (name: string, figures: readonly Figure[]): ThemeLine => ({
    name,
    counts: figures,
    shares: procedures.map((_, index) => shareOf(at(figures, 2 * index), at(totals, 2 * index))),
    upheldOf: procedures.map((_, index) => upheldOf(at(figures, 2 * index + 1), at(figures, 2 * index))),
    upheld: upheldOf(joined(figures, 1), joined(figures, 0)),
  });
  const lines = groups.map(({ name, figures }) => line(name, figures));
  const total = line('Total', totals);
  const cells = ({ name, counts: numbers, shares, upheld }: ThemeLine): readonly Cell[] => [
    name,
    ...[...numbers, ...shares, upheld].map((figure) => show(context, figure)),
  ];
  const columns: readonly Column[] = [
    { heading: 'Theme', kind: 'text' },
    ...procedures
      .flatMap(({ label }) => [`${label}: number received`, `${label}: number upheld`])
      .map((heading): Column => ({ heading, kind: 'figure' })),
    ...procedures.map((procedure): Column => {
      return { heading: `Share of ${labelWithin(procedure)}`, kind: 'figure', share: true };
    }),
    { heading: 'Upheld, % of received', kind: 'figure' },
  ];
  const totalled = hasTotal(context, lines.length);
  const rows = lines.map(cells);
  const draft: TableDraft = {
    id: 'themes',
    title: 'Stage 1 complaints by theme',
    columns,
    rows: totalled ? [...rows, cells(total)] : rows,
    restsOn: totals.filter((_, index) => index % 2 === 0),
    total: totalled,
    sentences: lines.map((theme) => themeSentence(context, procedures, theme)),
    noteTexts: [receivedNote(context), receivedUpheldNote(context), ...withoutGroupNote('Theme', groups)],
    whenEmpty: `No stage 1 complaints were received in ${current}.`,
  };
  return withChart(context, draft, {
    type: 'clustered bar',
    title: `${procedures[0].label} stage 1 complaints by theme, ${current}`,
    categoryAxis: 'Theme',
    valueAxis: 'Complaints',
    rows,
    categories: 0,
    series: [1, 2],
    says: `The chart shows the ${labelWithin(procedures[0])} stage 1 complaints of each theme, received in ${current} and upheld.`,
  });
}

/**
 * `Finance: 1% of statutory and 5% of corporate stage 1 complaints; upheld 1 of 1 (100%) and 0 of 4 (0%), in all 1 of 5
 * (20%).` Where only one procedure received any, its upheld are all.
 */
function themeSentence(context: ReportContext, procedures: readonly Procedure[], theme: ThemeLine): Sentence {
  const { name, shares, upheldOf, upheld } = theme;
  // A procedure that received none has no share to speak of.
  const parts = procedures.flatMap((procedure, index) => {
    const share = shares[index];
    return share?.ratio ? [`${show(context, share).text} of ${labelWithin(procedure)}`] : [];
  });
  const inWords = (figure: Figure): string => `${outOf(figure)} (${show(context, figure).text})`;
  const received = upheldOf.filter(({ denominator }) => denominator !== 0);
  const each = received.length > 1 ? `${listed(received.map(inWords))}, in all ` : '';
  const outcome = upheld.denominator === 0 ? 'none received' : `upheld ${each}${inWords(upheld)}`;
  return {
    id: `themes.${name}`,
    text: `${name}: ${listed(parts)} stage 1 complaints; ${outcome}.`,
    figures: [...shares, ...upheldOf, upheld],
  };
}

function at(figures: readonly Figure[], index: number): Figure {
  const figure = figures[index];
  if (!figure) throw new RangeError('a theme has two figures for each procedure');
  return figure;
}

/** The figures of both procedures: received at even places, upheld at odd ones. */
function joined(figures: readonly Figure[], offset: 0 | 1): Figure {
  return addedUp(figures.filter((_, index) => index % 2 === offset));
}
