import type { StoreChannel, StorePorts } from './store-ports.ts';

/** Tabs of other agents of the same backend listen at the door: whoever signs in last stays. */
export async function openDoor(
  { hash, endpoint }: StorePorts,
  open: (name: string) => StoreChannel,
  owner: string,
  onOther: () => void,
): Promise<StoreChannel> {
  const door = open(`wa-inbox-door-${await hash(endpoint)}`);
  door.onMessage((other) => {
    if (typeof other === 'string' && other !== owner) onOther();
  });
  door.post(owner);
  return door;
}
