import { cleanName } from './cleanName';

/** RFC 5987: what stays unescaped besides letters and digits. */
const escapeExtended = (text: string): string => encodeURIComponent(text).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** `Content-Disposition` that saves a file under the name people know, with the ending of what it truly is. */
export const disposition = (originalName: string | undefined | null, filename: string): string => {
  const ending = filename.split('.').at(-1) ?? 'bin';
  const offered = originalName ? cleanName(originalName, ending) : filename;
  const ascii = offered.normalize('NFD').replace(/đ/g, 'd').replace(/Đ/g, 'D').replace(/[\u0300-\u036f]/g, '').replace(/[^A-Za-z0-9._ -]/g, '_');
  return `attachment; filename="${ascii}"; filename*=UTF-8''${escapeExtended(offered)}`;
};
