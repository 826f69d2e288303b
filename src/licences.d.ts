/** The parts of the app that others wrote; made by src/build/licences-plugin.ts. */
declare module 'virtual:licences' {
	export const licences: readonly {
		readonly name: string;
		readonly version: string;
		readonly licence: string;
		readonly text: string;
	}[];
}
