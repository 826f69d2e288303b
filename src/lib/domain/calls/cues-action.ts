import type { Cues } from './cues-rapport.ts';

export const actionCues: Readonly<Record<string, Cues>> = {
	'apply-fix': {
		strong: [
			'(?:i|we) (?:am|are|have|will|just|am going to|will now)? ?(?:\\w+ )*(?:changing|changed|mapp\\w+|install\\w*|reinstall\\w*|remov\\w*|delet\\w*|clear\\w*|add(?:ed|ing)|updat\\w*|releas\\w*|replac\\w*|fix\\w*|enabl\\w*|assign\\w*|push\\w*|renew\\w*|correct\\w*|repair\\w*|restor\\w*|roll\\w*|rebuil\\w*|set|swapp\\w*|put\\w*|allocat\\w*|recreat\\w*|granted)',
			'^(?:\\w+ )?(?:\\w+ )?(?:click|tap|choose|select|pick|press|set|change|untick|uncheck|tick|delete|remove|uninstall|reinstall|install|update|clear|empty|add|re add|pair|forget|rename|drag|load|replace|clean|swap|disable|enable|turn|toggle|move|put|map|accept|download|switch|roll|free|enter|pull|take|type|open|right click)',
			'(?:click|tap|press|hit|choose|select) (?:\\w+ )*(?:apply|ok|save|install|update|repair|yes|trust|remove|forget|keep|clear|confirm|allow|default|extend|duplicate)',
			'(?:clear|empty|delete) (?:\\w+ )*(?:cache|queue|cookies|history|jobs?|temp|folder|files)',
			'(?:driver|cartridge|toner|paper|cache|queue|profile|add ?in|license|extension|mapping|certificate|proxy)',
			'(?:will|should|that) (?:fix|solve|cure|do it|sort|clear|repair)',
			'fixed',
			'reinstall',
			'uninstall',
			're ?add',
			'forget (?:the|this) (?:network|device)'
		],
		weak: ['now', 'click', 'then', 'set', 'here', 'change', 'i am', 'done', 'update', 'remove', 'just']
	},
	'reset-credential': {
		strong: [
			'reset\\w* (?:\\w+ )*(?:password|account|mfa|pin|authenticator|second factor|factor|sign in|login|method|token|passcode)',
			'unlock\\w*',
			'(?:new|fresh|temporary|temp|starter|one time|initial) (?:\\w+ )*(?:password|secret|pass|pin|login|credential)',
			'(?:password|account|authenticator|factor|phone|pin) (?:\\w+ )*(?:reset|unlocked|re ?enroll\\w*|cleared|expired|revoked|registered)',
			're ?(?:enroll|register)\\w*',
			'(?:enroll|register|unregister|set up|pair|scan) (?:\\w+ )*(?:authenticator|phone|app|factor|key|qr|method|mfa|device)',
			'(?:lock|locked|lockout) (?:\\w+ )*(?:remove|lift|release|clear|gone|off|longer)\\w*',
			'(?:remov\\w*|lift\\w*|releas\\w*|clear\\w*|tak\\w*) (?:\\w+ )*(?:lock|lockout)',
			'qr code',
			'authenticator',
			'(?:choose|pick|create|make|set|think of) (?:\\w+ )*(?:new|own|fresh|long|strong)',
			'must change',
			'next (?:logon|login|sign)',
			'self service',
			'backup codes',
			'recovery code',
			'revok\\w*',
			'no longer locked'
		],
		weak: ['password', 'account', 'new', 'reset', 'phone', 'change', 'sign in', 'expired', 'lock', 'enroll', 'factor']
	},
	'remote-in': {
		strong: [
			'(?:i|we) (?:am|are|have|will|can|just)? ?(?:\\w+ )*(?:connect\\w*|join\\w*|hop\\w*|jump\\w*|remot\\w*|tunnel\\w*|log\\w*|com\\w*|ssh|taking|take|get\\w*|start\\w*|launch\\w*|open\\w*|dial\\w*|step\\w*) (?:\\w+ )*(?:your (?:{DEV}|screen|desktop|side)|session|in now|remotely|remote|control|onto|machine|into the|through)',
			'i am (?:in|on|inside|connected|looking at your|seeing)\\b',
			'i (?:can |have )?(?:see|got|have) (?:your|the) (?:screen|desktop|mouse|login|wallpaper|background)',
			'(?:my|the|your) (?:mouse|cursor|pointer)',
			'session (?:\\w+ )*(?:started|running|code|number|open|live|is)',
			'(?:teamviewer|anydesk|bomgar|quick assist|remote (?:desktop|session|tool|control|assistance)|rdp|screen ?connect|vnc|jump host|bastion)',
			'taking (?:over|control)',
			'control of',
			'moving (?:the|your)',
			'you (?:will|should) (?:see|notice) (?:\\w+ )*(?:mouse|moving|window|request|pop)',
			'from my side',
			'shar(?:e|ing) (?:your )?screen',
			'support code|#? digit code'
		],
		weak: [
			'remote',
			'connect',
			'session',
			'mouse',
			'in now',
			'screen',
			'accept',
			'i am',
			'control',
			'your machine',
			'right now'
		]
	},
	'explain-plainly': {
		strong: [
			'(?:think of|imagine|picture) (?:it|this|a|the|your|that)',
			'(?:is|works?|acts?|behaves?|a bit|just|kind of|sort of|much|was|looks?) like (?:a|an|the|when|having|putting|your|if|trying|someone|two)',
			'because',
			'which (?:means|is why|simply means)',
			'(?:that|this|it|which|what) (?:\\w+ )*means?',
			'basically',
			'in (?:plain|simple|other|everyday|short) (?:words|terms|english)',
			'the (?:reason|cause)',
			'what (?:happened|is happening|that does|this does|it does) (?:is|was|here)',
			'that is (?:why|the reason|what|how)',
			'so that',
			'stands for',
			'simply put',
			'as if',
			'it is as',
			'caused? (?:by|it)',
			'the way (?:it|this) works',
			'two (?:\\w+ )*(?:same|at once|fighting)',
			'thinks? (?:you|it|that|the)',
			'remember(?:s|ed)? (?:the|your|an)',
			'confused',
			'old (?:\\w+ )*(?:key|password|address)',
			'happens (?:when|because)',
			'comes from',
			'phone ?book|address book|traffic|road|door|house|key|letter|post|library|kitchen|water|pipe|bouncer|passport|ticket office'
		],
		weak: [
			'means',
			'like',
			'so',
			'the \\w+ (?:is|was|had|has|got|did)',
			'called',
			'every time',
			'when',
			'reason',
			'too (?:old|full|many)',
			'when a',
			'your \\w+ (?:was|had|still|has)',
			'does not (?:mean|know)'
		]
	},
	'offer-workaround': {
		strong: [
			'(?:in the )?(?:meanwhile|meantime|interim)',
			'for (?:now|the moment|the time being|today|this (?:lesson|meeting|shift|morning|afternoon))',
			'(?:until|till) (?:\\w+ )*(?:fixed|repaired|then|back|sorted|new one|arrives|comes|it is|works|done|replaced|we)',
			'(?:borrow|loan|loaner|lend|spare|pool|backup|temporary)',
			'(?:webmail|web version|in the browser|on your phone|hotspot|paper|by hand|manual\\w*|pdf|by phone|guest|neighbou?ring|next door|another printer|other printer)',
			'you (?:can|could|may|might|will be able to) (?:\\w+ )*(?:use|work|print|send|keep|carry|go on|log|continue|sit|dial|present|scan|borrow|take|book|read|write|open|get|still)',
			'(?:as a|a quick) (?:stop ?gap|workaround|work around|temporary)',
			'keep (?:you )?(?:working|going)',
			'tide you',
			'work ?around',
			'while (?:i|we|you|the|it|that|this)',
			'instead',
			'get you (?:through|by|going|working)',
			'go on working',
			'temporarily',
			'how about',
			'why not'
		],
		weak: [
			'use',
			'can',
			'could',
			'take',
			'work from',
			'other',
			'today',
			'from the',
			'until',
			'there is a',
			'spare',
			'phone',
			'web'
		]
	}
};
