import { useEffect, useState } from 'react';
import { useExperimentStore } from './experiment/ExperimentContext';
import { quantityText } from './formula/quantity-text';

const REST_MS = 700;

/** Tells a screen reader the page's main numbers, politely and once, when a change has come to rest. */
export function Announcer() {
  const store = useExperimentStore();
  const [message, setMessage] = useState('');

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const sentences = () => {
      const { values, unit, covered, numbersHidden } = store.live.getState();
      const { announced, quantities } = store.experiment;
      return announced.map((name) => {
        const quantity = quantities[name];
        if (!quantity) throw new Error(`${name} is announced but not declared.`);
        // What a question asks for is not told to the ear either.
        if (numbersHidden || covered.includes(name)) return '';
        return `The ${quantity.label}: ${quantityText(quantity, quantity.read(store.modelOf(values)), unit)}.`;
      });
    };
    let said = sentences();
    const announce = () => {
      const now = sentences();
      const news = now.filter((sentence, i) => sentence && sentence !== said[i]);
      said = now;
      if (news.length > 0) setMessage(news.join(' '));
    };
    const unsubscribe = store.live.subscribe((state, previous) => {
      if (state.values === previous.values && state.unit === previous.unit) return;
      clearTimeout(timer);
      timer = setTimeout(announce, REST_MS);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [store]);

  return (
    <p className="unseen" role="status">
      {message}
    </p>
  );
}
