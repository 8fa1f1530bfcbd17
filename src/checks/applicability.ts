/**
 * Whom a rule concerns, in one table: by record type, Status and procedure. A rule names its concerns, and neither looks
 * at other rows nor is heard about them (REGISTER.md, "Whom a check concerns").
 */
import { PROCEDURES, RECORD_TYPES, STATUSES } from '../register';
import type { RecordType, Register, Settings, Status } from '../register';

/** A value that the register does not tell, or that was not understood. */
type NotKnown = 'not known';

interface Whom {
  readonly types: readonly (RecordType | NotKnown)[];
  readonly statuses: readonly (Status | NotKnown)[];
  /** Complaints of a procedure that the setting `Procedures covered` leaves out are left out here too. */
  readonly coveredOnly: boolean;
}

/** What is answered: complaints always; enquiries once a procedure gives them a limit, which none does today. */
const ANSWERED = ['Complaint'] as const satisfies readonly RecordType[];
const ANY_TYPE = [...RECORD_TYPES, 'not known'] as const;
const ANY_STATUS = [...STATUSES, 'not known'] as const;
const TAKES_ITS_COURSE = ['Open', 'Responded', 'Closed'] as const satisfies readonly Status[];

const CONCERNS = {
  /** The sheets themselves, and what should be on no sheet, such as personal details. */
  everything: { types: ANY_TYPE, statuses: ANY_STATUS, coveredOnly: false },
  /** Whatever a figure can count; a Cancelled row is in no figure but the count of cancelled complaints. */
  counted: {
    types: ANY_TYPE,
    statuses: [...TAKES_ITS_COURSE, 'Withdrawn', 'Rejected', 'not known'],
    coveredOnly: true,
  },
  cancelled: { types: ['Complaint'], statuses: ['Cancelled'], coveredOnly: true },
  /** Rules about answers: a Status that is not understood says nothing of an answer. */
  answered: { types: ANSWERED, statuses: TAKES_ITS_COURSE, coveredOnly: true },
  /** Rules about the stages of a case. */
  course: { types: ['Complaint'], statuses: TAKES_ITS_COURSE, coveredOnly: true },
  /** An answer on a row that has ended another way: its Status or its dates are wrong (FIGURES.md, Details). */
  ended: { types: ANSWERED, statuses: ['Withdrawn', 'Rejected', 'Cancelled'], coveredOnly: true },
  /** The Ombudsman decides a case whether or not the council has closed it. */
  ombudsman: { types: ['LGSCO'], statuses: ANY_STATUS, coveredOnly: false },
  /** A decision on a complaint row is its case's (REGISTER.md, "Facts in other places"). */
  decidedComplaint: { types: ['Complaint'], statuses: ANY_STATUS, coveredOnly: true },
} as const satisfies Readonly<Record<string, Whom>>;

/** Whom a rule concerns: a line of the table. */
export type Concern = keyof typeof CONCERNS;

/** The representations of one concern. */
export interface Concerned {
  /** Their indexes, ascending. */
  readonly rows: Int32Array;
  readonly has: (row: number) => boolean;
}

/** Asks the table about a register under its settings; each concern is looked up once, when it is first asked for. */
export function concernedRows(
  register: Register,
  settings: Pick<Settings, 'countCancelledAsReceived' | 'proceduresCovered'>,
): (concern: Concern) => Concerned {
  const known = new Map<Concern, Concerned>();
  return (concern) => {
    const found = known.get(concern) ?? findConcerned(CONCERNS[concern], register, settings);
    known.set(concern, found);
    return found;
  };
}

function findConcerned(
  whom: Whom,
  { recordType, status, procedure, rowCount }: Register,
  settings: Pick<Settings, 'countCancelledAsReceived' | 'proceduresCovered'>,
): Concerned {
  // With that setting a Cancelled row counts wherever a received one does.
  const statuses =
    settings.countCancelledAsReceived && whom.statuses.includes('Rejected')
      ? [...whom.statuses, 'Cancelled']
      : whom.statuses;
  const ofType = byCode(RECORD_TYPES, (type) => whom.types.includes(type));
  const ofStatus = byCode(STATUSES, (name) => statuses.includes(name));
  const isCovered = byCode(
    PROCEDURES,
    (name) =>
      name === 'not known' || settings.proceduresCovered.length === 0 || settings.proceduresCovered.includes(name),
  );
  const mask = new Uint8Array(rowCount);
  let count = 0;
  for (let row = 0; row < rowCount; row++) {
    const type = recordType.codes[row] ?? 0;
    if (!ofType[type] || !ofStatus[status.codes[row] ?? 0]) continue;
    if (whom.coveredOnly && type === COMPLAINT && !isCovered[procedure.codes[row] ?? 0]) continue;
    mask[row] = 1;
    count += 1;
  }
  const rows = new Int32Array(count);
  for (let row = mask.indexOf(1), at = 0; row >= 0; row = mask.indexOf(1, row + 1)) rows[at++] = row;
  return { rows, has: (row) => mask[row] === 1 };
}

const COMPLAINT = RECORD_TYPES.indexOf('Complaint') + 1;

/** By code of a closed list, of which 0 is "not known". */
function byCode<V extends string>(values: readonly V[], test: (value: V | NotKnown) => boolean): readonly boolean[] {
  return [test('not known'), ...values.map(test)];
}
