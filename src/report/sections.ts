/** Which sections of a kind are shown: all but those that the setting switches off. */
import type { Finding } from '../register';
import { KINDS, type KindEntry, type SectionEntry } from './kinds';

/** `leftOut` names sections by title or id; a name that no kind of report has is a finding. */
export function chosenSections(
  { sections }: KindEntry,
  leftOut: readonly string[],
): { readonly shown: readonly SectionEntry[]; readonly unknown: readonly Finding[] } {
  const isNamed = ({ id, title }: SectionEntry, name: string): boolean =>
    [id, title].some((it) => fold(it) === fold(name));
  const known = KINDS.flatMap((kind) => kind.sections);
  return {
    shown: sections.filter((section) => !leftOut.some((name) => isNamed(section, name))),
    unknown: leftOut
      .filter((name) => !known.some((section) => isNamed(section, name)))
      .map((name): Finding => ({
        rule: 'unknown-section',
        severity: 'warning',
        sheet: 'Settings',
        cell: '',
        value: name,
        message: 'The setting Sections left out names a section that no report has.',
        suggestion: `The sections of this report: ${sections.map(({ title }) => title).join('; ')}.`,
      })),
  };
}

/** Blind to case, spaces and punctuation. */
function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
