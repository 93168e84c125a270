import { sha256 } from '../../kernel/pure';

/** What the first link of a chain hangs on; another chain's links do not fit. */
export const genesisOf = (chain: string): string => sha256(`handbook-audit:${chain}`);

/** Hash of one link: the link before it and the event's digest, both 64 hexadecimal digits. */
export const linkOf = (prevHash: string, eventHash: string): string => sha256(`${prevHash}${eventHash}`);
