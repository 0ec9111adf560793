import { opener } from '../../workbench/server/browser';

test.each([
  ['darwin', {}, 'open'],
  ['win32', {}, 'cmd'],
  ['linux', { DISPLAY: ':0' }, 'xdg-open'],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, 'xdg-open'],
  ['linux', { DISPLAY: '' }, undefined],
  ['linux', {}, undefined],
] as const)('%s with %j opens the browser with %s', (system, environment, program) => {
  expect(opener(system, environment)?.[0]).toBe(program);
});
