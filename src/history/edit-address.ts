import type { Settings } from '../../settings.ts';

/** Where each kind of forge lets a file be edited, after the repository's address. */
const editors = { github: 'edit', gitlab: '-/edit', gitea: '_edit' } as const;

/** Gives the address at which a reader can edit a file of the project; `undefined` where forge or repository is unknown. */
export function editAddress(
  { repository, forge, branch }: Pick<Settings, 'repository' | 'forge' | 'branch'>,
  file: string,
): string | undefined {
  if (repository === undefined || forge === undefined) return undefined;
  const path = [...branch.split('/'), ...file.split('/')].map(encodeURIComponent).join('/');
  return `${repository}/${editors[forge]}/${path}`;
}
