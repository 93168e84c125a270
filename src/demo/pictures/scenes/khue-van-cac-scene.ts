import { khueVanCac } from '../khue-van-cac'
import { palette as c } from '../palette'
import { cloud, path, rect, repeat, sky, stroke, sun, tree } from '../shapes'

/** Khuê Văn Các at sunrise over the Thiên Quang well. */
export const khueVanCacScene = (): string =>
  sky('#F7D08A', c.cream) +
  sun(800, 400, 250, '#FFDD66') +
  cloud(250, 190, 1.1) +
  cloud(1380, 150, 0.9) +
  tree(130, 730, 1.7) +
  tree(360, 728, 1.15, '#6BA04B', c.leaf) +
  tree(1480, 730, 1.7) +
  tree(1245, 728, 1.15, '#6BA04B', c.leaf) +
  rect(0, 650, 1600, 80, '#D9B98A') +
  repeat(20, (i) => rect(i * 84 - 20, 664, 70, 26, '#C79F6C', 3) + rect(i * 84 + 20, 696, 70, 24, '#C79F6C', 3)) +
  rect(0, 640, 1600, 16, c.brick) +
  khueVanCac(800, 742, 0.92, { body: c.red, roof: '#8A2A1C', shade: c.deepRed, gap: '#FFE7A6', trim: '#DE4250' }) +
  rect(0, 738, 1600, 162, c.teal) +
  rect(0, 732, 1600, 14, c.stone) +
  path('M560 746L1040 746L980 900L620 900Z', c.red, 0.22) +
  repeat(9, (i) => stroke(`M${90 + i * 180} ${786 + (i % 3) * 34}h${70 + (i % 2) * 60}`, c.mint, 6, 0.55)) +
  repeat(4, (i) => stroke(`M${660 + i * 60} ${800 + (i % 2) * 46}h90`, '#FFDD66', 6, 0.5))
