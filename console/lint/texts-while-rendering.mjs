/** Texts are looked up while a page is drawn: when a module is loaded, the translation may not be here. */
const textsWhileRendering = {
  create(context) {
    let depth = 0;
    return {
      ':function': () => void (depth += 1),
      ':function:exit': () => void (depth -= 1),
      'CallExpression[callee.name="t"]': (node) => {
        if (depth > 0) return;
        const message = 'Call t while a page is rendered: before, the translation may not be here.';
        context.report({ node, message });
      },
    };
  },
};

export default {
  meta: { name: 'foothold' },
  rules: { 'texts-while-rendering': textsWhileRendering },
};
