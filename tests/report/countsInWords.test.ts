/** Counts that stand in words only, beside the tables: of young people, of outcomes at stage 3. */
import { describe, expect, it } from 'vitest';
import { reportOf } from './reportOf';

describe('a count in words', () => {
  it.each(['Child or young person', 'child or Young Person ', 'Child/young person', 'Young people', 'CYP'])(
    'has the complaints of young people under the name that the register gives them: %s',
    (name) => {
      const parent = { 'Complainant type': 'Parent of a child' };
      const { said } = reportOf('annual-report', [{ 'Complainant type': name }, parent, parent, parent]);
      expect(said('complainants.young-people')).toContain('1 of 4 stage 1 complaints');
    },
  );

  it('has no outcome of what was withdrawn or rejected', () => {
    const rows = ['Withdrawn', 'Rejected', 'Closed'].map((Status) => ({
      ...{ Stage: 3, 'Service area': 'Hub', Outcome: 'Upheld', Status },
    }));
    const made = reportOf('service-summary', rows);
    expect(made.rows('stage3-by-service-area')?.[0]?.[2]).toBe('Withdrawn 1, Rejected 1, Upheld 1');
  });
});
