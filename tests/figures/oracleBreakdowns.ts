/** Tables of one period by group, and the timescales. */
import type { Expected, ExpectedTable, Measures, Test } from './oracleMeasures';
import { clocked, dueOf, foldedFrom, procedureOf, slug, startOf, type Row } from './oracleRules';

export function breakdowns(measures: Measures): Record<string, ExpectedTable> {
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
  const tables: Record<string, ExpectedTable> = {};
  {
    const base = received('C', at(1));
    const theme = foldedFrom(themeOf, ({ theme: name }) => name);
    const cells = (test: Test): Expected[] => {
      const statutory = base.filter((row) => test(row) && procedureOf(row) === 'Statutory');
      const corporate = base.filter((row) => test(row) && procedureOf(row) === 'Corporate');
      const all = [...statutory, ...corporate];
      return [
        { column: 'Statutory: number received', ...count('C', statutory) },
        { column: 'Statutory: number upheld', ...count('C', upheldIn(statutory).filter(counts)) },
        { column: 'Corporate: number received', ...count('C', corporate) },
        { column: 'Corporate: number upheld', ...count('C', upheldIn(corporate).filter(counts)) },
        {
          column: 'Share of statutory',
          ...rate(
            'C',
            statutory,
            base.filter((row) => procedureOf(row) === 'Statutory'),
          ),
        },
        {
          column: 'Share of corporate',
          ...rate(
            'C',
            corporate,
            base.filter((row) => procedureOf(row) === 'Corporate'),
          ),
        },
        { column: 'Upheld, % of received', ...rate('C', upheldIn(all).filter(counts), all) },
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
    tables.outcomes = {
      ...Object.fromEntries(groupsOf([base], theme).map((group) => [group, cells(named(theme, group))])),
      Total: cells(() => true),
    };
  }
  for (const [id, field] of [
    ['service-user-groups', ({ group }: Row) => group],
    ['complainants', ({ complainant }: Row) => complainant],
    ['ethnicity', ({ ethnicity }: Row) => ethnicity],
  ] as const) {
    const base = received('C', complaint);
    const name = names(field);
    const cells = (test: Test): Expected[] => [count('C', base.filter(test)), rate('C', base.filter(test), base)];
    tables[id] = {
      ...Object.fromEntries(groupsOf([base], name).map((group) => [group, cells(named(name, group))])),
      Total: cells(() => true),
    };
  }
  for (const [id, type, name] of [
    ['member-enquiries', 'Member enquiry', teamOf],
    ['mp-enquiries', 'MP enquiry', teamOf],
    ['compliment-origins', 'Compliment', names(({ origin }) => origin)],
    ['compliment-themes', 'Compliment', names(({ complimentTheme }) => complimentTheme)],
  ] as const) {
    const base = received('C', ofType(type));
    tables[id] = {
      ...Object.fromEntries(
        groupsOf([base], name).map((group) => [group, [count('C', base.filter(named(name, group)))]]),
      ),
      Total: [count('C', base)],
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
    const areas = groupsOf(unknown('P') ? [list] : [list, received('P', at(1))], areaOf);
    const withAreas = halves.some((half) => received(half, complaint).some(({ area }) => area !== ''));
    for (const area of withAreas ? areas : ['']) {
      const own = withAreas ? list.filter(named(areaOf, area)) : list;
      tables[withAreas ? `service-team-volumes-${slug(area)}` : 'service-team-volumes'] = {
        ...Object.fromEntries(
          groupsOf([own], teamOf).map((team) => [team, [count('C', own.filter(named(teamOf, team)))]]),
        ),
        Total: [count('C', own)],
      };
    }
    const cause = names(({ rootCause }) => rootCause);
    tables.learnings = {
      ...Object.fromEntries(
        groupsOf([list], cause).map((group) => [group, [count('C', list.filter(named(cause, group)))]]),
      ),
      Total: [count('C', list)],
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
    tables.timescales = Object.fromEntries(
      lines.map(([label, within]) => {
        const [, procedure, stage] = /^(\w+) stage (\d)/.exec(label) ?? [];
        const base = due('C', at(Number(stage), procedure));
        const good = base.filter(within);
        const bad = base.filter((row) => !within(row));
        return [label, [count('C', base), count('C', good), count('C', bad), rate('C', good, base)]];
      }),
    );
  }
  return tables;
}

const STAGE_3 = {
  Panel: 'Statutory stage 3 panel within 30 working days',
  Findings: 'Statutory stage 3 findings within 5 working days',
  Response: 'Statutory stage 3 response within 15 working days',
  All: 'Statutory stage 3 within 50 working days',
};
