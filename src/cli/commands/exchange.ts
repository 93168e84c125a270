import type { Command } from 'commander';

import { exchangeText } from '../../../plugins/exchange/client';

const say = (key: Parameters<typeof exchangeText>[1]): string => exchangeText('vi', key);

/** `handbook exchange receive FILE | pack | list`. */
export const register = (program: Command): void => {
  const group = program.command('exchange').description(say('cli.exchange'));
  // Payload and all that comes with it are loaded only when something is done: --help stays quick.
  const doors = () => Promise.all([import('../withPayload'), import('../exchange/run')]);
  group
    .command('receive')
    .description(say('cli.exchange.receive'))
    .argument('<file>')
    .requiredOption('--as <username>', say('cli.exchange.as'))
    .exitOverride()
    .showHelpAfterError()
    .action(async (file: string, { as }: { as: string }) => {
      const [{ withPayload }, { receiveByCommandLine }] = await doors();
      await withPayload((payload) => receiveByCommandLine(payload, file, as));
    });
  group
    .command('pack')
    .description(say('cli.exchange.pack'))
    .exitOverride()
    .showHelpAfterError()
    .action(async () => {
      const [{ withPayload }, { packByCommandLine }] = await doors();
      await withPayload(packByCommandLine);
    });
  group
    .command('list')
    .description(say('cli.exchange.list'))
    .requiredOption('--as <username>', say('cli.exchange.as'))
    .exitOverride()
    .showHelpAfterError()
    .action(async ({ as }: { as: string }) => {
      const [{ withPayload }, { listByCommandLine }] = await doors();
      await withPayload((payload) => listByCommandLine(payload, as));
    });
};
