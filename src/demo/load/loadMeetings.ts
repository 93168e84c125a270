import { randomUUID } from 'node:crypto';

import { held, next } from '../content/meetings';
import type { Scene } from './Scene';

const DAY = 24 * 3600 * 1000;
type Shown = { people: { id: string; standing: string }[]; agenda: { id: string }[] };

/** Last month's meeting of a cell from the draft to its closing, and the next one with first answers. */
export const loadMeetings = async (scene: Scene, now: Date): Promise<void> => {
  // At half past seven in the evening in Viet Nam.
  const evening = (days: number): Date => new Date(Math.floor((now.getTime() + days * DAY) / DAY) * DAY + 12.5 * 3600 * 1000);
  const drafted = async ({ at, by, title, place, days, content, agenda }: typeof held | typeof next, before: number): Promise<string> => {
    const written = new Date(Math.min(evening(days).getTime() - before * DAY, now.getTime()));
    const { id } = await scene.command(by, 'meetings.draft', { organization: scene.place(at), kind: 'regular', title, startsAt: evening(days).toISOString(), place, content, agenda: [...agenda] }, written);
    await scene.command(by, 'meetings.convene', { id }, written);
    return id;
  };

  const past = await drafted(held, 7);
  const begins = evening(held.days);
  const { people, agenda } = await scene.command<Shown>(held.by, 'meetings.show', { id: past }, begins);
  // The last of the official ones excused themself; the first takes the minutes.
  const excused = people.filter(({ standing }) => standing === 'official').at(-1);
  const there = people.filter(({ id, standing }) => id !== excused?.id && standing !== 'away');
  await scene.command(held.by, 'meetings.attend', { id: past, people: people.map((one) => (there.includes(one) ? { member: one.id, attendance: 'present' } : { member: one.id, attendance: 'absent', reason: held.absence })) }, begins);
  await scene.command(held.by, 'meetings.open', { id: past, minuteTaker: there[0]?.id }, begins);
  const hands = there.filter(({ standing }) => standing === 'official').length;
  for (const { subject, majority, item, against } of held.votes) {
    await scene.command(held.by, 'meetings.decide', { id: past, decision: randomUUID(), item: agenda[item]?.id, subject, majority, inFavour: hands - against, against }, new Date(begins.getTime() + 70 * 60_000));
  }
  const during = new Date(begins.getTime() + 75 * 60_000);
  const poll = randomUUID();
  await scene.command(held.by, 'meetings.open-poll', { id: past, poll, item: agenda[held.poll.item]?.id, subject: held.poll.subject, majority: 'ordinary', decides: 'hands' }, during);
  for (const voter of held.poll.voters) await scene.command(voter, 'meetings.vote', { id: poll, choice: 'agree' }, during);
  await scene.command(held.by, 'meetings.close-poll', { id: poll, hands: { agree: hands, disagree: 0, other: 0 } }, during);
  await scene.command(held.by, 'meetings.close', { id: past }, new Date(begins.getTime() + 80 * 60_000));

  const coming = await drafted(next, 10);
  await scene.command('hoankiem.bithu', 'meetings.answer', { id: coming, answer: 'coming' }, now);
  await scene.command(next.opinion.by, 'meetings.ask', { id: coming, said: next.opinion.said }, now);
};
