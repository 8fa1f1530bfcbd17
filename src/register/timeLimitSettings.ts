/** Time limits as settings: one name for each procedure and step, and one for its extended limit. */
import {
  fixed,
  hasPanel,
  isFixed,
  newestFirst,
  PANEL_STAGE,
  PROCEDURES,
  timeLimit,
  type Day,
  type Procedure,
  type Step,
  type TimeLimit,
} from '../calendar';

/** A limit as it is typed on one row. */
export interface TypedLimit {
  readonly procedure: string;
  readonly step: Step;
  readonly extended: boolean;
  readonly length: number;
  readonly validFrom: Day;
}

/** `Statutory stage 1 limit`, `Statutory stage 1 limit extended` … with the limit that each sets. */
export const LIMIT_SETTINGS = PROCEDURES.flatMap((procedure) =>
  stepsOf(procedure).flatMap((step) => {
    const name = `${procedure.label} ${step === 'All' ? `stage ${PANEL_STAGE}` : step.toLowerCase()} limit`;
    return [
      { name, procedure: procedure.id, step, extended: false },
      { name: `${name} extended`, procedure: procedure.id, step, extended: true },
    ];
  }),
);

/** Its steps with a limit, and its stages without one, which a council may give one. */
function stepsOf(procedure: Procedure): readonly Step[] {
  const stages = (['Stage 1', 'Stage 2', 'Stage 3'] as const).slice(0, procedure.stages);
  const steps = hasPanel(procedure) ? [...stages.slice(0, PANEL_STAGE - 1), 'All' as const] : stages;
  return [...new Set<Step>([...procedure.limits.map(({ step }) => step), ...steps])];
}

/**
 * The procedures with the limits that are typed, in working days. A row may give only one of the two numbers: the other
 * stays as it was before that day, except that an extended limit is never shorter than the limit, and equal to it where
 * there was no extension before. An extended limit of a step that has no limit of working days sets nothing.
 */
export function withTypedLimits(procedures: readonly Procedure[], typed: readonly TypedLimit[]): readonly Procedure[] {
  const inOrder = typed.toSorted((a, b) => a.validFrom - b.validFrom || Number(a.extended) - Number(b.extended));
  return procedures.map((procedure) =>
    inOrder.filter((limit) => limit.procedure === procedure.id).reduce(withTypedLimit, procedure),
  );
}

function withTypedLimit(procedure: Procedure, { step, extended, length, validFrom }: TypedLimit): Procedure {
  const before =
    procedure.limits.find((limit) => limit.step === step && limit.validFrom <= validFrom) ?? newLimit(procedure, step);
  const isInDays = isFixed(before) && before.unit === 'working days';
  const [was, wasExtended] = isInDays ? [before.allowed.length, before.allowed.extended] : [0, 0];
  if (extended && was === 0) return procedure;
  const allowed = extended
    ? fixed(was, Math.max(length, was))
    : fixed(length, wasExtended === was ? length : Math.max(length, wasExtended));
  const others = procedure.limits.filter((limit) => limit.step !== step || limit.validFrom !== validFrom);
  return { ...procedure, limits: newestFirst([{ ...before, allowed, unit: 'working days', validFrom }, ...others]) };
}

/** Like the procedure's other stages. */
function newLimit({ limits }: Procedure, step: Step): TimeLimit {
  const like = limits.find((limit) => limit.step.startsWith('Stage'));
  return timeLimit(step, 'none', { runsFrom: like && step.startsWith('Stage') ? like.runsFrom : 'Clock start' });
}
