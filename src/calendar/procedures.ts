/**
 * The procedures under which an English council answers complaints and enquiries, as a list: what the law or a Code says
 * of each is an entry here, and a council changes or adds entries on the sheet `Procedures` (PROCEDURES.md).
 */
import type { Day, HolidaySet } from './types';

/** A stage of a procedure. */
export type StageNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * What a time limit is for. A review panel's stage has steps of its own, measured separately (Panel, Findings, Response)
 * or together (All). Acknowledgement and Panel request are checked, and never part of timeliness.
 */
export type Step = 'Acknowledgement' | `Stage ${StageNumber}` | PanelStep | 'Panel request';
export type PanelStep = 'Panel' | 'Findings' | 'Response' | 'All';

/** `extended` counts from the same start, and is `length` where there is no extension. */
export interface FixedTime {
  readonly length: number;
  readonly extended: number;
}

/** `agreed`: up to the date agreed with the complainant; `none`: no limit, so no timeliness. */
export type Allowed = FixedTime | 'agreed' | 'none';

export type TimeUnit = 'working days' | 'calendar days' | 'months' | 'school days';
export type RunsFrom = 'Received' | 'Clock start' | 'Acknowledged' | 'Logged' | 'Previous step';
export type AnsweredBy =
  'Date of response' | 'Panel date' | 'Panel findings date' | 'Date closed' | 'Date acknowledged';

/** The limit of a step, in force for clocks that start on `validFrom` or later. */
export interface TimeLimit {
  readonly step: Step;
  readonly allowed: Allowed;
  readonly unit: TimeUnit;
  /** Where the register has no such date of a row, its clock start. */
  readonly runsFrom: RunsFrom;
  /** The number of the day from which it runs. */
  readonly firstDay: 0 | 1;
  /** What becomes of a last day that is no working day; for calendar days and months. */
  readonly closedLimitDay: 'As it is' | 'Next working day';
  readonly answeredBy: AnsweredBy;
  readonly holidays: HolidaySet;
  /** 0 = always. */
  readonly validFrom: Day;
}

export interface Procedure {
  /** The end of the ids of its tables: `stages-adult-social-care`. */
  readonly id: string;
  readonly name: string;
  /** What tables call it where its name is long. */
  readonly label: string;
  /** Other names in registers, beside the usual wordings of a built-in one. */
  readonly aliases: readonly string[];
  /** Its complaints within a sentence: `corporate complaint`. */
  readonly noun: { readonly one: string; readonly many: string };
  readonly law: string;
  readonly ombudsman: string;
  /** The title of a report on this procedure alone, without kind, council and period. */
  readonly reportTitle: string;
  /** Set by an Act or regulations. */
  readonly statutory: boolean;
  /** The settings `Stage 2 limit` speaks of its stage 2. */
  readonly hasStage2Choice?: true;
  /** So many stages its tables have, more only where a row is at a later one. */
  readonly stages: number;
  /** Of each step the newest first. */
  readonly limits: readonly TimeLimit[];
}

/** A limit of working days from the clock start to the Date of response, but for what is said otherwise. */
export function timeLimit(step: Step, allowed: Allowed, otherwise: Partial<TimeLimit> = {}): TimeLimit {
  return {
    ...{ step, allowed, unit: 'working days', runsFrom: 'Clock start', firstDay: 0, closedLimitDay: 'As it is' },
    ...{ answeredBy: 'Date of response', holidays: 'England and Wales', validFrom: 0 },
    ...otherwise,
  };
}

/** So many, and so many when extended. */
export function fixed(length: number, extended = length): FixedTime {
  return { length, extended };
}

const LGSCO = 'Local Government and Social Care Ombudsman';
const ACKNOWLEDGED = { runsFrom: 'Acknowledged' } as const;
const BY_ACKNOWLEDGEMENT = { answeredBy: 'Date acknowledged' } as const;

/** Code 6.2–6.4 and 6.10–6.15, of the LGSCO and of the Housing Ombudsman alike. */
const CODE_LIMITS: readonly TimeLimit[] = [
  timeLimit('Acknowledgement', fixed(5), BY_ACKNOWLEDGEMENT),
  timeLimit('Stage 1', fixed(10, 20), ACKNOWLEDGED),
  timeLimit('Stage 2', fixed(20, 40), ACKNOWLEDGED),
];

/** SI 2009/309 regs 13 and 14, and its twin SI 2012/3094 reg 29: three days to acknowledge, an answer by the date agreed. */
const AGREED_LIMITS: readonly TimeLimit[] = [
  timeLimit('Acknowledgement', fixed(3), BY_ACKNOWLEDGEMENT),
  timeLimit('Stage 1', 'agreed'),
];

/** The built-in procedures; where nothing tells which one a complaint is under, it is the first. */
export const PROCEDURES = [
  {
    id: 'statutory',
    name: "Children's statutory",
    ...{ label: 'Statutory', aliases: ['Statutory'] },
    noun: { one: 'statutory complaint', many: 'statutory complaints' },
    law: 'SI 2006/1738',
    ombudsman: LGSCO,
    reportTitle: "Children's social care complaints and representations",
    ...{ statutory: true, hasStage2Choice: true, stages: 3 },
    // Stage 1 reg 14, stage 2 reg 17, panel request reg 18, panel reg 19(4), findings and response reg 20.
    limits: [
      timeLimit('Stage 1', fixed(10, 20)),
      timeLimit('Stage 2', fixed(25, 65)),
      timeLimit('Panel request', fixed(20)),
      timeLimit('Panel', fixed(30), { answeredBy: 'Panel date' }),
      timeLimit('Findings', fixed(5), { runsFrom: 'Previous step', answeredBy: 'Panel findings date' }),
      timeLimit('Response', fixed(15), { runsFrom: 'Previous step' }),
    ],
  },
  {
    id: 'adult-social-care',
    name: 'Adult social care',
    ...{ label: 'Adult social care', aliases: [] },
    noun: { one: 'adult social care complaint', many: 'adult social care complaints' },
    law: 'SI 2009/309',
    ombudsman: LGSCO,
    reportTitle: 'Adult social care complaints and representations',
    ...{ statutory: true, stages: 1, limits: AGREED_LIMITS },
  },
  {
    id: 'public-health',
    name: 'Public health',
    ...{ label: 'Public health', aliases: [] },
    noun: { one: 'public health complaint', many: 'public health complaints' },
    law: 'SI 2012/3094 Part 5',
    ombudsman: LGSCO,
    reportTitle: 'Public health complaints and representations',
    ...{ statutory: true, stages: 1, limits: AGREED_LIMITS },
  },
  {
    id: 'corporate',
    name: 'Corporate',
    ...{ label: 'Corporate', aliases: [] },
    noun: { one: 'corporate complaint', many: 'corporate complaints' },
    law: "the LGSCO's Complaint Handling Code",
    ombudsman: LGSCO,
    reportTitle: 'Corporate complaints and representations',
    // The Code has two stages; older policies that are still met in registers have a third, which has no limit.
    ...{ statutory: false, stages: 3, limits: CODE_LIMITS },
  },
  {
    id: 'housing',
    name: 'Housing',
    ...{ label: 'Housing', aliases: [] },
    noun: { one: 'housing complaint', many: 'housing complaints' },
    law: "the Housing Ombudsman's Complaint Handling Code",
    ombudsman: 'Housing Ombudsman',
    reportTitle: 'Housing complaints and representations',
    ...{ statutory: false, stages: 2, limits: CODE_LIMITS },
  },
  {
    id: 'member-enquiry',
    name: 'Member enquiry',
    ...{ label: 'Member enquiry', aliases: [] },
    noun: { one: 'member enquiry', many: 'member enquiries' },
    ...{ law: '', ombudsman: '', reportTitle: 'Member enquiries' },
    ...{ statutory: false, stages: 1, limits: [] },
  },
  {
    id: 'mp-enquiry',
    name: 'MP enquiry',
    ...{ label: 'MP enquiry', aliases: [] },
    noun: { one: 'MP enquiry', many: 'MP enquiries' },
    ...{ law: '', ombudsman: '', reportTitle: 'MP enquiries' },
    ...{ statutory: false, stages: 1, limits: [] },
  },
] as const satisfies readonly Procedure[];

/** Ids of the built-in procedures. */
export type BuiltInId = (typeof PROCEDURES)[number]['id'];

/** So many procedures a register can tell apart, own ones included. */
export const MOST_PROCEDURES = 15;

/** The limit that holds for a clock start: the first listed that is valid then. Undefined where there is none. */
export function limitFor({ limits }: Pick<Procedure, 'limits'>, step: Step, start: Day): TimeLimit | undefined {
  return limits.find((limit) => limit.step === step && limit.validFrom <= start);
}

/** In the order in which a procedure lists its limits. */
export function newestFirst(limits: readonly TimeLimit[]): readonly TimeLimit[] {
  return limits.toSorted((a, b) => b.validFrom - a.validFrom);
}

/** True where the limit is a length of time. */
export function isFixed(limit: TimeLimit | undefined): limit is TimeLimit & { readonly allowed: FixedTime } {
  return typeof limit?.allowed === 'object';
}

/** The steps of which a procedure's last stage may be made; none where no panel reviews. */
export function hasPanel({ limits }: Pick<Procedure, 'limits'>): boolean {
  return limits.some(({ step }) => step === 'Panel');
}

/** The stage at which a panel reviews. */
export const PANEL_STAGE: StageNumber = 3;
