/**
 * Whom a rule concerns, in one table: by record type, Status and procedure. A rule names its concerns, and neither looks
 * at other rows nor is heard about them (REGISTER.md, "Whom a check concerns").
 */
import { must } from '../must';
import { enquiryProcedures } from '../figures';
import { bitsAt, codeAt, RECORD_TYPES, STATUSES } from '../register';
import type { RecordType, Register, Settings, Status } from '../register';

/** A value that the register does not tell, or that was not understood. */
type NotKnown = 'not known';

interface Whom {
  readonly types: readonly (RecordType | NotKnown)[];
  readonly statuses: readonly (Status | NotKnown)[];
  /** Complaints of a procedure that the setting `Procedures covered` leaves out are left out here too. */
  readonly coveredOnly: boolean;
}

/** What is answered: complaints always, enquiries where their procedure has a limit. */
const ANSWERED = ['Complaint'] as const satisfies readonly RecordType[];
const TIMED = [...ANSWERED, 'Member enquiry', 'MP enquiry'] as const satisfies readonly RecordType[];
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
  /** Rules about the dates of answers. */
  timed: { types: TIMED, statuses: TAKES_ITS_COURSE, coveredOnly: true },
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

/** Asks the table about a register under its settings; the rows of a concern are looked up when they are first asked for. */
export function concernedRows(
  register: Register,
  settings: Pick<Settings, 'countCancelledAsReceived' | 'proceduresCovered'>,
): (concern: Concern) => Concerned {
  const concernsOf = concernsByRow(register, settings);
  const known = new Map<Concern, Concerned>();
  return (concern) => {
    const found = known.get(concern) ?? concernedBy(bitOf(concern), concernsOf);
    known.set(concern, found);
    return found;
  };
}

function concernedBy(bit: number, concernsOf: Uint32Array): Concerned {
  const found = new Int32Array(concernsOf.length);
  let count = 0;
  for (let row = 0; row < concernsOf.length; row++) if ((bitsAt(concernsOf, row) & bit) !== 0) found[count++] = row;
  return { rows: found.subarray(0, count), has: (row) => (bitsAt(concernsOf, row) & bit) !== 0 };
}

/** The concerns of each row as bits: one pass, which looks up what every type, Status and procedure together have. */
function concernsByRow(
  { recordType, status, procedure, procedures, rowCount }: Register,
  settings: Pick<Settings, 'countCancelledAsReceived' | 'proceduresCovered'>,
): Uint32Array {
  const ids = procedures.map(({ id }) => id);
  const isTimed = new Set<string>([
    'Complaint',
    ...[...enquiryProcedures(procedures).keys()].map((code) => must(RECORD_TYPES[code - 1], 'a record type')),
  ]);
  const table = byCode(RECORD_TYPES, (type) =>
    byCode(STATUSES, (itsStatus) =>
      byCode(ids, (itsProcedure) =>
        CONCERN_NAMES.reduce(
          (bits, concern) =>
            (concern !== 'timed' || isTimed.has(type)) &&
            isConcerned(CONCERNS[concern], { type, itsStatus, itsProcedure }, settings)
              ? bits | bitOf(concern)
              : bits,
          0,
        ),
      ),
    ),
  );
  const found = new Uint32Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    const ofType = table[codeAt(recordType.codes, row)];
    const bits = ofType?.[codeAt(status.codes, row)]?.[codeAt(procedure.codes, row)];
    found[row] = must(bits, 'the concerns of a row');
  }
  return found;
}

interface Representation {
  readonly type: RecordType | NotKnown;
  readonly itsStatus: Status | NotKnown;
  /** Its id. */
  readonly itsProcedure: string;
}

function isConcerned(
  { types, statuses, coveredOnly }: Whom,
  { type, itsStatus, itsProcedure }: Representation,
  { countCancelledAsReceived, proceduresCovered }: Pick<Settings, 'countCancelledAsReceived' | 'proceduresCovered'>,
): boolean {
  // With that setting a Cancelled row counts wherever a received one does.
  const isLikeReceived = countCancelledAsReceived && itsStatus === 'Cancelled' && statuses.includes('Rejected');
  if (!types.includes(type) || !(isLikeReceived || statuses.includes(itsStatus))) return false;
  const isLeftOut =
    itsProcedure !== 'not known' && proceduresCovered.length > 0 && !proceduresCovered.includes(itsProcedure);
  return !(coveredOnly && type === 'Complaint' && isLeftOut);
}

const CONCERN_NAMES = Object.keys(CONCERNS) as readonly Concern[];

function bitOf(concern: Concern): number {
  return 1 << CONCERN_NAMES.indexOf(concern);
}

/** By code of a closed list, of which 0 is "not known". */
function byCode<V extends string, Found>(values: readonly V[], find: (value: V | NotKnown) => Found): readonly Found[] {
  return [find('not known'), ...values.map(find)];
}
