/** The data checks of 100,000 rows, against parsing and figures of the same register. */
import { dayOf } from '../../src/calendar';
import { checkRegister } from '../../src/checks';
import { parseRegister, readCompanions, resolveSettings } from '../../src/register';
import { buildReport } from '../../src/report';
import type { BenchRow } from './bench';
import { OFFICIAL_NAMES, benchRegister } from './registers';
import { bestTimes } from './timing';

const ROWS = 100_000;
const ROUNDS = 5;
/** Times the figures. */
const MOST = 5;
const TODAY = dayOf(2024, 5, 1);

export function checksRows(): readonly BenchRow[] {
  const part = benchRegister(ROWS);
  const companions = { ...readCompanions([], 1900).companions, lists: OFFICIAL_NAMES };
  const settings = resolveSettings(companions.settings);
  const parse = (): ReturnType<typeof parseRegister> =>
    parseRegister([part], { dateSystem: 1900, lists: OFFICIAL_NAMES });
  const { register, findings } = parse();
  const { figures, checks } = bestTimes(ROUNDS, {
    figures: () => buildReport('appendix', { ...parse(), companions, settings, today: TODAY }),
    checks: () =>
      checkRegister({
        ...{ register, companions, settings, findings, parts: [part], today: TODAY, dateSystem: 1900 as const },
        ...{ companionGrids: [], outlines: [], facts: [], mapping: {} },
      }),
  });
  return [
    { what: 'data checks, 100,000 rows', measured: `${checks.toFixed(0)} ms` },
    {
      what: `… ÷ parse and all figures (${figures.toFixed(0)} ms)`,
      measured: (checks / figures).toFixed(2),
      goal: { text: `≤ ${MOST}`, met: checks / figures <= MOST },
    },
  ];
}
