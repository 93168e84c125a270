import sharp, { type Sharp } from 'sharp';

type Inside = Sharp & { options: { input: { buffer?: Buffer } } };

/** Copies of a picture at work share its bytes, as sharp itself lets them do for streams (sharp 0.35.5, constructor.mjs `clone`). */
const shareBytes = (picture: Inside): Sharp => {
  const copyAll = picture.clone.bind(picture);
  picture.clone = () => {
    const { input } = picture.options;
    const { buffer } = input;
    input.buffer = undefined;
    try {
      const copy = copyAll() as Inside;
      copy.options.input.buffer = buffer;
      return shareBytes(copy);
    } finally {
      input.buffer = buffer;
    }
  };
  return picture;
};

/**
 * sharp for Payload, which makes a `clone()` for each smaller size: that would copy a file of 25 MB three times over,
 * during which nobody else is answered.
 */
export const sharedSharp = Object.assign((...args: Parameters<typeof sharp>) => shareBytes(sharp(...args) as Inside), sharp) as typeof sharp;
