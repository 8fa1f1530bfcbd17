/** `1 row`, `1,204 rows`, `2 fixes`; words that go with the noun may follow it: `1 row was`, `2 rows were`. */
export function counted(count: number, one: string, many: string = plural(one)): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

/** A name within a sentence: an abbreviation keeps its capitals. */
export function nameWithin(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

function plural(noun: string): string {
  return /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
