import type { ClassificationStep } from './classification-step';

/** Many examples, and a teacher: being sure and wrong, being too sure, and what wrong answers teach. */
export const crowd: readonly ClassificationStep[] = [
  {
    id: 'sure-and-wrong',
    title: 'One odd cat',
    figure: 'crowd',
    set: {},
    light: 'stray',
    say: 'The mean loss over all 91 points is {start:mean-kl}. One of the cats is odd: put it deep among the dogs, and the classifier is sure that it is one.',
    question: {
      kind: 'choose',
      ask: 'Which costs more: ten cats that got 60 % each, or this one that gets 0.2 %?',
      options: [
        {
          text: 'The ten: ten weigh more than one',
          because:
            'They were even right, if not sure. Ten times log 1/0.6 is {bits:7.37}. One in five hundred costs log 500, {bits:8.97}: more than all ten.',
        },
        {
          text: 'The one',
          right: true,
          because: 'log 1/0.002 is {bits:8.97}; ten times log 1/0.6 is {bits:7.37}.',
        },
        {
          text: 'The same: in the mean every point has the same weight',
          because:
            'Each counts once, but not each costs the same: log 1/0.002 is {bits:8.97}, log 1/0.6 only {bits:0.737}.',
        },
      ],
    },
    reveal: { stray: [2.4, -1.4] },
    after:
      'One point of 91 now carries more than a quarter of the whole loss, and pulls the borders towards it. Wrong labels are dear.',
    notes: 'Drag the odd cat about; watch the mean and the border between cats and dogs.',
  },
  {
    id: 'too-sure',
    title: 'Too sure of itself',
    figure: 'crowd',
    set: { spread: 1.2, rounds: 200 },
    light: 'mean-kl',
    say: 'Clouds that overlap, and a classifier trained to the end: it gets {start:accuracy} right and is {start:confidence} sure on average. The mean loss is {start:mean-kl}. Now multiply all its logits by 4.',
    question: {
      kind: 'choose',
      ask: 'What happens?',
      options: [
        {
          text: 'It gets better: more certain answers, less loss',
          because:
            'Right answers get a little cheaper, wrong ones much dearer: a logit four times as large makes a sure mistake cost four times as much.',
        },
        {
          text: 'It makes more mistakes, and loses more',
          because:
            'It makes not one mistake more: the favourite of every point stays the favourite. But the mistakes cost more.',
        },
        {
          text: 'The same answers, and more loss',
          right: true,
          because:
            'Multiplying changes no favourite, so accuracy stays. But it was about as sure as it was right; now it is surer than right.',
        },
      ],
    },
    reveal: { spread: 1.2, rounds: 200, sharpness: 4 },
    after:
      'Accuracy {end:accuracy} as before, confidence {end:confidence}, mean loss {end:mean-kl}. On average the least is paid by whoever states the chances as they are: being sure pays only as far as one is right.',
    notes:
      'On the page, slide the sharpness: the mean is smallest at 1, where training left it. Accuracy never moves.',
  },
  {
    id: 'wrong-answers',
    title: 'What the wrong answers tell',
    figure: 'distillation',
    set: { temperature: 1 },
    light: 'dog',
    say: 'A large model, the teacher, gives this picture cat 95 %, dog 4.7 %, ship 0.03 %. Before a small model learns from it, all logits are divided by a temperature of 4.',
    question: {
      kind: 'choose',
      ask: 'What does that do to the teacher’s answer?',
      options: [
        {
          text: 'The dog overtakes the cat',
          because:
            'Dividing all logits by the same number keeps their order: the cat stays the favourite at every temperature.',
        },
        {
          text: 'The order stays, and the differences shrink',
          right: true,
          because:
            'Cat, dog, ship in this order, but now 62 %, 29 %, 8 %: one can see that this cat looks more like a dog than like a ship.',
        },
        {
          text: 'All three get the same chance',
          because: 'Only as the temperature grows without bound. At 4 it is 62 %, 29 %, 8 %.',
        },
      ],
    },
    reveal: { temperature: 4 },
    after:
      'A hard label knows nothing of this. The student learns it from the wrong answers: “dark knowledge”.',
    notes:
      'Ten lessons at temperature 1 against ten at 4: on the page, compare the divergence at temperature 1.',
  },
  {
    id: 't-squared',
    title: 'T squared',
    figure: 'distillation',
    set: { temperature: 10 },
    light: 'slope',
    say: 'The hotter, the closer the two softened answers are to each other: the divergence is {start:kl-distillation} at a temperature of 10.',
    question: {
      kind: 'choose',
      ask: 'The temperature is doubled. About how large is the gradient of the divergence then?',
      options: [
        {
          text: 'The same',
          because:
            'The answers come closer, so their difference halves; and a logit counts only half, since it is divided by twice the temperature. Half of half.',
        },
        {
          text: 'Half',
          because:
            'That counts one of two effects. The difference of the answers halves, and each logit is divided by twice as much: half of half.',
        },
        {
          text: 'A quarter',
          right: true,
          because:
            'The answers’ difference halves, and a logit acts through a division by twice the temperature: a quarter.',
        },
      ],
    },
    reveal: { temperature: 20 },
    after:
      'Multiplied by T squared the gradient levels off when it is hot: doubling the temperature then changes it no more. In the limit the student copies the teacher’s logits, up to a constant that softmax does not see.',
    notes:
      'In the right-hand plot: the falling line without the factor; with it the curve levels off towards the dotted line.',
  },
];
