import { createMaker } from '../../authorization/world/content';
import { addPeople } from '../../authorization/world/people';
import type { World } from '../../authorization/world/world';
import { buildCity, type City } from '../../support/city';
import { ORIGIN } from '../../support/client';
import type { House } from '../../support/house';
import { inProcess } from './inProcess';
import { openMailbox } from './mailbox';
import { send, type Reply, type Sent } from './send';
import { signedIn } from './signedIn';

export type RegisterWorld = {
  house: House;
  city: City;
  /** What the matrix's samples want of a world, to make something of every kind anywhere. */
  samples: World;
  url: string;
  logs: () => string;
  mails: () => string[];
  /** Over HTTP, as this person; as nobody for null. Each request comes from an address of its own, so that no counting of sources answers first. */
  as: (username: string | null, request: Sent) => Promise<Reply>;
  close: () => Promise<void>;
};

/** The fixture city behind the product's own server, with everything an attacker might want to look at: the log, the mails, the tables. */
export const openRegisterWorld = async (): Promise<RegisterWorld> => {
  const mailbox = await openMailbox();
  const { house, url, logs, close } = await inProcess(mailbox.url, { proxied: true });
  const city = await buildCity(house);
  await addPeople(house, city);
  // Only what samples of the register read of it.
  const samples = { house, city, maker: createMaker(house, city, ''), clients: new Map(), ids: new Map(), tokens: new Map(), items: [] } as unknown as World;
  const tokens = new Map<string, string>();
  const tokenOf = async (username: string): Promise<string> => {
    const token = tokens.get(username) ?? (await signedIn(house, username));
    tokens.set(username, token);
    return token;
  };
  let serial = 0;
  return {
    house, city, samples, url, logs, mails: mailbox.mails,
    as: async (username, request) => {
      serial += 1;
      const from = `10.${(serial >> 16) & 255}.${(serial >> 8) & 255}.${serial & 255}`;
      return send(url, {
        ...request,
        headers: { host: new URL(ORIGIN).host, 'x-forwarded-for': from, ...(username === null ? {} : { authorization: `JWT ${await tokenOf(username)}` }), ...request.headers },
      });
    },
    close: async () => {
      await close();
      mailbox.close();
    },
  };
};
