import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { openSync } from 'fontkit';
import sharp from 'sharp';
import { fontFilesOf } from '../flowchart/font-files.ts';
import { root } from '../reading/edited-content.ts';
import { linkables } from '../share/linkable.ts';
import { pictureOf, pictureOfHome } from './compose.ts';
import { pictureDrawer } from './drawn-once.ts';
import { margin } from './picture.ts';
import { previewSize } from '../share/preview-size.ts';
import { materialOf } from './testing/material.ts';
import { wordsOf } from './words.ts';

/** In bytes; what lies beyond, some chats do not show. */
const mostBytes = 100_000;

const draw = await pictureDrawer(root);

for (const folder of ['content', 'e2e/fixtures/licences']) {
  const material = await materialOf(folder);
  const all = linkables(material.content);

  test(`${folder}: every picture is a PNG of 1200 by 630, light, with nothing in its margins`, async () => {
    const pictures = [
      { permanent: '/', picture: pictureOfHome(material) },
      ...all.map((each) => ({ ...each, picture: pictureOf(material, each) })),
    ];
    const names = new Set<string>();
    for (const { permanent, picture } of pictures) {
      const png = await draw(picture);
      assert.equal(png.toString('latin1', 0, 8), '\x89PNG\r\n\x1a\n', permanent);
      assert.ok(png.length < mostBytes, `${permanent}: ${png.length} bytes`);
      const { data, info } = await sharp(png)
        .removeAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      assert.deepEqual({ width: info.width, height: info.height }, previewSize, permanent);
      assert.equal(`#${data.toString('hex', 0, 3)}`, material.look.colours.ground, permanent);
      assert.equal(stainOf(data), undefined, permanent);
      names.add(png.toString('base64'));
    }
    assert.equal(names.size, pictures.length, 'two pictures are the same');
  });

  test(`${folder}: the font has every character that pictures show`, () => {
    const { resolve } = createRequire(import.meta.url);
    const fonts = fontFilesOf(400).map((file) => openSync(resolve(file)));
    const shown = all.flatMap((each) => Object.values(wordsOf(material.content, each)));
    const missing = [...new Set(JSON.stringify(shown))].filter(
      (character) =>
        !fonts.some((font) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)),
    );
    assert.deepEqual(missing, []);
  });

  test(`${folder}: no title is cut, and everything says more than its title`, () => {
    for (const each of all) {
      const { column } = pictureOf(material, each);
      assert.ok(column.body, each.permanent);
      const title = column.title.lines.join(' ');
      assert.ok(!title.endsWith('…'), title);
      assert.ok(each.title.includes(title), `${each.title}: ${title}`);
    }
  });
}

/** Gives where a picture has another colour than its ground in its margins, if it has anywhere; strokes reach out a little. */
function stainOf(data: Buffer): string | undefined {
  const { width, height } = previewSize;
  const free = { inline: margin.inline - 8, block: margin.block - 8 };
  for (let y = 0; y < height; y += 1) {
    const isWithin = y >= free.block && y < height - free.block;
    for (let x = 0; x < width; x += 1) {
      if (isWithin && x === free.inline) x = width - free.inline;
      const at = 3 * (y * width + x);
      for (const channel of [0, 1, 2]) {
        if (data[at + channel] !== data[channel]) return `${x}, ${y}`;
      }
    }
  }
  return undefined;
}
