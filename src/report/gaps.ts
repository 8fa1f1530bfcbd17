/**
 * What rounding does to shares and differences as they are shown. Every table gets these notes in one place, so that a
 * new table has them too: its columns say which are shares, its figures what they compare.
 */
import { display, isDifferenceOfShown, shownUnits, styleTellingApart, type Figure } from '../figures';
import { show, type ReportContext, type TableDraft } from './context';
import type { Cell, Shown } from './types';

/** The table with its notes on shares that don't add to 100, on the unit of points, and on differences and changes. */
export function withRoundingNotes(draft: TableDraft, context: ReportContext): TableDraft {
  if (!draft.columns.some(({ kind }) => kind === 'figure')) return draft;
  const cells = draft.rows.flat().filter(isShown);
  const notes = [
    ...shareNotes(draft, context),
    ...(cells.some(({ figure }) => figure.unit === 'points' && figure.ratio) ? [POINTS_NOTE] : []),
    ...differencesNote(cells, context),
    ...(cells.some(isChange) ? [CHANGE_NOTE] : []),
  ];
  return notes.length === 0 ? draft : { ...draft, noteTexts: [...draft.noteTexts, ...notes] };
}

const POINTS_NOTE = 'Differences between percentages are in percentage points (pp).';

const CHANGE_NOTE = 'Change is relative to the period before; no change is shown from 0 or £0.';

function isShown(cell: Cell): cell is Shown {
  return typeof cell === 'object' && cell !== null;
}

/** A change that is shown, or that could not be worked out from 0. */
function isChange({ figure: { unit, compared } }: Shown): boolean {
  return unit === 'change' && compared?.every(({ ratio }) => ratio !== undefined) === true;
}

/** One note a share column that doesn't show 100; the total is not one of the shares. */
function shareNotes({ columns, rows, total }: TableDraft, { style }: ReportContext): readonly string[] {
  const groups = total ? rows.slice(0, -1) : rows;
  return columns.flatMap(({ heading, share }, index) => {
    const cells = groups.map((row) => row[index] ?? null).filter(isShown);
    const units = cells.flatMap(({ figure }) => shownUnits(figure, style) ?? []);
    const sum = units.reduce((added, one) => added + one, 0);
    if (!share || units.length === 0 || sum === 100 * 10 ** style.percentPlaces) return [];
    const why = units.length < cells.length ? 'some have no figure' : 'each is rounded on its own';
    return [
      `The percentages shown in the column “${heading}” add to ${sum / 10 ** style.percentPlaces}%, not 100%, because ${why}.`,
    ];
  });
}

/** The differences that readers can't get from the rounded percentages that they see. */
function differencesNote(cells: readonly Shown[], { style }: ReportContext): readonly string[] {
  const odd = cells.flatMap(({ figure, text, format }) => {
    const shown = { ...style, percentPlaces: placesOf(format) };
    if (!figure.compared || isDifferenceOfShown(figure, shown)) return [];
    const [now, before] = figure.compared.map((side) => display(side, shown).text);
    return [`${text} between ${before} and ${now}`];
  });
  if (odd.length === 0) return [];
  return [
    `Differences are worked out before rounding, so some are not the difference of the rounded figures shown: ${[...new Set(odd)].join('; ')}.`,
  ];
}

/** Decimal places of a number format: a cell may show more of them than the setting says. */
function placesOf(format: string): 0 | 1 | 2 {
  const places = /\.(0+)/.exec(format)?.[1]?.length;
  return places === 1 || places === 2 ? places : 0;
}

/** Two figures and their difference in words, with as many decimal places as tell the two apart. */
export interface ComparedWords {
  readonly now: string;
  readonly before: string;
  /** `+10 pp`, and where that is not the difference of the two as shown `+10 pp, from unrounded figures`. */
  readonly gap: string;
  /** More places are shown than the setting says: without them the two would look the same. */
  readonly isFiner: boolean;
}

/** `gap` being the difference of the two. */
export function comparedWords(context: ReportContext, now: Figure, before: Figure, gap: Figure): ComparedWords {
  const style = styleTellingApart(now, before, context.style);
  const finer = { ...context, style };
  return {
    now: show(finer, now).text,
    before: show(finer, before).text,
    gap: `${show(finer, gap, true).text}${isDifferenceOfShown(gap, style) ? '' : UNROUNDED}`,
    isFiner: style !== context.style,
  };
}

/** Behind a difference in a sentence that is not the difference of the figures shown. */
export const UNROUNDED = ', from unrounded figures';
