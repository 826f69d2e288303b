import { describeStorage } from './contract.ts';

// Run twice: in Node on fake-indexeddb, and in Chromium on the real thing.
describeStorage('this IndexedDB');
