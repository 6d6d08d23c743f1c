import { cdkCommand } from '../../cdk/cdk-command.ts';

describe('a command line of ours', () => {
  test('becomes one of cdk, with the settings handed on to the application', () => {
    const line = ['deploy', '--stage', 'prod', '--alarm-email', "o'hara+foothold@example.com"];
    expect(cdkCommand(line).args).toEqual([
      'deploy',
      '--all',
      '--app',
      "tsx cdk/app.ts --stage prod --alarm-email 'o'\\''hara+foothold@example.com'",
      '--output',
      'cdk.out/prod',
      '--force',
      '--outputs-file',
      'cdk.out/prod/outputs.json',
    ]);
  });

  test('hands what follows a further -- to cdk', () => {
    expect(cdkCommand(['destroy', '--stage', 'dev', '--', '--force']).args).toEqual([
      'destroy',
      '--all',
      '--app',
      'tsx cdk/app.ts --stage dev',
      '--output',
      'cdk.out/dev',
      '--force',
    ]);
  });

  test('is checked before anything runs', () => {
    expect(() => cdkCommand(['diff', '--stage', 'dev', '--mfa', 'no'])).toThrow(
      '--mfa: must be optional or required',
    );
    expect(() => cdkCommand(['rollback', '--stage', 'dev'])).toThrow(
      'npm run deploy|diff|destroy -- --stage dev|prod',
    );
  });

  test('does not destroy prod', () => {
    expect(() => cdkCommand(['destroy', '--stage', 'prod'])).toThrow('prod keeps its data');
  });
});
