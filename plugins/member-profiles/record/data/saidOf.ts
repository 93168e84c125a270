import { vi } from '../translations/vi';

/** What a command is called, as the reason of a reading: in Vietnamese, for whom the record is about reads it there. */
export const saidOf = (command: string): string => (`command.${command}` in vi ? vi[`command.${command}` as keyof typeof vi] : command);
