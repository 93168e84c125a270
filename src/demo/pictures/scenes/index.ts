import type { PictureKey } from '../keys'
import { anToan } from './an-toan'
import { bieuDo } from './bieu-do'
import { cauLongBien } from './cau-long-bien'
import { cayXanh } from './cay-xanh'
import { chiBo } from './chi-bo'
import { dienThoai } from './dien-thoai'
import { hoGuom } from './ho-guom'
import { hoaDao } from './hoa-dao'
import { hoaSen } from './hoa-sen'
import { hoiTruong } from './hoi-truong'
import { homPhieu } from './hom-phieu'
import { huyHieu } from './huy-hieu'
import { khuDanCu } from './khu-dan-cu'
import { khueVanCacScene } from './khue-van-cac-scene'
import { lich } from './lich'
import { phoCo } from './pho-co'
import { quyTrinh } from './quy-trinh'
import { sach } from './sach'
import { truongHoc } from './truong-hoc'
import { tuyenPho } from './tuyen-pho'
import { vanBan } from './van-ban'
import { yTe } from './y-te'

/** One drawing for each key; a missing one fails the type check. */
export const scenes: Record<PictureKey, () => string> = {
  'khue-van-cac': khueVanCacScene,
  'ho-guom': hoGuom,
  'pho-co': phoCo,
  'hoi-truong': hoiTruong,
  'chi-bo': chiBo,
  'cay-xanh': cayXanh,
  'bieu-do': bieuDo,
  'dien-thoai': dienThoai,
  sach,
  'huy-hieu': huyHieu,
  'cau-long-bien': cauLongBien,
  'hoa-dao': hoaDao,
  'hom-phieu': homPhieu,
  'tuyen-pho': tuyenPho,
  'truong-hoc': truongHoc,
  'y-te': yTe,
  'van-ban': vanBan,
  'quy-trinh': quyTrinh,
  lich,
  'hoa-sen': hoaSen,
  'an-toan': anToan,
  'khu-dan-cu': khuDanCu,
}
