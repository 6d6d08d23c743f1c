import { formatDecimal } from '../../../domain/kernel/money.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';

export const moneyResolvers: Pick<Resolvers, 'Money'> = {
  Money: {
    amount: (minor, _, { scope }) => formatDecimal(minor, scope.ports.reportingCurrency),
    currencyCode: (_, _args, { scope }) => scope.ports.reportingCurrency,
  },
};
