/** Which sections of a kind are shown: all but those that the setting switches off. */
import { Problem } from '../problem';
import type { Finding } from '../register';
import { KINDS, type KindEntry, type SectionEntry } from './kinds';
import type { Report } from './types';

/** `leftOut` names sections by title or id; a name that no kind of report has is a finding. */
export function chosenSections(
  { sections }: KindEntry,
  leftOut: readonly string[],
): { readonly shown: readonly SectionEntry[]; readonly unknown: readonly Finding[] } {
  const isNamed = ({ id, title }: SectionEntry, name: string): boolean =>
    [id, title].some((it) => fold(it) === fold(name));
  const known = [...KINDS.flatMap((kind) => kind.sections), ...sections];
  const shown = sections.filter((section) => !leftOut.some((name) => isNamed(section, name)));
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

/**
 * A report that somebody asked for has a section. (Comparisons that are written beside refreshed benchmarks may all be
 * left out.)
 * @throws Problem `nothing-read`, `no-sections`
 */
export function refuseEmpty({ sections, title, findings }: Report): void {
  if (sections.length > 0) return;
  const rules = ['source-not-recorded', 'source-not-read'];
  const [unread] = rules.flatMap((rule) => findings.find((finding) => finding.rule === rule) ?? []);
  if (unread) {
    const advice = 'Run Check register: it lists the cells that could not be read, and what to enter instead.';
    throw new Problem('nothing-read', `${unread.message} The report would be empty.`, advice);
  }
  throw new Problem(
    'no-sections',
    `The setting Sections left out leaves out every section of “${title}”, so the report would be empty.`,
    'Tick at least one section under Sections in the pane, or take a name out of the setting Sections left out.',
  );
}

/** Blind to case, spaces and punctuation. */
function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
