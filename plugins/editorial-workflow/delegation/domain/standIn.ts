/** A delegation or an absence (`delegate` null) in force at one organisation, as it counts now. */
export type InForce = { organization: string; principal: string; delegate: string | null };

/** For whom somebody stands in who does not hold the role themself: delegate → principals. */
export type StandIns = Readonly<Record<string, readonly string[]>>;

/** Who holds a role at one organisation of the owner's chain, or is there for who does. */
export type ChainLink = { organization: string; holders: readonly string[]; /** Who of them stands in for whom. */ standIns?: StandIns };

/**
 * Who is really there: whoever is away, or has handed over, is not; their delegate is, unless that one is away too. A delegate
 * who holds the role themself has one voice, their own. Nobody stands in for a delegate: there is no chain.
 */
export const standIn = (links: readonly ChainLink[], inForce: readonly InForce[]): ChainLink[] =>
  links.map((link) => {
    const here = inForce.filter(({ organization }) => organization === link.organization);
    if (here.length === 0) return link;
    const away = new Set(here.map(({ principal }) => principal));
    const own = link.holders.filter((holder) => !away.has(holder));
    const standIns: Record<string, string[]> = {};
    for (const { principal, delegate } of here) {
      if (delegate === null || away.has(delegate) || own.includes(delegate) || !link.holders.includes(principal)) continue;
      standIns[delegate] = [...(standIns[delegate] ?? []), principal];
    }
    return { ...link, holders: [...own, ...Object.keys(standIns)], standIns };
  });

/** Of those present, who may decide: not themselves barred, and with somebody to stand in for who is not barred either. */
export const notBarred = ({ holders, standIns = {} }: Pick<ChainLink, 'holders' | 'standIns'>, barred: ReadonlySet<string>): { deciders: string[]; standIns: StandIns } => {
  const open = Object.entries(standIns).map(([delegate, principals]): [string, string[]] => [delegate, principals.filter((each) => !barred.has(each))]);
  const closed = new Set(open.filter(([, principals]) => principals.length === 0).map(([delegate]) => delegate));
  const deciders = [...new Set(holders)].filter((user) => !barred.has(user) && !closed.has(user));
  return { deciders, standIns: Object.fromEntries(open.filter(([delegate]) => deciders.includes(delegate))) };
};

/** In whose stead this person decides; undefined where it is their own right. The same each time it is asked. */
export const principalOf = (route: { standIns?: StandIns } | undefined, user: string): string | undefined => [...(route?.standIns?.[user] ?? [])].sort()[0];

type Voice = { decider: string; principal?: string | null };

/**
 * Everybody whose voice these decisions are: who decided, for whom they did, and who stands in now for somebody that has
 * already spoken. For "all must": nobody is waited for twice.
 */
export const voicesOf = (decisions: readonly Voice[], standIns: StandIns = {}): Set<string> => {
  const spoken = new Set(decisions.flatMap(({ decider, principal }) => (principal ? [decider, principal] : [decider])));
  const through = Object.entries(standIns).filter(([, principals]) => principals.every((each) => spoken.has(each))).map(([delegate]) => delegate);
  return new Set([...spoken, ...through]);
};
