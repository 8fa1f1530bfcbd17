/** Published tables beside produced ones, and the list of slips between them. */
export interface PublishedTable {
  /** Item of the inventory of published tables. */
  readonly item: string;
  readonly table: string;
  /** Columns of the produced table that are compared; the first names the row. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A published cell that differs from the produced one, and why. */
export interface Slip {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly published: string;
  readonly produced: string;
  readonly reason: string;
}
