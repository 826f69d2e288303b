const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const subjectPronouns = set(
	'i we you he she they it this that there who which everyone everybody nobody someone'
);
export const objectPronouns = set('me us him her them it you myself himself herself themselves ourselves');
export const determiners = set(
	'a an the my your his her its our their this that these those some any no every each another both all'
);
export const prepositions = set(
	`of in on at to for from with by about into onto over under after before during between through without within
	against around behind beside near off out up down per via than like since until till as`
);
export const auxiliaries = set(
	"am is are was were be been being have has had do does did will would can could shall should must may might 'd 's"
);
export const negations = set('not never no nobody nothing neither nor without hardly barely none cannot');
export const coordinators = set('and but so or then yet');
export const subordinators = set(
	`when while because if since until till after before although though whenever once as unless whether where that who
	which what how why whereas`
);
/** Adverbs that may stand between a subject and its verb. */
export const midAdverbs = set(
	`just also then always never usually often really actually immediately quickly finally simply only still even already
	eventually sometimes later first basically probably literally obviously suddenly kindly calmly politely personally
	gently quietly ever kind sort all both almost nearly soon straightaway instead honestly clearly normally generally
	typically definitely certainly truly somehow successfully carefully rarely frequently not yet now`
);
/** Verbs after which a clause is what was said or thought, not the next deed. */
export const reportingVerbs = set(
	`say tell think know ask see notice realise realize believe feel hear explain mean guess hope wish promise admit find
	suggest make let decide understand remember learn show check be wonder suppose agree like worry swear thank`
);
