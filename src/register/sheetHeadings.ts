/** The headings of one sheet and what each would be read as, for whoever maps them by hand. */
import { NO_MEANINGS, type Meanings } from './meanings';
import { cellText, foldKey, isBlank } from './cells';
import { HEADER_ROWS, headersOf, looksLikeRegister, missingOf, type Header } from './header';
import { matchHeadings, readMapping, specOf, targetId, type HeadingTarget } from './headings';
import { plainColumns } from './stages';
import type { SheetOutline } from './types';

export interface SheetHeading {
  readonly heading: string;
  /** Zero-based, of the sheet. */
  readonly column: number;
  /** What it is read as, by our name ("Date received", "Stage 2 Date received"); '' = not used. */
  readonly meaning: string;
  /** What its wording says it is, where it is not used because the cells below say something else. */
  readonly doubted?: string;
  /** The mapping says so, not the wording. */
  readonly byHand: boolean;
}

export interface SheetHeadings {
  readonly sheet: string;
  /** Zero-based. */
  readonly headerRow: number;
  /** The first row below the headings, which may stand in two rows. */
  readonly firstRow: number;
  /** Rows below the headings, blank ones among them. */
  readonly rows: number;
  /** Each heading once, from left to right. */
  readonly headings: readonly SheetHeading[];
  /** Our headings of the columns that are needed and that no heading stands for. */
  readonly missing: readonly string[];
}

/**
 * The header row that comes nearest to a register's, else the first that looks like one; undefined for a sheet without
 * such a row. Throws a Problem where the mapping is no mapping.
 */
export function sheetHeadings(
  outline: SheetOutline,
  mapping: Readonly<Record<string, string>>,
  given: Meanings = NO_MEANINGS,
): SheetHeadings | undefined {
  const mappingOn = readMapping(mapping);
  const byHand = mappingOn(outline.name);
  const { used, head } = outline;
  if (!used) return undefined;
  const nearest = headersOf(outline, { mappingOn, meanings: given }).find(looksLikeRegister);
  const { headings, headerRow, firstRow, lastRow, column } = nearest ?? firstRowOfTexts(head, used);
  const match = nearest?.match ?? matchHeadings(headings, byHand, () => undefined);
  const meanings = new Map([...match.found.values()].map(({ index, target }) => [index, targetName(target)]));
  if (nearest) for (const tick of nearest.ticks) meanings.set(tick.column - nearest.column, specOf('outcome').heading);
  // Of what it could be the likeliest comes first; what another heading is read as is not missed.
  const doubted = new Map(
    match.misfits
      .filter(({ target }) => !match.found.has(targetId(target)))
      .map(({ index, target }) => [index, targetName(target)] as const)
      .reverse(),
  );
  const seen = new Set<string>();
  const once = headings.flatMap((heading, index): readonly SheetHeading[] => {
    const key = foldKey(heading);
    if (heading === '' || seen.has(key)) return [];
    seen.add(key);
    const [meaning, doubt] = [meanings.get(index) ?? '', doubted.get(index)];
    return [
      {
        ...{ heading, column: column + index, meaning, byHand: byHand.has(key) },
        ...(meaning === '' && doubt !== undefined ? { doubted: doubt } : {}),
      },
    ];
  });
  if (once.length === 0) return undefined;
  const missing = nearest?.missing ?? missingOf(plainColumns(match, 0), given);
  return {
    sheet: outline.name,
    ...{ headerRow, firstRow },
    rows: Math.max(0, lastRow - firstRow + 1),
    headings: once,
    missing: missing.map((key) => specOf(key).heading),
  };
}

/** A column by its name, as a mapping gives it: "Outcome", "Stage 2 Outcome". */
function targetName({ key, stage }: HeadingTarget): string {
  const { heading } = specOf(key);
  return stage === 0 ? heading : `Stage ${stage} ${heading}`;
}

/** The first row of texts only that is at least half as full as the fullest row. */
function firstRowOfTexts(
  head: SheetOutline['head'],
  used: NonNullable<SheetOutline['used']>,
): Pick<Header, 'headings' | 'headerRow' | 'firstRow' | 'lastRow' | 'column'> {
  const filled = head.slice(0, HEADER_ROWS).map((row) => row.filter((cell) => !isBlank(cell)));
  const fullest = Math.max(0, ...filled.map((row) => row.length));
  const index = filled.findIndex(
    (row) => row.length > 0 && row.length * 2 >= fullest && row.every((cell) => typeof cell === 'string'),
  );
  const headerRow = used.row + Math.max(0, index);
  return {
    headings: (head[index] ?? []).map(cellText),
    ...{ headerRow, firstRow: headerRow + 1, column: used.column },
    lastRow: used.row + used.rows - 1,
  };
}
