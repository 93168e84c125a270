// What a `domain/` folder may import: pure functions, no Payload, no database.
export { canonicalJson } from './canonical/canonicalJson';
export { sha256 } from './canonical/sha256';
export { startOfVietnamDay, VIETNAM, vietnamDate, vietnamDateTime, vietnamDay } from './clock/vietnam';
export { inspectText, isWrongText } from './text/inspectText';
export { withoutHidden } from './text/invisible';
export { isSyllable } from './text/isSyllable';
export { nfc, nfcDeep } from './text/nfc';
export { paragraphsOf } from './text/paragraphs';
export { plain, slugify } from './text/plain';
export { decodeTcvn3 } from './text/tcvn3';
export { decodeVni } from './text/vni';
