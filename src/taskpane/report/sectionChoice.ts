/** Leaving sections out of a report and putting them back. */
import { foldKey } from '../../register';
import type { KindEntry, SectionEntry } from '../../report';

/** Sections are named by title or id, whatever the case and the spaces. */
export function isLeftOut(section: SectionEntry, leftOut: readonly string[]): boolean {
  return leftOut.some((name) => names(section, name));
}

/** How many sections a report has. */
export function shownSections({ sections }: KindEntry, leftOut: readonly string[]): number {
  return sections.filter((section) => !isLeftOut(section, leftOut)).length;
}

/**
 * The setting "Sections left out" after the section was switched on or off. Where that leaves out nothing it is '', or
 * an empty list where the sheet Settings (`ofSheet`) would otherwise leave something out.
 */
export function toggled(section: SectionEntry, leftOut: readonly string[], ofSheet: readonly string[]): string {
  const others = leftOut.filter((name) => !names(section, name));
  const next = others.length < leftOut.length ? others : [...others, section.title];
  return next.length > 0 ? next.join('; ') : ofSheet.length > 0 ? EMPTY_LIST : '';
}

/** Read as a list without an entry, and not as a blank. */
const EMPTY_LIST = ';';

function names({ id, title }: SectionEntry, name: string): boolean {
  return [id, title].some((one) => foldKey(one) === foldKey(name));
}
