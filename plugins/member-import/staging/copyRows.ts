import type pg from 'pg';

/** What is used of pg's connection for COPY … FROM STDIN (pg 8). */
type Wire = { query: (text: string) => void; sendCopyFromChunk: (bytes: Buffer) => void; endCopyFrom: () => void };

/** pg hands a statement that can submit itself the messages of its answer. */
class CopyRows implements pg.Submittable {
  readonly done: Promise<void>;
  private settle!: { resolve: () => void; reject: (error: unknown) => void }; // set by the promise's executor, which runs at once
  private error: unknown;

  constructor(private readonly text: string, private readonly bytes: Buffer) {
    this.done = new Promise((resolve, reject) => {
      this.settle = { resolve, reject };
    });
  }

  submit(connection: pg.Connection): void {
    (connection as unknown as Wire).query(this.text);
  }

  handleCopyInResponse(connection: Wire): void {
    connection.sendCopyFromChunk(this.bytes);
    connection.endCopyFrom();
  }

  handleCommandComplete(): void {
    // Whether it is done says ReadyForQuery.
  }

  handleError(error: unknown): void {
    this.error = error;
    // A lost connection says no more; after an error of the statement ReadyForQuery comes, and settles nothing anew.
    this.settle.reject(error);
  }

  handleReadyForQuery(): void {
    if (this.error === undefined) this.settle.resolve();
  }
}

/** Writes lines (values separated by tabs, `copyText`; each with its end) into columns of a table, in one statement and one transaction of their own. */
export const copyRows = async (client: pg.PoolClient, table: string, columns: readonly string[], bytes: Uint8Array): Promise<void> => {
  if (bytes.length === 0) return;
  const copy = new CopyRows(`copy ${table} (${columns.join(', ')}) from stdin`, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  client.query(copy);
  await copy.done;
};
