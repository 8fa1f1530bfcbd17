/** Names and notes of the tables of the Ombudsman's published figures. */
import type { ReportContext } from './context';
import type { OmbudsmanFigures } from './ombudsmanFigures';
import type { Sentence } from './types';
import { listed, withinSentence } from './words';

export const AVERAGE = 'Average of similar authorities';

/** The own authority by the register, beside its published figures. */
export function countedName({ council }: ReportContext): string {
  return `${council}, counted from the register`;
}

/** Where the figures come from, and what of the sheet is not shown. */
export function publishedNotes({ council }: ReportContext, figures: OmbudsmanFigures): readonly string[] {
  const { earlier, leftOut } = figures;
  return [
    `Figures of the sheet Ombudsman are as the Local Government and Social Care Ombudsman (LGSCO) published them. Rows counted from the register show what ${withinSentence(council)} has recorded itself.`,
    ...(earlier > 0 ? [`The sheet Ombudsman has earlier periods, which are not shown: ${earlier}.`] : []),
    ...(leftOut.length > 0 ? [`On the sheet Ombudsman but not an authority, so left out: ${listed(leftOut)}.`] : []),
  ];
}

/** The LGSCO's own advice (rules.md §5). */
export function yearsNote({ periods }: OmbudsmanFigures): readonly string[] {
  return periods.length > 1
    ? [
        'Uphold rates are best compared with those of similar authorities, not with earlier years: the Ombudsman changed how it chooses the cases that it investigates in 2022/23, and took no new complaints for three months of 2020/21.',
      ]
    : [];
}

/** Said where the sheet lacks the own authority. */
export function noOwn({ council }: ReportContext, id: string, { latest, own }: OmbudsmanFigures): readonly Sentence[] {
  if (own?.at(latest)) return [];
  const text = `The sheet Ombudsman has no figures of ${withinSentence(council)} for ${latest.label}.`;
  return [{ id: `${id}.no-own`, text, figures: [] }];
}
