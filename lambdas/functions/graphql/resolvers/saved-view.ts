import { mayChange } from '../../../app/saved-views/own-view.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';

export const savedViewResolvers: Pick<Resolvers, 'SavedView'> = {
  SavedView: {
    viewerCanUpdate: (view, _, { scope }) => mayChange(scope.actor, view),
  },
};
