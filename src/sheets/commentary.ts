// The commentary that an analyst typed on an earlier sheet, put into its cell on a new one.
import { must } from '../must';
import { inCharacters, inPoints, rowHeight, widthForLongText } from './columns';
import { fitToPage } from './page';
import type { SheetPlan } from './types';

/** The plan with a commentary in its cell: the row as high as the text needs and the chart moved down with it. */
export function withCommentary(sheet: SheetPlan, text: string): SheetPlan {
  const { commentary } = sheet;
  if (!commentary || text === '') return sheet;
  const { row, column } = commentary;
  const width = widthForLongText(text, inPoints(must(sheet.columnWidths[column], 'the width of a column')));
  return fitToPage({
    ...sheet,
    blocks: sheet.blocks.map((block) => ({
      ...block,
      values: block.values.map((values, index) =>
        block.row + index === row && column >= block.column
          ? values.map((value, offset) => (block.column + offset === column ? text : value))
          : values,
      ),
    })),
    columnWidths: sheet.columnWidths.map((current, index) =>
      index === column ? Math.max(current, inCharacters(width)) : current,
    ),
    rowHeights: [...sheet.rowHeights, { row, rows: 1, height: rowHeight([text], [width]) }],
  });
}
