/**
 * How many characters a piece of work looks at through String's scanning methods: work that can be counted the same on
 * any machine, where time can't. Regular expressions are left to the lint rules against super-linear ones.
 */
export function stepsOf(work: () => unknown): number {
  let steps = 0;
  const undo = (Object.entries(COSTS) as [keyof typeof COSTS, Cost][]).map(([name, cost]) => {
    const original = Object.getOwnPropertyDescriptor(String.prototype, name);
    const method: unknown = original?.value;
    if (!original || typeof method !== 'function') throw new Error(`String has no method ${name}`);
    Object.defineProperty(String.prototype, name, {
      ...original,
      value: function counted(this: string, ...given: unknown[]): unknown {
        const answer: unknown = Reflect.apply(method, this, given);
        steps += cost(this, answer, typeof given[1] === 'number' ? given[1] : 0);
        return answer;
      },
    });
    return (): unknown => Object.defineProperty(String.prototype, name, original);
  });
  try {
    work();
  } finally {
    for (const restore of undo) restore();
  }
  return steps;
}

type Cost = (text: string, answer: unknown, from: number) => number;

const COSTS = {
  charAt: () => 1,
  charCodeAt: () => 1,
  startsWith: () => 1,
  /** Up to what it finds, or to the end. */
  indexOf: (text, answer, from) => (typeof answer === 'number' && answer >= 0 ? answer : text.length) - from + 1,
  includes: (text) => text.length,
  replace: (text) => text.length,
  split: (text) => text.length,
  trim: (text) => text.length,
  matchAll: (text) => text.length,
} satisfies Record<string, Cost>;
