/**
 * The ten validation checks V1–V10 of published reports, each replaying a slip that it catches: in the data checks where
 * something is typed, in the figures where the slip cannot be made any more.
 */
import { describe, expect, it } from 'vitest';
import { dayOf, parsePeriod } from '../../src/calendar';
import { changeFrom, decimalRatio, scaled } from '../../src/figures';
import { buildReport, type Report, type Shown, type Table } from '../../src/report';
import { check, checkRows, cleanRow, found, ofRule } from '../builders/checks';
import type { RawRow } from '../builders/register';
import { readAll } from '../builders/workbook';

const REGISTER: readonly RawRow[] = [cleanRow({}, 0)];

function report(register: readonly RawRow[], others: Readonly<Record<string, readonly RawRow[]>> = {}): Report {
  const input = readAll({ Register: register, Settings: [{ Setting: 'Period', Value: '2022/23' }], ...others });
  return buildReport('appendix', { ...input, today: dayOf(2024, 5, 1) });
}

function tableOf({ sections }: Report, id: string): Table {
  const table = sections.flatMap(({ tables }) => tables).find((one) => one.id === id);
  if (!table) throw new Error(`no table ${id}`);
  return table;
}

function shownIn({ sections }: Report): readonly Shown[] {
  return sections.flatMap(({ tables }) =>
    tables.flatMap(({ rows }) =>
      rows.flat().filter((cell): cell is Shown => typeof cell === 'object' && cell !== null),
    ),
  );
}

/** The name in the cell of each finding, which does not repeat it where it could be somebody's, and what is suggested. */
const suggestions = (names: readonly string[]): readonly (readonly [string | undefined, string | undefined])[] =>
  ofRule(checkRows(names.map((Team) => ({ Team }))), 'near-name').map(({ cell, suggestion }) => [
    names[Number(/\d+$/.exec(cell)?.[0]) - 2],
    suggestion,
  ]);

describe('V1: a typed total is compared with the sum of its rows', () => {
  it('finds that the costs of a year add up to 43,112, not 45,002', () => {
    const costs = Object.entries({ 'Stage 2': 35_962, 'Stage 3': 7_150, Total: 45_002 }).map(([Group, Value]) => ({
      ...{ Table: 'costs', Measure: 'Cost', Group, Value },
    }));
    expect(ofRule(check({ Register: REGISTER, 'Previous year': costs }), 'total-differs')).toMatchObject([
      {
        sheet: 'Previous year',
        cell: 'D4',
        message: expect.stringContaining('45,002, but its rows add up to 43,112') as string,
      },
    ]);
  });

  it('finds that a list of 24 compliments was headed 25', () => {
    const rows = [12, 7, 5, 25].map((Value, index) => ({
      ...{ Table: 'compliments', Measure: 'Received', Value, Group: ['A', 'B', 'C', 'Total'][index] ?? '' },
    }));
    const register = ['A', 'B', 'C'].map((Team, index) => cleanRow({ Team }, index));
    expect(found(check({ Register: register, 'Previous year': rows }))).toEqual(['total-differs C5']);
  });
});

describe('V2: one measure, one number', () => {
  it('finds two published numbers of the same measure', () => {
    const typed = ['volume', 'complaints'].map((table, index) => ({
      ...{ Table: table, Measure: table === 'volume' ? 'Received' : 'Stage 1 complaints', Value: [69, 98][index] ?? 0 },
      ...{ Group: table === 'volume' ? 'Stage 1 complaints' : '', Period: '2021/22' },
    }));
    const register = Array.from({ length: 3 }, (_, index) => cleanRow({}, index));
    const settings = [
      { Setting: 'Period', Value: '2022/23' },
      { Setting: 'Register begins', Value: '2022-04-01' },
    ];
    const input = readAll({ Register: register, Settings: settings, 'Previous year': typed });
    const { findings } = buildReport('appendix', { ...input, today: dayOf(2024, 5, 1) });
    expect(findings.filter(({ severity }) => severity !== 'note')).toMatchObject([
      { rule: 'one-measure-two-numbers', sheet: 'Previous year' },
    ]);
  });
});

describe('V3: every percentage has its numerator and its base', () => {
  it('so that 6% “of the total” cannot be of another total', () => {
    const rows = Array.from({ length: 5 }, (_, index) =>
      cleanRow({ Outcome: index === 0 ? 'Upheld' : 'Not upheld' }, index),
    );
    const percentages = shownIn(report(rows)).filter(({ figure }) => figure.unit === 'percent' && figure.ratio);
    expect(percentages.length).toBeGreaterThan(0);
    for (const { figure } of percentages) {
      expect(figure.rows).toHaveLength(figure.numerator ?? NaN);
      expect(figure.base).toHaveLength(figure.denominator ?? NaN);
      expect([...figure.rows].filter((row) => !figure.base?.includes(row))).toEqual([]);
    }
  });
});

describe('V4: a typed percentage must be some count of its base', () => {
  it.each([
    ['Thurrock upheld 47% of 14', 0.47, 14],
    ['Newham upheld 56% of 17', 0.56, 17],
    ['Newham in time 48% of 17', 0.48, 17],
    ['Hounslow upheld 14% of 11', 0.14, 11],
    ['Hounslow in time 85% of 11', 0.85, 11],
    ['80% in time of 14 closed', 0.8, 14],
    ['71% of the 6 completed of 7', 0.71, 6],
  ])('finds that %s is not possible', (_, rate, base) => {
    const row = { Council: 'A', Period: '2022/23', 'Upheld %': rate, Closed: base };
    expect(found(check({ Register: REGISTER, Benchmarks: [row] }))).toEqual(['rate-not-attainable C2']);
  });

  it.each([
    [0.93, 14],
    [0.21, 146],
    [0.83, 146],
    [0.71, 7],
    [1, 4],
    [0, 4],
  ])('has nothing to say of %d of %d', (rate, base) => {
    const row = { Council: 'A', Period: '2022/23', 'Upheld %': rate, Closed: base };
    expect(found(check({ Register: REGISTER, Benchmarks: [row] }))).toEqual([]);
  });
});

describe('V5: changes are worked out', () => {
  const percent = (of: number, from: number, places: number): number | undefined => {
    const change = changeFrom({ of, over: 1 }, { of: from, over: 1 });
    return change && scaled(change, places + 2, 'Half up') / 10 ** places;
  };
  it.each([
    ['156 from 144 is 8.3%, not 11.1%', 156, 144, 8.3],
    ['15 from 11 is an increase of 36.4%, not a decrease', 15, 11, 36.4],
    ['£35,962 from £26,201 is 37.3%, not 26.7%', 35_962, 26_201, 37.3],
    ['£7,150 from £4,600 is 55.4%, not 115.1%', 7_150, 4_600, 55.4],
  ])('%s', (_, now, before, expected) => {
    expect(percent(now, before, 1)).toBe(expected);
  });

  it('a change from £0 is no number, not 0%', () => {
    expect(percent(750, 0, 1)).toBeUndefined();
  });
});

describe('V6: a name of a group is one name', () => {
  it.each([
    ['Faily Support Team 1', 'Family Support Team 1'],
    ['Family Support 6', 'Family Support Team 6'],
    ['Family Support team 3', 'Family Support Team 3'],
    ['Children looked after Team 1', 'Children Looked After Team 1'],
    ['Children and family assessment Team 1', 'Children and Family Assessment Team 1'],
    ['Children Looked After Team 3/UAS', 'Children Looked After Team 3'],
    ['Prevention/Support Services', 'Prevention/Support Service'],
    ['Children and Assessment Team 4', 'Children and Family Assessment Team 4'],
    ['Children’s services', 'Children’s Services'],
    ['LAC - Leaving care', 'LAC - Leaving care - Statutory Childrens'],
    ['LAC-leaving care', 'LAC - Leaving care'],
    ['LAC - Adoption & SGO (Special Guardianship Order)', 'LAC - Adoption & SGO - Statutory Childrens'],
    [
      'Looked after children and adoption (previously Permanence Service 2)',
      'Looked after children and adoption (previously Permanence 2) - Statutory Childrens',
    ],
  ])('“%s” is “%s”', (published, name) => {
    expect(suggestions([name, published, name])).toEqual([[published, name]]);
  });

  it('“Family Support Team 1” is never “Family Support Team 3”, and a team without a number is neither', () => {
    expect(
      suggestions(['Family Support Team 3', 'Family Support Team 1', 'Family Support Team', 'Family Support Team 3']),
    ).toEqual([]);
  });

  it('what tells two teams apart is no remark', () => {
    const others = ['Assessment (North)', 'Assessment (South)', 'Assessment', 'Adoption (previously Team 1)'];
    expect(
      suggestions([...others, 'Adoption (previously Team 2)', 'Looked after children (previously Team 1)']),
    ).toEqual([]);
  });

  it('a name that differs by a remark is suggested, but changed by a person only', () => {
    const names = ['LAC - Leaving care', 'LAC - Leaving care', 'LAC - Leaving care - Statutory Childrens'];
    const { fixable, findings } = checkRows(names.map((Team) => ({ Team })));
    expect(findings).toMatchObject([{ rule: 'near-name', suggestion: 'LAC - Leaving care' }]);
    expect(fixable).toEqual([]);
  });

  it.each([
    'LGSCO Closed after initial enquiries - no further action.',
    'LGSCO - Closed after initial enquiries. No further action',
  ])('“%s” is one decision category', (decision) => {
    const row = {
      'Record type': 'LGSCO',
      'LGSCO decision': decision,
      'LGSCO decision date': '2022-12-05',
      'Case ref': 'C1',
    };
    const rows = [cleanRow({}, 0), cleanRow(row, 1)];
    expect(ofRule(check({ Register: rows }), 'unknown-value')).toEqual([]);
    const cells = tableOf(report(rows), 'ombudsman')
      .rows.flat()
      .map((cell) => (typeof cell === 'string' ? cell : cell?.text));
    expect(cells.join(' ')).toContain('Closed after initial enquiries: no further action');
  });

  it('a group stands in a table once, whatever its capitals', () => {
    const rows = ['Fostering Team', 'Fostering team', 'fostering  Team'].map((Team, index) =>
      cleanRow({ Team }, index),
    );
    const groups = tableOf(report(rows), 'received-by-team').rows.map(([name]) => name);
    expect(groups.filter((name) => typeof name === 'string' && /fostering/i.test(name))).toHaveLength(1);
  });
});

describe('V7: one way of rounding', () => {
  it.each([
    ['27 of 156 is 17.31%, not 17.30%', 27, 156, 17.31],
    ['15 of 156 is 9.62%, not 9.61%', 15, 156, 9.62],
    ['10 of 18 is 55.56%, not 55.55%', 10, 18, 55.56],
    ['20 of 49 is 40.82%, not 40.81%', 20, 49, 40.82],
  ])('%s', (_, of, over, expected) => {
    expect(scaled({ of, over }, 4, 'Half up') / 100).toBe(expected);
  });

  it('a typed 56.5% is exactly that', () => {
    expect(scaled(decimalRatio(0.565), 2, 'Half up')).toBe(57);
  });
});

describe('V8: one sign for what cannot be', () => {
  it('a rate without a base has the same sign everywhere, and no number', () => {
    const open = { 'Date of response': '', 'Date closed': '', Status: 'Open', Outcome: '' };
    const rates = shownIn(report([cleanRow(open, 0)])).filter(({ figure }) => figure.missing === 'N/A');
    expect(rates.length).toBeGreaterThan(1);
    expect(new Set(rates.map(({ text }) => text))).toEqual(new Set(['N/A']));
    expect(rates.filter(({ value }) => value !== undefined)).toEqual([]);
  });
});

describe('V9: dates and period labels', () => {
  it('finds dates out of order and in the future', () => {
    expect(found(checkRows([{ 'Date of response': '2022-05-04' }]))).toEqual(['date-order I2']);
    expect(found(checkRows([{ 'Date of response': '2044-05-04', 'Date closed': '' }]))).toEqual(['date-in-future I2']);
  });

  it('does not take “2021-221” for a period, so no table can be headed so', () => {
    expect(parsePeriod('2021-221')).toBeUndefined();
    const settings = [{ Setting: 'Period', Value: '2021-221' }];
    expect(found(check({ Register: REGISTER, Settings: settings }))).toEqual(['setting-value B2']);
  });

  it('heads two columns of a table with two periods', () => {
    const headings = tableOf(report(REGISTER), 'volume').columns.map(({ heading }) => heading);
    expect(headings.slice(1, 3)).toEqual(['2022/23', '2021/22']);
  });
});

describe('V10: what is needed is there, and a breakdown adds up', () => {
  it('finds the team that two of 88 complaints lack, and shows them as “Not recorded”', () => {
    const rows = [cleanRow({}, 0), cleanRow({ Team: '' }, 1)];
    expect(found(check({ Register: rows }))).toEqual(['missing-value M3']);
    const { rows: groups } = tableOf(report(rows), 'received-by-team');
    expect(groups.map(([name]) => name)).toContain('Not recorded');
  });

  it('finds upheld complaints without their issue', () => {
    const row = { Outcome: 'Upheld', 'Root cause': 'Delay', Learning: 'Calls are logged', 'Issue summary': '' };
    expect(found(checkRows([row]))).toEqual(['upheld-without-details O2']);
  });
});
