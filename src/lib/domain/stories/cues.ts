// Phrases that tell the parts of a story apart, found in the words of a clause (lower case, contractions written out:
// "didn't" is "did not"). Each name is a feature; what it counts for which part is learnt from the labelled answers.

const when =
	'minute|hour|day|night|morning|evening|afternoon|week|weekend|month|year|summer|winter|spring|autumn|fall|term|semester|shift';
const duration = `(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|few|couple of|several|half|\\d+) (?:${when})s?`;

const patterns: Readonly<Record<string, string>> = {
	// Said outright
	saysSituation:
		'situation (?:was|is|:)|background (?:was|:)|context (?:was|:)|the story (?:is|was)|it all started|what happened was|the problem was',
	saysTask:
		'task (?:was|is|:)|(?:goal|aim|objective|job|responsibility|mission|challenge) (?:was|:)|what (?:i|we) (?:had|needed|wanted) to do',
	saysAction:
		'actions? (?:i|we) took|action (?:was|:)|what (?:i|we) did|steps (?:i|we) took|my approach|my first step|the first thing (?:i|we) did|i handled|i dealt',
	saysResult:
		'results? (?:was|were|is|:)|outcome (?:was|:)|end result|upshot|as a result|in the end|thanks to (?:this|that)|the good news|the effect',
	// Situation
	pastTime: `last (?:${when}|christmas|september)|(?:${duration}|while|long time) ago|in (?:19|20)\\d\\d|back in|one (?:time|day|night|morning|evening|afternoon|saturday|sunday|monday|friday)|once|there was (?:this|a|one) (?:one )?(?:time|day|guy|situation|customer)|a while back|recently|the other day|at the time`,
	whenI:
		'(?:when|while|after|before|during|as) (?:i|we) (?:was|were|had|first|joined|started|worked|used|am|did|got)|when i was',
	roleTime:
		'in my (?:last|previous|old|current|first|second|third|final|former|role|job|time|position|work)|during my|at my (?:last|previous|old|first|current|job|placement|internship|work)|on my (?:first|second|placement|course)|as (?:a|an|part of) \\S+|my (?:first|second|last) (?:job|day|week|month|year|role)',
	workedAs:
		'i (?:was|am|have been|had been|used to be|did|worked|work|volunteer|volunteered|was working|used to)(?: \\S+)? (?:a|an|as|at|in|for|the|working|volunteering|part|on)',
	place:
		'(?:at|in|for) (?:a|an|the|my|our) (?:\\S+ )?(?:shop|store|company|warehouse|school|hospital|hotel|restaurant|office|bank|factory|supermarket|cafe|call|care|clinic|church|club|library|kitchen|nursery|gym|university|college|uni|firm|business|agency|charity|army|navy|army|bakery|pharmacy|salon|garage|bar|pub|site|depot|ward|centre|center|team|department|unit)',
	thereWas: "there (?:was|were|is|are|'s|had)",
	weHad: '(?:we|i|they|it) had (?:a|an|this|one|some|two|three|lots|our|to|been|just)|we (?:kept|were|got|ran|used)',
	customerCame:
		'(?:customer|client|guest|user|lady|woman|man|guy|gentleman|caller|patient|parent|student|colleague|coworker|resident|visitor|person|boy|girl|boss|manager|kid|passenger|member|tenant|teacher|driver|nurse|doctor)s? (?:came|comes|come|called|calls|phoned|rang|was|were|is|who|had|walked|walks|kept|wanted|told|said|complained|could|would|did|got|started|began|asked|needed|bought|and|on|in|with|accused|claimed)',
	anger:
		'angry|furious|upset|annoyed|frustrated|shouting|screaming|yelling|crying|tears|panic|panicking|irate|rude|mad|livid|complaining|complained|complaints?|confused|worried|stressed|difficult|demanding|aggressive|fed up|nervous|scared|struggling|struggled',
	problem:
		'broke|broken|crash(?:ed|ing|es)?|fail(?:ed|ing|s|ure)?|down|problem|issue|error|wrong|missing|lost|late|delayed|short|stuck|mess|backlog|queue|outage|leak(?:ed|ing)?|slow|frozen|froze|kept|would not|could not|did not work|does not work|was not working|stopped working|chaos|conflict|argument|deleted|dead|nobody|never|had not|ran out|went off|mistake|locked out|virus',
	team: 'my (?:team|colleague|coworker|co-worker|boss|manager|supervisor|friend|flatmate|partner)|our (?:team|department|company|school|shop|store|office|customers?)|team of|group of|group project',
	adjectiveScene:
		'busy|understaffed|short-staffed|short of staff|rush|peak|black friday|christmas|deadline|full|queue|line|storm|weekend',
	// Task
	myTask:
		'(?:my|the|our) (?:job|task|role|goal|aim|objective|target|responsibility|duty|part|priority|challenge|mission|assignment|brief|first priority|main job|main task|main goal|main priority)|up to me|on me to|left to me|fell to me|landed on|down to me|my turn|in charge of|responsible for|accountable for|responsibility',
	hadTo:
		'(?:i|we|someone|somebody) (?:\\S+ )?(?:had to|needed to|have to|need to|must|was supposed to|were supposed to|was meant to|was expected to|was told to|was asked to|were asked to|was given|was tasked|was to|was required)|had got to|i needed|we needed|needed (?:it|them|this|me|someone|somebody|us)|what i had to|meant to|supposed to|expected (?:me )?to|was required|to be done by|had until',
	askedMe:
		'(?:asked|told|wanted|needed|challenged|expected|trusted|instructed|put|gave|left|made|tasked|assigned|sent|got|let|chose|picked) (?:me|us)(?: \\S+)? (?:to|with|in|if|the|on|that)|wanted me|gave me the|asked me|told me to',
	strongTask:
		"(?:asked|told|wanted|wants|expected|needed|challenged|instructed|tasked|trusted|begged|ordered|assigned|appointed|persuaded|relied on|counted on|needed) (?:me|us)(?: \\S+)? (?:to|for|with)|(?:i|we) (?:was|were|had been|got|am|have been) (?:\\S+ )?(?:asked to|asked by|given the (?:job|task|role|chance)|given a|assigned|tasked|told (?:to|that)|required|expected|put in charge|in charge|responsible|supposed|meant to|made responsible|appointed|accountable)|my (?:\\S+ )?(?:job|task|role|part|goal|aim|duty|mission|assignment|order|orders|responsibility|objective|target|priority|brief|challenge) (?:\\S+ )?(?:was|were|is|:)|(?:i|someone|somebody|we) (?:\\S+ )?(?:had to|needed to)|made me responsible|put me in charge|(?:was|is|fell|came|left|landed|up|down)(?: \\S+)? (?:on|up to|down to|to|with) me(?: to)?|wanted (?:me|it|them|us|this) (?:\\S+ )?(?:to|out|done|fixed|ready|gone|sorted|finished|back|up)|gave me (?:the (?:job|task)|until|a (?:month|week|day))|(?:set|had) (?:us |me |myself )?a (?:goal|target|deadline|aim) of|(?:the|our) (?:\\S+ )?(?:goal|aim|target|objective|task|job|challenge|mission|deadline) (?:was|:)|what (?:i|we) (?:had|needed|wanted) to|i (?:\\S+ )?(?:said|told (?:them|him|her|\\S+ \\S+)) (?:that )?i (?:would|'d|will) (?:do|take|sort|fix|see|handle|find|try|look)|i (?:took (?:on|over|it upon|the role|responsibility)|set myself|volunteered to|promised to|agreed to)|i (?:\\S+ )?wanted to (?:make|find|get|help|be|keep|see|solve|fix|show|know|bring)|i (?:\\S+ )?knew (?:that )?(?:i|we) (?:had|needed|should|must|could)",
	wasAsked:
		'(?:i|we) (?:was|were|am|got|had been|have been)(?: \\S+)? (?:asked|told|assigned|given|tasked|required|expected|instructed|sent|chosen|picked|put|made|supposed|meant|responsible|entrusted|charged|appointed|needed|obliged|ordered)|(?:is|are|was|were) (?:supposed|meant|expected|required|told|never) to|assigned to|was assigned|orders? (?:was|were|is)',
	bossSays:
		'(?:manager|boss|supervisor|chef|owner|teacher|coach|lead|leader|director|head|management|foreman|captain|sergeant|officer|mother|mum|mom|dad|father|sister|brother|aunt|uncle|gran|friend|they|he|she|landlord|partner|principal|company)(?: \\S+)? (?:asked|told|wanted|wants|gave|made|put|needed|expected|set|left|challenged|trusted|tasked|instructed|said)(?: \\S+)? (?:me|us|you|a|an|that|it|to|i)',
	ownWill:
		"i (?:\\S+ )?(?:took on|volunteered to|set myself|took the role|took it upon|took over|said (?:that )?i (?:would|'d|will)|felt (?:that )?(?:i|it|like)|made it my|wanted to make|knew (?:that )?(?:i|it|we)|could not just|did not want|wanted to)|(?:someone|somebody) (?:had|needed|has) to|it was (?:on|up to|down to|left to) me|(?:gave|had|have) (?:me|us|until|only|just|roughly|about|one|two|a)",
	wantedTo:
		'i (?:\\S+ )?(?:wanted|knew|felt|decided|hoped|promised|took on|took it|set myself|was determined|was keen|figured|thought|was trying|volunteered)(?: \\S+)? (?:to|it|i|that|we|on|the|for|myself)|goal was|aim was|idea was|plan was|i was not allowed|i was not supposed|not allowed',
	only: 'the only (?:one|person)|only me|by myself|on my own|alone|nobody else|no one else',
	target:
		'by (?:the end|monday|tuesday|wednesday|thursday|friday|saturday|sunday|five|noon|lunch|easter|christmas|tomorrow|the)|before (?:the|we|monday|friday|he|she|they)|without|deadline|budget|make sure|making sure|ensure|in time|at least|target|within',
	// Action
	firstNext:
		'first|firstly|first of all|then|next|after that|afterwards|secondly|second|finally|lastly|meanwhile|straight away|immediately|right away|at once|to start with|began by|started by|started with|step by step|once|instead|each|also|in the meantime|every|from there',
	soI: 'so (?:i|we)|so what i did|what i did|i decided|i ended up|i went ahead|i made sure|i took|i tried|i started|i began|i managed',
	iAlso: 'i (?:also|then|first|just|immediately|simply|even|quickly|calmly|politely|personally|always|still)',
	talk: 'asked (?:him|her|them|the|my|if|for|what|whether|a|each|to)|told (?:him|her|them|the|my)|explained|said (?:to|sorry|look|i)|called (?:the|him|her|them|my|a|each|it|up|over)|rang (?:the|him|her|them|my)|phoned|apologi[sz]ed|offered|suggested|showed (?:him|her|them|the)|spoke (?:to|with)|talked (?:to|with)|listened|emailed|e-mailed|messaged|wrote|reassured|introduced|invited|let (?:him|her|them)',
	// Result
	inTheEnd:
		'in the end|at the end|as a result|eventually|ultimately|the result|the outcome|the end result|end of the day|finally|thanks to|because of (?:this|that|it|my)|by the end|resulted|it turned out|turned out|ended up|luckily|fortunately|thankfully|it worked|which meant|so that',
	sinceThen:
		'since then|since that|ever since|from then|from that|after that|to this day|until today|until now|from now on|these days|nowadays|still|now|again|any ?more|never again|never had|no longer|afterwards|later|next (?:day|morning|week|month|year|time|night)|the following|within|by lunch|by the|the same (?:day|evening|night|afternoon)|on time|in time',
	thanked:
		'thank|thanked|thanks|thankful|grateful|happy|happier|pleased|delighted|appreciated|impressed|relieved|satisfied|smiled|smiling|hugged|praised|compliment(?:ed)?|congratulated|proud|glad|loved|well done|good job|great job|shook my hand|apologised|apologized|review|feedback|tip|tipped|flowers|chocolates|card|five star|stars',
	learned:
		"i (?:have |'d |had )?(?:also |really )?(?:learned|learnt|realised|realized)|taught me|it made me|made me realise|made me realize|showed me|lesson|what i (?:learned|learnt|took)|took away|taking away|takeaway|i learn|experience taught|i know now|i now|helped me (?:to )?(?:understand|see|learn|grow)|i would do|next time i",
	outcome:
		'worked|fixed|solved|resolved|sorted|saved|passed|won|finished|completed|improved|increased|reduced|dropped|cut|fell|rose|went (?:up|down|from|back|well|smoothly)|came (?:back|up|down|first|second)|grew|doubled|halved|promoted|promotion|hired|offered me|award|bonus|success|successful|successfully|stayed|kept|got (?:his|her|their|it|the|a|an|through|back|better|no|in|out|my)|was able to|were able to|could (?:\\S+ )?again|managed to|up and running|back (?:up|to normal|online|on)|up again|no (?:more|further|complaints?|errors?|one|problems?|issues)|nobody|no-one|not a single|without any|on time|in time|made it|all (?:the|of|my|our|ready|working)|everyone (?:was|got|could|had)|everything (?:was|worked|went)|left (?:happy|the|with|as)|agreed|accepted|adopted|rolled|still (?:use|using|used|there|in|the)|using (?:it|my|the)|became|is now|was fine|were fine|asked me to (?:do|teach|be|run|show|train|lead|write)',
	fromTo:
		'from (?:\\S+ ){1,4}(?:down |up )?to|down to|up to|up from|down from|instead of|to under|(?:fell|dropped|rose|grew|went|increased|decreased|reduced|cut|improved|up|down|doubled|halved)(?: \\S+){0,4} (?:by|to|from) |per ?cent|percent|twice|half|quarter',
	negativeEnd:
		'did not get|was not (?:happy|thrilled|perfect)|unfortunately|too late|got a warning|lost the|failed the|left without|had to leave|complained|bad review|was fired|cancelled|we lost',
	// None
	habit:
		'always|usually|normally|generally|typically|tend to|whenever|in general|most of the time|every time|often|never lose|i (?:like|love|enjoy|prefer|try|believe|hate) |i am (?:a|very|really|good|quite|someone|able|always|willing|calm|the kind|passionate|organi[sz]ed|patient)|i (?:do not|never) (?:like|give|get|lose|panic)',
	hypothetical:
		'(?:i|we) would|if (?:i|a|the|someone|somebody|you|it|there|they|that|we|everything|something|your|my) (?:\\S+ )?(?:were|was|am|is|could|can|had|cannot|got|gets|have|has|comes|came|called|calls|ever|happened|happens)|i will|would (?:be|try|also|then|first|probably|say)|i could|i might|i should|should be|in that case|depends',
	generality:
		'i think|i believe|in my opinion|it is important|is important|important thing|is key|you (?:have|need|should|can|must|cannot|never|know|want|always)|people (?:like|want|are|say|need|should|just|do)|means to me|communication|customer service|teamwork|a good|good service|every customer|the customer is|the key|for me,? |everyone makes|nobody is perfect|strengths?|weakness|fit for|this (?:role|job|position|company)|your (?:company|team)|fast learner|quick learner|hard worker|team player|people person',
	greeting:
		"hi|hello|good (?:morning|afternoon|question)|thank you for|thanks for (?:asking|having|the)|nice to meet|great question|that's a (?:good|great|tough|hard|tricky|difficult|interesting)|tough one|let me (?:think|see)|sure|of course|okay|ok|hmm|um|er|right|well|yes|yeah|no problem|sorry",
	meta: "example|story|i can (?:tell|give|think|talk|share|remember)|i will (?:tell|give|talk|start|share|try)|i (?:would|'d) like to (?:tell|share|talk|give)|tell you|come to mind|comes to mind|can think|the question|answer|that's (?:it|all|about|basically|my|really|how|the|what)|that is (?:it|all|about|my|how|the|what|why)|that was (?:it|that|about|my)|so yeah|and yeah|hope that|does that|make sense|think of|i guess|here goes|thinking of|something like that|i think (?:that|this|it) shows|so that 's|one that (?:sticks|comes)|sticks in my|off the top|anything else|can you (?:repeat|hear)|sorry|nervous"
};

/** Each cue with the expression that finds it in ` words with spaces `. */
export const cues: readonly (readonly [name: string, pattern: RegExp])[] = Object.entries(patterns).map(
	([name, source]) => [name, new RegExp(` (?:${source})(?= |$)`, 'u')] as const
);

const byName = new Map(cues);

/** Whether one of the named cues stands in a clause. */
export function cueFound({ words }: { readonly words: string }, names: readonly string[]): boolean {
	return names.some((name) => byName.get(name)?.test(words) === true);
}
