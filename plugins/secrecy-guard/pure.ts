// Pure functions of this room: no Payload, no database. For domain/ folders and for the process that reads files.
export { findMarking } from './domain/findMarkings';
export type { Level, Marking, Part, Place } from './domain/types';
