import { multiply } from './matrix-product';
import { type Numbers, zerosLike } from '../numbers';

export interface LayerShape {
  readonly inputs: number;
  readonly outputs: number;
  /** The most rows at a time. */
  readonly batch: number;
  /** What negative sums are multiplied by, above 0; 1 makes the layer linear. */
  readonly slope: number;
}

/** A layer's own part of the model's parameters and of their gradients: layerSize(shape) numbers each. */
export interface LayerMemory {
  readonly parameters: Numbers;
  readonly gradients: Numbers;
}

export interface DenseLayer {
  readonly shape: LayerShape;
  /** outputs * inputs, the weights of one output side by side. */
  readonly weights: Numbers;
  /** batch * outputs: what the last forward made. */
  readonly output: Numbers;
  /** Fills the first rows of output from as many rows of input. */
  readonly forward: (input: Numbers, rows: number) => void;
  readonly backward: (pass: BackwardPass) => void;
}

/** What a layer needs to pass slopes back. Slopes are of a loss that is summed over the rows. */
interface BackwardPass {
  /** The input of the last forward, and how many rows of it count. */
  readonly input: Numbers;
  readonly rows: number;
  /** batch * outputs: the slope of the loss by each output. Used up. */
  readonly outputSlopes: Numbers;
  /** batch * inputs, filled with the slope by each input; null where nobody asks. */
  readonly inputSlopes: Numbers | null;
}

/**
 * How many parameters a layer has: a weight for each pair of input and output, a bias for each output.
 * Example: layerSize({ inputs: 2, outputs: 3 }) is 9
 */
export function layerSize({ inputs, outputs }: { inputs: number; outputs: number }): number {
  return (inputs + 1) * outputs;
}

/**
 * A fully connected layer with a leaky ReLU, and its slopes.
 *
 *     y = f(W x + b), f(t) = t where t > 0, slope * t otherwise
 *
 * The slope is not 0, as a sudden change of beta can push the units of a plain ReLU to where they never
 * answer again. memory: the weights, then the biases; read and written in place. backward overwrites the
 * gradients. Nothing is allocated after this call, and full batches of equal numbers give equal bits.
 */
export function denseLayer(shape: LayerShape, memory: LayerMemory): DenseLayer {
  const { inputs, outputs, batch, slope } = shape;
  const weightCount = inputs * outputs;
  const weights = memory.parameters.subarray(0, weightCount);
  const biases = memory.parameters.subarray(weightCount);
  const weightSlopes = memory.gradients.subarray(0, weightCount);
  const biasSlopes = memory.gradients.subarray(weightCount);
  const output = zerosLike(memory.parameters, batch * outputs);

  const toOutput = {
    rows: batch,
    columns: outputs,
    depth: inputs,
    aRow: inputs,
    aDepth: 1,
    bColumn: inputs,
    bDepth: 1,
  };
  const toInput = {
    rows: batch,
    columns: inputs,
    depth: outputs,
    aRow: outputs,
    aDepth: 1,
    bColumn: 1,
    bDepth: inputs,
  };
  const toWeights = {
    rows: outputs,
    columns: inputs,
    depth: batch,
    aRow: 1,
    aDepth: outputs,
    bColumn: 1,
    bDepth: inputs,
  };

  function forward(input: Numbers, rows: number): void {
    toOutput.rows = rows;
    multiply(output, { a: input, b: weights }, toOutput);
    for (let row = 0, place = 0; row < rows; row += 1) {
      for (let unit = 0; unit < outputs; unit += 1, place += 1) {
        const sum = output[place]! + biases[unit]!;
        output[place] = sum > 0 ? sum : slope * sum;
      }
    }
  }

  function backward({ input, rows, outputSlopes, inputSlopes }: BackwardPass): void {
    biasSlopes.fill(0);
    for (let row = 0, place = 0; row < rows; row += 1) {
      for (let unit = 0; unit < outputs; unit += 1, place += 1) {
        // The leaky ReLU keeps the sign, so that its output tells on which side its argument was.
        if (!(output[place]! > 0)) outputSlopes[place]! *= slope;
        biasSlopes[unit]! += outputSlopes[place]!;
      }
    }
    toWeights.depth = rows;
    multiply(weightSlopes, { a: outputSlopes, b: input }, toWeights);
    if (inputSlopes === null) return;
    toInput.rows = rows;
    multiply(inputSlopes, { a: outputSlopes, b: weights }, toInput);
  }

  return { shape, weights, output, forward, backward };
}
