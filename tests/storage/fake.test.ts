import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describeStorage } from './contract.ts';

const indexedDB = new IDBFactory();

describeStorage('fake-indexeddb', () => ({ factory: { indexedDB, IDBKeyRange } }));
