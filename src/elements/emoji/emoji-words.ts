import { msg } from '@lit/localize';
import type { GridGroup } from './emoji-grid.ts';
import type { SkinTone } from './with-tone.ts';

export function groupWord(group: GridGroup): string {
  switch (group) {
    case 'recent':
      return msg('Recently used', { id: 'emoji.recent' });
    case 'smileys':
      return msg('Smileys', { id: 'emoji.smileys' });
    case 'people':
      return msg('People', { id: 'emoji.people' });
    case 'nature':
      return msg('Animals and nature', { id: 'emoji.nature' });
    case 'food':
      return msg('Food and drink', { id: 'emoji.food' });
    case 'places':
      return msg('Travel and places', { id: 'emoji.places' });
    case 'activities':
      return msg('Activities', { id: 'emoji.activities' });
    case 'objects':
      return msg('Objects', { id: 'emoji.objects' });
    case 'symbols':
      return msg('Symbols', { id: 'emoji.symbols' });
    case 'flags':
      return msg('Flags', { id: 'emoji.flags' });
    case 'found':
      return msg('Found', { id: 'emoji.found' });
  }
}

export function toneWord(tone: SkinTone): string {
  switch (tone) {
    case 0:
      return msg('Yellow', { id: 'emoji.tone.none' });
    case 1:
      return msg('Light', { id: 'emoji.tone.light' });
    case 2:
      return msg('Medium light', { id: 'emoji.tone.medium-light' });
    case 3:
      return msg('Medium', { id: 'emoji.tone.medium' });
    case 4:
      return msg('Medium dark', { id: 'emoji.tone.medium-dark' });
    case 5:
      return msg('Dark', { id: 'emoji.tone.dark' });
  }
}
