import { isApart } from './isApart';
import { decodeTcvn3, decodeVni, withoutHidden } from '../../kernel/pure';

/** Letters that look like Latin capitals, in Cyrillic and Greek. */
const ALIKE: Readonly<Record<string, string>> = {
  А: 'A', В: 'B', Е: 'E', І: 'I', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', У: 'Y', Х: 'X', Ѕ: 'S', а: 'a', е: 'e', о: 'o', і: 'i', т: 't', м: 'm', у: 'y',
  Α: 'A', Β: 'B', Ε: 'E', Ι: 'I', Κ: 'K', Μ: 'M', Ν: 'N', Ο: 'O', Ρ: 'P', Τ: 'T', Υ: 'Y', Χ: 'X', ο: 'o', τ: 't', μ: 'm',
};
const LOOKALIKE = /[\u0370-\u03ff\u0400-\u04ff]/g;

const straight = (text: string): string => text.normalize('NFKC').replace(LOOKALIKE, (letter) => ALIKE[letter] ?? letter).normalize('NFC');

/** The ways a line may be read: as it is, and as TCVN3 or VNI shown in Latin-1. The same reading once. */
export const readingsOf = (line: string): string[] => {
  const readings = [straight(withoutHidden(line))];
  // Latin-1 only: what has Unicode's own letters is in neither encoding.
  // eslint-disable-next-line no-control-regex
  if (/[^\u0000-\u007f]/.test(line)) readings.push(straight(withoutHidden(decodeTcvn3(line))), straight(withoutHidden(decodeVni(line))));
  // In TCVN3 some capitals are control codes, and spaced letters stand alone: each sign for itself.
  readings.push(straight(withoutHidden(line.split(/(\s+)/).map(decodeTcvn3).join(''))));
  // Spread out after it was encoded, a letter of VNI stands as two.
  if (isApart(line)) readings.push(straight(decodeVni(withoutHidden(line).normalize('NFC').replace(/[^\p{L}]+/gu, ''))));
  return [...new Set(readings)];
};
