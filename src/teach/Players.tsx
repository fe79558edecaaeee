import { Component, lazy, Suspense, type ReactNode } from 'react';
import { useLiveState } from '../experiment/ExperimentContext';

const LessonPlayer = lazy(() => import('./LessonPlayer'));
const Presenter = lazy(() => import('./Presenter'));

/** The two players of the page's steps. Each is fetched when it is first asked for. */
export function Players() {
  const { step, present } = useLiveState((state) => state.view);
  const player = present !== 'no' ? 'presenter' : step !== null ? 'lesson' : null;
  return (
    player && (
      <Unloaded>
        {/* With one key for both, the one that is left would stay, hidden and hearing keys, until the other has come. */}
        <Suspense key={player} fallback={null}>
          {player === 'presenter' ? <Presenter /> : <LessonPlayer />}
        </Suspense>
      </Unloaded>
    )
  );
}

/** A player that cannot be fetched leaves the page as it is, and says so. */
class Unloaded extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <p className="notices" role="alert">
        This part of the page could not be loaded. The figures still work; reload the page when you
        are online.
      </p>
    );
  }
}
