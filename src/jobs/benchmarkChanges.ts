/** What happens to cells of the sheet `Benchmarks`, as the reader is told of it. */

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
