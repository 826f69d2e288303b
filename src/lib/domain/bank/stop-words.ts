const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const functionWords = list(`
	a an the and or nor but so if then than that this these those it its they them their there he she his her him we our
	you your who whom whose which what when where why how as at by for from in into of off on onto out over per to up upon with
	within without via is are was were be been being am do does did done has have had having can could may might must shall
	should will would not no any each every either neither both some such other another own same too very just also only about
	after before again against between because during until while through under above below here more most less least few all
	one two three
`);

/** The words in which exam questions are put; they mark no idea. */
export const stockWords = list(`
	following best first next likely choose technician administrator admin user users customer client employee company
	organization office manager engineer team help desk support cause problem issue step action tool option solution answer
	question describe describes explain explains use uses used using need needs needed want wants reports report reported
	asks perform take make new
`);

/** Words of the trade so common that meeting one in stem and key tells nothing (rule 9). */
export const domainWords = list(`
	network networks computer computers pc device devices system systems server servers windows port ports address addresses
	data file files service services software hardware drive drives connection connect connected cable cables laptop phone
	printer internet account access traffic protocol application app router switch
`);

export const priorityWords = ['BEST', 'MOST', 'FIRST', 'NEXT', 'LEAST'] as const;
