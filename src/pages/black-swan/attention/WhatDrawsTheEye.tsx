import { captionId, Plate } from '../../../charts/Plate';
import { Plot } from '../../../charts/Plot';
import { CountPlayer } from '../../../controls/CountPlayer';
import { NumberControl } from '../../../controls/NumberControl';
import { PresetButtons } from '../../../controls/PresetButtons';
import { SeedButton } from '../../../controls/SeedButton';
import { EyeSentence } from './EyeSentence';
import { LookQuestion } from './LookQuestion';
import { ScreenDrawing } from './ScreenDrawing';
import { TimeDrawing } from './TimeDrawing';

const ID = 'attention';
const HEIGHT = 512;
const SCREEN_MARGIN = { top: 28, right: 17, bottom: 60, left: 8 };
const TIME_MARGIN = { top: 32, right: 80, bottom: 46, left: 32 };

/**
 * Frames a second. WCAG 2.3.1 allows three flashes a second: the blinking patch, four frames on and four off, makes
 * two at the highest speed. Snow flickers pixel by pixel and is as bright as a whole in every frame; the patches are
 * small besides, and nothing plays unless somebody asks for it.
 */
const SPEEDS = [4, 8, 16];

/** Four patches of a screen: which is hard to predict, which surprises, and at which would you look? */
export function WhatDrawsTheEye() {
  return (
    <Plate id={ID} caption={<EyeSentence />}>
      <LookQuestion />
      <CountPlayer
        name="frame"
        label="Play the film"
        once="One frame"
        speeds={SPEEDS}
        defaultSpeed={8}
        noun="frame"
      >
        <SeedButton />
      </CountPlayer>
      <div className="plots plots-attention">
        <Plot
          title="Four patches of a screen, each with the maps of its pixels’ entropy and Bayesian surprise in this frame"
          describedBy={captionId(ID)}
          height={HEIGHT}
          margin={SCREEN_MARGIN}
          prerenderWidth={320}
        >
          {(frame) => <ScreenDrawing frame={frame} />}
        </Plot>
        <Plot
          title="Entropy and Bayesian surprise of the four patches against the frames shown"
          describedBy={captionId(ID)}
          height={HEIGHT}
          margin={TIME_MARGIN}
          prerenderWidth={440}
        >
          {(frame) => <TimeDrawing frame={frame} />}
        </Plot>
      </div>
      <div className="desk-only">
        <PresetButtons figure={ID} />
      </div>
      <div className="controls desk-only">
        <NumberControl name="frame" />
      </div>
    </Plate>
  );
}
