import { denseLayer, layerSize, type LayerMemory } from './dense-layer';
import { type Numbers, zerosLike } from '../numbers';

export interface NetworkShape {
  /** Numbers in the input, in each hidden layer and in the output. */
  readonly widths: readonly number[];
  /** The most rows at a time. */
  readonly batch: number;
  /** Of the hidden layers' leaky ReLU; the last layer is linear. */
  readonly slope: number;
  /** The weights of the last layer start with the standard deviation lastGain / sqrt(inputs). */
  readonly lastGain: number;
}

export interface DenseNetwork {
  /** batch * last width: what the last forward made. */
  readonly output: Numbers;
  /** batch * last width: where the slopes of the loss are to be put before backward. */
  readonly outputSlopes: Numbers;
  readonly forward: (input: Numbers, rows: number) => void;
  /** Fills the gradients with sums over the rows of the last forward; inputSlopes too, unless null. */
  readonly backward: (input: Numbers, rows: number, inputSlopes: Numbers | null) => void;
  /** Draws new weights from a standard normal stream; biases become 0. */
  readonly initialise: (nextNormal: () => number) => void;
}

/** How many parameters the layers between these widths have. Example: networkSize([2, 3, 1]) is 13 */
export function networkSize(widths: readonly number[]): number {
  return layerWidths(widths).reduce((sum, layer) => sum + layerSize(layer), 0);
}

/**
 * Fully connected layers in a row, the last of them linear.
 *
 * Weights start as N(0, gain^2 / inputs), gain sqrt(2 / (1 + slope^2)) in hidden layers, which keeps the
 * size of what passes through. memory: networkSize(widths) numbers each, layer after layer.
 * Source: He et al., "Delving deep into rectifiers" (2015), for the gain.
 */
export function denseNetwork(shape: NetworkShape, memory: LayerMemory): DenseNetwork {
  const { widths, batch, slope, lastGain } = shape;
  const last = widths.length - 2;
  let used = 0;
  const layers = layerWidths(widths).map((width, index) => {
    const from = used;
    used += layerSize(width);
    return denseLayer(
      { ...width, batch, slope: index === last ? 1 : slope },
      {
        parameters: memory.parameters.subarray(from, used),
        gradients: memory.gradients.subarray(from, used),
      },
    );
  });
  const slopes = widths.slice(1).map((width) => zerosLike(memory.parameters, batch * width));

  function forward(input: Numbers, rows: number): void {
    let passed = input;
    for (const layer of layers) {
      layer.forward(passed, rows);
      passed = layer.output;
    }
  }

  function backward(input: Numbers, rows: number, inputSlopes: Numbers | null): void {
    for (let index = last; index >= 0; index -= 1) {
      layers[index]!.backward({
        input: index === 0 ? input : layers[index - 1]!.output,
        rows,
        outputSlopes: slopes[index]!,
        inputSlopes: index === 0 ? inputSlopes : slopes[index - 1]!,
      });
    }
  }

  function initialise(nextNormal: () => number): void {
    memory.parameters.fill(0);
    layers.forEach(({ weights, shape: { inputs } }, index) => {
      const gain = index === last ? lastGain : Math.sqrt(2 / (1 + slope * slope));
      const sd = gain / Math.sqrt(inputs);
      for (let i = 0; i < weights.length; i += 1) weights[i] = sd * nextNormal();
    });
  }

  return {
    output: layers[last]!.output,
    outputSlopes: slopes[last]!,
    forward,
    backward,
    initialise,
  };
}

function layerWidths(widths: readonly number[]): { inputs: number; outputs: number }[] {
  return widths.slice(1).map((outputs, index) => ({ inputs: widths[index]!, outputs }));
}
