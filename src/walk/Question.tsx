import type { ComponentChildren } from 'preact';
import { frameIds } from '../reading/fixed-sections.ts';
import { addressOfPath } from '../site-addresses.ts';
import { href } from '../site.ts';
import { idOfTarget } from '../tree/charts.ts';
import { positionInWords, positionOf } from '../tree/position.ts';
import { boxOf, pathOf, type Tree } from '../tree/tree.ts';

/** A walk, as far as it has come. */
export interface WalkSoFar {
  /** A tree whose texts are HTML and whose sections are addresses (`walkData`). */
  readonly tree: Tree;
  /** The answers taken so far, joined by slashes: all the state there is. */
  readonly taken: string;
  /** Gives the address of a path's page, without the base path: where the links of the walk lead. */
  readonly addressOf?: (path: string) => string;
  /** What can be done with the question, beside its title. */
  readonly children?: ComponentChildren;
}

/** The open question of a path, with its answers as links. */
export function Question({ tree, taken, addressOf = addressOfPath, children }: WalkSoFar) {
  const path = pathOf(tree, taken);
  const box = boxOf(tree, idOfTarget(path.end));
  return (
    <section class="question">
      {children}
      <h1 tabIndex={-1}>
        <span class="eyebrow">
          {positionInWords(positionOf(tree, path))}
          <span class="unseen">:</span>
        </span>
        {` ${box.text}`}
      </h1>
      <p dangerouslySetInnerHTML={{ __html: box.help }} />
      <ul class="answers" role="list">
        {box.answers.map(({ id, label, consequence, target }) => (
          <li>
            <a
              // A verdict is a page of its own, which the browser is to make ready (speculationRules).
              class={'card' in target ? 'ends' : undefined}
              href={href(addressOf(taken === '' ? id : `${taken}/${id}`))}
            >
              <strong>{label}</strong> <span class="unseen">{`(${box.text})`}</span>{' '}
              <span dangerouslySetInnerHTML={{ __html: consequence }} />
            </a>
          </li>
        ))}
      </ul>
      <details class="tell">
        <summary>How can I tell?</summary>
        {/* A link to what is folded unfolds it (https://html.spec.whatwg.org/#ancestor-revealing-algorithm). */}
        <ul id={frameIds.tell}>
          {box.howToTell.map(({ say, example }) => (
            <li>
              <span dangerouslySetInnerHTML={{ __html: say }} />
              {example && (
                <>
                  {' '}
                  <a href={href(box.section)}>See the program.</a>
                </>
              )}
            </li>
          ))}
        </ul>
        <p>
          <strong>Still unsure?</strong>{' '}
          <span dangerouslySetInnerHTML={{ __html: box.unsure.say }} />
        </p>
        <p>
          <a href={href(box.section)}>All about this question, with programs to run</a>
        </p>
      </details>
      {box.waysOut.length > 0 && (
        <div class="ways-out">
          <p>Does none of these fit?</p>
          <ul>
            {box.waysOut.map(({ label, section }) => (
              <li>
                <a href={href(section)}>{label}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
