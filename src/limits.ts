/** How much Excel's sheets and cells hold. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Characters in a cell. */
export const LONGEST_TEXT = 32_767;

/** A text longer than this is free text in a row of data, and no heading. */
export const LONGEST_HEADING = 1_000;
