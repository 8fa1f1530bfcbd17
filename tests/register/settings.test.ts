import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, dayOf, limitFor } from '../../src/calendar';
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
    ['Procedures covered', 'Statutory', { proceduresCovered: ['Statutory'] }],
    ['Procedures covered', 'Corporate and statutory', { proceduresCovered: ['Statutory', 'Corporate'] }],
    ['Procedures covered', 'Both', { proceduresCovered: [] }],
  ])('reads %s %j', (setting, value, expected) => {
    expect(read([setting, value])).toEqual({ settings: expected, findings: [] });
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
    ['Procedures covered', 'Housing', /Statutory; Corporate/],
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
  const limits = (...rows: readonly (readonly CellValue[])[]): ((start: number) => object | undefined) => {
    const { timeLimits = [] } = read(...rows).settings;
    return (start) => limitFor(timeLimits, 'Corporate', 'Stage 1', start);
  };

  it('hold from their day on, newest first, before the defaults', () => {
    const at = limits(
      ['Corporate stage 1 limit', 15, '01/09/2020'],
      ['Corporate stage 1 limit', '10 working days', '01/09/2024'],
    );
    expect(at(dayOf(2020, 8, 31))).toMatchObject({ days: 10, extendedDays: 20 });
    expect(at(dayOf(2020, 9, 1))).toMatchObject({ days: 15, extendedDays: 20 });
    expect(at(dayOf(2024, 9, 1))).toMatchObject({ days: 10, extendedDays: 20 });
  });

  it('join the limit and its extended limit of the same day, in either order', () => {
    const rows = [
      ['Corporate stage 1 limit', 15, 45000],
      ['Corporate stage 1 limit extended', 30, 45000],
    ];
    for (const order of [rows, rows.toReversed()]) {
      expect(limits(...order)(45000)).toMatchObject({ days: 15, extendedDays: 30, from: 'acknowledgement' });
    }
  });

  it('without a day replace the default', () => {
    expect(limits(['Corporate stage 1 limit', 25])(1)).toMatchObject({ days: 25, extendedDays: 25, validFrom: 0 });
  });

  it('have no extension where there was none before', () => {
    const { timeLimits = [] } = read(['Statutory panel limit', 20]).settings;
    expect(limitFor(timeLimits, 'Statutory', 'Panel', 45000)).toMatchObject({ days: 20, extendedDays: 20 });
  });

  it('can be set where there is none by default', () => {
    const { timeLimits = [] } = read(['Corporate stage 3 limit', 30]).settings;
    expect(limitFor(timeLimits, 'Corporate', 'Stage 3', 45000)).toMatchObject({ days: 30 });
  });

  it('leave every other limit as it was', () => {
    const { timeLimits = [] } = read(['Corporate stage 1 limit', 15, 45000]).settings;
    expect(timeLimits.slice(1)).toEqual(DEFAULT_LIMITS);
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
      ...{ registerSheets: ['A', 'B'], proceduresCovered: ['Corporate'] },
    });
    const printed = SETTINGS.filter(({ kind }) => kind !== 'limits').map(({ key, name }) => [
      name,
      settingText(settings, key),
    ]);
    expect(resolveSettings(read(...printed).settings)).toEqual(settings);
  });

  it('that were changed are listed with their values', () => {
    expect(changedSettings(DEFAULT_SETTINGS)).toEqual([]);
    expect(changedSettings(resolveSettings({ totalsRow: false, proceduresCovered: ['Statutory'] }))).toEqual([
      { name: 'Totals row', value: 'No' },
      { name: 'Procedures covered', value: 'Statutory' },
    ]);
  });
});
