import type { Plugin } from 'payload';
import { withScreen } from '../hierarchical-access';
import { asAnyCommand, contribute } from '../kernel';
import { bringBack } from './offline/commands/bringBack';
import { decide } from './offline/commands/decide';
import { close, declareLost } from './offline/commands/end';
import { list as packs, open } from './offline/commands/look';
import { takeOut } from './offline/commands/takeOut';
import { baseAt, returnKeyAt, valueAt } from './offline/data/packRow';
import { acknowledge, fetchFile, list as partners, messages } from './partners/commands/files';
import { confirm, end, propose, reject } from './partners/commands/partners';
import { receive } from './partners/commands/receive';
import { packOutbox } from './partners/jobs/packOutbox';
import { EXCHANGE_SCREEN, PACKS_SCREEN } from './screens';

export { ownKey } from './partners/data/ownKeys';
export { packOutbox } from './partners/jobs/packOutbox';

const commands = [
  asAnyCommand(partners), asAnyCommand(propose), asAnyCommand(confirm), asAnyCommand(reject), asAnyCommand(end), asAnyCommand(fetchFile), asAnyCommand(acknowledge), asAnyCommand(messages), asAnyCommand(receive),
  asAnyCommand(packs), asAnyCommand(takeOut), asAnyCommand(bringBack), asAnyCommand(open), asAnyCommand(decide), asAnyCommand(declareLost), asAnyCommand(close),
];

/** Members' data between houses, by signed files that people decide on, and packs for organisations without a line. */
export const exchange = (): Plugin => (config) =>
  contribute(
    { ...config, admin: [PACKS_SCREEN, EXCHANGE_SCREEN].reduce(withScreen, config.admin) },
    {
      commands,
      sealed: [
        { table: 'handbook.offline_packs', key: 'id', ticket: 'offline-packs.reseal', columns: { sealed_base: baseAt('').purpose, sealed_key: returnKeyAt('').purpose } },
        { table: 'handbook.offline_rows', key: 'id', ticket: 'offline-packs.reseal', columns: { sealed_value: valueAt('').purpose } },
      ],
      workerTasks: [{ name: 'exchange.pack', everySeconds: 60, run: async (payload) => void (await packOutbox(payload)) }],
    },
  );
