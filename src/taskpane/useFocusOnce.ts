/** Moves the focus to what has just appeared: the result of what somebody in the pane has started. */
import { useEffect, useRef, type RefObject } from 'react';

/** For an element with tabIndex -1. Never takes the focus away from Excel's cells. */
export function useFocusOnce<E extends HTMLElement>(wanted = true): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => {
    if (wanted && document.hasFocus()) element.current?.focus();
  }, [wanted]);
  return element;
}
