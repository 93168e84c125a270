import { ECDH } from 'node:crypto';

const MOST = 2000;
/** No name of the Internet: this machine, its network, an address written as one. */
const LOCAL = /^(localhost|.*\.(localhost|local|internal|lan|home|arpa|test|invalid|example)|[^.]+|[\d.]+|\[.*\])$/;

/**
 * A browser's endpoint that may be asked at all: https, a name of the Internet, the usual port, nobody's password. Where its name leads is looked
 * at each time something is sent (send/post.ts).
 * @param hosts named by the operator for this machine (PUSH_HOSTS), with their ports
 */
export const isPushEndpoint = (text: string, hosts: ReadonlySet<string> = new Set()): boolean => {
  if (text.length > MOST || !URL.canParse(text)) return false;
  const { protocol, host, hostname, port, username, password, hash } = new URL(text);
  if (protocol !== 'https:' || username || password || hash) return false;
  return hosts.has(host) || (port === '' && !LOCAL.test(hostname));
};

/** Whether this is a point of P-256, uncompressed. */
export const isPoint = (p256dh: string): boolean => {
  const bytes = Buffer.from(p256dh, 'base64url');
  if (bytes.length !== 65 || bytes[0] !== 4) return false;
  try {
    ECDH.convertKey(bytes, 'prime256v1');
    return true;
  } catch {
    return false;
  }
};
