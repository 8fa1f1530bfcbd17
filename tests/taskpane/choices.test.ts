import { describe, expect, it } from 'vitest';
import { dayOf, financialYear, quarter } from '../../src/calendar';
import { NO_PREFERENCES } from '../../src/excel';
import { DEFAULT_SETTINGS, SETTINGS, sheetHeadings, type SettingSpec, type SheetOutline } from '../../src/register';
import { KINDS } from '../../src/report';
import { complaintAbout, requestOf, settingsOf } from '../../src/taskpane/choices';
import { mappingFor, MEANINGS, withMeaning } from '../../src/taskpane/register/columnChoice';
import {
  datesOf,
  optionOf,
  periodOptions,
  periodBetween,
  usualPeriodFor,
} from '../../src/taskpane/report/periodChoice';
import { isLeftOut, toggled } from '../../src/taskpane/report/sectionChoice';
import { controlText, defaultText, originOf, SETTING_GROUPS } from '../../src/taskpane/report/settingGroups';
import { kindOf, withChoice } from '../../src/taskpane/report/useReport';

const specOf = (key: string): SettingSpec => {
  const spec = SETTINGS.find((setting) => setting.key === key);
  if (!spec) throw new Error(`no setting ${key}`);
  return spec;
};

describe('choices kept in the workbook', () => {
  it('become what a job is asked', () => {
    const choices = { Council: 'Example', 'Percent places': '1', 'Totals row': 'No', 'As at': '2023-03-31' };
    const given = { whole: [['Record type', 'Complaint'] as const] };
    expect(requestOf({ ...NO_PREFERENCES, choices, sheets: ['Log'], mapping: { Squad: 'Team' }, given })).toEqual({
      choices: { council: 'Example', percentPlaces: 1, totalsRow: false, asAt: dayOf(2023, 3, 31) },
      sheets: ['Log'],
      mapping: { Squad: 'Team' },
      given,
    });
  });

  it('are left out where they no longer mean anything', () => {
    expect(settingsOf({ Rounding: 'Sideways', 'No such setting': 'x', Council: 'Example' })).toEqual({
      council: 'Example',
    });
  });

  it('are taken out when they are reset', () => {
    const chosen = withChoice(withChoice({}, 'council', 'Example'), 'rounding', 'Truncate');
    expect(chosen).toEqual({ Council: 'Example', Rounding: 'Truncate' });
    expect(withChoice(chosen, 'council', '')).toEqual({ Rounding: 'Truncate' });
  });

  it('say what is wrong with a text before it is kept', () => {
    expect(complaintAbout('Previous period', '2021/22')).toBe('');
    expect(complaintAbout('Previous period', 'last year')).toMatch(/^Enter a period such as/);
  });

  it('name a kind of report, the first where the remembered one is gone', () => {
    expect(kindOf('annual-report').name).toBe('Annual report');
    expect(kindOf('no-longer').id).toBe('appendix');
    expect(kindOf('benchmarks').id).toBe('appendix');
  });
});

describe('the settings in the pane', () => {
  it('are all there, once', () => {
    const shown = SETTING_GROUPS.flatMap(({ settings }) => settings.map(({ key }) => key));
    expect(new Set(shown).size).toBe(shown.length);
    expect([...shown, 'period', 'basis', 'sectionsLeftOut'].toSorted()).toEqual(
      SETTINGS.map(({ key }) => key).toSorted(),
    );
  });

  it('say where their value comes from', () => {
    const council = specOf('council');
    expect(originOf(council, { council: 'A' }, { council: 'B' })).toBe('pane');
    expect(originOf(council, {}, { council: 'B' })).toBe('sheet');
    expect(originOf(council, {}, {})).toBe('default');
  });

  it('give back what their control shows, whatever the kind', () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      council: 'Example',
      previousPeriod: '2021/22',
      asAt: dayOf(2023, 3, 31),
      percentPlaces: 2,
      rounding: 'Truncate',
      registerSheets: ['2021', '2022'],
      proceduresCovered: ['statutory'],
    } as const;
    for (const key of Object.keys(settings) as (keyof typeof settings)[]) {
      const spec = specOf(key);
      if (spec.kind === 'limits' || spec.kind === 'yes-no') continue;
      const text = controlText(spec, settings);
      if (text !== '') expect(settingsOf({ [spec.name]: text })).toEqual({ [key]: settings[key] });
    }
    expect(controlText(specOf('asAt'), DEFAULT_SETTINGS)).toBe('');
    expect(controlText(specOf('registerSheets'), settings)).toBe('2021; 2022');
  });

  it('name their default in words', () => {
    expect(defaultText(specOf('council'))).toBe('none');
    expect(defaultText(specOf('rounding'))).toBe('Half up');
    expect(defaultText(specOf('previousPeriod'))).toBe('the same span one year before');
  });
});

describe('sections', () => {
  const [section, other] = KINDS[0]?.sections ?? [];
  if (!section || !other) throw new Error('a kind has sections');

  it('are left out and put back', () => {
    const without = toggled(section, [], []);
    expect(without).toBe(section.title);
    expect(toggled(other, [section.title], [])).toBe(`${section.title}; ${other.title}`);
    expect(toggled(section, [section.title], [])).toBe('');
    expect(isLeftOut(section, [section.id.toUpperCase()])).toBe(true);
  });

  it('can all be shown although the sheet Settings leaves one out', () => {
    const text = toggled(section, [section.title], [section.title]);
    expect(settingsOf({ 'Sections left out': text })).toEqual({ sectionsLeftOut: [] });
  });
});

describe('the choice of a period', () => {
  const periods = [
    { period: financialYear(2023), received: 40, isOver: false },
    { period: financialYear(2022), received: 1204, isOver: true },
    { period: quarter(2022, 4), received: 3, isOver: true },
    { period: financialYear(2021), received: 7, isOver: true },
  ];
  const texts = (survey: Parameters<typeof periodOptions>[0]): readonly string[] =>
    periodOptions(survey).map(({ text }) => text);

  it('begins with what holds where nothing is chosen, and has every period once', () => {
    const survey = { periods, usualPeriod: '2022/23', sheetSettings: {} };
    expect(periodOptions(survey)).toEqual([
      { value: '', text: '2022/23 (1,204 received, the latest year in the register that has ended)' },
      { value: '2023/24', text: '2023/24 (40 received)' },
      { value: '2022/23 Q4', text: '2022/23 Q4 (3 received)' },
      { value: '2021/22', text: '2021/22 (7 received)' },
    ]);
    expect(texts({ ...survey, sheetSettings: { period: '2021-22' } })).toEqual([
      '2021/22 (7 received, from the sheet Settings)',
      ...['2023/24 (40 received)', '2022/23 (1,204 received)', '2022/23 Q4 (3 received)'],
    ]);
    expect(texts({ ...survey, sheetSettings: { period: '2019/20' } })[0]).toBe('2019/20 (from the sheet Settings)');
  });

  it('calls no year complete that is not over, and none where there are no rows', () => {
    const [current] = periods;
    if (!current) throw new Error('a period');
    expect(texts({ periods: [current], usualPeriod: '2023/24', sheetSettings: {} })).toEqual([
      '2023/24 (40 received, not over yet)',
    ]);
    expect(texts({ periods: [], usualPeriod: '', sheetSettings: {} })).toEqual(['The latest year that has ended']);
  });

  it('is the year that has today for a report about today, where the register has it', () => {
    const survey = { periods: [{ period: financialYear(2023), received: 3, isOver: false }], usualPeriod: '2022/23' };
    const today = dayOf(2023, 11, 1);
    expect(usualPeriodFor({ isOfToday: true }, survey, today)).toBe('2023/24');
    expect(usualPeriodFor({}, survey, today)).toBe('2022/23');
    expect(usualPeriodFor({ isOfToday: true }, survey, dayOf(2024, 11, 1))).toBe('2022/23');
  });

  it('shows a period that was chosen before as the option that it is', () => {
    const survey = { periods, usualPeriod: '2022/23', sheetSettings: {} };
    for (const { period } of periods) {
      const value = optionOf(survey, period.label);
      expect(periodOptions(survey).filter((option) => option.value === value)).toHaveLength(1);
    }
    expect(optionOf(survey, '2022/23')).toBe('');
    expect(optionOf(survey, '')).toBe('');
  });

  it('takes two dates', () => {
    expect(periodBetween('2022-04-01', '2022-12-31')).toBe('2022-04-01 to 2022-12-31');
    expect(periodBetween('2022-12-31', '2022-04-01')).toBeUndefined();
    expect(periodBetween('', '2022-04-01')).toBeUndefined();
    expect(datesOf('2022/23')).toEqual({ from: '2022-04-01', to: '2023-03-31' });
  });
});

describe('columns mapped by hand', () => {
  const outlineOf = (headings: string[]): SheetOutline => ({
    name: 'Log',
    visible: true,
    ours: false,
    used: { row: 0, column: 0, rows: 2, columns: headings.length },
    head: [headings, headings.map(() => 1)],
    tables: [],
  });
  const outline = outlineOf(['Our no', 'Record type', 'Date received', 'Squad', 'Team', 'Owner']);
  const meanings = (mapping: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
    Object.fromEntries(
      (sheetHeadings(outline, mapping)?.headings ?? []).map(({ heading, meaning }) => [heading, meaning]),
    );

  it('keep only what differs from the guess', () => {
    expect(withMeaning(outline, {}, 'Record type', 'Record type')).toEqual({});
    const mapping = withMeaning(outline, {}, 'Our no', 'Ref');
    expect(mapping).toEqual({ 'Our no': 'Ref' });
    expect(withMeaning(outline, mapping, 'Our no', '')).toEqual({});
  });

  it('give a meaning to one heading only', () => {
    const first = withMeaning(outline, {}, 'Squad', 'Team');
    expect(meanings(first)).toMatchObject({ Squad: 'Team', Team: '' });
    const second = withMeaning(outline, first, 'Owner', 'Team');
    expect(meanings(second)).toMatchObject({ Squad: '', Team: '', Owner: 'Team' });
    expect(withMeaning(outline, second, 'Team', 'Team')).toEqual({});
  });

  it('can leave a heading unused', () => {
    const mapping = withMeaning(outline, {}, 'Date received', '');
    expect(mapping).toEqual({ 'Date received': '' });
    expect(sheetHeadings(outline, mapping)?.missing).toContain('Date received');
  });

  it('drop what names a heading of another sheet', () => {
    expect(mappingFor(outline, { Squad: 'Team', 'Of another sheet': 'Ref' })).toEqual({ Squad: 'Team' });
  });

  it('offer meanings that can all be mapped', () => {
    for (const meaning of MEANINGS.flatMap((group) => group.meanings)) {
      const headings = sheetHeadings(outlineOf(['Something', 'Else']), { Something: meaning })?.headings;
      expect(headings).toContainEqual({ heading: 'Something', column: 0, meaning, byHand: true });
    }
  });
});
