// What a Vietnamese syllable is made of, in the spelling of the State's dictionaries. Small enough to be read, large enough
// for every syllable of the laws and of the Party's documents.
const ONSETS = ['', 'b', 'c', 'ch', 'd', 'đ', 'g', 'gh', 'gi', 'h', 'k', 'kh', 'l', 'm', 'n', 'ng', 'ngh', 'nh', 'p', 'ph', 'q', 'r', 's', 't', 'th', 'tr', 'v', 'x'];
const RHYMES = `
a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
u ua uac uan uang uai uân uâng uât uây uc uê uêch uên uênh uêt ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uyn uynh uyp uyt uyu
ư ưa ưc ưi ưm ưn ưng ươ ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
y yêm yên yêng yêt yêu ych ynh`.trim().split(/\s+/);
/** Behind "qu", whose u is part of the onset. */
const BEHIND_QU = /^u(a|ac|ach|ai|am|an|ang|anh|ao|ap|at|au|ay|ă[cmnt]|ăng|ăp|â[nt]|âng|âu|ây|e|en|eng|eo|et|ê|êch|ên|ênh|êt|êu|i|in|inh|it|iu|o|oc|ô|ôc|ơ|ơi|ơn|y|ych|yên|yêt|ynh|yt)$/;

const TONES = '\u0300\u0301\u0303\u0309\u0323';
const STOPPED = /(c|ch|p|t)$/;
const WELL_CASED = /^(\p{Lu}?\p{Ll}*|\p{Lu}+)$/u;

const bare = new Set<string>();
for (const onset of ONSETS) {
  for (const rhyme of RHYMES) {
    if (onset !== 'q') bare.add(onset + rhyme);
    else if (BEHIND_QU.test(rhyme)) bare.add(onset + rhyme);
  }
}
for (const rhyme of ['uau', 'uap', 'uam', 'uanh', 'uach', 'uay', 'uao', 'uat', 'uăp', 'uăm', 'uăn', 'uăng', 'uăt', 'uăc', 'ue', 'uen', 'ueo', 'uet', 'ueng', 'ui', 'uit', 'uin', 'uinh', 'uo', 'uôc', 'uơn', 'uơi']) bare.add(`q${rhyme}`);
// "gi" before a rhyme without a vowel of its own: gì, gìn, giếng, giết.
for (const word of ['gi', 'gin', 'gim', 'gia', 'giêng', 'giêt', 'giêc']) bare.add(word);

const look = (word: string): 'no' | 'loose' | 'strict' => {
  if (word.length > 9 || !WELL_CASED.test(word)) return 'no';
  let tone = '';
  let letters = '';
  for (const part of word.toLowerCase().normalize('NFD')) {
    if (!TONES.includes(part)) letters += part;
    else if (tone === '') tone = part;
    else return 'no';
  }
  const spelled = letters.normalize('NFC');
  if (!bare.has(spelled)) return 'no';
  return STOPPED.test(spelled) && tone !== '\u0301' && tone !== '\u0323' ? 'loose' : 'strict';
};

/** Texts repeat their words; what was looked up is kept, up to a bound. */
const KEPT = 20_000;
const known = new Map<string, 'no' | 'loose' | 'strict'>();

/**
 * Whether a word (NFC) can be a Vietnamese syllable: its onset, rhyme and at most one tone, small, Capital or CAPITALS.
 * `strict` also asks that a syllable ending in c, ch, p, t carries sắc or nặng, as each one does.
 */
export const isSyllable = (word: string, strict = false): boolean => {
  let found = known.get(word);
  if (found === undefined) {
    found = look(word);
    if (known.size >= KEPT) known.clear();
    known.set(word, found);
  }
  return strict ? found === 'strict' : found !== 'no';
};
