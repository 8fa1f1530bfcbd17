/** Tables of two years. */
import type { Expected, ExpectedTable, Half, Measures, Test } from './oracleMeasures';
import { foldedName, grouped, procedureOf, type Row } from './oracleRules';

export function comparisons(measures: Measures): Record<string, ExpectedTable> {
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
    nothing,
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
    stageCount,
    choices,
  } = measures;
  const tables: Record<string, ExpectedTable> = {};
  {
    const lists = { C: stageCount('C', complaint), P: stageCount('P', complaint) };
    const groups = groupsOf(unknown('P') ? [lists.C] : [lists.C, lists.P], teamOf);
    tables['received-by-team'] = {
      ...Object.fromEntries(
        groups.map((group) => [group, halves.map((half) => count(half, lists[half].filter(named(teamOf, group))))]),
      ),
      Total: halves.map((half) => count(half, lists[half])),
    };
  }
  {
    const lists = { C: closed('C', complaint), P: closed('P', complaint) };
    const partial = known.some((half) => lists[half].some(({ outcome }) => outcome === 'Partially upheld'));
    const cells = (test: Test): Expected[] =>
      halves.flatMap((half) => {
        const list = lists[half].filter(test);
        const partly = list.filter(({ outcome }) => outcome === 'Partially upheld');
        const three = [count(half, list), count(half, upheldIn(list))];
        return partial && !choices.upheldIncludesPartially ? [...three, count(half, partly)] : three;
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
      const timedRows = timed(half, complaint);
      const partly = closedRows.filter(({ outcome }) => outcome === 'Partially upheld');
      return [
        count(half, received(half, ofType('Initial feedback'))),
        ...[1, 2, 3].map((stage) => count(half, stageCount(half, at(stage)))),
        count(half, received(half, ofType('ADR'))),
        ...(byResponse ? [] : [count(half, closedRows), count(half, cancelled(half))]),
        rate(half, upheldIn(closedRows), closedRows),
        ...(partialAnywhere() ? [rate(half, partly, closedRows)] : []),
        rate(half, inTime(timedRows), timedRows),
      ];
    };
    const cancelled = (half: Half): Row[] =>
      mine.filter((row) => complaint(row) && row.status === 'Cancelled' && within(row.received, half));
    const partialAnywhere = (): boolean =>
      !choices.upheldIncludesPartially &&
      known.some((half) => closed(half, complaint).some(({ outcome }) => outcome === 'Partially upheld'));
    const [c, p] = [closed('C', complaint), closed('P', complaint)];
    const [tc, tp] = [timed('C', complaint), timed('P', complaint)];
    const partlyOf = (list: Row[]): Row[] => list.filter(({ outcome }) => outcome === 'Partially upheld');
    const both = (measure: (half: Half) => Row[]): Expected => difference(measure('C'), measure('P'));
    tables.complaints = {
      C: columns('C'),
      P: columns('P'),
      Difference: [
        both((half) => received(half, ofType('Initial feedback'))),
        ...[1, 2, 3].map((stage) => both((half) => stageCount(half, at(stage)))),
        both((half) => received(half, ofType('ADR'))),
        ...(byResponse ? [] : [both((half) => closed(half, complaint)), both(cancelled)]),
        points([upheldIn(c), c], [upheldIn(p), p]),
        ...(partialAnywhere() ? [points([partlyOf(c), c], [partlyOf(p), p])] : []),
        points([inTime(tc), tc], [inTime(tp), tp]),
      ],
    };
    tables.benchmarking = {
      own: [count('C', received('C', complaint)), rate('C', upheldIn(c), c), rate('C', inTime(tc), tc)],
    };
  }
  {
    const bothProcedures = new Set(halves.flatMap((half) => received(half, complaint)).map(procedureOf)).size > 1;
    const lines: [string, Test][] = [1, 2, 3].flatMap((stage): [string, Test][] =>
      bothProcedures
        ? [
            [`Statutory stage ${stage} complaints`, at(stage, 'Statutory')],
            [`Corporate stage ${stage} complaints`, at(stage, 'Corporate')],
          ]
        : [[`Stage ${stage} complaints`, at(stage)]],
    );
    lines.push(
      ['Alternative dispute resolution (ADR)', ofType('ADR')],
      ['Initial feedback', ofType('Initial feedback')],
      ['Concerns', ofType('Concern')],
      ['Member enquiries', ofType('Member enquiry')],
      ['MP enquiries', ofType('MP enquiry')],
      ['Compliments', ofType('Compliment')],
      ['LGSCO enquiries', ofType('LGSCO')],
      ['Total', () => true],
    );
    tables.volume = Object.fromEntries(
      lines
        .map(([label, test]) => [label, received('C', test), received('P', test)] as const)
        .filter(([label, c, p]) => label === 'Total' || c.length > 0 || (p.length > 0 && !unknown('P')))
        .map(([label, c, p]) => [label, [count('C', c), count('P', p), difference(c, p)]]),
    );
  }
  for (const procedure of ['Statutory', 'Corporate'] as const) {
    const id = procedure.toLowerCase();
    const stage = (n: number): Expected[] =>
      halves.flatMap((half) => {
        const closedRows = closed(half, at(n, procedure));
        const timedRows = timed(half, at(n, procedure));
        return [
          count(half, received(half, at(n, procedure))),
          rate(half, inTime(timedRows), timedRows),
          rate(half, upheldIn(closedRows), closedRows),
        ];
      });
    {
      tables[`stages-${id}`] = {
        'Stage 1': stage(1),
        'Stage 2': stage(2),
        'Stage 3': stage(3),
        Ombudsman: halves.flatMap((half) => [
          count(half, received(half, ofType('LGSCO'))),
          { text: [zero, 'N/A', 'Not recorded'] },
          { text: [zero, 'N/A', 'Not recorded'] },
        ]),
      };
      const themesOf = (row: Row): string[] => [
        ...new Set([row.theme, ...row.otherThemes].filter((name) => foldedName(name) !== '').map(themeOf)),
      ];
      const mentions = (half: Half): Row[] => received(half, (row) => complaint(row) && procedureOf(row) === procedure);
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
        return unknown(half) ? nothing : { text: [grouped(n)], value: n };
      };
      tables[`theme-mentions-${id}`] = {
        ...Object.fromEntries(
          themes.map((theme) => [theme, halves.map((half) => count(half, mentioned(half, theme)))]),
        ),
        Total: halves.map(total),
      };
    }
  }
  return tables;
}
