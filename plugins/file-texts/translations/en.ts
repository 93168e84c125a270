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
  'file.quarantined': 'The file was set aside to wait for the malware scanner, which is away. Nobody can see or use it yet. You will be told when it is done; there is no need to send it again.',
  'kind.malware.label': 'Files with malware',
  'kind.malware.title': 'A file with malware was refused',
  'kind.malware.body': 'A file ({{mime}}, SHA-256 {{digest}}…) sent to the organisation holds malware ({{signature}}) and was refused. This is on record. Have the sender’s machine looked at.',
  'kind.released.label': 'Files that waited and were taken',
  'kind.released.title': 'A file was scanned and taken',
  'kind.released.body': 'The file “{{name}}” was scanned, holds no malware and is in the library.',
  'kind.destroyed.label': 'Files that waited and were not taken',
  'kind.destroyed.title': 'A file that waited was not taken',
  'kind.destroyed.body': 'The file “{{name}}” was destroyed and not taken ({{why}}). Send another one if it is needed.',
};
