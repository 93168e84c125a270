import type { PayloadRequest } from 'payload';
import { recordEvent } from '../../audit-trail';
import { clock, fail, query, sql } from '../../kernel';
import { setRefusal } from '../../notifications';
import { subjectOfMember, subjectOfUser } from '../data/subject';
import { privacyFail } from '../errors';
import type { ConsentPurpose } from './purposes';

/** By which way it was said. `secretary`: entered for somebody without an account; `request`: an answered request did it. */
export type ConsentChannel = 'admin' | 'portal' | 'registration' | 'secretary' | 'request';

export type ConsentSaid = {
  /** The account, or the record of somebody without one. */
  of: { user: string } | { member: string };
  purpose: ConsentPurpose;
  /** False: refused when asked, or withdrawn. */
  given: boolean;
  channel: ConsentChannel;
  /** Of the words the person read; those in force when left out. Others than those in force: 409. */
  version?: number;
  /** Who writes it down, where nobody is signed in yet (activation). @default the person of the request */
  by?: string;
};

/** What a consent switches in the house at once; other rooms ask `consentOf` when they use what rests on it. */
const effect = async (req: PayloadRequest, user: string | null, { purpose, given }: ConsentSaid, at: Date): Promise<void> => {
  if (user !== null && (purpose === 'mail' || purpose === 'push')) await setRefusal(req, { user, channel: purpose, refused: !given, at });
};

/**
 * Writes down what a person said to one purpose, in the caller's transaction, with the version of the words, the instant and the way;
 * and makes it take effect. Nothing is asked for beforehand: whoever asks calls it once for each purpose, also for what was not given.
 * @throws 404 for nobody, 409 for a purpose that rests on a duty or for words that no longer stand
 */
export const recordConsent = async (req: PayloadRequest, said: ConsentSaid): Promise<{ purpose: string; version: number; at: string }> => {
  const { of, purpose, given, channel, version } = said;
  const at = clock.now();
  const subject = 'user' in of ? await subjectOfUser(req, of.user) : await subjectOfMember(req, of.member);
  if (!subject) throw fail(req, 'not-found');
  const [words] = await query<{ version: number; duty: boolean }>(
    req,
    sql`select version, rests_on = 'duty' as duty from handbook.consent_purposes
        where key = ${purpose} and valid_from <= ${at.toISOString()}::timestamptz and (valid_to is null or valid_to > ${at.toISOString()}::timestamptz)`,
  );
  if (!words) throw fail(req, 'not-found');
  if (words.duty) throw privacyFail(req, 'privacy.purpose-duty');
  if (version !== undefined && version !== words.version) throw privacyFail(req, 'privacy.purpose-changed');
  const by = said.by ?? (req.user ? String(req.user.id) : subject.user);
  await query(
    req,
    sql`insert into handbook.consents (user_id, member_id, purpose, version, given, channel, recorded_by, at)
        values (${subject.user}::uuid, ${subject.member}::uuid, ${purpose}, ${words.version}, ${given}, ${channel}, ${by}::uuid, ${at.toISOString()}::timestamptz)`,
  );
  await effect(req, subject.user, said, at);
  await recordEvent(req, {
    action: given ? 'personal-data.give-consent' : 'personal-data.withdraw-consent', organization: subject.organization, at, detail: { purpose, version: words.version, channel, member: subject.member, user: subject.user },
  });
  return { purpose, version: words.version, at: at.toISOString() };
};
