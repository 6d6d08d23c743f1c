export { t } from '../admin/texts.ts';
