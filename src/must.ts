/** Gives what has to be there. Throws an Error where it is not; `what` names it: "the heading row". */
export function must<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`This is missing: ${what}.`);
  return value;
}
