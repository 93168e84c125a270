import { inspectText } from '../../kernel/pure';

/** Names under which TCVN3 goes about; no decoder of the web knows them. */
const TCVN = /^(x-)?(viet-)?tcvn/i;
const HEAD = 4096;

const declared = (bytes: Uint8Array, contentType: string): string | undefined => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  return (
    /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1] ??
    /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1] ??
    /<meta[^>]+charset\s*=\s*["']?([\w.:-]+)/i.exec(head)?.[1]
  );
};

const strict = (bytes: Uint8Array, label: string): string | undefined => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    // The label is unknown, or the bytes are not what it says.
    return undefined;
  }
};

/**
 * Bytes of the web as text in NFC. What a site says of its encoding is believed when it holds; UTF-8 is tried next. What is neither is
 * TCVN3 when its words say so (left as it came: repair is shown before it is done), else Windows-1258, in which Vietnamese sites once wrote.
 */
export const decodeBytes = (bytes: Uint8Array, contentType = ''): string => {
  const said = declared(bytes, contentType);
  const known = said !== undefined && !TCVN.test(said) ? strict(bytes, said) : undefined;
  const utf8 = known ?? (said !== undefined && TCVN.test(said) ? undefined : strict(bytes, 'utf-8'));
  if (utf8 !== undefined) return utf8.normalize('NFC');
  const latin = new TextDecoder('windows-1252').decode(bytes);
  if (said !== undefined && TCVN.test(said)) return latin;
  // Tags and addresses are no words.
  const { kind } = inspectText(latin.replace(/<[^>]*>/g, ' ').slice(0, 20_000));
  return kind === 'tcvn3' || kind === 'vni' ? latin : new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
};
