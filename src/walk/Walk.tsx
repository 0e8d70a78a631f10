import { frameIds } from '../reading/fixed-sections.ts';
import { addressOfPath } from '../site-addresses.ts';
import { href } from '../site.ts';
import { positionInWords, positionOf } from '../tree/position.ts';
import { boxOf, pathOf, type Tree } from '../tree/tree.ts';
import { TrailOfAnswers, WaysBack } from './TrailOfAnswers.tsx';

interface Props {
  /** A tree whose texts are HTML and whose sections are addresses (`walkData`). */
  readonly tree: Tree;
  /** The answers taken so far, joined by slashes: all the state there is. */
  readonly taken: string;
}

/**
 * The open question of a path, with its answers as links and the ways back. Words that stand side by side are one text, as
 * which a browser reads them: hydration then changes nothing.
 */
export function Walk({ tree, taken }: Props) {
  const path = pathOf(tree, taken);
  if (!('box' in path.end)) throw new Error(`The path "${taken}" asks nothing.`);
  const box = boxOf(tree, path.end.box);
  return (
    // The key makes a new question new elements: nothing of the one before stays open or focused.
    <div class="asking" key={taken}>
      <TrailOfAnswers tree={tree} path={path} />
      <section class="question">
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
                href={href(addressOfPath(taken === '' ? id : `${taken}/${id}`))}
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
      <WaysBack path={path} />
    </div>
  );
}
