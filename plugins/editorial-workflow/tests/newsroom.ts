import { expect } from '@jest/globals';
import { buildCity, type City } from '../../../tests/support/city';
import type { Client } from '../../../tests/support/client';
import { startHouse, type House } from '../../../tests/support/house';

/** Rich text of one paragraph, as the editor saves it. */
export const body = (text: string): unknown => ({
  root: {
    type: 'root', format: '', indent: 0, version: 1, direction: 'ltr',
    children: [
      {
        type: 'paragraph', format: '', indent: 0, version: 1, direction: 'ltr', textFormat: 0, textStyle: '',
        children: [{ type: 'text', text, format: 0, style: '', mode: 'normal', detail: 0, version: 1 }],
      },
    ],
  },
});

export type Newsroom = {
  house: House;
  city: City;
  topic: string;
  /** Clients with an open session, by user name. */
  as: (username: string) => Promise<Client>;
  /** A complete draft; answers its id. */
  write: (username: string, changes?: Record<string, unknown>) => Promise<string>;
  submit: (username: string, documentId: string) => Promise<{ id: string; hash: string }>;
  step: (username: string, verb: string, caseId: string, input?: Record<string, unknown>, headers?: Record<string, string>) => ReturnType<Client['post']>;
  /** Draft → reviewer → approver → live, in ward A. Answers document and case. */
  publish: (changes?: Record<string, unknown>) => Promise<{ document: string; caseId: string; hash: string }>;
  close: () => Promise<void>;
};

export const openNewsroom = async (): Promise<Newsroom> => {
  const house = await startHouse();
  const city = await buildCity(house);
  const [topic] = await house.ownerSql<{ id: string }>(`insert into topics (name, slug) values ('Xây dựng Đảng', 'xay-dung-dang') returning id`);
  const topicId = topic?.id ?? '';
  const clients = new Map<string, Client>();
  const as = async (username: string): Promise<Client> => {
    const known = clients.get(username) ?? (await house.as(username));
    clients.set(username, known);
    return known;
  };
  const write: Newsroom['write'] = async (username, changes = {}) => {
    const answer = await (await as(username)).post('/api/news?draft=true', {
      title: 'Chi bộ họp thường kỳ', summary: 'Tóm tắt', topic: topicId, body: body('Nội dung thứ nhất'),
      author: 'Người viết', source: 'Đảng ủy phường', licence: 'Nội bộ', ...changes,
    });
    expect(answer.status).toBe(201);
    return (answer.body as { doc: { id: string } }).doc.id;
  };
  const submit: Newsroom['submit'] = async (username, documentId) => {
    const answer = await (await as(username)).post('/api/approval-cases/submit', { collection: 'news', documentId });
    expect([answer.status, answer.body]).toEqual([200, expect.objectContaining({ state: 'in-review' })]);
    return answer.body as { id: string; hash: string };
  };
  const step: Newsroom['step'] = async (username, verb, caseId, input = {}, headers = {}) =>
    (await as(username)).post(`/api/approval-cases/${caseId}/${verb}`, input, headers);
  return {
    house, city, topic: topicId, as, write, submit, step,
    publish: async (changes) => {
      const document = await write('a.contributor', changes);
      const { id, hash } = await submit('a.contributor', document);
      for (const [username, verb] of [['a.reviewer', 'approve'], ['a.approver', 'approve'], ['a.approver', 'publish']] as const) {
        const answer = await step(username, verb, id);
        expect([verb, answer.status, answer.body]).toEqual([verb, 200, expect.anything()]);
      }
      return { document, caseId: id, hash };
    },
    close: house.close,
  };
};
