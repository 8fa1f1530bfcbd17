/**
 * What the sheet `Previous year` can hold: the tables with a figure of an earlier year, the measures of each, and the
 * groups under which a figure stands. Reading checks a typed row against this list, and a report finds no figure that
 * isn't in it. A table that shows a published figure has an entry here.
 */
import type { Procedure } from '../calendar';
import { STAGES } from './allowedValues';
import type { TypedScope } from './types';

export interface PublishedMeasure {
  readonly name: string;
  readonly unit: 'count' | 'percent' | 'money';
  readonly synonyms?: readonly string[];
  /** The stage that the measure's name says. */
  readonly stage?: TypedScope['stage'];
  /** The groups that it has, where it hasn't those of the whole table; '' is the table's total. */
  readonly groups?: readonly string[];
}

/** A row of a table that every report names alike. */
export interface PublishedGroup extends TypedScope {
  /** As tables name it; '' is the table's total, or its only row. */
  readonly name: string;
  /** Other wordings, without procedure and stage. */
  readonly words: readonly string[];
  /** It is no part of the table's total. */
  readonly apart?: true;
}

export interface PublishedTable extends TypedScope {
  readonly id: string;
  /** One table a service area, whose name follows the id. */
  readonly byArea?: true;
  readonly measures: readonly PublishedMeasure[];
  /** Its rows, or the list from which they come. */
  readonly groups: readonly PublishedGroup[] | PublishedList;
}

export type PublishedList = 'Team' | 'Theme' | 'Service area' | 'Compliment origin' | 'Compliment theme';

const ALL_TOGETHER: PublishedGroup = { name: '', words: ['', 'total', 'grand total', 'all'] };
const RECEIVED: PublishedMeasure = {
  ...{ name: 'Received', unit: 'count' },
  synonyms: ['Complaints received', 'Number received', 'Cases received', 'Total received'],
};
const RESPONDED_TO: PublishedMeasure = { name: 'Responded to', unit: 'count', synonyms: ['Responded', 'Answered'] };
const CLOSED: PublishedMeasure = { name: 'Closed', unit: 'count', synonyms: ['Cases closed', 'Volume closed'] };
const UPHELD: PublishedMeasure = { name: 'Upheld', unit: 'count', synonyms: ['Number upheld', 'Cases upheld'] };
const UPHELD_WORDS = ['Upheld %', 'Percentage upheld', 'Upheld rate', 'Uphold rate'];
const TIMELINESS_WORDS = ['% in time', 'In time %', 'Timeliness %', '% timeliness', 'Timeliness'];

/** The stages of a procedure, or of any. */
function stageGroups(count: number): readonly PublishedGroup[] {
  return STAGES.slice(0, count).map((stage) => ({
    ...{ name: `Stage ${stage}`, stage, words: ['', 'complaint', 'complaints'] },
  }));
}

const volumeGroups = (procedures: readonly Procedure[]): readonly PublishedGroup[] => [
  ...[undefined, ...procedures].flatMap((procedure) =>
    STAGES.slice(0, procedure?.stages ?? mostStages(procedures)).map((stage): PublishedGroup => ({
      name: procedure ? `${procedure.label} stage ${stage} complaints` : `Stage ${stage} complaints`,
      ...{ ...(procedure ? { procedure: procedure.id } : {}), stage },
      words: ['', 'complaint', 'complaints'],
    })),
  ),
  {
    name: 'Alternative dispute resolution (ADR)',
    words: ['alternative dispute resolution adr', 'alternative dispute resolution', 'adr', 'adr cases'],
  },
  { name: 'Initial feedback', words: ['initial feedback'] },
  { name: 'Concerns', words: ['concerns', 'concern'] },
  { name: 'Member enquiries', words: ['member enquiries', 'member enquiry'] },
  { name: 'MP enquiries', words: ['mp enquiries', 'mp enquiry'] },
  { name: 'Compliments', words: ['compliments', 'compliment'] },
  { name: 'LGSCO enquiries', words: ['lgsco enquiries', 'lgsco', 'ombudsman', 'ombudsman enquiries'] },
  { name: 'Service requests', words: ['service requests', 'service request'] },
  { name: 'Comments', words: ['comments', 'comment'] },
  { name: 'Housing Ombudsman enquiries', words: ['housing ombudsman enquiries', 'housing ombudsman'] },
  ALL_TOGETHER,
];

const ONE_NUMBER = { measures: [RECEIVED], groups: [ALL_TOGETHER] } as const;

/** The tables of a council with these procedures; asked again, the same. */
export function publishedTables(procedures: readonly Procedure[]): readonly PublishedTable[] {
  const known = made.get(procedures) ?? tablesFor(procedures);
  made.set(procedures, known);
  return known;
}

function mostStages(procedures: readonly Procedure[]): number {
  return Math.max(...procedures.map(({ stages }) => stages));
}

const made = new WeakMap<readonly Procedure[], readonly PublishedTable[]>();

const tablesFor = (procedures: readonly Procedure[]): readonly PublishedTable[] => [
  { id: 'volume', measures: [RECEIVED], groups: volumeGroups(procedures) },
  {
    id: 'complaints',
    measures: [
      { name: 'Initial feedback', unit: 'count' },
      ...STAGES.slice(0, mostStages(procedures)).map((stage): PublishedMeasure => ({
        name: `Stage ${stage} complaints`,
        unit: 'count',
        stage,
      })),
      { name: 'ADR cases', unit: 'count', synonyms: ['ADR'] },
      { ...CLOSED, name: 'Cases closed', synonyms: ['Closed'] },
      { name: 'Cases cancelled', unit: 'count', synonyms: ['Cancelled'] },
      { name: '% upheld', unit: 'percent', synonyms: UPHELD_WORDS },
      { name: '% partially upheld', unit: 'percent', synonyms: ['Partially upheld %', 'Percentage partially upheld'] },
      { name: '% timeliness', unit: 'percent', synonyms: TIMELINESS_WORDS },
    ],
    groups: [ALL_TOGETHER],
  },
  { id: 'received-by-team', measures: [RECEIVED, RESPONDED_TO], groups: 'Team' },
  {
    id: 'upheld-by-team',
    measures: [CLOSED, RESPONDED_TO, UPHELD, { name: 'Partially upheld', unit: 'count' }],
    groups: 'Team',
  },
  { id: 'initial-feedback', ...ONE_NUMBER },
  { id: 'concerns', ...ONE_NUMBER },
  { id: 'member-enquiries', measures: [RECEIVED], groups: 'Team' },
  { id: 'mp-enquiries', measures: [RECEIVED], groups: 'Team' },
  { id: 'compliments', measures: [RECEIVED], groups: 'Team' },
  { id: 'compliment-origins', measures: [RECEIVED], groups: 'Compliment origin' },
  { id: 'compliment-themes', measures: [RECEIVED], groups: 'Compliment theme' },
  ...procedures.map(({ id: procedure, stages }): PublishedTable => ({
    id: `stages-${procedure}`,
    procedure,
    measures: [
      RECEIVED,
      {
        name: 'Timeliness',
        unit: 'percent',
        synonyms: TIMELINESS_WORDS,
        groups: stageGroups(stages).map(({ name }) => name),
      },
      {
        name: '% upheld',
        unit: 'percent',
        synonyms: UPHELD_WORDS,
        groups: stageGroups(stages).map(({ name }) => name),
      },
    ],
    groups: [
      ...stageGroups(stages).map((group) => ({ ...group, procedure })),
      { name: 'Ombudsman', words: ['ombudsman', 'lgsco'], procedure, apart: true },
      { ...ALL_TOGETHER, procedure },
    ],
  })),
  ...procedures.map(({ id: procedure }): PublishedTable => ({
    ...{ id: `theme-mentions-${procedure}`, procedure, measures: [RECEIVED], groups: 'Theme' },
  })),
  { id: 'teams', byArea: true, measures: [RECEIVED], groups: 'Team' },
  { id: 'stage2-by-service-area', stage: '2', measures: [RECEIVED], groups: 'Service area' },
  { id: 'stage3-by-service-area', stage: '3', measures: [RECEIVED], groups: 'Service area' },
  {
    id: 'costs',
    measures: [{ name: 'Cost', unit: 'money', synonyms: ['Costs', 'Total cost', 'Amount'] }],
    groups: [...stageGroups(mostStages(procedures)), ALL_TOGETHER],
  },
  {
    id: 'remedies',
    measures: [
      { name: 'Number', unit: 'count', synonyms: ['Number of payments'] },
      { name: 'Amount', unit: 'money', synonyms: ['Total amount', 'Cost'] },
    ],
    groups: [ALL_TOGETHER],
  },
  {
    id: 'ombudsman-investigations',
    measures: [
      { name: 'Investigations', unit: 'count', synonyms: ['Investigated'] },
      UPHELD,
      { name: 'Uphold rate', unit: 'percent', synonyms: ['% upheld', 'Upheld %', 'Upheld rate'] },
      { name: 'Cases received', unit: 'count', synonyms: ['Received'] },
    ],
    groups: [ALL_TOGETHER],
  },
  { id: 'year-on-year-complaints', measures: [RECEIVED, CLOSED, UPHELD], groups: [ALL_TOGETHER] },
];
