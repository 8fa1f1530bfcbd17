export * from './types';
export * from './cases';
export * from './comparison';
export {
  absentFigure,
  among,
  behind,
  countFigure,
  lacking,
  rateFigure,
  type Counted,
  type RateSource,
} from './counted';
export * from './display';
export * from './facts';
export { NONE, type Scope } from './scopes';
export * from './figure';
export * from './measures';
export * from './money';
export type { PeriodRows } from './periodRows';
export * from './periods';
export { receivedDays } from './receivedDays';
export * from './rounding';
export * from './rows';
export * from './series';
export { answerSource, OUTCOME_SOURCE } from './sources';
export { answeredWithin, complaintTiming, heldOn, limitOf, stage3Limit } from './timing';
export type { Timing } from './timing';
