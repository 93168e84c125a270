import { palette as c } from '../palette'
import { at, cloud, disc, path, rect, repeat, sky, stroke, sun, tree } from '../shapes'

/** Standing figure in a conical hat or cap, feet at (0, 0). */
const worker = (shirt: string, hat: string, arm: string): string =>
  rect(-30, -120, 26, 116, c.deepTeal, 8) + rect(4, -120, 26, 116, c.deepTeal, 8) + rect(-38, -12, 36, 14, c.ink, 7) + rect(2, -12, 36, 14, c.ink, 7) +
  path('M-46-110C-52-210-36-236 0-236C36-236 52-210 46-110Z', shirt) + stroke(arm, shirt, 28) + disc(0, -268, 34, c.skin) + path('M-62-272L0-322L62-272Z', hat)

const broom = (): string => stroke('M0 0L70-230', c.wood, 9) + path('M-6-14L14-8L2 58L-56 52Z', c.amber) + stroke('M-4 0L-40 46M6 2L-18 50', '#C98A00', 4)

const bin = (fill: string): string => path('M-56-130H56L46 0H-46Z', fill) + rect(-64, -150, 128, 24, fill, 8) + rect(-64, -132, 128, 8, c.ink, 0) + disc(0, -66, 28, c.white, 0.9) + path('M0-88C16-80 16-52 0-44C-16-52-16-80 0-88Z', c.leaf)

const sapling = (): string => path('M-50 0C-50-26 50-26 50 0Z', c.wood) + stroke('M0-12V-110', c.leaf, 9) + path('M0-80C-50-84-60-120-62-140C-20-138 0-116 0-80Z M0-96C46-102 54-134 56-152C18-150 0-130 0-96Z', c.leaf)

/** Saturday morning: sweeping, planting, sorting. */
export const cayXanh = (): string =>
  sky('#D8EEDF', '#FFF6DF') + sun(1370, 170, 90) + cloud(320, 150, 1.1) + cloud(900, 110, 0.8) +
  repeat(5, (i) => rect(i * 330 - 20, 330 - ((i * 53) % 120), 250, 420, ['#F4D9A8', '#EBC58A', '#F3E3C0', '#E9B97A', '#F4D9A8'][i] ?? c.sand)) +
  repeat(5, (i) => rect(i * 330 - 34, 318 - ((i * 53) % 120), 278, 18, c.brick) + repeat(6, (k) => rect(i * 330 + 14 + (k % 3) * 70, 390 - ((i * 53) % 120) + Math.floor(k / 3) * 110, 40, 62, c.lake, 3))) +
  tree(150, 690, 1.25) + tree(560, 690, 1.1, '#6BA04B', c.leaf) + tree(1030, 690, 1.25) + tree(1470, 690, 1.15, '#6BA04B', c.leaf) +
  rect(0, 680, 1600, 220, '#9CCB7B') + path('M0 760C400 730 1200 730 1600 760V900H0Z', '#E7D3AC') + rect(0, 676, 1600, 10, c.leaf) +
  at(360, 800, 1.15, worker(c.red, c.sand, 'M28-200L78-150L104-128')) + at(450, 762, 1.15, broom()) +
  repeat(6, (i) => path(`M${250 - i * 26} ${818 + (i % 3) * 12}c14-20 30-14 34 0c-8 10-24 12-34 0Z`, i % 2 ? c.amber : c.leaf)) +
  at(770, 800, 1.1, sapling()) + at(900, 806, 1.15, worker(c.teal, c.sand, 'M-28-200L-70-140L-104-84')) +
  at(660, 810, 1.1, worker(c.yellow, c.sand, 'M28-200L66-130L92-70')) +
  at(1180, 800, 1, bin(c.leaf)) + at(1320, 800, 1, bin(c.teal)) + at(1460, 800, 1, bin(c.amber))
