/** The wider part that a network lies in (/16 of IPv4, /32 of IPv6): two networks of one provider's block are not far apart. '' for none. */
export const regionOf = (network: string): string => {
  const [base = ''] = network.split('/');
  if (base.includes('.')) return base.split('.').slice(0, 2).join('.');
  return base.split(':').slice(0, 2).join(':');
};
