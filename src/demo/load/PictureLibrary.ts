import { MEDIA } from '../../../collections/slugs';
import { pictureAlternatives, pictureCredit, pictureKeys, type OrgKey, type PictureKey } from '../content';
import { drawPicture } from '../pictures/draw';
import type { Scene } from './Scene';

export type Drawn = ReadonlyMap<PictureKey, Promise<Buffer>>;

/** Draws every picture, on other threads than the one that works on the rest of the load. */
export const drawAll = (): Drawn =>
  new Map(
    pictureKeys.map((key) => {
      const drawn = drawPicture(key);
      // Whoever awaits it is told; until then a failure must not end the process.
      drawn.catch(() => undefined);
      return [key, drawn];
    }),
  );

/** Pictures as the boards have them: uploaded once for each organisation by its contributor. */
export class PictureLibrary {
  private readonly uploaded = new Map<string, string>();

  constructor(
    private readonly scene: Scene,
    private readonly drawn: Drawn,
  ) {}

  /** The medium's id, uploaded now if the organisation does not have it yet. */
  async upload(owner: OrgKey, key: PictureKey, at: Date): Promise<string> {
    const name = `${owner}:${key}`;
    const known = this.uploaded.get(name);
    if (known) return known;
    const data = await (this.drawn.get(key) ?? drawPicture(key));
    const medium = await this.scene.step(`media ${name}`, at, async () => {
      const req = await this.scene.as(`${owner}.ctv`);
      return req.payload.create({
        collection: MEDIA,
        data: { alt: pictureAlternatives[key], ...pictureCredit, owner: this.scene.place(owner) } as never,
        file: { data, name: `${key}.png`, mimetype: 'image/png', size: data.length },
        depth: 0,
        overrideAccess: false,
        user: req.user,
        req,
      });
    });
    const id = String(medium.id);
    this.uploaded.set(name, id);
    this.scene.registry.media.push(id);
    return id;
  }

  /** The id of a picture that `upload` was asked for. */
  id(owner: OrgKey, key: PictureKey): string {
    return this.uploaded.get(`${owner}:${key}`) ?? '';
  }
}
