import { pathOf } from '../tree/tree.ts';
import { Question, type WalkSoFar } from './Question.tsx';
import { TrailOfAnswers, WaysBack } from './TrailOfAnswers.tsx';

/**
 * The open question of a path, with its answers as links and the ways back. Words that stand side by side are one text, as
 * which a browser reads them: hydration then changes nothing.
 */
export function Walk({ tree, taken }: WalkSoFar) {
  const path = pathOf(tree, taken);
  return (
    // The key makes a new question new elements: nothing of the one before stays open or focused.
    <div class="asking" key={taken}>
      <TrailOfAnswers tree={tree} path={path} />
      <Question tree={tree} taken={taken}>
        <button class="share tool scripted" type="button">
          Share
        </button>
      </Question>
      <WaysBack path={path} />
    </div>
  );
}
