import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { Chart } from '../src/flowchart/chart.ts';
import { draw } from '../src/flowchart/draw.ts';
import { generatedChart } from '../src/flowchart/testing/generated-charts.ts';
import { layoutSource } from '../src/flowchart/layout-source.ts';
import {
  fontFamily,
  fontFiles,
  layoutScale,
  mermaidConfig,
  unitFontSize,
} from '../src/flowchart/mermaid-config.ts';
import { chartsOfContent } from '../src/reading/charts-of-content.ts';
import { contentOf } from './content-of.ts';
import { compareWithBrowser, renderAndMeasure } from './flowchart-judge.ts';
import { sites } from './sites.ts';

/**
 * The judge of the flowchart: drawings are made at build time without a browser, so a browser must agree with them. It
 * renders the same source with Mermaid itself, under the same config and in the same font, and everything must be where
 * the drawing has it, give or take a px.
 */

const { resolve } = createRequire(import.meta.url);
/** No address on the web: everything it serves comes from the packages, by `page.route`. */
const origin = 'http://judge.invalid';
const mermaidFolder = join(dirname(resolve('mermaid')));
const otherFonts = ['dejavu-sans', 'arimo', 'noto-sans'] as const;
const otherFontFile = (name: string) => `@fontsource/${name}/files/${name}-latin-400-normal.woff`;

const awkward: Chart = {
  boxes: [
    { id: 'end', kind: 'question', label: 'Is "x < y" & `code`; #35; or [a] (b) {c} | d \\n?' },
    { id: 'default', kind: 'card', label: 'InterpreterPoolExecutorWithAVeryLongName' },
    { id: 'style-1', kind: 'card', label: 'naïve – “quoted” a->b => c … 100 %' },
    { id: 'x', kind: 'card', label: '1. fi ffi -- AVATAR To. P.' },
    { id: '__proto__', kind: 'card', label: 'style: #1; fa:fa-car $$x$$ %%{init}%% <b>no</b>' },
  ],
  edges: [
    { id: 'end--a', from: 'end', to: 'default', label: 'ConcurrentFuturesProcessPoolExecutor' },
    { id: 'end--b', from: 'end', to: 'style-1', label: 'Yes: "quoted" <b> & more; style: #1;' },
    { id: 'end--c', from: 'end', to: 'x', label: '–' },
    { id: 'x--b', from: 'x', to: '__proto__', label: '$$y$$ fa:fa-car C:\\new %%' },
    { id: 'x--c', from: '__proto__', to: 'end', label: 'back' },
    { id: 'x--a', from: 'style-1', to: 'default', label: '- [ ] not a list' },
  ],
};

const { whole, parts } = chartsOfContent(await contentOf(sites.deep));
const charts: Record<string, Chart> = {
  'the whole tree': whole,
  ...Object.fromEntries([...parts].map(([id, part]) => [`the part for "${id}"`, part])),
  'awkward labels and ids': awkward,
  'twelve generated questions': generatedChart(12, 3),
};

const drawAll = (info: { project: { outputDir: string } }) =>
  draw(Object.values(charts), { cacheFolder: join(info.project.outputDir, 'flowcharts') });

async function openBench(page: Page): Promise<void> {
  const faces = [
    ...fontFiles.map((file) => [fontFamily, file]),
    ...otherFonts.map((name) => [name, otherFontFile(name)]),
  ].map(([family, file = '']) => `@font-face { font-family: ${family}; src: url(/${file}) }`);
  await page.route(`${origin}/**`, async (route) => {
    const path = new URL(route.request().url()).pathname.slice(1);
    if (path === '') {
      const body = `<!doctype html><meta charset="utf-8"><style>${faces[0]} ${faces.slice(fontFiles.length).join(' ')}</style><body>`;
      await route.fulfill({ body, contentType: 'text/html' });
    } else if (path.startsWith('@fontsource/')) {
      await route.fulfill({ body: await readFile(resolve(path)), contentType: 'font/woff' });
    } else {
      await route.fulfill({ path: join(mermaidFolder, path), contentType: 'text/javascript' });
    }
  });
  await page.goto(`${origin}/`);
}

for (const [index, [name, chart]] of Object.entries(charts).entries()) {
  test(`a browser agrees with the drawing of ${name}`, async ({ page }, info) => {
    const drawing = (await drawAll(info))[index];
    if (drawing === undefined) throw new Error('draw() left out a chart.');
    await openBench(page);
    const measured = await page.evaluate(renderAndMeasure, {
      mermaidUrl: `${origin}/mermaid.esm.min.mjs`,
      source: layoutSource(chart),
      config: mermaidConfig,
      font: `${unitFontSize * layoutScale}px ${fontFamily}`,
    });
    const differences = compareWithBrowser(chart, drawing, measured);
    const furthest = differences.toSorted((one, other) => other.px - one.px).slice(0, 5);
    info.annotations.push({ type: 'furthest', description: JSON.stringify(furthest[0]) });
    expect(differences.length).toBeGreaterThan(chart.boxes.length);
    expect(furthest.filter(({ px }) => !(px <= 1))).toEqual([]);
  });
}

for (const family of [fontFamily, ...otherFonts]) {
  test(`no text leaves its box or pill in ${basename(family)}`, async ({ page }, info) => {
    const drawings = await drawAll(info);
    await openBench(page);
    const texts = drawings
      .flatMap(({ boxes, edges }) => [...boxes, ...edges.map((edge) => edge.label)])
      .flatMap(({ width, lines }) => lines.map(({ text }) => ({ text, room: width })));
    const tight = await page.evaluate(
      async ({ texts, font }) => {
        if ((await document.fonts.load(font)).length === 0) throw new Error(`No font ${font}.`);
        const context = document.createElement('canvas').getContext('2d');
        if (context === null) throw new Error('No canvas.');
        context.font = font;
        return texts.filter(({ text, room }) => room - context.measureText(text).width < 2);
      },
      { texts, font: `${unitFontSize}px ${family}` },
    );
    expect(tight).toEqual([]);
  });
}
