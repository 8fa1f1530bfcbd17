/** The items of the 2022/23 appendix and what answers each. */
import type { Item } from '../published';

export const items: readonly Item[] = [
  { item: '0-1', is: 'chart: representations by type, two years', charts: ['volume'], sentences: ['volume.total'] },
  { item: '0-2', is: 'table: the year in one row', tables: ['complaints'] },
  {
    item: '0-3',
    is: 'sentences: received, due, responded to, upheld',
    sentences: ['complaints.received', 'complaints.due', 'complaints.responded', 'complaints.upheld'],
  },
  { item: '0-4', is: 'sentence: nothing beyond stage 1', sentences: ['complaints.escalation'] },
  { item: '0-5', is: 'table: learning from upheld complaints', tables: ['learning'] },
  { item: '0-6', is: 'chart: complaints by team', tables: ['received-by-team'], charts: ['received-by-team'] },
  { item: '0-7', is: 'table: upheld by team', tables: ['upheld-by-team'] },
  { item: '0-8', is: 'table: Ombudsman decisions', tables: ['ombudsman'], sentences: ['ombudsman.count'] },
  { item: '0-9', is: 'sentence: initial feedback', sentences: ['initial-feedback.total'] },
  {
    item: '0-10',
    is: 'sentences and tables: enquiries',
    tables: ['member-enquiries', 'mp-enquiries'],
    sentences: ['member-enquiries.total', 'mp-enquiries.total'],
  },
  { item: '0-11', is: 'table and sentence: compliments', tables: ['compliments'], sentences: ['compliments.total'] },
  {
    item: '0-12',
    is: 'text list: examples of compliments',
    tables: ['compliment-examples'],
    answeredBy: 'a table of those marked to be published',
  },
  { item: '0-13', is: 'table: benchmarking', tables: ['benchmarking'], charts: ['benchmarking'] },
];
