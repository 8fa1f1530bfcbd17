import { describe, expect, it } from 'vitest';
import { countedInSheets } from './shape';
import {
  all,
  answered,
  COMPLAINTS,
  COUNTED,
  DATES,
  outcome,
  received,
  ref,
  sheetsFor,
  stage,
  status,
  team,
  type Layout,
} from './layouts';

const PLAIN = [ref('Ref'), received('Date received'), stage('Stage'), answered('Date of response'), outcome('Outcome')];
const plain = (layout: Partial<Layout>): Layout => ({ columns: PLAIN, ...layout });
const written = (form: (typeof DATES)[keyof typeof DATES]): Layout => ({
  columns: [
    ref('Ref'),
    received('Received', form),
    stage('Stage'),
    answered('Response sent', form),
    outcome('Outcome'),
  ],
});

const LAYOUTS: Readonly<Record<string, Layout>> = {
  'our own headings': plain({}),
  'the columns the other way round': { columns: PLAIN.toReversed() },
  'a log in lower case': {
    columns: [ref('ref no'), received('date in'), stage('stage no'), answered('date responded'), outcome('finding')],
  },
  capitals: {
    columns: [
      ...[
        ref('COMPLAINT REF'),
        received('DATE COMPLAINT RECEIVED'),
        stage('COMPLAINT STAGE', 'STAGE ONE', 'STAGE TWO'),
      ],
      ...[answered('RESPONSE DATE'), outcome('COMPLAINT OUTCOME', 'UPHELD', 'PART UPHELD', 'NOT UPHELD')],
    ],
  },
  'words joined by underscores': {
    columns: [
      ...[ref('complaint_id'), received('date_received', DATES.iso), stage('complaint_stage', 'stage_1', 'stage_2')],
      ...[answered('date_of_response', DATES.iso), outcome('outcome', 'upheld', 'partially_upheld', 'not_upheld')],
    ],
  },
  'words joined without a space': {
    columns: [
      ...[
        ref('ComplaintRef'),
        received('DateReceived'),
        stage('StageNo'),
        answered('ResponseDate'),
        outcome('Outcome'),
      ],
    ],
  },
  'numbered headings of a form': {
    columns: [
      ...[ref('1. Reference'), received('2. Date received'), stage('3. Stage'), answered('4. Date of response')],
      outcome('5. Outcome'),
    ],
  },
  'headings with the name of their table': {
    columns: [
      ...[ref('Case: Case Number'), received('Case: Date Opened'), stage('Case: Stage')],
      ...[answered('Case: Date Responded'), outcome('Case: Outcome')],
    ],
  },
  'justified or not': {
    columns: [
      ...[ref('No'), received('Rec’d date'), stage('Stage', 'First', 'Second'), answered('Date replied')],
      outcome('Outcome', 'Justified', 'Partly justified', 'Not justified'),
    ],
  },
  'yes and no': {
    columns: [
      ...[ref('Our ref'), received('Logged'), stage('Level', 'Level 1', 'Level 2'), answered('Replied')],
      outcome('Upheld?', 'Yes', 'Partly', 'No', 'N/A'),
    ],
  },
  substantiated: {
    columns: [
      ...[ref('URN'), received('Date of complaint'), stage('Stage', 'S1', 'S2'), answered('Final response sent')],
      outcome('Finding', 'Substantiated', 'Partially substantiated', 'Unsubstantiated', 'Pending'),
    ],
  },
  'the outcome behind the status': {
    columns: [
      ...[ref('Reference'), received('Opened'), stage('Stage'), answered('Date responded')],
      outcome('Status', 'Closed - Upheld', 'Closed - Partially upheld', 'Closed - Not upheld', 'Open'),
    ],
  },
  'the stage within the type': {
    columns: [
      ...[ref('Reference'), received('Date received'), stage('Type', 'Complaint - Stage 1', 'Complaint - Stage 2')],
      ...[answered('Date responded'), outcome('Outcome')],
    ],
  },
  'headings in sentences': {
    columns: [
      ...[ref('Complaint Reference'), received('Date the Complaint Was Received'), stage('Stage of the Complaint')],
      ...[answered('Date the Response Was Sent'), outcome('Outcome of the Complaint')],
    ],
  },
  'headings that speak of the case': {
    columns: [
      ...[ref('Case Reference'), received('Date Case Opened', DATES.uk), stage('Case Stage')],
      ...[answered('Date Final Response Sent', DATES.uk), outcome('Case Outcome')],
    ],
  },
  'stamps of a system': {
    columns: [
      ...[ref('Enquiry ID'), received('Created At', DATES.stamp), stage('Stage')],
      ...[answered('Responded At', DATES.stamp), outcome('Outcome')],
    ],
  },
  'counts of complaints and dates of letters, which are nothing of it': {
    columns: [...PLAIN.slice(1), all('Number of complaints', 1), all('Final letter date', 45_400)],
  },
  ticks: {
    columns: [
      ...[ref('Reference'), received('Date received'), stage('Stage'), answered('Date responded')],
      outcome('Upheld', 'x', '', ''),
      outcome('Partly upheld', '', 'x', ''),
      outcome('Not upheld', '', '', 'x'),
    ],
  },
  'a title and a line about the export above': plain({
    above: [['Complaints 2023/24'], ['Exported on 2 April 2024 by the complaints team'], []],
  }),
  'totals and a note below': plain({
    below: [[], ['Total', 7], ['Note: figures are provisional']],
  }),
  'months as bands between the rows': {
    ...plain({ above: [['Register']] }),
    below: [['April 2024'], []],
  },
  'a sheet of the council’s own beside': plain({
    sheet: 'Register',
    beside: {
      name: 'Contacts',
      cells: [
        ['Team', 'Email'],
        ['North', 'north@example.invalid'],
      ],
    },
  }),
  'a pivot table beside': plain({
    sheet: 'Data',
    beside: {
      name: 'Pivot',
      cells: [
        ['Team', 'Count of Ref', 'Date received'],
        ['North', 3, 45019],
        ['Total', 7, ''],
      ],
    },
  }),
  'columns of people, who are not read': {
    columns: [
      ...[
        ref('Ref'),
        all('Complainant name', 'Zed Invented'),
        all('Address', '1 Nowhere Lane'),
        received('Date received'),
      ],
      ...[all('Email', 'zed@example.invalid'), stage('Stage'), answered('Date of response'), outcome('Outcome')],
      all('Case worker', 'Yan Invented'),
    ],
  },
  'targets and durations, which are not answers': {
    columns: [
      ...[ref('Ref'), received('Date received'), received('Response due date'), stage('Stage'), all('Days taken', 4)],
      ...[answered('Date of response'), all('In time?', 'Yes'), all('Target', '10 working days'), outcome('Outcome')],
    ],
  },
  'a column that asks for stage 2': {
    columns: [...PLAIN, stage('Escalated to stage 2?', 'No', 'Yes')],
  },
  'real dates with a time': written(DATES.timed),
  'dates as ISO text': written(DATES.iso),
  'dates as stamps': written(DATES.stamp),
  'dates as UK text': written(DATES.uk),
  'dates with dots': written(DATES.dots),
  'dates with dashes': written(DATES.dashes),
  'dates in full': written(DATES.long),
  'dates in American order': written(DATES.american),
  'dates without signs': written(DATES.compact),
  'nothing words where nothing is': {
    columns: [
      ...[
        ref('Ref'),
        received('Date received'),
        stage('Stage'),
        outcome('Outcome', 'Upheld', 'Part upheld', 'Not upheld', 'TBC'),
      ],
      ['Date of response', ({ answered: text }) => (text === '' ? 'N/A' : DATES.uk(text))],
    ],
  },
  'corporate complaints by their title': plain({ above: [['Corporate complaints 2023/24']] }),
  'corporate complaints by a choice': plain({ choices: { whole: [['Procedure', 'Corporate']] } }),
  'a word of the council’s own, given its meaning': {
    columns: [
      ...[ref('Ref'), received('Date received'), stage('Stage'), answered('Date of response')],
      outcome('Outcome', 'Council at fault', 'Some fault', 'Council right'),
    ],
    choices: {
      words: [
        ['Outcome', 'Council at fault', 'Upheld'],
        ['Outcome', 'Some fault', 'Partially upheld'],
        ['Outcome', 'Council right', 'Not upheld'],
      ],
    },
  },
  'headings of the council’s own, mapped': {
    columns: [ref('Ref'), received('Came to us'), stage('Step'), answered('Went out'), outcome('What we found')],
    choices: {
      map: { 'Came to us': 'Date received', Step: 'Stage', 'Went out': 'Date of response', 'What we found': 'Outcome' },
    },
  },
  'closed dates, but no answers': {
    columns: [ref('Ref'), received('Date received'), stage('Stage'), answered('Date closed'), outcome('Outcome')],
    count: { '% timeliness': 'Not recorded' },
  },
  'no outcomes': {
    columns: [ref('Ref'), received('Date received'), stage('Stage'), answered('Date of response'), team('Team')],
    count: { '% upheld': 'Not recorded', '% partially upheld': '' },
  },
  'no stages and no procedure': {
    columns: [
      ref('Ref'),
      received('Date received'),
      answered('Date of response'),
      outcome('Outcome'),
      status('Status'),
    ],
    count: { 'Stage 1 complaints': '7', 'Stage 2 complaints': 'Not recorded', '% timeliness': 'Not recorded' },
  },
  'a landlord’s complaints': plain({ sheet: 'Housing' }),
  'complaints about care for adults': {
    columns: [...PLAIN, all('Procedure', 'Statutory')],
    above: [['Adult Social Care complaints register']],
    count: { '% timeliness': 'Not recorded' },
  },
  'requests among the complaints, left out': {
    columns: [...PLAIN, ['Case type', ({ ref: number }) => (number === 3 ? 'FOI' : 'Complaint')]],
    choices: { words: [['Record type', 'FOI', 'Leave out']] },
    count: {
      ...{ 'Stage 1 complaints': '5', 'Cases closed': '5', '% upheld': '2/5', '% partially upheld': '1/5' },
      '% timeliness': '4/6',
    },
  },
};

const layouts = Object.entries(LAYOUTS);

describe('seven complaints written down with', () => {
  it.each(layouts)('%s are counted as by hand', (_, layout) => {
    const wanted = { ...COUNTED, ...layout.count };
    const { count, said } = countedInSheets(sheetsFor(layout), layout.choices);
    expect(Object.fromEntries(Object.keys(wanted).map((heading) => [heading, count[heading] ?? '']))).toEqual(wanted);
    expect(said).not.toMatch(/Invented|Nowhere|example\.invalid/);
  });

  it('is more than thirty ways', () => {
    expect(layouts.length).toBeGreaterThan(30);
    expect(COMPLAINTS).toHaveLength(7);
  });
});
