import type { Target } from './target';

/** Rich text of one paragraph, as the editor saves it. */
export const richText = (text: string): unknown => ({
  root: {
    type: 'root', format: '', indent: 0, version: 1, direction: 'ltr',
    children: [{ type: 'paragraph', format: '', indent: 0, version: 1, direction: 'ltr', textFormat: 0, textStyle: '', children: [{ type: 'text', text, format: 0, style: '', mode: 'normal', detail: 0, version: 1 }] }],
  },
});

export type Content = { topic: string; draft: string; reviewed: string; live: string; openCase: string; liveCase: string };

/** In ward A: a draft, an item in review and a live one, all by their commands. */
export const seedContent = async ({ as, ownerSql }: Pick<Target, 'as' | 'ownerSql'>): Promise<Content> => {
  const [topic] = await ownerSql<{ id: string }>(`insert into topics (name, slug) values ('Xây dựng Đảng', 'xay-dung-dang') returning id`);
  const must = async (who: string, path: string, json: unknown): Promise<Record<string, unknown>> => {
    const reply = await as(who, { method: 'POST', path, json });
    if (reply.status >= 300) throw new Error(`${path} answered ${reply.status}: ${reply.text}`);
    return reply.json as Record<string, unknown>;
  };
  const write = async (title: string): Promise<string> => {
    const data = { title, summary: 'Tóm tắt', topic: topic?.id, body: richText(title), author: 'Người viết', source: 'Đảng ủy phường', licence: 'Nội bộ' };
    return ((await must('a.contributor', '/api/news?draft=true', data)).doc as { id: string }).id;
  };
  const submit = async (documentId: string): Promise<string> => String((await must('a.contributor', '/api/approval-cases/submit', { collection: 'news', documentId })).id);
  const draft = await write('Bản nháp');
  const reviewed = await write('Đang duyệt');
  const live = await write('Đã đăng');
  const openCase = await submit(reviewed);
  const liveCase = await submit(live);
  await must('a.reviewer', `/api/approval-cases/${liveCase}/approve`, { stage: 0 });
  await must('a.approver', `/api/approval-cases/${liveCase}/approve`, { stage: 1 });
  await must('a.approver', `/api/approval-cases/${liveCase}/publish`, {});
  return { topic: topic?.id ?? '', draft, reviewed, live, openCase, liveCase };
};
