import { isolateObjectProperty, type PayloadRequest } from 'payload';
import { answerRead, contributionsOf, fail, parseInput, runCommand } from '../../kernel';

/**
 * The one way a page reads: a read or a read-command of the house, by its name, in process, as the person of the request. It is what `/api` serves,
 * with the same access and the same typed refusals.
 * @throws HandbookError as the door would answer it: `auth.required`, `auth.forbidden`, `not-found` …
 */
export const ask = async <T>(req: PayloadRequest, name: string, input: Record<string, unknown> = {}): Promise<T> => {
  const { commands, reads } = contributionsOf(req.payload.config);
  const command = commands.find((each) => each.name === name);
  if (command) {
    if (command.kind !== 'read') throw new TypeError(`portal: a page only reads, ${name} writes`);
    // Cards ask side by side: each question has a transaction of its own, not the one that another is about to end.
    return (await runCommand(command, isolateObjectProperty(req, 'transactionID'), input)) as T;
  }
  const read = reads.find((each) => each.name === name);
  if (!read) throw new TypeError(`portal: nobody declared ${name}`);
  if (!req.user) throw fail(req, 'auth.required');
  const answer = await answerRead(read, { payload: req.payload, user: String(req.user.id), input: parseInput(req, read.input, input), ifNoneMatch: null });
  if (typeof answer === 'string') throw fail(req, answer);
  return JSON.parse(answer.text ?? 'null') as T;
};
