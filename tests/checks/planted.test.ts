/** One register with a planted error of nearly every rule about rows: each is found at its cell, and nothing else is. */
import { expect, it } from 'vitest';
import { checkRows, found } from '../builders/checks';
import type { RawRow } from '../builders/register';

const OPEN: RawRow = { 'Date of response': '', 'Date closed': '', Status: 'Open', Outcome: '' };
const STAGE_2: RawRow = {
  ...{ Stage: '2', 'Date received': '2022-06-06', 'Date acknowledged': '2022-06-07' },
  ...{ 'Date of response': '2022-06-20', 'Date closed': '2022-06-20' },
};

/** What is found in a row (`rule column`; '' = nothing), and how the row differs from a clean complaint. */
const PLANTED: readonly (readonly [string, RawRow])[] = [
  ['', { 'Cost (£)': 100, 'Date extended': '', 'On hold from': '', 'On hold to': '' }],
  ['', { 'Date received': '2021-01-04', ...OPEN, 'Date acknowledged': '2021-01-06' }],
  ['missing-value M', { Team: '' }],
  ['missing-value B', { ...STAGE_2, 'Case ref': '' }],
  ['missing-value G', { Procedure: 'Corporate', 'Date acknowledged': '' }],
  ['missing-value T', { 'On hold from': '2022-05-10' }],
  ['error-cell G', { 'Date acknowledged': '#REF!' }],
  ['unknown-value L', { Outcome: 'Sort of' }],
  ['unreadable-date I', { 'Date of response': 'mid May' }],
  ['unreadable-amount Q', { 'Cost (£)': -1 }],
  ['duplicate-ref A', { Ref: 'C1' }],
  ['case-without-stage-1 B', { ...STAGE_2, 'Case ref': 'C999' }],
  ['date-in-future J', { 'Date closed': '2030-05-17' }],
  ['date-order I', { 'Date of response': '2022-05-04' }],
  ['date-long-before I', { 'Date of response': '2023-05-16', 'Date closed': '' }],
  ['date-on-closed-day I', { 'Date of response': '2022-05-14' }],
  ['date-as-text G', { 'Date acknowledged': '05/05/2022' }],
  ['extension-not-needed H', { Extension: 'Complex' }],
  [
    'extension-after-limit R',
    { Extension: 'Other', 'Date extended': '2022-05-18', 'Date of response': '2022-05-20', 'Date closed': '' },
  ],
  ['response-without-outcome L', { Outcome: '' }],
  ['outcome-without-response I', { ...OPEN, Outcome: 'Upheld', 'Root cause': 'Delay', Learning: 'Call back' }],
  ['closed-but-open K', { Status: 'Open' }],
  ['status-without-date K', { ...OPEN, Status: 'Closed' }],
  ['response-on-ended-case I', { Status: 'Withdrawn' }],
  ['upheld-without-details N', { Outcome: 'Upheld', Learning: 'Call back' }],
  ['learning-to-be-confirmed P', { Outcome: 'Upheld', 'Root cause': 'Delay', Learning: 'Learning to be confirmed' }],
  ['near-name M', { Team: 'Family Suport Team 1' }],
  ['stray-spaces M', { Team: 'Family Support Team 1\u00a0' }],
  ['look-alike-characters M', { Team: 'Family Support T\u0435am 1' }],
  ['number-as-text Q', { 'Cost (£)': '£12.50' }],
  ['personal-data O', { 'Issue summary': 'Ms Example was not told' }],
];

it('finds each planted error at its cell, and nothing else', () => {
  const planted = PLANTED.flatMap(([what], index) => {
    const [rule = '', column = ''] = what.split(' ');
    return rule === '' ? [] : [`${rule} ${column}${index + 2}`];
  });
  const result = checkRows(PLANTED.map(([, row]) => row));
  expect([...found(result)].sort()).toEqual(planted.sort());
});
