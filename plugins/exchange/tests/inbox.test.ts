import { generateKeyPairSync } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { digestOfFile, isSignedBy, publicKeyOf, readFile, signedFile, signingKey, type ExchangeBody } from '../partners/domain/exchangeFile';
import { answerTo, nextOf, type Arrival, type Inbox } from '../partners/domain/inbox';
import { messageKind, type Told } from '../partners/domain/messageKind';

/** As the command keeps it. */
const arrive = (inbox: Inbox, arrival: Arrival): { inbox: Inbox; answer: string; taken: number[] } => {
  const answer = answerTo(inbox, arrival);
  if (answer === 'again' || answer === 'altered') return { inbox, answer, taken: [] };
  const known = new Map([...inbox.known, [arrival.number, arrival]]);
  const taken = nextOf({ last: inbox.last, known });
  return { inbox: { last: taken.at(-1) ?? inbox.last, known }, answer, taken };
};
const fileOf = (number: number): Arrival => ({ number, digest: `d${number}`, previous: number === 1 ? null : `d${number - 1}` });

describe('files that arrive', () => {
  it('are taken each once and in their order, in whatever order and however often they come', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }).chain((count) => fc.tuple(fc.constant(count), fc.array(fc.integer({ min: 1, max: count }), { maxLength: 60 }))), ([count, order]) => {
        let inbox: Inbox = { last: 0, known: new Map() };
        const taken: number[] = [];
        for (const number of [...order, ...Array.from({ length: count }, (_, n) => n + 1)]) {
          const next = arrive(inbox, fileOf(number));
          expect(next.answer).not.toBe('altered');
          inbox = next.inbox;
          taken.push(...next.taken);
        }
        expect(taken).toEqual(Array.from({ length: count }, (_, n) => n + 1));
      }),
    );
  });

  it('are refused where the same number says something else, or one does not follow the one before it', () => {
    const first = arrive({ last: 0, known: new Map() }, fileOf(1)).inbox;
    expect(arrive(first, { ...fileOf(1), digest: 'other' }).answer).toBe('altered');
    expect(arrive(first, { ...fileOf(2), previous: 'other' }).answer).toBe('altered');
    expect(arrive({ last: 0, known: new Map() }, { ...fileOf(1), previous: 'd0' }).answer).toBe('altered');
    expect(arrive(first, fileOf(3)).answer).toBe('wait');
  });
});

describe('what a partner is told', () => {
  it('leaves them knowing exactly who is inside and how they stand, and nothing is told twice', () => {
    const state = fc.option(fc.record({ cell: fc.constantFrom('a', 'b'), digest: fc.constantFrom('x', 'y', 'z') }), { nil: undefined });
    fc.assert(
      fc.property(fc.boolean(), fc.array(state, { minLength: 1, maxLength: 20 }), (wasInside, states) => {
        let last: Told | undefined;
        for (const now of states) {
          const kind = messageKind({ last, wasInside, now });
          const digest = now?.digest ?? 'gone';
          if (kind) last = { kind, cell: now?.cell ?? null, digest };
          if (kind === undefined && last) expect({ cell: last.cell, digest: last.digest }).toEqual({ cell: now?.cell ?? null, digest });
          expect(last ? last.kind !== 'left' : wasInside).toBe(now !== undefined);
          expect(messageKind({ last, wasInside, now })).toBeUndefined();
        }
      }),
    );
  });
});

describe('a signed file', () => {
  const key = signingKey(Buffer.alloc(32, 7));
  const body: ExchangeBody = {
    format: 'handbook-exchange/1', from: 'ben-kia', to: 'so-tay-dang-vien', number: 1, previous: null, made: '2026-11-23T03:00:00.000Z', received: 0,
    messages: [{ n: 1, kind: 'joined', member: '1', cell: 'KT.003', status: 'official', fields: { fullName: 'Nguyễn Văn A', bornOn: '1960-05-19' } }],
  };

  it('is the same bytes each time, and read back as it was', () => {
    const text = signedFile(body, key, 'k1');
    expect(signedFile(structuredClone(body), key, 'k1')).toBe(text);
    const file = readFile(text);
    expect(file?.file).toEqual(body);
    expect(file && isSignedBy(file, publicKeyOf(key))).toBe(true);
    // Written with other spaces it is the same file.
    const other = readFile(JSON.stringify(JSON.parse(text), null, 2));
    expect(other && file && digestOfFile(other) === digestOfFile(file)).toBe(true);
  });

  it('is nobody else’s, and not valid once a letter of it is another one', () => {
    const stranger = publicKeyOf(generateKeyPairSync('ed25519').privateKey);
    const file = readFile(signedFile(body, key, 'k1'));
    if (!file) throw new Error('the file is not read');
    expect(isSignedBy(file, stranger)).toBe(false);
    expect(isSignedBy({ ...file, file: { ...file.file, number: 2 } }, publicKeyOf(key))).toBe(false);
    expect(isSignedBy(file, 'not a key')).toBe(false);
  });

  it('holds nothing sealed: a field that is not on the list is not read', () => {
    const told = { ...body, messages: [{ ...body.messages[0], fields: { personalNumber: '001085012345' } }] } as ExchangeBody;
    expect(readFile(signedFile(told, key, 'k1'))).toBeUndefined();
    expect(readFile('{')).toBeUndefined();
  });
});
