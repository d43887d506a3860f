export type DropProblem = 'notZip' | 'folder' | 'many';

interface Dropped {
  name: string;
  type: string;
  /** True for a folder: browsers hand those over as files without content. */
  isFolder: boolean;
}

/** Whether what was dropped can be sent as it is; if not, why. The server looks inside; this only spares a long upload. */
export function problemWith(dropped: readonly Dropped[]): DropProblem | null {
  const [first] = dropped;
  if (!first) return 'notZip';
  if (dropped.length > 1) return 'many';
  if (first.isFolder) return 'folder';
  const isZip = /\.zip$/i.test(first.name) || /^application\/(x-)?zip/.test(first.type);
  return isZip ? null : 'notZip';
}
