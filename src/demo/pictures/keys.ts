/** Every picture the project draws itself. The order is the order of the picture library. */
export const pictureKeys = [
  'khue-van-cac',
  'ho-guom',
  'pho-co',
  'hoi-truong',
  'chi-bo',
  'cay-xanh',
  'bieu-do',
  'dien-thoai',
  'sach',
  'huy-hieu',
  'cau-long-bien',
  'hoa-dao',
  'hom-phieu',
  'tuyen-pho',
  'truong-hoc',
  'y-te',
  'van-ban',
  'quy-trinh',
  'lich',
  'hoa-sen',
  'an-toan',
  'khu-dan-cu',
] as const

export type PictureKey = (typeof pictureKeys)[number]
