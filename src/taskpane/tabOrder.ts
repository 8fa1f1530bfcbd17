/**
 * Excel for the web: Office.js moves the focus on Tab itself, by a list that has no place for `summary` and knows no way
 * on from a heading that got the focus by script; it would leave the pane instead. Inside the pane the browser's own
 * order serves. At its ends Office.js tells Excel that the focus leaves.
 */
import type { KeyboardEvent } from 'react';

const STOPS = 'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex]';

export function keepTabOrder(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Tab') return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(STOPS)].filter(
    (stop) => stop.tabIndex >= 0 && stop.getClientRects().length > 0,
  );
  const end = event.shiftKey ? stops[0] : stops.at(-1);
  if (event.target !== end) event.stopPropagation();
}
