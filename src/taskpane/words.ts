/** Wordings that several tabs share. */

/** "1 error", "1,204 notes", "2 fixes". */
export function counted(count: number, noun: string): string {
  const plural = /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
  return `${count.toLocaleString('en-GB')} ${count === 1 ? noun : plural}`;
}

/** Above what must be known of the figures of a report, while it is written and once it is ready. */
export const BEFORE_USE = 'Read this before you use the figures';
