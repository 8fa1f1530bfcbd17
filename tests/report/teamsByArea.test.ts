/** `teams`, `service-team-volumes`, `stage2/3-by-service-area`: complaints by team and service area. */
import { describe, expect, it } from 'vitest';
import { BEGINS_2021, BEGINS_2022, published, reportOf, times, type Made } from './reportOf';

const lists = {
  Lists: ['Central', 'North', 'South', 'MASH'].map((name) => ({
    List: 'Team',
    Name: name,
    Group: name === 'MASH' ? 'Front door' : 'Family support',
  })),
};
const team = (name: string, n: number, more = {}): Record<string, string | number>[] =>
  times(n, { Team: name, ...more }) as Record<string, string | number>[];
const BEFORE = { 'Date received': '2021-05-04' };

const chartOf = ({ report }: Made): { rowCount: number; description: string } | undefined =>
  report.sections.flatMap(({ tables }) => tables).find(({ id }) => id === 'teams')?.chart;

describe('teams', () => {
  const made = reportOf(
    'annual-report',
    [
      ...team('Central', 4),
      ...team('North', 2),
      ...team('South', 2),
      ...team('MASH', 1),
      ...team('Central', 2, BEFORE),
      ...team('North', 4, BEFORE),
      ...team('South', 2, BEFORE),
    ],
    {},
    lists,
  );

  it('has a table a service area, descending, with shares of its own total', () => {
    expect(made.rows('teams-family-support')).toEqual([
      ['Central', '4', '50%', '2'],
      ['North', '2', '25%', '4'],
      ['South', '2', '25%', '2'],
      ['Total', '8', '100%', '8'],
    ]);
    expect(made.rows('teams-front-door')).toEqual([
      ['MASH', '1', '100%', '0'],
      ['Total', '1', '100%', '0'],
    ]);
    expect(made.headings('teams-front-door')).toEqual(['Team', 'Total 2022/23', 'Share', '2021/22']);
  });

  it('names the highest team, the biggest rise and the biggest fall', () => {
    expect(made.said('teams-family-support.highest')).toBe(
      'Most complaints in 2022/23 about Family support: Central, with 4.',
    );
    expect(made.said('teams-family-support.biggest-rise')).toBe(
      'In complaints about Family support, the biggest percentage rise from 2021/22: Central (2 to 4, +2, +100%).',
    );
    expect(made.said('teams-family-support.biggest-fall')).toBe(
      'In complaints about Family support, the biggest percentage fall from 2021/22: North (4 to 2, -2, -50%).',
    );
    // From none there is no rise to rank.
    expect(made.said('teams-front-door.biggest-rise')).toBeUndefined();
  });

  it('names all teams that tie', () => {
    const tied = reportOf('annual-report', [...team('South', 2), ...team('North', 2), ...team('MASH', 1)]);
    expect(tied.said('teams.highest')).toBe('Most complaints in 2022/23: North and South, with 2 each.');
  });

  it('ranks and draws nothing where there is one team, or no team has fewer', () => {
    const one = reportOf('annual-report', [...team('South', 3), ...team('South', 1, BEFORE)], BEGINS_2021);
    expect(['highest', 'top', 'biggest-rise'].map((id) => one.said(`teams.${id}`)).filter(Boolean)).toEqual([]);
    expect(chartOf(one)).toBeUndefined();
    const alike = reportOf('annual-report', [...team('South', 1), ...team('North', 1)]);
    expect(alike.said('teams.highest')).toBeUndefined();
    expect(chartOf(alike)?.description).toBe(
      'The chart shows the complaints received in 2022/23 by team: North 1 and South 1.',
    );
  });

  it('adds up to its measure: cases without a group are a row of their own', () => {
    const some = reportOf('annual-report', [...team('Central', 2), ...team('', 1)], BEGINS_2021, lists);
    expect(some.rows('teams-family-support')?.at(-1)).toEqual(['Total', '2', '100%', '0']);
    expect(some.rows('teams-not-recorded')).toEqual([
      ['Not recorded', '1', '100%', '0'],
      ['Total', '1', '100%', '0'],
    ]);
    const one = reportOf('annual-report', [...team('Central', 2), ...team('', 1)], BEGINS_2021);
    expect(one.rows('teams')).toEqual([
      ['Central', '2', '67%', '0'],
      ['Not recorded', '1', '33%', '0'],
      ['Total', '3', '100%', '0'],
    ]);
    expect(one.notes('teams').join()).toContain('"Not recorded" counts cases without a team');
  });

  it('notes shares that do not show 100 per cent', () => {
    const thirds = reportOf(
      'annual-report',
      ['A', 'B', 'C'].flatMap((name) => team(name, 1)),
    );
    expect(thirds.notes('teams').join()).toContain('add to 99%, not 100%');
    expect(made.notes('teams-family-support').join()).not.toContain('not 100%');
  });

  it('takes the published year before, and shows teams without one as not recorded', () => {
    const sheets = {
      ...lists,
      'Previous year': published('teams-family-support', 'Received', { Central: 3, North: 'Not recorded' }),
    };
    const typed = reportOf('annual-report', [...team('Central', 3), ...team('North', 1)], BEGINS_2022, sheets);
    expect(typed.rows('teams-family-support')).toEqual([
      ['Central', '3', '75%', '3'],
      ['North', '1', '25%', 'Not recorded'],
      ['Total', '4', '100%', '3'],
    ]);
    expect(typed.said('teams-family-support.total')).toBe(
      '4 complaints were received in 2022/23 about Family support, 1 more than 3 in 2021/22, an increase of 33%.',
    );
  });

  it('lists teams without a complaint by setting only', () => {
    const rows = (showZeroGroups: boolean): unknown =>
      reportOf('annual-report', team('Central', 1), { ...BEGINS_2021, showZeroGroups }, lists).rows(
        'teams-family-support',
      );
    expect(rows(false)).toEqual([
      ['Central', '1', '100%', '0'],
      ['Total', '1', '100%', '0'],
    ]);
    expect(rows(true)).toEqual([
      ['Central', '1', '100%', '0'],
      ['North', '0', '0%', '0'],
      ['South', '0', '0%', '0'],
      ['Total', '1', '100%', '0'],
    ]);
  });

  it('draws and lists the first five of more teams', () => {
    const six = reportOf(
      'annual-report',
      ['A', 'B', 'C', 'D', 'E', 'F'].flatMap((name, index) => team(name, 7 - index)),
    );
    expect(chartOf(six)?.rowCount).toBe(5);
    expect(chartOf(six)?.description).toBe(
      'The chart shows the complaints received in 2022/23 by the 5 teams with most: A 7, B 6, C 5, D 4 and E 3.',
    );
    expect(six.said('teams.top')).toBe(
      'The 5 teams with most: A (7), B (6), C (5), D (4) and E (3), together 25 of 27 (93%).',
    );
    expect(made.said('teams-family-support.top')).toBeUndefined();
    // Which of those that tie is the fifth, nobody can say.
    const tied = reportOf('annual-report', [
      ...['A', 'B', 'C', 'D'].flatMap((name) => team(name, 2)),
      ...Array.from({ length: 20 }, (_, n) => ({ Team: `Z${n}` })),
    ]);
    expect(chartOf(tied)?.rowCount).toBe(4);
    expect(tied.said('teams.top')).toBe(
      'The 4 teams with most: A (2), B (2), C (2) and D (2), together 8 of 28 (29%).',
    );
  });
});

describe('what a service reads of itself', () => {
  const made = reportOf(
    'service-summary',
    [
      ...team('Central', 2, { Stage: 1 }),
      ...team('MASH', 3, { Stage: 1, 'Root cause': 'Delay' }),
      ...team('Central', 1, { Stage: 2, 'Root cause': 'Delay' }),
      ...team('MASH', 2, { Stage: 3, Outcome: 'Not upheld', 'Date of response': '2022-07-01' }),
      ...team('MASH', 1, { Stage: 3 }),
    ],
    BEGINS_2022,
    { ...lists, 'Previous year': published('stage2-by-service-area', 'Received', { Total: 2 }) },
  );

  it('counts its stage 1 by team, with its share of all and its Ombudsman cases', () => {
    expect(made.rows('service-team-volumes-family-support')).toEqual([
      ['Central', '2'],
      ['Total', '2'],
    ]);
    expect(made.said('service-team-volumes-family-support.share')).toBe(
      'Family support: 2 of 5 stage 1 complaints received in 2022/23 (40%).',
    );
    expect(made.said('service-team-volumes-family-support.ombudsman')).toBe(
      'No Ombudsman cases were received in 2022/23 about Family support.',
    );
  });

  it('without service areas is not named', () => {
    const bare = reportOf('service-summary', team('Central', 1));
    const table = bare.report.sections[0]?.tables[0];
    expect(table?.title).toBe('Stage 1 complaints by team');
    expect(bare.said('service-team-volumes.ombudsman')).toBe('No Ombudsman cases were received in 2022/23.');
  });

  it('orders root causes only where some are more frequent', () => {
    const caused = (causes: readonly string[]): string | undefined =>
      reportOf(
        'service-summary',
        causes.map((cause) => ({ Stage: 2, 'Service area': 'Front door', 'Root cause': cause })),
      ).said('stage2-by-service-area.root-causes');
    expect(caused(['Delay', 'Staff', 'Staff'])).toBe(
      'Root causes recorded at stage 2 in 2022/23, most frequent first: Staff (2) and Delay (1).',
    );
    expect(caused(['Delay', 'Staff'])).toBe('Root causes recorded at stage 2 in 2022/23: Delay (1) and Staff (1).');
  });

  it('compares stage 2 with the published year before, and counts its root causes', () => {
    expect(made.rows('stage2-by-service-area')).toEqual([
      ['Family support', '1'],
      ['Grand total', '1'],
    ]);
    expect(made.said('stage2-by-service-area.total')).toBe(
      '1 complaint was received at stage 2 in 2022/23, 1 fewer than 2 in 2021/22, a decrease of 50%.',
    );
    expect(made.said('stage2-by-service-area.root-causes')).toBe(
      'Root causes recorded at stage 2 in 2022/23: Delay (1).',
    );
  });

  it('tells the outcomes of an area in words, which have no total', () => {
    expect(made.rows('stage3-by-service-area')).toEqual([
      ['Front door', '3', 'Not upheld 2, No outcome recorded 1'],
      ['Grand total', '3', 'Not upheld 2, No outcome recorded 1'],
    ]);
  });
});

describe('service areas', () => {
  const area = (name: string, more = {}): Record<string, string> => ({ 'Service area': name, ...more });

  it('keeps areas apart whose names differ in punctuation only', () => {
    const made = reportOf('annual-report', [area('Early Help'), area('Early/Help'), area('&')]);
    const ids = made.report.sections.flatMap(({ tables }) => tables.map(({ id }) => id));
    expect(ids.filter((id) => id.startsWith('teams-'))).toEqual([
      'teams-area',
      'teams-early-help',
      'teams-early-help-2',
    ]);
  });

  it('leaves out the table of no service where every complaint of the period has one', () => {
    const made = reportOf('service-summary', [area('Front door'), area('', BEFORE)]);
    expect(made.rows('service-team-volumes-front-door')).toBeDefined();
    expect(made.rows('service-team-volumes-not-recorded')).toBeUndefined();
  });
});
