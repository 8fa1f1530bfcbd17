/** The items of the 2022/23 annual report and what answers each. */
import type { Item } from '../published';

export const items: readonly Item[] = [
  {
    item: '1-1',
    is: 'sentence: contacts, referrals, assessments, complaints among them',
    tables: ['context'],
    sentences: ['context.Initial contacts'],
  },
  { item: '1-2', is: 'table: stages', tables: ['stages-statutory'] },
  { item: '1-3', is: 'sentence: change from last year', sentences: ['stages-statutory.stage-1'] },
  { item: '1-4', is: 'sentence: stage 2 as last year', sentences: ['stages-statutory.stage-2'] },
  {
    item: '1-5',
    is: 'sentence: stage 3, and those of earlier complaints',
    sentences: ['stages-statutory.stage-3', 'stages-statutory.stage-3-earlier'],
  },
  { item: '1-6', is: 'table: themes', tables: ['themes'] },
  {
    item: '1-7',
    is: 'sentences: shares and upheld of each theme',
    sentences: [
      'themes.Decision Making',
      'themes.Finance / Funding',
      'themes.Information and Advice',
      'themes.Quality of service',
      'themes.Staff Attitude',
    ],
  },
  {
    item: '1-8',
    is: 'table and sentence: Ombudsman cases',
    tables: ['ombudsman'],
    sentences: ['ombudsman-investigations.received'],
  },
  { item: '1-9', is: 'sentence: compliments via the website', sentences: ['compliment-origins.channels'] },
  { item: '1-10', is: 'sentence: complaints by young people', sentences: ['complainants.young-people'] },
  { item: '1-11', is: 'sentence: in time, both years', sentences: ['stages-statutory.timeliness-1'] },
  { item: '1-12', is: 'sentence: escalation, both years', sentences: ['stages-statutory.escalation-2'] },
  {
    item: '1-13',
    is: 'sentence: Ombudsman cases of all complaints',
    sentences: ['ombudsman-investigations.per-complaint'],
  },
  {
    item: '1-14',
    is: 'sentence: target for answers in time',
    tables: ['targets'],
    sentences: ['targets.Statutory stage 1'],
  },
];
