/**
 * Marks on cells of the register: conditional formats of ours, known by a signature in their formula, so that they can
 * be taken away again without a trace. Values and formats of the analyst are never touched.
 */
import { parseCell, type CellPosition } from '../a1';
import { must } from '../must';
import { AS_BEFORE, unfinished } from '../problem';
import type { Severity } from '../register';
import { SEVERITY_FILLS } from '../sheets';
import { areaAddresses } from './addresses';
import { toProblem } from './errors';
import { withExcel, type Control, type Session } from './session';
import { atLast, sheetProtected } from './settling';

export interface MarkedCell {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  readonly severity: Severity;
}

export interface Marking {
  /** Cells that now carry a mark. */
  readonly marked: number;
  /** Cells that would have one but for the limit. */
  readonly beyondLimit: number;
  /** Sheets left without marks because they are protected. */
  readonly protectedSheets: readonly string[];
}

/** Marks over more cells make the sheet slow; the rest stand in the table only. */
export const MOST_MARKS = 2_000;

/**
 * Marks the cells and removes the marks of an earlier check; each cell once, with its gravest severity, errors first.
 * Protected sheets stay as they are. Throws a Problem where Excel refuses: some marks may be set then.
 */
export function markCells(cells: readonly MarkedCell[], control: Control): Promise<Marking> {
  const wanted = gravest(cells);
  const chosen = wanted.slice(0, MOST_MARKS);
  const emptyBefore = new Map<string, number>();
  return atLast(() =>
    withExcel(control, async (session) => {
      const sheets = await readRules(session);
      for (const { id, empty } of sheets) if (!emptyBefore.has(id)) emptyBefore.set(id, empty.length);
      const marked = chosen.filter((cell) => sheets.some(({ name, locked }) => !locked && name === cell.sheet));
      await session.send((context) => {
        for (const { id, all, rules, empty } of sheets.filter(({ locked }) => !locked)) {
          // What an attempt before this one added and could not finish: new rules come first.
          const unfinished = empty.slice(0, empty.length - must(emptyBefore.get(id), 'the rules of a sheet'));
          queueRemoval(all.filter((rule) => rules.includes(rule) || unfinished.includes(rule)));
        }
        for (const { id, name } of sheets) {
          const here = marked.filter(({ sheet }) => sheet === name);
          if (here.length > 0) queueMarks(context.workbook.worksheets.getItem(id), here);
        }
      }, 'to the end');
      return {
        marked: marked.length,
        beyondLimit: wanted.length - chosen.length,
        protectedSheets: sheets
          .filter(
            ({ name, locked, rules }) => locked && (rules.length > 0 || chosen.some(({ sheet }) => sheet === name)),
          )
          .map(({ name }) => name),
      };
    }),
  );
}

/**
 * Removes the marks of every sheet and gives the names of the sheets that had some. Throws a Problem: before anything
 * is removed where a sheet with marks is protected, else where Excel refuses again and again. It says
 * whether the workbook is as before.
 */
export async function removeMarks(control: Control): Promise<readonly string[]> {
  const had = new Set<string>();
  try {
    return await atLast(() =>
      withExcel(control, async (session) => {
        const sheets = (await readRules(session)).filter(({ rules }) => rules.length > 0);
        const locked = sheets.find((sheet) => sheet.locked);
        if (locked) throw sheetProtected(locked.name, 'carries marks');
        for (const { name } of sheets) had.add(name);
        if (sheets.length > 0) {
          await session.send(() => sheets.forEach(({ rules }) => queueRemoval(rules)), 'to the end');
        }
        return [...had];
      }),
    );
  } catch (error) {
    throw toProblem(error).leaving(had.size === 0 ? AS_BEFORE : unfinished('marks'));
  }
}

interface SheetRules {
  readonly id: string;
  readonly name: string;
  /** Protected: its conditional formats cannot be changed. */
  readonly locked: boolean;
  /** All rules of the sheet, in the order of their priority. */
  readonly all: readonly Excel.ConditionalFormat[];
  /** Ours, in the same order. */
  readonly rules: readonly Excel.ConditionalFormat[];
  /** Custom rules without a formula, in the same order: added, but not finished. */
  readonly empty: readonly Excel.ConditionalFormat[];
}

/** Rules whose formulas are read with one request. */
const RULES = 1_000;

async function readRules(session: Session): Promise<readonly SheetRules[]> {
  const listed = await session.send(({ workbook }) => workbook.worksheets.load('items/id,items/name'), 'to the end');
  const found = await session.send(
    ({ workbook }) =>
      listed.items.map(({ id, name }) => {
        const sheet = workbook.worksheets.getItem(id);
        const { conditionalFormats: formats } = sheet.getRange();
        return {
          id,
          name,
          formats: formats.load('items/id,items/type'),
          protection: sheet.protection.load('protected'),
        };
      }),
    'to the end',
  );
  const custom = found.flatMap(({ formats }) => formats.items.filter(({ type }) => type === 'Custom'));
  const ours = new Set<Excel.ConditionalFormat>();
  const empty = new Set<Excel.ConditionalFormat>();
  for (let start = 0; start < custom.length; start += RULES) {
    const asked = custom.slice(start, start + RULES);
    const rules = await session.send(() => asked.map(({ custom: { rule } }) => rule.load('formula')), 'to the end');
    rules.forEach(({ formula }, index) => {
      const format = asked[index];
      if (format && formula.includes(SIGNATURE)) ours.add(format);
      if (format && /^=?(?:FALSE)?$/i.test(formula)) empty.add(format);
    });
  }
  return found.map(({ id, name, formats, protection }) => ({
    id,
    name,
    locked: protection.protected,
    all: formats.items,
    rules: formats.items.filter((format) => ours.has(format)),
    empty: formats.items.filter((format) => empty.has(format)),
  }));
}

/** From the last to the first: where ids are places in the list, those still to go keep theirs. */
function queueRemoval(rules: readonly Excel.ConditionalFormat[]): void {
  for (const rule of rules.toReversed()) rule.delete();
}

const SIGNATURE = 'complaints-appendix:data-checks';

/** A comparison of two texts: always true, nothing to calculate, the same in every language of Excel. */
function formulaOf(severity: Severity): string {
  const text = `"${SIGNATURE}:${severity}"`;
  return `=${text}=${text}`;
}

/** The line round the cell tells the severities apart without the colour. */
const LINES = { note: 'Dot', warning: 'Dash', error: 'Continuous' } as const satisfies Readonly<
  Record<Severity, `${Excel.ConditionalRangeBorderLineStyle}`>
>;

const GRAVITY: readonly Severity[] = ['error', 'warning', 'note'];

function queueMarks(sheet: Excel.Worksheet, cells: readonly MarkedCell[]): void {
  for (const severity of GRAVITY) {
    const places = cells.flatMap((cell): readonly CellPosition[] => {
      const place = cell.severity === severity ? parseCell(cell.cell) : undefined;
      return place ? [place] : [];
    });
    for (const address of areaAddresses(places)) {
      const { custom } = sheet.getRanges(address).conditionalFormats.add('Custom');
      custom.rule.formula = formulaOf(severity);
      custom.format.fill.color = SEVERITY_FILLS[severity];
      const { top, bottom, left, right } = custom.format.borders;
      for (const edge of [top, bottom, left, right]) edge.style = LINES[severity];
    }
  }
}

/** One entry a cell, errors first; findings about a sheet, row or column have no cell to mark. */
function gravest(cells: readonly MarkedCell[]): readonly MarkedCell[] {
  const seen = new Set<string>();
  return GRAVITY.flatMap((severity) => cells.filter((cell) => cell.severity === severity)).filter(({ sheet, cell }) => {
    const key = `${sheet}!${cell.toUpperCase()}`;
    if (!parseCell(cell) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
