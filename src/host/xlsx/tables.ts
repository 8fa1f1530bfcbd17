/** Table parts: read into the model, written from it with what the opened part says of columns of the same name. */
import { areaAddress } from '../../a1';
import type { TableModel } from '../model/types';
import { areaOf } from './areas';
import { bit, withChildren, patched } from './elements';
import type { Package, Relationship } from './package';
import { byId, wholePart } from './package';
import { attr, attributeText, decodeControls } from './text';
import type { XmlDocument, XmlElement } from './xml';
import { attribute, child, children, flag, innerXml, numeric, parseXml, prefixed } from './xml';

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export function readTables(source: Package, sheet: XmlElement, relationships: readonly Relationship[]): TableModel[] {
  const related = byId(relationships);
  return children(child(sheet, 'tableParts'), 'tablePart').map((element) => {
    const part = related.get(prefixed(element, 'id'))?.target;
    if (part === undefined) throw new SyntaxError('a table without its part');
    return readTable(source, part);
  });
}

function readTable(source: Package, part: string): TableModel {
  const { root } = wholePart(source, part, 'table');
  const area = areaOf(attribute(root, 'ref'));
  if (!area) throw new SyntaxError(`${part} is no table`);
  const style = child(root, 'tableStyleInfo');
  return {
    id: numeric(root, 'id') ?? 0,
    name: decodeControls(attribute(root, 'displayName') ?? attribute(root, 'name') ?? ''),
    area,
    headings: columnsOf(root).map(headingOf),
    showHeaders: (numeric(root, 'headerRowCount') ?? 1) > 0,
    showTotals: (numeric(root, 'totalsRowCount') ?? 0) > 0,
    showFilterButton:
      child(root, 'autoFilter') !== undefined &&
      !children(child(root, 'autoFilter'), 'filterColumn').some((one) => flag(one, 'hiddenButton')),
    showBandedRows: flag(style, 'showRowStripes'),
    showFirstColumn: flag(style, 'showFirstColumn'),
    style: attribute(style, 'name') ?? '',
    part,
  };
}

/** The part of a table. `opened` is the part as it was, if the table was changed rather than added. */
export function tableXml(table: TableModel, opened: XmlDocument | undefined): string {
  const { text, root } = opened ?? parseXml(`<table xmlns="${NAMESPACE}"/>`);
  const ref = areaAddress(table.area);
  const written: Record<string, string> = {
    autoFilter: filterXml(table, text, root),
    // A sort of the old rows says nothing of the new ones.
    ...(attribute(root, 'ref') === ref ? {} : { sortState: '' }),
    tableColumns: tableColumnsXml(table, text, root),
    tableStyleInfo: patched(text, child(root, 'tableStyleInfo'), 'tableStyleInfo', {
      name: table.style === '' ? undefined : table.style,
      showFirstColumn: table.showFirstColumn ? 1 : 0,
      showLastColumn: flag(child(root, 'tableStyleInfo'), 'showLastColumn') ? 1 : 0,
      showRowStripes: table.showBandedRows ? 1 : 0,
      showColumnStripes: flag(child(root, 'tableStyleInfo'), 'showColumnStripes') ? 1 : 0,
    }),
  };
  const inner = withChildren(
    text,
    root,
    ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'],
    written,
  );
  const xml = patched(
    text,
    root,
    'table',
    {
      id: table.id,
      name: table.name,
      displayName: table.name,
      ref,
      headerRowCount: table.showHeaders ? undefined : 0,
      totalsRowCount: bit(table.showTotals),
      totalsRowShown: table.showTotals ? undefined : 0,
    },
    inner,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`;
}

function columnsOf(root: XmlElement): XmlElement[] {
  return children(child(root, 'tableColumns'), 'tableColumn');
}

function headingOf(column: XmlElement): string {
  return decodeControls(attribute(column, 'name') ?? '');
}

function filterXml(table: TableModel, text: string, root: XmlElement): string {
  if (!table.showHeaders || !table.showFilterButton) return '';
  const rows = table.area.rows - (table.showTotals ? 1 : 0);
  const ref = areaAddress({ ...table.area, rows });
  const opened = child(root, 'autoFilter');
  const kept =
    opened && attribute(opened, 'ref') === ref && !innerXml(text, opened).includes('hiddenButton')
      ? innerXml(text, opened)
      : '';
  return patched(text, opened, 'autoFilter', { ref }, kept);
}

function tableColumnsXml(table: TableModel, text: string, root: XmlElement): string {
  const old = new Map(columnsOf(root).map((column) => [headingOf(column), column]));
  const used = new Set(table.headings.flatMap((heading) => numeric(old.get(heading), 'id') ?? []));
  let next = 1;
  const columns = table.headings.map((heading) => {
    const column = old.get(heading);
    let id = numeric(column, 'id');
    if (id === undefined) {
      while (used.has(next)) next++;
      id = next++;
    }
    const others = [...(column?.attributes ?? [])]
      .filter(([name]) => name !== 'id' && name !== 'name')
      .map(([name, value]) => attr(name, value));
    const inner = column ? innerXml(text, column) : '';
    const start = `<tableColumn id="${id}" name="${attributeText(heading)}"${others.join('')}`;
    return inner === '' ? `${start}/>` : `${start}>${inner}</tableColumn>`;
  });
  return `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>`;
}
