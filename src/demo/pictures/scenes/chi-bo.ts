import { palette as c } from '../palette'
import { at, disc, flag, path, person, rect, repeat, stroke, tree } from '../shapes'

const glass = (x: number, y: number): string => path(`M${x - 14} ${y - 34}H${x + 14}L${x + 10} ${y}H${x - 10}Z`, c.white, 0.85) + path(`M${x - 12} ${y - 20}H${x + 12}L${x + 10} ${y}H${x - 10}Z`, '#B7C66B')

const paper = (x: number, y: number, turn: number): string =>
  at(x, y, 1, path('M-52 0L-40-34H40L52 0Z', c.white) + stroke('M-34-24H30M-36-15H34M-40-7H10', c.stone, 4), turn)

/** A cell's meeting in the neighbourhood house of culture. */
export const chiBo = (): string =>
  rect(0, 0, 1600, 900, '#F6E2B8') +
  rect(0, 560, 1600, 340, '#D9A873') + rect(0, 548, 1600, 16, '#B98452') +
  rect(110, 110, 330, 330, c.white, 6) + rect(126, 126, 298, 298, '#CBE6DF') + tree(275, 414, 0.8) + rect(126, 400, 298, 24, '#9CCB9B') + rect(268, 126, 14, 298, c.white) + rect(126, 262, 298, 14, c.white) +
  rect(1160, 110, 330, 330, c.white, 6) + rect(1176, 126, 298, 298, '#CBE6DF') + tree(1325, 414, 0.8, '#6BA04B', c.leaf) + rect(1176, 400, 298, 24, '#9CCB9B') + rect(1318, 126, 14, 298, c.white) + rect(1176, 262, 298, 14, c.white) +
  rect(560, 84, 480, 300, c.deepRed, 6) + flag(610, 108, 380) +
  person(800, 590, 1.12, c.white, c.ink) +
  person(560, 604, 1.06, c.teal, '#7B726B') + person(1040, 604, 1.06, c.red, c.ink) +
  person(330, 640, 1.14, '#31506B', c.ink) + person(1270, 640, 1.14, '#E9D3A6', '#8B8078') +
  path('M130 690C130 590 430 560 800 560C1170 560 1470 590 1470 690V730H130Z', '#8A4B2C') +
  `<ellipse cx="800" cy="684" rx="670" ry="112" fill="#B06A3E"/><ellipse cx="800" cy="676" rx="640" ry="98" fill="#C98A4B"/>` +
  paper(560, 650, -6) + paper(800, 628, 0) + paper(1040, 650, 6) + paper(380, 690, -12) + paper(1220, 690, 12) +
  glass(680, 650) + glass(920, 650) + glass(480, 690) + glass(1130, 694) +
  path('M740 742L756 676H844L860 742Z', c.amber) + repeat(8, (i) => disc(752 + i * 14, 656 - ((i * 41) % 44), 22, [c.red, c.pink, c.yellow][i % 3] ?? c.red)) + repeat(5, (i) => disc(758 + i * 21, 674, 12, c.leaf)) +
  at(250, 930, 1.6, disc(0, -146, 44, c.ink) + path('M-84 0C-84-80-50-100 0-100C50-100 84-80 84 0Z', '#E7A93E')) +
  at(620, 970, 1.6, disc(0, -146, 44, '#3B2A22') + path('M-84 0C-84-80-50-100 0-100C50-100 84-80 84 0Z', c.lake)) +
  at(990, 970, 1.6, disc(0, -146, 44, '#8B8078') + path('M-84 0C-84-80-50-100 0-100C50-100 84-80 84 0Z', c.cream)) +
  at(1350, 930, 1.6, disc(0, -146, 44, c.ink) + path('M-84 0C-84-80-50-100 0-100C50-100 84-80 84 0Z', c.red))
