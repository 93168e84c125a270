import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fillTemplate } from '../domain/fillTemplate';
import { letter, type LetterNotice } from '../domain/letter';
import { isOwnPath } from '../domain/link';
import { oneLine } from '../domain/oneLine';
import { MOST_ATTEMPTS, pauseAfterMs } from '../domain/retry';
import { smtpOutcome } from '../domain/smtpOutcome';
import { readUnsubscribeToken, unsubscribeToken } from '../domain/unsubscribeToken';

const NOW = new Date('2026-11-22T03:00:00Z');
const notice = (changes: Partial<LetterNotice> = {}): LetterNotice => ({
  kind: 'a.kind', label: 'Một loại', title: 'Chờ duyệt: Chi bộ họp', body: 'Mời xem.', link: '/admin/collections/news/1', createdAt: '2026-11-22T02:00:00.000Z', ...changes,
});
const write = (notices: LetterNotice[], changes: Partial<Parameters<typeof letter>[0]> = {}): ReturnType<typeof letter> =>
  letter({ name: 'Nguyễn Văn A', notices, home: 'https://sotay.vn', settings: 'https://sotay.vn/admin/thong-bao/cai-dat', endings: {}, digest: false, now: NOW, ...changes });

describe('a letter', () => {
  it('greets, says the one thing, and leads to the configured address', () => {
    const { subject, text, html } = write([notice()], { endings: { 'a.kind': 'https://sotay.vn/thoi-nhan-thu?ma=x' } });
    expect(subject).toBe('Chờ duyệt: Chi bộ họp');
    expect(text).toContain('Kính gửi đồng chí Nguyễn Văn A,');
    expect(text).toContain('Mở xem: https://sotay.vn/admin/collections/news/1');
    expect(text).toContain('Thôi nhận thư loại «Một loại»: https://sotay.vn/thoi-nhan-thu?ma=x');
    expect(html).toContain('<a href="https://sotay.vn/admin/collections/news/1">');
    expect(html).not.toMatch(/<(img|script|link|iframe)/i);
  });

  it('of a day groups by kind and counts', () => {
    const { subject, text } = write([notice(), notice({ kind: 'b', label: 'Loại hai', title: 'Việc thứ hai' }), notice({ title: 'Việc thứ ba' })], { digest: true });
    expect(subject).toBe('Sổ tay đảng viên: 3 thông báo, ngày 22/11/2026');
    expect(text.indexOf('Việc thứ ba')).toBeLessThan(text.indexOf('Loại hai'));
    expect(text).toContain('- Chờ duyệt: Chi bộ họp (22/11/2026 09:00)');
  });

  it('has a subject of one line and 78 characters at most, whatever a title holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 20 }), (title, name) => {
        const { subject } = write([notice({ title: `${title}\r\nBcc: ke-gian@noi-khac.vn` })], { name });
        expect([...subject].length).toBeLessThanOrEqual(78);
        expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      }),
    );
  });

  it('escapes what people wrote', () => {
    const { html } = write([notice({ title: '<img src=x onerror=alert(1)>', body: '"&\'<b>' })], { name: '<script>' });
    expect(html).not.toMatch(/<img|<script|<b>/);
  });
});

describe('templates', () => {
  it('fill once: what a parameter says is not filled again, and stays one line', () => {
    expect(fillTemplate('{{a}} và {{b}}{{c}}', { a: '{{b}}', b: 'x\r\ny' })).toBe('{{b}} và x y');
  });

  it('know no parameter that was not given, not even those every object has', () => {
    expect(fillTemplate('[{{toString}}{{constructor}}]', {})).toBe('[]');
  });

  it('cut letters, not halves of them', () => {
    expect(oneLine('😀😀😀😀', 3)).toBe('😀😀…');
  });
});

describe('a link', () => {
  it.each(['/admin/collections/news/1', '/admin/thong-bao?x=1&y=%20'])('%s is a path of ours', (link) => expect(isOwnPath(link)).toBe(true));
  it.each(['//elsewhere.vn', '/\\elsewhere.vn', 'https://elsewhere.vn', 'javascript:alert(1)', '/a\r\nb', '', 'admin'])('%j is none', (link) => expect(isOwnPath(link)).toBe(false));
});

describe('a token to unsubscribe', () => {
  const what = { user: '0b1f6f2e-1111-4222-8333-444455556666', kind: 'approval.decide' };

  it('says whose mails of which kind end, when it is ours', () => {
    expect(readUnsubscribeToken('s'.repeat(32), unsubscribeToken('s'.repeat(32), what))).toEqual(what);
  });

  it('is nothing when any letter of it is another, or the secret', () => {
    const token = unsubscribeToken('s'.repeat(32), what);
    expect(readUnsubscribeToken('t'.repeat(32), token)).toBeUndefined();
    expect(readUnsubscribeToken('s'.repeat(32), token.replace('approval.decide', 'approval.publish'))).toBeUndefined();
    expect(readUnsubscribeToken('s'.repeat(32), token.replace('0b1f6f2e', '0b1f6f2f'))).toBeUndefined();
    expect(readUnsubscribeToken('s'.repeat(32), token.slice(0, -4))).toBeUndefined();
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => readUnsubscribeToken('s'.repeat(32), text) === undefined));
  });
});

describe('what a mail server answered', () => {
  it.each([
    [{ command: 'RCPT TO', responseCode: 550 }, false, 'address'],
    [{ command: 'RCPT TO', responseCode: 550, response: '550 5.1.1 No such user' }, false, 'address'],
    [{ command: 'RCPT TO', responseCode: 554, response: '554 5.1.10 Recipient address has null MX' }, false, 'address'],
    [{ command: 'RCPT TO', responseCode: 550, response: '550-5.2.1 The account is disabled\n550 5.2.1 …' }, false, 'address'],
    [{ command: 'RCPT TO', responseCode: 553, response: '553 sorry, no mailbox here by that name' }, false, 'address'],
    [{ command: 'RCPT TO', responseCode: 554, response: '554 5.7.1 <a@b.vn>: Relay access denied' }, false, 'again'],
    [{ command: 'RCPT TO', responseCode: 550, response: '550 5.7.1 Unable to relay' }, false, 'again'],
    [{ command: 'RCPT TO', responseCode: 550, response: '550 5.1.8 Bad sender address' }, false, 'again'],
    [{ command: 'RCPT TO', responseCode: 552, response: '552 5.2.2 Mailbox full' }, false, 'again'],
    [{ command: 'RCPT TO', responseCode: 554 }, false, 'again'],
    [{ command: 'DATA', responseCode: 550, response: '550 5.7.1 Message refused by policy' }, true, 'again'],
    [{ command: 'DATA', responseCode: 554, response: '554 5.6.0 Malformed' }, true, 'letter'],
    [{ command: 'RCPT TO', responseCode: 450 }, false, 'again'],
    [{ command: 'MAIL FROM', responseCode: 553 }, false, 'again'],
    [{ command: 'AUTH PLAIN', responseCode: 535 }, false, 'again'],
    [{ command: 'DATA', responseCode: 554 }, true, 'letter'],
    [{ command: 'DATA', responseCode: 451 }, true, 'again'],
    [{ code: 'ECONNECTION', command: 'CONN' }, false, 'again'],
    [{ code: 'ECONNECTION', command: 'CONN' }, true, 'unknown'],
    [new Error('?'), true, 'unknown'],
    [undefined, false, 'again'],
  ])('%j, content begun %s, is %s', (error, began, outcome) => expect(smtpOutcome(error, began)).toBe(outcome));

  it('is waited for longer each time, up to six hours', () => {
    const pauses = Array.from({ length: MOST_ATTEMPTS }, (_, at) => pauseAfterMs(at + 1));
    expect([...pauses].sort((a, b) => a - b)).toEqual(pauses);
    expect(pauses[0]).toBe(60_000);
    expect(pauses.at(-1)).toBe(6 * 3600 * 1000);
  });
});
