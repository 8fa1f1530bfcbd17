/**
 * Figures of the `Context` sheet that no register holds: `context`, what complaints are few or many of (item 1-1),
 * and `targets` for answers in time (1-14).
 */
import { parsePeriod } from '../../calendar';
import { count, difference, missing, published, rateOf, rowsOf, toNumber } from '../../figures';
import type { Figure, Rows, Scope } from '../../figures';
import type { ContextRow } from '../../register';
import { receivedNote, timelinessNote } from '../definitions';
import { show, type ReportContext, type TableDraft, type TableEntry } from '../context';
import { isPopulation } from '../councils';
import { byName } from '../groups';
import type { Cell, Sentence } from '../types';
import { countedSubject } from '../words';
import { nameOf } from './learning';
import { occurring } from './stages';

export const contextFigures: TableEntry = {
  id: 'context',
  build: (context) => {
    const shown = [context.current, context.previous];
    const measures = context.companions.context.filter(
      (row) =>
        !isTarget(row) &&
        !isOfOtherCouncil(row) &&
        (row.period === '' || shown.some((label) => isPeriod(row.period, label))),
    );
    return measures.length > 0 ? [contextTable(context, measures)] : [];
  },
};

export const targets: TableEntry = {
  id: 'targets',
  build: (context) => {
    const found = context.companions.context.filter((row) => isTarget(row) && !isOver(context, row));
    return found.length > 0 ? [targetsTable(context, found)] : [];
  },
};

/** The children of another council: what its complaints are compared with, not ours. */
function isOfOtherCouncil(row: ContextRow): boolean {
  return row.group !== '' && isPopulation(row);
}

/** "Target timeliness", "Target: answered in time": any measure that opens with the word. */
function isTarget({ measure }: ContextRow): boolean {
  return /^target\b/i.test(measure.trim());
}

interface ContextLine {
  readonly name: string;
  readonly current: Figure;
  readonly previous: Figure;
  readonly share: Figure;
}

function contextTable(context: ReportContext, measures: readonly ContextRow[]): TableDraft {
  const [procedure = 'Statutory'] = occurring(context);
  const complaint = `${procedure.toLowerCase()} stage 1 complaint`;
  const noun = { one: complaint, many: `${complaint}s` };
  const names = [...new Set(measures.map(nameOfMeasure))];
  const lines = names.map((name) => contextLine(context, procedure, name, measures));
  // Complaints are a small part of contacts: at whole per cents most councils would show 0% or 1%.
  const finer = { ...context, style: { ...context.style, percentPlaces: atLeastOne(context.style.percentPlaces) } };
  return {
    id: 'context',
    title: 'Complaints in context',
    columns: [
      { heading: 'Measure', kind: 'text' },
      { heading: context.current, kind: 'figure' },
      { heading: context.previous, kind: 'figure' },
      { heading: `${procedure} stage 1 complaints as % of the number ${context.current}`, kind: 'figure' },
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
              text: `${countedSubject(context, count(share.rows), noun, `received in ${context.current}`)}: ${show(finer, share).text} of ${(share.denominator ?? 0).toLocaleString('en-GB')} (${name}).`,
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

function contextLine(
  context: ReportContext,
  procedure: 'Statutory' | 'Corporate',
  name: string,
  measures: readonly ContextRow[],
): ContextLine {
  const { facts, register } = context;
  const typed = measures.filter((row) => nameOfMeasure(row) === name);
  const valueIn = (label: string): Figure => {
    const row = typed.find(({ period }) => isPeriod(period, label) || (period === '' && label === context.current));
    return row ? published('count', row.value) : missing('count', 'Not recorded');
  };
  const current = valueIn(context.current);
  const group = typed[0]?.group ?? '';
  const received = rowsOf(facts, 'current', 'received', { recordType: 'Complaint', procedure, stage: '1' });
  const own = received.filter(
    (row) =>
      group === '' || [register.team, register.serviceArea].some((column) => byName(nameOf(column, row), group) === 0),
  );
  return { name, current, previous: valueIn(context.previous), share: shareOf(own, current) };
}

function shareOf(rows: Rows, { ratio: whole }: Figure): Figure {
  if (!whole) return missing('percent', 'Not recorded');
  if (whole.of <= 0) return missing('percent', 'N/A');
  const ratio = { of: rows.length * whole.over, over: whole.of };
  return { unit: 'percent', ratio, numerator: rows.length, denominator: toNumber(whole), rows };
}

function targetsTable(context: ReportContext, found: readonly ContextRow[]): TableDraft {
  const { current } = context;
  const lines = found.map((row) => {
    const target = published('percent', row.value > 1 ? row.value / 100 : row.value);
    const achieved = rateOf(context.facts, 'current', 'timeliness', scopeOf(row));
    return { name: row.group || 'All complaints', period: row.period || current, target, achieved };
  });
  return {
    id: 'targets',
    title: 'Targets for answers in time',
    columns: [
      { heading: 'Target for', kind: 'text' },
      { heading: 'Period', kind: 'text' },
      { heading: 'Target', kind: 'figure' },
      { heading: `Timeliness ${current}`, kind: 'figure' },
      { heading: 'Difference', kind: 'figure' },
    ],
    rows: lines.map(({ name, period, target, achieved }): readonly Cell[] => [
      name,
      period,
      show(context, target),
      show(context, achieved),
      show(context, difference(achieved, target)),
    ]),
    total: false,
    sentences: lines.map(({ name, period, target, achieved }): Sentence => ({
      id: `targets.${name}`,
      text: `${name}: the target for ${period} is at least ${show(context, target).text} in time; in ${current} it was ${show(context, achieved).text}.`,
      figures: [target, achieved],
    })),
    noteTexts: [timelinessNote(context), 'Targets are those of the sheet Context.'],
    whenEmpty: '',
  };
}

/** "Statutory stage 1": the complaints that a target is about. */
function scopeOf({ group }: ContextRow): Scope {
  const procedure = (['Statutory', 'Corporate'] as const).find((name) => new RegExp(name, 'i').test(group));
  const stage = (['1', '2', '3'] as const).find((id) => new RegExp(`stage ${id}`, 'i').test(group));
  return { recordType: 'Complaint', ...(procedure ? { procedure } : {}), ...(stage ? { stage } : {}) };
}

function nameOfMeasure({ measure, group }: ContextRow): string {
  return group === '' ? measure : `${measure}, ${group}`;
}

function isPeriod(typed: string, label: string): boolean {
  const [a, b] = [parsePeriod(typed), parsePeriod(label)];
  return a && b ? a.start === b.start && a.end === b.end : typed.trim() === label;
}

/** The period of a target lies before the report's. */
function isOver({ facts }: ReportContext, { period }: ContextRow): boolean {
  const typed = parsePeriod(period);
  return typed !== undefined && typed.end < facts.current.period.start;
}

function atLeastOne(places: 0 | 1 | 2): 1 | 2 {
  return places === 0 ? 1 : places;
}
