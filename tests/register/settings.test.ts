import { describe, expect, it } from 'vitest';
import {
  dayOf,
  fixed,
  limitFor,
  PROCEDURES,
  timeLimit,
  type BuiltInId,
  type Step,
  type TimeLimit,
} from '../../src/calendar';
import {
  DEFAULT_SETTINGS,
  LIMIT_SETTINGS,
  SETTINGS,
  changedSettings,
  parseSettings,
  resolveSettings,
  settingText,
  type CellValue,
  type Finding,
  type Settings,
} from '../../src/register';
import { gridOf } from '../builders/register';

function read(...rows: readonly (readonly CellValue[])[]): {
  settings: Partial<Settings>;
  findings: readonly Finding[];
} {
  return parseSettings(gridOf('Settings', [['Setting', 'Value', 'From'], ...rows]));
}

/** What the report prints where no period was chosen. */
const DEFAULT_PERIOD = settingText(DEFAULT_SETTINGS, 'period');

describe('the sheet Settings', () => {
  it.each<[string, CellValue, Partial<Settings>]>([
    ['Council', ' Anytown ', { council: 'Anytown' }],
    ['period', '2022-23', { period: '2022-23' }],
    ['Previous period', '2021-04-01 to 2021-12-31', { previousPeriod: '2021-04-01 to 2021-12-31' }],
    ['As at', '31/03/2023', { asAt: dayOf(2023, 3, 31) }],
    ['Register begins', 44652, { registerBegins: dayOf(2022, 4, 1) }],
    ['complaints BASIS', 'responded  to', { basis: 'Responded to' }],
    ['Count rejected as received', 'No', { countRejectedAsReceived: false }],
    ['Upheld includes partially upheld', true, { upheldIncludesPartially: true }],
    ['Percent places', 1, { percentPlaces: 1 }],
    ['Zero denominator', '[z]', { zeroDenominator: '[z]' }],
    ['Stage 2 limit', 65, { stage2Limit: '65' }],
    ['Stage 3 measure', 'findings', { stage3Measure: 'Findings' }],
    ['Register sheets', '2021-22; 2022-23 ;', { registerSheets: ['2021-22', '2022-23'] }],
    ['Procedures covered', 'Statutory', { proceduresCovered: ['statutory'] }],
    ['Procedures covered', 'Corporate and statutory', { proceduresCovered: ['statutory', 'corporate'] }],
    ['Procedures covered', 'Both', { proceduresCovered: [] }],
    ['Procedures covered', 'Housing', { proceduresCovered: ['housing'] }],
    ['Procedures covered', 'MP enquiries; Adults', { proceduresCovered: ['adult-social-care', 'mp-enquiry'] }],
  ])('reads %s %j', (setting, value, expected) => {
    expect(read([setting, value])).toEqual({ settings: expected, findings: [] });
  });

  it('knows the council’s own procedures by their names, with an “and” or a comma in them too', () => {
    const own = ['Schools and early years', 'Roads, parks'].map((name) => ({
      ...{ name, label: name, id: name.toLowerCase().replaceAll(/\W+/g, '-'), aliases: [], law: '', ombudsman: '' },
      ...{ noun: { one: name, many: name }, reportTitle: name, statutory: false, stages: 1, limits: [] },
    }));
    const covered = (value: string): Partial<Settings> =>
      parseSettings(
        gridOf('Settings', [
          ['Setting', 'Value'],
          ['Procedures covered', value],
        ]),
        1900,
        [...PROCEDURES, ...own],
      ).settings;
    expect(covered('Schools and early years').proceduresCovered).toEqual(['schools-and-early-years']);
    expect(covered('Roads, parks; schools AND early years, Corporate').proceduresCovered).toEqual([
      ...['corporate', 'schools-and-early-years', 'roads-parks'],
    ]);
    expect(covered('Schools and planning').proceduresCovered).toBeUndefined();
  });

  it('leaves a blank value at its default', () => {
    expect(read(['Council', ''], ['', ''])).toEqual({ settings: {}, findings: [] });
  });

  it.each<[string, CellValue, RegExp]>([
    ['Rounding', 'Bankers', /Half up; Truncate/],
    ['Percent places', 3, /0; 1; 2/],
    ['Period', 'last year', /2022\/23/],
    ['As at', 'soon', /31\/03\/2023/],
    ['Totals row', 'maybe', /Yes or No/],
    ['Procedures covered', 'Schools', /Children's statutory; Adult social care; .*MP enquiry/],
    ['Procedures covered', 'Corporate and schools', /Corporate; Housing/],
    ['Statutory stage 1 limit', 'ten', /working days/],
  ])('reports the value of %s %j with its cell and what is allowed', (setting, value, allowed) => {
    const { settings, findings } = read([setting, value]);
    expect(settings).toEqual({});
    expect(findings).toMatchObject([{ rule: 'setting-value', severity: 'warning', sheet: 'Settings', cell: 'B2' }]);
    expect(findings[0]?.suggestion).toMatch(allowed);
  });

  it('reports a setting that does not exist and lists those that do', () => {
    const { findings } = read(['Colour', 'Red']);
    expect(findings).toMatchObject([{ rule: 'unknown-setting', cell: 'A2' }]);
    for (const { name } of LIMIT_SETTINGS) expect(findings[0]?.suggestion).toContain(name);
  });

  it('lets the last of two values count, and notes it', () => {
    expect(read(['Council', 'A'], ['Council', 'B'])).toMatchObject({
      settings: { council: 'B' },
      findings: [{ rule: 'setting-repeated', severity: 'note', cell: 'A3' }],
    });
  });
});

describe('time limits', () => {
  type Rows = readonly (readonly CellValue[])[];

  /** The limit of a step on a day, under the settings of these rows. */
  const limitIn =
    (id: BuiltInId, step: Step, rows: Rows) =>
    (start: number): TimeLimit | undefined => {
      const { procedures = PROCEDURES } = read(...rows).settings;
      const procedure = procedures.find((one) => one.id === id);
      return procedure && limitFor(procedure, step, start);
    };
  const limits = (...rows: Rows) => limitIn('corporate', 'Stage 1', rows);

  it('hold from their day on, newest first, before the defaults', () => {
    const at = limits(
      ['Corporate stage 1 limit', 15, '01/09/2020'],
      ['Corporate stage 1 limit', '10 working days', '01/09/2024'],
    );
    expect(at(dayOf(2020, 8, 31))?.allowed).toEqual({ length: 10, extended: 20 });
    expect(at(dayOf(2020, 9, 1))?.allowed).toEqual({ length: 15, extended: 20 });
    expect(at(dayOf(2024, 9, 1))?.allowed).toEqual({ length: 10, extended: 20 });
  });

  it('join the limit and its extended limit of the same day, in either order', () => {
    const rows = [
      ['Corporate stage 1 limit', 15, 45000],
      ['Corporate stage 1 limit extended', 30, 45000],
    ];
    for (const order of [rows, rows.toReversed()]) {
      expect(limits(...order)(45000)).toMatchObject({
        ...{ allowed: { length: 15, extended: 30 }, runsFrom: 'Acknowledged', validFrom: 45000 },
      });
    }
  });

  it('without a day replace the default', () => {
    expect(limits(['Corporate stage 1 limit', 25])(1)).toMatchObject({
      ...{ allowed: { length: 25, extended: 25 }, validFrom: 0 },
    });
  });

  it('have no extension where there was none before', () => {
    const at = limitIn('statutory', 'Panel', [['Statutory panel limit', 20]]);
    expect(at(45000)?.allowed).toEqual({ length: 20, extended: 20 });
  });

  it('can be set where there is none by default, also of enquiries', () => {
    const third = limitIn('corporate', 'Stage 3', [['Corporate stage 3 limit', 30]]);
    expect(third(45000)).toMatchObject({ allowed: { length: 30, extended: 30 }, runsFrom: 'Acknowledged' });
    const enquiry = limitIn('member-enquiry', 'Stage 1', [['Member enquiry stage 1 limit', 10]]);
    expect(enquiry(45000)).toMatchObject({ allowed: { length: 10, extended: 10 }, runsFrom: 'Clock start' });
  });

  it('leave every other limit as it was', () => {
    const { procedures = [] } = read(['Corporate stage 1 limit', 15, 45000]).settings;
    const rest = procedures.map((one) => ({ ...one, limits: one.limits.filter(({ validFrom }) => validFrom === 0) }));
    expect(rest).toEqual(PROCEDURES);
    expect(procedures.flatMap((one) => one.limits.filter(({ validFrom }) => validFrom !== 0))).toHaveLength(1);
  });

  it('are in working days, whatever the sheet Procedures counts in, and hide no newer limit of it', () => {
    const onSheet = PROCEDURES.map((one) =>
      one.id === 'corporate'
        ? {
            ...one,
            limits: [
              timeLimit('Stage 1', fixed(28), { unit: 'calendar days', validFrom: 46000 }),
              timeLimit('Stage 1', fixed(3), { unit: 'months' }),
            ],
          }
        : one,
    );
    const grid = gridOf('Settings', [
      ['Setting', 'Value', 'From'],
      ['Corporate stage 1 limit', 15, ''],
      ['Corporate stage 2 limit extended', 30, ''],
    ]);
    const corporate = parseSettings(grid, 1900, onSheet).settings.procedures?.find(({ id }) => id === 'corporate');
    expect(corporate?.limits).toMatchObject([
      { step: 'Stage 1', unit: 'calendar days', allowed: { length: 28 }, validFrom: 46000 },
      { step: 'Stage 1', unit: 'working days', allowed: { length: 15, extended: 15 }, validFrom: 0 },
    ]);
  });
});

describe('settings', () => {
  it('are decided by the first layer that has them, then by the default', () => {
    const settings = resolveSettings({ council: 'Pane' }, { council: 'Sheet', percentPlaces: 2 });
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, council: 'Pane', percentPlaces: 2 });
  });

  it('have one entry each, with a name of its own', () => {
    expect(SETTINGS.map(({ key }) => key).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
    expect(new Set([...SETTINGS, ...LIMIT_SETTINGS].map(({ name }) => name)).size).toBe(
      SETTINGS.length + LIMIT_SETTINGS.length,
    );
  });

  it('are read back from the text in which they are printed', () => {
    const settings = resolveSettings({
      ...{ council: 'Anytown', period: '2022/23', previousPeriod: '2021/22', asAt: 45000, registerBegins: 44000 },
      ...{ basis: 'Responded to', totalsRow: false, excludeHeldDays: true, percentPlaces: 2, rounding: 'Truncate' },
      ...{ registerSheets: ['A', 'B'], proceduresCovered: ['corporate'] },
    });
    const printed = SETTINGS.filter(({ kind }) => kind !== 'limits').map(({ key, name }) => [
      name,
      settingText(settings, key),
    ]);
    expect(resolveSettings(read(...printed).settings)).toEqual(settings);
  });

  it('that say what holds without them are not set by it', () => {
    expect(read(['Service', 'by the procedures of the complaints'], ['Period', DEFAULT_PERIOD])).toEqual({
      settings: {},
      findings: [],
    });
  });

  it('that were changed are listed with their values', () => {
    expect(changedSettings(DEFAULT_SETTINGS)).toEqual([]);
    expect(changedSettings(resolveSettings({ totalsRow: false, proceduresCovered: ['statutory'] }))).toEqual([
      { name: 'Totals row', value: 'No' },
      { name: 'Procedures covered', value: "Children's statutory" },
    ]);
  });
});
