import { rootOf } from './answer-words.ts';

/** Roots of words that join or fill: they tell next to nothing about what was said. */
export const stopWords: ReadonlySet<string> = new Set(
	`a an the and or but so then than that this these those there here it its is are was were be been being am do does did
	done have has had having will would shall should can could may might must i you he she we they me him her us them my
	your his our their mine yours who whom whose which what when where why how if because as of in on at to for from with
	by about into over under again also just very really quite too much many more most some any each every all both few
	such own same only not no nor never get got gets go goes going gone come comes let make makes made thing things
	something anything nothing stuff lot kind sort way like well okay yes yeah um uh er maybe perhaps think guess know mean
	say says said see want need needs use uses used using put take give one ones up out off down away back 's 'd 'll 're
	even still yet now always often usually sometimes first next after before while until since during without within
	through between against per via etc eg basically actually literally definitely probably honestly someone somebody
	anyone anybody people person look looks`
		.split(/\s+/)
		.map(rootOf)
);
