import type { LabelledUnit } from './label-model.ts';

// Fault and contempt that the speaker puts on a customer, colleague or employer. What is said of oneself, what others
// said, and what is said of things ("a stupid mistake of mine", "she called me useless") does not count.

const person =
	'he|she|they|him|her|them|customers?|clients?|users?|callers?|guests?|managers?|boss(?:es)?|supervisors?|management|colleagues?|coworkers?|co-workers?|people|guys?|man|woman|lady|men|women|ones?|team|teams|department|company|staff|employees?|teachers?|students?|parents?|patients?|admin|admins|technicians?|leads?|leaders?|owners?|director|sales|marketing|accounts|hr|it|everyone|everybody|others|kids?|trainees?|foreman|person|persons|folks|idiots?|somebody|someone';
const insult =
	'stupid|dumb|lazy|useless|incompetent|clueless|hopeless|pathetic|ungrateful|ignorant|thick|brainless|worthless|spoilt|spoiled|arrogant|toxic|dishonest|ridiculous|insane|crazy|unprofessional|careless|irresponsible|terrible|horrible|awful|nasty|selfish|entitled|obnoxious|annoying|unbearable|impossible|slow-witted|disorganised|disorganized|totally lost|no good|good for nothing|not very bright|not too bright|not the brightest|not the sharpest|a joke|a disaster|a nightmare|a pain|a waste|to blame|at fault|jealous|petty|cheap|greedy|two-faced|sneaky';
const slur =
	'idiots?|morons?|imbeciles?|clowns?|dimwits?|jerks?|losers?|liars?|fools?|dummy|dummies|karens?|dinosaurs?|slackers?|cowards?|crooks?|scumbags?|bastards?|assholes?|airheads?|muppets?|numpty|halfwits?|control freak|micromanager|tyrant|bully|time[- ]wasters?|pain in the (?:neck|ass|backside|arse|butt)|lazybones|know-it-all|drama queen';
const adverb =
	'so|really|very|totally|completely|absolutely|just|too|such|always|utterly|honestly|quite|pretty|simply|basically|a bit|an|a|the|being|extremely|incredibly|kind of|clearly|obviously|frankly|actually';

const contempt = new RegExp(
	` (?:(?:${person}) (?:(?:who|that) )?(?:was|were|is|are|'s|'re|am|being|can be|seemed|had been|has been|have been) (?:(?:${adverb}) )*(?:${insult})|(?:stupid|dumb|lazy|useless|incompetent|clueless|hopeless|pathetic|ungrateful|ignorant|arrogant|toxic|terrible|horrible|awful|nasty|crazy|annoying|disorgani[sz]ed|rubbish|worst) (?!ones?\\b|people \\b(?:in|to)\\b)(?:(?:old|new|young|night|shift|previous) )*(?:${person})|(?:${slur})|(?:${person}) (?:was|were|is|are|'s) (?:(?:${adverb}) )*(?:${slur}|mess|joke|nightmare|disaster))(?= )`,
	'u'
);

const fault = [
	"(?:it |this |that |which |all )?(?:was|is|'s|were) (?:(?:all|entirely|totally|clearly|really|actually|obviously|mostly|purely|basically|completely|definitely|honestly|only) )*(?:(?:his|her|their|your) (?:own )?|the (?:\\S+ )?\\S+ 's |my (?:\\S+ )?\\S+ 's |(?:\\S+ )?(?:customer|manager|boss|colleague|supervisor|management|company|user|client) 's )(?:own )?(?:fault|mistake|doing|problem)",
	'(?:his|her|their) (?:own )?fault',
	"(?:because of|due to|thanks to|down to) (?:his|her|their|the (?:manager|company|management|boss|customer|user) 's|my (?:\\S+) 's) (?:\\S+ )?(?:mistake|laziness|incompetence|stupidity|carelessness|negligence|attitude|mess|ego|ignorance|bad planning|poor planning)",
	'(?:is|was|are|were) (?:the (?:only |real |main )?reason (?:that |why )?(?:we|the|it|this|that|everything|i)|the one who (?:messed|screwed|ruined|broke|caused|got it wrong)|to blame|responsible for (?:the|this|that) (?:mess|failure|disaster|problem|mistake))',
	'i (?:(?:still|really|honestly|totally) )?blame(?:d)? (?!myself)',
	'(?:could|can) not (?:even )?(?:be bothered|care less)|could care less|could not be (?:arsed|bothered)',
	'(?:had|have|has|did|does|do|was|were)? ?(?:not|never) (?:even )?(?:bother|bothered) (?:to|with|reading|checking|telling|looking)|(?:not|never) bothered',
	'(?:he|she|they|guys?|colleague|coworker|manager|boss|dave|management|team|people) (?:\\S+ )?(?:(?:did|do|does|do not|did not|does not|never) (?:absolutely |really |ever )?(?:nothing|anything|a thing|any work|their job|his job|her job|their work|his work|her work|their share|his share|her share)|never (?:did|does|do|listens?|listened|helps?|helped|asks? us|works?|worked|cares?|cared|takes? responsibility|learns?|tells? (?:us|anybody|anyone)|told (?:us|anybody|anyone)))',
	"(?:clean|cleaned|cleaning) up (?:his|her|their|other people 's|everyone else 's|someone else 's) mess|pick(?:ed)? up the slack for",
	'(?:messed|screwed|cocked|stuffed|botched) (?:it |everything |things |the \\S+ )?(?:all )?(?:up|it)(?: (?:again|as usual|of course))?',
	'(?:as usual|typical(?: of (?:him|her|them|that))?|what do you expect|no surprise there|of course he|of course she|as (?:he|she|they) always (?:do|does|did))',
	'no thanks to (?:him|her|them|my|the)',
	'(?:he|she|they|customers?|people|users?|him|her|them) (?:\\S+ )?(?:just |simply |always |even |all )*(?:lies|lied|lie|was lying|were lying|is lying|cheated|scam|was (?:just |only )?(?:trying|looking) to (?:scam|cheat|con|get something)|made (?:it|that) up)',
	'which was a lie|trying to scam|trying to con|too (?:lazy|stupid|dumb|thick|proud|busy chatting|old) to|(?:does|did|do) not (?:know|have) (?:a clue|the first thing|what (?:he|she|they) (?:was|were|is|are) doing)|had no (?:clue|idea) what (?:he|she|they) (?:was|were) doing|no idea how to do (?:his|her|their) job|bad at (?:his|her|their) job',
	'(?:he|she|they|customer|manager|boss|user|company|management|colleague)s? (?:\\S+ )?(?:should have (?:known|read|told|checked|done|listened|trained|thought|been)|ought to have|should not be (?:allowed|a manager|in))',
	'people like (?:that|him|her|them)|these (?:kind|kinds|type|types|sort|sorts) of (?:people|customers)|hates? (?:dealing|working) with|i (?:really )?(?:hated?|despised?|can not stand|could not stand) (?:him|her|them|that (?:guy|man|woman|customer)|my (?:boss|manager|supervisor)|those)',
	'threw (?:me|us) under the bus|left (?:me|us) (?:to deal with|holding|in the lurch|to clean)|(?:took|takes|take|taking) (?:all )?the credit|stabbed (?:me|us) in the back|passing the buck|blamed (?:me|us|everyone|everybody) (?:for (?:his|her|their)|else)|blames (?:me|us|everyone|everybody)',
	'(?:had|has|have) no (?:brains?|brain cells|common sense|manners|respect|work ethic)|lack of (?:common sense|brains)|waste of (?:time|space)|(?:made|makes|make) (?:my|our) (?:life|lives) (?:hell|miserable|difficult)|completely (?:lost|ignored us)|(?:company|management|they|manager|boss) (?:did not|do not|does not|never) (?:care|give a)(?= (?:about|at|damn|shit|and|\\.|,))'
];
const faults = new RegExp(` (?:${fault.join('|')})(?= |$)`, 'u');

/** What stands before is denied, said of oneself, or somebody else's words. */
const denied =
	/ (?:not (?:\S+ )?(?:(?:his|her|their) fault|blam(?:e|ing)|stupid|to blame)|no(?:body|-one| one) (?:was|is)? ?(?:to blame|at fault)|my (?:own )?fault|without blaming|instead of blaming|i (?:was|am|felt|feel|must be|looked|look) (?:\S+ )?(?:stupid|an idiot|so silly|dumb|useless|lazy|clueless|hopeless|like an idiot)|like an idiot|feel stupid|nobody 's fault) /u;
const speaking = new Set([
	'say',
	'tell',
	'call',
	'shout',
	'scream',
	'yell',
	'complain',
	'accuse',
	'claim',
	'insist',
	'swear',
	'blame',
	'argue',
	'think',
	'write'
]);
const byOthers = new Set(['he', 'she', 'they', 'noun', 'who', 'someone', 'somebody', 'it']);

/** The clauses that put fault or contempt on others. */
export function blamingUnits(units: readonly LabelledUnit[]): readonly LabelledUnit[] {
	return units.filter(({ words, subject, reading }) => {
		const plain = words.replaceAll(/ [,;:"“”()] /g, ' ');
		const contemptuous = contempt.test(plain);
		if (!contemptuous && !faults.test(plain)) return false;
		if (denied.test(plain)) return false;
		const quoted = speaking.has(reading.verb) && byOthers.has(subject) && / (?:i|me|we|us|our|my|you) /.test(plain);
		return (
			!(contemptuous && quoted) &&
			!(contemptuous && subject === 'i' && (reading.verb === 'be' || reading.verb === 'feel'))
		);
	});
}
