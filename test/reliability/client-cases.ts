import { type FaultCase, proved } from './fault-case.ts';

/** Sending from the client (A), echo and store (B). */
export const CLIENT_CASES: readonly FaultCase[] = [
  proved(
    'A-01',
    'the network drops before the request leaves',
    'store/outbox.test: waits longer after each failure, keeps the order, and sends each message once',
    'schedules/real.test: keep I1–I7 through',
  ),
  proved(
    'A-02',
    'the answer to a request is lost',
    'store/outbox.test: repeats a command whose answer was lost under the same id, and shows one message',
    'backend/commands.test: repeated gets its first answer and acts once',
  ),
  proved(
    'A-03',
    'a tab dies between outbox and request',
    'store/outbox-restarts.test: sends what an earlier page left, in order, once',
    'schedules/real/mutants: what is in the outbox is not read again',
  ),
  proved(
    'A-04',
    'a tab dies between answer and outbox',
    'store/outbox-restarts.test: loses and doubles nothing, wherever the page is killed',
    'tabs/tabs.test: loses nothing and doubles nothing when the leading tab is killed in mid-send',
  ),
  proved(
    'A-05',
    'the outbox is started twice',
    'store/outbox.test: brings a message once, however often it is told to start',
    'schedules/pure/mutants: a lane lets its second command go beside the first',
  ),
  proved(
    'A-06',
    'two tabs drain one outbox',
    'store/outbox-restarts.test: sends from one page only when two drain the same storage: the older fence stops',
    'tabs/tabs.test: lets one of eight tabs hold the stream',
  ),
  proved(
    'A-07',
    'a thawed leader goes on',
    'store/tabs.test: take the lead from a frozen tab within ten seconds, and fence it out when it wakes',
  ),
  proved(
    'A-08',
    'Enter is pressed twice or held',
    'elements/composer/composer.browser.test: sends with Enter, once, and empties the field',
    'elements/composer/composer.browser.test: ignores a key that is held down',
  ),
  proved(
    'A-09',
    'the conversation is switched as one sends',
    'elements/composer/composer.browser.test: sends to the conversation that is open when the key is pressed',
    'schedules/pure/mutants: the destination is read after the press',
  ),
  proved(
    'A-10',
    'a draft is saved late',
    'store/storage.test: stay with the conversation they were typed in, in any order of typing, switching and sending',
  ),
  proved(
    'A-11',
    'the gateway asks to slow down',
    'store/outbox.test: sends nothing at all before a rate limit is over',
  ),
  proved(
    'A-12',
    'a send is refused for good',
    'store/outbox.test: shows a refused message with its reason, lets the next one pass, and sends it anew when asked',
    'elements/composer/composer-locks.browser.test: asks the host for a template, and says plainly when there is no picker',
  ),
  proved(
    'A-13',
    'a row cannot be read',
    'store/outbox-restarts.test: leaves rows it cannot read where they are and sends the others',
  ),
  proved(
    'A-14',
    'messages waited for days',
    'store/outbox-restarts.test: asks before it sends a message that waited longer than an hour, and holds only that',
  ),
  proved(
    'A-15',
    'the account changes while messages wait',
    'store/storage.test: shows nothing of another agent, who finds drafts and outbox gone',
    'store/storage.test: stops when the agent changes under a running store',
  ),
  proved(
    'A-16',
    'the file of a waiting message is evicted',
    'store/kept-files.test: say that they are gone when the browser took their bytes, and go out only if they had arrived',
    'cache/draft-files.browser.test: say which of them lost its bytes',
  ),
  proved(
    'A-17',
    'a message is taken back while it waits',
    'store/outbox-acts.test: takes a message back that never left, without a word to the backend',
    'store/outbox-acts.test: asks the backend to take back what is in flight',
    'store/outbox-acts.test: takes a message back here and there when its answer was lost',
  ),
  proved(
    'A-18',
    'the clock of the device jumps',
    'store/device-clock.test: lets a fresh message go at once, dated by the server',
    'store/outbox-restarts.test: sends what it stored before what is written while storage opens, though the clock went',
  ),
  proved(
    'B-01',
    'the echo comes before the answer',
    'store/seam.test: shows one bubble, the same object kept in place, when the echo comes before the answer',
  ),
  proved(
    'B-02',
    'the echo comes minutes after the answer',
    'store/seam.test: never loses the bubble when the answer comes minutes before the echo',
    'schedules/pure/mutants: a command leaves the overlay before its effects come',
  ),
  proved('B-03', 'a backend gives messages ids of its own', 'testing/broken-adapters: gives messages its own ids'),
  proved(
    'B-04',
    'news comes twice',
    'store/apply.property.test: applying twice is applying once',
    'store/seam.test: ignores batches it has seen',
  ),
  proved(
    'B-05',
    'news comes in another order',
    'store/apply.property.test: any order and any repetition of one history ends the same',
    'schedules/pure/mutants: a late revision overwrites a newer one',
  ),
  proved(
    'B-06',
    'news of an unknown message',
    'store/apply.test: removes a message by its id alone, and knows one it never had',
    'backend/webhooks/receipts.test: of nobody wait a day and are forgotten',
  ),
  proved(
    'B-07',
    'an open conversation is joined into another',
    'store/joined.test: says where it went, and shows that one',
    'store/joined.test: takes its draft along, here and in storage',
    'store/joined.test: brings what waits to be sent to the other, once',
  ),
  proved(
    'B-08',
    'a reaction, edit or revoke comes before its message',
    'domain/annotate.test: end the same when the message comes after any of them',
  ),
  proved(
    'B-09',
    'a page is loaded while news arrives',
    'store/seam.test: misses nothing and doubles nothing while a page and the stream cross',
  ),
  proved('B-10', 'a subscriber throws', 'store/sources.test: goes on when one subscriber throws, and reports it'),
  proved(
    'B-11',
    'a conversation of tens of thousands',
    'store/snapshots.test: keeps at most 500 messages of a conversation, around where reading goes on',
    'elements/conversation/timeline.browser.test: keeps as many elements for 10,000 messages as for 100',
  ),
  proved(
    'B-12',
    'a thousand events in a second',
    'store/sources.test: emits once for everything that changed within a frame',
    'elements/conversation/timeline-following.browser.test: draws only the newest when many come at once',
  ),
];
