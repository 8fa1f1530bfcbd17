/** Tables of two years. */
import type { Expected, ExpectedTable, Half, Measures, Test } from './oracleMeasures';
import { foldedName, grouped, type Row } from './oracleRules';
import { saysOutcome } from './oracleSources';

export function comparisons(measures: Measures): Record<string, ExpectedTable | undefined> {
  const {
    unknown,
    byResponse,
    mine,
    within,
    received,
    closed,
    timed,
    inTime,
    upheldIn,
    zero,
    silent,
    upheldRate,
    timeliness,
    count,
    rate,
    difference,
    points,
    complaint,
    ofType,
    at,
    teamOf,
    themeOf,
    groupsOf,
    named,
    halves,
    known,
    reached,
    stageCount,
    choices,
  } = measures;
  const tables: Record<string, ExpectedTable | undefined> = {};
  const hasTeams = (half: Half): boolean => known.named(half, 'Team', (row) => teamOf(row) !== 'Not recorded');
  const isUpheldKnown = (half: Half): boolean => known.closed(half) && known.outcome(half);
  {
    const lists = { C: stageCount('C', complaint), P: stageCount('P', complaint) };
    const isKnown = (half: Half): boolean => hasTeams(half) && (!byResponse || known.responded(half));
    const groups = groupsOf(unknown('P') ? [lists.C] : [lists.C, lists.P], teamOf);
    tables['received-by-team'] = {
      ...Object.fromEntries(
        groups.map((group) => [
          group,
          halves.map((half) => count(half, lists[half].filter(named(teamOf, group)), isKnown(half))),
        ]),
      ),
      Total: halves.map((half) => count(half, lists[half], isKnown(half))),
    };
  }
  {
    const lists = { C: closed('C', complaint), P: closed('P', complaint) };
    const partial = reached.some((half) => lists[half].some(({ outcome }) => outcome === 'Partially upheld'));
    const cells = (test: Test): Expected[] =>
      halves.flatMap((half) => {
        const list = lists[half].filter(test);
        const partly = list.filter(({ outcome }) => outcome === 'Partially upheld');
        const isKnown = hasTeams(half) && known.closed(half);
        const three = [count(half, list, isKnown), count(half, upheldIn(list), isKnown && known.outcome(half))];
        return partial && !choices.upheldIncludesPartially
          ? [...three, count(half, partly, isKnown && known.outcome(half))]
          : three;
      });
    const groups = groupsOf(unknown('P') ? [lists.C] : [lists.C, lists.P], teamOf);
    tables['upheld-by-team'] = {
      ...Object.fromEntries(groups.map((group) => [group, cells(named(teamOf, group))])),
      Total: cells(() => true),
    };
  }
  {
    const columns = (half: Half): Expected[] => {
      const closedRows = closed(half, complaint);
      const partly = closedRows.filter(({ outcome }) => outcome === 'Partially upheld');
      return [
        count(half, received(half, ofType('Initial feedback'))),
        ...[1, 2, 3].map((stage) => count(half, stageCount(half, at(stage)), isStageKnown(half, stage))),
        count(half, received(half, ofType('ADR'))),
        ...(byResponse
          ? []
          : [count(half, closedRows, known.closed(half)), count(half, cancelled(half), known.status(half))]),
        upheldRate(half, complaint),
        ...(partialAnywhere() ? [rate(half, partly, closedRows, isUpheldKnown(half), saysOutcome)] : []),
        timeliness(half, complaint),
      ];
    };
    const isStageKnown = (half: Half, stage: number): boolean =>
      known.stage(stage) && (!byResponse || known.responded(half));
    const cancelled = (half: Half): Row[] =>
      mine.filter((row) => complaint(row) && row.status === 'Cancelled' && within(row.received, half));
    const partialAnywhere = (): boolean =>
      !choices.upheldIncludesPartially &&
      reached.some((half) => closed(half, complaint).some(({ outcome }) => outcome === 'Partially upheld'));
    const [c, p] = [closed('C', complaint), closed('P', complaint)];
    const [tc, tp] = [timed('C', complaint), timed('P', complaint)];
    const partlyOf = (list: Row[]): Row[] => list.filter(({ outcome }) => outcome === 'Partially upheld');
    const both = (measure: (half: Half) => Row[], isKnown: (half: Half) => boolean = () => true): Expected =>
      difference(measure('C'), measure('P'), isKnown('C') && isKnown('P'));
    const areKnown = (measure: (half: Half) => Expected): boolean =>
      halves.every((half) => measure(half).value !== undefined);
    tables.complaints = {
      C: columns('C'),
      P: columns('P'),
      Difference: [
        both((half) => received(half, ofType('Initial feedback'))),
        ...[1, 2, 3].map((stage) =>
          both(
            (half) => stageCount(half, at(stage)),
            (half) => isStageKnown(half, stage),
          ),
        ),
        both((half) => received(half, ofType('ADR'))),
        ...(byResponse ? [] : [both((half) => closed(half, complaint), known.closed), both(cancelled, known.status)]),
        points(
          [upheldIn(c), c],
          [upheldIn(p), p],
          areKnown((half) => upheldRate(half, complaint)),
        ),
        ...(partialAnywhere()
          ? [
              points(
                [partlyOf(c), c],
                [partlyOf(p), p],
                areKnown((half) => upheldRate(half, complaint)),
              ),
            ]
          : []),
        points(
          [inTime(tc), tc],
          [inTime(tp), tp],
          areKnown((half) => timeliness(half, complaint)),
        ),
      ],
    };
    tables.benchmarking = {
      own: [count('C', received('C', complaint)), upheldRate('C', complaint), timeliness('C', complaint)],
    };
  }
  {
    const procedures = new Set(halves.flatMap((half) => received(half, complaint)).map(({ procedure }) => procedure));
    const bothProcedures = procedures.has('Statutory') && procedures.has('Corporate');
    const lines: [string, Test, isKnown?: (half: Half) => boolean][] = [1, 2, 3].flatMap((stage): typeof lines =>
      bothProcedures
        ? (['Statutory', 'Corporate'] as const).map((name) => [
            `${name} stage ${stage} complaints`,
            at(stage, name),
            (half) => known.procedure(half, name),
          ])
        : [[`Stage ${stage} complaints`, at(stage)]],
    );
    if (bothProcedures)
      lines.push(['Complaints, procedure not recorded', (row) => complaint(row) && row.procedure === '']);
    lines.push(
      ['Alternative dispute resolution (ADR)', ofType('ADR')],
      ['Initial feedback', ofType('Initial feedback')],
      ['Concerns', ofType('Concern')],
      ['Member enquiries', ofType('Member enquiry')],
      ['MP enquiries', ofType('MP enquiry')],
      ['Compliments', ofType('Compliment')],
      ['LGSCO enquiries', ofType('LGSCO')],
      ['Service requests', ofType('Service request')],
      ['Comments', ofType('Comment')],
      ['Housing Ombudsman enquiries', ofType('Housing Ombudsman')],
      ['Total', () => true],
    );
    tables.volume = Object.fromEntries(
      lines
        .map(
          ([label, test, isKnown = () => true]) => [label, received('C', test), received('P', test), isKnown] as const,
        )
        .filter(([label, c, p]) => label === 'Total' || c.length > 0 || (p.length > 0 && !unknown('P')))
        .map(([label, c, p, isKnown]) => [
          label,
          [count('C', c, isKnown('C')), count('P', p, isKnown('P')), difference(c, p, halves.every(isKnown))],
        ]),
    );
  }
  for (const procedure of ['Statutory', 'Corporate'] as const) {
    const id = procedure.toLowerCase();
    const stage = (n: number): Expected[] =>
      halves.flatMap((half) => {
        const test = at(n, procedure);
        if (!known.stage(n) || !known.procedure(half, procedure)) return [silent, silent, silent];
        return [
          count(half, received(half, test)),
          timeliness(half, test, { procedure, stage: n }),
          upheldRate(half, test),
        ];
      });
    {
      tables[`stages-${id}`] = {
        'Stage 1': stage(1),
        'Stage 2': stage(2),
        'Stage 3': stage(3),
        Ombudsman: halves.flatMap((half) => [
          count(half, received(half, ofType('LGSCO'))),
          { text: [zero] },
          { text: [zero] },
        ]),
      };
      const themesOf = (row: Row): string[] => [
        ...new Set([row.theme, ...row.otherThemes].filter((name) => foldedName(name) !== '').map(themeOf)),
      ];
      const areNamed = (half: Half): boolean =>
        known.procedure(half, procedure) &&
        ['Primary theme', 'Other themes'].some((heading) =>
          known.named(half, heading, (row) => themesOf(row).length > 0),
        );
      const mentions = (half: Half): Row[] => received(half, (row) => complaint(row) && row.procedure === procedure);
      const mentioned = (half: Half, theme: string): Row[] =>
        mentions(half).filter((row) =>
          theme === 'Not recorded' ? themesOf(row).length === 0 : themesOf(row).includes(theme),
        );
      const themes = [
        ...new Set(
          halves
            .filter((half) => !unknown(half))
            .flatMap((half) =>
              mentions(half).flatMap((row) => (themesOf(row).length ? themesOf(row) : ['Not recorded'])),
            ),
        ),
      ];
      const total = (half: Half): Expected => {
        const n = themes.reduce((sum, theme) => sum + mentioned(half, theme).length, 0);
        return unknown(half) || !areNamed(half) ? silent : { text: [grouped(n)], value: n };
      };
      const lines = {
        ...Object.fromEntries(
          themes.map((theme) => [theme, halves.map((half) => count(half, mentioned(half, theme), areNamed(half)))]),
        ),
        Total: halves.map(total),
      };
      // What is mentioned now is what the table is about.
      tables[`theme-mentions-${id}`] = areNamed('C') ? lines : undefined;
    }
  }
  return tables;
}
