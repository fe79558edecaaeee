interface Asking<Question, Answer> {
  readonly ask: (question: Question) => Promise<Answer | null>;
  readonly tell: (answer: Answer) => void;
}

/** Asks one question at a time; of those that come meanwhile only the newest is asked. */
export interface NewestAsker<Question> {
  /** Asks as soon as the last question was asked this long ago, in milliseconds. A later want replaces it. */
  readonly want: (question: Question, pause: number) => void;
  /** Forgets what is wanted, and tells no answer that is still to come. */
  readonly stop: () => void;
}

/** Answers are told in the order of their questions; there is none for a question that could not be answered. */
export function newestAsker<Question, Answer>({
  ask,
  tell,
}: Asking<Question, Answer>): NewestAsker<Question> {
  let wanted: { readonly question: Question; readonly pause: number } | null = null;
  let isAsking = false;
  let askedAt = -Infinity;
  let round = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function go(): void {
    clearTimeout(timer);
    if (isAsking || !wanted) return;
    const { question, pause } = wanted;
    const rest = askedAt + pause - performance.now();
    if (rest > 0) {
      timer = setTimeout(go, rest);
      return;
    }
    wanted = null;
    isAsking = true;
    askedAt = performance.now();
    void hearAnswer(question);
  }

  async function hearAnswer(question: Question): Promise<void> {
    const itsRound = round;
    const answer = await ask(question);
    if (itsRound !== round) return;
    isAsking = false;
    if (answer) tell(answer);
    go();
  }

  return {
    want(question, pause) {
      wanted = { question, pause };
      go();
    },
    stop() {
      clearTimeout(timer);
      wanted = null;
      isAsking = false;
      round += 1;
    },
  };
}
