/** Gives what has to be there. Throws an Error where it is not; `what` names it: "the heading row". */
export function must<T>(value: T | undefined, what: string): T {
  return value === undefined ? missing(what) : value;
}

/** By itself, so that `must` is small enough for an engine to put in place of every call of it. */
function missing(what: string): never {
  throw new Error(`This is missing: ${what}.`);
}
