/** The annual report on adult social care: every figure counted by hand, and none of another procedure. */
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/calendar';
import { buildReport } from '../../../src/report';
import { readAll, type RawRow } from '../../builders/workbook';
import { reportOf, times, type Made } from '../reportOf';
import { plainRows } from './plain';

const PERIOD = { period: '2022/23' };
const ADULT = { Procedure: 'Adult social care' };

const COMPLAINTS: readonly RawRow[] = [
  {
    ...{ ...ADULT, 'Date received': '2022-04-11', 'Date acknowledged': '2022-04-13', 'Due date agreed': '2022-05-20' },
    ...{ 'Date of response': '2022-05-18', Outcome: 'Upheld', 'Primary theme': 'Delay', 'Root cause': 'Training' },
    ...{ Learning: 'Letters go out on the day.', Action: 'New letters', 'Action done': '2022-06-01' },
  },
  {
    // Acknowledged on the fourth working day, and answered a working day after the date agreed.
    ...{ ...ADULT, 'Date received': '2022-05-04', 'Date acknowledged': '2022-05-10', 'Due date agreed': '2022-06-10' },
    ...{
      'Date of response': '2022-06-13',
      Outcome: 'Partially upheld',
      'Primary theme': 'Charges',
      Action: 'New leaflet',
    },
  },
  {
    ...{ ...ADULT, 'Date received': '2022-10-04', 'Date acknowledged': '2022-10-05', 'Due date agreed': '2022-11-10' },
    ...{ 'Date of response': '2022-11-09', Outcome: 'Not upheld', 'Primary theme': 'Delay' },
  },
  {
    // No date was agreed: it is in no timeliness.
    ...{ ...ADULT, 'Date received': '2023-02-01', 'Date acknowledged': '2023-02-02', 'Date of response': '2023-03-01' },
    Outcome: 'No finding',
  },
  {
    ...{ ...ADULT, 'Date received': '2021-06-01', 'Date acknowledged': '2021-06-02', 'Due date agreed': '2021-07-01' },
    ...{ 'Date of response': '2021-06-30', Outcome: 'Upheld', 'Primary theme': 'Delay' },
  },
  ...times(3, { 'Date of response': '2022-05-10', Outcome: 'Upheld', 'Primary theme': 'Delay', Action: 'Training' }),
];

const LGSCO: readonly RawRow[] = [
  {
    ...{ ...ADULT, 'Record type': 'LGSCO', Stage: '', 'Date received': '2022-07-01' },
    ...{ 'LGSCO decision': 'Upheld: fault and injustice', 'LGSCO decision date': '2022-12-01' },
  },
  { 'Record type': 'LGSCO', Procedure: '', Stage: '', 'Date received': '2022-08-01', 'LGSCO decision': 'Pending' },
  { 'Record type': 'LGSCO', Stage: '', 'Date received': '2022-09-01', 'LGSCO decision': 'Pending' },
];

const made = (rows: readonly RawRow[] = [...COMPLAINTS, ...LGSCO]): Made =>
  reportOf('adult-annual-report', rows, { council: 'Anytown' });

describe('the annual report on adult social care', () => {
  it('is about adult social care, whatever other complaints there are and the setting Service says', () => {
    const title = 'Adult social care complaints and representations: annual report';
    expect(made().report.title).toBe(title);
    expect(reportOf('adult-annual-report', COMPLAINTS, { service: 'Children' }).report.title).toBe(title);
  });

  it('counts what was received, by quarter beside the year before', () => {
    expect(plainRows(made(), 'adult-received')).toEqual([
      ['Q1 (April to June)', '2', '1'],
      ['Q2 (July to September)', '0', '0'],
      ['Q3 (October to December)', '1', '0'],
      ['Q4 (January to March)', '1', '0'],
      ['Total', '4', '1'],
    ]);
    expect(made().said('adult-received.total')).toBe(
      'Where Procedure is Adult social care: 4 complaints were received in 2022/23, 3 more than 1 in 2021/22, an increase of 300%.',
    );
  });

  it('counts as well-founded what the setting says, prints which, and upheld and partially upheld beside it', () => {
    expect(plainRows(made(), 'adult-well-founded')).toEqual([
      ['2021/22', '1', '1', '100%', '1', '0', '0', '0'],
      ['2022/23', '2', '4', '50%', '1', '1', '1', '1'],
    ]);
    expect(made().notes('adult-well-founded').join()).toContain('Well-founded: upheld and partially upheld complaints');
    const strict = reportOf('adult-annual-report', COMPLAINTS, { wellFounded: 'Upheld only' });
    expect(plainRows(strict, 'adult-well-founded')?.[1]?.slice(0, 4)).toEqual(['2022/23', '1', '4', '25%']);
    expect(strict.notes('adult-well-founded').join()).toContain('partially upheld ones are not counted');
  });

  it('tells cases of the Ombudsman without a procedure from those of adults', () => {
    expect(plainRows(made(), 'adult-ombudsman-referred')).toEqual([
      ['Adult social care', '1', '0'],
      ['Not recorded', '1', '0'],
    ]);
    expect(plainRows(made(), 'adult-ombudsman-decided')).toEqual([['Adult social care', '1', '0', '1', '0', '1', '0']]);
  });

  it('says that none was referred only where the Ombudsman’s cases have rows of their own', () => {
    const none = made([...COMPLAINTS, { ...LGSCO[2] }]);
    expect(none.said('adult-ombudsman-referred.total')).toContain('no cases of the Ombudsman were received in 2022/23');
    const onComplaint = {
      ...COMPLAINTS[0],
      ...{ 'LGSCO decision': 'Upheld: fault and injustice', 'LGSCO decision date': '2022-12-01' },
    };
    const unknown = made([onComplaint, ...COMPLAINTS.slice(1)]);
    expect(unknown.said('adult-ombudsman-referred.total')).toContain(
      'how many cases of the Ombudsman were received in 2022/23 is not recorded',
    );
    expect(plainRows(unknown, 'adult-ombudsman-decided')?.[0]?.slice(0, 2)).toEqual(['Adult social care', '1']);
    const read = readAll({ Register: COMPLAINTS.map((row, index) => ({ Ref: `R${index}`, ...row })) }, PERIOD);
    const { sections } = buildReport('adult-annual-report', { ...read, today: dayOf(2026, 11, 22) });
    expect(sections.map(({ id }) => id)).not.toContain('ombudsman');
  });

  it('is silent on referrals where no case of the Ombudsman has a procedure', () => {
    const blank = made([...COMPLAINTS, { ...LGSCO[1] }]);
    expect(blank.rows('adult-ombudsman-referred')).toBeUndefined();
    expect(blank.report.findings.map(({ message }) => message).join()).toContain(
      'Left out: “Adult social care complaints referred to the Ombudsman”',
    );
  });

  it('lists what complaints were about, most first', () => {
    expect(plainRows(made(), 'adult-subjects')).toEqual([
      ['Delay', '2', '50%', '1'],
      ['Charges', '1', '25%', '1'],
      ['Not recorded', '1', '25%', '0'],
      ['Total', '4', '100%', '2'],
    ]);
  });

  it('counts actions and those done, and lists the learning of adults only', () => {
    expect(plainRows(made(), 'adult-actions')?.[1]).toEqual(['2022/23', '2', '1', '50%']);
    expect(plainRows(made(), 'learning-adult-social-care')).toEqual([
      ['Complaint 1', 'Training', 'MASH', 'Not recorded', 'Letters go out on the day.'],
    ]);
  });

  it('judges acknowledgements by three working days, and answers by the date agreed', () => {
    expect(plainRows(made(), 'adult-acknowledged')).toEqual([
      ['2021/22', '1', '1', '100%'],
      ['2022/23', '4', '3', '75%'],
    ]);
    expect(plainRows(made(), 'adult-answered')).toEqual([
      ['2021/22', '1', '1', '0', '100%'],
      ['2022/23', '3', '2', '1', '67%'],
    ]);
  });

  it('leaves answers out where no date was agreed', () => {
    const rows = COMPLAINTS.map((row) => ({ ...row, 'Due date agreed': '' }));
    expect(made(rows).rows('adult-answered')).toBeUndefined();
  });
});
