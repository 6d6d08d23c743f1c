import { checkIntegrity } from './download.ts';

test('checkIntegrity rejects an npm package that differs from the pinned one', () => {
  const pinned =
    'sha512-MJ7MSJwS1utMxA9QyQLytNDtd+5RGnx6m808qG1M2G+YndNbxf9JlnDaNCVbRbDP2DDoH2Bdz33FVC6TrpzXbw==';
  expect(() => checkIntegrity(Buffer.from('hello world'), pinned)).not.toThrow();
  expect(() => checkIntegrity(Buffer.from('hello, world'), pinned)).toThrow(/is not what it was/);
});
