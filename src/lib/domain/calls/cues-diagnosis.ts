import type { Cues } from './cues-rapport.ts';

export const diagnosisCues: Readonly<Record<string, Cues>> = {
	'check-power-cable': {
		strong: [
			'plugged',
			'(?:{CABLE}) (?:\\w+ )*(?:in|loose|tight|firm\\w*|seated|snug|push|click|connected|damage\\w*|all the way|going|fit|sit|come|undone|into|at both|both ends|properly|hanging)',
			'(?:push|press|seat|reseat|wiggle|jiggle|follow|trace|check|look at|unplug|tighten|pull out|feel) (?:\\w+ )*(?:{CABLE}|behind|back of|cartridge|battery|batteries|tray|sim|paper|memory|card)',
			'(?:has|have|is|getting|any|got) (?:\\w+ )*power\\b',
			'power (?:\\w+ )*(?:button|switch|supply|cable|cord|lead|strip|on)',
			'(?:loose|wall|both ends|firmly|all the way in|snug|reseat|seated|clicks? (?:in|into)|socket|outlet|mains|unplugged|wobbl\\w*)',
			'batter(?:y|ies)',
			'switched on (?:at|on)',
			'come loose',
			'charg(?:ing|ed)',
			'breaker|fuse'
		],
		weak: ['cable', 'cord', 'power', 'plug', 'lead', 'wire', 'behind', 'back of', 'connected', 'button', 'in properly']
	},
	'check-indicator': {
		strong: [
			'(?:{LIGHT}) (?:\\w+ )*(?:on|green|red|amber|orange|blue|white|color|blinking|steady|solid|off|what|lit|flash\\w*)',
			'(?:what|which|any|are there|is there|see|is the|are the|does the) (?:\\w+ )*(?:{LIGHT}|color)',
			'(?:green|red|amber|orange|yellow|blue|white)',
			'(?:status|health|service) (?:page|dashboard|site|board|bar)',
			'(?:blink|flash|glow|lit|lights? up|dark)\\w*',
			'icon',
			'symbol',
			'sign of life',
			'top (?:right|left|corner)|bottom (?:right|left) corner|corner',
			'on (?:its|the) (?:little |small |front )*(?:display|panel|screen)',
			'(?:beep|buzz|fan|hum|noise|sound)\\w*',
			'how many bars',
			'exclamation',
			'triangle',
			'padlock',
			'cross over|x (?:by|on|over)'
		],
		weak: ['light', 'color', 'front', 'display', 'see', 'show', 'dark', 'look', 'taskbar', 'next to', 'clock', 'black']
	},
	'check-network': {
		strong: [
			'(?:{NET}) (?:\\w+ )*(?:on|connected|off|up|active|working|running|enabled|say|show|turned)',
			'(?:is|are|check|see|make sure|turn|do you have|have you got|whether|if) (?:\\w+ )*(?:{NET})',
			'(?:other|another|any|different|news|google|random) (?:\\w+ )*(?:web ?sites?|sites?|pages?|web ?page)',
			'(?:load|open|reach|browse|get to|pull up|visit|come up) (?:\\w+ )*(?:sites?|pages?|google|web|bbc|news|internet|anything|intranet)',
			'airplane',
			'flight mode',
			'(?:connected|signed in|logged in|hooked) (?:to|into|on) (?:\\w+ )*(?:wifi|network|vpn|internet)',
			'get(?:ting)? (?:online|out to)',
			'no internet',
			'mobile data',
			'tunnel',
			'wifi (?:icon|symbol|list)',
			'home page',
			'google'
		],
		weak: [
			'wifi',
			'vpn',
			'network',
			'internet',
			'connect',
			'site',
			'page',
			'online',
			'load',
			'connection',
			'signal',
			'web'
		]
	},
	'check-setting': {
		strong: [
			'(?:open|go to|go into|look (?:in|at|under|up)|check|click|see|under|in|navigate|find|head|pull up|bring up|scroll|tap|right click|inside|within) (?:\\w+ )*(?:{SET})',
			'(?:device|task|credential|event|disk|print|activity|file) (?:manager|viewer|monitor|management|log)',
			'(?:ticked|unticked|checked|enabled|disabled|set to|selected|turned on|listed|greyed|grayed|toggled|muted|default)',
			'what (?:is|does) (?:\\w+ )*(?:set|listed|selected|chosen|say under)',
			'(?:version|date|time zone|resolution|volume|storage|free space|memory|cpu|driver|proxy|dns|ip address|subject)',
			'how much (?:\\w+ )*(?:space|memory|storage|free|disk|ram)',
			'which (?:\\w+ )*(?:printer|account|profile|device|microphone|speaker|folder|user) (?:is|does|are)',
			'tell me (?:what|which|if|whether) (?:\\w+ )*(?:selected|set|listed|on|says)',
			'last log',
			'expir\\w*',
			'rules?\\b'
		],
		weak: [
			'setting',
			'open',
			'click',
			'tab',
			'menu',
			'look',
			'under',
			'tell me',
			'see',
			'what does',
			'list',
			'top',
			'on or off'
		]
	},
	'run-command': {
		strong: [
			'\\b(?:{CMD})\\b',
			'(?:run|type|enter|execute|issue|paste|write|try) (?:\\w+ )*(?:command|in the (?:black|terminal|window)|cmd|ip|into the|slash|script|one liner|line)',
			'black window',
			'press enter',
			'hit enter',
			'windows key (?:and|plus) r',
			'slash \\w+',
			'ip ?config',
			'n ?s ?look ?up',
			'default gateway',
			'replies|reply|timed? ?out',
			'packet',
			'sudo',
			'scan ?now',
			'trace ?route',
			'grep|cat |tail|ls '
		],
		weak: [
			'type',
			'run',
			'enter',
			'tell me what (?:it|comes)',
			'window',
			'address',
			'server',
			'result',
			'line',
			'paste'
		]
	},
	'test-alternative': {
		strong: [
			'(?:another|other|different|second|spare|someone else|colleague|neighbou?r|else ?where|alternative|somebody else) (?:\\w+ )*(?:{DEV}|{PERI}|{APP}|{CABLE}|ports?|account|user|room|paper|card|badge|battery|file|document|profile|network|seat|desk|usb|slot|drive|tray|door|person|pair)',
			'(?:instead|swap|swapping|switch (?:\\w+ )?over|exchange|borrow|trade)',
			'(?:incognito|private|safe mode|guest|web version|in the browser|webmail|phone hotspot|hotspot)',
			'(?:without|bypass\\w*|straight into|directly|direct) (?:\\w+ )*(?:dock|hub|vpn|extension|strip|wall|monitor|{DEV})',
			'does (?:it|the same|that|this) (?:\\w+ )*(?:happen|work|do|fail|go|print|open|follow) (?:\\w+ )*(?:on|with|in|from|there|too|instead|if)',
			'try (?:\\w+ )*(?:from|on|with|in|using) (?:\\w+ )*(?:another|other|different|your|a|the)',
			'(?:rule|isolate|narrow)',
			'one (?:at a time|by one)',
			'from your (?:phone|home|mobile)',
			'known good',
			'somebody else',
			'someone else'
		],
		weak: ['another', 'other', 'different', 'try', 'instead', 'swap', 'spare', 'port', 'with', 'phone', 'else', 'plug']
	},
	restart: {
		strong: [
			'\\brestart\\w*',
			'\\breboot\\w*',
			'\\bboot\\w*',
			'power (?:cycle|it|off|down|the)',
			'(?:turn|switch|shut|power|flip) (?:\\w+ )*(?:off|down) (?:\\w+ )*(?:and|then|wait|again|on|for|back)',
			'off and (?:back )?on',
			'on again',
			'back on',
			'(?:close|quit|exit|kill|end|stop) (?:\\w+ )*(?:and|then) (?:\\w+ )*(?:open|start|launch|reopen|run)',
			'(?:log|sign) (?:\\w+ )*(?:off|out) (?:\\w+ )*(?:and|then|again|back)',
			'fresh (?:start|boot)',
			'relaunch',
			'reload',
			'refresh',
			'reopen',
			'hold (?:\\w+ )*(?:power|button)',
			'unplug (?:\\w+ )*(?:wait|count|for|and|then|plug)',
			'shut ?down',
			'count to',
			'force quit',
			'end task',
			'hold .* (?:seconds|down)',
			'start (?:it |them |the \\w+ )?(?:up )?again',
			'cold start',
			'wait (?:#|ten|thirty|half)'
		],
		weak: ['off', 'on', 'again', 'close', 'start', 'power', 'button', 'seconds', 'quit', 'service', 'wait', 'open']
	}
};
