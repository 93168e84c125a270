import type { vi } from './vi';

export const en: Record<keyof typeof vi, string> = {
  'command.places.communes': 'Communes, wards and special zones of a province',
  'command.places.import': 'Take in the list of communes',
  'cli.description': "takes in the country's communes from CSV (code, name, code of the province); again it changes nothing; codes the file no longer has are kept and retired",
  'cli.file': 'CSV, UTF-8, with a line of heads: code, name, province code',
  'cli.as': 'the system administrator in whose name it is done (by default who has been it for longest)',
  'cli.dry-run': 'only checks',
  'cli.no-file': 'The file {{file}} cannot be read.',
  'cli.no-admin': 'There is no system administrator, or no account {{username}}.',
  'cli.heads': 'The file lacks columns: {{missing}}.',
  'cli.refused': 'Line {{line}}: {{reason}}.',
  'cli.summary': '{{added}} added, {{changed}} changed, {{unchanged}} as they were, {{retired}} retired; {{refused}} lines refused.',
  'reason.columns': 'cells are missing',
  'reason.code': 'the code has five digits',
  'reason.name': 'the name is empty or too long',
  'reason.province': 'the province is none of the 34',
  'reason.twice': 'the code stood on an earlier line',
};
