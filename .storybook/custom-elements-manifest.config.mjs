/** Class files register nothing: the tag of each class is read from the `defineElement(tag, class)` calls of `src/define`. */
function tagsFromDefinitions() {
  const tags = new Map();
  return {
    name: 'tags-from-definitions',
    analyzePhase({ ts, node }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'defineElement') return;
      const [tag, element] = node.arguments;
      if (ts.isStringLiteral(tag)) tags.set(element.getText(), tag.text);
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        // The definition inside defineElement() itself names no tag.
        module.exports = (module.exports ?? []).filter(({ kind }) => kind !== 'custom-element-definition');
        for (const declaration of module.declarations ?? []) {
          const tagName = tags.get(declaration.name);
          if (tagName === undefined || declaration.kind !== 'class') continue;
          Object.assign(declaration, { tagName, customElement: true });
          const reference = { name: declaration.name, module: module.path };
          module.exports.push({ kind: 'custom-element-definition', name: tagName, declaration: reference });
        }
      }
    },
  };
}

/** What the elements say of themselves: for Storybook's tables, editors and hosts. */
export default {
  globs: ['src/elements/**/*.ts', 'src/define/**/*.ts'],
  litelement: true,
  quiet: true,
  // Otherwise every run writes its output folder into package.json, which names the published place.
  packagejson: false,
  plugins: [tagsFromDefinitions()],
};
