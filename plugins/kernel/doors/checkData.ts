import type { PayloadRequest } from 'payload';
import { doorFail } from './doorErrors';
import { isStorableText } from './isStorableText';
import { LIMITS } from './queries/limits';

/** What is written is walked once, without recursion: not nested beyond reason, and made of text that can be stored. */
export const checkData = (data: unknown, req: PayloadRequest): void => {
  let level: unknown[] = [data];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > LIMITS.data) throw doorFail(req, 'input.too-deep', { most: LIMITS.data });
    const below: unknown[] = [];
    for (const each of level) {
      if (typeof each === 'string' && !isStorableText(each)) throw doorFail(req, 'input.text');
      if (typeof each !== 'object' || each === null || ArrayBuffer.isView(each)) continue;
      for (const [key, value] of Object.entries(each)) {
        // No field is called so, and whoever merges what was stored would change more than it.
        if (!isStorableText(key) || key === '__proto__') throw doorFail(req, 'input.text');
        below.push(value);
      }
    }
    level = below;
  }
};
