import { sourceOf } from '../../domain/sourceOf';

const IPV4 = /^\d{1,3}(\.\d{1,3}){3}$/;

/**
 * The part of the network that is kept of an address: /24 of IPv4, /48 of IPv6. Enough to tell one office, household or provider's block from
 * another; not the line itself. '' for what is no address.
 */
export const networkOf = (address: string): string => {
  const source = sourceOf(address);
  if (IPV4.test(source)) return `${source.split('.').slice(0, 3).join('.')}.0/24`;
  const groups = source.endsWith('::/64') ? source.slice(0, -5).split(':') : [];
  return groups.length === 4 ? `${groups.slice(0, 3).join(':')}::/48` : '';
};
