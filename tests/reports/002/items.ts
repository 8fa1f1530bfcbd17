/** The items of the 2024/25 appendix and what answers each. */
import type { Item } from '../published';

export const items: readonly Item[] = [
  { item: '2-1', is: 'chart: representations by type, two years', charts: ['volume'], sentences: ['volume.total'] },
  { item: '2-2', is: 'table: the year in one row, responded to', tables: ['complaints'] },
  {
    item: '2-3',
    is: 'sentences: responded to, in time, upheld, rejected',
    sentences: ['complaints.responded', 'complaints.timeliness', 'complaints.upheld', 'complaints.received'],
  },
  { item: '2-4', is: 'sentence: nothing beyond stage 1', sentences: ['complaints.escalation'] },
  { item: '2-5', is: 'table: learning from upheld complaints', tables: ['learning'] },
  {
    item: '2-6',
    is: 'chart: complaints responded to by team',
    tables: ['received-by-team'],
    charts: ['received-by-team'],
  },
  { item: '2-7', is: 'table: upheld by team', tables: ['upheld-by-team'] },
  { item: '2-8', is: 'table: Ombudsman decisions', tables: ['ombudsman'], sentences: ['ombudsman.count'] },
  { item: '2-9', is: 'sentence: initial feedback', sentences: ['initial-feedback.total'] },
  {
    item: '2-10',
    is: 'sentences and tables: enquiries',
    tables: ['member-enquiries', 'mp-enquiries'],
    sentences: ['member-enquiries.total', 'mp-enquiries.total'],
  },
  { item: '2-11', is: 'table and sentence: compliments', tables: ['compliments'], sentences: ['compliments.total'] },
  {
    item: '2-12',
    is: 'text list: examples of compliments',
    tables: ['compliment-examples'],
    answeredBy: 'a table of those marked to be published',
  },
];
