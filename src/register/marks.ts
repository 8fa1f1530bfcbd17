/** Marks of footnotes and revisions, which published tables put behind names, periods and numbers. */

/**
 * The text without `*`, `†`, raised digits, `[note 1]`, `[1]`, `(r)` for revised and `(p)` for provisional. `[c]` and
 * other signs of a missing figure stay: see `isMissingFigure`.
 */
export function withoutMarks(text: string): string {
  return text.replace(MARKS, ' ').trim();
}

const MARKS =
  /[*†‡§^¹²³⁰⁴-⁹ᵃ-ᶻ]+|[[(](?:(?:foot)?notes? ?[\da-z]{0,2}(?:(?:, ?| and )[\da-z]{1,2})*|[rpe]|rev(?:ised)?|prov(?:isional)?|est(?:imated?)?)[\])]|\[\d{1,2}\]/giu;
