// Verbs with which an option may begin ("Replace the cable"). A word that is as often a noun counts as a verb only
// before an article, a preposition or the like ("Test the cable", but not "Test report").

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const verbs = list(`
	add adjust advise allow analyze apply ask assign attach authenticate avoid begin boot buy calculate call-back check choose clean
	clear close collect compare confirm connect configure contact convert create decrease defragment delete deploy describe
	determine disable disconnect discard document eject enable encrypt enroll ensure enter erase escalate establish examine explain
	extend find flush follow format gather get give grant identify ignore implement import improve inform inspect install
	interview investigate isolate join keep launch leave locate lower make migrate move notify obtain open perform ping point
	prevent provide pull purchase quarantine raise reboot recalibrate reconfigure reconnect record recreate reduce refer refill reimage reinstall
	relocate remediate remove rename renew repeat replace reply report-back require reseat resolve restart restore revoke roll
	search send separate set show shorten shred sign speak start stop store submit suspend swap tell terminate tighten transfer try turn
	uninstall unplug update upgrade use validate verify wait widen wipe write
`);

export const verbsBeforeObject = list(`
	access back block bridge cable call change charge copy cut damage degauss disk drop edit exchange export extend fill filter
	fix force forward group hold label limit link load lock log map measure mirror monitor mount name order pair partition
	patch pause place plan plug print put query read release repair report request reserve reset review rotate route run scan schedule secure
	seat select share switch tag test trace track train trust type view
`);
