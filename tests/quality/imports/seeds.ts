import { backupEntries } from '#lib/domain/backup/backup.ts';
import { collectionOfDeck } from '#lib/domain/decks/anki-collection.ts';
import { importedItem } from '#lib/domain/decks/deck.ts';
import type { StoredEvent } from '#lib/domain/log/event.ts';
import { eventId, localDay, millis, offsetMinutes } from '#lib/domain/shared/units.ts';
import { writeAnkiPackage } from '#lib/platform/anki-writer.ts';
import { sha256 } from '#lib/platform/archive.ts';

// Sound files, one of each format, that the fuzzers break.

export const gift = `// [id:q-1] [tag:dns]
$CATEGORY: $course$/top/Networks/Ports

::Port of DNS::[html]<p>Which <b>port</b> has DNS?</p> {
	=53 #right
	~%-50%80 #that is HTTP
	~443
	####DNS answers on port 53.
}

Grant is {~buried =entombed ~living} in Grant's tomb.

The sun rises in the East.{T#no#yes}

Two plus {=two =2} equals four.

Match. { =Canada -> Ottawa =Italy -> Rome = -> Paris }

When was Grant born? {# =1822:0 #Correct! =%50%1822:2 #Close.}

Which equals 5? {~ \\= 2 + 2 = \\= 2 + 3}

Write an essay {}
`;

export const aiken = `What is the correct answer to this question?
A. Is it this one?
B. Maybe this answer?
C. Possibly this one?
D. Must be this one!
ANSWER: D

Which LMS has the most quiz import formats?
A) Moodle
B) ATutor
C) Claroline
ANSWER: A
`;

export const csv = `#separator:Semicolon
#html:true
#tags column:3
#columns:Front;Back;Tags
"What is ""DNS""?";<b>Names</b> to<br>addresses;net dns
Port of SSH;22;net
=1+1;'quoted;x
"two
lines";{{c1::answer}};
`;

export const bank = `name: Mine
items:
  - id: own-1
    version: 1
    kind: choice
    topic: DNS
    level: apply
    stem: Which of the following ports has DNS?
    exhibit: { kind: table, label: Ports, header: [a, b], rows: [[x, y]] }
    choose: 1
    options:
      - { id: a, text: "53", key: true, why: It is. }
      - { id: b, text: "80", why: It is not. }
      - { id: c, text: "443", why: It is not. }
    explanation: &why DNS answers there.
    source: RFC 1035
    facts: [port/dns]
  - id: own-2
    version: 1
    kind: recall
    topic: DNS
    level: recall
    stem: Port of SSH?
    answer: "22"
    explanation: *why
    source: RFC 4253
  - id: own-3
    version: 2
    kind: match
    topic: DNS
    level: recall
    stem: Match.
    prompts: [{ id: p1, text: A, answer: c1, why: w }, { id: p2, text: B, answer: c2, why: w }]
    choices: [{ id: c1, text: X }, { id: c2, text: Y }]
    explanation: So.
    source: None
`;

const event = (number: number): StoredEvent => ({
	id: eventId(`01900000-0000-7000-8000-0000000000${String(number).padStart(2, '0')}`),
	type: number % 3 === 0 ? 'unit-reset' : 'future-thing',
	version: 1,
	at: millis(1.7e12 + number),
	offset: offsetMinutes(60),
	day: localDay(20_000),
	device: 'device-1'
});

/** The files of a backup before they are packed. */
export const backup = (): Promise<Map<string, Uint8Array>> =>
	backupEntries(
		{
			madeAt: 1.7e12,
			events: Array.from({ length: 12 }, (_, number) => event(number)),
			documents: [
				{ id: 'story-1', revision: 1, kind: 'story', at: 1.7e12, body: { title: 'One', take: { $file: 'files/1' } } },
				{ id: 'own:own-1', revision: 2, kind: 'own-card', at: 1.7e12, body: { tags: ['a'] } }
			],
			files: [{ path: 'files/1', type: 'audio/webm', bytes: new Uint8Array(64).fill(7) }]
		},
		sha256
	);

let packed: Promise<Uint8Array> | undefined;

/** A package of Anki with five cards. */
export function ankiPackage(): Promise<Uint8Array> {
	const moment = { at: millis(1.7e12), day: localDay(20_000), offset: offsetMinutes(0), rolloverHour: 4 };
	const cards = Array.from({ length: 5 }, (_, number) => ({
		item: {
			...importedItem(`card-${String(number)}`, `Question ${String(number)}?`, ['net'], 'Anki'),
			kind: 'recall' as const,
			answer: `<b>${String(number)}</b>`
		},
		tags: ['net']
	}));
	packed ??= writeAnkiPackage(collectionOfDeck({ name: 'Ports', cards, skipped: [] }, moment));
	return packed;
}
