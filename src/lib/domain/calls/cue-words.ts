// Words for the same thing, for the cues in move-cues.ts to name in braces.

export const cueWords: Readonly<Record<string, string>> = {
	DEV: 'computers?|pcs?|laptops?|desktops?|machines?|tablets?|ipads?|iphones?|phones?|mobiles?|handsets?|handhelds?|macs?|macbooks?|workstations?|notebooks?|kiosks?|tills?|terminals?|servers?|vms?|box|devices?|systems?|stations?|registers?',
	PERI: 'printers?|scanners?|monitors?|projectors?|mouse|keyboards?|headsets?|webcams?|cameras?|docks?|docking stations?|readers?|displays?|speakers?|microphones?|copiers?|screens?|tv|boards?|trackpads?|handset|router|modem|switch',
	APP: 'apps?|applications?|programs?|outlook|excel|word|teams|browsers?|chrome|edge|firefox|safari|software|zoom|sheets?|spreadsheets?|portals?|web ?sites?|sites?|pages?|email|client|tabs?',
	CABLE:
		'cables?|cords?|leads?|wires?|plugs?|sockets?|outlets?|adapters?|adaptors?|chargers?|connectors?|bricks?|power strips?|extensions?|jacks?|hdmi|usb|vga|displayport|ethernet',
	LIGHT: 'lights?|leds?|lamps?|indicators?|icons?|glow|glowing|blink|blinking|flash|flashes|flashing|lit|led|bars',
	NET: 'wifi|wireless|network|internet|vpn|connection|airplane mode|flight mode|hotspot|online|offline|connected|anyconnect|globalprotect',
	CMD: 'ipconfig|ping|nslookup|sfc|chkdsk|tracert|traceroute|gpupdate|netstat|whoami|hostname|dism|ifconfig|dig|systeminfo|prompt|terminal|powershell|cmd|command|commands|gpresult|journalctl|systemctl|df|netsh|arp|ssh|telnet|uname|console|curl|klist|lsusb|uptime|output',
	SET: 'settings?|panel|manager|logs?|viewer|options?|preferences|properties|tab|menu|bluetooth|registry|task manager|device manager|event viewer|system information|about|activity monitor|disk management|services|certificates?|defender|firewall|account page|control panel|tick(?:ed)?|check ?box|toggles?|slider',
	ERR: 'errors?|messages?|codes?|text|wording|pop ?ups?|dialog|banner|prompt|warning|notice|line|lines',
	CRED: 'passwords?|pins?|pin numbers?|otp|pass ?codes?|logins?|credentials?|sign in code|one time (?:code|password)|login details',
	FEEL: 'frustrat\\w*|annoy\\w*|upset\\w*|angry|anger|stress\\w*|worr\\w*|scar(?:ed|y|ing)|fright\\w*|madden\\w*|infuriat\\w*|furious|fury|awful|horrible|terrible|exhaust\\w*|nightmare|tough|rough|nasty|irritat\\w*|cross|disappoint\\w*|embarrass\\w*|nerv\\w*|anxious|tiring|alarm\\w*|miserable|rattled|panic\\w*|painful|pain|difficult|hard|unsettling|mad|pressure|bother\\w*|inconvenient|disruptive|unfair|discourag\\w*|sick of|fed up|desperate|overwhelm\\w*|drive (?:me|anyone) ',
	TEAM: 'tiers?|(?:second|third|#nd|next) (?:line|level)|level (?:#|two|three)|l#|specialists?|engineers?|engineering|admins?|administrators|(?:network|security|server|database|field|desktop|clinical|identity|infrastructure|exchange|telecoms?|phone|facilities|cloud|application|app|web|mac|hardware|storage|av|cabling|vendor) (?:team|group|people|folks|guys|engineers?|desk)|vendor|provider|colleagues? (?:in|from|at|who)|supervisor',
	PERSON:
		'colleagues?|coworkers?|co workers?|neighbors?|neighbours?|team ?mates?|people|everyone|everybody|anyone|anybody|someone|somebody|others|users?|staff|department|team|office|branch|ward|class|classroom|floor|room|stores?|desks?|tables?|students?|nurses?|pickers?|shift',
	WHENW:
		"(?:today|tomorrow|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|evening|noon|midday|midnight|tonight|lunch|night|weekend|o'clock|#|week)",
	DUR: '(?:seconds?|minutes?|hours?|days?|weeks?|moment|while|half an hour|morning|afternoon)',
	NUM: '(?:#|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|ninety|couple of|few|a|an|half an?|half a)',
	LOOK: '(?:check|look|see|verify|confirm|examine|inspect|open|find|view|tell me|have a look|peek|glance|read|make sure|feel)',
	REQ: "(?:can you|could you|would you|will you|please|kindly|i need you to|i'd like you to|i want you to|try to|let us|let|have you|are you able to|do me a favor)",
	REST: 'restart(?:ing|ed|s)?|boot(?:ing|ed)?|power cycle|relaunch|reload|reopen|switch(?:ing)? (?:it|them|the \\w+) off|turn(?:ing)? (?:it|them|the \\w+) off',
	DATA: 'work|files?|documents?|photos?|data|folders?|spreadsheets?|drafts?|notes|changes|backups?|copy|copies|pictures|thesis|contacts',
	ADMINR:
		'admin(?:istrator)?(?: rights| access| privileges)?|rights|privileges|permissions?|access|antivirus|firewall|protection|mfa|two factor|second factor|encryption|bitlocker|filter|defender|endpoint agent|shared account|exception'
};
