import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderSVG } from 'uqr';
import sharp from 'sharp';
import { digestOf, newCode, newToken } from '../domain/codes';
import { lacking } from '../domain/consents';
import { isBehind, NO_COUNTS, share } from '../domain/eligible';
import { qrAgainst, readTyped } from '../domain/typed';
import { usernameOf } from '../domain/username';
import { isUsername } from '../../accounts';
import { PHOTO_BYTES, takePhoto } from '../public/takePhoto';

const TODAY = '2026-11-22';
const card = '012345678901';

describe('what is typed', () => {
  it('is read as people write it, zeros and all', () => {
    expect(readTyped({ card: '0123 4567.8901', bornOn: '9/5/1960', contact: '+84 912 345 678' }, TODAY)).toEqual({ card, bornOn: '1960-05-09', telephone: '0912345678', email: null });
    expect(readTyped({ card: '01234567', bornOn: '1960-05-09', contact: ' Ong.Ba@ViDu.vn ' }, TODAY)).toEqual({ card: '01234567', bornOn: '1960-05-09', telephone: null, email: 'ong.ba@vidu.vn' });
  });

  it('is refused by its form alone', () => {
    for (const [typed, faults] of [
      [{ card: '1', bornOn: '', contact: '' }, ['card', 'bornOn', 'contact']], [{ card, bornOn: '31/2/1960', contact: '0912345678' }, ['bornOn']], [{ card, bornOn: TODAY, contact: '0912345678' }, ['bornOn']],
      [{ card: `${card}0`, bornOn: '1/1/1960', contact: 'a@b' }, ['card', 'contact']],
    ] as const) expect(readTyped(typed, TODAY)).toEqual({ faults });
  });

  it('never breaks, and what it takes is a card, a day before today and one way to reach somebody', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (typedCard, bornOn, contact) => {
        const read = readTyped({ card: typedCard, bornOn, contact }, TODAY);
        return 'faults' in read ? read.faults.length > 0 : /^(\d{8}|\d{12})$/.test(read.card) && read.bornOn < TODAY && (read.email === null) !== (read.telephone === null);
      }),
    );
  });

  it('is held against what a QR says', () => {
    expect([qrAgainst(undefined, card), qrAgainst('https://vidu.vn', card), qrAgainst(`DV|${card}|x`, card), qrAgainst('DV|999999999999', card)]).toEqual(['none', 'none', 'same', 'other']);
  });
});

describe('consents', () => {
  it('needed are both needed', () => {
    expect([lacking([]), lacking(['account']), lacking(['account', 'card']), lacking(['account'], ['account'])]).toEqual([['account', 'card'], ['card'], [], []]);
  });
});

describe('codes', () => {
  it('are read as people type them, and differ', () => {
    const code = newCode();
    expect(digestOf(code.toLowerCase().replace(/-/g, ' '))).toBe(digestOf(code));
    const token = newToken();
    expect(digestOf(token)).toBe(digestOf(` ${token} `));
    expect(digestOf(token.toUpperCase())).not.toBe(digestOf(token));
    expect(new Set(Array.from({ length: 500 }, newCode)).size).toBe(500);
  });
});

describe('user names', () => {
  it('are the name without marks', () => {
    expect([usernameOf('Nguyễn Thị Đào'), usernameOf("H'Hen Niê"), usernameOf('Ý')]).toEqual(['nguyen.thi.dao', 'h.hen.nie', 'dang.vien.y']);
    fc.assert(fc.property(fc.string(), (name) => isUsername(usernameOf(name))));
  });
});

describe('shares', () => {
  it('are never told as whole before they are', () => {
    expect([share(1, 3), share(999, 1000), share(9999, 10000), share(0, 0), share(5, 5)]).toEqual([33.3, 99.9, 99.9, null, 100]);
    expect([isBehind({ ...NO_COUNTS, eligible: 2, activatedEligible: 1 }, 50), isBehind({ ...NO_COUNTS, eligible: 3, activatedEligible: 1 }, 50), isBehind(NO_COUNTS, 50)]).toEqual([false, true, false]);
  });
});

describe('a photo', () => {
  const picture = () => sharp({ create: { width: 600, height: 400, channels: 3, background: '#ccc' } });
  it('is taken by what it is, drawn anew, and its QR read', async () => {
    const qr = await sharp(Buffer.from(renderSVG(`DV|${card}`, { border: 4, pixelSize: 8 }))).png().toBuffer();
    const taken = await takePhoto(await picture().composite([{ input: qr }]).withExif({ IFD0: { Make: 'MayAnhBiMat' } }).png().toBuffer());
    expect(taken?.qr).toBe(`DV|${card}`);
    expect((await sharp(taken?.jpeg).metadata()).exif).toBeUndefined();
    expect((await takePhoto(await picture().webp().toBuffer()))?.qr).toBeUndefined();
  });

  it('that is none, too small or too large is not', async () => {
    expect(await takePhoto(Buffer.from('GIF89a'))).toBeUndefined();
    expect(await takePhoto(await picture().gif().toBuffer())).toBeUndefined();
    expect(await takePhoto(await picture().resize(50, 50).jpeg().toBuffer())).toBeUndefined();
    expect(await takePhoto(Buffer.alloc(PHOTO_BYTES + 1))).toBeUndefined();
    expect(await takePhoto(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"><image href="file:///etc/passwd"/></svg>'))).toBeUndefined();
  });
});
