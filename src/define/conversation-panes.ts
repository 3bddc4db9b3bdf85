/** What an open conversation needs, in one part that loads after the list: its panes and its tab, registered. */
import './wa-inbox-composer.ts';
import './wa-inbox-contact.ts';
import './wa-inbox-conversation.ts';
import './wa-inbox-tab.ts';
