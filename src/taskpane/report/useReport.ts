/** What the Report tab shows and does: the report that is chosen, what it replaces, and starting it. */
import { dayOfClock, parsePeriod } from '../../calendar';
import type { WrittenSheet } from '../../excel';
import type { Generated } from '../../jobs';
import { resolveSettings, SETTINGS, type ReportRow, type Settings } from '../../register';
import { KINDS, listedKinds, type KindEntry } from '../../report';
import { useJobRunner } from '../useJobRunner';
import { useWorkbook } from '../useWorkbook';
import { usualPeriodFor } from './periodChoice';

export interface ReportChoice {
  readonly kind: KindEntry;
  /** It is a report that the workbook makes up itself, not one of ours in another order. */
  readonly isOwnKind: boolean;
  /** The kinds of ours, and the reports that the workbook arranges itself. */
  readonly kinds: readonly KindEntry[];
  readonly chooseKind: (id: string) => void;
  /** Chosen in the pane, else of the sheet Settings, else the default. */
  readonly settings: Settings;
  readonly chosen: Partial<Settings>;
  readonly sheetSettings: Partial<Settings>;
  /** Keeps a setting as typed; '' = what the sheet Settings or the default says. */
  readonly choose: (key: keyof Settings, text: string) => void;
  readonly chosenText: (key: keyof Settings) => string;
  /** Label of the period that a run would cover; '' while it is not known. */
  readonly period: string;
  /** The same where no period is chosen. */
  readonly usualPeriod: string;
  /** The sheets of this kind of report that are there: a run replaces those of its period. */
  readonly madeBefore: readonly WrittenSheet[];
  readonly isBusy: boolean;
  readonly start: () => void;
  readonly last: Generated | undefined;
}

export function useReport(): ReportChoice {
  const { current, results, run } = useJobRunner();
  const { survey, preferences, request, remember } = useWorkbook();
  const kinds = reportKinds(survey?.reports ?? []);
  const kind = kindOf(preferences.kind, kinds);
  const sheetSettings = survey?.sheetSettings ?? {};
  const settings = resolveSettings(request.choices, sheetSettings);
  const usualPeriod = survey ? usualPeriodFor(kind, survey, dayOfClock(new Date())) : '';
  const period = parsePeriod(settings.period)?.label ?? usualPeriod;
  return {
    kind,
    isOwnKind: !KINDS.some(({ id }) => id === kind.id),
    kinds,
    chooseKind: (id) => remember({ kind: id }),
    settings,
    chosen: request.choices,
    sheetSettings,
    choose: (key, text) => remember({ choices: withChoice(preferences.choices, key, text) }),
    chosenText: (key) => preferences.choices[nameOf(key)] ?? '',
    period,
    usualPeriod,
    madeBefore: (survey?.written ?? []).filter((sheet) => sheet.kind === kind.id),
    isBusy: current.state === 'running',
    start: () => void run('generate', { ...request, kind: kind.id, today: dayOfClock(new Date()) }),
    last: results.generate,
  };
}

/** The kinds that this tab makes: the benchmarks have a tab and a job of their own. */
function reportKinds(reports: readonly ReportRow[]): readonly KindEntry[] {
  return listedKinds(reports).filter(({ id }) => id !== 'benchmarks');
}

/** The kind remembered, if it is still one; else the first. */
export function kindOf(id: string, kinds = reportKinds([])): KindEntry {
  const kind = kinds.find((entry) => entry.id === id) ?? kinds[0];
  if (!kind) throw new RangeError('there are kinds of report');
  return kind;
}

/** `choices` with a setting changed; '' takes it out. */
export function withChoice(
  choices: Readonly<Record<string, string>>,
  key: keyof Settings,
  text: string,
): Readonly<Record<string, string>> {
  const others = Object.entries(choices).filter(([name]) => name !== nameOf(key));
  return Object.fromEntries(text === '' ? others : [...others, [nameOf(key), text]]);
}

function nameOf(key: keyof Settings): string {
  return SETTINGS.find((setting) => setting.key === key)?.name ?? key;
}
