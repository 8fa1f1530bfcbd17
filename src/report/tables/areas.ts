/** The service areas of the register: several tables are made once for each. */
import { groupRows, rowsOf } from '../../figures';
import { must } from '../../must';
import { nameCodeAt } from '../../register';
import type { ReportContext } from '../context';
import { byName, NOT_RECORDED } from '../groups';

/** A service area; `name` is undefined where the register names none. */
export interface ServiceArea {
  readonly name: string | undefined;
  readonly suffix: string;
  readonly has: (row: number) => boolean;
}

/** The areas with a complaint received in either period, by name; one without a name where none is recorded. */
export function serviceAreasOf(context: ReportContext): readonly ServiceArea[] {
  const { facts, register } = context;
  const byCode = [NOT_RECORDED, ...register.serviceArea.names];
  const names = new Set(
    (['current', 'previous'] as const).flatMap((which) =>
      [...groupRows(rowsOf(facts, which, 'received', { recordType: 'Complaint' }), register.serviceArea).keys()].map(
        (code) => must(byCode[code], 'the area of a code'),
      ),
    ),
  );
  const named = [...names].filter((name) => name !== NOT_RECORDED).sort(byName);
  if (named.length === 0) return [{ name: undefined, suffix: '', has: () => true }];
  const all = [...named, ...(names.has(NOT_RECORDED) ? [NOT_RECORDED] : [])];
  const suffixes = uniqueSuffixes(all);
  return all.map((name, index) => {
    const isIn = byCode.map((other) => other === name);
    const { codes } = register.serviceArea;
    return {
      name,
      suffix: must(suffixes[index], 'the suffix of an area'),
      has: (row) => isIn[nameCodeAt(codes, row)] === true,
    };
  });
}

/** `: Front door`, `: service area not recorded`; nothing where the register names no areas. */
export function areaTitle({ name }: ServiceArea): string {
  if (name === undefined) return '';
  return name === NOT_RECORDED ? ': service area not recorded' : `: ${name}`;
}

/** ` about Front door`, ` without a service area recorded`; nothing where the register names no areas. */
export function aboutArea({ name }: ServiceArea): string {
  if (name === undefined) return '';
  return name === NOT_RECORDED ? ' without a service area recorded' : ` about ${name}`;
}

/** Names that differ in punctuation only (`A & B`, `A/B`) are told apart by a number. */
function uniqueSuffixes(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const base = `-${slug(name) || 'area'}`;
    let suffix = base;
    for (let n = 2; taken.has(suffix); n += 1) suffix = `${base}-${n}`;
    taken.add(suffix);
    return suffix;
  });
}

/** `Children's Social Care` → `childrens-social-care`. */
function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
