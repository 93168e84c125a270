import { createECDH } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { afterQuiet, dueAt } from '../../notifications/domain/schedule';
import { encrypt } from '../domain/encrypt';
import { isPoint, isPushEndpoint } from '../domain/endpoint';
import { retryAfterMs } from '../domain/retryAfter';
import { collapseOf, INBOX, shownOf } from '../domain/shownOf';
import { post } from '../send/post';
import { openBrowser } from './fakeProviders';

const bytes = (text: string) => Buffer.from(text, 'base64url');

describe('sealing for a browser', () => {
  // RFC 8291, Appendix A.
  const BODY = 'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN';
  const KEYS = { p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4', auth: 'BTBZMqHH6r4Tts7J_aSIgg' };

  it('is what the appendix of RFC 8291 shows', () => {
    const drawn = { salt: bytes('DGv6ra1nlYgDCS1FRnbzlw'), privateKey: bytes('yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw') };
    expect(encrypt(Buffer.from('When I grow up, I want to be a watermelon'), KEYS, drawn).toString('base64url')).toBe(BODY);
    const curve = createECDH('prime256v1');
    curve.setPrivateKey(bytes('q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94'));
    expect(openBrowser(curve, bytes(KEYS.auth)).read(bytes(BODY))).toBe('When I grow up, I want to be a watermelon');
  });

  it('is read by that browser alone, and says something else each time', () => {
    const browser = openBrowser();
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => {
      const sealed = encrypt(Buffer.from(text), browser);
      expect(browser.read(sealed)).toBe(text);
      expect(sealed.equals(encrypt(Buffer.from(text), browser))).toBe(false);
      expect(() => openBrowser().read(sealed)).toThrow();
    }), { numRuns: 20 });
    expect(() => encrypt(Buffer.alloc(4000), browser)).toThrow(TypeError);
  });
});

describe('an endpoint', () => {
  it.each(['https://fcm.googleapis.com/fcm/send/abc', 'https://updates.push.services.mozilla.com/wpush/v2/x', 'https://web.push.apple.com/Q'])('%s may be asked', (url) => expect(isPushEndpoint(url)).toBe(true));
  it.each([
    'http://fcm.googleapis.com/x', 'https://127.0.0.1/x', 'https://10.0.0.1/x', 'https://[::1]/x', 'https://localhost/x', 'https://db.local/x', 'https://kho/x', 'https://a.internal/x', 'https://2130706433/x', 'https://0x7f.1/x',
    'https://fcm.googleapis.com:8443/x', 'https://a:b@fcm.googleapis.com/x', 'file:///etc/passwd', 'https://', 'khong phai dia chi', `https://fcm.googleapis.com/${'x'.repeat(2000)}`,
  ])('%s may not', (url) => expect(isPushEndpoint(url)).toBe(false));
  it('on the own network only where the operator named it', () => expect([isPushEndpoint('https://127.0.0.1:8443/x', new Set(['127.0.0.1:8443'])), isPushEndpoint('https://127.0.0.1:8444/x', new Set(['127.0.0.1:8443']))]).toEqual([true, false]));

  it('whose name leads into the own network is not asked', async () => {
    await expect(post('https://push.vi-du.vn/x', {}, Buffer.from(''), new Set(), () => Promise.resolve([{ address: '10.0.0.7' }]))).rejects.toThrow('private');
    await expect(post('https://push.vi-du.vn/x', {}, Buffer.from(''), new Set(), () => Promise.resolve([{ address: '8.8.8.8' }, { address: '127.0.0.1' }]))).rejects.toThrow('private');
  });

  it('has a key on the curve', () => {
    expect(isPoint(openBrowser().p256dh)).toBe(true);
    expect([isPoint('A'.repeat(87)), isPoint(Buffer.concat([Buffer.from([4]), Buffer.alloc(64, 7)]).toString('base64url')), isPoint('')]).toEqual([false, false, false]);
  });
});

describe('what is shown', () => {
  const word = fc.string({ minLength: 1 });
  it('is five words at most, of which none is of a kind that may not be named', () => {
    fc.assert(fc.property(fc.uuid(), word, word, word, fc.constantFrom('vi' as const, 'en' as const), (id, kind, extra, link, language) => {
      const more = { params: { title: extra }, title: extra, body: extra, urgent: true };
      expect(shownOf({ ...more, id, kind, name: null, link }, language, 'Bạn có thông báo mới')).toEqual({ id, kind: 'notice', title: 'Bạn có thông báo mới', link: INBOX });
      expect(shownOf({ ...more, id, kind, name: { vi: 'Tên', en: 'Name' }, link: null }, language, '')).toEqual({ id, kind, title: language === 'vi' ? 'Tên' : 'Name', link: INBOX });
    }));
  });
  it('is replaced by the same again: 32 letters', () => expect(collapseOf('0f8fad5b-d9cb-469f-a165-70867728950e')).toBe('0f8fad5bd9cb469fa16570867728950e'));
});

describe('quiet hours', () => {
  const minute = fc.integer({ min: 0, max: 1439 });
  const at = fc.date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2040-01-01T00:00:00Z'), noInvalidDate: true });
  /** Viet Nam keeps one time the whole year: UTC+7. */
  const minuteIn = (when: Date): number => Math.floor((when.getTime() / 60_000 + 7 * 60) % 1440);
  const inside = (when: Date, { from, to }: { from: number; to: number }): boolean => {
    const now = minuteIn(when);
    return from < to ? now >= from && now < to : now >= from || now < to;
  };
  it('hold what comes within them until their end, and nothing else; what is urgent passes', () => {
    fc.assert(fc.property(at, minute, minute, (now, from, to) => {
      fc.pre(from !== to);
      const quiet = { from, to };
      const due = afterQuiet(now, quiet);
      if (!inside(now, quiet)) expect(due).toEqual(now);
      else expect([inside(due, quiet), minuteIn(due), due > now, due.getTime() - now.getTime() <= 24 * 3600_000]).toEqual([false, to, true, true]);
      expect(dueAt(now, { mode: 'now', quiet, urgent: true })).toEqual(now);
    }));
  });
});

describe('a time to wait', () => {
  const now = new Date('2026-11-23T10:00:00Z');
  it.each([['120', 120_000], ['Mon, 23 Nov 2026 10:01:00 GMT', 60_000], ['Mon, 23 Nov 2026 09:00:00 GMT', 0], ['999999999', 86_400_000], ['bao giờ', undefined], [null, undefined]])('%s', (header, ms) => expect(retryAfterMs(header, now)).toBe(ms));
});
