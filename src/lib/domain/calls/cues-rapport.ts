/** Turns of phrase that speak for a move: `strong` seldom means anything else, `weak` often does. */
export interface Cues {
	readonly strong: readonly string[];
	readonly weak: readonly string[];
}

// Patterns over plain words: lower case, contractions written out, no marks but . ? !, numbers as #; {NAME} is from cue-words.ts.

export const rapportCues: Readonly<Record<string, Cues>> = {
	greet: {
		strong: [
			'^(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|welcome|greetings|yo|howdy)\\b',
			'service desk',
			'help ?desk (?:this is|here)',
			'thank you for calling',
			'you have (?:reached|come through|got through)',
			'\\w+ speaking',
			'my name is',
			'this is \\w+ (?:from|at|with|on|in)'
		],
		weak: [
			'\\b(?:it|tech|technical) (?:support|desk|services|department)',
			'\\w+ here',
			'\\w+ from it\\b',
			'i am \\w+',
			'i am your technician',
			'through to'
		]
	},
	'ask-name': {
		strong: [
			'(?:your|first|last|full|whose|what|have a|get the|the|caller) (?:full |first |last |sur)?names?',
			'who am i (?:speaking|talking|chatting)',
			'who is (?:this|calling|speaking|it)',
			'who do i have',
			'spell (?:your|that|it|the)',
			'call ?back (?:number|phone)',
			'(?:number|extension|line|phone|email) (?:can|could|do|should|would|to|where) (?:i|we|reach|call|get)',
			'best (?:number|way|phone|contact|email)',
			'(?:which|what) (?:department|team|ward|office|branch|extension) (?:are|do|is)',
			'how (?:should|do|can|may) i (?:address|call|reach|contact)',
			'reach you (?:on|at|if|in case)',
			'if we (?:get cut|lose|are cut|drop|are disconnected)',
			'contact (?:details|number|information)',
			'call you back',
			'surname',
			'phone number',
			'whom'
		],
		weak: [
			'your (?:number|extension|department|direct line)',
			'with whom',
			'pleasure',
			'what do (?:they|people) call',
			'number for you',
			'which department',
			'what department',
			'get cut off'
		]
	},
	empathise: {
		strong: [
			'i (?:can |do |could |totally |completely |fully |really |certainly )*(?:understand|see|hear|imagine|appreciate|get|know|feel|sense|tell)(?: that| how| why| you| it| this| what)* .*(?:{FEEL})',
			'(?:must|has to|have to|would|got to) (?:be|have been|feel) (?:\\w+ )*(?:{FEEL})',
			'that (?:is|sounds|must|would|has) (?:\\w+ )*(?:{FEEL})',
			'(?:anyone|anybody|i) would (?:be|feel|have|lose)',
			'i would be (?:\\w+ )*(?:too|as well|also|myself)',
			'in your (?:shoes|place|position|seat)',
			'every (?:right|reason) to',
			'no wonder',
			'i (?:can )?(?:hear|see) (?:how|that|why|in your)',
			'what a (?:\\w+ )*(?:day|morning|week|start|mess|nightmare|time|way|shame|pain|situation)',
			'how (?:{FEEL})',
			'the last thing (?:you|anyone|one)',
			'understandabl[ey]',
			'not (?:a )?(?:nice|pleasant|fun|easy|what you need)',
			'i do not blame you',
			'poor (?:you|thing)',
			'i feel for you',
			'costing you',
			'you (?:are|sound|seem|must be) (?:\\w+ )*(?:{FEEL})',
			'that is a lot',
			'on top of'
		],
		weak: [
			'(?:{FEEL})',
			'i understand',
			'i hear you',
			'i get (?:it|why|that|how)',
			'that is (?:no fun|rough|rotten|a lot)',
			'ugh',
			'oh no',
			'i can imagine',
			'i know how',
			'sounds like',
			'matters? to you',
			'depends? on',
			'you have (?:lost|spent|been|waited|worked)',
			'all that work',
			'with (?:the|a|your) .* (?:waiting|breathing|watching)'
		]
	},
	apologise: {
		strong: [
			'sorry (?:about|for|that|to (?!say|ask)|it|you|we|to hear|again|i)',
			'(?:so|very|really|truly|terribly|deeply|awfully) sorry',
			'i am (?:\\w+ )*sorry',
			'\\bsorry\\b',
			'apologi[sz]\\w*',
			'forgive',
			'pardon',
			'my (?:bad|mistake|fault|error)',
			'(?:our|my) (?:fault|mistake|slip|error)',
			'i regret',
			'we (?:let you down|dropped the ball|messed up|failed|should have)',
			'should not have (?:had to|happened|been|taken)',
			'excuse (?:the|us|me|my)'
		],
		weak: [
			'i feel bad',
			'on behalf',
			'we (?:missed|forgot|promised|left)',
			'regrettabl',
			'inconvenience',
			'that is on (?:us|me)',
			'oops',
			'deserved? better'
		]
	},
	reassure: {
		strong: [
			'(?:do not|no need to|not to|nothing to) (?:worry|panic|fret)',
			'you are (?:in (?:good|safe) hands|not alone|not on your own|in the right place)',
			'i (?:will|am going to|am) (?:\\w+ )*(?:stay|stick|remain|be) (?:\\w+ )*(?:with you|on (?:the line|this|it|the phone|your)|until|till|here|right)',
			'(?:we|i) (?:will|are going to|am going to|can) (?:\\w+ )*(?:get|sort|figure|work|fix|solve|crack|find|see|deal|look|handle|take care|manage|tackle|get to the bottom) .*(?:together|sorted|out|this|through|for you|you|bottom|care|it)',
			'take (?:care of|ownership|this on|it from here|charge|it on)',
			'leave (?:it|this|that) (?:with|to) me',
			'i (?:have|am) (?:got )?(?:you|your back|this|on it|here (?:for|to|with))',
			'let me (?:handle|take|help|worry|own|see what i can|deal|carry)',
			'i own (?:this|it)',
			'step by step',
			'one (?:step|thing) at a time',
			'my (?:job|problem|responsibility|case|task)(?: now)?',
			'together',
			'not (?:going anywhere|let(?:ting)? (?:go|you|this)|leav\\w+ you|hang(?:ing)? up|giving up|close|drop)',
			'i will not (?:rest|stop|leave|let|hang|drop|give|close|go)',
			'until (?:it|this|you|we|your|that) (?:is|are|works?|runs?|can|prints?|have)',
			'hang in there',
			'rest assured',
			'count on me',
			'right (?:person|place|number)'
		],
		weak: [
			'i will (?:help|personally|make sure|see|do (?:my|everything|what|all))',
			'do (?:my|our) (?:\\w+ )?best',
			'help you',
			'we will get',
			'everything i can',
			'with me',
			'with you',
			'i am here',
			'happy to help',
			'glad you called',
			'you did right',
			'myself',
			'trust me',
			'we will'
		]
	},
	thank: {
		strong: [
			'thank(?:s| you)?\\b',
			'(?:i |really |much |greatly |do )*appreciate(?:d)? (?:it|your|you|that|the|how)',
			'grateful',
			'gratitude',
			'much obliged',
			'obliged',
			'good of you',
			'kind of you',
			'very (?:patient|kind|helpful)',
			'i owe you',
			'made (?:my|this|it) (?:\\w+ )*easier',
			'great help',
			'big help',
			'lifesaver',
			'star\\b',
			'legend'
		],
		weak: [
			'that (?:helps|is (?:\\w+ )*(?:helpful|useful|perfect))',
			'patience',
			'good (?:catch|job|spot|thinking|work)',
			'well (?:done|spotted)',
			'brilliant',
			'being so',
			'bearing with',
			'appreciate'
		]
	}
};
