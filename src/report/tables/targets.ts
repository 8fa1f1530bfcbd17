/** `targets`: targets of the sheet `Context` for answers in time, each against what it names (item 1-14). */
import { isPeriodOf, parsePeriod } from '../../calendar';
import {
  answerSource,
  compareRatios,
  countedIn,
  difference,
  display,
  published,
  rateCounts,
  rateFigure,
  type Counted,
  type CountId,
  type Figure,
} from '../../figures';
import type { ContextRow } from '../../register';
import { show, type ReportContext, type TableDraft, type TableEntry } from '../context';
import { contextGroup, type ContextGroup } from '../contextGroups';
import { timelinessNote } from '../definitions';
import type { Cell, Sentence } from '../types';

export const targets: TableEntry = {
  id: 'targets',
  build: (context) => {
    const lines = targetLines(context);
    return lines.length > 0 ? [targetsTable(context, lines)] : [];
  },
};

interface TargetLine {
  readonly name: string;
  readonly period: string;
  readonly target: Figure;
  readonly achieved: Figure;
  /** Whether the period's own target was met; absent for a target of a later one, and where nothing was due. */
  readonly met?: boolean;
  /** With as many places as tell the two apart. */
  readonly context: ReportContext;
}

/** Targets of the period and of later ones; one without a period counts where the group has none of the period. */
function targetLines(context: ReportContext): readonly TargetLine[] {
  const found = context.companions.context.flatMap((row) => {
    const group = row.target ? contextGroup(context, row) : undefined;
    return group && !isOver(context, row) ? [{ row, group }] : [];
  });
  const isCurrent = ({ period }: ContextRow): boolean => isPeriodOf(period, context.facts.current.period);
  return found
    .filter(
      ({ row, group }) =>
        row.period !== '' || !found.some((other) => other.group.name === group.name && isCurrent(other.row)),
    )
    .map(({ row, group }) => lineOf(context, row, group, row.period === '' || isCurrent(row)));
}

function lineOf(context: ReportContext, row: ContextRow, group: ContextGroup, isOfPeriod: boolean): TargetLine {
  const target = published('percent', row.value);
  const achieved = timelinessOf(context, group);
  const order = isOfPeriod && achieved.ratio && target.ratio ? compareRatios(achieved.ratio, target.ratio) : undefined;
  return {
    ...{ name: group.name || 'All complaints', period: row.period || context.current, target, achieved },
    ...(order === undefined ? {} : { met: order >= 0 }),
    context: tellingApart(context, target, achieved),
  };
}

function timelinessOf({ facts }: ReportContext, { scope, of }: ContextGroup): Figure {
  const ofGroup = (id: CountId): Counted => {
    const counted = countedIn(facts.current, id, scope);
    return { ...counted, rows: of(counted.rows), doubtful: of(counted.doubtful) };
  };
  const [part, whole] = rateCounts(facts, 'timeliness');
  return rateFigure(ofGroup(part), ofGroup(whole), answerSource(facts.current, scope));
}

function targetsTable(context: ReportContext, lines: readonly TargetLine[]): TableDraft {
  const { current } = context;
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
    rows: lines.map(({ name, period, target, achieved, context: finer }): readonly Cell[] => [
      name,
      period,
      ...[target, achieved, difference(achieved, target)].map((figure) => show(finer, figure)),
    ]),
    total: false,
    sentences: lines.map((line): Sentence => ({
      id: `targets.${line.name}`,
      text: `${line.name}: the target for ${line.period} is at least ${show(line.context, line.target).text} in time; in ${current} it was ${show(line.context, line.achieved).text}${verdict(line)}.`,
      figures: [line.target, line.achieved],
    })),
    noteTexts: [
      timelinessNote(context),
      'Targets are those of the sheet Context. Whether one was met is judged by unrounded values.',
    ],
    whenEmpty: '',
  };
}

function verdict({ met, target, achieved, context }: TargetLine): string {
  if (met === undefined) return '';
  if (met) return ', so it was met';
  const isAlike = show(context, target).text === show(context, achieved).text;
  return `, so it was missed${isAlike ? ' by less than 0.01 percentage points' : ''}`;
}

/** 84.5% against 85% needs a place more than the report's: two different values that look alike tell nothing. */
function tellingApart(context: ReportContext, target: Figure, achieved: Figure): ReportContext {
  const isSame = !target.ratio || !achieved.ratio || compareRatios(target.ratio, achieved.ratio) === 0;
  if (isSame) return context;
  const styles = ([0, 1, 2] as const)
    .filter((places) => places >= context.style.percentPlaces)
    .map((percentPlaces) => ({ ...context.style, percentPlaces }));
  const style = styles.find((one) => display(target, one).text !== display(achieved, one).text) ?? styles.at(-1);
  return style ? { ...context, style } : context;
}

/** The period of a target lies before the report's. */
function isOver({ facts }: ReportContext, { period }: ContextRow): boolean {
  const typed = parsePeriod(period);
  return typed !== undefined && typed.end < facts.current.period.start;
}
