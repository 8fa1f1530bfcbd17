/** The settings as the pane shows them: in groups, each with its value and where that comes from. */
import { isoDate } from '../../calendar';
import { DEFAULT_SETTINGS, SETTINGS, settingText, type Settings, type SettingSpec } from '../../register';

export interface SettingGroup {
  readonly title: string;
  readonly settings: readonly SettingSpec[];
}

/** Settings that the form shows by themselves. */
const ELSEWHERE: readonly (keyof Settings)[] = ['period', 'basis', 'sectionsLeftOut'];

const GROUPS: readonly { readonly title: string; readonly keys: readonly (keyof Settings)[] }[] = [
  {
    title: 'Council and dates',
    keys: [
      'council',
      'service',
      'reportTitle',
      'previousPeriod',
      'asAt',
      'registerBegins',
      'registerSheets',
      'allRowsAre',
    ],
  },
  {
    title: 'What counts',
    keys: [
      'countRejectedAsReceived',
      'countCancelledAsReceived',
      'upheldIncludesPartially',
      'wellFounded',
      'ch02Base',
      'proceduresCovered',
    ],
  },
  {
    title: 'Time limits',
    keys: ['stage2Clock', 'stage2Limit', 'stage3Measure', 'excludeHeldDays', 'ch02LateAcknowledgement', 'procedures'],
  },
  {
    title: 'Tables',
    keys: ['percentPlaces', 'rounding', 'zeroDenominator', 'sortGroups', 'totalsRow', 'showZeroGroups'],
  },
];

/** Every setting but those of the form, once: one that no group names stands under "More". */
export const SETTING_GROUPS: readonly SettingGroup[] = [
  ...GROUPS.map(({ title, keys }) => ({ title, settings: SETTINGS.filter(({ key }) => keys.includes(key)) })),
  {
    title: 'More',
    settings: SETTINGS.filter(({ key }) => ![...ELSEWHERE, ...GROUPS.flatMap(({ keys }) => keys)].includes(key)),
  },
].filter(({ settings }) => settings.length > 0);

export type Origin = 'pane' | 'sheet' | 'default';

/** Where the value of a setting comes from. */
export function originOf({ key }: SettingSpec, chosen: Partial<Settings>, ofSheet: Partial<Settings>): Origin {
  if (chosen[key] !== undefined) return 'pane';
  return ofSheet[key] === undefined ? 'default' : 'sheet';
}

/** The value as the setting's control has it: dates as 2023-03-31, lists with semicolons, '' where nothing is set. */
export function controlText({ key, kind }: SettingSpec, settings: Settings): string {
  const value = settings[key];
  if (kind === 'date') return typeof value === 'number' && value > 0 ? isoDate(value) : '';
  if (value === '' || (typeof value === 'object' && value.length === 0)) return '';
  return settingText(settings, key);
}

/** What holds where nothing is set, in words. */
export function defaultText({ key, unset }: SettingSpec): string {
  return unset ?? (settingText(DEFAULT_SETTINGS, key) || 'none');
}
