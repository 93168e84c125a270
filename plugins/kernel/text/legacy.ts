import { isSyllable } from './isSyllable';
import { decodeTcvn3 } from './tcvn3';
import { decodeVni } from './vni';

export type Encoding = 'tcvn3' | 'vni';
type Word = { at: number; end: number; sort: 'plain' | 'syllable' | 'unicode' | 'foreign' | 'unsure' | 'legacy'; tcvn3: boolean; vni: boolean };
export type LegacySpan = { start: number; end: number; encoding: Encoding };
export type LegacyJudgement = { spans: LegacySpan[]; confidence: number; decode: (word: string, as: Encoding) => string };

const decode = (word: string, as: Encoding): string => (as === 'tcvn3' ? decodeTcvn3(word) : decodeVni(word));

/**
 * Something that correct Vietnamese never has: letters and signs of Latin-1 inside words, pairs that only VNI makes, a capital with a mark
 * behind a small letter. Without one of them the text is not looked at further: that is nearly every text.
 */
const SUSPICIOUS =
  // eslint-disable-next-line no-control-regex
  /[A-Za-z\u00a1-\u00bf\u00c0-\u00ff][\u0001-\u0008\u000e-\u0017\u0080-\u009f\u00a1-\u00a9\u00ab-\u00bf×÷]|[\u0080-\u009f\u00a1-\u00bf×÷][A-Za-z]|[ÄÅÆÇËÎÏÐÑÖØÛÜÞßäåæçëîïðñöøûüþÿ]|[aeoAEO][âùÂÙ]|[uyUY][ùÙ]|[aeouAEOU][õÕ]|[\p{Ll}][ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ]|[a-z][†‡‰Š‹ŒŽ˜™š›œžŸƒ„‚€]/u;
const WORD = /[^\s!-@[-`{-~]+/g;
const UNICODE_ONLY = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|\p{M}/u;
const ASCII = /^[\u0020-\u007e]+$/;
/** Signs of ordinary texts around a word. */
const EDGES = /^[«»“”‘’‹›„‚–—…•°²³·­]+|[«»“”‘’‹›„‚–—…•°²³·®©™­]+$/g;
/** Words of other languages that happen to read as a syllable in an old encoding. */
const OTHERS = new Set(['où', 'tôt', 'sûr', 'dû', 'thaï', 'haï', 'taï', 'maï', 'µm', 'µg', 'für', 'tür', 'goût', 'coût', 'août']);

const sortOf = (word: string): Pick<Word, 'sort' | 'tcvn3' | 'vni'> => {
  const none = { tcvn3: false, vni: false };
  if (ASCII.test(word)) return { sort: isSyllable(word) ? 'syllable' : 'plain', ...none };
  if (UNICODE_ONLY.test(word)) return { sort: 'unicode', ...none };
  const core = word.replace(EDGES, '');
  if (core === '' || isSyllable(core)) return { sort: 'syllable', ...none };
  if (OTHERS.has(core.toLowerCase())) return { sort: 'foreign', ...none };
  const fits = (as: Encoding): boolean => [core, word].some((each) => [...each].length > 1 && decode(each, as) !== each && isSyllable(decode(each, as), true));
  const [tcvn3, vni] = [fits('tcvn3'), fits('vni')];
  if (tcvn3 || vni) return { sort: 'legacy', tcvn3, vni };
  // "Q§", "H§ND": no syllable in any encoding, but no word of another language either.
  return { sort: /^\P{Ll}+$/u.test(core) || [...core].length === 1 ? 'unsure' : 'foreign', ...none };
};

const wordsOf = (text: string): Word[] => {
  const known = new Map<string, Pick<Word, 'sort' | 'tcvn3' | 'vni'>>();
  return [...text.matchAll(WORD)].map(({ index, 0: word }) => {
    let found = known.get(word);
    if (!found) known.set(word, (found = sortOf(word)));
    return { at: index, end: index + word.length, ...found };
  });
};

/** In which encoding these words are, or undefined when it is not certain. */
const encodingOf = (words: readonly Word[], least: number): { encoding: Encoding; confidence: number } | undefined => {
  const legacy = words.filter(({ sort }) => sort === 'legacy');
  const foreign = words.filter(({ sort }) => sort === 'foreign').length;
  const [tcvn3, vni] = [legacy.filter((word) => word.tcvn3).length, legacy.filter((word) => word.vni).length];
  const best = Math.max(tcvn3, vni);
  if (best === 0 || tcvn3 === vni) return undefined;
  const confidence = best / (legacy.length + foreign);
  // One word alone counts where everything around it is Vietnamese, too.
  const alone = best === 1 && least < 2 && words.length > 1 && words.every(({ sort }) => sort === 'legacy' || sort === 'syllable');
  if (!alone && (best < Math.max(2, least) || confidence < 0.75)) return undefined;
  return { encoding: tcvn3 > vni ? 'tcvn3' : 'vni', confidence };
};

/** Runs of words of one line between words that are certainly Unicode. */
const runsOf = (words: readonly Word[]): { words: Word[]; wholeLine: boolean }[] => {
  const wholeLine = !words.some(({ sort }) => sort === 'unicode');
  const runs: Word[][] = [[]];
  for (const word of words) {
    if (word.sort === 'unicode') runs.push([]);
    else runs.at(-1)?.push(word);
  }
  return runs.filter((run) => run.length > 0).map((run) => ({ words: run, wholeLine }));
};

const spanOf = (words: readonly Word[], encoding: Encoding): LegacySpan => ({ start: words[0]?.at ?? 0, end: words.at(-1)?.end ?? 0, encoding });

/** A long text is in one encoding: so much of it is enough to tell. */
const SAMPLE = 200_000;

/** Of a text that has Unicode's own letters only lines with something suspicious in them are looked at. */
const linesOf = function* (text: string): Generator<{ line: string; at: number }> {
  for (const { index, 0: line } of text.matchAll(/[^\n\r\u2028\u2029]+/g)) if (SUSPICIOUS.test(line)) yield { line, at: index };
};

/** Which parts of a text are certainly TCVN3 or VNI that was read as Latin-1 or Windows-1252. */
export const judgeLegacy = (text: string): LegacyJudgement => {
  if (!SUSPICIOUS.test(text)) return { spans: [], confidence: 1, decode };
  if (!UNICODE_ONLY.test(text)) {
    const words = wordsOf(text.slice(0, SAMPLE));
    const whole = encodingOf(words, 1);
    if (whole) return { spans: [{ start: 0, end: text.length, encoding: whole.encoding }], confidence: whole.confidence, decode };
    return { spans: [], confidence: words.some(({ sort }) => sort === 'legacy') ? 0.5 : 1, decode };
  }
  const spans: LegacySpan[] = [];
  let confidence = 1;
  for (const { line, at } of linesOf(text)) {
    const words = wordsOf(line);
    if (!words.some(({ sort }) => sort === 'legacy')) continue;
    const found = runsOf(words).flatMap((run) => {
      const is = encodingOf(run.words, run.wholeLine ? 1 : 3);
      return is ? [{ ...spanOf(run.words, is.encoding), confidence: is.confidence }] : [];
    });
    for (const { start, end, encoding, confidence: sure } of found) {
      spans.push({ start: at + start, end: at + end, encoding });
      confidence = Math.min(confidence, sure);
    }
    if (found.length === 0) confidence = Math.min(confidence, 0.5);
  }
  return { spans, confidence, decode };
};
