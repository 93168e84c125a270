import { jest } from '@jest/globals';

// Starting Payload and a database takes seconds on a busy machine of two cores; a test that hangs still ends.
jest.setTimeout(60_000);
