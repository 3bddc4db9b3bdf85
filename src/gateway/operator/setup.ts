import * as v from 'valibot';
import { InboxError } from '../../domain/index.ts';
import { defineCommand } from './operator-command.ts';
import { OPTION_SCHEMAS } from './option-schemas.ts';

/** Makes a workspace. Done twice it says so; a workspace keeps its name. */
export const setup = defineCommand({
  summary: 'makes a workspace',
  options: {
    workspace: { value: 'id', meaning: 'its id, which tokens carry as wa_inbox_workspace' },
    name: { value: 'words', meaning: 'what people read' },
  },
  schema: v.object({ workspace: OPTION_SCHEMAS.newWorkspace, name: OPTION_SCHEMAS.name }),
  async run({ repository }, { workspace: id, name }) {
    const known = await repository.workspace(id);
    if (known !== null && known.name !== name) {
      throw new InboxError('id-taken', `there is a workspace ${id} already, named "${known.name}"; choose another id`);
    }
    if (known === null) await repository.createWorkspace({ id, name });
    return [
      `Workspace ${id} ${known === null ? 'is made' : 'is there already'}.`,
      `Next: npm run gateway -- add-channel --workspace ${id} --help`,
    ];
  },
});
