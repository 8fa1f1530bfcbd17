/** Whether a formula refers to a sheet or to one of its tables, so that deleting the sheet would leave #REF!. */

interface ReferenceTarget {
  readonly sheet: string;
  readonly tables: readonly string[];
}

/**
 * A test for many formulas. Text in quotation marks does not count: HYPERLINK and INDIRECT find the new sheet by its
 * name. Of a reference through several sheets (`First:Last!A1`) the two at its ends count.
 */
export function referenceTest(targets: readonly ReferenceTarget[]): (formula: string) => readonly ReferenceTarget[] {
  const patterns = targets.map((target) => ({ target, pattern: patternOf(target) }));
  return (formula) => {
    if (!formula.startsWith('=')) return [];
    const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
    return patterns.filter(({ pattern }) => pattern.test(bare)).map(({ target }) => target);
  };
}

function patternOf({ sheet, tables }: ReferenceTarget): RegExp {
  const plain = escaped(sheet);
  const quoted = escaped(sheet.replaceAll("'", "''"));
  const alternatives = [
    `'(?:[^'\\[\\]]*:)?${quoted}(?::[^'\\[\\]]*)?'!`,
    `(?<![\\p{L}\\p{N}_.\\]'])${plain}(?::[\\p{L}\\p{N}_.]+)?!`,
    `(?<![\\p{L}\\p{N}_.\\]'])[\\p{L}\\p{N}_.]+:${plain}!`,
    ...tables.map((table) => `(?<![\\p{L}\\p{N}_.\\\\'\\[])${escaped(table)}(?![\\p{L}\\p{N}_.\\\\(!'])`),
  ];
  return new RegExp(alternatives.join('|'), 'iu');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/-/g, '\\x2d');
}
