import fc from 'fast-check';
import { asIs, html } from '../../../lambdas/app/kernel/text/html.ts';

test('html escapes every value inserted into markup', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const shown = html`<p title="${text}">${text}</p>`.text;
      const inside = /^<p title="([^]*)">([^]*)<\/p>$/.exec(shown);
      expect(inside?.[1]).toBe(inside?.[2]);
      expect(inside?.[1]).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
      const read = (inside?.[1] ?? '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&');
      expect(read).toBe(text);
    }),
  );
});

test('html keeps nested markup, joins lists, and omits null and false but not 0', () => {
  const items = ['<a>', 'b'].map((item) => html`<li>${item}</li>`);
  const list = html`<ul>
    ${items}${null}${false}${0}${asIs('<hr>')}
  </ul>`;
  expect(list.text.replaceAll(/\s+/g, '')).toBe('<ul><li>&lt;a&gt;</li><li>b</li>0<hr></ul>');
});
