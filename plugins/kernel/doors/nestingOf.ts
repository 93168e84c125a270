const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

/**
 * How deep objects and lists stand within each other in a JSON text, without parsing it.
 * @param text JSON as text, or as UTF-8 bytes (whose signs of JSON are the same)
 * @returns the depth, or Infinity as soon as it is more than `most`
 */
export const nestingOf = (text: string | Uint8Array, most: number): number => {
  const at = typeof text === 'string' ? (i: number) => text.charCodeAt(i) : (i: number) => text[i];
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const sign = at(i) ?? 0;
    if (quoted) {
      if (sign === BACKSLASH) i += 1;
      else if (sign === QUOTE) quoted = false;
    } else if (sign === QUOTE) quoted = true;
    else if (OPENING.has(sign)) {
      depth += 1;
      if (depth > most) return Infinity;
      if (depth > deepest) deepest = depth;
    } else if (CLOSING.has(sign)) depth -= 1;
  }
  return deepest;
};
