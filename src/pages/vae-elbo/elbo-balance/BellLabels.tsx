import { Label } from '../../../charts/Label';
import type { Area } from '../../../charts/Plot';
import type { Normal } from '../../../compute/normal-parameters';
import { useModel } from '../../../experiment/ExperimentContext';
import { shortText } from '../../../formula/number-text';
import { BellShape } from '../BellShape';
import { vaeElbo } from '../experiment';

const ROWS = [-62, -40];
const ROOMY = 560;

/** What each curve is, in two rows above the drawing. */
export function BellLabels({ area }: { readonly area: Area }) {
  const { scene, q } = useModel(vaeElbo, (model) => model.balance);
  const { posterior } = scene;
  const isRoomy = area.width >= ROOMY;
  const second = isRoomy ? area.width * 0.52 : area.width * 0.44;
  const [one = 0, two = 0] = ROWS;
  return (
    <>
      <Label x={0} y={one} tone="p">
        <BellShape of="q" /> q(z){isRoomy && <> = {normalText(q)}, yours</>}
      </Label>
      <Label x={0} y={two} tone="q">
        <BellShape of="prior" /> prior p(z){isRoomy && ' = N(0, 1²)'}
      </Label>
      <Label x={second} y={one} tone="q">
        <BellShape of="posterior" /> posterior p(z|x)
        {isRoomy && posterior.decoder === 'linear' && <> = {normalText(posterior.hump)}</>}
        {isRoomy && posterior.decoder === 'folded' && ', its own mirror image'}
      </Label>
      <Label x={second} y={two}>
        <BellShape of="likelihood" /> likelihood
        {isRoomy ? ' p(x|z) of each z, scaled to fit' : ', scaled'}
      </Label>
      <Label x={area.width / 2} y={area.height + 38} anchor="middle" tone="faint">
        code z{isRoomy && '; q, prior and posterior are densities of area 1'}
      </Label>
    </>
  );
}

function normalText({ mean, sd }: Normal): string {
  return `N(${shortText(mean)}, ${shortText(sd)}²)`;
}
