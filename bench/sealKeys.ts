/** The ring of keys that the bench's product seals with; what it seals is made up. */
export const BENCH_SEAL_KEYS = `bench:${Buffer.alloc(32, 11).toString('base64')}`;
