/** Some voices stop in the middle of what is longer. */
const MOST = 240;

const cut = (sentence: string): string[] => {
  if (sentence.length <= MOST) return [sentence];
  const at = sentence.lastIndexOf(',', MOST);
  const space = sentence.lastIndexOf(' ', MOST);
  const end = at > MOST / 3 ? at + 1 : space > 0 ? space : MOST;
  return [sentence.slice(0, end).trim(), ...cut(sentence.slice(end).trim())];
};

/** A text in pieces that a voice says in one breath: by lines and sentences, long ones at a comma. Nothing is left out. */
export const breaths = (text: string): string[] =>
  text
    .split('\n')
    .flatMap((line) => line.split(/(?<=[.!?;:…])\s+/u))
    .map((sentence) => sentence.trim())
    .filter(Boolean)
    .flatMap(cut);
