import { describeStorage } from './contract.ts';

describeStorage('the browser', () => ({}));
