import { digitsText } from '../../../formula/number-text';
import { printouts, sharedDigits } from './printouts';

/** The primer's printed results beside the exact ones: where epsilon shows in the digits. */
export function Printouts() {
  return (
    <table className="printouts desk-only">
      <caption>
        What the primer’s code prints, run here again, and the exact values. Marked: the digits that
        epsilon spoiled.
      </caption>
      <thead>
        <tr>
          <th scope="col">Example</th>
          <th scope="col">Printed, with epsilon</th>
          <th scope="col">Exact</th>
        </tr>
      </thead>
      <tbody>
        {printouts.map(({ id, what, recomputed, exact }) => {
          const text = digitsText(recomputed);
          const good = sharedDigits(text, digitsText(exact));
          return (
            <tr key={id}>
              <th scope="row">{what}</th>
              <td>
                <data data-quantity={`printed-${id}`} data-unit="bits" value={text}>
                  {text.slice(0, good)}
                  <mark>{text.slice(good)}</mark> bits
                </data>
              </td>
              <td>
                <data data-quantity={`exact-${id}`} data-unit="bits" value={digitsText(exact)}>
                  {digitsText(exact)} bits
                </data>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
