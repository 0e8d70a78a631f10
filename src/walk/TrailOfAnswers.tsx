import { addressOfPath } from '../site-addresses.ts';
import { href } from '../site.ts';
import { answersOf } from '../tree/answers.ts';
import type { Path, Tree } from '../tree/tree.ts';

interface Props {
  readonly tree: Tree;
  readonly path: Path;
  /** Gives the address of a path's page, without the base path: where the links of the walk lead. */
  readonly addressOf?: (path: string) => string;
}

/** The answers taken so far, each with the way back to its question. */
export function TrailOfAnswers({ tree, path, addressOf = addressOfPath }: Props) {
  if (path.steps.length === 0) return null;
  return (
    <nav class="trail" aria-label="Your answers so far">
      <ol role="list">
        {answersOf(tree, path).map(({ question, label }, index) => {
          const before = path.id.split('/').slice(0, index).join('/');
          return (
            <li>
              <span>
                {`${question} `}
                <strong>{label}</strong>
              </span>{' '}
              <a href={href(addressOf(before))} aria-label={`Change: ${question} ${label}`}>
                Change
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** The ways back from where a path has led. */
export function WaysBack({ path, addressOf = addressOfPath }: Omit<Props, 'tree'>) {
  if (path.steps.length === 0) return null;
  const before = path.id.split('/').slice(0, -1).join('/');
  return (
    <p class="ways-back">
      <a class="back" href={href(addressOf(before))}>
        Back
      </a>{' '}
      <a href={href(addressOf(''))}>Start again</a>
    </p>
  );
}
