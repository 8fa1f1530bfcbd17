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

/** The highest first by the column that the order names, else by the first; ties by name, and missing figures last. */
function inOrderOfSize({ definition: { order, rows }, columns }: Asked, lines: readonly Line[]): readonly Line[] {
  const found =
    order.kind === 'By' ? columns.findIndex(({ measure }) => measure === order.measure) : rankedColumn(columns);
  const index = Math.max(0, found);
  const isNames = rows.kind === 'names' || rows.kind === 'list';
  return lines.toSorted((a, b) => {
    const [one, other] = [a.figures[index]?.ratio, b.figures[index]?.ratio];
    const byRank = one && other ? compareRatios(other, one) : Number(other !== undefined) - Number(one !== undefined);
    return byRank || (isNames ? byName(nameOf(a), nameOf(b)) : 0);
  });
}

/** The first column, of a cross table that of all groups. */
function rankedColumn(columns: readonly FigureColumn[]): number {
  return columns.findIndex(({ part }) => part === undefined);
}

export function nameOf({ parts }: Line): string {
  return parts.map(({ name }) => name).join(', ');
}
