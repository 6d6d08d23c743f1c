import { fold } from '../../../intake/table/fold.ts';
import { plain } from '../../../intake/values/plain.ts';

const ASCII = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
/** A letter that no short way takes, and that is cut off again. */
const LONG_WAY = 'Ω';

test('cells of ASCII are the same by the short way and by the long one', () => {
  const texts = ASCII.flatMap((one) => ASCII.map((other) => `A${one}b${other}C`));
  const differing = texts.filter((text) => {
    const whole = plain(`${text}${LONG_WAY}`);
    return (
      plain(text) !== whole.slice(0, -1) || fold(text) !== fold(`${text}${LONG_WAY}`).slice(0, -1)
    );
  });
  expect(differing).toEqual([]);
});
