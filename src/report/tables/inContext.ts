/** `context`: figures of the `Context` sheet that no register holds, of which complaints are few or many (item 1-1). */
import { isPeriodOf } from '../../calendar';
import { count, missing, published, rowsOf, toNumber } from '../../figures';
import type { Figure, Rows } from '../../figures';
import { must } from '../../must';
import { foldKey, type ContextRow } from '../../register';
import { receivedNote } from '../definitions';
import { show, type ReportContext, type TableDraft, type TableEntry } from '../context';
import { contextGroup, isOfOtherCouncil, type ContextGroup } from '../contextGroups';
import { labelWithin, occurring } from '../procedures';
import type { Cell, Sentence } from '../types';
import { countedSubject } from '../words';

export const contextFigures: TableEntry = {
  id: 'context',
  build: (context) => {
    const measures = measuresOf(context);
    return measures.length > 0 ? [contextTable(context, measures)] : [];
  },
};

/** The rows of one measure and group, with the name that they have in the table. */
interface Measure {
  readonly name: string;
  readonly group: ContextGroup;
  readonly rows: readonly ContextRow[];
}

/** Of the report's periods or of none, whatever their case and spaces; the first spelling names them. */
function measuresOf(context: ReportContext): readonly Measure[] {
  const { current, previous } = context.facts;
  const found = new Map<string, Measure>();
  for (const row of context.companions.context) {
    const isShown = row.period === '' || [current, previous].some(({ period }) => isPeriodOf(row.period, period));
    const isOurs = row.target === undefined && !isOfOtherCouncil(context, row);
    const group = isShown && isOurs ? contextGroup(context, row) : undefined;
    if (!group) continue;
    const key = `${foldKey(row.measure)} ${foldKey(group.name)}`;
    const known = found.get(key);
    const name = group.name === '' ? row.measure : `${row.measure}, ${group.name}`;
    found.set(key, known ? { ...known, rows: [...known.rows, row] } : { name, group, rows: [row] });
  }
  return [...found.values()];
}

interface ContextLine {
  readonly name: string;
  readonly current: Figure;
  readonly previous: Figure;
  readonly share: Figure;
}

function contextTable(context: ReportContext, measures: readonly Measure[]): TableDraft {
  const [procedure] = occurring(context.facts);
  const complaint = `${labelWithin(procedure)} stage 1 complaint`;
  const noun = { one: complaint, many: `${complaint}s` };
  const lines = measures.map((measure) => contextLine(context, procedure.id, measure));
  // Complaints are a small part of contacts: at whole per cents most councils would show 0% or 1%.
  const finer = { ...context, style: { ...context.style, percentPlaces: atLeastOne(context.style.percentPlaces) } };
  return {
    id: 'context',
    title: 'Complaints in context',
    columns: [
      { heading: 'Measure', kind: 'text' },
      { heading: context.current, kind: 'figure' },
      { heading: context.previous, kind: 'figure' },
      { heading: `${procedure.label} stage 1 complaints as % of the number ${context.current}`, kind: 'figure' },
    ],
    rows: lines.map(({ name, current, previous, share }): readonly Cell[] => [
      name,
      show(context, current),
      show(context, previous),
      show(finer, share),
    ]),
    total: false,
    sentences: lines.flatMap(({ name, share }): readonly Sentence[] =>
      share.ratio
        ? [
            {
              id: `context.${name}`,
              text: `${countedSubject(context, count(share.rows), noun, `received in ${context.current}`)}: ${show(finer, share).text} of ${must(share.denominator, 'what a share is of').toLocaleString('en-GB')} (${name}).`,
              figures: [share],
            },
          ]
        : [],
    ),
    noteTexts: [
      receivedNote(context),
      `Numbers of the sheet Context are as typed there. The percentages, to at least one decimal place, are the ${noun.many} received as a share of them; where the sheet names a group, those of that group.`,
    ],
    whenEmpty: '',
  };
}

function contextLine(context: ReportContext, procedure: string, { name, group, rows }: Measure): ContextLine {
  const { facts } = context;
  // A row of the period beats one without.
  const typedIn = (which: 'current' | 'previous'): ContextRow | undefined =>
    rows.find(({ period }) => isPeriodOf(period, facts[which].period)) ??
    (which === 'current' ? rows.find(({ period }) => period === '') : undefined);
  const valueIn = (which: 'current' | 'previous'): Figure => {
    const row = typedIn(which);
    return row ? published('count', row.value) : missing('count', 'Not recorded');
  };
  const current = valueIn('current');
  const scope = { recordType: 'Complaint', procedure, stage: '1' } as const;
  const isOther = (['procedure', 'stage'] as const).some((key) => (group.scope[key] ?? scope[key]) !== scope[key]);
  const received = group.of(rowsOf(facts, 'current', 'received', scope));
  const share = isOther ? missing('percent', 'N/A') : shareOf(received, current);
  return { name, current, previous: valueIn('previous'), share };
}

function shareOf(rows: Rows, { ratio: whole }: Figure): Figure {
  if (!whole) return missing('percent', 'Not recorded');
  if (whole.of <= 0) return missing('percent', 'N/A');
  const ratio = { of: rows.length * whole.over, over: whole.of };
  return { unit: 'percent', ratio, numerator: rows.length, denominator: toNumber(whole), rows };
}

function atLeastOne(places: 0 | 1 | 2): 1 | 2 {
  return places === 0 ? 1 : places;
}
