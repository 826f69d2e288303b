/** How the app gets onto the home screen: by the browser's own offer, by hand, or it is there already. */
type InstallWay = 'installed' | 'offer' | 'ios' | 'menu';

interface InstallOffer extends Event {
	prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

const onAppleTouch = (): boolean =>
	/iPad|iPhone|iPod/.test(navigator.userAgent) || (/Mac/.test(navigator.userAgent) && navigator.maxTouchPoints > 1);

const runsInstalled = (): boolean =>
	matchMedia('(display-mode: standalone)').matches || (navigator as { standalone?: boolean }).standalone === true;

class Installation {
	/** An offer that came before this module is held by static/early.js. */
	#offer = $state.raw((globalThis as { firstlineInstallOffer?: InstallOffer }).firstlineInstallOffer);
	#installed = $state(runsInstalled());

	constructor() {
		addEventListener('beforeinstallprompt', (event) => {
			this.#offer = event as InstallOffer;
		});
		addEventListener('appinstalled', () => {
			this.#installed = true;
		});
	}

	get way(): InstallWay {
		if (this.#installed) {
			return 'installed';
		}
		return this.#offer !== undefined ? 'offer' : onAppleTouch() ? 'ios' : 'menu';
	}

	/** Shows the browser's offer, which can be shown once. */
	async install(): Promise<void> {
		const offer = this.#offer;
		this.#offer = undefined;
		await offer?.prompt();
	}
}

export const installation = new Installation();
