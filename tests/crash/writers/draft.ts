const paragraph = (text: string): unknown => ({
  type: 'paragraph', format: '', indent: 0, version: 1, direction: 'ltr', textFormat: 0, textStyle: '',
  children: [{ type: 'text', text, format: 0, style: '', mode: 'normal', detail: 0, version: 1 }],
});

/** A complete draft whose title is its mark. */
export const draft = (title: string, topic: string): Record<string, unknown> => ({
  title,
  summary: 'Tóm tắt',
  topic,
  author: 'Người viết',
  source: 'Đảng ủy phường',
  licence: 'Nội bộ',
  body: { root: { type: 'root', format: '', indent: 0, version: 1, direction: 'ltr', children: [paragraph(title), paragraph('Nội dung.')] } },
});
