import { expect, it } from '@jest/globals';
import React from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { ReadPart } from '../../../../official-documents/pure';
import { Sections } from '../Sections';
import { Relations, Standing } from '../Standing';

const part = (anchor: string, text: string, parts: ReadPart[] = []): ReadPart => ({ anchor, mark: '1', kind: 'clause', text, cite: anchor, parts });
const section = { anchor: 'dieu-1', heading: 'Điều 1. Hồ sơ', level: 1 as const, cite: 'Điều 1 Quy chế', lead: '| Nội dung | Số |\n|---|---|\n| Chi bộ | 2 |', parts: [part('dieu-1-khoan-1', '1. Cấp ủy <b>', [part('dieu-1-khoan-1-diem-a', 'a) Chỉ đạo')])] };
const document = { id: 'x', title: 'x', cite: 'x', live: true, issuer: null, signer: null, summary: null, dateIssued: null, inForce: null, expiresOn: null, standing: 'replaced' as const, since: '2026-06-01', changedBy: [], relations: [], sections: [] };

it('gives each clause an address, tables as tables, and takes nothing as HTML', () => {
  const drawn = renderToStaticMarkup(<Sections language="vi" sections={[section]} />);
  expect(drawn).toContain('id="dieu-1-khoan-1-diem-a"');
  expect(drawn).toContain('<th colSpan="1" rowSpan="1" scope="col">Nội dung</th>');
  expect(drawn).toContain('1. Cấp ủy &lt;b&gt;');
  expect(drawn).toContain('aria-label="Liên kết đến Điều 1 Quy chế"');
});

it('says first whether a document stands, and what is between it and others', () => {
  expect(renderToStaticMarkup(<Standing document={document} language="vi" />)).toContain('Đã bị thay thế từ ngày 01/06/2026. Không dùng làm căn cứ.');
  const related = [{ kind: 'replaces' as const, part: 'Điều 7', from: '2026-06-01', document: { id: 'd1', title: 'Quyết định', cite: 'Quyết định số 30' } }];
  expect(renderToStaticMarkup(<Relations direction="inverse" language="vi" relations={related} title="Văn bản sau" />)).toContain('được thay thế bởi <a class="st-link" href="/tai-lieu/d1">Quyết định số 30</a> (phần: Điều 7) – từ 01/06/2026');
});
