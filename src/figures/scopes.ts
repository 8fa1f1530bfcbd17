/**
 * What a selection of rows can be narrowed to: record type, procedure and stage of a row as one number, its place. A row
 * is in a scope where the bits that are asked for are as they should be.
 */
import type { Procedure } from '../calendar';
import { procedureCode, RECORD_TYPES, STAGES } from '../register';
import type { RecordType } from '../register';

/** Of a procedure or stage: the rows for which none is recorded. */
export const NONE = 'Not recorded';
export type Stage = (typeof STAGES)[number];

/** Narrows a selection; what is absent is not asked. */
export interface Scope {
  readonly recordType?: RecordType;
  /** Its id. */
  readonly procedure?: string;
  readonly stage?: Stage | typeof NONE;
}

/** A row is wanted where those bits of its place that are asked for are these. */
export interface Wanted {
  readonly asked: number;
  readonly place: number;
}

/** What the scope names, in a register with these procedures. */
export function wantedPlace({ recordType, procedure, stage }: Scope, procedures: readonly Procedure[]): Wanted {
  return {
    asked: (recordType ? ANY_TYPE : 0) | (procedure ? ANY_PROCEDURE : 0) | (stage ? ANY_STAGE : 0),
    place: placeOf(
      recordType ? codeOf(RECORD_TYPES, recordType) : 0,
      procedure ? procedureIn(procedures, procedure) : 0,
      stage ? codeOf(STAGES, stage) : 0,
    ),
  };
}

/** The place of a row with these codes: room for 15 record types, 15 procedures and 7 stages. */
export function placeOf(type: number, procedure: number, stage: number): number {
  return type | (procedure << 4) | (stage << 8);
}

/** The code of the record type in a place. */
export function typeOf(place: number): number {
  return place & ANY_TYPE;
}

export const ANY_TYPE = placeOf(0b1111, 0, 0);
export const ANY_PROCEDURE = placeOf(0, 0b1111, 0);
export const ANY_STAGE = placeOf(0, 0, 0b111);

function procedureIn(procedures: readonly Procedure[], id: string): number {
  const code = id === NONE ? 0 : procedureCode(procedures, id);
  if (code === 0 && id !== NONE) throw new RangeError(`the register knows no procedure ${id}`);
  return code;
}

/** 0 for what is none of the values: not recorded. */
function codeOf(values: readonly string[], value: string): number {
  return values.indexOf(value) + 1;
}
