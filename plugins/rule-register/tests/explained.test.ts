import { describe, expect, it } from '@jest/globals';
import { explain, type UsedVersion } from '../domain/explained';

const version = (ruleId: string): UsedVersion => ({ ruleId, key: `k.${ruleId}`, name: 'Tên', shown: '3', source: 'Nguồn', article: 'Điều 1', verified: true });

describe('an explained value', () => {
  it('names each version once, in the order given, and what is kept of it', () => {
    const { value, rules } = explain(7, version('b'), undefined, version('a'), version('b'));
    expect(value).toBe(7);
    expect(rules).toEqual([
      { id: 'b', key: 'k.b', name: 'Tên', shown: '3', source: 'Nguồn', article: 'Điều 1', verified: true },
      { id: 'a', key: 'k.a', name: 'Tên', shown: '3', source: 'Nguồn', article: 'Điều 1', verified: true },
    ]);
  });

  it('carries no value of a rule along', () => {
    expect(Object.keys(explain(1, { ...version('a'), value: { wage: 5 } } as UsedVersion).rules[0] ?? {})).not.toContain('value');
  });
});
