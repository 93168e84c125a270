/** The ring of keys that every test's product seals with. */
export const TEST_SEAL_KEYS = `test:${Buffer.alloc(32, 7).toString('base64')}`;
