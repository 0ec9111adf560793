/** Who imports whom, read from the source. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

/** The folders that are bundled or imported, one inside another before it; tests and tools are not. */
export const rooms = [
  'core',
  'files',
  'cli',
  'excel-addin',
  'sheets-addon',
  'pane',
  'workbench/server',
  'workbench',
] as const;
export type Room = (typeof rooms)[number];

export type Import = {
  /** A path from the top level, without extension. */
  readonly from: string;
  /** Such a path too, or the name of a library. */
  readonly to: string;
  readonly isLibrary: boolean;
  /** Gone once compiled. */
  readonly isType: boolean;
};

const root = join(__dirname, '../..');

export const sourceFiles: readonly string[] = [
  ...new Set(
    rooms.flatMap((room) =>
      readdirSync(join(root, room), { encoding: 'utf8', recursive: true })
        .filter((file) => file.endsWith('.ts') || file.endsWith('.tsx'))
        .map((file) => posix.join(room, file.replaceAll('\\', '/'))),
    ),
  ),
];

export const readSource = (file: string): string => readFileSync(join(root, file), 'utf8');

export function importsIn(file: string, source: string): readonly Import[] {
  const from = file.replace(/\.tsx?$/, '');
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, isType: boolean): void => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const isLibrary = !specifier.text.startsWith('.');
    const to = isLibrary ? specifier.text : posix.join(posix.dirname(from), specifier.text);
    found.push({ from, to, isLibrary, isType });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest));
  return found;
}
