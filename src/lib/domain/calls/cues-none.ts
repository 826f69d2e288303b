import type { Cues } from './cues-rapport.ts';

// What is not about the call, and words of a move that only talk about it.

/** Talk of the weather, food, home and the like. */
export const idle =
	'weather|rain\\w*|snow\\w*|hail\\w*|sunny|sunshine|storm|wind|windy|fog|hot out|cold out|freezing|coffee|tea|lunch|soup|cake|cookies?|biscuits?|pizza|noodles?|canteen|cafeteria|breakfast|dinner|sandwich|birthday|holidays?|vacation|summer|christmas|easter|party|football|soccer|match|cup|team won|game|games|chess|lego|movie|film|series|song|band|concert|book|novel|poster|sign|newspaper|paper said|radio|bus|train|tram|traffic|parking|bike|car|dog|cat|kids?|daughter|son|wife|husband|mother|mom|mum|father|dad|sister|brother|grandma|garden|plants?|window|lift|elevator|stairs|kitchen|fridge|kettle|stickers?|shirt|shoes|gym|marathon|school run|taxes|wedding|barbecue|beach|city|town|street|restaurant|shop|supermarket|neighbor at home|cousin|uncle|aunt';

/** Says of a move that it is not made: "I'll never ask for your password". */
export const denial =
	'(?:never|not|nobody|no one|none of us) (?:\\w+ )*(?:ask\\w*|blam\\w*|say\\w*|suggest\\w*|promis\\w*|guarantee\\w*|accus\\w*|judg\\w*|laugh\\w*|request\\w*|claim\\w*|mean|talking|complain\\w*|argu\\w*|fault|said|needs? (?:to know )?your)';

export const noneCues: Readonly<Record<string, Cues>> = {
	none: {
		strong: [
			idle,
			'sorry (?:say|what|come|not you|you (?:broke|were|said|cut)|i (?:missed|did not catch|did not hear)|one more|once more|could you repeat)',
			'(?:do not mention it|you are welcome|no problem|no worries|take your time|go ahead|go on|come again|say (?:that|it) again)[ .!?]*$',
			denial,
			'(?:nobody|no one) (?:can|could|will|is|has|here|knows|was)',
			'^(?:ok|yes|no|yeah|yep|nope|right|sure|good|great|fine|exactly|perfect|cool|nice|true|hm+|mm+|mhm|uh huh|aha|ah|oh|i see|got it|of course|indeed|noted|understood|well|so|really|interesting|absolutely|super|lovely|wow|huh)(?: (?:ok|yes|no|yeah|right|sure|good|great|fine|so|then|and|well|now|i see|got it|there|that|it))*[ .!?]*$',
			'^(?:so|and|but|or|if|because|which|that|then|let me|i think|i mean|it is|we|you|when|the|what)(?: \\w+){0,3}$',
			'(?:let me|let us) (?:see|think)',
			'(?:still|nearly|almost|slowly) (?:loading|spinning|thinking|there|going|installing|copying|running|searching)',
			'(?:it is|page is|bar is|that is|now it is) (?:\\w+ )*(?:loading|spinning|moving|at #|running|copying|installing|thinking|slow today|finished|done|open)',
			'(?:we are|we close|we open|desk is|office is|the desk|hours are|opening hours|open (?:from|until|till)|closes? at|opens? at)',
			'(?:i|we) (?:have|had|was|were|used to|saw|read|heard|grew|work|worked|started|joined|learned|live|sit|like|love|prefer) ',
			'(?:last|next) (?:year|summer|winter|month|time i|christmas)',
			'years? (?:ago|old)',
			'my (?:own|first|old|other|screen|keyboard|chair|desk|headset|name is not|colleague|boss|fingers?|mouse|tea|neighbor)',
			'where was i',
			'(?:question|word|name|title|saying|joke|story|term)',
			'that is (?:a good|a fair|an interesting|funny|odd|strange|weird|true|the one|me|fine|correct|right)'
		],
		weak: [
			'i',
			'yes',
			'no',
			'ok',
			'hm+',
			'mm+',
			'today',
			'year',
			'here',
			'looks',
			'it says',
			'there is',
			'there are',
			'was',
			'were',
			'they',
			'people',
			'time',
			'# #',
			'according',
			'used to',
			'funny',
			'where',
			'once',
			'policy (?:changed|is|was|has)',
			'depends'
		]
	}
};
