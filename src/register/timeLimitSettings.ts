/** Time limits as settings: one name for each procedure and step, and one for its extended limit. */
import { DEFAULT_LIMITS, type Day, type TimeLimit } from '../calendar';

/** A limit as it is typed on one row. */
export interface TypedLimit {
  readonly limit: TimeLimit;
  readonly extended: boolean;
  readonly days: number;
  readonly validFrom: Day;
}

/** Corporate stage 3 has no limit unless a council sets one. */
const SETTABLE: readonly TimeLimit[] = [
  ...DEFAULT_LIMITS,
  { procedure: 'Corporate', step: 'Stage 3', days: 0, extendedDays: 0, from: 'acknowledgement', validFrom: 0 },
];

/** `Statutory stage 1 limit`, `Statutory stage 1 limit extended` … with the limit that each sets. */
export const LIMIT_SETTINGS = SETTABLE.flatMap((limit) => {
  const name = `${limit.procedure} ${limit.step.toLowerCase()} limit`;
  return [
    { name, limit, extended: false },
    { name: `${name} extended`, limit, extended: true },
  ];
});

/**
 * All limits in force, newest first: those typed, then the defaults. A row may give only one of the two numbers: the
 * other stays as it was before, except that an extended limit is never shorter than the limit, and equal to it where
 * there was no extension before.
 */
export function timeLimitsWith(typed: readonly TypedLimit[]): readonly TimeLimit[] {
  return typed
    .toSorted((a, b) => a.validFrom - b.validFrom)
    .reduce<readonly TimeLimit[]>((limits, { limit, extended, days, validFrom }) => {
      const isSame = ({ procedure, step }: TimeLimit): boolean => procedure === limit.procedure && step === limit.step;
      const before = limits.find(isSame) ?? limit;
      const changed = extended
        ? { ...before, extendedDays: Math.max(days, before.days), validFrom }
        : { ...before, days, extendedDays: extendedWith(before, days), validFrom };
      return [changed, ...limits.filter((other) => !isSame(other) || other.validFrom !== validFrom)];
    }, DEFAULT_LIMITS);
}

function extendedWith(before: TimeLimit, days: number): number {
  return before.extendedDays === before.days ? days : Math.max(days, before.extendedDays);
}
