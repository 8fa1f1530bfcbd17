/** Which sections of a kind are shown: all but those that the setting switches off. */
import { Problem } from '../problem';
import type { Finding } from '../register';
import { KINDS, type KindEntry, type SectionEntry } from './kinds';

/**
 * `leftOut` names sections by title or id; a name that no kind of report has is a finding.
 * @throws Problem `no-sections` where none is left
 */
export function chosenSections(
  { sections, title }: KindEntry,
  leftOut: readonly string[],
): { readonly shown: readonly SectionEntry[]; readonly unknown: readonly Finding[] } {
  const isNamed = ({ id, title }: SectionEntry, name: string): boolean =>
    [id, title].some((it) => fold(it) === fold(name));
  const known = KINDS.flatMap((kind) => kind.sections);
  const shown = sections.filter((section) => !leftOut.some((name) => isNamed(section, name)));
  if (shown.length === 0) {
    throw new Problem(
      'no-sections',
      `The setting Sections left out leaves out every section of “${title}”, so the report would be empty.`,
      'Tick at least one section under Sections in the pane, or take a name out of the setting Sections left out.',
    );
  }
  return {
    shown,
    unknown: leftOut
      .filter((name) => !known.some((section) => isNamed(section, name)))
      .map((name): Finding => ({
        rule: 'unknown-section',
        severity: 'warning',
        sheet: 'Settings',
        cell: '',
        value: name,
        message: `The setting Sections left out names “${name}”, which isn't a section of any report, so nothing is left out for it.`,
        suggestion: `The sections of this report: ${sections.map(({ title }) => title).join('; ')}.`,
      })),
  };
}

/** Blind to case, spaces and punctuation. */
function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
