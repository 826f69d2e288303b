// Words that stand for the same thing on a support call: what was learnt about one of them holds for all.

const lists: Readonly<Record<string, string>> = {
	CABLE: `cable cord lead wire plug socket outlet adapter adaptor charger connector brick hdmi vga ethernet displayport
		power-strip extension usb strip switch patch seat jack mains batter battery`,
	LIGHT:
		'light led lamp indicator icon glow blink flash lit flashing blinking symbol badge dot bar bars status solid amber',
	DEVICE: `computer pc laptop desktop machine tablet ipad iphone phone mobile handset mac macbook workstation notebook
		thinkpad dell lenovo surface chromebook kiosk till terminal server vm handheld box imac`,
	PERIPHERAL: `printer scanner monitor projector mouse keyboard headset webcam camera dock reader display speaker
		microphone copier docking screen tv whiteboard trackpad`,
	APP: `app application program outlook excel word teams browser chrome edge firefox safari software zoom sheet
		spreadsheet portal website site page powerpoint onedrive sharepoint client addin add-in plugin`,
	NETWORK:
		'wifi wireless network internet vpn connection airplane flight hotspot online offline anyconnect globalprotect lan router',
	COMMAND: `ipconfig ping nslookup sfc chkdsk tracert traceroute gpupdate netstat whoami hostname dism ifconfig dig
		systeminfo prompt terminal powershell cmd command gpresult journalctl systemctl df top netsh route arp ssh curl
		telnet uname lsblk wmic tasklist dsregcmd console output`,
	SETTING: `setting panel manager log viewer option preference preferences tab menu properties checkbox ticked toggle
		slider bluetooth registry configuration regedit enabled disabled default driver tick firewall`,
	ERROR: `error message code text wording popup pop-up box dialog banner notification number stop warning`,
	READ: 'read spell dictate quote recite copy paste screenshot photo letter',
	SCREENSAYS: 'say says saying show shows display displays appear',
	PERSON: `colleague coworker neighbor neighbour team user people everyone everybody anyone anybody someone somebody
		others department manager boss supervisor director office branch ward class classroom floor staff group`,
	CHANGE: `change changed update updated install installed upgrade upgraded new different move moved replace replaced
		switch switched swap swapped recent recently lately patch`,
	TIMEUNIT: 'minute hour day week second month while moment minutes hours days weeks seconds months',
	WHEN: `today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday morning afternoon evening
		noon midnight tonight lunchtime lunch o'clock #time weekend overnight`,
	BEGIN: 'start begin began begun started first last since when ago long stop stopped',
	FEELING: `frustrating frustrated annoying annoyed upset upsetting angry stress stressed stressful stressing worried
		worrying scared scary frightening unnerving maddening infuriating furious awful horrible terrible exhausting
		nightmare tough hard difficult rough nasty irritating cross fed disappointing embarrassing pain nervous anxious
		tiring alarming miserable disheartening unsettling shaken rattled panic painful stressfull unpleasant`,
	UNDERSTAND: 'understand see hear imagine appreciate feel realize sympathize get',
	SORRY: 'sorry apologize regret forgive pardon apologizes oops bad',
	THANK: 'thank thanks appreciate grateful appreciated obliged gratitude ta',
	HELLO: 'hi hello hey morning afternoon evening welcome greetings hiya howdy yo',
	DESK: 'desk it support helpdesk service technician analyst tech speaking',
	BYE: 'bye goodbye bye-bye cheerio ciao farewell cya',
	WISH: 'enjoy wish nice lovely care rest great good',
	HOLD: 'hold wait bear bearing park pause hang moment sec standby',
	CHECKVERB: 'check look verify confirm see examine inspect open find view tell',
	IDENTITY: `identity id badge employee number staff verify prove proof verification confirm check-digit birthdate
		callback payroll approval authenticate identify`,
	SECRET: 'password pin code otp passcode login credential credentials token texted sms',
	TICKET: `ticket case incident request reference record log logged logging priority inc ref p1 p2 p3 p4 severity number
		documented note`,
	TEAM: `tier level team second-line third-line specialist engineer engineers escalate escalated escalating escalation
		vendor admins administrators network-team provider group security queue hand pass forward line`,
	RULE: `policy rule allowed permitted permission authorized authorised procedure guideline guidelines prohibited
		forbidden regulation compliance allow permit exception`,
	ADMIN: 'admin administrator rights privileges local-admin access antivirus firewall protection mfa bitlocker',
	RISK: `click link attachment phishing scam malware virus ransomware suspicious fake infected unplug disconnect
		compromised hacker fraud dangerous`,
	SAVE: 'save saved unsaved backup back-up backed copy document documents files file work',
	RESTART: 'restart boot shutdown relaunch reload power-cycle turn close reopen quit log sign',
	FIX: `fix install uninstall delete remove clear set change repair update enable disable map add replace
		reinstall apply rebuild rename reconnect pair select choose click tick untick untick empty pick`,
	RESET: 'reset unlock unlocked unlocking resetting re-enroll enroll unregister reenroll expire temporary locked',
	REMOTE: `remote remotely connect connecting session control teamviewer anydesk bomgar quickassist share screen-share
		mouse cursor pointer`,
	ALTERNATIVE: 'another other different else spare alternative instead second incognito private own',
	TRY: 'try tried attempt attempted test trying',
	WORK: 'work working works ok fine behave load open print sound better good',
	ELSE: 'anything something else more further additional',
	WORKAROUND:
		'meanwhile instead temporarily until spare borrow loan loaner webmail paper manually interim tide workaround now',
	GUARANTEE: `guarantee promise definitely certainly absolutely surely never always hundred sure #percent swear certain
		impossible bet without`,
	BLAME: 'your fault you should must broke broken careless forgot obviously',
	TRIVIAL:
		'just only simply calm overreact overreacting drama dramatic deal relax minor small little silly nothing fuss',
	RUDE: 'stupid idiot dumb ridiculous shut listen whatever nonsense seriously clearly wrong lie lying deaf joke',
	RUN: 'useless lazy incompetent hopeless rubbish terrible typical mess clueless junk crap garbage blame',
	NEXT: 'next then step after follow update plan',
	SUMMARY: 'summary sum recap summarize recapitulate overall short nutshell wrap',
	LEARN: 'next-time future avoid prevent article guide tip knowledge yourself video habit always whenever shortcut',
	IMPACT: `urgent deadline meeting waiting stuck due important critical urgency impact business cutoff cut-off idle
		affected halted customer customers patient patients payroll blocked`,
	EVERY: 'every each always sometimes random randomly occasionally intermittent consistently whenever often pattern',
	MODEL:
		'model make version brand operating system windows android ios linux release build type kind edition location room',
	EXPLAIN: 'because means basically reason cause like think imagine caused that is why'
};

const byWord = new Map<string, string>();
for (const [name, words] of Object.entries(lists)) {
	for (const word of words.trim().split(/\s+/)) if (!byWord.has(word)) byWord.set(word, name);
}

/** The concept of a word or its lemma; the lemma where it has none. */
export const conceptOf = (word: string, lemma: string): string => byWord.get(word) ?? byWord.get(lemma) ?? lemma;
