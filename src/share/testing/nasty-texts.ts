/** Titles that are markup somewhere, each for a reason. */
export const nastyTitles: readonly string[] = [
  'A [link] and ![a picture](x), [[twice]], [x|y]',
  'One | two || three',
  'The `Pool`, ``twice``, ```thrice``` and `',
  "It's \"quoted\", ''slanted'' and '''bold'''",
  'x < y & y > z, &lt; &amp;copy; &#91; <b>bold</b> <!-- none -->',
  '*bold*, **bolder**, 2 * 3, a*b*c',
  '_slanted_, __init__, imap_unordered, name_, name__, x_ y_z',
  'A {macro}, {{template}}, {code} and ${value}',
  'C:\\temp\\*, a \\\\ b, \\[x\\], \\ and \\',
  '# 1 in C#',
  '#. Automatic',
  '## Twice ##',
  '1. First',
  '12) Twelfth',
  '(1) In parentheses',
  'a. Lettered',
  'IV. Roman',
  'I) Roman, too',
  '- dashed',
  '-- two dashes -- and --- three',
  '----',
  '+ added + ++more++',
  '* starred',
  '• bulleted',
  '> quoted',
  '>>> prompt',
  ':field: value, :role:`text`, std:Doc :: end::',
  '::',
  '; term : meaning',
  '= equal = == more ==',
  '====',
  '=== level ===',
  '~~~',
  '~struck~, ~~out~~, ^raised^, ??cited??, ~~~~',
  '.. note:: a directive',
  '...',
  '|substituted| [1]_ [#]_ [CIT]_ `anonymous`__',
  'h1. Heading',
  'bq. Quotation',
  'Faces :) :( ;) :D :P (y) (n) (i) (/) (x) (!) (?) (*) (flagoff)',
  '@staticmethod, !important, why?!',
  '--option value',
  '/V  value',
  '$x$ and $$y$$, 100%',
  '[ ] to do, [x] done',
  'Wide 日本語 and “quotes” – dashes…',
  'Ends with !',
  'Ends with \\',
  "Ends with '",
  'https://example.org/a_b and www.example.org',
  "NOTE: don't (C) 2026 -> there => here ... and ((more))",
  'term;; meaning [a]; b',
  'menu:File icon:y xref:a std:Doc',
  '<1> numbered, <.> too',
  '[[id]] <<ref>> footnote:[x] icon:y[] toc::[]',
  '. dotted',
  '.Titled',
  '// commented',
  'a -- b--c, 1--2::3 and C++ +1+',
  'me@example.org, @here, #general, :thread:',
  'Café_naïve, *né*, é_x_',
];

/** Addresses with what is markup somewhere. */
export const nastyAddresses: readonly string[] = [
  'https://example.org/a/b/s/pool-hangs/',
  'http://localhost:4321/guide/all/#pool_hangs',
  'https://example.org/_a__b_/c--d/e...f/?g=h&copy;i=(1+2)&lt=3#--j',
  "https://example.org/~me/*'x'*/[y]|{z}",
  'https://example.org/a_',
];

/** Pieces that are markup alone or together. */
const pieces: readonly string[] = [
  ...'[]()|`*_<>&{}\\#+-=~^:;.,!?@$%/"\'',
  ...[
    '``',
    '**',
    '__',
    '--',
    "''",
    "'''",
    '{{',
    '}}',
    '\\\\',
    '::',
    '..',
    '||',
    '&lt;',
    '![',
    '](',
    ';;',
    '...',
    '((',
    '(C)',
    '->',
    '##',
    '++',
    '<1>',
    ' -- ',
  ],
  ...['a', 'Pool', 'x_', '_y', '1.', '2)', 'h1.', 'bq.', '(y)', ':)', 'https', 'é', '日', '“q”'],
];

/** Gives texts put together at random, the same at every run. */
export function randomTexts(count: number): string[] {
  let state = 1;
  const below = (limit: number) => {
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
  return Array.from({ length: count }, () => {
    const chosen = Array.from(
      { length: 1 + below(6) },
      () => (pieces[below(pieces.length)] ?? '') + (below(3) === 0 ? ' ' : ''),
    );
    return chosen.join('').trim();
  });
}
