import { palette as c } from '../palette'
import { at, disc, path, rect, repeat, sky, streetFlag, stroke, sun } from '../shapes'

const shutters = (x: number, y: number, w: number, h: number, fill: string): string =>
  rect(x - 6, y - 6, w + 12, h + 12, c.cream, 3) +
  rect(x, y, w / 2 - 2, h, fill) +
  rect(x + w / 2 + 2, y, w / 2 - 2, h, fill) +
  repeat(Math.floor(h / 14), (i) => rect(x + 5, y + 6 + i * 14, w / 2 - 12, 4, c.deepTeal) + rect(x + w / 2 + 7, y + 6 + i * 14, w / 2 - 12, 4, c.deepTeal))

/** A tube house of the old quarter: tiled roof, shutters, a shop under an awning. */
const house = (x: number, w: number, h: number, wall: string, shade: string, awning: string): string => {
  const top = 700 - h
  const windows = Math.floor((w - 30) / 86)
  const step = w / windows
  return (
    rect(x, top, w, h, wall) +
    path(`M${x - 16} ${top + 8}L${x + 24} ${top - 70}H${x + w - 24}L${x + w + 16} ${top + 8}Z`, '#A5432C') +
    repeat(Math.floor(w / 24), (i) => stroke(`M${x + 22 + i * 22} ${top - 60}L${x + 8 + i * 24} ${top}`, '#86311F', 4, 0.7)) +
    rect(x, top + 8, w, 14, shade) +
    repeat(windows, (i) => shutters(x + step * i + step / 2 - 28, top + 56, 56, 96, c.lake)) +
    (h > 400 ? repeat(windows, (i) => shutters(x + step * i + step / 2 - 28, top + 206, 56, 96, c.lake)) : '') +
    rect(x, 548, w, 10, shade) +
    rect(x + 16, 580, w - 32, 120, c.wood) +
    rect(x + 28, 600, w - 56, 100, '#FFDF9A') +
    repeat(3, (i) => rect(x + 40 + (i * (w - 80)) / 3, 640, (w - 110) / 3, 60, i % 2 ? '#C98A4B' : '#E2A85F', 6)) +
    repeat(Math.floor(w / 30), (i) => path(`M${x + (i * w) / Math.floor(w / 30)} 556h${w / Math.floor(w / 30)}v40a15 15 0 0 1-${w / Math.floor(w / 30)} 0Z`, i % 2 ? c.cream : awning))
  )
}

const lantern = (x: number, y: number): string =>
  stroke(`M${x} ${y - 60}v40`, c.wood, 4) + `<ellipse cx="${x}" cy="${y + 10}" rx="32" ry="34" fill="${c.red}"/>` + rect(x - 16, y - 28, 32, 9, c.amber) + rect(x - 16, y + 40, 32, 9, c.amber) + stroke(`M${x} ${y + 50}v26`, c.amber, 5)

const cyclo = (): string =>
  disc(-70, -34, 36, c.ink) + disc(-70, -34, 27, c.stone) + disc(96, -34, 36, c.ink) + disc(96, -34, 27, c.stone) +
  path('M-130-62H-6V-40H-116Z', c.red) + path('M-20-62L8-150H22L4-40H-20Z', c.red) + path('M-130-136C-100-178-30-186 18-152L12-140C-36-168-92-160-122-130Z', c.teal) +
  stroke('M0-42L96-34L70-104H46M96-34L84-96', c.wood, 8) + stroke('M72-108C78-132 92-136 96-170', c.teal, 34) + disc(98, -202, 22, c.skin) + path('M66-206L98-240L130-206Z', c.sand) + stroke('M84-100L96-60', c.ink, 16)

export const phoCo = (): string =>
  sky('#FCE2B0', c.cream) +
  sun(1260, 170, 80, '#FFD45C') +
  house(-30, 290, 350, '#F4C95D', '#D9A93A', c.red) +
  house(260, 240, 470, '#F7E0B4', '#DDBF86', c.teal) +
  house(500, 310, 380, '#EFB64E', '#CF9330', c.red) +
  house(810, 220, 490, '#F3D9A5', '#D4B477', c.lake) +
  house(1030, 300, 360, '#F4C95D', '#D9A93A', c.red) +
  house(1330, 300, 450, '#F7E0B4', '#DDBF86', c.teal) +
  streetFlag(252, 520) + streetFlag(804, 520) + streetFlag(1326, 520) +
  stroke('M0 250C300 330 520 330 800 262C1080 330 1320 330 1600 250', c.wood, 4) +
  repeat(5, (i) => lantern(150 + i * 325, [340, 362, 320, 362, 340][i] ?? 340)) +
  rect(0, 700, 1600, 36, '#D8C4A0') + rect(0, 736, 1600, 164, '#8C7B6B') +
  repeat(9, (i) => rect(i * 190 + 40, 812, 100, 10, c.sand, 5)) +
  at(1150, 830, 1.15, cyclo())
