interface Batch<Row> {
  readonly rows: Row[];
  readonly written: Promise<void>;
}

interface BatcherOptions<Row> {
  readonly most: number;
  readonly write: (rows: readonly Row[]) => Promise<void>;
}

/**
 * Gathers what is recorded in one turn of the event loop and writes it at once; everybody waits for their
 * own batch. A lone row is not kept waiting for company.
 */
export function createBatcher<Row>({ most, write }: BatcherOptions<Row>): (row: Row) => Promise<void> {
  let open: Batch<Row> | undefined;

  const begin = (): Batch<Row> => {
    const rows: Row[] = [];
    const turn = new Promise<void>((resolve) => setImmediate(resolve));
    const batch: Batch<Row> = {
      rows,
      written: turn.then(() => {
        if (open === batch) open = undefined;
        return write(rows);
      }),
    };
    return batch;
  };

  return (row) => {
    if (!open || open.rows.length >= most) open = begin();
    open.rows.push(row);
    return open.written;
  };
}
