import type { DefaultServerCellComponentProps } from 'payload';
import type { ReactNode } from 'react';
import { contributionsOf, languageOf } from '../../kernel';

/** What was done, in the words of the command that did it; its bare name when no such command is known any more. */
export const ActionCell = ({ cellData, i18n, payload }: DefaultServerCellComponentProps): ReactNode => {
  const name = String(cellData ?? '');
  const command = contributionsOf(payload.config).commands.find((each) => each.name === name);
  return <span title={name}>{command ? command.summary[languageOf(i18n)] : name}</span>;
};
