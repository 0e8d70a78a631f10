import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { findChromium, type Machine } from './find-chromium.ts';

let folder = '';
let said: string[] = [];
let none: Machine;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chromium-'));
  said = [];
  none = machine({});
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Writes a file that may be run and gives its path. */
function program(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, '#!/bin/sh\n', { mode: 0o755 });
  return path;
}

/** A machine with no Chromium of Playwright's; the two installers have the effects given. */
function machine(effects: { apt?: () => void; playwright?: () => void }, isRoot = true): Machine {
  return {
    own: join(folder, 'own'),
    isRoot,
    run(_program, parameters) {
      if (parameters.includes('-qq')) {
        if (parameters.includes('install')) effects.apt?.();
      } else effects.playwright?.();
    },
    say: (sentence) => said.push(sentence),
  };
}

const aptSays = 'There is no Chromium: apt-get installs one …';
const playwrightSays = 'There is no Chromium: Playwright installs one …';
const missing = { message: /^The tests need Chromium, and none was found or could be installed/ };

test('the one that CHROME_PATH names is taken before all others', () => {
  program('chromium');
  const named = program('named');
  assert.equal(findChromium({ PATH: folder, CHROME_PATH: named }, none), named);
});

test('a CHROME_PATH that names no program is refused', () => {
  program('chromium');
  const text = join(folder, 'text');
  writeFileSync(text, '', { mode: 0o644 });
  for (const named of [folder, text, join(folder, 'nothing')]) {
    assert.throws(() => findChromium({ PATH: folder, CHROME_PATH: named }, none), {
      message: `CHROME_PATH is "${named}", which is no program: name a Chromium, or unset it.`,
    });
  }
});

test("Playwright's own is taken before the system's", () => {
  program('chromium');
  const own = program('own');
  assert.equal(findChromium({ PATH: folder }, { ...none, own }), own);
});

test("the system's is found in any folder of PATH, and a folder of its name is not taken for it", () => {
  mkdirSync(join(folder, 'chromium'));
  const chrome = program('google-chrome');
  const PATH = ['', join(folder, 'nothing'), folder].join(delimiter);
  assert.equal(findChromium({ PATH }, none), chrome);
  assert.deepEqual(said, []);
});

test('as root, apt-get installs one', () => {
  program('apt-get');
  const path = findChromium({ PATH: folder }, machine({ apt: () => program('chromium') }));
  assert.equal(path, join(folder, 'chromium'));
  assert.deepEqual(said, [aptSays]);
});

test('where apt-get fails, Playwright installs one', () => {
  program('apt-get');
  const path = findChromium({ PATH: folder }, machine({ playwright: () => program('own') }));
  assert.equal(path, join(folder, 'own'));
  assert.deepEqual(said, [aptSays, playwrightSays]);
});

test('who is not root, or has no apt-get, gets it from Playwright', () => {
  const effects = { apt: () => program('chromium'), playwright: () => program('own') };
  assert.equal(findChromium({ PATH: folder }, machine(effects)), join(folder, 'own'));
  rmSync(join(folder, 'own'));
  program('apt-get');
  assert.equal(findChromium({ PATH: folder }, machine(effects, false)), join(folder, 'own'));
  assert.deepEqual(said, [playwrightSays, playwrightSays]);
});

test('where none can be had, a sentence says what to do', () => {
  program('apt-get');
  assert.throws(() => findChromium({ PATH: folder }, machine({})), missing);
  assert.throws(() => findChromium({}, machine({})), missing);
});
