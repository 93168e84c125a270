/** Codes, states and kinds are part of the contract and compared as they are; names, sentences, ids and times only by their type. */
const LITERAL = /^[a-z]+(?:[-.][a-z]+)*$/u;
const NOT_COMPARED = new Set(['slug', 'name', 'title', 'username']);

/** Where an answer lacks something the page's sample shows, in words; empty when it fits. */
export const misfits = (sample: unknown, answer: unknown, at = '$'): string[] => {
  if (sample === null) return [];
  if (Array.isArray(sample)) {
    if (!Array.isArray(answer)) return [`${at} is no list`];
    if (sample.length === 0) return [];
    return answer.length === 0 ? [`${at} is empty`] : misfits(sample[0], answer[0], `${at}[0]`);
  }
  if (typeof sample === 'object') {
    if (typeof answer !== 'object' || answer === null) return [`${at} is no object`];
    return Object.entries(sample).flatMap(([key, value]) => (key in answer ? misfits(value, (answer as Record<string, unknown>)[key], `${at}.${key}`) : [`${at}.${key} is missing`]));
  }
  if (typeof answer !== typeof sample) return [`${at} is ${answer === null ? 'null' : typeof answer}, the page shows ${typeof sample}`];
  const key = at.split('.').at(-1) ?? '';
  const literal = typeof sample === 'string' && LITERAL.test(sample) && !NOT_COMPARED.has(key);
  return literal && sample !== answer ? [`${at} is "${String(answer)}", the page shows "${sample}"`] : [];
};
