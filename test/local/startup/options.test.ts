import { parseOptions } from '../../../local/startup/options.ts';

describe('parseOptions', () => {
  test('returns the defaults without arguments', () => {
    expect(parseOptions([])).toEqual({
      port: 4000,
      host: '127.0.0.1',
      auth: false,
      corsOrigins: [],
      empty: false,
      memory: false,
      dataDir: '.foothold',
      bundles: null,
      help: false,
    });
  });

  test('reads all options', () => {
    const cors = ['--cors-origin', 'http://localhost:5173/', '--cors-origin=https://a.example'];
    const access = ['--host', '0.0.0.0', '--auth', ...cors];
    const args = ['--port', '5000', '--empty', '--data-dir', '/data', '--bundles=dist', ...access];
    expect(parseOptions(args)).toEqual({
      port: 5000,
      host: '0.0.0.0',
      auth: true,
      corsOrigins: ['http://localhost:5173', 'https://a.example'],
      empty: true,
      memory: false,
      dataDir: '/data',
      bundles: 'dist',
      help: false,
    });
  });

  test.each([
    [['--port', '65536'], '--port must be a number from 0 to 65535; it is "65536".'],
    [['--port', '4e3'], '--port must be a number from 0 to 65535; it is "4e3".'],
    [['--host', 'a b'], '--host must be an address of this machine; it is "a b".'],
    [['--host', ''], '--host must be an address of this machine; it is "".'],
    [['--auth=yes'], "Option '--auth' does not take an argument. Try: npm start -- --help"],
    [
      ['--cors-origin', '*'],
      '--cors-origin must be an origin such as http://localhost:5173; it is "*".',
    ],
    [
      ['--cors-origin', 'http://a.example/path'],
      '--cors-origin must be an origin such as http://localhost:5173; it is "http://a.example/path".',
    ],
    [['--port', ''], '--port must be a number from 0 to 65535; it is "".'],
    [['--data-dir', ' '], '--data-dir must be a folder.'],
    [
      ['--memory', '--data-dir', 'x'],
      '--memory keeps no data: leave out either --data-dir or --memory.',
    ],
    [['--prot', '1'], "Unknown option '--prot'. Try: npm start -- --help"],
    [['5000'], "Unexpected argument '5000'. Try: npm start -- --help"],
  ])('rejects %j with a one-line reason', (args, message) => {
    expect(() => parseOptions(args)).toThrow(new Error(message));
  });
});
