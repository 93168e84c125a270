// The door for what runs without Payload: a thread that seals rows of an import.
export { seals } from './seals';
export type { Seals } from './createSeals';
