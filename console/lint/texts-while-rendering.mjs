/** Requires texts to be looked up while rendering: the translation may not be loaded yet when a module is. */
const textsWhileRendering = {
  create(context) {
    let depth = 0;
    return {
      ':function': () => void (depth += 1),
      ':function:exit': () => void (depth -= 1),
      'CallExpression[callee.name="t"]': (node) => {
        if (depth > 0) return;
        const message =
          'Call t while a page is rendered: the translation may not be loaded before then.';
        context.report({ node, message });
      },
    };
  },
};

export default {
  meta: { name: 'foothold' },
  rules: { 'texts-while-rendering': textsWhileRendering },
};
