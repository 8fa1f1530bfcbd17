/** Mapping the columns of a sheet by hand: what each heading may stand for, and what a choice makes of the mapping. */
import { COLUMNS, foldKey, sheetHeadings, type SheetHeading, type SheetOutline } from '../../register';

export type Mapping = Readonly<Record<string, string>>;

export interface MeaningGroup {
  readonly title: string;
  readonly meanings: readonly string[];
}

const needed = COLUMNS.filter((spec) => 'required' in spec && spec.required).map(({ heading }) => heading);
const others = COLUMNS.map(({ heading }) => heading).filter((heading) => !needed.includes(heading));

/** What a heading may stand for. A register with one row a case has dates and outcomes of later stages, too. */
export const MEANINGS: readonly MeaningGroup[] = [
  { title: 'Needed', meanings: needed },
  { title: 'Optional', meanings: others },
  ...[2, 3].map((stage) => ({
    title: `Stage ${stage}, where a case is one row`,
    meanings: ['Date received', 'Clock start date', 'Extension', 'Date of response', 'Date closed', 'Outcome'].map(
      (heading) => `Stage ${stage} ${heading}`,
    ),
  })),
];

/**
 * The mapping after `heading` was given a meaning ('' = not used). Only what differs from how the headings would be
 * read by themselves is kept, and a meaning that another heading had by hand is taken from it.
 */
export function withMeaning(outline: SheetOutline, mapping: Mapping, heading: string, meaning: string): Mapping {
  const kept = Object.entries(mapping).filter(
    ([theirs, ours]) => foldKey(theirs) !== foldKey(heading) && (ours === '' || ours !== meaning),
  );
  const without = Object.fromEntries(kept);
  const guess = headingsBy(outline, without).find((one) => one.heading === heading)?.meaning ?? '';
  return guess === meaning ? without : { ...without, [heading]: meaning };
}

/** The part of a mapping that names headings of the sheet. */
export function mappingFor(outline: SheetOutline, mapping: Mapping): Mapping {
  const known = new Set(headingsBy(outline, {}).map(({ heading }) => foldKey(heading)));
  return Object.fromEntries(Object.entries(mapping).filter(([theirs]) => known.has(foldKey(theirs))));
}

function headingsBy(outline: SheetOutline, mapping: Mapping): readonly SheetHeading[] {
  return sheetHeadings(outline, mapping)?.headings ?? [];
}
