/** The five published reports, each with the register that rebuilds it. */
import { dayOf } from '../../src/calendar';
import { buildReport, type Report, type ReportKindId } from '../../src/report';
import { readAll } from '../builders/workbook';
import * as figures000 from './000/figures';
import * as items000 from './000/items';
import * as published000 from './000/published';
import * as register000 from './000/register';
import * as figures001 from './001/figures';
import * as items001 from './001/items';
import * as published001 from './001/published';
import * as register001 from './001/register';
import * as figures002 from './002/figures';
import * as items002 from './002/items';
import * as published002 from './002/published';
import * as register002 from './002/register';
import * as figures003 from './003/figures';
import * as items003 from './003/items';
import * as published003 from './003/published';
import * as register003 from './003/register';
import * as figures004 from './004/figures';
import * as items004 from './004/items';
import * as published004 from './004/published';
import * as register004 from './004/register';
import type { CheckedFigure, Item, PublishedTable, Slip } from './published';
import type { RawRow } from './rows';

export interface Source {
  readonly number: string;
  readonly kind: ReportKindId;
  readonly register: readonly RawRow[];
  readonly settings: readonly RawRow[];
  readonly lists?: readonly RawRow[];
  readonly benchmarks?: readonly RawRow[];
  readonly context?: readonly RawRow[];
  readonly previousYear?: readonly RawRow[];
  readonly published: readonly PublishedTable[];
  readonly slips: readonly Slip[];
  readonly figures: readonly CheckedFigure[];
  readonly items: readonly Item[];
}

export const SOURCES: readonly Source[] = [
  { number: '000', kind: 'appendix', ...register000, ...published000, ...figures000, ...items000 },
  { number: '001', kind: 'annual-report', ...register001, ...published001, ...figures001, ...items001 },
  { number: '002', kind: 'appendix', ...register002, ...published002, ...figures002, ...items002 },
  { number: '003', kind: 'annual-report', ...register003, ...published003, ...figures003, ...items003 },
  { number: '004', kind: 'service-summary', ...register004, ...published004, ...figures004, ...items004 },
];

/** The report that the product makes of the source's register. */
export function rebuilt(source: Source): Report {
  const { kind, register, settings, lists = [], benchmarks = [], context = [], previousYear = [] } = source;
  const input = readAll({
    Register: register,
    Settings: settings,
    Lists: lists,
    Benchmarks: benchmarks,
    Context: context,
    'Previous year': previousYear,
  });
  return buildReport(kind, { ...input, today: dayOf(2026, 11, 22) });
}
