import { lazy, Suspense } from 'react';
import { useExperimentStore } from '../experiment/ExperimentContext';
import { viewAddress } from './view-address';

const QrCode = lazy(async () => ({ default: (await import('../share/QrCode')).QrCode }));

/** The state now on the screen, for the room's own phones: as a whole page, to play with. */
export function StageQr() {
  const page = useExperimentStore();
  const address = new URL(viewAddress(page, { present: 'no' }), window.location.href).href;
  return (
    <section className="stage-overlay stage-qr" aria-label="QR code">
      <Suspense fallback={<p>The code is on its way …</p>}>
        <QrCode text={address} name="QR code of this page as it is now" />
      </Suspense>
      <p>{address}</p>
    </section>
  );
}
