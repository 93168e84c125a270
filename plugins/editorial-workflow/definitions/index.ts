import { asAnyCommand, type AnyCommand } from '../../kernel';
import { activate } from './commands/activate';
import { choose } from './commands/choose';
import { edit } from './commands/edit';
import { list } from './commands/list';
import { offer } from './commands/offer';
import { ofOrganization } from './commands/ofOrganization';
import { tryDefinition } from './commands/try';

/** Verbs of workflow definitions and of choosing among them. */
export const definitionCommands: readonly AnyCommand[] = [
  asAnyCommand(edit), asAnyCommand(tryDefinition), asAnyCommand(activate), asAnyCommand(offer), asAnyCommand(choose), asAnyCommand(list), asAnyCommand(ofOrganization),
];
