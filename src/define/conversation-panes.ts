/** What an open conversation needs, in one part that loads after the list: its panes, its tab and what can be refused there, registered. */
import './wa-inbox-composer.ts';
import './wa-inbox-contact.ts';
import './wa-inbox-conversation.ts';
import './wa-inbox-late-failures.ts';
import './wa-inbox-mentions.ts';
import './wa-inbox-new.ts';
import './wa-inbox-refusals.ts';
import './wa-inbox-tab.ts';
