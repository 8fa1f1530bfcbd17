/** The notes that say how a figure is counted: one wording each, wherever the figure stands. */
import { hasPanel, PANEL_STAGE } from '../calendar';
import { countedIn, OUTCOME_SOURCE, rateFigure, rateOf, rowsIn, rowsOfType } from '../figures';
import type { Counted, CountId, Facts, Figure } from '../figures';
import { counted } from '../nouns';
import type { Settings } from '../register';
import { countNumber } from './context';
import type { ReportContext } from './context';
import { publishedYearNote } from './published';
import { labelWithin } from './procedures';
import { listed } from './words';

/** Received, with what the settings count as received. */
export function receivedNote({ facts }: ReportContext): string {
  const { settings } = facts;
  const cancelled = settings.countCancelledAsReceived
    ? 'Cancelled cases are counted'
    : 'Cancelled cases are not counted';
  const rejected = settings.countRejectedAsReceived
    ? 'rejected and withdrawn ones are'
    : 'withdrawn ones are, rejected ones are not';
  const chosen = facts.register.procedures.filter(({ id }) => settings.proceduresCovered.includes(id));
  const covered =
    chosen.length === 0 ? '' : ` Of complaints, only ${listed(chosen.map(labelWithin))} ones are counted.`;
  return `Received: the date received lies in the period. ${cancelled}; ${rejected}.${covered}`;
}

/** Responded to, whenever received. */
export const RESPONDED_NOTE =
  'Responded to: the date of response lies in the period, whenever the complaint was received. Withdrawn, rejected and cancelled cases are left out.';

/** A case at several stages is counted at each. */
export const STAGES_NOTE =
  'A complaint is counted at every stage that it reached: a case at stage 1 and stage 2 counts twice.';

/** The base of "upheld" under the report's basis, and how many in it have no outcome. */
export function upheldNote(context: ReportContext): string {
  const { settings } = context.facts;
  const base =
    settings.basis === 'Responded to'
      ? 'complaints responded to in the period, whenever received'
      : 'complaints closed in the period, whenever received';
  return `Upheld is counted among ${base}. ${partialWords(settings)} Withdrawn, rejected and cancelled cases are left out.${withoutOutcome(context)}`;
}

/** Upheld among the stage 1 complaints received: a base of its own, with those that have no outcome yet. */
export function receivedUpheldNote({ facts, current }: ReportContext): string {
  const counted = (id: CountId): Counted => countedIn(facts.current, id, { recordType: 'Complaint', stage: '1' });
  const blank = blankWords(rateFigure(counted('receivedUpheld'), counted('received'), OUTCOME_SOURCE));
  const said = blank === undefined ? '' : ` Without an outcome recorded, though in the base: ${blank} in ${current}.`;
  return `Upheld here is counted among the stage 1 complaints received in the period, whenever they were closed; % upheld elsewhere is of those closed or responded to. ${partialWords(facts.settings)}${said}`;
}

function partialWords({ upheldIncludesPartially }: Settings): string {
  return upheldIncludesPartially ? 'Partially upheld counts as upheld.' : 'Partially upheld does not count as upheld.';
}

/** They make the share of upheld smaller than it may be. */
function withoutOutcome({ facts }: ReportContext): string {
  const said = (['current', 'previous'] as const).flatMap((which) => {
    const blank = blankWords(rateOf(facts, which, 'upheld', { recordType: 'Complaint' }));
    return blank === undefined ? [] : [`${blank} in ${facts[which].period.label}`];
  });
  return said.length === 0 ? '' : ` Without an outcome recorded, though in the base: ${listed(said)}.`;
}

/** `3 of 8`: the rows of a rate's base whose cell is blank; undefined where there is none. */
function blankWords({ blank, denominator }: Figure): string | undefined {
  if (!blank || denominator === undefined) return undefined;
  return [blank.rows, denominator].map((n) => n.toLocaleString('en-GB')).join(' of ');
}

/** Timeliness: what is in time, and of what. */
export function timelinessNote({ facts }: ReportContext): string {
  const { settings } = facts;
  const base =
    settings.basis === 'Responded to'
      ? 'Timeliness: answered on or before the due date, out of complaints responded to in the period that have a time limit.'
      : 'Timeliness: answered on or before the due date, out of complaints due in the period. A complaint that is past its due date without an answer counts as late; one not yet due is left out.';
  return `${base} ${clockNote(facts)}${withoutClock(facts)}${notAgreedNote(facts)}`;
}

/** What moves due dates and is not in the register. */
export function withoutClock({ register: { present, procedures }, settings, current, previous }: Facts): string {
  const acknowledged = procedures.filter(
    ({ id, limits }) =>
      limits.some(({ runsFrom }) => runsFrom === 'Acknowledged') &&
      [current, previous].some((period) => rowsOfType(period, { recordType: 'Complaint', procedure: id }).length > 0),
  );
  const said = [
    ...(present.has('extension') ? [] : ['The register has no Extension, so no complaint counts as extended.']),
    ...(present.has('clockStart') ? [] : ['It has no Clock start date: time limits run from the date received.']),
    ...(present.has('acknowledged') || acknowledged.length === 0
      ? []
      : [
          `It has no Date acknowledged: ${listed(acknowledged.map(labelWithin))} time limits run from the clock start.`,
        ]),
    ...(settings.excludeHeldDays && !(present.has('holdFrom') && present.has('holdTo'))
      ? ['It has no On hold from and On hold to for every hold, so held days may be missing.']
      : []),
  ];
  return said.map((sentence) => ` ${sentence}`).join('');
}

/** Said of days that are counted from the clock's start. */
export function withoutStart({ register: { present } }: Facts): string {
  return present.has('clockStart')
    ? ''
    : ' The register has no Clock start date, so the clock starts on the date received.';
}

/** Where a limit is the date agreed with the complainant, those without one are in no count of timeliness. */
function notAgreedNote({ timing: { notAgreed }, current, previous }: Facts): string {
  if (notAgreed.length === 0) return '';
  const without = new Set(notAgreed);
  const said = [current, previous].flatMap((period) => {
    const n = rowsIn(period, 'received', { recordType: 'Complaint' }).filter((row) => without.has(row)).length;
    return n === 0 ? [] : [`${counted(n, 'complaint')} received in ${period.period.label}`];
  });
  return said.length === 0 ? '' : ` Without a Due date agreed, and so in no figure of timeliness: ${listed(said)}.`;
}

function clockNote({ settings, register: { procedures }, current, previous }: Facts): string {
  const stage2 =
    settings.stage2Clock === 'Request'
      ? 'Stage 2 runs from the request.'
      : 'Stage 2 runs from the day on which the statement of complaint was agreed, where recorded, else from the request.';
  const held = settings.excludeHeldDays ? 'Held days are added to the due date.' : 'Days on hold are not taken off.';
  const [panel] = procedures.filter(
    (one) =>
      hasPanel(one) &&
      [current, previous].some(
        (period) => rowsOfType(period, { recordType: 'Complaint', procedure: one.id }).length > 0,
      ),
  );
  const stage3 = panel ? ` At ${labelWithin(panel)} stage ${PANEL_STAGE} ${STAGE_3[settings.stage3Measure]}` : '';
  return `Working days leave out weekends and bank holidays of England and Wales; the start is day 0 and the limit day is in time. ${stage2}${stage3} ${held}`;
}

/** What "in time" means at a panel's stage: one of three steps, or all of them. */
const STAGE_3: Record<Settings['stage3Measure'], string> = {
  Panel: 'the date of the panel is measured, from the request.',
  Findings: 'the date of the findings is measured, from the panel.',
  Response: 'the response is measured, from the findings of the panel.',
  All: 'the response is measured, from the request, against the limits of panel, findings and response together.',
};

/** Some teams have no figure of a period that was typed: what was typed of the others may not be all. */
export function teamsUnpublishedNotes(
  period: string,
  total: Figure,
  teams: readonly (Figure | undefined)[],
): readonly string[] {
  const added = teams.reduce((sum, figure) => sum + countNumber(figure), 0);
  const isSum = total.published && total.ratio?.of === added;
  return [
    `Teams without a published figure for ${period} show "Not recorded".`,
    ...(isSum ? [`The total of ${period} is of the teams that have a published figure.`] : []),
  ];
}

/** The previous period's figures were typed, not counted. */
export function publishedNote({ previous }: ReportContext): string {
  return publishedYearNote(previous);
}
