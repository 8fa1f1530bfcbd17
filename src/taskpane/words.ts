/** Wordings that several tabs share. */

/** "1 error", "1,204 notes", "2 fixes". */
export function counted(count: number, noun: string): string {
  const plural = /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
  return `${count.toLocaleString('en-GB')} ${count === 1 ? noun : plural}`;
}
