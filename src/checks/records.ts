// What a row is, as the rules ask for it. `row` is the index of the representation.
import type { Day } from '../calendar';
import type { Register } from '../register';
import { OUTCOME, PROCEDURE, STAGE, STATUS, TYPE } from './codes';

export function isComplaint({ recordType }: Register, row: number): boolean {
  return recordType.codes[row] === TYPE.Complaint;
}

export function isLgsco({ recordType }: Register, row: number): boolean {
  return recordType.codes[row] === TYPE.LGSCO;
}

/** 0 = the row has no stage. */
export function stageOf({ stage }: Register, row: number): number {
  return stage.codes[row] ?? 0;
}

export function isCorporate(register: Register, row: number): boolean {
  return isComplaint(register, row) && register.procedure.codes[row] === PROCEDURE.Corporate;
}

/** A statutory complaint before the review panel. */
export function isPanel(register: Register, row: number): boolean {
  return (
    isComplaint(register, row) &&
    stageOf(register, row) === STAGE['3'] &&
    register.procedure.codes[row] === PROCEDURE.Statutory
  );
}

/** Neither withdrawn nor rejected nor cancelled. */
export function goesOn({ status }: Register, row: number): boolean {
  return (status.codes[row] ?? 0) < STATUS.Withdrawn;
}

export function isAnswered({ response }: Register, row: number): boolean {
  return (response[row] ?? 0) > 0;
}

export function isUpheld(register: Register, row: number): boolean {
  return isComplaint(register, row) && goesOn(register, row) && register.outcome.codes[row] === OUTCOME.Upheld;
}

export function dayIn(days: Int32Array, row: number): Day {
  return days[row] ?? 0;
}
