import { initials, nameFromEmail, tintOf } from '../../console/src/format/person-name.ts';

test.each([
  ['dana.whitfield@example.com', 'Dana Whitfield', 'DW'],
  ['anne-marie_o.neil@example.com', 'Anne Marie O Neil', 'AN'],
  ['support+eu@example.com', 'Support', 'S'],
  ['éva@example.com', 'Éva', 'É'],
  ['_@example.com', '_@example.com', '_'],
])('%s is shown as %s', (email, name, letters) => {
  expect(nameFromEmail(email)).toBe(name);
  expect(initials(name)).toBe(letters);
});

test("tintOf returns the same tint regardless of the address's case", () => {
  const tints = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => tintOf(`${name}@example.com`, 5));
  expect(tints.every((tint) => tint >= 0 && tint < 5)).toBe(true);
  expect(new Set(tints).size).toBeGreaterThan(1);
  expect(tintOf('DANA@example.com', 5)).toBe(tintOf('dana@example.com', 5));
});
