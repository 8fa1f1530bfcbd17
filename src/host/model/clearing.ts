/** Clearing cells: contents, formats, links, or all of it, as Excel.ClearApplyTo says. */
import type { Rectangle } from '../../a1';
import { MAX_COLUMNS, MAX_ROWS } from '../../limits';
import { eachCell, inheritedStyle, removeCell, rowOf } from './cells';
import { intersection, without } from './rectangles';
import type { SheetModel } from './types';

type ClearWhat = 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks';

export function clearCells(sheet: SheetModel, area: Rectangle, what: ClearWhat): void {
  sheet.changed = true;
  if (what === 'All' || what === 'Formats') clearStyles(sheet, area);
  if (what === 'All' || what === 'Contents') clearContents(sheet, area);
  if (what !== 'Formats' && what !== 'Contents') sheet.links = sheet.links.flatMap((link) => cutArea(link, area));
  if (what === 'All') {
    sheet.validations = cutRanges(sheet.validations, area);
    sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
  }
  if (what === 'All' || what === 'Formats') sheet.conditionalFormats = cutRanges(sheet.conditionalFormats, area);
}

/** What is left of a list of ranged rules once an area is taken out of their ranges. */
export function cutRanges<R extends { ranges: Rectangle[] }>(rules: readonly R[], area: Rectangle): R[] {
  return rules
    .map((rule) => ({ ...rule, ranges: rule.ranges.flatMap((range) => without(range, area)) }))
    .filter((rule) => rule.ranges.length > 0);
}

function cutArea<R extends { area: Rectangle }>(link: R, area: Rectangle): R[] {
  return without(link.area, area).map((part) => ({ ...link, area: part }));
}

function clearContents(sheet: SheetModel, area: Rectangle): void {
  eachCell(sheet, area, (cell, row, column) => {
    if (cell.style === inheritedStyle(sheet, row, column)) removeCell(sheet, row, column);
    else rowOf(sheet, row).set(column, { style: cell.style });
  });
}

function clearStyles(sheet: SheetModel, area: Rectangle): void {
  if (area.rows === MAX_ROWS) {
    for (const [column, model] of sheet.columns) {
      if (column >= area.column && column < area.column + area.columns)
        sheet.columns.set(column, { ...model, style: 0 });
    }
  } else if (area.columns === MAX_COLUMNS) {
    for (const [row, model] of sheet.rows) {
      if (row >= area.row && row < area.row + area.rows) sheet.rows.set(row, { ...model, style: 0 });
    }
  }
  eachCell(sheet, area, (cell, row, column) => {
    if (cell.value === undefined && cell.formula === undefined) removeCell(sheet, row, column);
    else rowOf(sheet, row).set(column, { ...cell, style: 0 });
  });
}
