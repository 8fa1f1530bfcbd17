/**
 * The sheet `Ombudsman`. Councils have registers of that name, too: the cases that went to the Ombudsman. Such a sheet
 * has days in a column of dates received, and is read as the register that it is.
 */
import { companionOf } from './companionSheets';
import { isDay } from './dayCells';
import { cellsBelow, headersOf } from './header';
import { NO_MEANINGS } from './meanings';
import type { SheetOutline } from './types';

/** Whether a sheet has the name of one beside the register, and holds what that one does, so that it is no register. */
export function isCompanion(outline: SheetOutline): boolean {
  const name = companionOf(outline.name, outline.head);
  if (name !== 'Ombudsman') return name !== undefined;
  return !hasCases(outline);
}

/** Days in a column of dates received. */
export function hasCases(outline: SheetOutline): boolean {
  return headersOf(outline, { mappingOn: () => new Map(), meanings: NO_MEANINGS }).some((header) => {
    const received = header.columnOf.get('received');
    return received !== undefined && cellsBelow(header, received).some(isDay);
  });
}
