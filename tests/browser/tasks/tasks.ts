import type { Locator } from 'playwright-core';

import type { Api } from '../../support/desk';
import type { Hand } from './hand';

/** On whom a task is done: each hand has members of its own. */
export type Case = {
  /** A member of the secretary's cell, with an account. */
  member: { id: string; name: string };
  /** Another one, for what only one paper at a time may be about. */
  other: { id: string; name: string };
};

export type Task = {
  name: string;
  /** Who sits there: the 70-year-old secretary, unless the task is the committee's. */
  who: string;
  /** Presses it may take, from the screen's own address on. */
  most: number;
  /** What another person did before. */
  before?: (api: (who: string) => Promise<Api>, on: Case) => Promise<void>;
  work: (hand: Hand, on: Case) => Promise<void>;
};

const inDays = (days: number): string => new Date(Date.now() + 7 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10).split('-').reverse().join('/');
const today = (): string => inDays(0);
const withoutMarks = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();
const seen = (what: Locator): Promise<void> => what.first().waitFor();

/** What a secretary of a village cell does in a month. */
export const tasks: readonly Task[] = [
  {
    name: 'tim-dang-vien', who: 'a.secretary', most: 2,
    work: async (hand, { member }) => {
      const { page, press, write, look } = hand;
      await page.goto('/admin/danh-sach-dang-vien');
      await write(page.getByLabel('Tìm theo họ tên'), withoutMarks(member.name));
      await press(page.getByRole('button', { name: 'Tìm', exact: true }));
      await seen(page.getByText('1 đảng viên', { exact: true }));
      await look('danh-sach');
      await press(page.getByRole('link', { name: `Mở hồ sơ của ${member.name}` }));
      await seen(page.getByRole('button', { name: 'Mở hồ sơ' }));
    },
  },
  {
    name: 'xem-ho-so', who: 'a.secretary', most: 2,
    work: async (hand, { member }) => {
      const { page, press, choose, look } = hand;
      await page.goto(`/admin/ho-so/${member.id}`);
      await look('ho-so-ly-do');
      await choose(page.getByLabel(/^Mở hồ sơ để làm gì/), 'Đối chiếu thông tin đảng viên');
      await press(page.getByRole('button', { name: 'Mở hồ sơ' }));
      await seen(page.getByRole('button', { name: 'Sửa giấy tờ' }));
      await look('ho-so');
    },
  },
  {
    name: 'sua-so-dien-thoai', who: 'a.secretary', most: 4,
    work: async (hand, { member }) => {
      const { page, press, choose, write, look } = hand;
      await page.goto(`/admin/ho-so/${member.id}`);
      await choose(page.getByLabel(/^Mở hồ sơ để làm gì/), 'Đối chiếu thông tin đảng viên');
      await press(page.getByRole('button', { name: 'Mở hồ sơ' }));
      await press(page.getByRole('button', { name: 'Sửa liên hệ' }));
      await write(page.locator('form').getByLabel(/^Số điện thoại/), '0912 345 678');
      await look('ho-so-sua');
      await press(page.locator('form').getByRole('button', { name: 'Lưu' }));
      await seen(page.getByText(/^Đã lưu: /));
    },
  },
  {
    name: 'xac-nhan-de-nghi', who: 'a.secretary', most: 2,
    before: async (api, { member }) => {
      const { status } = await (await api(member.name)).post('/api/members/me/proposals', { changes: { telephone: '0987 654 321' }, note: 'Đổi số' });
      if (status !== 200) throw new Error(`the proposal: ${status}`);
    },
    work: async (hand) => {
      const { page, press, look } = hand;
      await page.goto('/admin/de-nghi-ho-so');
      await look();
      await press(page.getByRole('button', { name: /^Xem đề nghị của/ }));
      await seen(page.getByRole('cell', { name: '0987654321' }));
      await look('de-nghi-xem');
      await press(page.getByRole('button', { name: 'Xác nhận, ghi vào hồ sơ' }));
      await seen(page.getByText(/Đã xác nhận đề nghị của/));
    },
  },
  {
    name: 'ghi-can-cu-dang-phi', who: 'a.secretary', most: 4,
    work: async (hand, { member }) => {
      const { page, press, choose, write, look } = hand;
      await page.goto('/admin/dang-phi');
      await press(page.getByRole('button', { name: `Ghi căn cứ tính đảng phí: ${member.name}` }));
      await choose(page.getByLabel('Đối tượng'), 'Đóng bảo hiểm xã hội');
      await write(page.getByRole('textbox', { name: /^Số tiền mỗi tháng/ }), '9.500.000');
      await look('dang-phi-can-cu');
      await press(page.getByRole('button', { name: 'Ghi', exact: true }));
      await seen(page.getByRole('row', { name: new RegExp(member.name) }).getByText('95.000 đồng'));
    },
  },
  {
    name: 'xem-viec-can-lam', who: 'a.secretary', most: 1,
    work: async (hand) => {
      const { page, press, look } = hand;
      await page.goto('/admin/chi-bo');
      await seen(page.getByRole('heading', { name: 'Việc cần làm' }));
      await look('chi-bo');
      await press(page.getByRole('link', { name: /^Đảng phí tháng/ }));
      await seen(page.getByRole('button', { name: /^Ghi căn cứ tính đảng phí/ }));
    },
  },
  {
    name: 'thu-dang-phi', who: 'a.secretary', most: 1,
    work: async (hand, { member }) => {
      const { page, press, look } = hand;
      await page.goto('/admin/dang-phi');
      await press(page.getByRole('button', { name: `Ghi đã thu đảng phí: ${member.name}` }));
      await seen(page.getByText('Đã ghi thu của 1 đảng viên, 95.000 đồng.'));
      await look('dang-phi');
    },
  },
  {
    name: 'vi-sao', who: 'a.secretary', most: 1,
    work: async (hand, { member }) => {
      const { page, press, look } = hand;
      await page.goto('/admin/dang-phi');
      await press(page.getByRole('button', { name: `Vì sao? ${member.name}` }));
      await seen(page.getByText(/Quy định số 01-QĐ\/TW ngày 3\/2\/2026/));
      await look('vi-sao');
    },
  },
  {
    name: 'lap-ho-so-chuyen', who: 'a.secretary', most: 4,
    work: async (hand, { member }) => {
      const { page, press, write, look } = hand;
      await page.goto('/admin/chuyen-sinh-hoat');
      await press(page.getByRole('button', { name: 'Lập hồ sơ chuyển sinh hoạt' }));
      await write(page.getByLabel('Đảng viên ('), member.name);
      await press(page.getByRole('button', { name: member.name }).first());
      await write(page.getByLabel('Đảng bộ nơi đến'), 'phuong b');
      await press(page.getByRole('button', { name: /Đảng bộ phường B/ }));
      await write(page.getByLabel('Lý do chuyển'), 'Chuyển nơi cư trú');
      await write(page.getByLabel('Số quyết định'), '12-QĐ');
      await write(page.getByRole('textbox', { name: 'Ngày quyết định' }), today());
      await look('chuyen-sinh-hoat-lap');
      await press(page.getByRole('button', { name: 'Lập hồ sơ chuyển sinh hoạt' }));
      await seen(page.getByRole('article', { name: member.name }).getByText('Chi bộ đã lập'));
      await look();
    },
  },
  {
    name: 'ghi-quan-chung-uu-tu', who: 'a.secretary', most: 3,
    work: async (hand, { other }) => {
      const { page, press, write, look } = hand;
      const name = `${other.name} Trẻ`;
      await page.goto('/admin/ket-nap');
      await press(page.getByRole('button', { name: 'Ghi quần chúng ưu tú' }));
      await write(page.getByLabel('Họ và tên'), name);
      await write(page.getByRole('textbox', { name: 'Ngày sinh' }), '15/01/2000');
      await press(page.getByLabel('Nữ'));
      await look('ket-nap-ghi');
      await press(page.getByRole('button', { name: 'Ghi nhận', exact: true }));
      await seen(page.getByRole('article', { name }));
      await look('ket-nap');
    },
  },
  {
    name: 'de-nghi-mien-sinh-hoat', who: 'a.secretary', most: 3,
    work: async (hand, { other }) => {
      const { page, press, write, look } = hand;
      await page.goto('/admin/bien-dong-dang-vien');
      await press(page.getByRole('button', { name: 'Lập đề nghị, hoặc ghi đảng viên từ trần' }));
      await write(page.getByLabel('Đảng viên ('), other.name);
      await press(page.getByRole('button', { name: other.name }).first());
      await write(page.getByLabel('Lý do'), 'Tuổi cao, sức khỏe yếu');
      await look('bien-dong-de-nghi');
      await press(page.getByRole('button', { name: 'Ghi nhận', exact: true }));
      await seen(page.getByRole('article', { name: other.name }).getByText('Đã đề nghị'));
    },
  },
  {
    name: 'ghi-chua-du-dieu-kien', who: 'a.secretary', most: 3,
    work: async (hand, { other }) => {
      const { page, press, choose, look } = hand;
      await page.goto('/admin/kich-hoat');
      await press(page.getByRole('button', { name: `Ghi chưa đủ điều kiện: ${other.name}` }));
      await choose(page.getByLabel(/^Lý do chưa đủ điều kiện/), 'Tuổi cao, không sử dụng được thiết bị');
      await look('kich-hoat-ghi');
      await press(page.getByRole('button', { name: 'Xác nhận' }));
      await seen(page.getByRole('button', { name: `Bỏ ghi chưa đủ điều kiện: ${other.name}` }));
      await look();
    },
  },
  {
    name: 'soan-trieu-tap', who: 'a.secretary', most: 4,
    work: async (hand, { member }) => {
      const { page, press, write, look } = hand;
      await page.goto('/admin/sinh-hoat-chi-bo');
      await press(page.getByRole('button', { name: 'Soạn cuộc sinh hoạt…' }));
      await write(page.getByLabel(/^Tên cuộc sinh hoạt/), `Sinh hoạt thường kỳ, ${member.name}`);
      await write(page.getByLabel(/^Bắt đầu lúc/), `${inDays(9)} 19:30`);
      await write(page.getByLabel(/^Địa điểm/), 'Nhà văn hóa thôn');
      await write(page.getByLabel(/^Chương trình/), 'Kiểm điểm công tác tháng | 20 | Bí thư\nÝ kiến của đảng viên');
      await look('sinh-hoat-soan');
      await press(page.getByRole('button', { name: 'Lưu', exact: true }));
      await press(page.getByRole('button', { name: 'Triệu tập', exact: true }));
      await press(page.getByRole('button', { name: 'Đồng ý', exact: true }));
      await seen(page.getByRole('button', { name: 'Khai mạc…' }));
      await look('sinh-hoat-trieu-tap');
    },
  },
  {
    name: 'hop-chi-bo', who: 'a.deputy', most: 16,
    before: async (api, { other }) => {
      const deputy = await api('a.deputy');
      const cell = ((await deputy.get('/api/power/mine')).body as { mandates: { organization: { id: string } }[] }).mandates[0]?.organization.id;
      const startsAt = new Date(Date.now() + 3_600_000).toISOString();
      const made = await deputy.post('/api/meetings', { organization: cell, kind: 'regular', title: `Họp chi bộ, ${other.name}`, startsAt, place: 'Nhà văn hóa thôn', agenda: [{ title: 'Kiểm điểm công tác tháng' }] });
      const { status } = await deputy.post(`/api/meetings/${(made.body as { id: string }).id}/convene`, {});
      if (status !== 200) throw new Error(`the summons: ${status}`);
    },
    work: async (hand, { other }) => {
      const { page, press, choose, write, look } = hand;
      await page.goto('/admin/sinh-hoat-chi-bo');
      await press(page.getByRole('button', { name: `Mở Họp chi bộ, ${other.name}` }));
      await press(page.getByRole('button', { name: `${other.name}: vắng` }));
      await seen(page.getByLabel(`Lý do vắng của ${other.name}`));
      await press(page.getByRole('button', { name: 'Các đồng chí còn lại: có mặt' }));
      await page.getByText(/^Chưa điểm danh/).waitFor({ state: 'detached' });
      await look('sinh-hoat-diem-danh');
      await press(page.getByRole('button', { name: 'Khai mạc…' }));
      await choose(page.getByLabel(/^Thư ký ghi biên bản/), 'Đảng viên a.secretary');
      await press(page.getByRole('button', { name: 'Đồng ý', exact: true }));
      await press(page.getByRole('button', { name: 'Ghi biểu quyết…' }));
      await write(page.getByLabel(/^Nội dung biểu quyết/), 'Thông qua nghị quyết tháng');
      await write(page.getByLabel(/^Đồng ý/), '3');
      await look('sinh-hoat-bieu-quyet');
      await press(page.getByRole('button', { name: 'Ghi kết quả' }));
      await seen(page.getByRole('article', { name: 'Thông qua nghị quyết tháng' }));
      await press(page.getByRole('button', { name: 'Mở biểu quyết trên sổ tay…' }));
      await write(page.getByLabel(/^Nội dung biểu quyết/), 'Phân công giúp hộ khó khăn');
      await look();
      await press(page.getByRole('button', { name: 'Mở biểu quyết', exact: true }));
      await seen(page.getByRole('article', { name: 'Phân công giúp hộ khó khăn' }));
      // Who leads votes like everybody else: on their own page.
      const { docs } = await page.evaluate(async () => (await (await fetch('/api/meetings/mine')).json()) as { docs: { id: string; title: string }[] });
      const held = docs.find(({ title }) => title === `Họp chi bộ, ${other.name}`)?.id ?? '';
      await page.goto(`/sinh-hoat/${held}`);
      await press(page.getByRole('button', { name: 'Tán thành', exact: true }));
      await press(page.getByRole('button', { name: 'Gửi biểu quyết: tán thành' }));
      await seen(page.getByText('Đồng chí đã biểu quyết: tán thành.'));
      await page.goto(`/admin/sinh-hoat-chi-bo?mo=${held}`);
      await press(page.getByRole('button', { name: 'Kết thúc biểu quyết: Phân công giúp hộ khó khăn' }));
      await write(page.getByLabel(/^Giơ tay tán thành/), '2');
      await write(page.getByLabel(/^Giơ tay không tán thành/), '0');
      await write(page.getByLabel(/^Giơ tay có ý kiến khác/), '0');
      await look();
      await press(page.getByRole('button', { name: 'Kết thúc biểu quyết', exact: true }));
      await seen(page.getByText(/^Kết quả giơ tay và kết quả trên sổ tay khác nhau/));
      await look();
      await press(page.getByRole('button', { name: 'Bế mạc', exact: true }));
      await press(page.getByRole('button', { name: 'Đồng ý', exact: true }));
      await seen(page.getByText('Đã họp', { exact: true }));
      await look('sinh-hoat-da-hop');
    },
  },
];
