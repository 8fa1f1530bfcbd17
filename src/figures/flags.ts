/**
 * What every row of a register can count as, as flags: found once for all periods. Measures are combinations of flags,
 * so that a figure is a selection of rows and its count can never differ from them.
 */
import { LGSCO_DECISIONS, PROCEDURES, RECORD_TYPES, STAGES } from '../register';
import type { RecordType, Register, Settings } from '../register';
import type { Timing } from './timing';

/** What a row counts as in a period (FIGURES.md, Measures). */
export const FLAG = {
  received: 1 << 0,
  cancelled: 1 << 1,
  withdrawn: 1 << 2,
  rejected: 1 << 3,
  responded: 1 << 4,
  closed: 1 << 5,
  due: 1 << 6,
  hasLimit: 1 << 7,
  onTime: 1 << 8,
  open: 1 << 9,
  upheld: 1 << 10,
  partiallyUpheld: 1 << 11,
  notUpheld: 1 << 12,
  noFinding: 1 << 13,
  decided: 1 << 14,
  investigated: 1 << 15,
  ombudsmanUpheld: 1 << 16,
  noOutcome: 1 << 17,
} as const;

/** Narrows a selection; what is absent is not asked. */
export interface Scope {
  readonly recordType?: RecordType;
  readonly procedure?: (typeof PROCEDURES)[number];
  readonly stage?: (typeof STAGES)[number];
}

/** A row's flags are wanted where those that are asked for are as they should be. */
export interface Wanted {
  readonly asked: number;
  readonly flags: number;
}

/** All flags of `mask`, and what the scope names: one comparison a row. */
export function wantedFlags(mask: number, { recordType, procedure, stage }: Scope): Wanted {
  return {
    asked: mask | scopeBits(recordType ? 0b1111 : 0, procedure ? 0b11 : 0, stage ? 0b11 : 0),
    flags:
      mask |
      scopeBits(
        recordType ? RECORD_TYPES.indexOf(recordType) + 1 : 0,
        procedure ? PROCEDURES.indexOf(procedure) + 1 : 0,
        stage ? STAGES.indexOf(stage) + 1 : 0,
      ),
  };
}

/** Above its flags a row carries the codes of what a scope can ask for. */
function scopeBits(type: number, procedure: number, stage: number): number {
  return (type << 20) | (procedure << 24) | (stage << 26);
}

const COMPLAINT = RECORD_TYPES.indexOf('Complaint') + 1;
const LGSCO = RECORD_TYPES.indexOf('LGSCO') + 1;
/** Status codes: 1 Open, 2 Responded, 3 Closed, 4 Withdrawn, 5 Rejected, 6 Cancelled. */
const WITHDRAWN = 4;
const REJECTED = 5;
const CANCELLED = 6;
const OUTCOME_FLAGS = [FLAG.noOutcome, FLAG.upheld, FLAG.partiallyUpheld, FLAG.notUpheld, FLAG.noFinding];

/**
 * The flags of every row with all that it can count as in any period; in which of them it does its dates decide.
 * 0 for a row that counts as nothing: without a record type, or of a procedure that the report does not cover.
 */
export function rowFlags(register: Register, settings: Settings, timing: Timing): Uint32Array {
  const covered = coveredProcedures(settings);
  const outcomeFlags = settings.upheldIncludesPartially ? OUTCOME_FLAGS.with(2, FLAG.upheld) : OUTCOME_FLAGS;
  const types = register.recordType.codes;
  const procedures = register.procedure.codes;
  const stages = register.stage.codes;
  const statuses = register.status.codes;
  const outcomes = register.outcome.codes;
  const { due, answered } = timing;
  const byStatus = Array.from({ length: CANCELLED + 1 }, (_, status) => statusFlags(status, settings));
  const byDecision = [FLAG.decided, ...LGSCO_DECISIONS.map(decisionFlags)];
  const flags = new Uint32Array(register.rowCount);
  for (let row = 0; row < flags.length; row++) {
    const type = types[row] ?? 0;
    const procedure = procedures[row] ?? 0;
    if (type === 0 || (type === COMPLAINT && !covered[procedure])) continue;
    const status = statuses[row] ?? 0;
    let flag = scopeBits(type, procedure, stages[row] ?? 0) | (byStatus[status] ?? 0);
    if (type === COMPLAINT && status < WITHDRAWN) {
      const last = due[row] ?? 0;
      const answer = answered[row] ?? 0;
      flag |= outcomeFlags[outcomes[row] ?? 0] ?? 0;
      if (last > 0) flag |= FLAG.due | FLAG.hasLimit | (answer > 0 && answer <= last ? FLAG.onTime : 0);
    } else if (type === LGSCO) {
      flag |= byDecision[register.lgscoDecision.codes[row] ?? 0] ?? FLAG.decided;
    }
    flags[row] = flag;
  }
  return flags;
}

/** By code of the Procedure column; rows without a procedure (code 0) are always covered. */
function coveredProcedures(settings: Settings): readonly boolean[] {
  const chosen = settings.proceduresCovered;
  return [true, ...PROCEDURES.map((procedure) => chosen.length === 0 || chosen.includes(procedure))];
}

/** What a row of that status counts as when it is received, and whether it can be answered, closed and open. */
function statusFlags(status: number, settings: Settings): number {
  switch (status) {
    case CANCELLED:
      return FLAG.cancelled | (settings.countCancelledAsReceived ? FLAG.received : 0);
    case REJECTED:
      return FLAG.rejected | (settings.countRejectedAsReceived ? FLAG.received : 0);
    case WITHDRAWN:
      return FLAG.withdrawn | FLAG.received;
    default:
      return FLAG.received | FLAG.responded | FLAG.closed | FLAG.open;
  }
}

function decisionFlags({ investigated, upheld }: (typeof LGSCO_DECISIONS)[number]): number {
  return FLAG.decided | (investigated ? FLAG.investigated : 0) | (upheld ? FLAG.ombudsmanUpheld : 0);
}
