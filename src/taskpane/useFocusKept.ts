/** A pressed button may go away with what it has put away; the focus would fall out of the pane's order with it. */
import { useEffect, type RefObject } from 'react';

/** Milliseconds in which what has come in its place may take the focus itself. */
const PATIENCE = 100;

/**
 * Where the focused element inside `part` is taken away and nothing else takes the focus, the chosen tab gets it. Never
 * takes the focus away from Excel's cells.
 */
export function useFocusKept(part: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = part.current;
    if (!element) return undefined;
    let focused: Element | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onFocus = ({ target }: FocusEvent): void => {
      focused = target instanceof Element ? target : undefined;
    };
    const rescue = (): void => {
      const isLost = focused?.isConnected === false && document.activeElement === document.body;
      if (isLost && document.hasFocus()) element.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
    };
    const watcher = new MutationObserver(() => {
      if (focused?.isConnected !== false) return;
      clearTimeout(timer);
      timer = setTimeout(rescue, PATIENCE);
    });
    element.addEventListener('focusin', onFocus);
    watcher.observe(element, { childList: true, subtree: true });
    return () => {
      clearTimeout(timer);
      element.removeEventListener('focusin', onFocus);
      watcher.disconnect();
    };
  }, [part]);
}
