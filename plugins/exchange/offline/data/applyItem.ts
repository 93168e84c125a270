import type { PayloadRequest } from 'payload';
import { contributionsOf, runCommand } from '../../../kernel';
import { exchangeFail } from '../../errors';
import type { PackItem } from '../domain/packContent';
import type { Standing } from './standing';

const run = (req: PayloadRequest, name: string, input: object): Promise<unknown> => {
  const command = contributionsOf(req.payload.config).commands.find((each) => each.name === name);
  if (!command) throw new Error(`the register has no ${name}`);
  return runCommand(command, req, input);
};

/** Changes of one member's record at once: one reading, one event. @throws the command's own refusal */
export const applyFields = async (req: PayloadRequest, items: readonly (PackItem & { kind: 'field' })[], standing: Standing): Promise<void> => {
  const member = items[0]?.member;
  if (member === undefined || standing.name(member) === undefined) throw exchangeFail(req, 'offline.member-gone');
  await run(req, 'members.update-record', { id: member, changes: Object.fromEntries(items.map(({ field, value }) => [field, value || null])) });
};

/**
 * Carries a change of a pack out through the register's own command, as the person who brings it back: its checks, its rights, its history hold.
 * @throws the command's own refusal, in words
 */
export const applyItem = async (req: PayloadRequest, item: PackItem, standing: Standing): Promise<void> => {
  if (standing.name(item.member) === undefined) throw exchangeFail(req, 'offline.member-gone');
  switch (item.kind) {
    case 'field':
      return applyFields(req, [item], standing);
    case 'dues': {
      const answer = (await run(req, 'dues.collect', { cell: standing.cell(item.member), month: item.month, members: [item.member], on: item.on })) as { collected: unknown[]; already: unknown[]; exempt: unknown[] };
      if (answer.already.length > 0) throw exchangeFail(req, 'offline.dues-collected');
      if (answer.exempt.length > 0) throw exchangeFail(req, 'offline.dues-exempt');
      if (answer.collected.length === 0) throw exchangeFail(req, 'offline.dues-unknown');
      return;
    }
    case 'transfer':
      if (!item.outside) throw exchangeFail(req, 'offline.transfer-inside');
      await run(req, 'transfers.prepare', { member: item.member, kind: 'official', destinationOutside: item.place, reason: item.reason });
      return;
    case 'absence':
      throw exchangeFail(req, 'offline.only-noted');
  }
};
