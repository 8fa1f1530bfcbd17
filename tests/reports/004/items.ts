/** The items of the 2017/18 service summary and what answers each. */
import type { Item } from '../published';

export const items: readonly Item[] = [
  {
    item: '4-1',
    is: 'sentence: share of stage 1',
    sentences: ['service-team-volumes-looked-after-children-lac.share'],
  },
  { item: '4-2', is: 'table: stage 1 by team', tables: ['service-team-volumes-looked-after-children-lac'] },
  { item: '4-3', is: 'sentence: upheld and partially upheld', sentences: ['outcomes.stage-1-received'] },
  { item: '4-4', is: 'table: learning', tables: ['learnings'] },
  {
    item: '4-5',
    is: 'sentence and table: stage 2',
    tables: ['stage2-by-service-area'],
    sentences: ['stage2-by-service-area.total'],
  },
  {
    item: '4-6',
    is: 'text list: trends at stage 2',
    sentences: ['stage2-by-service-area.root-causes'],
    answeredBy: 'a sentence that lists the root causes with their counts',
  },
  {
    item: '4-7',
    is: 'sentence and table: stage 3',
    tables: ['stage3-by-service-area'],
    sentences: ['stage3-by-service-area.total'],
  },
  {
    item: '4-8',
    is: 'sentence: no Ombudsman cases',
    sentences: ['service-team-volumes-looked-after-children-lac.ombudsman'],
  },
];
