/** Fonts of pictures instead of letters. The letters of Symbol are Greek, whose capitals look like ours. */
const PICTOGRAPHS = /^(wingdings|webdings|zapf\s?dingbats|mt extra|marlett|segoe (ui|mdl2|fluent))/i;
const GREEK = /^symbol$/i;
const SYMBOL = /<(?:[\w.-]+:)?sym\s[^<>]*>/g;

const named = (attributes: string, name: string): string => new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? '';
/** Symbols are numbered by their font, or in Unicode's private area above F000. */
const isOfFont = (code: number): boolean => code < 0x20 || (code >= 0xe000 && code <= 0xf8ff);

/** What `<w:sym w:font="…" w:char="…"/>` shows, as far as a program knows. */
export const symbolIn = (attributes: string): string => {
  const [font, code] = [named(attributes, 'font'), parseInt(named(attributes, 'char'), 16)];
  if (Number.isNaN(code) || PICTOGRAPHS.test(font)) return '•';
  return String.fromCharCode(isOfFont(code) ? code & 0xff : code);
};

/** Whether a part shows symbols whose font decides what they look like, and the font is none that is known: letters may be drawn with them. */
export const hasUnknownSymbols = (xml: string): boolean =>
  [...xml.matchAll(SYMBOL)].some(([tag]) => {
    const [font, code] = [named(tag, 'font'), parseInt(named(tag, 'char'), 16)];
    return !PICTOGRAPHS.test(font) && !GREEK.test(font) && (Number.isNaN(code) || isOfFont(code));
  });
