import type { PlaceKey } from '../places';
import type { TopicKey } from '../content/topics';
import type { Founding } from './founding';
import type { Scene } from './Scene';

type Seat = readonly [username: string, duty: 'head' | 'deputy' | 'member' | 'secretary' | 'secretariat', topics?: readonly TopicKey[]];
type Board = { place: 'thanhuy' | 'hoankiem' | 'badinh'; number: string; issuer: string; standingOrgan?: PlaceKey; seats: readonly Seat[] };

/** Invented decisions and people. Somebody sits on each without a mandate to decide, as happens: the page points it out. */
const BOARDS: readonly Board[] = [
  {
    place: 'thanhuy', number: '15-QĐ/TU (trình diễn)', issuer: 'Ban Thường vụ Thành ủy', standingOrgan: 'bantuyengiao',
    seats: [
      ['thanhuy.duyet', 'head', ['xay-dung-dang', 'hoc-tap-nghi-quyet', 'chuyen-doi-so']],
      ['bantuyengiao.duyet', 'deputy', ['hoc-va-lam-theo-bac', 'truyen-thong-thu-do']],
      ['bantochuc.duyet', 'member', ['nghiep-vu-cong-tac-dang']],
      ['thanhuy.bientap', 'secretary'],
    ],
  },
  {
    place: 'hoankiem', number: '08-QĐ/ĐU (trình diễn)', issuer: 'Ban Thường vụ Đảng ủy phường Hoàn Kiếm',
    seats: [['hoankiem.duyet', 'head', ['xay-dung-dang', 'hoat-dong-co-so']], ['hoankiem.bithu', 'member', ['doi-song-do-thi', 'nguoi-tot-viec-tot']], ['hoankiem.bientap', 'secretariat']],
  },
  {
    place: 'badinh', number: '11-QĐ/ĐU (trình diễn)', issuer: 'Ban Thường vụ Đảng ủy phường Ba Đình',
    seats: [['badinh.duyet', 'head', ['xay-dung-dang', 'hoat-dong-co-so', 'truyen-thong-thu-do']], ['badinh.phobithu', 'member', ['nguoi-tot-viec-tot']]],
  },
];

/** Editorial boards of the city and two wards, recorded by their own administrators; where those reach nobody's account, by the city's. */
export const loadBoards = async (scene: Scene, founded: Date, { from }: Founding): Promise<void> => {
  for (const { place, number, issuer, standingOrgan, seats } of BOARDS) {
    const by = `${place}.quantri`;
    const decision = { decisionNumber: number, decisionDate: from };
    const board = await scene.command(by, 'editorial-boards.found', {
      organization: scene.place(place), ...decision, issuer, validFrom: from, ...(standingOrgan ? { standingOrgan: scene.place(standingOrgan) } : {}),
    }, founded);
    for (const [username, duty, topics = []] of seats) {
      const user = (await scene.as(username)).user?.id;
      await scene.command(by, 'editorial-boards.appoint', { id: board.id, user, function: duty, topics: topics.map((key) => scene.topic(key)), validFrom: from, ...decision }, founded);
    }
  }
};
