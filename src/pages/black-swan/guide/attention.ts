import type { BlackSwanStep } from './black-swan-step';

/** What draws the eye: entropy is not surprise, and improbable is not surprising. */
export const attention: readonly BlackSwanStep[] = [
  {
    id: 'improbable',
    title: 'Improbable every time',
    figure: 'attention',
    set: { frame: 60 },
    say: 'Every picture of the snow is one of 2⁶⁴, and has never been seen before: hardly anything more improbable was ever on a screen.',
    question: {
      kind: 'choose',
      ask: 'Why does it soon bore you?',
      options: [
        {
          text: 'It does not: what is improbable is surprising',
          because:
            'Then you would stare at snow for ever. Improbable it is, but after a while a picture hardly changes what you believe of it.',
        },
        {
          text: 'Because a picture hardly changes what you believe of the snow',
          right: true,
          because:
            'You have learnt that each pixel is about a fair coin. The next picture is as improbable as the last, and confirms just that.',
        },
        {
          text: 'Because its entropy falls',
          because:
            'Its entropy stays near {bits:1} a pixel: it remains as unpredictable as anything. What falls is how much a picture teaches.',
        },
      ],
    },
    after:
      'Shannon surprise measures how improbable. Bayesian surprise measures how much a belief moves.',
    notes: 'Two meanings of surprise. Most people mean the second one.',
  },
  {
    id: 'where-to-look',
    title: 'Where would you look?',
    figure: 'attention',
    set: { frame: 86 },
    say: 'Four patches after 86 frames. Each has its entropy, how unpredictable the last frame was, and its Bayesian surprise, how much that frame taught. A few frames later one of them does what it has never done.',
    question: {
      kind: 'choose',
      ask: 'Which patch will draw the eye then?',
      options: [
        {
          text: 'The snow: it has the most entropy',
          because:
            'It had most entropy all the time, and the eye got used to it. People look where something teaches them, not where nothing can be foretold.',
        },
        {
          text: 'The blinking one: it moves',
          because: 'It moves by a rhythm that was learnt long ago: each blink is foreseen.',
        },
        {
          text: 'One of the two that have never moved, dull as they are',
          right: true,
          because:
            'It was all but certain that it would stay as it was, and it did not. That moves the belief more than anything else on the screen.',
        },
      ],
    },
    reveal: { frame: 90 },
    after:
      'At the change: {end:surprise-changing} a pixel, the snow {end:surprise-snow}. In eye tracking, Bayesian surprise foretold where people look better than entropy did (Itti and Baldi 2005).',
    notes:
      'Let the room point before you press on. Over the whole film the snow gathers more in sum: it is the moment that counts.',
  },
];
