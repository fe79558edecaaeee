import { useExperimentStore, useLiveState } from '../../../../experiment/ExperimentContext';
import { useHydrated } from '../../../../experiment/useHydrated';
import { NumberControl } from '../../../../controls/NumberControl';
import { params } from '../../params';

/** Which test picture is looked at: by number, or the one before and the one after, round and round. */
export function PictureStepper() {
  const { setNumber, remember } = useExperimentStore();
  const picture = useLiveState(({ values }) => Number(values['picture']));
  const hydrated = useHydrated();
  const pictures = params.picture.max + 1;
  const step = (by: number) => {
    remember();
    setNumber('picture', (picture + by + pictures) % pictures);
  };
  return (
    <>
      <div className="buttons" role="group" aria-label="Test pictures">
        <button type="button" disabled={!hydrated} onClick={() => step(-1)}>
          Previous
        </button>
        <button type="button" disabled={!hydrated} onClick={() => step(1)}>
          Next
        </button>
      </div>
      <NumberControl name="picture" />
    </>
  );
}
