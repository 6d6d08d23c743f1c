import { fold } from '../../../intake/table/fold.ts';
import { plain } from '../../../intake/values/plain.ts';

const ASCII = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
/** A letter that forces the slow path. The test cuts it off again. */
const LONG_WAY = 'Ω';

test('the fast path for ASCII text gives the same result as the slow path', () => {
  const texts = ASCII.flatMap((one) => ASCII.map((other) => `A${one}b${other}C`));
  const differing = texts.filter((text) => {
    const whole = plain(`${text}${LONG_WAY}`);
    return (
      plain(text) !== whole.slice(0, -1) || fold(text) !== fold(`${text}${LONG_WAY}`).slice(0, -1)
    );
  });
  expect(differing).toEqual([]);
});
