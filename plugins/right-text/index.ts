import type { Plugin } from 'payload';
import { asAnyCommand, contribute } from '../kernel';
import { inspect } from './commands/inspect';
import { refuseLegacy } from './hooks/refuseLegacy';
import { refuseLegacyInput } from './hooks/refuseLegacyInput';
import type { RightTextOptions } from './options';

export type { RightTextOptions } from './options';
export { refuseLegacyTexts } from './refuseLegacyTexts';

/** Text that is right, in every collection without its asking. Stands after the plugins that bring collections. */
export const rightText =
  ({ except = [] }: RightTextOptions = {}): Plugin =>
  (config) =>
    contribute(
      {
        ...config,
        admin: { ...config.admin, components: { ...config.admin?.components, providers: [...(config.admin?.components?.providers ?? []), '/plugins/right-text/components/PasteGuard#PasteGuard'] } },
        collections: (config.collections ?? []).map((collection) =>
          except.includes(collection.slug) || collection.auth
            ? collection
            : { ...collection, hooks: { ...collection.hooks, beforeValidate: [refuseLegacy, ...(collection.hooks?.beforeValidate ?? [])] } },
        ),
      },
      { commands: [asAnyCommand(inspect)], textChecks: [refuseLegacyInput] },
    );
