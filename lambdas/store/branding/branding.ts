import type { BrandingPort } from '../../app/branding/branding-port.ts';
import type { StoreContext } from '../engine/store-context.ts';
import { atVersion, type WriteOp } from '../engine/write-op.ts';
import { fromBrandingItem, fromLogoItem, toBrandingItem, toLogoItem } from './branding-item.ts';

/** Survey branding: one item, and a separate one for the logo image. */
export function brandingStore({ table, keys }: StoreContext): BrandingPort {
  return {
    async get() {
      const item = await table.get(keys.branding);
      return item && fromBrandingItem(item);
    },

    async image(hash) {
      const item = await table.get(keys.logo(hash), false);
      return item && fromLogoItem(item);
    },

    async save(branding, before, image) {
      const { logo } = branding;
      const last = before?.value.logo ?? null;
      const ops: WriteOp[] = [
        {
          kind: 'put',
          item: toBrandingItem(keys, branding, (before?.version ?? 0) + 1),
          condition: atVersion(before?.version ?? null),
        },
      ];
      if (logo && image !== null) ops.push({ kind: 'put', item: toLogoItem(keys, logo, image) });
      if (last && last.hash !== logo?.hash) ops.push({ kind: 'delete', key: keys.logo(last.hash) });
      return (await table.transact(ops)).ok ? 'saved' : 'lost';
    },
  };
}
