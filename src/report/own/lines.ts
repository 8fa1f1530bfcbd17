/** The lines of a table: its groups in their order, the smallest taken together where only some are wanted. */
import { compareRatios, wholeNumber, type Figure } from '../../figures';
import type { ReportContext } from '../context';
import { byName } from '../groups';
import type { FigureColumn } from './columns';
import type { TableDefinition } from './definition';
import { hasAny, type TableFigures } from './figures';
import { ALL, partsOfGrouping, type Part } from './parts';

export interface Line {
  /** One part a column of texts. */
  readonly parts: readonly Part[];
  readonly figures: readonly Figure[];
}

interface Asked {
  readonly context: ReportContext;
  readonly definition: TableDefinition;
  readonly figures: TableFigures;
  readonly columns: readonly FigureColumn[];
}

/** Rows within rows where the second grouping is no heading of columns. */
export function linesOf(asked: Asked, isNested: boolean): readonly Line[] {
  const { context, definition } = asked;
  const outer = arranged(asked, partsOfGrouping(context, definition, definition.rows), [], definition.top);
  const { thenBy } = definition;
  if (!isNested || !thenBy) return outer;
  const inner = partsOfGrouping(context, definition, thenBy);
  return outer.flatMap((line): readonly Line[] => {
    const within = arranged(asked, inner, line.parts);
    // Nothing is known of its groups, which is not that there is nothing.
    const isUnknown = within.length === 0 && line.figures.some(({ absent }) => absent);
    return isUnknown ? [{ ...line, parts: [...line.parts, { ...ALL, name: 'All' }] }] : within;
  });
}

/** The groups in which anything is counted, in order; `within` is the group whose groups they are. */
function arranged(asked: Asked, parts: readonly Part[], within: readonly Part[], top = Infinity): readonly Line[] {
  const { definition } = asked;
  const lineOf = (part: Part): Line => {
    const all = [...within, part];
    return { parts: all, figures: figuresOf(asked, all) };
  };
  const lines = parts.map(lineOf).filter((line) => isShown(asked, line));
  const isLast = ({ parts: its }: Line): boolean => its.at(-1)?.isNotRecorded === true;
  const named = lines.filter((line) => !isLast(line));
  const ranked = inOrderOfSize(asked, named);
  const kept = ranked.slice(0, top);
  const left = ranked
    .slice(top)
    .map(({ parts: its }) => its.at(-1))
    .filter((part) => part !== undefined);
  const ordered = {
    Grouping: named,
    Alphabetical: named.toSorted((a, b) => byName(nameOf(a), nameOf(b))),
    'Most first': ranked,
    By: ranked,
  }[definition.order.kind].filter((line) => kept.includes(line));
  const other: Part = {
    name: `Other (${wholeNumber(left.length)} ${left.length === 1 ? 'group' : 'groups'})`,
    at: (place) => left.flatMap((part) => part.at(place)),
  };
  return [...ordered, ...(left.length > 0 ? [lineOf(other)] : []), ...lines.filter(isLast)];
}

function figuresOf({ figures, columns }: Asked, parts: readonly Part[]): readonly Figure[] {
  return columns.map(({ measure, period, part }) => figures.of(part ? [...parts, part] : parts, measure, period));
}

/** Something is counted in it, or could be were all cells read. */
function isShown({ columns }: Asked, { parts, figures }: Line): boolean {
  // Of a group without cases the share is a figure, but says no more than that.
  const isCounted = (figure: Figure, index: number): boolean =>
    columns[index]?.measure.isOfFirst !== true && hasAny(figure);
  return parts.at(-1)?.isAlways === true || figures.some(isCounted);
}

/**
 * The highest first by the measure that the order names, else by the first: in the report's period where a column or its
 * months or quarters are of it, else in the first column of the measure. Ties by name, and missing figures last.
 */
function inOrderOfSize(asked: Asked, lines: readonly Line[]): readonly Line[] {
  const { rows } = asked.definition;
  const isNames = rows.kind === 'names' || rows.kind === 'list';
  const ranked = lines.map((line) => ({ line, ratio: rankedFigure(asked, line)?.ratio }));
  return ranked
    .toSorted(({ line: a, ratio: one }, { line: b, ratio: other }) => {
      const byRank = one && other ? compareRatios(other, one) : Number(other !== undefined) - Number(one !== undefined);
      return byRank || (isNames ? byName(nameOf(a), nameOf(b)) : 0);
    })
    .map(({ line }) => line);
}

function rankedFigure({ context, definition: { order }, figures, columns }: Asked, line: Line): Figure | undefined {
  const ofGroup = columns.filter(({ part }) => part === undefined);
  const named = order.kind === 'By' ? ofGroup.find(({ measure }) => measure === order.measure) : undefined;
  const first = named ?? ofGroup[0];
  if (!first) return line.figures[0];
  const { measure, period } = first;
  // The first quarter alone would put a group that grew below one that shrank.
  if (period.whole) return figures.of(line.parts, measure, { label: '', isDifference: false, period: period.whole });
  // Years are rows of their own, made anew.
  const { start, end } = context.facts.current.period;
  const current = ofGroup.find(
    ({ measure: its, period: { isDifference, period: rows } }) =>
      its === measure && !isDifference && rows.period.start === start && rows.period.end === end,
  );
  return line.figures[columns.indexOf(current ?? first)];
}

export function nameOf({ parts }: Line): string {
  return parts.map(({ name }) => name).join(', ');
}
