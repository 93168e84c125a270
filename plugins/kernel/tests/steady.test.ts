import { describe, expect, it, jest } from '@jest/globals';
import { createAdmission } from '../database/steady/admission';
import { CommitFailed } from '../database/steady/CommitFailed';
import { DatabaseBusy } from '../database/steady/DatabaseBusy';
import { markOutage, outageOf } from '../database/steady/outage';
import { databaseError } from '../errors/databaseError';

const coded = (code: string): Error => Object.assign(new Error('x'), { code });

const metByThePool = (code: string): Error => {
  const error = coded(code);
  markOutage(error);
  return new Error('query', { cause: error });
};

describe('outageOf', () => {
  it.each([
    [coded('57P01'), 'away'],
    [coded('57P03'), 'away'],
    [coded('08006'), 'away'],
    [new Error('Connection terminated unexpectedly'), 'away'],
    [new Error('timeout exceeded when trying to connect'), 'busy'],
    [coded('53300'), 'busy'],
    [new DatabaseBusy(8000), 'busy'],
    [coded('53100'), 'full'],
    [coded('ENOSPC'), 'full'],
    [new Error('wrapped', { cause: coded('57P02') }), 'away'],
    [Object.assign(new Error('graphql'), { originalError: new Error('query', { cause: coded('53100') }) }), 'full'],
    [coded('23505'), undefined],
    [coded('57014'), undefined],
    // A mail server's, for all we know.
    [coded('ECONNREFUSED'), undefined],
    [new Error('anything'), undefined],
    [undefined, undefined],
  ])('%s → %s', (error, outage) => expect(outageOf(error)).toBe(outage));
});

describe('databaseError', () => {
  it.each([
    [coded('57P01'), 'database.away', 503],
    [new DatabaseBusy(1), 'database.busy', 503],
    [coded('53100'), 'storage.full', 507],
    [new CommitFailed('unknown', coded('ECONNRESET')), 'database.unknown', 503],
    [metByThePool('ECONNREFUSED'), 'database.away', 503],
    [new CommitFailed('undone'), 'database.not-saved', 500],
    [Object.assign(new Error('graphql'), { originalError: new CommitFailed('unknown') }), 'database.unknown', 503],
    [Object.assign(new Error('graphql'), { originalError: coded('HB001') }), 'database.publication', 403],
  ])('%s → %s', (error, code, status) => {
    const typed = databaseError('vi', error);
    expect([typed?.code, typed?.status]).toEqual([code, status]);
  });
});

describe('admission', () => {
  it('lets so many in, the next when one leaves, in the order they came', async () => {
    const admission = createAdmission(2);
    const [leaveFirst] = [await admission.enter(1000), await admission.enter(1000)];
    const came: number[] = [];
    const third = admission.enter(1000).then((leave) => (came.push(3), leave));
    const fourth = admission.enter(1000).then((leave) => (came.push(4), leave));
    expect(admission.size()).toEqual({ inside: 2, waiting: 2 });
    leaveFirst();
    const leaveThird = await third;
    expect(came).toEqual([3]);
    leaveThird();
    await fourth;
    expect(came).toEqual([3, 4]);
  });

  it('gives each place back once, however often one leaves', async () => {
    const admission = createAdmission(1);
    const leave = await admission.enter(1000);
    leave();
    leave();
    expect(admission.size()).toEqual({ inside: 0, waiting: 0 });
  });

  it('sends away who waited too long, and forgets them', async () => {
    jest.useFakeTimers();
    try {
      const admission = createAdmission(1);
      await admission.enter(1000);
      const late = expect(admission.enter(1000)).rejects.toThrow(DatabaseBusy);
      jest.advanceTimersByTime(1000);
      await late;
      expect(admission.size()).toEqual({ inside: 1, waiting: 0 });
    } finally {
      jest.useRealTimers();
    }
  });
});
