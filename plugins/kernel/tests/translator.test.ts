import { describe, expect, it } from '@jest/globals';

import { bilingual, createTranslator, languageOf } from '../i18n/translator';

const vi = { hello: 'Chào {{name}}, {{name}}', bare: 'Không có gì' };
const en = { hello: 'Hello {{name}}, {{name}}', bare: 'Nothing' };
const t = createTranslator(vi, en);

describe('createTranslator', () => {
  it('speaks Vietnamese to whoever did not ask for English', () => {
    for (const source of [undefined, null, 'vi', {}, { i18n: { language: 'fr' } }, { language: 'vi' }] as const) {
      expect(t(source as never, 'bare')).toBe('Không có gì');
    }
  });

  it('speaks English to a request or an admin in English', () => {
    expect(t({ i18n: { language: 'en' } }, 'bare')).toBe('Nothing');
    expect(t({ language: 'en' }, 'bare')).toBe('Nothing');
    expect(languageOf('en')).toBe('en');
  });

  it('fills every place of a parameter, and a missing one with nothing', () => {
    expect(t('vi', 'hello', { name: 'An' })).toBe('Chào An, An');
    expect(t('vi', 'hello')).toBe('Chào , ');
  });

  it('puts a value in as it is, even when it looks like a place', () => {
    expect(t('en', 'hello', { name: '{{name}} $& $1' })).toBe('Hello {{name}} $& $1, {{name}} $& $1');
  });
});

describe('bilingual', () => {
  it('gives both languages at once', () => {
    expect(bilingual(vi, en)('hello', { name: 'An' })).toEqual({ vi: 'Chào An, An', en: 'Hello An, An' });
  });
});
