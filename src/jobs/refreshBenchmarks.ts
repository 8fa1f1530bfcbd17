/** "Refresh benchmarks": the own council's rows of the sheet `Benchmarks`, and the sheets that compare it with others. */
import type { Day } from '../calendar';
import type { Control, Written } from '../excel';
import { Problem } from '../problem';
import type { Finding, Register } from '../register';
import type { Report } from '../report';
import type { RegisterRequest } from './readWorkbook';

export interface RefreshRequest extends RegisterRequest {
  readonly today: Day;
}

/** A cell of the sheet `Benchmarks` that was written. */
export interface BenchmarkChange {
  readonly council: string;
  readonly period: string;
  /** The heading as the sheet spells it. */
  readonly column: string;
  /** A1 address. */
  readonly cell: string;
  /** As shown: "56%", "1,204"; '' for a blank cell. */
  readonly before: string;
  readonly after: string;
}

/** A value that somebody typed into a computed cell, and where it is kept. */
export interface KeptAsTyped {
  readonly period: string;
  /** The heading of the computed cell. */
  readonly column: string;
  readonly cell: string;
  /** What was typed, as shown. */
  readonly typed: string;
  /** A1 address of the cell that holds it now. */
  readonly keptIn: string;
}

export interface RefreshedBenchmarks extends Written {
  readonly report: Report;
  readonly register: Register;
  /** Name of the sheet with the councils' figures. */
  readonly sheet: string;
  /** The workbook had no such sheet, and it was made. */
  readonly made: boolean;
  /** Computed cells that were written; empty where everything was up to date. */
  readonly changes: readonly BenchmarkChange[];
  readonly keptAsTyped: readonly KeptAsTyped[];
  /** About the sheet's rows: names that are nearly the own council's, own rows twice, formulas that give another figure. */
  readonly findings: readonly Finding[];
  /** The comparing sheets said the same before, so they were left as they were. */
  readonly upToDate: boolean;
}

/**
 * Brings the own council's rows and the comparing sheets up to date. Only computed cells of own rows are written. Starts
 * over once if the register is edited meanwhile. Rejects with a Problem whose message says whether the workbook is as it
 * was before: `council-unknown` where no setting names the own council, `sheet-protected`, and those of generating.
 */
export function refreshBenchmarks(_request: RefreshRequest, _control: Control): Promise<RefreshedBenchmarks> {
  return Promise.reject(new Problem('not-ready', 'Refreshing is being built.', 'Wait for it.'));
}
