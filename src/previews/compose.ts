import type { Drawing } from '../flowchart/drawing.ts';
import type { Content } from '../reading/content.ts';
import type { Linkable } from '../share/linkable.ts';
import { layOut } from './layout.ts';
import { lightingOf, wholeLighting, type Lighting } from './lighting.ts';
import type { Look } from './look.ts';
import { gaps, iconSize, margin, styles, type Picture } from './picture.ts';
import { previewSize } from '../share/preview-size.ts';
import { setText, widthOf } from './set-text.ts';
import { smallChart } from './small-chart.ts';
import { accentOf, wordsOf, wordsOfHome, type Words } from './words.ts';

/** What pictures are composed from. */
export interface Material {
  readonly content: Content;
  /** The flowchart of the whole tree. */
  readonly drawing: Drawing;
  readonly look: Look;
}

/** The room below the header, in px. */
const room = {
  width: previewSize.width - 2 * margin.inline,
  height: previewSize.height - 2 * margin.block - iconSize - gaps.header,
};

/** How wide the small flowchart is at most, in px. */
const widestChart = 430;

/** Gives what the picture of something that can be linked shows. */
export function pictureOf(material: Material, linkable: Linkable): Picture {
  const { content } = material;
  return compose(material, wordsOf(content, linkable), lightingOf(content, linkable));
}

/** Gives what the picture of the home page shows: the promise, and the whole flowchart. */
export function pictureOfHome(material: Material): Picture {
  return compose(material, wordsOfHome(material.content), wholeLighting);
}

function compose(
  { content, drawing, look }: Material,
  words: Words,
  lighting: Lighting | undefined,
): Picture {
  const familyOf = (card: string) => content.cards.find(({ id }) => id === card)?.family;
  const chart =
    lighting &&
    smallChart(drawing, lighting, {
      colours: look.colours,
      accentOf: (card) => accentOf(content, familyOf(card)),
      room: { ...room, width: widestChart },
    });
  const width = room.width - (chart ? chart.width + gaps.chart : 0);
  return {
    look,
    header: headerOf(content.site.name, words.place),
    column: layOut(words, { ...room, width }),
    eyebrowColour: words.accent && !words.named ? words.accent : 'ink-soft',
    titleColour: words.accent && words.named ? words.accent : 'ink',
    chart,
  };
}

function headerOf(name: string, place: string | undefined): Picture['header'] {
  const width = room.width - iconSize - gaps.icon;
  const site = setText(name, styles.site, { sizes: [30, 26, 22], width, most: 1 });
  if (place === undefined) return { site };
  const text = `› ${place}`;
  const taken = widthOf(site.lines.join(' '), styles.site, site.size) + gaps.icon;
  const fits = taken + widthOf(text, styles.place, site.size) <= width;
  return fits ? { site, place: { size: site.size, lines: [text] } } : { site };
}
