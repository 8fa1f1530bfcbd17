/** What a selection of rows can be narrowed to, as bits that stand above a row's flags: one comparison a row decides. */
import { PROCEDURES, RECORD_TYPES, STAGES } from '../register';
import type { RecordType } from '../register';

/** Of a procedure or stage: the rows for which none is recorded. */
export const NONE = 'Not recorded';

/** Narrows a selection; what is absent is not asked. */
export interface Scope {
  readonly recordType?: RecordType;
  readonly procedure?: (typeof PROCEDURES)[number] | typeof NONE;
  readonly stage?: (typeof STAGES)[number] | typeof NONE;
}

/** A row's flags are wanted where those that are asked for are as they should be. */
export interface Wanted {
  readonly asked: number;
  readonly flags: number;
}

/** All flags of `mask`, and what the scope names. */
export function wantedFlags(mask: number, { recordType, procedure, stage }: Scope): Wanted {
  return {
    asked: mask | (recordType ? ANY_TYPE : 0) | (procedure ? ANY_PROCEDURE : 0) | (stage ? ANY_STAGE : 0),
    flags:
      mask |
      scopeBits(
        recordType ? codeOf(RECORD_TYPES, recordType) : 0,
        procedure ? codeOf(PROCEDURES, procedure) : 0,
        stage ? codeOf(STAGES, stage) : 0,
      ),
  };
}

/** The bits of a row with these codes. */
export function scopeBits(type: number, procedure: number, stage: number): number {
  return (type << 20) | (procedure << 24) | (stage << 26);
}

/** The code of the record type in a row's bits. */
export function typeOf(flags: number): number {
  return (flags >>> 20) & 0b1111;
}

export const ANY_TYPE = scopeBits(0b1111, 0, 0);
export const ANY_PROCEDURE = scopeBits(0, 0b11, 0);
export const ANY_STAGE = scopeBits(0, 0, 0b11);

/** 0 for what is none of the values: not recorded. */
function codeOf(values: readonly string[], value: string): number {
  return values.indexOf(value) + 1;
}
