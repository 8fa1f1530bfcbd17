/** Money, the Ombudsman, and teams by service area. */
import type { Expected, ExpectedTable, Half, Measures, Test } from './oracleMeasures';
import { INVESTIGATED, percent, pounds, slug, stageOf, type Row } from './oracleRules';

export function moneyAndAreas(measures: Measures): Record<string, ExpectedTable | undefined> {
  const {
    isCompared,
    unknown,
    mine,
    within,
    received,
    zero,
    silent,
    known,
    count,
    rate,
    complaint,
    at,
    teamOf,
    areaOf,
    groupsOf,
    named,
    halves,
    choices,
    period,
  } = measures;
  const tables: Record<string, ExpectedTable | undefined> = {};
  {
    const lists = { C: received('C', complaint), P: received('P', complaint) };
    const sum = (half: Half, list: readonly Row[], amount: (row: Row) => number): number =>
      unknown(half) ? NaN : list.reduce((total, row) => total + Math.round(amount(row) * 100), 0);
    const money = (pence: number): Expected =>
      Number.isNaN(pence) ? silent : { text: [pounds(pence)], value: pence / 100 };
    const change = (now: number, then: number): Expected => {
      if (Number.isNaN(now) || Number.isNaN(then) || then === 0 || !isCompared) return { text: [zero] };
      const shown = percent(Math.abs(now - then), then, choices);
      const sign = Number(shown) === 0 ? 0 : now - then;
      return { text: [`${sign < 0 ? '-' : sign > 0 ? '+' : ''}${shown}%`], value: (now - then) / then };
    };
    /** Stages 2 and 3 cost something, so that a sum of none that is recorded is not known. */
    const costOf = (half: Half, test: Test): number => {
      const isRecorded =
        choices.lacks !== 'Cost (£)' && (lists[half].length === 0 || lists[half].some(({ cost }) => cost > 0));
      if (!isRecorded) return NaN;
      const asked = lists[half].filter((row) => test(row) && (stageOf(row) > 1 || row.cost > 0));
      return asked.length > 0 && asked.every(({ cost }) => cost === 0) ? NaN : sum(half, asked, ({ cost }) => cost);
    };
    const line = (test: Test, isKnown = true): Expected[] => {
      const [now, then] = isKnown ? [costOf('C', test), costOf('P', test)] : [NaN, NaN];
      return [money(now), money(then), change(now, then)];
    };
    /** £0 is no total where what a later stage cost is not known. */
    const total = (half: Half): number => {
      const all = costOf(half, () => true);
      const later = [2, 3].map((stage) => (known.stage(stage) ? costOf(half, at(stage)) : NaN));
      return all === 0 && later.some((cost) => Number.isNaN(cost)) ? NaN : all;
    };
    const stageOne = halves.some(
      (half) => !unknown(half) && lists[half].some((row) => row.cost > 0 && stageOf(row) === 1),
    );
    tables.costs = {
      ...(stageOne ? { 'Stage 1': line(at(1)) } : {}),
      'Stage 2': line(at(2), known.stage(2)),
      'Stage 3': line(at(3), known.stage(3)),
      Total: [money(total('C')), money(total('P')), change(total('C'), total('P'))],
    };
    const remedied = { C: received('C', ({ remedy }) => remedy > 0), P: received('P', ({ remedy }) => remedy > 0) };
    const isPaidKnown = (half: Half): boolean =>
      choices.lacks !== 'Remedy (£)' && (received(half, () => true).length === 0 || remedied[half].length > 0);
    const paid = (half: Half): number => (isPaidKnown(half) ? sum(half, remedied[half], ({ remedy }) => remedy) : NaN);
    const [now, then] = [paid('C'), paid('P')];
    tables.remedies = {
      'Remedy payments': [
        ...[count('C', remedied.C, isPaidKnown('C')), money(now)],
        ...[count('P', remedied.P, isPaidKnown('P')), money(then), change(now, then)],
      ],
    };
  }
  {
    const decided = (half: Half): Row[] =>
      mine.filter((row) => row.type === 'LGSCO' && within(row.decided, half) && row.decision in INVESTIGATED);
    const upheld = (half: Half): Row[] => decided(half).filter(({ decision }) => INVESTIGATED[decision] === true);
    tables['ombudsman-investigations'] = {
      Investigations: halves.map((half) => count(half, decided(half), known.decisions(half))),
      Upheld: halves.map((half) => count(half, upheld(half), known.decisions(half))),
      'Uphold rate': halves.map((half) => rate(half, upheld(half), decided(half), known.decisions(half))),
    };
  }
  {
    const base = { C: received('C', complaint), P: received('P', complaint) };
    const areas = groupsOf(unknown('P') ? [base.C] : [base.C, base.P], areaOf);
    const hasTeams = (half: Half): boolean => known.named(half, 'Team', (row) => teamOf(row) !== 'Not recorded');
    const isAreaKnown = known.named('C', 'Service area', ({ area }) => area !== '');
    const withAreas = halves.some((half) => base[half].some(({ area }) => area !== ''));
    for (const area of withAreas ? areas : ['']) {
      const inArea: Test = withAreas ? named(areaOf, area) : () => true;
      const lists = { C: base.C.filter(inArea), P: base.P.filter(inArea) };
      const groups = groupsOf(unknown('P') ? [lists.C] : [lists.C, lists.P], teamOf);
      const cells = (test: Test): Expected[] => [
        count('C', lists.C.filter(test), hasTeams('C')),
        rate('C', lists.C.filter(test), lists.C, hasTeams('C')),
        count('P', lists.P.filter(test), hasTeams('P')),
      ];
      tables[withAreas ? `teams-${slug(area)}` : 'teams'] = {
        ...Object.fromEntries(groups.map((group) => [group, cells(named(teamOf, group))])),
        Total: cells(() => true),
      };
    }
    for (const stage of [2, 3]) {
      const list = received('C', at(stage));
      tables[`stage${stage}-by-service-area`] = {
        ...Object.fromEntries(
          groupsOf([list], areaOf).map((area) => [
            area,
            [{ column: period, ...count('C', list.filter(named(areaOf, area)), isAreaKnown && known.stage(stage)) }],
          ]),
        ),
        'Grand total': [{ column: period, ...count('C', list, isAreaKnown && known.stage(stage)) }],
      };
    }
  }
  return tables;
}
