/** Tables of one period by group, and the timescales. */
import type { Expected, ExpectedTable, Measures, Test } from './oracleMeasures';
import { clocked, dueOf, foldedFrom, foldedName, slug, startOf, type Row } from './oracleRules';
import { saysAnswer, saysOutcome } from './oracleSources';

export function breakdowns(measures: Measures): Record<string, ExpectedTable | undefined> {
  const {
    unknown,
    counts,
    received,
    closed,
    due,
    upheldIn,
    count,
    rate,
    difference,
    known,
    complaint,
    ofType,
    at,
    names,
    teamOf,
    areaOf,
    themeOf,
    groupsOf,
    named,
    halves,
    choices,
  } = measures;
  const tables: Record<string, ExpectedTable | undefined> = {};
  const { closed: isClosedKnown, outcome: isOutcomeKnown } = { closed: known.closed('C'), outcome: known.outcome('C') };
  const hasThemes = known.named('C', 'Primary theme', ({ theme }) => theme !== '');
  {
    const isThemeKnown = hasThemes && known.procedure('C');
    // Of one procedure or the other.
    const base = received('C', (row) => at(1)(row) && row.procedure !== '');
    const theme = foldedFrom(themeOf, ({ theme: name }) => name);
    const cells = (test: Test): Expected[] => {
      const statutory = base.filter((row) => test(row) && row.procedure === 'Statutory');
      const corporate = base.filter((row) => test(row) && row.procedure === 'Corporate');
      const all = [...statutory, ...corporate];
      return [
        { column: 'Statutory: number received', ...count('C', statutory, isThemeKnown) },
        {
          column: 'Statutory: number upheld',
          ...count('C', upheldIn(statutory).filter(counts), isThemeKnown && isOutcomeKnown),
        },
        { column: 'Corporate: number received', ...count('C', corporate, isThemeKnown) },
        {
          column: 'Corporate: number upheld',
          ...count('C', upheldIn(corporate).filter(counts), isThemeKnown && isOutcomeKnown),
        },
        {
          column: 'Share of statutory',
          ...rate(
            'C',
            statutory,
            base.filter((row) => row.procedure === 'Statutory'),
            isThemeKnown,
          ),
        },
        {
          column: 'Share of corporate',
          ...rate(
            'C',
            corporate,
            base.filter((row) => row.procedure === 'Corporate'),
            isThemeKnown,
          ),
        },
        {
          column: 'Upheld, % of received',
          ...rate('C', upheldIn(all).filter(counts), all, isThemeKnown && isOutcomeKnown, saysOutcome),
        },
      ];
    };
    tables.themes = {
      ...Object.fromEntries(groupsOf([base], theme).map((group) => [group, cells(named(theme, group))])),
      Total: cells(() => true),
    };
  }
  {
    const base = closed('C', complaint);
    const theme = foldedFrom(themeOf, ({ theme: name }) => name);
    const outcomes = ['Upheld', 'Partially upheld', 'Not upheld', 'No finding', ''].filter(
      (outcome) => outcome !== 'Partially upheld' || !choices.upheldIncludesPartially,
    );
    const cells = (test: Test): Expected[] => [
      ...outcomes.map((outcome) => ({
        column: outcome || 'No outcome recorded',
        ...count(
          'C',
          outcome === 'Upheld'
            ? upheldIn(base.filter(test))
            : base.filter((row) => test(row) && row.outcome === outcome),
        ),
      })),
      { column: 'Total', ...count('C', base.filter(test)) },
    ];
    const byTheme = {
      ...Object.fromEntries(groupsOf([base], theme).map((group) => [group, cells(named(theme, group))])),
      Total: cells(() => true),
    };
    // Without themes the outcomes of all are known.
    const shown = hasThemes ? byTheme : { 'All complaints': cells(() => true) };
    tables.outcomes = isClosedKnown && isOutcomeKnown ? shown : undefined;
  }
  for (const [id, heading, field] of [
    ['service-user-groups', 'Service user group', ({ group }: Row) => group],
    ['complainants', 'Complainant type', ({ complainant }: Row) => complainant],
    ['ethnicity', 'Ethnicity', ({ ethnicity }: Row) => ethnicity],
  ] as const) {
    const isKnown = known.named('C', heading, (row) => foldedName(field(row)) !== '');
    const base = received('C', complaint);
    const name = names(field);
    const cells = (test: Test): Expected[] => [
      count('C', base.filter(test), isKnown),
      rate('C', base.filter(test), base, isKnown),
    ];
    tables[id] = {
      ...Object.fromEntries(groupsOf([base], name).map((group) => [group, cells(named(name, group))])),
      Total: cells(() => true),
    };
  }
  for (const [id, type, heading, name] of [
    ['member-enquiries', 'Member enquiry', 'Team', teamOf],
    ['mp-enquiries', 'MP enquiry', 'Team', teamOf],
    ['compliment-origins', 'Compliment', 'Compliment origin', names(({ origin }) => origin)],
    ['compliment-themes', 'Compliment', 'Compliment theme', names(({ complimentTheme }) => complimentTheme)],
  ] as const) {
    const isKnown = known.named('C', heading, (row) => name(row) !== 'Not recorded', type);
    const base = received('C', ofType(type));
    tables[id] = {
      ...Object.fromEntries(
        groupsOf([base], name).map((group) => [group, [count('C', base.filter(named(name, group)), isKnown)]]),
      ),
      Total: [count('C', base, isKnown)],
    };
  }
  for (const [id, type, label] of [
    ['initial-feedback', 'Initial feedback', 'Initial feedback'],
    ['concerns', 'Concern', 'Concerns'],
  ] as const) {
    const [c, p] = [received('C', ofType(type)), received('P', ofType(type))];
    tables[id] = { [label]: [count('C', c), count('P', p), difference(c, p)] };
  }
  {
    const list = received('C', at(1));
    const isKnown = known.named('C', 'Team', (row) => teamOf(row) !== 'Not recorded');
    const areas = groupsOf(unknown('P') ? [list] : [list, received('P', at(1))], areaOf);
    const withAreas = halves.some((half) => received(half, complaint).some(({ area }) => area !== ''));
    for (const area of withAreas ? areas : ['']) {
      const own = withAreas ? list.filter(named(areaOf, area)) : list;
      tables[withAreas ? `service-team-volumes-${slug(area)}` : 'service-team-volumes'] = {
        ...Object.fromEntries(
          groupsOf([own], teamOf).map((team) => [team, [count('C', own.filter(named(teamOf, team)), isKnown)]]),
        ),
        Total: [count('C', own, isKnown)],
      };
    }
    const cause = names(({ rootCause }) => rootCause);
    const isCauseKnown = known.named('C', 'Root cause', ({ rootCause }) => rootCause !== '');
    tables.learnings = {
      ...Object.fromEntries(
        groupsOf([list], cause).map((group) => [group, [count('C', list.filter(named(cause, group)), isCauseKnown)]]),
      ),
      Total: [count('C', list, isCauseKnown)],
    };
  }
  {
    const lines: [string, Test][] = [];
    for (const [procedure, stage, days] of [
      ['Statutory', 1, 10],
      ['Statutory', 1, 20],
      ['Statutory', 2, 25],
      ['Statutory', 2, 65],
      ['Corporate', 1, 10],
      ['Corporate', 1, 20],
      ['Corporate', 2, 20],
      ['Corporate', 2, 40],
    ] as const) {
      lines.push([
        `${procedure} stage ${stage} within ${days} working days`,
        (row) =>
          row.response > 0 && row.response <= clocked(row, choices, startOf(row, choices), days, row.response).due,
      ]);
    }
    lines.push([
      STAGE_3[choices.stage3Measure],
      (row) => {
        const { due: last = 0, answered = 0 } = dueOf(row, choices) ?? {};
        return answered > 0 && answered <= last;
      },
    ]);
    const byLimit = Object.fromEntries(
      lines.flatMap(([label, within]) => {
        const [, procedure, stage] = /^(\w+) stage (\d)/.exec(label) ?? [];
        const base = due('C', at(Number(stage), procedure));
        if (base.length === 0) return [];
        const good = base.filter(within);
        const bad = base.filter((row) => !within(row));
        const isKnown =
          known.stage(Number(stage)) && known.answer('C', { procedure: procedure ?? '', stage: Number(stage) });
        const numbers = [base, good, bad].map((list) => count('C', list, isKnown));
        return [[label, [...numbers, rate('C', good, base, isKnown, saysAnswer(choices))]]];
      }),
    );
    tables.timescales = known.answer('C') && known.procedure('C') ? byLimit : undefined;
  }
  return tables;
}

const STAGE_3 = {
  Panel: 'Statutory stage 3 panel within 30 working days',
  Findings: 'Statutory stage 3 findings within 5 working days',
  Response: 'Statutory stage 3 response within 15 working days',
  All: 'Statutory stage 3 within 50 working days',
};
