import type { Form, Kind, Level } from '../../plugins/party-organizations';
import type { OrgKey } from './content';

/** Every place of the demonstration by a name of its own; committees of wards come with the catalogue of communes. */
export type PlaceKey = OrgKey | 'vanphong' | 'dang-uy-van-phong' | `${'dang-uy-van-phong' | Ward}/${1 | 2 | 3}`;
export type Ward = (typeof wards)[number];

export const wards = ['hoankiem', 'badinh', 'cuanam', 'ngocha', 'giangvo', 'vanmieu'] as const;

/** Codes by which places are found again. Those of wards are the catalogue's. */
export const codes = {
  thanhuy: 'TU-HN',
  bantochuc: 'TU-HN.BTC',
  bantuyengiao: 'TU-HN.BTG',
  vanphong: 'TU-HN.VP',
  'dang-uy-van-phong': 'TU-HN.DUVP',
  badinh: '00004',
  ngocha: '00008',
  giangvo: '00025',
  hoankiem: '00070',
  cuanam: '00082',
  vanmieu: '00226',
} as const satisfies Partial<Record<PlaceKey, string>>;

export type NewPlace = { key: PlaceKey; code: string; name: string; shortName: string; parent: PlaceKey; level: Level; form: Form; kind: Kind };

const cell = (parent: 'dang-uy-van-phong' | Ward, number: 1 | 2 | 3): NewPlace => ({
  key: `${parent}/${number}`,
  code: `${codes[parent]}.CB${number}`,
  name: `Chi bộ ${number}`,
  shortName: `Chi bộ ${number}`,
  parent,
  level: 'cell',
  form: 'cell',
  kind: 'party',
});

const body = (key: 'bantochuc' | 'bantuyengiao' | 'vanphong', name: string, shortName: string): NewPlace => ({
  key,
  code: codes[key],
  name,
  shortName,
  parent: 'thanhuy',
  level: 'grassroots',
  form: 'committee',
  kind: 'advisory',
});

/** What stands under the root beside the committees of the catalogue, and the cells; parents before children. */
export const newPlaces: readonly NewPlace[] = [
  body('bantochuc', 'Ban Tổ chức Thành ủy', 'Ban Tổ chức'),
  body('bantuyengiao', 'Ban Tuyên giáo Thành ủy', 'Ban Tuyên giáo'),
  body('vanphong', 'Văn phòng Thành ủy', 'Văn phòng'),
  {
    key: 'dang-uy-van-phong',
    code: codes['dang-uy-van-phong'],
    name: 'Đảng ủy Văn phòng Thành ủy',
    shortName: 'Đảng ủy Văn phòng',
    parent: 'thanhuy',
    level: 'grassroots',
    form: 'committee',
    kind: 'party',
  },
  cell('dang-uy-van-phong', 1),
  ...wards.flatMap((ward) => ([1, 2, 3] as const).map((number) => cell(ward, number))),
];
