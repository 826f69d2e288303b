/** Common regular verbs in their base form: what a present form or a clipped ending may belong to. */
export const regularVerbs: ReadonlySet<string> = new Set(
	`accept access account achieve act adapt add adjust admit advise agree aim allow analyse analyze announce answer apologise
	apologize appear apply appreciate approach argue arrange arrive ask assess assign assist assume assure attach attempt attend
	avoid back balance base bake beg believe belong blame block book boot borrow bother brief browse budget calculate call calm
	cancel care carry cause challenge change charge chase chat check chop circle claim clarify clean clear click climb close coach
	collect combine come comfort commit communicate compare compile complain complete concentrate concern configure confirm
	connect consider consult contact continue contribute control convert convince cook coordinate copy correct count cover crash
	create cross cry deal decide decline decrease deescalate defuse delay delegate delete deliver demonstrate deploy describe
	design detect develop diagnose direct disable disappear disconnect discover discuss display divide document double download
	drag drop ease earn edit educate e-mail email empathise empathize employ empty enable encourage end enjoy ensure enter escalate
	establish estimate evaluate examine exchange exclude excuse execute expect expand experience explain explore export extend face fail fetch
	figure file fill finish fit fix flag follow force format forward gain gather grab greet group guess guide hand handle happen
	hate head help hire hope host hurry identify ignore imagine implement import improve include increase indicate influence
	inform insist inspect install instruct intend interrupt interview introduce investigate invite involve isolate issue join
	jump keep kick knock label land last laugh launch learn lift like link list listen live load lock log look love lower mail
	maintain manage map mark match matter measure mention merge message miss mix monitor motivate move need negotiate note notice
	notify number obtain occur offer open operate order organise organize outline own pack panic park pass patch pause perform
	persuade phone photograph pick pin ping place plan play please plug point post pour practice practise praise prefer prepare
	present press prevent print prioritise prioritize process produce program promise promote propose protect provide publish
	pull purchase push qualify question queue rate reach react realise realize reassure rebook reboot recall receive recognise
	recognize recommend reconnect record recover recruit reduce refer refuse refund register reinstall reject relate release rely
	remain remember remind remove rename renew reopen repair repeat replace reply report request require rescue research reserve
	reset resolve respond rest restart restore retrieve return review revise reward roll rotate rush satisfy save scan schedule
	score scream search secure seem select separate serve settle share shift ship shop shout sign simplify skip slow smile snap
	solve sort sound spot staff stand stare start state stay step stop store stress struggle study submit succeed suffer suggest
	suit supply support suppose surprise suspect swap switch talk tape test text thank tidy tie time tip touch trace track train
	transfer translate transport treat trigger troubleshoot trust try turn type unlock unplug update upgrade upload use vacuum
	verify view visit volunteer vote wait walk want warn wash waste watch weigh welcome whisper wipe wish wonder work worry wrap
	yell bill bring click crimp solder clone die lie pair document decline halve raise lose drain label list rearrange reorganise reorganize
	reformat relocate restructure reschedule summarise summarize standardise standardize streamline automate tutor mentor invent
	supervise observe apologise decorate paint sand drill screw hammer iron measure count recount label`.split(/\s+/)
);
