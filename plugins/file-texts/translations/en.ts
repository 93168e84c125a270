import type { vi } from './vi';

export const en: { [K in keyof typeof vi]: string } = {
  'file.macros': 'The file holds a program (macros). Save it as a file without macros and upload that.',
  'file.bomb': 'The archive is not ordinary: too many parts, too large when unpacked, or archives within it. It is refused.',
  'file.encrypted': 'The file has a password or is encrypted, so it cannot be looked at. Remove the password and upload it again.',
  'file.external': 'The file fetches a part of itself from elsewhere when opened (a template, a linked object). Break the link, save it and upload it again.',
  'file.broken': 'The file is broken and cannot be opened. Open it, save it again and upload it.',
  'file.malware': 'The file holds malware ({{name}}) and is refused. Nothing was stored. Scan your machine and tell the administrator.',
  'file.scan-away': 'The file could not be scanned for malware: the scanner is away. It was not stored; upload it again in a few minutes or tell the administrator.',
  'file.reader-busy': 'Many files are waiting to be looked at. This one was not stored; upload it again in a few minutes.',
};
