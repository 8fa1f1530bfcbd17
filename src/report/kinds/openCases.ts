/** What a team has to answer next: the cases that are open, for its own use. */
import type { KindEntry } from './kind';

export const OPEN_CASES: KindEntry = {
  id: 'open-cases',
  name: 'Open cases',
  // Cases that were opened in earlier years may be of other procedures than those of this one.
  title: 'Open cases (for the team, not for publication)',
  suffix: '',
  isApart: true,
  isOfToday: true,
  sections: [
    { id: 'open-by-team', title: 'Open cases by team', tables: ['open-by-team'] },
    { id: 'open-cases', title: 'Open cases', tables: ['open-cases'] },
  ],
};
