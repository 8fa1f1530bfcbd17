/** Wordings that several tabs share. */

/** Above what must be known of the figures of a report, while it is written and once it is ready. */
export const BEFORE_USE = 'Read this before you use the figures';
