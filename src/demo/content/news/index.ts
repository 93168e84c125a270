import type { DemoNews } from '../types'
import { baDinhNews } from './badinh'
import { banToChucNews } from './bantochuc'
import { banTuyenGiaoNews } from './bantuyengiao'
import { cuaNamNews } from './cuanam'
import { giangVoNews } from './giangvo'
import { hoanKiemNews } from './hoankiem'
import { ngocHaNews } from './ngocha'
import { thanhuyNews1 } from './thanhuy-1'
import { thanhuyNews2 } from './thanhuy-2'
import { thanhuyNews3 } from './thanhuy-3'
import { vanMieuNews } from './vanmieu'

/** Every news item of the demonstration; the loader gives each its state through the same commands as a person. */
export const news: DemoNews[] = [
  ...thanhuyNews1,
  ...thanhuyNews2,
  ...thanhuyNews3,
  ...banToChucNews,
  ...banTuyenGiaoNews,
  ...hoanKiemNews,
  ...baDinhNews,
  ...cuaNamNews,
  ...ngocHaNews,
  ...giangVoNews,
  ...vanMieuNews,
]
