<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>actions</name>
    <message>
        <source>A reception is over; the consultant is ready again.</source>
        <translation>接待结束，置业顾问重新待接。</translation>
    </message>
    <message>
        <source>Begins today&apos;s rotation with last night&apos;s order and lags.</source>
        <translation>按昨晚的排位和应补、多接开始今天的轮序。</translation>
    </message>
    <message>
        <source>Checks whether a day file is whole and unchanged.</source>
        <translation>检查日文件是否完整、未被改动。</translation>
    </message>
    <message>
        <source>Close of day</source>
        <translation>收班</translation>
    </message>
    <message>
        <source>First visit, next please</source>
        <translation>首访，请下一位</translation>
    </message>
    <message>
        <source>For a visitor who has been here: to the consultant to whom the visit belongs.</source>
        <translation>来过的客户：交给归属的置业顾问接待。</translation>
    </message>
    <message>
        <source>Gives the turn to the next in rotation, at once. Details can follow.</source>
        <translation>按轮序把这一轮立即交给下一位；资料可以随后补登。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation>导入名册</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色 / 深色</translation>
    </message>
    <message>
        <source>Name, phone and the rest of a visit, filled in afterwards.</source>
        <translation>事后补登来访的姓名、电话等资料。</translation>
    </message>
    <message>
        <source>Not there, pass</source>
        <translation>人不在，过号</translation>
    </message>
    <message>
        <source>Open the day</source>
        <translation>开始今日</translation>
    </message>
    <message>
        <source>People: in, out, away</source>
        <translation>签到 · 离岗</translation>
    </message>
    <message>
        <source>Reads agencies and consultants from a table file.</source>
        <translation>从表格文件读入代理公司和置业顾问。</translation>
    </message>
    <message>
        <source>Register details</source>
        <translation>补登资料</translation>
    </message>
    <message>
        <source>Return visit</source>
        <translation>复访</translation>
    </message>
    <message>
        <source>Says who is at the desk; this name stands in the book from here on.</source>
        <translation>登记谁在前台；此后轮序本记在这个名字下。</translation>
    </message>
    <message>
        <source>Seen off</source>
        <translation>送客</translation>
    </message>
    <message>
        <source>Shows all keys.</source>
        <translation>显示全部按键。</translation>
    </message>
    <message>
        <source>Shows the day, has it confirmed, and writes the day&apos;s files.</source>
        <translation>查看当日情况，请各公司确认，并导出当日文件。</translation>
    </message>
    <message>
        <source>Signs consultants in and out, marks who is away and who is back.</source>
        <translation>置业顾问签到、签退，登记离岗与回岗。</translation>
    </message>
    <message>
        <source>Switches between light, dark, and as the system does.</source>
        <translation>在浅色、深色和跟随系统之间切换。</translation>
    </message>
    <message>
        <source>Switches the language of the screen.</source>
        <translation>切换界面语言。</translation>
    </message>
    <message>
        <source>Take the desk</source>
        <translation>接前台</translation>
    </message>
    <message>
        <source>Takes the newest action back. It stays in the book and counts no more.</source>
        <translation>撤回最近一次操作；它仍留在轮序本里，但不再计数。</translation>
    </message>
    <message>
        <source>The person called is not there: says why, and calls the next.</source>
        <translation>被请的人不在：记下原因，再请下一位。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Verify a day file</source>
        <translation>校验日文件</translation>
    </message>
    <message>
        <source>Why this person and why not another, for each turn of the day.</source>
        <translation>今日每一轮：为什么是他，为什么不是别人。</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>中文 / English</source>
        <translation>中文 / English</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>A replay needs both --arrivals and --roster.</source>
        <translation>重排要同时给出 --arrivals 和 --roster。</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>还没有开始过一天</translation>
    </message>
    <message>
        <source>No such book</source>
        <translation>没有这本轮序本</translation>
    </message>
    <message>
        <source>No such day</source>
        <translation>没有这一天</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>不是日期</translation>
    </message>
    <message>
        <source>Not a file</source>
        <translation>不是文件</translation>
    </message>
    <message>
        <source>Not row numbers</source>
        <translation>不是行号</translation>
    </message>
    <message>
        <source>One file is missing</source>
        <translation>缺一个文件</translation>
    </message>
    <message>
        <source>The book has no day {date}.</source>
        <translation>轮序本里没有 {date}。</translation>
    </message>
    <message>
        <source>There is no file {book}.</source>
        <translation>没有文件 {book}。</translation>
    </message>
    <message>
        <source>This site has a roster, but no day yet. Open its first day, then add people.</source>
        <translation>本案场已有名单，但还没有开始第一天。请先开始一天，再加人。</translation>
    </message>
    <message>
        <source>“{book}”: this version keeps a book in a file. Several desks come later.</source>
        <translation>“{book}”：这一版的轮序本是一个文件。多前台以后才有。</translation>
    </message>
    <message>
        <source>“{text}”: write a date as in 2026-09-26.</source>
        <translation>“{text}”：日期请写成 2026-09-26 这样。</translation>
    </message>
    <message>
        <source>“{text}”: write row numbers as in 10,14.</source>
        <translation>“{text}”：行号请写成 10,14 这样。</translation>
    </message>
</context>
<context>
    <name>close</name>
    <message>
        <source>After that the files are written. A closed day is not opened again.</source>
        <translation>收班后即写文件。已收班的一天不能重新打开。</translation>
    </message>
    <message>
        <source>Another folder …</source>
        <translation>换个文件夹…</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>回到前台</translation>
    </message>
    <message>
        <source>Check text of the book</source>
        <translation>轮序本校验码</translation>
    </message>
    <message>
        <source>Close of day: {day}</source>
        <translation>收班 · {day}</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>收班</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>补登</translation>
    </message>
    <message>
        <source>Files are being written</source>
        <translation>正在写文件</translation>
    </message>
    <message>
        <source>Nobody has confirmed for {names} yet; or choose a reason.</source>
        <translation>{names}还没有人确认；也可以选择原因。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Out of hours: {told}</source>
        <translation>营业时间外：{told}</translation>
    </message>
    <message>
        <source>Registrations that lack something</source>
        <translation>资料不全</translation>
    </message>
    <message>
        <source>Still in the house</source>
        <translation>还在场</translation>
    </message>
    <message>
        <source>The bar is what was had, the line what was due.</source>
        <translation>色条是已接，竖线是应接。</translation>
    </message>
    <message>
        <source>The day&apos;s totals</source>
        <translation>今日合计</translation>
    </message>
    <message>
        <source>The day’s files</source>
        <translation>今日文件</translation>
    </message>
    <message>
        <source>The files are not written yet</source>
        <translation>文件还没有写成</translation>
    </message>
    <message>
        <source>They are carried over to tomorrow, and hinder nothing.</source>
        <translation>自动转到明天，不影响收班。</translation>
    </message>
    <message>
        <source>Tomorrow carries on: the order, what is owed, and who is still in the house.</source>
        <translation>明天接着排：次序、应补多接、还在场的都延续。</translation>
    </message>
    <message>
        <source>Unconfirmed: {reason}.</source>
        <translation>未经确认：{reason}。</translation>
    </message>
    <message>
        <source>Where the days&apos; files go</source>
        <translation>每日文件放在哪里</translation>
    </message>
    <message>
        <source>Who has looked, and confirms</source>
        <translation>各公司确认人</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>未确认原因</translation>
    </message>
    <message>
        <source>Write it down, or photograph it. Whoever has it finds any change made later.</source>
        <translation>请抄下或拍照。以后有任何改动，凭它都能查出来。</translation>
    </message>
    <message>
        <source>Write once more</source>
        <translation>重新写一次</translation>
    </message>
    <message>
        <source>and {count} more, Ctrl+R shows them</source>
        <translation>另有 {count} 条，按 Ctrl+R 查看</translation>
    </message>
    <message>
        <source>and {count} more; all are carried over to tomorrow</source>
        <translation>另有 {count} 批；都自动转到明天</translation>
    </message>
    <message>
        <source>choose a reason …</source>
        <translation>选择原因…</translation>
    </message>
    <message>
        <source>entry {seq}</source>
        <translation>第 {seq} 条</translation>
    </message>
    <message>
        <source>lacks {fields}</source>
        <translation>缺{fields}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>尚未确认</translation>
    </message>
    <message>
        <source>none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>not received</source>
        <translation>未接待</translation>
    </message>
    <message>
        <source>share {share}</source>
        <translation>份额 {share}</translation>
    </message>
    <message>
        <source>this morning {before} → tonight {after}</source>
        <translation>早上 {before} → 晚上 {after}</translation>
    </message>
    <message>
        <source>turns, due {due}</source>
        <translation>轮，应接 {due}</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>{agency} is confirmed by</source>
        <translation>{agency}由谁确认</translation>
    </message>
    <message>
        <source>{day} is closed</source>
        <translation>{day}已收班</translation>
    </message>
    <message>
        <source>{had} turns, due {due}</source>
        <translation>{had} 轮，应接 {due}</translation>
    </message>
    <message>
        <source>{had}; own clients {returns}, courtesies {courtesies}, passed {passed}</source>
        <translation>{had}；老客户 {returns}，义务接待 {courtesies}，过号 {passed}</translation>
    </message>
    <message>
        <source>{name} (manager) confirms</source>
        <translation>{name}（经理）确认</translation>
    </message>
    <message>
        <source>{name} confirms</source>
        <translation>{name} 确认</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>A party has 1 to {most} people, not {party}.</source>
        <translation>一组客人为 1 到 {most} 人，不能是 {party}。</translation>
    </message>
    <message>
        <source>Agency known already</source>
        <translation>公司已有</translation>
    </message>
    <message>
        <source>Already away</source>
        <translation>已经离岗</translation>
    </message>
    <message>
        <source>Already signed in</source>
        <translation>已经签到</translation>
    </message>
    <message>
        <source>An action can be taken back for {seconds} seconds. This one stands in the book.</source>
        <translation>操作在 {seconds} 秒内可以撤销。这一条已经定了。</translation>
    </message>
    <message>
        <source>Closed for today</source>
        <translation>今日已收班</translation>
    </message>
    <message>
        <source>Everybody in this roster is on the site’s roster already.</source>
        <translation>这份名册里的人都已在案场名册上。</translation>
    </message>
    <message>
        <source>Name twice</source>
        <translation>姓名重复</translation>
    </message>
    <message>
        <source>No site yet</source>
        <translation>还没有设立案场</translation>
    </message>
    <message>
        <source>Nobody called yet</source>
        <translation>还没有请到人</translation>
    </message>
    <message>
        <source>Nobody has confirmed the day for {agencies}. Let somebody confirm, or give a reason.</source>
        <translation>{agencies}还没有人确认。请其中一人确认，或选一个原因。</translation>
    </message>
    <message>
        <source>Nobody has received this party yet. If it left, mark it as gone.</source>
        <translation>这组客人还没有人接待。如果已经走了，请按“离开”。</translation>
    </message>
    <message>
        <source>Nobody is new</source>
        <translation>没有新增的人</translation>
    </message>
    <message>
        <source>Nobody on the roster is called “{who}”.</source>
        <translation>名册里没有“{who}”。</translation>
    </message>
    <message>
        <source>Not away</source>
        <translation>没有离岗</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>尚未确认</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>尚未签到</translation>
    </message>
    <message>
        <source>Not waiting</source>
        <translation>不在等候</translation>
    </message>
    <message>
        <source>Nothing has been done since the day was opened that could be taken back.</source>
        <translation>今日开始以来没有可以撤销的操作。</translation>
    </message>
    <message>
        <source>Nothing to register</source>
        <translation>没有要登记的资料</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>Only the newest action can be taken back, and something came after this one.</source>
        <translation>只能撤销最近一次操作，这一条之后已有别的操作。</translation>
    </message>
    <message>
        <source>Open the day first: then people sign in and turns are given.</source>
        <translation>请先开始今日（Ctrl+O），再签到、派轮。</translation>
    </message>
    <message>
        <source>Others have built on this</source>
        <translation>之后已有别的操作</translation>
    </message>
    <message>
        <source>Party size not possible</source>
        <translation>人数不对</translation>
    </message>
    <message>
        <source>Somebody else wrote in the book meanwhile. Look who is next now, and press again.</source>
        <translation>别的前台刚记了一条。请看清现在的下一位，再按一次。</translation>
    </message>
    <message>
        <source>Still receiving</source>
        <translation>还在接待</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>还在等候</translation>
    </message>
    <message>
        <source>The board has changed</source>
        <translation>轮序已变</translation>
    </message>
    <message>
        <source>The day is open</source>
        <translation>今日已经开始</translation>
    </message>
    <message>
        <source>The day is over</source>
        <translation>这一天已收班</translation>
    </message>
    <message>
        <source>The day isn’t open</source>
        <translation>今日还没开始</translation>
    </message>
    <message>
        <source>The reason must be one of: {codes}.</source>
        <translation>原因只能是：{codes}。</translation>
    </message>
    <message>
        <source>There is a {name} in this agency already.</source>
        <translation>这家公司已有一位{name}。</translation>
    </message>
    <message>
        <source>There is an agency {name} already.</source>
        <translation>已有公司{name}。</translation>
    </message>
    <message>
        <source>This book is empty. Set up the site, its agencies and its roster first.</source>
        <translation>轮序本是空的。请先设立案场、公司和名册。</translation>
    </message>
    <message>
        <source>This party is being received. When it leaves, it is seen off (F7).</source>
        <translation>这组客人有人接待。走的时候请按送客（F7）。</translation>
    </message>
    <message>
        <source>This party still waits: there is no turn to pass on.</source>
        <translation>这组客人还在等候，没有可以过号的轮次。</translation>
    </message>
    <message>
        <source>This turn was given on an earlier day and stands.</source>
        <translation>这一轮是前几日派的，不再改动。</translation>
    </message>
    <message>
        <source>This visit is over already, or was never written down.</source>
        <translation>这次来访已经结束，或从未记入。</translation>
    </message>
    <message>
        <source>This visit stands in the book already.</source>
        <translation>这次来访已在轮序本里。</translation>
    </message>
    <message>
        <source>Too late to undo</source>
        <translation>已过撤销时间</translation>
    </message>
    <message>
        <source>Turn of another day</source>
        <translation>不是今日的轮次</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>查无此人</translation>
    </message>
    <message>
        <source>Unknown reason</source>
        <translation>原因不明</translation>
    </message>
    <message>
        <source>Visit not open</source>
        <translation>来访已结束</translation>
    </message>
    <message>
        <source>Visit written already</source>
        <translation>来访已记入</translation>
    </message>
    <message>
        <source>Write a name, a phone or a source.</source>
        <translation>请写姓名、电话或来源。</translation>
    </message>
    <message>
        <source>{date} has been closed. The next day can be opened from midnight on.</source>
        <translation>{date} 已收班，零点以后可以开始下一天。</translation>
    </message>
    <message>
        <source>{date} is open already.</source>
        <translation>{date} 已经开始。</translation>
    </message>
    <message>
        <source>{date} is over. The book can’t go back behind {last}; look at the PC’s clock.</source>
        <translation>{date} 已过去，轮序本不能退到 {last} 之前；请看电脑的日期。</translation>
    </message>
    <message>
        <source>{who} hasn’t signed in today. Sign in first.</source>
        <translation>{who}今日还没签到，请先签到（F9）。</translation>
    </message>
    <message>
        <source>{who} is away already. Mark the return first.</source>
        <translation>{who}已经离岗，请先记回岗。</translation>
    </message>
    <message>
        <source>{who} is on duty already.</source>
        <translation>{who}已经在岗。</translation>
    </message>
    <message>
        <source>{who} is still with visitors. See them off first.</source>
        <translation>{who}还在陪客人，请先送客。</translation>
    </message>
    <message>
        <source>{who} isn’t away.</source>
        <translation>{who}没有离岗。</translation>
    </message>
</context>
<context>
    <name>desk_page</name>
    <message>
        <source>1 party</source>
        <translation>1 组</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 人</translation>
    </message>
    <message>
        <source>1 turn</source>
        <translation>1 轮</translation>
    </message>
    <message>
        <source>1 turn today</source>
        <translation>今日 1 轮</translation>
    </message>
    <message>
        <source>After this nobody is ready.</source>
        <translation>之后暂无人待接。</translation>
    </message>
    <message>
        <source>All receive or are away. A party that comes now waits (F2), and is called as soon as somebody is ready.</source>
        <translation>都在接待或离岗。现在来的客人按 F2 先等候，有人待接时自动请到。</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>F2 twice within a second: press once more for the next.</source>
        <translation>一秒内按了两次 F2：要请下一位，请再按一次。</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>How many people?</source>
        <translation>几位客人？</translation>
    </message>
    <message>
        <source>Is called as soon as somebody is ready.</source>
        <translation>有人待接时自动请到。</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>刚才</translation>
    </message>
    <message>
        <source>Next one again</source>
        <translation>再请下一位</translation>
    </message>
    <message>
        <source>Next · {lane}</source>
        <translation>下一位 · {lane}</translation>
    </message>
    <message>
        <source>Next: {name} ({agency})</source>
        <translation>下一位 {name}（{agency}）</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>第 {number} 组</translation>
    </message>
    <message>
        <source>Nobody has signed in</source>
        <translation>还没有人签到</translation>
    </message>
    <message>
        <source>Nobody is ready</source>
        <translation>暂无人待接</translation>
    </message>
    <message>
        <source>Not there, pass</source>
        <translation>人不在，过号</translation>
    </message>
    <message>
        <source>Not there? F8</source>
        <translation>人不在？F8</translation>
    </message>
    <message>
        <source>Open the day with Ctrl+O. Then people sign in, and turns are given.</source>
        <translation>按 Ctrl+O 开始今日，然后签到、派轮。</translation>
    </message>
    <message>
        <source>Please receive · {kind}</source>
        <translation>请接待 · {kind}</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>接待中</translation>
    </message>
    <message>
        <source>Register (Ctrl+R)</source>
        <translation>补登 Ctrl+R</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>轮序</translation>
    </message>
    <message>
        <source>Seen off</source>
        <translation>送客</translation>
    </message>
    <message>
        <source>Sign people in with F9: two initials, Enter. A party that comes now waits.</source>
        <translation>按 F9 签到：输入姓名首字母，按 Enter。现在来的客人先等候。</translation>
    </message>
    <message>
        <source>Talk finished</source>
        <translation>谈毕</translation>
    </message>
    <message>
        <source>The day is closed</source>
        <translation>今日已收班</translation>
    </message>
    <message>
        <source>The day isn’t open yet</source>
        <translation>今日还没开始</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>随后</translation>
    </message>
    <message>
        <source>To register</source>
        <translation>待补登</translation>
    </message>
    <message>
        <source>Tomorrow the rotation goes on where it ended today.</source>
        <translation>明天接着今天的排位和应补、多接继续。</translation>
    </message>
    <message>
        <source>Too late to undo</source>
        <translation>已过撤销时间</translation>
    </message>
    <message>
        <source>Undo {seconds} s</source>
        <translation>撤销 {seconds} 秒</translation>
    </message>
    <message>
        <source>Undo, {seconds} s</source>
        <translation>撤销 {seconds} 秒</translation>
    </message>
    <message>
        <source>Undo: {deed} {seconds} s</source>
        <translation>撤销 {deed} {seconds} 秒</translation>
    </message>
    <message>
        <source>Undone; it stands in the book and counts no more</source>
        <translation>已撤销；轮序本里留有记录，不再计数</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>Waits as number {place}</source>
        <translation>第 {place} 组等候</translation>
    </message>
    <message>
        <source>Waits for {owner}, or for the agency.</source>
        <translation>等{owner}或其同公司的人接待。</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>到访</translation>
    </message>
    <message>
        <source>away {count}</source>
        <translation>离岗 {count}</translation>
    </message>
    <message>
        <source>courtesy for a return visit</source>
        <translation>复访 · 义务接待</translation>
    </message>
    <message>
        <source>digit</source>
        <translation>数字键</translation>
    </message>
    <message>
        <source>last action</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>no turn yet today</source>
        <translation>今日还没有派轮</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>无人等候</translation>
    </message>
    <message>
        <source>nobody yet: F2 gives the next turn</source>
        <translation>暂无，按 F2 请下一位</translation>
    </message>
    <message>
        <source>nothing left to do</source>
        <translation>没有待补的资料</translation>
    </message>
    <message>
        <source>party gone</source>
        <translation>客人离开</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>过号</translation>
    </message>
    <message>
        <source>passed over: {cause}</source>
        <translation>过号：{cause}</translation>
    </message>
    <message>
        <source>receiving {count}</source>
        <translation>接待 {count}</translation>
    </message>
    <message>
        <source>seen off</source>
        <translation>送客</translation>
    </message>
    <message>
        <source>share {weight} · nobody has signed in (F9)</source>
        <translation>份额 {weight} · 还没有人签到，按 F9</translation>
    </message>
    <message>
        <source>share {weight} · {turns}</source>
        <translation>份额 {weight} · {turns}</translation>
    </message>
    <message>
        <source>{count} parties</source>
        <translation>{count} 组</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} 人</translation>
    </message>
    <message>
        <source>{count} to do</source>
        <translation>{count} 组</translation>
    </message>
    <message>
        <source>{count} · F7 {button}</source>
        <translation>{count} · F7 {button}</translation>
    </message>
    <message>
        <source>{count}, {shown} shown · F7 all</source>
        <translation>{count} · 显示前 {shown} · F7 全部</translation>
    </message>
    <message>
        <source>{kind}, {party}</source>
        <translation>{kind} {party}</translation>
    </message>
    <message>
        <source>{party} came</source>
        <translation>{party}</translation>
    </message>
    <message>
        <source>{text} · also called: {also}</source>
        <translation>{text} · 同时请到 {also}</translation>
    </message>
    <message>
        <source>{time} · entry {seq} of the book</source>
        <translation>{time} 已记入轮序本 · 第 {seq} 条</translation>
    </message>
    <message>
        <source>{turns} turns</source>
        <translation>{turns} 轮</translation>
    </message>
    <message>
        <source>{turns} turns today</source>
        <translation>今日 {turns} 轮</translation>
    </message>
    <message>
        <source>{turns} · F12 why?</source>
        <translation>{turns} · F12 为什么</translation>
    </message>
    <message>
        <source>{visit}, for {owner}</source>
        <translation>{visit}，等{owner}</translation>
    </message>
    <message>
        <source>{who} back</source>
        <translation>{who} 回岗</translation>
    </message>
    <message>
        <source>{who} in</source>
        <translation>{who} 签到</translation>
    </message>
    <message>
        <source>{who} out</source>
        <translation>{who} 签退</translation>
    </message>
    <message>
        <source>{who} {cause}</source>
        <translation>{who} {cause}</translation>
    </message>
</context>
<context>
    <name>dialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message>
        <source>Python {version}; 3.11 or newer is needed.</source>
        <translation>Python {version}；需要 3.11 或更新。</translation>
    </message>
    <message>
        <source>SQLite {version} is sound.</source>
        <translation>SQLite {version} 可靠。</translation>
    </message>
    <message>
        <source>The book is empty: no site has been set up.</source>
        <translation>轮序本是空的：还没有设立案场。</translation>
    </message>
    <message>
        <source>The chain breaks at entry {seq}: something was changed there.</source>
        <translation>校验链在第 {seq} 条断开：那里被改动过。</translation>
    </message>
    <message>
        <source>The chain of {count} entries is unbroken.</source>
        <translation>{count} 条的校验链完整。</translation>
    </message>
    <message>
        <source>The clock is not behind the book.</source>
        <translation>电脑时钟没有落后于轮序本。</translation>
    </message>
    <message>
        <source>The table of visits doesn’t match the book. Run: frontdesk doctor --rebuild</source>
        <translation>来访表与轮序本不符。请运行：frontdesk doctor --rebuild</translation>
    </message>
    <message>
        <source>The table of visits matches the book.</source>
        <translation>来访表与轮序本相符。</translation>
    </message>
    <message>
        <source>The table of {count} visits was told anew.</source>
        <translation>已按轮序本重建 {count} 条来访。</translation>
    </message>
    <message>
        <source>This PC’s clock is behind the book’s last entry. Set the clock.</source>
        <translation>电脑时钟落后于轮序本的最后一条。请校准时钟。</translation>
    </message>
    <message>
        <source>Time zones are known.</source>
        <translation>时区资料齐全。</translation>
    </message>
    <message>
        <source>Time zones are unknown: install the package tzdata.</source>
        <translation>缺时区资料：请安装 tzdata。</translation>
    </message>
    <message>
        <source>{free} MB are free on the book’s disk.</source>
        <translation>轮序本所在磁盘还有 {free} MB。</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Nothing may be written in the folder {folder}. Choose another folder, or allow writing.</source>
        <translation>文件夹 {folder} 不能写入。请换个文件夹，或开放写入权限。</translation>
    </message>
    <message>
        <source>The day’s files can’t be written</source>
        <translation>今日文件写不了</translation>
    </message>
    <message>
        <source>The disk is full. {file} was not written; make room.</source>
        <translation>磁盘已满，{file} 没有写成。请腾出空间。</translation>
    </message>
    <message>
        <source>{file} can’t be written here ({cause}). Choose another folder.</source>
        <translation>{file} 写不到这里（{cause}）。请换个文件夹。</translation>
    </message>
    <message>
        <source>{file} is open in another program, perhaps Excel or WPS. Close it there, or choose another folder.</source>
        <translation>{file} 正被其他程序打开，可能是 Excel 或 WPS。请先关闭，或换个文件夹。</translation>
    </message>
</context>
<context>
    <name>footer</name>
    <message>
        <source>Close of day</source>
        <translation>收班</translation>
    </message>
    <message>
        <source>Desk: {who} · rule sheet {version} · book entry {seq}</source>
        <translation>前台 {who} · 规则表第 {version} 版 · 轮序本第 {seq} 条</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>补登</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>In, out, away</source>
        <translation>签到 · 离岗</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>过号</translation>
    </message>
    <message>
        <source>Take desk</source>
        <translation>接前台</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>未登记</translation>
    </message>
</context>
<context>
    <name>header</name>
    <message>
        <source>Check {head}</source>
        <translation>校验 {head}</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>前台轮序</translation>
    </message>
    <message>
        <source>The short form of the book’s last hash: anybody may note it.</source>
        <translation>轮序本当前校验码的简写：谁都可以抄下来，日后核对。</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>After a press: digits 1 to 9 tell how many came. In lists: ↑ ↓ and digits choose, letters find by name, pinyin or initials. Enter confirms, Esc goes back, Tab goes on. A key held down is one press.</source>
        <translation>请到人之后：按数字 1 到 9 记几位客人。在列表里：↑ ↓ 或数字选择，输入姓名、拼音、首字母查找。Enter 确认，Esc 返回，Tab 到下一处。按住不放只算一次。</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>全部按键</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>回到前台</translation>
    </message>
    <message>
        <source>One press of F2 gives the turn to whoever is next, fairly among the agencies, and writes it in the book. Nothing in the book is ever rubbed out; F12 says why for each turn.</source>
        <translation>按一次 F2，按轮序请到下一位，各公司份额公平，并记入轮序本。轮序本只增不改；每一轮为什么是他，按 F12 看。</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Choose a file, or type who joins.</source>
        <translation>请选择表格，或填写新来的人。</translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation>导入名单</translation>
    </message>
    <message>
        <source>New agencies, with share 1: {names}.</source>
        <translation>新公司，份额 1：{names}。</translation>
    </message>
    <message>
        <source>Open the first day of the book; then people can join.</source>
        <translation>请先开始第一天，然后才能加人。</translation>
    </message>
    <message>
        <source>Rows still to be mended or left out: {rows}.</source>
        <translation>还有 {rows} 行要改正，或去掉勾选。</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Who is in the book already is left out. New agencies join with share 1.</source>
        <translation>已在轮序本里的不重复录入。新公司按份额 1 加入。</translation>
    </message>
</context>
<context>
    <name>lag</name>
    <message>
        <source>ahead {amount}</source>
        <translation>多接 {amount}</translation>
    </message>
    <message>
        <source>owed {amount}</source>
        <translation>应补 {amount}</translation>
    </message>
</context>
<context>
    <name>office</name>
    <message>
        <source>A line of the arrivals cannot be read</source>
        <translation>到访记录有一行读不出</translation>
    </message>
    <message>
        <source>A line of the file cannot be read</source>
        <translation>文件有一行读不出</translation>
    </message>
    <message>
        <source>A name needs at least one letter.</source>
        <translation>姓名至少要有一个字。</translation>
    </message>
    <message>
        <source>A newcomer needs a mentor.</source>
        <translation>新人要有师傅。</translation>
    </message>
    <message>
        <source>A telephone number has digits only, perhaps with spaces, dashes and a +.</source>
        <translation>电话只能有数字，可带空格、短横和 +。</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>代理公司</translation>
    </message>
    <message>
        <source>An Excel workbook (xlsx, xls), an ODS table or a CSV file is expected.</source>
        <translation>请选择 Excel 工作簿（xlsx、xls）、ODS 表格或 CSV 文件。</translation>
    </message>
    <message>
        <source>At most {limit} MB are read. Is it really a list?</source>
        <translation>最多读 {limit} MB。这真的是名单吗？</translation>
    </message>
    <message>
        <source>At most {limit} columns are read. Delete the columns that do not belong to the list.</source>
        <translation>最多读 {limit} 列。请删去不属于名单的列。</translation>
    </message>
    <message>
        <source>At most {limit} rows are read. Delete the rows that do not belong to the list.</source>
        <translation>最多读 {limit} 行。请删去不属于名单的行。</translation>
    </message>
    <message>
        <source>Further up this agency is written {agency}. Write it the same way.</source>
        <translation>上面这家公司写作“{agency}”，请写成一样。</translation>
    </message>
    <message>
        <source>It begins with {sign} like a formula.</source>
        <translation>以 {sign} 开头，像公式。</translation>
    </message>
    <message>
        <source>It has fewer than {count} digits. Is one missing?</source>
        <translation>不足 {count} 位，是不是少了？</translation>
    </message>
    <message>
        <source>It has more than {count} digits.</source>
        <translation>超过 {count} 位。</translation>
    </message>
    <message>
        <source>It holds a long number. A telephone number does not belong here.</source>
        <translation>里面有一长串数字。这里不要写电话。</translation>
    </message>
    <message>
        <source>It holds an invisible control character.</source>
        <translation>里面有看不见的控制字符。</translation>
    </message>
    <message>
        <source>It is longer than {count} letters.</source>
        <translation>超过 {count} 个字。</translation>
    </message>
    <message>
        <source>It is neither UTF-8, UTF-16 nor GB18030. Save it from Excel as a workbook (xlsx) instead.</source>
        <translation>编码不是 UTF-8、UTF-16 或 GB18030。请在 Excel 里另存为工作簿（xlsx）。</translation>
    </message>
    <message>
        <source>It looks like an error of the spreadsheet: {text}.</source>
        <translation>像是表格里的错误值：{text}。</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Line {line}: a quotation mark is missing or stands where it should not.</source>
        <translation>第 {line} 行：引号缺了，或放错了地方。</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>第 {line} 行：{reason}</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>师傅</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>No agency is given: taken from above, {agency}</source>
        <translation>未写公司，按上一行算：{agency}</translation>
    </message>
    <message>
        <source>No column with names was found</source>
        <translation>没有找到姓名列</translation>
    </message>
    <message>
        <source>No level is given: taken as independent</source>
        <translation>未写级别，按独立算</translation>
    </message>
    <message>
        <source>Nobody is left to take over. Tick at least one person.</source>
        <translation>没有可录入的人。请至少勾选一人。</translation>
    </message>
    <message>
        <source>Nobody is one&apos;s own mentor.</source>
        <translation>师傅不能是本人。</translation>
    </message>
    <message>
        <source>Nobody stands in the roster</source>
        <translation>名单里没有人</translation>
    </message>
    <message>
        <source>One row must have the titles of the columns, among them 姓名 or Name.</source>
        <translation>要有一行写列名，其中有“姓名”或 Name。</translation>
    </message>
    <message>
        <source>Only the sheet {sheet} is read, not: {others}</source>
        <translation>只读工作表“{sheet}”，不读：{others}</translation>
    </message>
    <message>
        <source>Open it in Excel or WPS, save it as an Excel workbook (xlsx), and choose that file.</source>
        <translation>请用 Excel 或 WPS 打开，另存为 Excel 工作簿（xlsx），再选那个文件。</translation>
    </message>
    <message>
        <source>Open it in Excel or WPS, save it under a new name, and choose the new file.</source>
        <translation>请用 Excel 或 WPS 打开，另存为新文件，再选新文件。</translation>
    </message>
    <message>
        <source>Open it with its password, save it without one, and choose it again.</source>
        <translation>请用密码打开，去掉密码保存，再选一次。</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {reason} Mend it, or leave the row out.</source>
        <translation>第 {row} 行，{column}：{reason}请改正，或去掉这一行的勾选。</translation>
    </message>
    <message>
        <source>The agency is missing.</source>
        <translation>没有写公司。</translation>
    </message>
    <message>
        <source>The columns are not those of arrivals</source>
        <translation>列名不是到访记录的</translation>
    </message>
    <message>
        <source>The computer could not read {name}: {cause}</source>
        <translation>电脑读不了 {name}：{cause}</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>文件打不开</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>文件读不出</translation>
    </message>
    <message>
        <source>The file has no arrivals</source>
        <translation>文件里没有到访记录</translation>
    </message>
    <message>
        <source>The file has too many columns</source>
        <translation>文件列数太多</translation>
    </message>
    <message>
        <source>The file has too many rows</source>
        <translation>文件行数太多</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <source>The file is not readable text</source>
        <translation>文件不是可读的文本</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>文件不在了</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>文件太大</translation>
    </message>
    <message>
        <source>The first line must be {expected}; it is {found}.</source>
        <translation>第一行应为 {expected}，现在是 {found}。</translation>
    </message>
    <message>
        <source>The mentor {mentor} belongs to another agency, {agency}.</source>
        <translation>师傅{mentor}是另一家公司的（{agency}）。</translation>
    </message>
    <message>
        <source>The mentor {mentor} is not in this roster.</source>
        <translation>师傅{mentor}不在名单里。</translation>
    </message>
    <message>
        <source>The mentor {mentor} is still learning.</source>
        <translation>师傅{mentor}自己还在学习。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>没有写姓名。</translation>
    </message>
    <message>
        <source>The roster is empty</source>
        <translation>名单是空的</translation>
    </message>
    <message>
        <source>The roster is not taken over yet</source>
        <translation>名单还没有录入</translation>
    </message>
    <message>
        <source>The workbook is protected by a password</source>
        <translation>工作簿有密码保护</translation>
    </message>
    <message>
        <source>There are titles in row {row}, but no names under them.</source>
        <translation>第 {row} 行是列名，下面没有姓名。</translation>
    </message>
    <message>
        <source>There is not one filled cell in it. Was the right file chosen?</source>
        <translation>里面一个有内容的单元格都没有。文件选对了吗？</translation>
    </message>
    <message>
        <source>There is nothing under the titles of the columns.</source>
        <translation>列名下面没有内容。</translation>
    </message>
    <message>
        <source>This is not a spreadsheet</source>
        <translation>这不是表格文件</translation>
    </message>
    <message>
        <source>This is not a telephone number</source>
        <translation>这不是电话号码</translation>
    </message>
    <message>
        <source>This kind of spreadsheet is not read</source>
        <translation>不支持这种表格</translation>
    </message>
    <message>
        <source>Unpacked it holds more than {limit} MB, which no list needs. It is not opened.</source>
        <translation>解压后超过 {limit} MB，名单用不了这么大，不予打开。</translation>
    </message>
    <message>
        <source>{count} cells are expected, {found} are there.</source>
        <translation>应有 {count} 格，现有 {found} 格。</translation>
    </message>
    <message>
        <source>{name} is a folder, not a file. Choose the file inside it.</source>
        <translation>{name} 是文件夹。请选择里面的文件。</translation>
    </message>
    <message>
        <source>{name} is open in another program, or you may not read it. Close it, then try again.</source>
        <translation>{name} 正被其他程序打开，或没有读取权限。请关闭后再试。</translation>
    </message>
    <message>
        <source>{name} stands more than once in {agency}: rows {rows}.</source>
        <translation>{name}在{agency}里重复：第 {rows} 行。</translation>
    </message>
    <message>
        <source>{name} was moved, renamed or deleted. Choose the file again.</source>
        <translation>{name} 已被移动、改名或删除。请重新选择。</translation>
    </message>
    <message>
        <source>{text} is no local time like 2016-10-30 09:58:11.</source>
        <translation>{text} 不是 2016-10-30 09:58:11 这样的时间。</translation>
    </message>
    <message>
        <source>{text} is no whole number of persons.</source>
        <translation>{text} 不是整数人数。</translation>
    </message>
    <message>
        <source>{word} is no known level. Known are 熟手, 独立, 新人 and 见习.</source>
        <translation>没有“{word}”这个级别，可填：熟手、独立、新人、见习。</translation>
    </message>
</context>
<context>
    <name>open_day</name>
    <message>
        <source>Carried over from {day}</source>
        <translation>从{day}延续</translation>
    </message>
    <message>
        <source>Nobody is receiving any more.</source>
        <translation>没有未结束的接待。</translation>
    </message>
    <message>
        <source>Open the day</source>
        <translation>开始今日</translation>
    </message>
    <message>
        <source>Open the day: {day}</source>
        <translation>开始今日 · {day}</translation>
    </message>
    <message>
        <source>Parties that wait: {count}.</source>
        <translation>等候：{count} 批。</translation>
    </message>
    <message>
        <source>Still receiving, {count}: {people}</source>
        <translation>仍在接待 {count} 组：{people}</translation>
    </message>
    <message>
        <source>The first day of this book. Places in line are taken by signing in (F9).</source>
        <translation>这是轮序本的第一天。按 F9 签到，先签到的排在前面。</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>谁在前台？</translation>
    </message>
    <message>
        <source>Write your name: what you press stands under it.</source>
        <translation>请填姓名：你按的每一下都记在这个名字下。</translation>
    </message>
    <message>
        <source>your name, as it stands in the book</source>
        <translation>姓名，会写进轮序本</translation>
    </message>
    <message>
        <source>{day} was never closed. It is closed now, unconfirmed, and the book says so. Nothing is lost.</source>
        <translation>{day}没有收班。现在补收班，记为未经确认，轮序本里会写明。什么都没有丢。</translation>
    </message>
</context>
<context>
    <name>pass_over</name>
    <message>
        <source>Causes</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Nobody else is ready: the party waits.</source>
        <translation>暂无他人待接：客人先等候。</translation>
    </message>
    <message>
        <source>Nobody has been called who could be passed.</source>
        <translation>今日没有可以过号的接待。</translation>
    </message>
    <message>
        <source>Not there, pass</source>
        <translation>人不在，过号</translation>
    </message>
    <message>
        <source>Pass {name}</source>
        <translation>{name} 过号</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>已请到的人</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>called at {time}</source>
        <translation>{time} 请到</translation>
    </message>
    <message>
        <source>{name} ({agency}) receives this party instead.</source>
        <translation>这组客人改由{name}（{agency}）接待。</translation>
    </message>
    <message>
        <source>{name} goes to the back of the line, and is away: {cause}.</source>
        <translation>{name}轮空，回到队尾，并记离岗：{cause}。</translation>
    </message>
    <message>
        <source>{name} keeps the place in line, and is away: {cause}.</source>
        <translation>{name}保留排位，并记离岗：{cause}。</translation>
    </message>
    <message>
        <source>↑ ↓ choose the person, digits the cause.</source>
        <translation>↑ ↓ 选人，数字选原因。</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>Away</source>
        <translation>离岗</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Name, pinyin or initials</source>
        <translation>姓名、拼音或首字母</translation>
    </message>
    <message>
        <source>People</source>
        <translation>置业顾问</translation>
    </message>
    <message>
        <source>People: in, out, away</source>
        <translation>签到 · 离岗</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>签退</translation>
    </message>
    <message>
        <source>Sign {name} in</source>
        <translation>{name} 签到</translation>
    </message>
    <message>
        <source>Type two initials and press Enter; then the next. Digits mark as away.</source>
        <translation>输入首字母，按 Enter，再下一位。数字记离岗。</translation>
    </message>
    <message>
        <source>not in</source>
        <translation>未签到</translation>
    </message>
    <message>
        <source>ready · {since}</source>
        <translation>待接 · {since}</translation>
    </message>
    <message>
        <source>{name} has signed in</source>
        <translation>{name} 已签到</translation>
    </message>
    <message>
        <source>{name} has signed out</source>
        <translation>{name} 已签退</translation>
    </message>
    <message>
        <source>{name} is away: {cause}</source>
        <translation>{name} 离岗：{cause}</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>{name} 回岗</translation>
    </message>
    <message>
        <source>{name} is ready</source>
        <translation>{name}待接</translation>
    </message>
    <message>
        <source>{name} is receiving</source>
        <translation>{name} 接待中</translation>
    </message>
    <message>
        <source>{name}: a party waits, please receive</source>
        <translation>请{name}接待等候的客人</translation>
    </message>
</context>
<context>
    <name>person_menu</name>
    <message>
        <source>Back</source>
        <translation>回岗</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>签退</translation>
    </message>
    <message>
        <source>Why not this person?</source>
        <translation>为什么不是他？</translation>
    </message>
</context>
<context>
    <name>play</name>
    <message>
        <source>Line not understood</source>
        <translation>这一行看不懂</translation>
    </message>
    <message>
        <source>Line {number}: expected {what}.</source>
        <translation>第 {number} 行：应为{what}。</translation>
    </message>
    <message>
        <source>Line {number}: “{do}” comes with a later version.</source>
        <translation>第 {number} 行：“{do}”以后的版本才有。</translation>
    </message>
    <message>
        <source>Name taken</source>
        <translation>名称已用</translation>
    </message>
    <message>
        <source>No turn given</source>
        <translation>没有派轮</translation>
    </message>
    <message>
        <source>No visit is called “{name}”.</source>
        <translation>没有叫“{name}”的来访。</translation>
    </message>
    <message>
        <source>Nobody in the records answers to “{asked}”. Take them as a first visit.</source>
        <translation>记录里没有“{asked}”。请按首访接待。</translation>
    </message>
    <message>
        <source>Not in this version</source>
        <translation>这一版还没有</translation>
    </message>
    <message>
        <source>Several agencies have a {name}. Write the agency, too: {example}.</source>
        <translation>不止一家公司有{name}。请连公司一起写：{example}。</translation>
    </message>
    <message>
        <source>There is a visit “{name}” already.</source>
        <translation>已有来访“{name}”。</translation>
    </message>
    <message>
        <source>This visit has had no turn today; it waits, or it left.</source>
        <translation>这次来访今日没有派轮：还在等候，或已离开。</translation>
    </message>
    <message>
        <source>Two of that name</source>
        <translation>有重名</translation>
    </message>
    <message>
        <source>Unknown visit</source>
        <translation>没有这次来访</translation>
    </message>
    <message>
        <source>Unknown visitor</source>
        <translation>没有这位客人</translation>
    </message>
    <message>
        <source>a JSON object on one line</source>
        <translation>一行一个 JSON 对象</translation>
    </message>
    <message>
        <source>“at” as in 2026-09-26T09:00:00+08:00</source>
        <translation>“at”，写成 2026-09-26T09:00:00+08:00 这样</translation>
    </message>
    <message>
        <source>“do”, one of {deeds}</source>
        <translation>“do”，为 {deeds} 之一</translation>
    </message>
    <message>
        <source>“owner”, “phone” or “visitor”</source>
        <translation>“owner”、“phone”或“visitor”</translation>
    </message>
    <message>
        <source>“{name}”, a list of names</source>
        <translation>“{name}”，姓名列表</translation>
    </message>
    <message>
        <source>“{name}”, a list of objects</source>
        <translation>“{name}”，对象列表</translation>
    </message>
    <message>
        <source>“{name}”, a text</source>
        <translation>“{name}”，文字</translation>
    </message>
    <message>
        <source>“{name}”, a whole number</source>
        <translation>“{name}”，整数</translation>
    </message>
    <message>
        <source>“{name}”, an object</source>
        <translation>“{name}”，对象</translation>
    </message>
    <message>
        <source>“{name}”, one of {allowed}</source>
        <translation>“{name}”，为 {allowed} 之一</translation>
    </message>
</context>
<context>
    <name>refusal</name>
    <message>
        <source>Clause {clause}</source>
        <translation>条款 {clause}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>register</name>
    <message>
        <source>1 to {most} people</source>
        <translation>人数为 1 到 {most}</translation>
    </message>
    <message>
        <source>As the visitor says it</source>
        <translation>客人自报的姓名</translation>
    </message>
    <message>
        <source>Digits; full-width ones are fine</source>
        <translation>手机或座机号码</translation>
    </message>
    <message>
        <source>How many, 1 to {most}</source>
        <translation>1 到 {most}</translation>
    </message>
    <message>
        <source>Newspaper, friend, passing by …</source>
        <translation>报纸、朋友、路过……</translation>
    </message>
    <message>
        <source>No visit today yet.</source>
        <translation>今日还没有来访。</translation>
    </message>
    <message>
        <source>Register details</source>
        <translation>补登资料</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Visits of today</source>
        <translation>今日来访</translation>
    </message>
    <message>
        <source>digits only</source>
        <translation>只能是数字</translation>
    </message>
    <message>
        <source>lacks {fields}</source>
        <translation>缺{fields}</translation>
    </message>
    <message>
        <source>still missing</source>
        <translation>待填</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>↑ ↓ in the list choose the visit. Leave empty what nobody told.</source>
        <translation>在列表里用 ↑ ↓ 选来访；客人没说的就空着。</translation>
    </message>
</context>
<context>
    <name>return_visit</name>
    <message>
        <source>Found</source>
        <translation>找到的人</translation>
    </message>
    <message>
        <source>Let the party wait</source>
        <translation>请客人等候</translation>
    </message>
    <message>
        <source>Name, pinyin, initials, phone or its last four digits</source>
        <translation>姓名、拼音、首字母、电话或后四位</translation>
    </message>
    <message>
        <source>Nobody found. Is it a first visit? Then Esc and F2.</source>
        <translation>没有找到。是首访吗？按 Esc，再按 F2。</translation>
    </message>
    <message>
        <source>Nobody has received this visitor yet: a first visit (F2).</source>
        <translation>还没有人接待过这位客人：按首访处理（F2）。</translation>
    </message>
    <message>
        <source>Return visit</source>
        <translation>复访</translation>
    </message>
    <message>
        <source>The visitor asks for this consultant.</source>
        <translation>客人找这位置业顾问</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>请{name}接待</translation>
    </message>
    <message>
        <source>Type a few letters: visitors and consultants are found at once.</source>
        <translation>输入几个字母，客人和置业顾问都能找到。</translation>
    </message>
    <message>
        <source>Who are you, or whom do you ask for?</source>
        <translation>问一句：您贵姓？或者找哪位？</translation>
    </message>
    <message>
        <source>Who receives</source>
        <translation>由谁接待</translation>
    </message>
    <message>
        <source>belongs to {owner}</source>
        <translation>归属{owner}</translation>
    </message>
    <message>
        <source>consultant</source>
        <translation>置业顾问</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>未留姓名</translation>
    </message>
    <message>
        <source>{name} receives. A return visit moves nobody’s turn.</source>
        <translation>{name}接待。复访不动任何人的轮次。</translation>
    </message>
    <message>
        <source>{name} receives. By the rule sheet this counts as a turn of {agency}.</source>
        <translation>{name}接待。按规则表，计{agency}一轮。</translation>
    </message>
    <message>
        <source>{name}: not received yet</source>
        <translation>{name}：还没有接待过</translation>
    </message>
    <message>
        <source>{name}: visit number {number}, last on {date} with {who}</source>
        <translation>{name}：第 {number} 次到访，上次 {date}由{who}接待</translation>
    </message>
    <message>
        <source>{owner} isn’t ready, and nobody of {agency} is: the party waits.</source>
        <translation>{owner}不在待接，{agency}也无人待接：客人先等候。</translation>
    </message>
    <message>
        <source>{owner} isn’t ready. By the rule sheet the rotation gives it to {name}.</source>
        <translation>{owner}不在待接。按规则表走轮序，由{name}接待。</translation>
    </message>
    <message>
        <source>{owner} isn’t ready. {name} stands in; nobody’s turn moves.</source>
        <translation>{owner}不在待接，由{name}义务接待；不动任何人的轮次。</translation>
    </message>
</context>
<context>
    <name>roster</name>
    <message>
        <source>Next to mend</source>
        <translation>下一处待改</translation>
    </message>
    <message>
        <source>Read a roster</source>
        <translation>读取名单</translation>
    </message>
    <message>
        <source>Read from a file …</source>
        <translation>读取表格…</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>正在读取 {file}…</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Row {row}: {reasons}</source>
        <translation>第 {row} 行：{reasons}</translation>
    </message>
    <message>
        <source>Sums and signatures were skipped: rows {rows}.</source>
        <translation>合计、签名等行已跳过：第 {rows} 行。</translation>
    </message>
    <message>
        <source>Tables ({kinds})</source>
        <translation>表格 ({kinds})</translation>
    </message>
    <message>
        <source>What is to be mended</source>
        <translation>要改正的地方</translation>
    </message>
    <message>
        <source>in the book already</source>
        <translation>轮序本里已有</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不录入</translation>
    </message>
    <message>
        <source>or drop it here: xlsx, xls, ods, csv</source>
        <translation>或拖到这里：xlsx、xls、ods、csv</translation>
    </message>
    <message>
        <source>type a name …</source>
        <translation>填写姓名…</translation>
    </message>
    <message>
        <source>{people} people. Rows to mend: {rows}.</source>
        <translation>共 {people} 人，{rows} 行要改正。</translation>
    </message>
    <message>
        <source>{people} people.</source>
        <translation>共 {people} 人。</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Clause “{clause}” can’t be “{value}”. Allowed: {allowed}.</source>
        <translation>条款“{clause}”不能是“{value}”。可以是：{allowed}。</translation>
    </message>
    <message>
        <source>Not in this version</source>
        <translation>本版本还没有</translation>
    </message>
    <message>
        <source>That the supervisor rules on a return visit comes with a later version.</source>
        <translation>复访由主任裁定，以后的版本才有。</translation>
    </message>
    <message>
        <source>The rule sheet has no clause “{clause}” in this version. It knows: {known}.</source>
        <translation>这一版规则表没有条款“{clause}”。现有：{known}。</translation>
    </message>
    <message>
        <source>Unknown clause</source>
        <translation>没有这个条款</translation>
    </message>
    <message>
        <source>Wrong value in the rule sheet</source>
        <translation>规则表的值不对</translation>
    </message>
    <message>
        <source>a list of name, phone, source, party</source>
        <translation>name、phone、source、party 中的几项</translation>
    </message>
    <message>
        <source>a whole number of days from 0 to 365</source>
        <translation>0 到 365 的整数天</translation>
    </message>
    <message>
        <source>a whole number of seconds from 0 to 3600</source>
        <translation>0 到 3600 的整数秒</translation>
    </message>
    <message>
        <source>a whole number of seconds from 5 to 3600</source>
        <translation>5 到 3600 的整数秒</translation>
    </message>
    <message>
        <source>carry_over, sign_in</source>
        <translation>carry_over、sign_in</translation>
    </message>
    <message>
        <source>confirmed_or_reason</source>
        <translation>confirmed_or_reason</translation>
    </message>
    <message>
        <source>counts (true or false) and owner_away (courtesy, rotation)</source>
        <translation>counts（true 或 false）和 owner_away（courtesy、rotation）</translation>
    </message>
    <message>
        <source>for each cause an effect (keep, owed, forfeit) and minutes (a whole number or none)</source>
        <translation>每种原因一个结果（keep、owed、forfeit）和分钟数（整数或不填）</translation>
    </message>
    <message>
        <source>lost, or owed_up_to with a whole number from 0 to 1000</source>
        <translation>lost，或 owed_up_to 加 0 到 1000 的整数</translation>
    </message>
    <message>
        <source>opening and closing time, such as 09:00-18:30</source>
        <translation>开门和关门时间，如 09:00-18:30</translation>
    </message>
    <message>
        <source>seen_off, talk_finished</source>
        <translation>seen_off、talk_finished</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>weights</translation>
    </message>
</context>
<context>
    <name>seen_off</name>
    <message>
        <source>Digit, or name, pinyin, initials</source>
        <translation>数字，或姓名、拼音、首字母</translation>
    </message>
    <message>
        <source>Nobody of this name receives.</source>
        <translation>接待中没有这个人。</translation>
    </message>
    <message>
        <source>Receptions</source>
        <translation>接待中</translation>
    </message>
    <message>
        <source>Whose visitors leave? A digit is enough; a name finds.</source>
        <translation>谁的客人走了？按数字即可，也可输入姓名查找。</translation>
    </message>
</context>
<context>
    <name>site</name>
    <message>
        <source>Agency named twice</source>
        <translation>公司名重复</translation>
    </message>
    <message>
        <source>Agency with nobody</source>
        <translation>公司没有人</translation>
    </message>
    <message>
        <source>Each agency needs a name of its own.</source>
        <translation>每家公司要有不同的名称。</translation>
    </message>
    <message>
        <source>Empty roster</source>
        <translation>名册是空的</translation>
    </message>
    <message>
        <source>Mentor missing</source>
        <translation>缺师傅</translation>
    </message>
    <message>
        <source>Name missing</source>
        <translation>缺名称</translation>
    </message>
    <message>
        <source>Name twice</source>
        <translation>姓名重复</translation>
    </message>
    <message>
        <source>Share not possible</source>
        <translation>份额不对</translation>
    </message>
    <message>
        <source>Short name not possible</source>
        <translation>简称不对</translation>
    </message>
    <message>
        <source>The roster names nobody. A rotation needs at least one agency with one consultant.</source>
        <translation>名册里没有人。轮序至少要有一家公司、一位置业顾问。</translation>
    </message>
    <message>
        <source>The sales centre needs a name.</source>
        <translation>请写案场名称。</translation>
    </message>
    <message>
        <source>The share of {agency} is “{weight}”. A share is a whole number above 0, such as 1 or 50.</source>
        <translation>{agency}的份额是“{weight}”。份额要是大于 0 的整数，如 1 或 50。</translation>
    </message>
    <message>
        <source>There is no agency “{name}”. There are: {names}.</source>
        <translation>没有公司“{name}”。现有：{names}。</translation>
    </message>
    <message>
        <source>Unknown agency</source>
        <translation>没有这家公司</translation>
    </message>
    <message>
        <source>Unknown time zone</source>
        <translation>没有这个时区</translation>
    </message>
    <message>
        <source>{agency} has a consultant without a name.</source>
        <translation>{agency}有一位置业顾问没有姓名。</translation>
    </message>
    <message>
        <source>{agency} has no consultant. Add one, or leave the agency out.</source>
        <translation>{agency}没有置业顾问。请加一位，或去掉这家公司。</translation>
    </message>
    <message>
        <source>{name} is a newcomer and needs a mentor from the same agency who is no newcomer.</source>
        <translation>{name}是新人，要有一位同公司的、不是新人的师傅。</translation>
    </message>
    <message>
        <source>{name} stands twice in {agency}. Tell them apart, as in “{name} (2)”.</source>
        <translation>{agency}有两位{name}。请加以区别，如“{name} (2)”。</translation>
    </message>
    <message>
        <source>“{site}”: use up to 40 letters a to z, digits and hyphens.</source>
        <translation>“{site}”：最多 40 个英文字母、数字和连字符。</translation>
    </message>
    <message>
        <source>“{zone}” is no time zone. Write it as in Asia/Shanghai.</source>
        <translation>“{zone}”不是时区。请写成 Asia/Shanghai 这样。</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source> seconds</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source> turns</source>
        <translation> 轮</translation>
    </message>
    <message>
        <source>A made-up day</source>
        <translation>先试一天</translation>
    </message>
    <message>
        <source>A return visitor comes, and the own consultant isn’t free?</source>
        <translation>复访客户来了，归属顾问不在或正忙，由谁接？</translation>
    </message>
    <message>
        <source>A whole number above 0, such as 1 or 50.</source>
        <translation>请填大于 0 的整数，如 1 或 50。</translation>
    </message>
    <message>
        <source>After that a press stands. Undone presses stay readable in the book.</source>
        <translation>过了这段时间就不能撤销。撤销过的也留在轮序本里，可以查。</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>代理公司</translation>
    </message>
    <message>
        <source>Agencies and their shares</source>
        <translation>代理公司与接客比例</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Agency {number}, name</source>
        <translation>第 {number} 家公司名称</translation>
    </message>
    <message>
        <source>Agency {number}, share</source>
        <translation>第 {number} 家公司份额</translation>
    </message>
    <message>
        <source>All receiving</source>
        <translation>公司全忙</translation>
    </message>
    <message>
        <source>An agency isn’t punished for long talks: its turns follow, up to this many.</source>
        <translation>谈得久不吃亏：错过的轮次随后补上，最多补这么多轮。</translation>
    </message>
    <message>
        <source>At least one agency is needed.</source>
        <translation>至少要有一家代理公司。</translation>
    </message>
    <message>
        <source>At least one consultant is needed.</source>
        <translation>至少要有一名置业顾问。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Before and after, a rotation of its own serves: not always the same person.</source>
        <translation>营业时间以外另排一个轮序，不会总是同一个人接。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始使用</translation>
    </message>
    <message>
        <source>Day begins</source>
        <translation>每日起始</translation>
    </message>
    <message>
        <source>Decides when a day begins. Type a city to search.</source>
        <translation>决定一天从几点算起。输入城市名可搜索。</translation>
    </message>
    <message>
        <source>Enter them with share 1</source>
        <translation>按份额 1 加入</translation>
    </message>
    <message>
        <source>Every first visit is in the same rotation, whatever the hour.</source>
        <translation>不分时间，首访都在同一个轮序里。</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Names and telephone numbers of visitors never stand in the book.</source>
        <translation>数据只存在本机。来访客户的姓名和电话绝不写进轮序本。</translation>
    </message>
    <message>
        <source>Fairly among the agencies, written down for good, and for everybody to check.</source>
        <translation>各家代理公平轮流，笔笔入册，人人可查。</translation>
    </message>
    <message>
        <source>How does a day begin?</source>
        <translation>每天早上从谁开始？</translation>
    </message>
    <message>
        <source>How long can a press be undone?</source>
        <translation>按错了，多久之内可以撤销？</translation>
    </message>
    <message>
        <source>It names the site’s files: letters a to z, digits, hyphens. It stays for good.</source>
        <translation>用作文件名：英文字母、数字、连字符。定了就不再改。</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色 / 深色</translation>
    </message>
    <message>
        <source>Look once more. Then the book begins; nothing that is written in it is rubbed out.</source>
        <translation>请再看一遍。开始之后，写进轮序本的内容不再涂改。</translation>
    </message>
    <message>
        <source>Move agency {number} up</source>
        <translation>第 {number} 家公司上移</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>No such time zone. Write a city, as in Asia/Shanghai.</source>
        <translation>没有这个时区。请按城市填写，如 Asia/Shanghai。</translation>
    </message>
    <message>
        <source>Nobody is ahead for coming early. In 30 simulated days with 8 people, the luckiest and the unluckiest ended 1 turn apart.</source>
        <translation>早到不占便宜。8 人模拟 30 天，接得最多与最少的只差 1 轮。</translation>
    </message>
    <message>
        <source>Not among the agencies yet: {names}.</source>
        <translation>代理公司里还没有：{names}。</translation>
    </message>
    <message>
        <source>On a packed day this pays the agency whose people finish fastest.</source>
        <translation>客流大的日子，谈得快的公司会多接。</translation>
    </message>
    <message>
        <source>One more agency</source>
        <translation>再加一家</translation>
    </message>
    <message>
        <source>One press gives the next turn</source>
        <translation>按一下，就知道下一位是谁</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>营业时间</translation>
    </message>
    <message>
        <source>Ready to begin</source>
        <translation>准备就绪</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove agency {number}</source>
        <translation>移除第 {number} 家公司</translation>
    </message>
    <message>
        <source>Return visits</source>
        <translation>复访</translation>
    </message>
    <message>
        <source>Rows still to be mended or left out: {rows}.</source>
        <translation>还有 {rows} 行要改正，或去掉勾选。</translation>
    </message>
    <message>
        <source>Sales centre</source>
        <translation>案场</translation>
    </message>
    <message>
        <source>Set up your site</source>
        <translation>设置本案场</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Somebody of the same agency stands in, as a courtesy that costs no turn.</source>
        <translation>同公司的人代为接待，算义务接待，不占轮次。</translation>
    </message>
    <message>
        <source>The book</source>
        <translation>轮序本</translation>
    </message>
    <message>
        <source>The name stands on the screen and on every paper that the agencies take home.</source>
        <translation>案场名称会显示在屏幕上，也印在各公司带走的每张单子上。</translation>
    </message>
    <message>
        <source>The roster</source>
        <translation>置业顾问名单</translation>
    </message>
    <message>
        <source>The roster has agencies that were not entered: {names}.</source>
        <translation>名单里有尚未填写的公司：{names}。</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>The sales centre</source>
        <translation>案场</translation>
    </message>
    <message>
        <source>The sales centre needs a name.</source>
        <translation>请填写案场名称。</translation>
    </message>
    <message>
        <source>The sales centre, its agencies and shares, the roster from a table or typed, and the rules by five questions. Takes five minutes.</source>
        <translation>填写案场、代理公司与接客比例；名单可读表格，也可手填；规则只问五个问题。大约五分钟。</translation>
    </message>
    <message>
        <source>The share is what part of the turns an agency is due, as the contract says: 1 and 1, or 50, 30 and 20. The order decides only the very first tie; Alt+↑ and Alt+↓ change it.</source>
        <translation>份额按合同约定的接客比例填写，如 1 和 1，或 50、30、20。先后次序只决定第一次相同时谁先接；Alt+↑、Alt+↓ 可调整。</translation>
    </message>
    <message>
        <source>The site closes before it opens. Mend the times.</source>
        <translation>打烊早于开门，请改正时间。</translation>
    </message>
    <message>
        <source>This agency stands above already.</source>
        <translation>上面已经有这家公司。</translation>
    </message>
    <message>
        <source>Three agencies, thirty people, the middle of a busy Saturday. Press and see who is called and why. Nothing of it is kept.</source>
        <translation>三家公司，三十个人，周六正忙的时候。按一按，看请到谁、为什么是他。什么都不会留下。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>Type the consultants, or read them from a table with columns such as 姓名, 公司, 级别, 师傅. Only these four are read. Enter edits a cell; the tick says who is taken over.</source>
        <translation>可以手填，也可以读取表格，列名如 姓名、公司、级别、师傅，只读这四列。按 Enter 修改单元格；打勾的才会录入。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Use up to 40 letters a to z, digits and hyphens; no blanks, no Chinese.</source>
        <translation>只能用英文字母、数字和连字符，最多 40 个；不能有空格和中文。</translation>
    </message>
    <message>
        <source>What most offices choose is chosen already. The book says it with every turn.</source>
        <translation>已按多数案场的做法选好。每一轮都记下所依据的规则表版本。</translation>
    </message>
    <message>
        <source>When is the site open?</source>
        <translation>营业时间是？</translation>
    </message>
    <message>
        <source>While all of an agency’s people are receiving, what of its turns?</source>
        <translation>某公司的人全在接待时，轮到它的怎么算？</translation>
    </message>
    <message>
        <source>Who comes first stands first. What agencies are owed goes on all the same.</source>
        <translation>先签到的排在前面。各公司的应补、多接照样延续。</translation>
    </message>
    <message>
        <source>Whoever is next in rotation receives; the client stays with the own consultant.</source>
        <translation>由轮序的下一位接待，客户仍归原顾问。</translation>
    </message>
    <message>
        <source>Without any consultant: {names}.</source>
        <translation>还没有置业顾问：{names}。</translation>
    </message>
    <message>
        <source>Your own site</source>
        <translation>设置本案场</translation>
    </message>
    <message>
        <source>as last night ended</source>
        <translation>接着昨晚的次序</translation>
    </message>
    <message>
        <source>for example 万象城销售中心</source>
        <translation>例如 万象城销售中心</translation>
    </message>
    <message>
        <source>from … to …</source>
        <translation>从几点到几点</translation>
    </message>
    <message>
        <source>in the order of signing in</source>
        <translation>按签到先后</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>name of the agency</source>
        <translation>公司名称</translation>
    </message>
    <message>
        <source>owed, up to</source>
        <translation>应补，最多</translation>
    </message>
    <message>
        <source>round the clock</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>the rotation</source>
        <translation>按轮序</translation>
    </message>
    <message>
        <source>the same agency’s line</source>
        <translation>同公司排位</translation>
    </message>
    <message>
        <source>to the own consultant, else to the rotation</source>
        <translation>归属顾问接，否则按轮序</translation>
    </message>
    <message>
        <source>to the own consultant, else to the same agency’s line</source>
        <translation>归属顾问接，否则由同公司按排位代接</translation>
    </message>
    <message>
        <source>turns are lost</source>
        <translation>轮次作废</translation>
    </message>
    <message>
        <source>turns are owed, up to {most}</source>
        <translation>轮次应补，最多 {most} 轮</translation>
    </message>
    <message>
        <source>{name} (share {share}, {people} people)</source>
        <translation>{name}（份额 {share}，{people} 人）</translation>
    </message>
    <message>
        <source>{percent} % of turns</source>
        <translation>占 {percent} %</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>中文 / English</source>
        <translation>中文 / English</translation>
    </message>
</context>
<context>
    <name>startup</name>
    <message>
        <source>A made-up day: press whatever you like, nothing of it is kept.</source>
        <translation>演示：模拟的一天，随便按，什么都不会留下。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Another program has {path} open and does not answer. End it, or restart the computer.</source>
        <translation>另一个程序正开着 {path}，但没有回应。请结束它，或重启电脑。</translation>
    </message>
    <message>
        <source>Books (*.book)</source>
        <translation>轮序本 (*.book)</translation>
    </message>
    <message>
        <source>Choose another file …</source>
        <translation>选择其他文件…</translation>
    </message>
    <message>
        <source>Choose the book</source>
        <translation>选择轮序本</translation>
    </message>
    <message>
        <source>Close it, with confirmation</source>
        <translation>确认并收班</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>前台轮序</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>If something looks wrong, start the program again. Whoever looks after it needs this file; it holds no names and no telephone numbers:</source>
        <translation>如果显示不对，请重新启动程序。维护人员需要下面这个文件，里面没有姓名，也没有电话：</translation>
    </message>
    <message>
        <source>Nothing in the file was changed.</source>
        <translation>文件内容没有任何改动。</translation>
    </message>
    <message>
        <source>Open today</source>
        <translation>开始今日</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Set up your site</source>
        <translation>设置本案场</translation>
    </message>
    <message>
        <source>The book can’t be opened</source>
        <translation>轮序本打不开</translation>
    </message>
    <message>
        <source>The book is in use</source>
        <translation>轮序本正在使用</translation>
    </message>
    <message>
        <source>The program has a fault</source>
        <translation>程序出了故障</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>What the screen showed as done stands in the book. Nothing of it is lost.</source>
        <translation>屏幕上显示已完成的，都已记入轮序本，没有丢失。</translation>
    </message>
    <message>
        <source>{day} was never closed.</source>
        <translation>{day}一直没有收班。</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>A newer version has written this book. Install that version; the book is untouched.</source>
        <translation>这本轮序本由更新的版本写成。请安装那个版本；文件没有改动。</translation>
    </message>
    <message>
        <source>Another program has this book open: {path}. Close it there first.</source>
        <translation>另一个程序正打开着轮序本：{path}。请先在那里关闭。</translation>
    </message>
    <message>
        <source>Faulty database library</source>
        <translation>数据库程序库有缺陷</translation>
    </message>
    <message>
        <source>Not a book</source>
        <translation>不是轮序本</translation>
    </message>
    <message>
        <source>Nothing can be written to {path}. Allow writing to the file and its folder.</source>
        <translation>无法写入 {path}。请给文件和文件夹写入权限。</translation>
    </message>
    <message>
        <source>Nothing was written, and nothing is lost. Make room on the disk, then press again.</source>
        <translation>没有写入，也没有丢失。请腾出磁盘空间，再按一次。</translation>
    </message>
    <message>
        <source>SQLite {version} can damage books. Install this program again; it brings a sound one.</source>
        <translation>SQLite {version} 可能损坏轮序本。请重新安装本程序，它带有可靠的版本。</translation>
    </message>
    <message>
        <source>The book can’t be reached</source>
        <translation>打不开轮序本</translation>
    </message>
    <message>
        <source>The book has begun</source>
        <translation>轮序本已经开始</translation>
    </message>
    <message>
        <source>The book is in use</source>
        <translation>轮序本正在使用</translation>
    </message>
    <message>
        <source>The book is newer than this program</source>
        <translation>轮序本的版本更新</translation>
    </message>
    <message>
        <source>The book is read-only</source>
        <translation>轮序本只读</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>The file {path} can’t be opened or written. Look at the disk and the folder.</source>
        <translation>文件 {path} 打不开或写不了。请检查磁盘和文件夹。</translation>
    </message>
    <message>
        <source>This file holds the book of a site already. Choose another file.</source>
        <translation>这个文件已有一个案场的轮序本。请另选文件。</translation>
    </message>
    <message>
        <source>{path} is damaged, or no book of this program. It was left as it is.</source>
        <translation>{path} 已损坏，或不是本程序的轮序本。文件没有改动。</translation>
    </message>
</context>
<context>
    <name>take_desk</name>
    <message>
        <source>Every line of the book bears the name of who is at the desk.</source>
        <translation>轮序本每一条都记着当时的前台是谁。</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>Take the desk</source>
        <translation>接前台</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Your name is missing.</source>
        <translation>请写姓名。</translation>
    </message>
    <message>
        <source>{name} takes the desk</source>
        <translation>{name} 接前台</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>absence</source>
        <translation>缺勤</translation>
    </message>
    <message>
        <source>agency busy</source>
        <translation>公司全忙</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>by rotation</source>
        <translation>按轮序</translation>
    </message>
    <message>
        <source>close of day</source>
        <translation>收班</translation>
    </message>
    <message>
        <source>company errand</source>
        <translation>公司外出</translation>
    </message>
    <message>
        <source>courtesy</source>
        <translation>义务接待</translation>
    </message>
    <message>
        <source>first visit</source>
        <translation>首访</translation>
    </message>
    <message>
        <source>first visits</source>
        <translation>首访</translation>
    </message>
    <message>
        <source>forfeits the turn</source>
        <translation>轮空</translation>
    </message>
    <message>
        <source>independent</source>
        <translation>独立</translation>
    </message>
    <message>
        <source>keeps the place</source>
        <translation>保留排位</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>午餐</translation>
    </message>
    <message>
        <source>mentor not free</source>
        <translation>师傅不空</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>newcomer</source>
        <translation>新人</translation>
    </message>
    <message>
        <source>newcomers</source>
        <translation>新人</translation>
    </message>
    <message>
        <source>nobody of the agency was there</source>
        <translation>该公司无人在场</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>找不到人</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>未签到</translation>
    </message>
    <message>
        <source>occupied until</source>
        <translation>接待到何时</translation>
    </message>
    <message>
        <source>opening hours</source>
        <translation>营业时间</translation>
    </message>
    <message>
        <source>out of hours</source>
        <translation>营业时间外</translation>
    </message>
    <message>
        <source>own client</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>party size</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>private matter</source>
        <translation>私事</translation>
    </message>
    <message>
        <source>required fields</source>
        <translation>必填资料</translation>
    </message>
    <message>
        <source>return visit</source>
        <translation>复访</translation>
    </message>
    <message>
        <source>share</source>
        <translation>接客比例</translation>
    </message>
    <message>
        <source>short break</source>
        <translation>短休</translation>
    </message>
    <message>
        <source>signing desk</source>
        <translation>签约台</translation>
    </message>
    <message>
        <source>skilled</source>
        <translation>熟手</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>start of day</source>
        <translation>每日起始</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>停接</translation>
    </message>
    <message>
        <source>the agency disagrees</source>
        <translation>该公司有异议</translation>
    </message>
    <message>
        <source>the close was forgotten</source>
        <translation>忘记收班</translation>
    </message>
    <message>
        <source>time to answer</source>
        <translation>应接时间</translation>
    </message>
    <message>
        <source>trainee</source>
        <translation>见习</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>when passed</source>
        <translation>过号</translation>
    </message>
    <message>
        <source>with a client</source>
        <translation>接待中</translation>
    </message>
</context>
<context>
    <name>time</name>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>By the rule: {expected}</source>
        <translation>按规则应为：{expected}</translation>
    </message>
    <message>
        <source>Check text from paper</source>
        <translation>纸上的校验码</translation>
    </message>
    <message>
        <source>Check text {short}.</source>
        <translation>校验 {short}。</translation>
    </message>
    <message>
        <source>Choose day files</source>
        <translation>选择日文件</translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose the files to verify.</source>
        <translation>请选择要核对的文件。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Day files (*.day.json)</source>
        <translation>日文件 (*.day.json)</translation>
    </message>
    <message>
        <source>Every entry’s fingerprint is computed again, and every turn picked again by the rules.</source>
        <translation>逐条重算指纹，并按规则逐轮重排一遍。</translation>
    </message>
    <message>
        <source>It doesn’t follow the one before: something was taken out or put in.</source>
        <translation>它和上一条接不上：中间被抽掉或插入过。</translation>
    </message>
    <message>
        <source>It isn’t what the rules allow at this place.</source>
        <translation>按规则，这里不该是这样。</translation>
    </message>
    <message>
        <source>It was changed after it was written.</source>
        <translation>写好之后被改过。</translation>
    </message>
    <message>
        <source>Not a day file, or a damaged one</source>
        <translation>不是日文件，或已损坏</translation>
    </message>
    <message>
        <source>The check text from paper stands nowhere here: something was cut off or written anew.</source>
        <translation>纸上的校验码在这些文件里找不到：有内容被截掉或重写过。</translation>
    </message>
    <message>
        <source>The check text has 64 letters a to f and digits; these are {count}.</source>
        <translation>校验码共 64 位，由 a 到 f 和数字组成；现在是 {count} 位。</translation>
    </message>
    <message>
        <source>The day is not closed in this file; more may have followed.</source>
        <translation>这个文件里当天还没有收班，后面可能还有内容。</translation>
    </message>
    <message>
        <source>The file’s end was cut off or replaced.</source>
        <translation>文件末尾被截掉或换过。</translation>
    </message>
    <message>
        <source>The first entry that differs is {seq}. {what}</source>
        <translation>从第 {seq} 条开始不符。{what}</translation>
    </message>
    <message>
        <source>The rules give another turn than the one that stands there.</source>
        <translation>按规则应该是另一轮，不是这里写的。</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Verify day files</source>
        <translation>核对日文件</translation>
    </message>
    <message>
        <source>Verifying …</source>
        <translation>正在核对…</translation>
    </message>
    <message>
        <source>Written there: {found}</source>
        <translation>文件里写的：{found}</translation>
    </message>
    <message>
        <source>or drop them here</source>
        <translation>或拖到这里</translation>
    </message>
    <message>
        <source>the 64 letters and digits, or leave empty</source>
        <translation>64 位字母和数字，可不填</translation>
    </message>
    <message>
        <source>{day}: something differs</source>
        <translation>{day}：有不符</translation>
    </message>
    <message>
        <source>{day}: whole and unchanged</source>
        <translation>{day}：完整，未被改动</translation>
    </message>
    <message>
        <source>{entries} entries, {turns} turns.</source>
        <translation>共 {entries} 条，{turns} 轮。</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>Only {agency} has somebody ready.</source>
        <translation>只有{agency}有人待接。</translation>
    </message>
    <message>
        <source>The client belongs to {owner} ({cause}). {name} stands in, as the last one ready in the line, so that the front isn’t used up. Nobody’s turn moves.</source>
        <translation>客户归属{owner}（{cause}）。由{name}义务接待：他在待接的人里排最后，不占用前面的排位。不动任何人的轮次。</translation>
    </message>
    <message>
        <source>The visit was a client of {owner}, not a turn of the rotation. {name} keeps the place in line.</source>
        <translation>这是{owner}的客户，不走轮序。{name}的排位不变。</translation>
    </message>
    <message>
        <source>This client belongs to {name}. A return visit moves nobody’s turn.</source>
        <translation>客户归属{name}。复访不动任何人的轮次。</translation>
    </message>
    <message>
        <source>This client belongs to {name}. By the rule sheet the visit counts as a turn of {agency}.</source>
        <translation>客户归属{name}。按规则表，计{agency}一轮。</translation>
    </message>
    <message>
        <source>This person wasn’t on the roster at that moment.</source>
        <translation>当时名册里没有这个人。</translation>
    </message>
    <message>
        <source>With this visit {agency} is due most: {claim} ({others}).</source>
        <translation>轮到{agency}：连这一组应补 {claim} 轮，最多（{others}）。</translation>
    </message>
    <message>
        <source>With this visit {agency} is due {claim}, as is {rival}, and comes first in the agreed order.</source>
        <translation>轮到{agency}：连这一组与{rival}同样应补 {claim} 轮，约定顺序在前。</translation>
    </message>
    <message>
        <source>With this visit {agency} is due {claim}, as is {rival}, and its last turn is longer ago.</source>
        <translation>轮到{agency}：连这一组与{rival}同样应补 {claim} 轮，更久没接。</translation>
    </message>
    <message>
        <source>{agency} {claim}</source>
        <translation>{agency} {claim}</translation>
    </message>
    <message>
        <source>{mentor} goes along as the mentor.</source>
        <translation>师傅{mentor}陪同。</translation>
    </message>
    <message>
        <source>{name} ({cause}: {effect})</source>
        <translation>{name}（{cause}，{effect}）</translation>
    </message>
    <message>
        <source>{name} did receive this visit.</source>
        <translation>这一组就是{name}接待的。</translation>
    </message>
    <message>
        <source>{name} doesn’t stand in this rotation yet.</source>
        <translation>{name}还没有排进这个轮序。</translation>
    </message>
    <message>
        <source>{name} is first in its line.</source>
        <translation>{name}在队首。</translation>
    </message>
    <message>
        <source>{name} is the first who is ready in its line; in front stood {passed}.</source>
        <translation>{name}是队里第一个待接的；前面是{passed}。</translation>
    </message>
    <message>
        <source>{name} is the owner, but was not ready: {cause}.</source>
        <translation>客户归属{name}，但当时不在待接：{cause}。</translation>
    </message>
    <message>
        <source>{name} stands in for the owner.</source>
        <translation>{name}代归属人义务接待。</translation>
    </message>
    <message>
        <source>{name} stood in front, but was not ready: {cause}. So {name} {effect}.</source>
        <translation>{name}排在前面，但当时{cause}，所以{effect}。</translation>
    </message>
    <message>
        <source>{name} was not ready: {cause}.</source>
        <translation>{name}当时不在待接：{cause}。</translation>
    </message>
    <message>
        <source>{name} was ready, but number {place} in the line of {agency}; {chosen} stood before.</source>
        <translation>{name}待接，在{agency}排第 {place}；{chosen}排在前面。</translation>
    </message>
    <message>
        <source>{name} was ready, number {place} in the line of {agency}. But the turn was {winner}’s: it was due {most}, {agency} {less}.</source>
        <translation>{name}待接，在{agency}排第 {place}。但这一轮该{winner}：{winner}应补 {most} 轮，{agency} {less} 轮。</translation>
    </message>
    <message>
        <source>{some}, {another}</source>
        <translation>{some}、{another}</translation>
    </message>
</context>
<context>
    <name>why_dialog</name>
    <message>
        <source>A colleague: name, pinyin or initials</source>
        <translation>查同事：姓名、拼音或首字母</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>回到前台</translation>
    </message>
    <message>
        <source>Entry {seq} · rule sheet {version}, clause {clause}</source>
        <translation>轮序本第 {seq} 条 · 规则表第 {version} 版，条款：{clause}</translation>
    </message>
    <message>
        <source>No agency’s lag moved.</source>
        <translation>各公司的应补、多接都没有变。</translation>
    </message>
    <message>
        <source>No turn has been given today.</source>
        <translation>今日还没有派轮。</translation>
    </message>
    <message>
        <source>Turns of today</source>
        <translation>今日各轮</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>even</source>
        <translation>持平</translation>
    </message>
    <message>
        <source>↑ ↓ choose the turn; letters find a colleague: why not this one? PgUp PgDn turn the page.</source>
        <translation>↑ ↓ 选哪一轮；输入姓名查为什么不是他；PgUp PgDn 翻页。</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Front desk</source>
        <translation>前台轮序</translation>
    </message>
</context>
</TS>
