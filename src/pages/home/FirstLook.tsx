import { GroupedBars } from '../../charts/GroupedBars';
import { PartHandle } from '../../charts/PartHandle';
import { captionId, Plate } from '../../charts/Plate';
import { Drawing, Plot, type Frame } from '../../charts/Plot';
import { TermAreas } from '../../charts/TermAreas';
import { ChangeButtons } from '../../controls/ChangeButtons';
import { PresetButtons } from '../../controls/PresetButtons';
import { useModel, useModelBefore } from '../../experiment/ExperimentContext';
import { BothDirections } from '../../formula/BothDirections';
import { CostSentence } from './CostSentence';
import { firstLook, WEATHER, type FirstLookModel } from './experiment';
import { TermList } from './TermList';
import { ZeroNote } from './ZeroNote';

const ID = 'first-look';
const BARS_MARGIN = { top: 16, right: 8, bottom: 30, left: 40 };
const AREAS_MARGIN = { top: 30, right: 96, bottom: 20, left: 40 };

/** Five kinds of weather, what the forecast says of them, and what each adds to the divergence. */
export function FirstLook() {
  return (
    <Plate id={ID} caption={<CostSentence />}>
      <div className="first-look">
        <div>
          <Plot
            title="Chances of five kinds of weather under P and Q"
            describedBy={captionId(ID)}
            height={240}
            margin={BARS_MARGIN}
            prerenderWidth={600}
          >
            {(frame) => <WeatherBars frame={frame} />}
          </Plot>
          <Plot
            title="The terms as areas: as wide as P, as high as the log ratio"
            describedBy={captionId(ID)}
            height={236}
            margin={AREAS_MARGIN}
            prerenderWidth={600}
          >
            {(frame) => <WeatherAreas frame={frame} />}
          </Plot>
        </div>
        <div className="desk-only">
          <TermList />
          <BothDirections />
          <ChangeButtons />
          <PresetButtons />
          {/* Last: it comes and goes mid-drag, and nothing may jump with it. */}
          <ZeroNote />
        </div>
      </div>
    </Plate>
  );
}

function WeatherBars({ frame }: { readonly frame: Frame }) {
  const { p, q } = useModel(firstLook, (model) => model);
  const ghost = useModelBefore(firstLook, (model) => model);
  return (
    <Drawing frame={frame}>
      <GroupedBars
        area={frame.area}
        outcomes={WEATHER}
        series={[
          { tone: 'p', weights: p, ghost: ghost && ghost.p },
          { tone: 'q', weights: q, ghost: ghost && ghost.q },
        ]}
        renderHandle={({ tone, outcome, x, y, term, probabilityAt }) => (
          <PartHandle
            name={tone}
            part={outcome}
            where="top of the bar"
            tone={tone}
            direction="vertical"
            x={x}
            y={y}
            term={term}
            valueAt={probabilityAt}
          />
        )}
      />
    </Drawing>
  );
}

function WeatherAreas({ frame }: { readonly frame: Frame }) {
  const model = useModel(firstLook, (all) => all);
  const before = useModelBefore(firstLook, (all) => all);
  return (
    <TermAreas
      frame={frame}
      outcomes={WEATHER}
      now={contributions(model)}
      before={before && contributions(before)}
    />
  );
}

function contributions({ p, terms, klPQ }: FirstLookModel) {
  // A term is its block's area: its height is the term over its width.
  return { p, logRatios: terms.map((term, i) => (p[i] === 0 ? 0 : term / p[i]!)), kl: klPQ };
}
