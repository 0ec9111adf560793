import { catalogue } from '../../../core/functions/index';

describe.each(catalogue.map((definition) => [definition.name, definition] as const))('%s', (_, definition) => {
  test.each(definition.examples.map((example, i) => [i + 1, example] as const))(
    'example %i gives what the reference shows',
    (__, { args, result }) => {
      expect(definition.call(args, { language: 'en', prefix: 'AR.' })).toEqual(result);
    },
  );
});
