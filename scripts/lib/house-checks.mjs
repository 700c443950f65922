/** The house rules for one file, read from its syntax tree: each finding names file, line, rule and the way out. */
import swc from '@swc/core';

const pureRooms = /^(machines|src\/(model|engine|language|verdicts|exercise|validity|readiness|authoring))\//;
const adapter = 'src/engine/xstate-stepper.ts';
const isTest = (file) => /^tests\//.test(file) || /\.(test|bench)\.tsx?$/.test(file);

const isExempt = (file) => /\.(machine|generated)\.ts$/.test(file) || /\/corpus\//.test(file);

const clockOrChance = new Map([
  ['Date', 'the engine has virtual time'],
  ['performance', 'the engine has virtual time'],
  ['setTimeout', 'arm a timer of the world'],
  ['setInterval', 'arm a timer of the world'],
  ['setImmediate', 'arm a timer of the world'],
  ['queueMicrotask', 'the world decides what comes next'],
  ['requestAnimationFrame', 'arm a timer of the world'],
  ['crypto', 'draw from the seed, count ids'],
]);
const unsafeMath =
  /^(random|log|log2|log10|log1p|exp|expm1|pow|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|cbrt)$/;

/** Calls `visit` for every node below `node`, whatever its type. */
function walk(node, visit) {
  if (Array.isArray(node)) for (const child of node) walk(child, visit);
  else if (node && typeof node === 'object') {
    if (typeof node.type === 'string') visit(node);
    for (const key in node) if (key !== 'span') walk(node[key], visit);
  }
}

/** The name a node uses as a value from outside, such as `Date` in `Date.now()` or `globalThis.Date`. */
const globalName = (node) => {
  if (node?.type === 'Identifier') return node.value;
  if (node?.type !== 'MemberExpression') return undefined;
  return node.object.type === 'Identifier' && node.object.value === 'globalThis'
    ? node.property.value
    : undefined;
};

function clockOrChanceIn(node) {
  const used = [node.type === 'MemberExpression' ? node.object : undefined, node.callee].map(globalName);
  const name = used.find((candidate) => clockOrChance.has(candidate));
  if (name) return `${name}: ${clockOrChance.get(name)}`;
  if (
    node.type === 'MemberExpression' &&
    globalName(node.object) === 'Math' &&
    unsafeMath.test(node.property.value)
  )
    return `Math.${node.property.value} is chance or differs between browsers: draw from the seed, use integer tables`;
  return undefined;
}

/** Lines of tables, which are as long as what they say: top-level constants without a function in them. */
function tableLines(tree, lineAt) {
  const constants = tree.body
    .map((item) => item.declaration ?? item)
    .filter(({ type }) => type === 'VariableDeclaration');
  const acts = (constant) => {
    let found = false;
    walk(constant, ({ type }) => {
      found ||= /Function|Class/.test(type);
    });
    return found;
  };
  const length = ({ span }) => lineAt(span.end) - lineAt(span.start);
  return constants
    .filter((constant) => !acts(constant))
    .reduce((total, constant) => total + length(constant), 0);
}

/** Findings that hold in the pure rooms only, and the counts that are reported. */
function checkPurity(file, tree, report) {
  const counts = { assertions: 0, nonNulls: 0 };
  walk(tree.body, (node) => {
    const at = node.span?.start ?? 1;
    if (node.type === 'TsKeywordType' && node.kind === 'any')
      report(at, 'no-any', 'say what it is, or `unknown`');
    if (node.type === 'TsNonNullExpression') counts.nonNulls++;
    if (node.type === 'TsAsExpression' || node.type === 'TsTypeAssertion') {
      counts.assertions++;
      if (file !== adapter)
        report(at, 'no-type-assertion', `narrow it or use \`satisfies\`; only ${adapter} may assert`);
    }
    const impure = clockOrChanceIn(node);
    if (impure) report(at, 'no-clock-no-chance', impure);
  });
  return { ...counts, inAdapter: file === adapter ? counts.assertions : 0 };
}

const spokenAttribute = /^(aria-label|aria-description|aria-valuetext|alt|title|placeholder|label)$/;
const hasWords = (text) => /\p{L}{2}/u.test(text ?? '');

/** Words that stand in markup instead of the catalogue, where a translator would not find them. */
function checkMarkup(tree, report) {
  const finding = (node) =>
    report(node.span.start, 'words-in-markup', 'put them into the catalogue of the room');
  walk(tree.body, (node) => {
    if (node.type === 'JSXText' && hasWords(node.value)) finding(node);
    if (
      node.type === 'JSXAttribute' &&
      spokenAttribute.test(node.name.value) &&
      node.value?.type === 'StringLiteral' &&
      hasWords(node.value.value)
    )
      finding(node);
  });
}

function lineReader(source) {
  const bytes = Buffer.from(source);
  return (offset) =>
    bytes
      .subarray(0, offset - 1)
      .toString()
      .split('\n').length;
}

export function checkFile(file, source) {
  const findings = [];
  const lineAt = lineReader(source);
  const report = (at, rule, message) => findings.push({ file, line: lineAt(at), rule, message });
  const tree = swc.parseSync(source, { syntax: 'typescript', tsx: file.endsWith('x'), target: 'es2022' });

  const limit = isTest(file) ? 600 : 400;
  const lines = lineAt(Buffer.byteLength(source));
  const counted = lines > limit && !isExempt(file) ? lines - tableLines(tree, lineAt) : 0;
  if (counted > limit) report(1, 'not-too-long', `${counted} lines besides tables, at most ${limit}`);
  if (/^src\/(.*\/)?(utils?|misc|helpers?|common)\.tsx?$/.test(file))
    report(1, 'name-the-concern', 'say what it is about');

  if (file.endsWith('.tsx') && !isTest(file)) checkMarkup(tree, report);

  const pure = pureRooms.test(file) && !isTest(file);
  const counts = pure ? checkPurity(file, tree, report) : { assertions: 0, nonNulls: 0, inAdapter: 0 };
  return { findings, ...counts };
}
