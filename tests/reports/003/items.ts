/** The items of the 2021/22 annual report and what answers each. */
import type { Item } from '../published';

export const items: readonly Item[] = [
  {
    item: '3-1',
    is: 'sentences: executive summary',
    tables: ['ombudsman-investigations'],
    sentences: [
      'stages-statutory.total',
      'stages-statutory.timeliness-1',
      'timescales.statutory-2-65',
      'timescales.statutory-3-30',
      'stages-corporate.total',
      'timescales.corporate-1-10',
      'timescales.corporate-2-20',
      'compliment-origins.total',
      'concerns.total',
      'mp-enquiries.total',
    ],
  },
  { item: '3-2', is: 'table: social care by team', tables: ['teams-childrens-social-care'] },
  { item: '3-3', is: 'table: education by team', tables: ['teams-childrens-education'] },
  {
    item: '3-4',
    is: 'chart: top five teams',
    charts: ['teams-childrens-social-care'],
    sentences: ['teams-childrens-social-care.top'],
  },
  {
    item: '3-5',
    is: 'sentences: highest, biggest rise, biggest fall',
    sentences: [
      'teams-childrens-social-care.highest',
      'teams-childrens-social-care.biggest-rise',
      'teams-childrens-social-care.biggest-fall',
    ],
  },
  {
    item: '3-6',
    is: 'text lists: top five themes',
    sentences: ['theme-mentions-statutory.top', 'theme-mentions-corporate.top'],
    answeredBy: 'a sentence that lists them with their counts',
  },
  { item: '3-7', is: 'table: themes, statutory', tables: ['theme-mentions-statutory'] },
  { item: '3-8', is: 'table: themes, corporate', tables: ['theme-mentions-corporate'] },
  { item: '3-9', is: 'blank runs without a caption', leftOut: 'what they showed cannot be told' },
  {
    item: '3-10',
    is: 'sentence: outcomes within a theme',
    sentences: ['theme-mentions-statutory.theme.Staff attitude/behaviour/conduct'],
  },
  { item: '3-11', is: 'table: service user groups', tables: ['service-user-groups'] },
  {
    item: '3-12',
    is: 'table and sentence: complainants',
    tables: ['complainants'],
    sentences: ['complainants.largest', 'complainants.young-people'],
  },
  {
    item: '3-13',
    is: 'table and sentence: ethnicity',
    tables: ['ethnicity'],
    sentences: ['ethnicity.other-than-white'],
  },
  { item: '3-14', is: 'table: timescales', tables: ['timescales'], charts: ['timescales'] },
  {
    item: '3-15',
    is: 'table and sentence: costs',
    tables: ['costs'],
    sentences: ['costs.total', 'stages-statutory.stage-2'],
  },
  { item: '3-16', is: 'table: remedies', tables: ['remedies'] },
  { item: '3-17', is: 'table and sentence: Ombudsman investigations', tables: ['ombudsman-investigations'] },
  {
    item: '3-18',
    is: 'table and sentence: compliments by origin',
    tables: ['compliment-origins'],
    sentences: ['compliment-origins.total'],
  },
  { item: '3-19', is: 'table: compliments by theme', tables: ['compliment-themes'] },
  { item: '3-20', is: 'sentences: concerns, MP enquiries', sentences: ['concerns.total', 'mp-enquiries.total'] },
  {
    item: '3-21',
    is: 'sentences: teams within a theme, two themes upheld',
    sentences: [
      'theme-mentions-statutory.theme.Staff attitude/behaviour/conduct',
      'theme-mentions-corporate.theme.first two',
    ],
  },
];
