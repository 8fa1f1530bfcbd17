/**
 * When nobody can know a figure, told again from the raw rows by the rule alone ("Right or silent"): no column, or a
 * column that says nothing of any complaint of the period. Shares no code with `src/`.
 */
import { NOT_RECORDED, type Case, type Span } from './recountRules';

/** Rows are those of complaints. Each answer is true where the figures that rest on it are known. */
export function sourcesIn(cases: readonly Case[], { start, end, asAt }: Span, has: (heading: string) => boolean) {
  const within = (day: number): boolean => day >= start && day <= end;
  const isBehind = ({ received, response, closed, clock, left }: Case): boolean => {
    if (within(received)) return true;
    if (left) return false;
    return within(response) || within(closed) || isDue(clock);
  };
  const isDue = (clock: Case['clock']): boolean =>
    clock !== undefined && within(clock.due) && (clock.answered > 0 || clock.due <= asAt);
  const behind = cases.filter((each) => each.type === 'Complaint' && isBehind(each));
  const tells = (is: (each: Case) => boolean, rows = behind): boolean => rows.length === 0 || rows.some(is);
  return {
    responded: has('Date of response') && tells(({ response }) => response > 0),
    closed: (has('Date of response') || has('Date closed')) && tells(({ closed }) => closed > 0),
    outcome: has('Outcome') && tells(({ outcome }) => outcome !== ''),
    team: behind.length === 0 ? has('Team') : behind.some(({ team }) => team !== NOT_RECORDED),
    /** Of any complaint. */
    answers:
      (has('Date of response') || has('Panel date')) && tells(({ response, answer }) => response > 0 || answer > 0),
    /** Of a stage of a procedure: only a review panel has its answer elsewhere than in the response. */
    answer: (procedure: string, stage: number): boolean =>
      isPanel({ procedure, stage })
        ? has('Panel date') && tells(({ answer }) => answer > 0, behind.filter(isPanel))
        : has('Date of response') && tells(({ response }) => response > 0),
    /** Of which procedure: where no column tells it all are taken to be statutory. */
    procedure: (name?: string): boolean =>
      has('Procedure') ? tells(({ procedure }) => procedure !== '') : name !== 'Corporate',
    /** Where nothing tells the stage all are at the first, and nobody knows of others. */
    stage: (stage: number): boolean => stage === 1 || has('Stage'),
  };
}

export type Sources = ReturnType<typeof sourcesIn>;

export function isPanel({ procedure, stage }: Pick<Case, 'procedure' | 'stage'>): boolean {
  return procedure === 'Statutory' && stage === 3;
}

/** A rate needs something that is read in its own base: an outcome, an answer, or a case that is still open. */
export const saysOutcome = ({ outcome }: Case): boolean => outcome !== '';
export const saysAnswer =
  (has: (heading: string) => boolean) =>
  ({ answer, closed, status, outcome }: Case): boolean =>
    answer > 0 || (has('Outcome') && closed === 0 && status === '' && outcome === '');
