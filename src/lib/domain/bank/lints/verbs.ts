/** Verbs with which an option may begin ("Replace the cable"), without those that are as often nouns ("Test report"). */
export const verbs: ReadonlySet<string> = new Set(
	`
	add adjust advise allow analyze apply ask assign attach authenticate avoid begin buy calculate check choose clear collect
	compare configure confirm connect contact convert create decrease defragment delete deploy describe determine disable
	disconnect discard document eject enable encrypt enroll ensure enter erase escalate establish examine explain extend find
	flush follow gather get give grant identify ignore implement import improve inform initialize inspect install interview
	investigate isolate join keep leave locate make migrate move notify obtain perform prevent provide pull purchase quarantine
	raise reboot rebuild recalibrate reconfigure reconnect record recreate reduce refill refit reimage reinstall relocate
	remediate remove rename renew repeat replace require reseat reset resolve restart restore revoke run search send set shorten
	shred speak start stop submit suspend tell terminate tighten transfer try turn uninstall unplug update upgrade use validate
	verify wait widen wipe write
	`
		.trim()
		.split(/\s+/)
);
