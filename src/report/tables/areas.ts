/** The service areas of the register: several tables are made once for each. */
import { rowsOf } from '../../figures';
import type { ReportContext } from '../context';
import { byName, NOT_RECORDED } from '../groups';
import { nameOf } from './learning';

/** A service area; `name` is undefined where the register names none. */
export interface Area {
  readonly name: string | undefined;
  readonly suffix: string;
  readonly has: (row: number) => boolean;
}

/** The areas with a complaint received in either period, by name; one without a name where none is recorded. */
export function areasOf(context: ReportContext): readonly Area[] {
  const { facts, register } = context;
  const names = new Set(
    (['current', 'previous'] as const).flatMap((which) =>
      Array.from(rowsOf(facts, which, 'received', { recordType: 'Complaint' }), (row) =>
        nameOf(register.serviceArea, row),
      ),
    ),
  );
  const named = [...names].filter((name) => name !== NOT_RECORDED).sort(byName);
  if (named.length === 0) return [{ name: undefined, suffix: '', has: () => true }];
  return [...named, ...(names.has(NOT_RECORDED) ? [NOT_RECORDED] : [])].map((name) => ({
    name,
    suffix: `-${slug(name)}`,
    has: (row) => nameOf(register.serviceArea, row) === name,
  }));
}

/** `Children's Social Care` → `childrens-social-care`. */
function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
