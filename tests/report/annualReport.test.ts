/** Themes, mentions, outcomes, people, Ombudsman, compliments and context of an annual report. */
import { describe, expect, it } from 'vitest';
import { BEGINS_2021, BEGINS_2022, published, reportOf, times } from './reportOf';

const ANSWERED = { 'Date of response': '2022-05-10' };

describe('themes', () => {
  const made = reportOf('annual-report', [
    ...times(2, { Procedure: 'Statutory', 'Primary theme': 'Delay', Outcome: 'Upheld', ...ANSWERED }),
    { Procedure: 'Statutory', 'Primary theme': 'Cost', Outcome: 'Not upheld' },
    { Procedure: 'Corporate', 'Primary theme': 'Delay', Outcome: 'Not upheld', ...ANSWERED },
    { Procedure: 'Corporate', Stage: 2, 'Primary theme': 'Delay' },
    { Procedure: 'Corporate', Outcome: 'Not upheld' },
  ]);

  it('count stage 1 by procedure, received and upheld, with shares', () => {
    expect(made.rows('themes')).toEqual([
      ['Cost', '1', '0', '0', '0', '33%', '0%', '0%'],
      ['Delay', '2', '2', '1', '0', '67%', '50%', '67%'],
      ['Not recorded', '0', '0', '1', '0', '0%', '50%', '0%'],
      ['Total', '3', '2', '2', '0', '100%', '100%', '40%'],
    ]);
    expect(made.notes('themes').join()).toContain('whenever they were closed');
  });

  it('are said with the upheld of each procedure and of all', () => {
    expect(made.said('themes.Delay')).toBe(
      'Delay: 67% of statutory and 50% of corporate stage 1 complaints; upheld 2 of 2 (100%) and 0 of 1 (0%), in all 2 of 3 (67%).',
    );
    expect(made.said('themes.Cost')).toBe(
      'Cost: 33% of statutory and 0% of corporate stage 1 complaints; upheld 0 of 1 (0%).',
    );
  });

  it('have no columns of a procedure that does not occur', () => {
    const one = reportOf('annual-report', [{ 'Primary theme': 'Delay', Outcome: 'Upheld', ...ANSWERED }]);
    expect(one.headings('themes')).toEqual([
      'Theme',
      'Statutory: number received',
      'Statutory: number upheld',
      'Share of statutory',
      'Upheld, % of received',
    ]);
    expect(one.said('themes.Delay')).toBe('Delay: 100% of statutory stage 1 complaints; upheld 1 of 1 (100%).');
  });
});

describe('theme mentions', () => {
  const rows = [
    ...times(2, { 'Primary theme': 'Staff', 'Other themes': 'Delay; Staff', Team: 'North' }),
    { 'Primary theme': 'Staff', Outcome: 'Upheld', Team: 'South', ...ANSWERED },
    { 'Other themes': 'Cost', Team: 'South' },
    { Team: 'South' },
  ];

  it('count a theme once a complaint, and a complaint without one apart', () => {
    const made = reportOf('annual-report', rows, BEGINS_2021);
    expect(made.rows('theme-mentions-statutory')).toEqual([
      ['Staff', '3', '0'],
      ['Delay', '2', '0'],
      ['Cost', '1', '0'],
      ['Not recorded', '1', '0'],
      ['Total', '7', '0'],
    ]);
    expect(made.said('theme-mentions-statutory.total')).toBe(
      '5 statutory complaints were received in 2022/23, with 6 mentions of a theme; 1 had no theme recorded.',
    );
    expect(made.said('theme-mentions-statutory.theme.Staff')).toBe(
      'Staff: of 3 that mention it, 1 (33%) upheld, 0 (0%) not upheld and 2 (67%) with no finding or no outcome recorded. By team: North (2) and South (1). Of the 3, 2 have no Outcome recorded.',
    );
    expect(made.said('theme-mentions-statutory.theme.first two')).toContain('Staff or Delay: of 3 that mention either');
  });

  it('stand beside the published mentions of the year before', () => {
    const sheets = { 'Previous year': published('theme-mentions-statutory', 'Received', { Staff: 4, Bias: 1 }) };
    const made = reportOf('annual-report', rows, BEGINS_2022, sheets);
    expect(made.rows('theme-mentions-statutory')?.slice(0, 3)).toEqual([
      ['Staff', '3', '4'],
      ['Delay', '2', 'Not recorded'],
      ['Cost', '1', 'Not recorded'],
    ]);
    expect(made.rows('theme-mentions-statutory')?.at(-1)).toEqual(['Total', '7', '5']);
  });
});

describe('outcomes', () => {
  it('stand by theme, and of stage 1 in a sentence with its own base', () => {
    const made = reportOf('annual-report', [
      ...times(2, { 'Primary theme': 'Delay', Outcome: 'Upheld', ...ANSWERED }),
      { 'Primary theme': 'Delay', Outcome: 'Partially upheld', ...ANSWERED },
      { Outcome: 'Not upheld', ...ANSWERED },
      {},
    ]);
    expect(made.headings('outcomes')).toEqual(['Theme', 'Upheld', 'Partially upheld', 'Not upheld', 'Total']);
    expect(made.rows('outcomes')).toEqual([
      ['Delay', '2', '1', '0', '3'],
      ['Not recorded', '0', '0', '1', '1'],
      ['Total', '2', '1', '1', '4'],
    ]);
    expect(made.said('outcomes.stage-1-received')).toBe(
      'Of the 5 stage 1 complaints received in 2022/23, 2 (40%) were upheld and 1 (20%) partially upheld, whenever answered. Of the 5, 1 has no Outcome recorded.',
    );
  });

  it('say that there was no stage 1', () => {
    const beyond = { Stage: 2, Outcome: 'Upheld', ...ANSWERED };
    expect(reportOf('annual-report', [beyond]).said('outcomes.stage-1-received')).toBe(
      'No stage 1 complaints were received in 2022/23.',
    );
  });
});

describe('people', () => {
  it('are counted with those not recorded, and said of all and of those recorded', () => {
    const made = reportOf('annual-report', [
      ...times(2, { 'Complainant type': 'Mother', Ethnicity: 'White – British' }),
      { 'Complainant type': 'Child or young person', Ethnicity: 'Mixed' },
      { 'Complainant type': 'Father', Ethnicity: 'Not known' },
      {},
    ]);
    expect(made.rows('complainants')).toEqual([
      ['Mother', '2', '40%'],
      ['Child or young person', '1', '20%'],
      ['Father', '1', '20%'],
      ['Not recorded', '1', '20%'],
      ['Total', '5', '100%'],
    ]);
    expect(made.said('complainants.recorded')).toBe('Recorded for 4 of 5 complaints (80%).');
    expect(made.said('complainants.largest')).toBe(
      'The largest group is Mother: 2 of 5 complaints (40%); of those recorded, 2 of 4 (50%).',
    );
    const largest = (groups: readonly string[]): string | undefined =>
      reportOf(
        'annual-report',
        groups.map((group) => ({ 'Complainant type': group })),
      ).said('complainants.largest');
    expect(largest(['A', 'A', 'B', 'B', 'C', 'C', 'D'])).toBe(
      'The largest groups are A, B and C: together 6 of 7 complaints (86%).',
    );
    expect(largest(['A', 'A', 'A', 'B', 'C', 'D', 'E', 'F'])).toBe('The largest group is A: 3 of 8 complaints (38%).');
    expect(largest(['A', 'B', 'C'])).toBeUndefined();
    expect(made.said('complainants.young-people')).toBe(
      '1 of 5 stage 1 complaints received in 2022/23 (20%) was made by a child or young person; of 1 the complainant is not recorded.',
    );
    expect(made.said('ethnicity.other-than-white')).toBe(
      'Groups other than White: 1 of 5 complaints (20%); of those recorded, 1 of 3 (33%).',
    );
    expect(made.said('service-user-groups.recorded')).toBeUndefined();
    expect(reportOf('annual-report', times(2, {})).said('complainants.young-people')).toBeUndefined();
  });
});

describe('Ombudsman, compliments, concerns and context', () => {
  const LGSCO = { 'Record type': 'LGSCO', 'LGSCO decision date': '2022-09-01' };

  it('compare investigations and cases with the year before, and with stage 1', () => {
    const made = reportOf(
      'annual-report',
      [
        { ...LGSCO, 'LGSCO decision': 'Upheld: fault and injustice' },
        { ...LGSCO, 'LGSCO decision': 'Not upheld: no fault' },
        { ...LGSCO, 'LGSCO decision': 'Advice given' },
        ...times(4, {}),
      ],
      BEGINS_2021,
    );
    expect(made.rows('ombudsman-investigations')).toEqual([
      ['Investigations', '2', '0'],
      ['Upheld', '1', '0'],
      ['Uphold rate', '50%', 'N/A'],
    ]);
    expect(made.said('ombudsman-investigations.received')).toBe(
      '3 Ombudsman cases were received in 2022/23, compared with none in 2021/22.',
    );
    expect(made.said('ombudsman-investigations.per-complaint')).toBe(
      'That is 75% of the number of stage 1 complaints received in 2022/23 (4).',
    );
  });

  it('count compliments by origin, theme and channel', () => {
    const made = reportOf(
      'annual-report',
      [
        ...times(2, { 'Record type': 'Compliment', 'Compliment origin': 'Court', Channel: 'Website' }),
        { 'Record type': 'Compliment', 'Compliment theme': 'Practice', Channel: 'Email' },
      ],
      BEGINS_2022,
      { 'Previous year': published('compliment-origins', 'Received', { Total: 2 }) },
    );
    expect(made.rows('compliment-origins')).toEqual([
      ['Court', '2'],
      ['Not recorded', '1'],
      ['Total', '3'],
    ]);
    expect(made.said('compliment-origins.total')).toBe(
      '3 compliments were received in 2022/23, 1 more than 2 in 2021/22, an increase of 50%.',
    );
    expect(made.said('compliment-origins.channels')).toBe(
      'How compliments came in, where recorded: Website 2 and Email 1.',
    );
    expect(made.notes('compliment-origins').join()).toContain('as published then');
  });

  it('name the team with most concerns, where one stands out', () => {
    const concern = { 'Record type': 'Concern' };
    const made = reportOf('annual-report', [...times(2, { ...concern, Team: 'SEND' }), concern]);
    expect(made.said('concerns.highest')).toBe('The team with most concerns: SEND (2).');
    expect(reportOf('annual-report', [concern]).said('concerns.highest')).toBeUndefined();
  });

  it('set complaints against the figures of the sheet Context', () => {
    const Context = [
      { Measure: 'Contacts', Period: '2022/23', Group: '', Value: 400 },
      { Measure: 'Contacts', Period: '2021/22', Group: '', Value: 300 },
      { Measure: 'Open cases', Period: '', Group: 'MASH', Value: 50 },
      { Measure: 'Referrals', Period: '2015/16', Group: '', Value: 9 },
    ];
    const made = reportOf('annual-report', [{}, { Team: 'North' }, { Stage: 2 }], {}, { Context });
    expect(made.rows('context')).toEqual([
      ['Contacts', '400', '300', '0.5%'],
      ['Open cases, MASH', '50', 'Not recorded', '2.0%'],
    ]);
    expect(made.said('context.Contacts')).toBe(
      '2 statutory stage 1 complaints were received in 2022/23: 0.5% of 400 (Contacts).',
    );
    expect(reportOf('annual-report', [{}]).rows('context')).toBeUndefined();
  });
});
