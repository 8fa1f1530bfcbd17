/** Where the sheet `Previous year` may hold one and the same figure: it need be typed once to be known in every table. */

/** Table, measure and group under which a figure may stand on the sheet; without a group it is the table's total. */
export type TypedAs = readonly [table: string, measure: string, group?: string];

const STAGES = ['Statutory', 'Corporate'].flatMap((procedure) =>
  ['1', '2', '3'].map((stage): readonly TypedAs[] => [
    ['volume', 'Received', `${procedure} stage ${stage} complaints`],
    [`stages-${procedure.toLowerCase()}`, 'Received', `Stage ${stage}`],
  ]),
);

/** Only figures that mean the same whatever the settings are: "Stage 1 complaints" are received in one table and answered in another. */
export const ONE_FIGURE: readonly (readonly TypedAs[])[] = [
  ...STAGES,
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
  [
    ['volume', 'Received', 'LGSCO enquiries'],
    ['ombudsman-investigations', 'Cases received'],
    ['stages-statutory', 'Received', 'Ombudsman'],
    ['stages-corporate', 'Received', 'Ombudsman'],
  ],
];
