/** Where the sheet `Previous year` may hold one and the same figure: it need be typed once to be known in every table. */
import type { Procedure } from '../calendar';
import { STAGES, type Settings } from '../register';

/** Table, measure and group under which a figure may stand on the sheet; without a group it is the table's total. */
export type TypedAs = readonly [table: string, measure: string, group?: string];

/** What decides whether two places hold one figure. */
export interface Alike {
  readonly basis: Settings['basis'];
  readonly procedures: readonly Procedure[];
  /** The id of the only procedure of which the register or the sheet has complaints; absent where there are more. */
  readonly only?: string;
}

/**
 * The places that hold one figure. "Stage 1 complaints" are received in one table and, with the basis `Responded to`,
 * answered in another; and those of one procedure are all where there is no other.
 */
export function placesOfOneFigure({ basis, procedures, only }: Alike): readonly (readonly TypedAs[])[] {
  const asReceived = (...places: readonly TypedAs[]): readonly TypedAs[] =>
    basis === 'Received, closed and due' ? places : [];
  const ofAll = (stage: string): readonly TypedAs[] => [
    ['volume', 'Received', `Stage ${stage} complaints`],
    ...asReceived(['complaints', `Stage ${stage} complaints`]),
  ];
  const ofProcedure = ({ id, label }: Procedure, stage: string): readonly TypedAs[] => [
    ['volume', 'Received', `${label} stage ${stage} complaints`],
    [`stages-${id}`, 'Received', `Stage ${stage}`],
    ...(id === only ? ofAll(stage) : []),
  ];
  return [
    ...STAGES.flatMap((stage) => [
      ...procedures.map((procedure) => ofProcedure(procedure, stage)),
      ...(only ? [] : [ofAll(stage)]),
    ]),
    ...OF_OTHER_TYPES,
    [...LGSCO_CASES, ...procedures.map(({ id }): TypedAs => [`stages-${id}`, 'Received', 'Ombudsman'])],
    [
      ['received-by-team', 'Received'],
      ['teams', 'Received'],
      ['year-on-year-complaints', 'Received'],
    ],
    [
      ['upheld-by-team', 'Closed'],
      ['year-on-year-complaints', 'Closed'],
      ...asReceived(['complaints', 'Cases closed']),
    ],
    [
      ['upheld-by-team', 'Upheld'],
      ['year-on-year-complaints', 'Upheld'],
    ],
  ];
}

/** Tables whose groups are the same figures, with the measure. */
export const SAME_GROUPS: readonly (readonly TypedAs[])[] = [
  [
    ['received-by-team', 'Received'],
    ['teams', 'Received'],
  ],
];

const OF_OTHER_TYPES: readonly (readonly TypedAs[])[] = [
  [
    ['volume', 'Received', 'Compliments'],
    ['compliments', 'Received'],
    ['compliment-origins', 'Received'],
    ['compliment-themes', 'Received'],
  ],
  [
    ['volume', 'Received', 'Member enquiries'],
    ['member-enquiries', 'Received'],
  ],
  [
    ['volume', 'Received', 'MP enquiries'],
    ['mp-enquiries', 'Received'],
  ],
  [
    ['volume', 'Received', 'Concerns'],
    ['concerns', 'Received'],
  ],
  [
    ['volume', 'Received', 'Initial feedback'],
    ['initial-feedback', 'Received'],
    ['complaints', 'Initial feedback'],
  ],
  [
    ['volume', 'Received', 'Alternative dispute resolution (ADR)'],
    ['complaints', 'ADR cases'],
  ],
];

const LGSCO_CASES: readonly TypedAs[] = [
  ['volume', 'Received', 'LGSCO enquiries'],
  ['ombudsman-investigations', 'Cases received'],
];
