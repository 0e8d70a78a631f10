import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { embedSnippet } from './embed-snippet.ts';
import { nastyTitles } from './testing/nasty-texts.ts';

const address = 'https://example.org/a/b/embed/waiting/';

for (const title of ['IO-bound: use ThreadPool', ...nastyTitles]) {
  test(`the frame is called ${JSON.stringify(title)}, and holds nothing else`, () => {
    const { document } = new JSDOM(`<p>${embedSnippet({ address, title })}</p>`).window;
    const [frame, ...others] =
      document.querySelectorAll('p, p *:not(iframe)').length === 1
        ? document.querySelectorAll('iframe')
        : [];
    assert.equal(frame?.title, title);
    assert.equal(frame.src, address);
    assert.equal(frame.parentElement?.textContent, '');
    assert.deepEqual(others, []);
  });
}

test('the frame is as wide as its column, or as many pixels as it is told', () => {
  const widthOf = (snippet: string) =>
    new JSDOM(snippet).window.document.querySelector('iframe')?.width;
  assert.equal(widthOf(embedSnippet({ address, title: 'T' })), '100%');
  assert.equal(widthOf(embedSnippet({ address, title: 'T', width: 600 })), '600');
});

test('a wiki that keeps its pages as XML can read it', () => {
  const snippet = embedSnippet({ address, title: 'a < b & "c"' });
  const { DOMParser } = new JSDOM().window;
  const frame = new DOMParser().parseFromString(snippet, 'application/xml').documentElement;
  assert.equal(frame.nodeName, 'iframe');
  assert.deepEqual(frame.getAttributeNames(), [
    ...['src', 'title', 'width', 'height', 'loading', 'frameborder'],
  ]);
});

test('an address without an origin is refused', () => {
  assert.throws(() => embedSnippet({ address: '/embed/', title: 'T' }), /Invalid URL/);
});
