import { useId, type ReactNode } from 'react';

interface SharePartProps {
  readonly title: string;
  /** What it is good for, in a sentence or two. */
  readonly about: ReactNode;
  readonly children: ReactNode;
}

/** One kind of thing to take away: what it is on the left, the thing itself on the right. */
export function SharePart({ title, about, children }: SharePartProps) {
  const id = useId();
  return (
    <section className="share-part" aria-labelledby={id}>
      <div className="share-about">
        <h3 id={id}>{title}</h3>
        <p>{about}</p>
      </div>
      <div className="share-take">{children}</div>
    </section>
  );
}
