import { brandingGet } from '../../../lambdas/app/branding/branding-get.ts';
import { brandingUpdate } from '../../../lambdas/app/branding/branding-update.ts';
import { Refused } from '../../../lambdas/app/kernel/errors.ts';
import { contrast, onDark } from '../../../lambdas/domain/branding/color.ts';
import { scopeOf } from '../../support/app-fixtures.ts';
import { accepted, problemsOf } from '../../support/mutation-results.ts';
import { NOW } from '../../support/facts.ts';
import { pngOf } from '../../support/png.ts';
import { givenWorld } from '../../support/store/stored-world.ts';

const PNG = pngOf(120, 40);

async function givenAdmin() {
  const world = await givenWorld(NOW);
  const deployed = { company: 'Waypoint', product: 'Fleet', color: '#3538CD' };
  const surveys = { ...world.ports.surveys, deployed };
  const scope = scopeOf({ ...world, ports: { ...world.ports, surveys } });
  return { world, scope };
}

test('branding has the values of the deployment until it is customized', async () => {
  const { scope } = await givenAdmin();
  expect(await brandingGet(scope)).toEqual({
    company: 'Waypoint',
    product: 'Fleet',
    color: '#3538CD',
    logo: null,
    isCustomized: false,
  });
});

test('brandingUpdate keeps absent fields and resets null or blank ones to the values of the deployment', async () => {
  const { scope } = await givenAdmin();
  const set = await accepted(
    brandingUpdate(scope, { companyName: ' Northwind ', accentColor: '#b42318', logo: PNG }),
  );
  expect(set.branding).toMatchObject({
    company: 'Northwind',
    product: 'Fleet',
    color: '#B42318',
    logo: { mediaType: 'image/png', width: 120, height: 40 },
    isCustomized: true,
  });
  await accepted(brandingUpdate(scope, { companyName: ' ', accentColor: null }));
  expect(await brandingGet(scope)).toMatchObject({
    company: 'Waypoint',
    color: '#3538CD',
    logo: { width: 120 },
  });
  const emptied = await accepted(brandingUpdate(scope, { accentColor: '' }));
  expect(emptied.branding.color).toBe('#3538CD');
  const reset = await accepted(brandingUpdate(scope, { logo: null }));
  expect(reset.branding).toMatchObject({ logo: null, isCustomized: false });
  const same = await accepted(brandingUpdate(scope, { companyName: 'Waypoint' }));
  expect(same.branding.isCustomized).toBe(false);
});

test('the logo is stored separately, and removed when another replaces it', async () => {
  const { scope } = await givenAdmin();
  const { ports } = scope;
  const { branding: first } = await accepted(brandingUpdate(scope, { logo: PNG }));
  expect(await ports.branding.image(first.logo?.hash ?? '')).toEqual({
    mediaType: 'image/png',
    data: PNG,
  });
  await accepted(brandingUpdate(scope, { companyName: 'Northwind' }));
  expect(await ports.branding.image(first.logo?.hash ?? '')).not.toBeNull();
  const { branding: second } = await accepted(brandingUpdate(scope, { logo: pngOf(60, 60) }));
  expect(await ports.branding.image(first.logo?.hash ?? '')).toBeNull();
  await accepted(brandingUpdate(scope, { logo: PNG }));
  expect(await ports.branding.image(first.logo?.hash ?? '')).not.toBeNull();
  expect(await ports.branding.image(second.logo?.hash ?? '')).toBeNull();
});

test('brandingUpdate writes nothing when nothing changed', async () => {
  const { scope } = await givenAdmin();
  const input = { companyName: 'Northwind', logo: PNG };
  await accepted(brandingUpdate(scope, input));
  const before = await scope.ports.branding.get();
  await accepted(brandingUpdate(scope, input));
  expect(await scope.ports.branding.get()).toEqual(before);
});

test('brandingUpdate returns the result of a dry run and writes nothing', async () => {
  const { scope } = await givenAdmin();
  const input = { accentColor: '#8A7200', dryRun: true };
  const { branding } = await accepted(brandingUpdate(scope, input));
  expect(branding).toMatchObject({ color: '#8A7200', isCustomized: true });
  expect(await scope.ports.branding.get()).toBeNull();
});

const svg = Buffer.from('<svg><script>alert(1)</script></svg>').toString('base64');

test.each([
  [
    { accentColor: '#FFD400' },
    'INVALID',
    'accentColor must be darker: white text on it has a contrast of 1.4, but needs 4.5. #8A7200 is the same hue and dark enough.',
  ],
  [{ accentColor: 'red' }, 'INVALID', 'accentColor must be a color such as #3538CD.'],
  [{ companyName: 'x'.repeat(101) }, 'LIMIT_EXCEEDED', /^companyName must be at most 100/],
  [{ logo: svg }, 'INVALID', /^logo must be a PNG, JPEG or WebP image.*including SVG/],
  [
    { logo: Buffer.alloc(100_001).toString('base64') },
    'LIMIT_EXCEEDED',
    'logo must be at most 100 kB; it is 101 kB: save it smaller.',
  ],
  [{ logo: pngOf(2001, 1) }, 'LIMIT_EXCEEDED', /^logo must be at most 2000 pixels/],
] as const)('brandingUpdate rejects %j', async (input, code, message) => {
  const { scope } = await givenAdmin();
  const [problem, ...others] = await problemsOf(brandingUpdate(scope, input));
  expect([problem?.code, others]).toEqual([code, []]);
  expect(problem?.message).toEqual(
    typeof message === 'string' ? message : expect.stringMatching(message),
  );
});

test('an accepted color has enough contrast with white, and its lighter variant with a dark background', async () => {
  const { scope } = await givenAdmin();
  const { branding } = await accepted(brandingUpdate(scope, { accentColor: '#8A7200' }));
  expect(contrast(branding.color, '#FFFFFF')).toBeGreaterThanOrEqual(4.5);
  expect(contrast(onDark(branding.color), '#161B26')).toBeGreaterThanOrEqual(4.5);
});

test('only administrators can change the branding, and only they and users who send surveys can see it', async () => {
  const { world } = await givenAdmin();
  const dana = scopeOf(world, 'CUSTOMER_SUCCESS', 'MARKETING', 'PRODUCT');
  expect(await brandingGet(dana)).toMatchObject({ isCustomized: false });
  const mara = scopeOf(world, 'MARKETING', 'PRODUCT');
  await expect(brandingGet(mara)).rejects.toBeInstanceOf(Refused);
  await expect(brandingUpdate(dana, {})).rejects.toBeInstanceOf(Refused);
});
