import { expect, it } from '@jest/globals';
import React from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { TextField } from '../TextField';

it('ties name, help and fault to the box', () => {
  const drawn = renderToStaticMarkup(<TextField fault="Ghi đủ 12 số." help="Như trên thẻ." label="Số thẻ" name="card" onChange={() => undefined} value="1" />);
  const [, id = ''] = /<label[^>]* for="([^"]+)"/u.exec(drawn) ?? [];
  expect(drawn).toMatch(new RegExp(`<input[^>]*aria-describedby="${id}-help ${id}-fault"[^>]*aria-invalid="true"[^>]*id="${id}"`, 'u'));
  expect(drawn).toContain(`id="${id}-fault">Ghi đủ 12 số.<`);
  expect(renderToStaticMarkup(<TextField label="Ghi chú" long />)).not.toContain('aria-invalid');
});
