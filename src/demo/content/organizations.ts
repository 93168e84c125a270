import type { OrgKey } from './types'

/** Name a reader sees for each owner of the demonstration. */
export const organizationNames: Record<OrgKey, string> = {
  thanhuy: 'Thành ủy Hà Nội',
  bantochuc: 'Ban Tổ chức Thành ủy',
  bantuyengiao: 'Ban Tuyên giáo Thành ủy',
  hoankiem: 'Đảng ủy phường Hoàn Kiếm',
  badinh: 'Đảng ủy phường Ba Đình',
  cuanam: 'Đảng ủy phường Cửa Nam',
  ngocha: 'Đảng ủy phường Ngọc Hà',
  giangvo: 'Đảng ủy phường Giảng Võ',
  vanmieu: 'Đảng ủy phường Văn Miếu - Quốc Tử Giám',
}
