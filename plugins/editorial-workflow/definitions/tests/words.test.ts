import { expect, it } from '@jest/globals';
import { missingIn } from '../components/missingIn';
import { en } from '../translations/en';
import { vi } from '../translations/vi';

it.each(['definition.floor', 'definition.older', 'definition.in-force', 'definition.not-allowed', 'definition.none', 'choice.unfit', 'choice.organization-ended', 'stages.last-advisory', 'stages.same-key'] as const)(
  'the refusal %s says what to do next',
  (code) => {
    expect(vi[code]).toMatch(/\. .*[Đđ]ề nghị .+\.$/);
    expect(en[code]).toMatch(/\. [A-Z].+\.$/);
  },
);

it('a version is not sent while its last stage only advises; in the middle it may', () => {
  const [advises, decides] = [{ name: 'Cho ý kiến', binding: false }, { name: 'Quyết định', binding: true }];
  const form = { key: 'hai-cap', name: 'Hai cấp', note: 'Thêm ý kiến' };
  expect(missingIn({ ...form, stages: [decides, advises] })).toEqual({ last: 'stages.last-advisory' });
  expect(missingIn({ ...form, stages: [advises, decides] })).toEqual({});
  expect(missingIn({ key: ' ', name: '', note: 'ừ', stages: [{ name: ' ', binding: true }] })).toEqual({ key: 'page.needed', name: 'page.needed', note: 'page.needed', stage0: 'page.needed' });
});
