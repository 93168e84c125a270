// What a `domain/` folder may import: pure functions, no Payload, no database.
export { canonicalJson } from './canonical/canonicalJson';
export { sha256 } from './canonical/sha256';
export { startOfVietnamDay, VIETNAM, vietnamDate, vietnamDateTime, vietnamDay } from './clock/vietnam';
export { nfc, nfcDeep } from './text/nfc';
export { plain, slugify } from './text/plain';
