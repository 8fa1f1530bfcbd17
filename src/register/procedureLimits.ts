/** The columns of the sheet `Procedures`, and the time limit that a row of it sets. */
import { hasPanel, PANEL_STAGE, timeLimit, type Procedure, type Step, type TimeLimit } from '../calendar';
import { foldKey } from './cells';
import { readDayOf, type CompanionColumn, type CompanionRow } from './companionTable';
import type { FindingLog } from './findingLog';
import { nearest } from './spelling';
import { typedLimit } from './typedLimits';

export type ProcedureKey =
  | ('procedure' | 'aliases' | 'step' | 'limit' | 'extended' | 'unit' | 'runsFrom' | 'firstDay' | 'closedLimitDay')
  | ('answeredBy' | 'holidays' | 'noun' | 'law' | 'ombudsman' | 'reportTitle' | 'from');

export const PROCEDURE_COLUMNS: readonly CompanionColumn<ProcedureKey>[] = [
  { key: 'procedure', heading: 'Procedure', required: true, synonyms: ['Name', 'Procedure name'] },
  { key: 'aliases', heading: 'Aliases', synonyms: ['Alias', 'Also called', 'Other names'] },
  { key: 'step', heading: 'Step', required: true, synonyms: ['Stage', 'Stage or step'] },
  { key: 'limit', heading: 'Limit', required: true, synonyms: ['Time limit', 'Days', 'Target'] },
  { key: 'extended', heading: 'Limit extended', synonyms: ['Extended limit', 'Extended', 'When extended'] },
  { key: 'unit', heading: 'Unit', synonyms: ['Units', 'Counted in'] },
  { key: 'runsFrom', heading: 'Runs from', synonyms: ['Starts from', 'Start', 'Clock starts'] },
  { key: 'firstDay', heading: 'First day', synonyms: ['Day of receipt', 'Day received is day'] },
  { key: 'closedLimitDay', heading: 'Closed limit day', synonyms: ['Limit day on a closed day'] },
  { key: 'answeredBy', heading: 'Answered by', synonyms: ['Measured to', 'Answer'] },
  { key: 'holidays', heading: 'Holidays', synonyms: ['Bank holidays', 'Holiday set'] },
  { key: 'noun', heading: 'Noun', synonyms: ['Complaint called'] },
  { key: 'law', heading: 'Law', synonyms: ['Legal basis', 'Regulations'] },
  { key: 'ombudsman', heading: 'Ombudsman', synonyms: [] },
  { key: 'reportTitle', heading: 'Report title', synonyms: ['Title'] },
  { key: 'from', heading: 'From', synonyms: ['Valid from', 'From date', 'In force from'] },
];

/** Headings of the sheet, for a new one. */
export const PROCEDURE_HEADINGS: readonly string[] = PROCEDURE_COLUMNS.map(({ heading }) => heading);

export type Tell = (key: ProcedureKey, message: string, suggestion: string) => void;

const STEPS: readonly Step[] = [
  ...(['Acknowledgement', 'Stage 1', 'Stage 2', 'Stage 3', 'Stage 4', 'Stage 5', 'Stage 6', 'Stage 7'] as const),
  ...(['Panel', 'Findings', 'Response', 'All', 'Panel request'] as const),
];
const UNITS: readonly TimeLimit['unit'][] = ['working days', 'calendar days', 'months', 'school days'];
const RUNS_FROM: readonly TimeLimit['runsFrom'][] = [
  'Received',
  'Clock start',
  'Acknowledged',
  'Logged',
  'Previous step',
];
const CLOSED_LIMIT_DAYS: readonly TimeLimit['closedLimitDay'][] = ['As it is', 'Next working day'];
const ANSWERED_BY: readonly TimeLimit['answeredBy'][] = [
  ...(['Date of response', 'Panel date', 'Panel findings date', 'Date closed', 'Date acknowledged'] as const),
];
const HOLIDAY_SETS: readonly TimeLimit['holidays'][] = ['England and Wales', 'United Kingdom', 'none'];

/** Choices of a new sheet's columns, by heading. */
export const PROCEDURE_CHOICES: Readonly<Record<string, readonly string[]>> = {
  Step: STEPS,
  Unit: UNITS,
  'Runs from': RUNS_FROM,
  'First day': ['0', '1'],
  'Closed limit day': CLOSED_LIMIT_DAYS,
  'Answered by': ANSWERED_BY,
  Holidays: HOLIDAY_SETS,
};

/** The columns that say something of a limit. */
const OF_A_LIMIT: readonly ProcedureKey[] = [
  ...([
    'limit',
    'extended',
    'unit',
    'runsFrom',
    'firstDay',
    'closedLimitDay',
    'answeredBy',
    'holidays',
    'from',
  ] as const),
];

/** undefined where the row has no step. What it says is used as it is typed, or not at all. */
export function limitOn(
  row: CompanionRow<ProcedureKey>,
  { name, limits }: Procedure,
  dateSystem: 1900 | 1904,
  log: FindingLog,
  tell: Tell,
): TimeLimit | 'not used' | undefined {
  if (row.text('step') === '') {
    if (OF_A_LIMIT.every((key) => row.text(key) === '')) return undefined;
    tell('step', `The limit of ${name} has no step, so it is not used.`, `Enter one of: ${STEPS.join('; ')}.`);
    return 'not used';
  }
  let isUsed = true;
  const refuse: Tell = (key, message, suggestion) => {
    isUsed = false;
    tell(key, message, suggestion);
  };
  const chosen = <V extends string>(key: ProcedureKey, choices: readonly V[], otherwise: V): V => {
    const text = row.text(key);
    if (text === '') return otherwise;
    const found = choices.find((choice) => meansSame(choice, text));
    if (found === undefined) refuse(key, notOneOf(text, name), `Enter ${near(text, choices)}.`);
    return found ?? otherwise;
  };
  const step = chosen('step', STEPS, 'Stage 1');
  const usual = limits.find((limit) => limit.step === step) ?? usualLimit(step, limits);
  const unit = row.text('unit') === '' ? undefined : chosen('unit', UNITS, 'working days');
  const length = typedLimit(row.text('limit'), row.text('extended'), unit);
  if ('key' in length) refuse(length.key, length.message(row.text(length.key), name), length.suggestion);
  const validFrom = readDayOf(row, 'from', dateSystem, log);
  if (validFrom === 0 && row.text('from') !== '') isUsed = false;
  const limit: TimeLimit = {
    step,
    ...('key' in length ? { allowed: 'none', unit: 'working days' } : length),
    runsFrom: chosen('runsFrom', RUNS_FROM, usual.runsFrom),
    firstDay: chosen('firstDay', ['0', '1'], '0') === '1' ? 1 : 0,
    closedLimitDay: chosen('closedLimitDay', CLOSED_LIMIT_DAYS, 'As it is'),
    answeredBy: chosen('answeredBy', ANSWERED_BY, usual.answeredBy),
    holidays: chosen('holidays', HOLIDAY_SETS, 'England and Wales'),
    validFrom,
  };
  if (limit.runsFrom === 'Previous step' && !AFTER_A_STEP.has(step)) {
    refuse(
      'runsFrom',
      `${step} of ${name} has no step before it on the same row, so the limit is not used.`,
      'Choose Received or Clock start.',
    );
  }
  if (limit.runsFrom === 'Acknowledged' && step === 'Acknowledgement') {
    // All would be in time.
    refuse(
      'runsFrom',
      `An acknowledgement can’t be timed from itself, so this limit of ${name} is not used.`,
      'Choose Received, Clock start or Logged.',
    );
  }
  const misplaced = misplacedStep(step, limits);
  if (misplaced) refuse('step', `${misplaced.says(name)}, so this row is not used.`, misplaced.suggestion);
  return isUsed ? limit : 'not used';
}

/** The steps of a panel that follow another. */
const AFTER_A_STEP: ReadonlySet<Step> = new Set<Step>(['Findings', 'Response']);
const OF_A_PANEL: ReadonlySet<Step> = new Set<Step>(['Findings', 'Response', 'All', 'Panel request']);
const PANEL_STEP: Step = `Stage ${PANEL_STAGE}`;

/** A step that would be measured by nothing: one of a panel where there is none, or the panel's stage as a whole. */
function misplacedStep(
  step: Step,
  limits: readonly TimeLimit[],
): { readonly says: (name: string) => string; readonly suggestion: string } | undefined {
  if (OF_A_PANEL.has(step) && !hasPanel({ limits })) {
    return {
      says: (name) => `${name} has no step Panel, which ${step} belongs to`,
      suggestion: 'Enter Panel on a row above, or a stage.',
    };
  }
  const isBoth =
    (step === PANEL_STEP && hasPanel({ limits })) ||
    (step === 'Panel' && limits.some((one) => one.step === PANEL_STEP));
  return isBoth
    ? {
        says: (name) => `${PANEL_STEP} of ${name} is its panel’s`,
        suggestion: 'Use Panel, Findings, Response and All for it, and no Stage 3.',
      }
    : undefined;
}

function notOneOf(text: string, name: string): string {
  return `“${text}” can’t be used here, so this row changes nothing of ${name}.`;
}

function near(text: string, choices: readonly string[]): string {
  const name = nearest(text, choices);
  return name === undefined ? `one of: ${choices.join('; ')}` : `“${name}”`;
}

/** What a step has where the sheet says nothing else. */
function usualLimit(step: Step, others: readonly TimeLimit[]): TimeLimit {
  const answers: Partial<Record<Step, TimeLimit['answeredBy']>> = {
    Acknowledgement: 'Date acknowledged',
    Panel: 'Panel date',
    Findings: 'Panel findings date',
  };
  const isStage = step.startsWith('Stage');
  const like = isStage ? others.find((limit) => limit.step.startsWith('Stage')) : undefined;
  return timeLimit(step, 'none', {
    runsFrom: AFTER_A_STEP.has(step) ? 'Previous step' : (like?.runsFrom ?? 'Clock start'),
    answeredBy: answers[step] ?? like?.answeredBy ?? 'Date of response',
  });
}

/** A text without a letter is a number, of which the sign counts. */
function meansSame(choice: string, text: string): boolean {
  return choice === text || (/\p{L}/u.test(text) && singular(choice) === singular(text));
}

function singular(words: string): string {
  return foldKey(words).replace(/s$/, '');
}
