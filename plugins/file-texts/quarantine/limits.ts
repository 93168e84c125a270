/** What may wait for the scanner: of one person, of everybody, and for how long. Beyond it an upload is refused as before. */
export const QUARANTINE = { filesOfOne: 10, bytesOfOne: 100_000_000, files: 300, bytes: 2_000_000_000, days: 7 } as const;
