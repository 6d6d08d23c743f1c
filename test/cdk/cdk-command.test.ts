import { cdkCommand } from '../../cdk/cdk-command.ts';

describe('cdkCommand', () => {
  test('builds a cdk command that passes the settings to the app', () => {
    const line = ['deploy', '--stage', 'prod', '--alarm-email', "o'hara+foothold@example.com"];
    const quotedEmail =
      process.platform === 'win32'
        ? `"o'hara+foothold@example.com"`
        : "'o'\\''hara+foothold@example.com'";
    expect(cdkCommand(line).args).toEqual([
      'deploy',
      '--all',
      '--app',
      `tsx cdk/app.ts --stage prod --alarm-email ${quotedEmail}`,
      '--output',
      'cdk.out/prod',
      '--force',
      '--outputs-file',
      'cdk.out/prod/outputs.json',
    ]);
  });

  test('passes the arguments after -- through to cdk', () => {
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

  test('rejects invalid settings and unknown commands before anything runs', () => {
    expect(() => cdkCommand(['diff', '--stage', 'dev', '--mfa', 'no'])).toThrow(
      '--mfa: must be optional or required',
    );
    expect(() => cdkCommand(['rollback', '--stage', 'dev'])).toThrow(
      'npm run deploy|diff|destroy -- --stage dev|prod',
    );
  });

  test('refuses to destroy prod', () => {
    expect(() => cdkCommand(['destroy', '--stage', 'prod'])).toThrow('prod keeps its data');
  });
});
