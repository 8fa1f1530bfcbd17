/** Some cells of a column, short enough to stand beside each other. */

/** Characters of a sample. */
const LONGEST = 24;

export function sampleText(samples: readonly string[]): string {
  return samples.length === 0 ? 'Nothing below it' : samples.map(shortened).join(' · ');
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}
