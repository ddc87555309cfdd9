<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>查找范围(&amp;L)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>文件类型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Page &amp;Set:</source>
        <translation>页面选择(&amp;S)：</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>A call, competitors and brokers, somebody’s relatives, clients of several together.</source>
        <translation>来电、踩盘、市调、中介、顾问的亲友、几家客户一起来。</translation>
    </message>
    <message>
        <source>A reception is over; the consultant is ready again.</source>
        <translation>接待结束，置业顾问重新待接。</translation>
    </message>
    <message>
        <source>Afterwards: what a visit was, whose client, handed over, refused, disputed.</source>
        <translation>事后更正：来访性质、归属、交接、拒接、争议。</translation>
    </message>
    <message>
        <source>Begins today&apos;s rotation with last night&apos;s order and lags.</source>
        <translation>按昨晚的排位和应补、多接开始今天的轮序。</translation>
    </message>
    <message>
        <source>Call, trade visit, others</source>
        <translation>来电 · 踩盘 · 其他</translation>
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
        <source>Correct a visit</source>
        <translation>更正来访</translation>
    </message>
    <message>
        <source>Every rule of the site: what holds, what it means, what if; adopt a new version.</source>
        <translation>案场的每条规则：现在怎么定、意味着什么、换一种会怎样；启用新版本。</translation>
    </message>
    <message>
        <source>Expected today</source>
        <translation>今日预约</translation>
    </message>
    <message>
        <source>First visit, next please</source>
        <translation>首访，请下一位</translation>
    </message>
    <message>
        <source>Gives the turn to the next in rotation, at once. Details can follow.</source>
        <translation>按轮序把这一轮立即交给下一位；资料可以随后补登。</translation>
    </message>
    <message>
        <source>Guests who come as a tour or a VIP: from the list Expected today, or ordinary ones.</source>
        <translation>参观团或贵宾：从今日预约里选，或按普通接待。</translation>
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
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Met the visitors</source>
        <translation>已见到客人</translation>
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
        <source>Override</source>
        <translation>经理指派</translation>
    </message>
    <message>
        <source>People with rights</source>
        <translation>权限人员</translation>
    </message>
    <message>
        <source>People: in, out, away</source>
        <translation>签到 · 离岗</translation>
    </message>
    <message>
        <source>Reads agencies and consultants from a table file.</source>
        <translation>从表格文件读入各公司和置业顾问。</translation>
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
        <source>Rule sheet</source>
        <translation>规则表</translation>
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
        <source>Shows the day, has it confirmed, and writes the day&apos;s files.</source>
        <translation>查看当日情况，请各公司确认，并导出当日文件。</translation>
    </message>
    <message>
        <source>Signs consultants in and out, marks who is away and who is back.</source>
        <translation>置业顾问签到、签退，登记离岗与回岗。</translation>
    </message>
    <message>
        <source>Somebody else receives than the rotation names: reason, PIN, and the price before.</source>
        <translation>不按轮序指定接待人：先写原因、看代价，再输口令。</translation>
    </message>
    <message>
        <source>Supervisors, managers and others with a PIN: appoint them, give a new PIN.</source>
        <translation>主任、经理等有口令的人：任命，发新口令。</translation>
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
        <source>The one called has come; how long it took is kept.</source>
        <translation>被请的顾问已到；用时会记下来。</translation>
    </message>
    <message>
        <source>The person called is not there: says why, and calls the next.</source>
        <translation>被请的人不在：记下原因，再请下一位。</translation>
    </message>
    <message>
        <source>The supervisor puts guests on the list: only that makes them more than ordinary.</source>
        <translation>由主任登记预约：只有这样才能高于普通接待。</translation>
    </message>
    <message>
        <source>Tour or VIP</source>
        <translation>参观团或贵宾</translation>
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
        <source>Who has been here, asks for somebody, or was brought: to whom the visit belongs.</source>
        <translation>来过的、指定顾问的、老客户带来的：交给归属的顾问。</translation>
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
    <message>
        <source>Find a visit</source>
        <translation>查找来访</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Visits by visitor, consultant, agency, kind and day.</source>
        <translation>按访客、顾问、公司、类型和日期查找来访。</translation>
    </message>
    <message>
        <source>Check an old slip</source>
        <translation>查旧单</translation>
    </message>
    <message>
        <source>Scan or type the check text of a paper: whether the book still contains it, and where.</source>
        <translation>扫码或输入纸上的校验码：轮序本里是否还有它，在哪里。</translation>
    </message>
    <message>
        <source>A day, a week, a month or a year in charts and tables: shares, turns, arrivals.</source>
        <translation>一天、一周、一月或一年的图和表：比例、轮次、到访。</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Language, look, sound, screens, folders, backups: everything of this computer.</source>
        <translation>语言、外观、声音、屏幕、文件夹、备份：这台电脑的全部设置。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Shows all keys, and the guide: what each page is for.</source>
        <translation>显示全部按键和使用指南：每一页是做什么的。</translation>
    </message>
    <message>
        <source>Silences the chime and the spoken name, or lets them be heard again.</source>
        <translation>关掉提示音和报名字，或重新打开。</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <translation>声音开关</translation>
    </message>
    <message>
        <source>Next, lines and turns for the whole hall, on a second screen; no visitor’s data.</source>
        <translation>给全场看的下一位、队列和轮次，放在第二块屏幕上；没有访客资料。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Public board</source>
        <translation>公示屏</translation>
    </message>
    <message>
        <source>The roster with stages, turns and what is owed; one person’s history; join, change.</source>
        <translation>名册：级别、轮次、补接；每个人的经历；加人、改动。</translation>
    </message>
    <message>
        <source>Any day as it stood, entry by entry, with the board at each moment.</source>
        <translation>任意一天当时的样子：逐条查看，每一刻的轮序都在。</translation>
    </message>
    <message>
        <source>Everything there is, in groups; digits and arrows choose.</source>
        <translation>全部功能，分组列出；数字键和方向键可选。</translation>
    </message>
</context>
<context>
    <name>approval</name>
    <message>
        <source>1 digit of the PIN is missing.</source>
        <translation>口令还差 1 位。</translation>
    </message>
    <message>
        <source>1 wrong try so far.</source>
        <translation>已输错 1 次。</translation>
    </message>
    <message>
        <source>1 wrong try. Wait {seconds} s.</source>
        <translation>已输错 1 次，请等 {seconds} 秒。</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>正在核对…</translation>
    </message>
    <message>
        <source>Nobody has the right to do this. People with rights: Ctrl+Shift+P.</source>
        <translation>没有人有此权限。权限人员：Ctrl+Shift+P。</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>PIN of whoever approves</source>
        <translation>批准人口令</translation>
    </message>
    <message>
        <source>The PIN is missing.</source>
        <translation>请输口令。</translation>
    </message>
    <message>
        <source>Who approves</source>
        <translation>谁批准</translation>
    </message>
    <message>
        <source>{count} digits of the PIN are missing.</source>
        <translation>口令还差 {count} 位。</translation>
    </message>
    <message>
        <source>{name} has no PIN yet: Ctrl+Shift+P gives one.</source>
        <translation>{name} 还没有口令：按 Ctrl+Shift+P 发一个。</translation>
    </message>
    <message>
        <source>{wrong} wrong tries so far.</source>
        <translation>已输错 {wrong} 次。</translation>
    </message>
    <message>
        <source>{wrong} wrong tries. Wait {minutes} min.</source>
        <translation>已输错 {wrong} 次，请等 {minutes} 分钟。</translation>
    </message>
    <message>
        <source>{wrong} wrong tries. Wait {seconds} s.</source>
        <translation>已输错 {wrong} 次，请等 {seconds} 秒。</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>A newer backup</source>
        <translation>备份来自更新的版本</translation>
    </message>
    <message>
        <source>A newer version of this program has written {file}. Install that.</source>
        <translation>{file} 由本程序更新的版本写成，请先安装那个版本。</translation>
    </message>
    <message>
        <source>A supervisor approves with the own PIN that a backup is put back.</source>
        <translation>恢复备份要由主任用自己的口令批准。</translation>
    </message>
    <message>
        <source>Another site’s book</source>
        <translation>是别的案场的轮序本</translation>
    </message>
    <message>
        <source>Approval missing</source>
        <translation>缺少批准</translation>
    </message>
    <message>
        <source>Backup not finished</source>
        <translation>备份没有做完</translation>
    </message>
    <message>
        <source>In {file} the chain breaks at entry {seq}. Choose another one.</source>
        <translation>{file} 的链条在第 {seq} 条断开。请另选一份。</translation>
    </message>
    <message>
        <source>No room for the backup</source>
        <translation>磁盘放不下备份</translation>
    </message>
    <message>
        <source>No site yet</source>
        <translation>还没有案场</translation>
    </message>
    <message>
        <source>No such backup</source>
        <translation>没有这份备份</translation>
    </message>
    <message>
        <source>Not a sound backup</source>
        <translation>这份备份不完好</translation>
    </message>
    <message>
        <source>Nothing can be written into {folder}. Allow it, or choose another folder.</source>
        <translation>{folder} 里不能写入。请允许写入，或另选文件夹。</translation>
    </message>
    <message>
        <source>The backup can’t be written</source>
        <translation>备份写不进去</translation>
    </message>
    <message>
        <source>The backup changed</source>
        <translation>备份变了</translation>
    </message>
    <message>
        <source>The backup is of the book of {site}; here stands another one. Nothing was changed.</source>
        <translation>备份是{site}的轮序本，这里是另一本。什么都没有改动。</translation>
    </message>
    <message>
        <source>The backup isn’t the book</source>
        <translation>备份与轮序本不一致</translation>
    </message>
    <message>
        <source>The book is empty: there is nothing in it that could be lost.</source>
        <translation>轮序本是空的，没有可备份的内容。</translation>
    </message>
    <message>
        <source>The book was closed meanwhile. Earlier backups are untouched.</source>
        <translation>其间轮序本已关闭。以前的备份没有动。</translation>
    </message>
    <message>
        <source>The disk of {folder} is full. Make room, or choose another folder. Earlier backups are untouched.</source>
        <translation>{folder} 所在的磁盘已满。请腾出空间，或另选文件夹。以前的备份没有动。</translation>
    </message>
    <message>
        <source>The folder is gone</source>
        <translation>文件夹不见了</translation>
    </message>
    <message>
        <source>The folder is read-only</source>
        <translation>文件夹只读</translation>
    </message>
    <message>
        <source>There is no file {file}. Is its disk plugged in?</source>
        <translation>没有文件 {file}。它的磁盘插上了吗？</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>没有这个人</translation>
    </message>
    <message>
        <source>What was written ends otherwise than the book. It was thrown away; try once more.</source>
        <translation>写出的内容与轮序本的末尾不同，已丢弃。请再试一次。</translation>
    </message>
    <message>
        <source>{file} is damaged, or no book of this program. Choose another one.</source>
        <translation>{file} 已损坏，或不是本程序的轮序本。请另选一份。</translation>
    </message>
    <message>
        <source>{file} was changed meanwhile. Nothing was put back.</source>
        <translation>{file} 其间被改动，没有恢复。</translation>
    </message>
    <message>
        <source>{folder} can’t be reached, or the disk has a fault. Choose another folder. Earlier backups are untouched.</source>
        <translation>{folder} 打不开，或磁盘有故障。请另选文件夹。以前的备份没有动。</translation>
    </message>
    <message>
        <source>{folder} isn’t there. Plug its disk in, or choose another folder.</source>
        <translation>找不到 {folder}。请插上它的磁盘，或另选文件夹。</translation>
    </message>
    <message>
        <source>“{name}” is no supervisor with a PIN in this book.</source>
        <translation>“{name}”在这本轮序本里不是有口令的主任。</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>Both end alike: nothing would change.</source>
        <translation>两者末尾相同：恢复也不会有变化。</translation>
    </message>
    <message>
        <source>Check text</source>
        <translation>校验码</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>It is checked, the book so far is kept aside, then they change places in one step.</source>
        <translation>先检查备份，再把现在的轮序本留存，最后一步换过来。</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>最后一条</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Not put back</source>
        <translation>没有恢复</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>The backup is newer than the book, or another one.</source>
        <translation>备份比现在的轮序本新，或内容不同。</translation>
    </message>
    <message>
        <source>The backup is put back</source>
        <translation>正在恢复备份</translation>
    </message>
    <message>
        <source>The backup stands in its place</source>
        <translation>备份已恢复</translation>
    </message>
    <message>
        <source>The book ends with entry {seq}, check text {head}.</source>
        <translation>轮序本到第 {seq} 条，校验码 {head}。</translation>
    </message>
    <message>
        <source>The book is as it was.</source>
        <translation>轮序本原样未动。</translation>
    </message>
    <message>
        <source>The book now</source>
        <translation>现在的轮序本</translation>
    </message>
    <message>
        <source>The book so far is kept, whole, in the folder of the backups. The desk closes for a moment.</source>
        <translation>现在的轮序本会整本留存在备份文件夹里。前台要关闭片刻。</translation>
    </message>
    <message>
        <source>The book so far is kept: {file}</source>
        <translation>原来的轮序本留存在：{file}</translation>
    </message>
    <message>
        <source>The chain of the backup is checked once more before it is used.</source>
        <translation>使用之前，备份的链条会再检查一遍。</translation>
    </message>
    <message>
        <source>The newest {count} entries would stand in the book no more.</source>
        <translation>最新的 {count} 条将不在轮序本里。</translation>
    </message>
    <message>
        <source>Whoever noted a newer check text on paper will find that it is missing.</source>
        <translation>谁在纸上记过更新的校验码，就会发现它不见了。</translation>
    </message>
    <message>
        <source>{count} entries · {head}</source>
        <translation>{count} 条 · {head}</translation>
    </message>
    <message>
        <source>aside · {told}</source>
        <translation>恢复前留存 · {told}</translation>
    </message>
</context>
<context>
    <name>claims</name>
    <message>
        <source>It is over, or disputed already: the supervisor rules (Ctrl+K).</source>
        <translation>接待已结束，或已记为争议：由主任判客（Ctrl+K）。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>先不记</translation>
    </message>
    <message>
        <source>Mark as disputed</source>
        <translation>记为有争议</translation>
    </message>
    <message>
        <source>Somebody else’s client?</source>
        <translation>是别人的客户？</translation>
    </message>
    <message>
        <source>The reception goes on as it is; the supervisor rules later (Ctrl+K).</source>
        <translation>接待照常进行，由主任以后判客（Ctrl+K）。</translation>
    </message>
    <message>
        <source>Who may claim</source>
        <translation>谁可以认领</translation>
    </message>
    <message>
        <source>Whoever was registered seems to belong to somebody else.</source>
        <translation>刚登记的客人看起来归属另一位顾问。</translation>
    </message>
    <message>
        <source>protected until {day}</source>
        <translation>保护到{day}</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>--out goes with --arrivals: the made-up Saturday is still under way, and files come with its close.</source>
        <translation>--out 要和 --arrivals 一起用：示例日还没有收班，收班以后才有文件。</translation>
    </message>
    <message>
        <source>A replay needs both --arrivals and --roster.</source>
        <translation>重排要同时给出 --arrivals 和 --roster。</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>还没有开始过一天</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>还没有文件</translation>
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
        <translation>本案场已有名册，但还没有开始第一天。请先开始一天，再加人。</translation>
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
        <translation>另有 {count} 组；都自动转到明天</translation>
    </message>
    <message>
        <source>by override today</source>
        <translation>今日指派</translation>
    </message>
    <message>
        <source>choose a reason …</source>
        <translation>选择原因…</translation>
    </message>
    <message>
        <source>disputes not ruled</source>
        <translation>争议未判</translation>
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
        <source>{name} (manager)</source>
        <translation>{name}（经理）</translation>
    </message>
    <message>
        <source>{turns}, due {due}</source>
        <translation>{turns}，应接 {due}</translation>
    </message>
    <message>
        <source>share {share}</source>
        <translation>比例 {share}</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>停接中</translation>
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
        <source>{had}; own clients {returns}, courtesies {courtesies}, passed {passed}</source>
        <translation>{had}；自己的客户 {returns}，义务接待 {courtesies}，过号 {passed}</translation>
    </message>
    <message>
        <source>{lane}: {told}, {lag}</source>
        <translation>{lane}：{told}，{lag}</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表</translation>
    </message>
    <message>
        <source>Day file</source>
        <translation>日文件</translation>
    </message>
    <message>
        <source>For the house</source>
        <translation>案场留存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Print two copies</source>
        <translation>打印两份</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped before all files were written</source>
        <translation>已停止，文件还没写全</translation>
    </message>
    <message>
        <source>The paper went to the printer: one copy to sign, one to take home.</source>
        <translation>已送打印机：一份签字留存，一份带走。</translation>
    </message>
    <message>
        <source>To send: for each agency what it may see</source>
        <translation>发给各公司：只含该公司可看的</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Excel 表</translation>
    </message>
    <message>
        <source>still owed</source>
        <translation>未补的补接</translation>
    </message>
    <message>
        <source>turn, due {due}</source>
        <translation>轮，应接 {due}</translation>
    </message>
    <message>
        <source>{count} files are written.</source>
        <translation>已写好 {count} 个文件。</translation>
    </message>
</context>
<context>
    <name>consequences</name>
    <message>
        <source>No debt follows; nobody’s turn moves.</source>
        <translation>不产生补接，也不动任何人的轮次。</translation>
    </message>
    <message>
        <source>The party waits.</source>
        <translation>客人等候。</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>长期有效</translation>
    </message>
    <message>
        <source>{agency} is charged a turn: {before} → {after}.</source>
        <translation>{agency} 计 1 轮：{before} → {after}。</translation>
    </message>
    <message>
        <source>{name} ({agency}) receives; it counts as a turn.</source>
        <translation>{name}（{agency}）接待，计 1 轮。</translation>
    </message>
    <message>
        <source>{name} ({agency}) receives; nobody’s turn moves.</source>
        <translation>{name}（{agency}）接待，不动任何人的轮次。</translation>
    </message>
    <message>
        <source>{name} gets a turn back ({lane}), until: {until}.</source>
        <translation>退还 {name} 1 轮（{lane}），有效至 {until}。</translation>
    </message>
    <message>
        <source>{name} goes to the back of the line.</source>
        <translation>{name} 回到队尾。</translation>
    </message>
    <message>
        <source>{name} is in the rotation again.</source>
        <translation>{name} 恢复轮序。</translation>
    </message>
    <message>
        <source>{name} is off the rotation until it is lifted.</source>
        <translation>{name} 停接，直至解除。</translation>
    </message>
    <message>
        <source>{name} is off the rotation until {until}.</source>
        <translation>{name} 停接至 {until}。</translation>
    </message>
    <message>
        <source>{name} is owed a turn ({lane}), until: {until}.</source>
        <translation>{name} 得补接 1 次（{lane}），有效至 {until}。</translation>
    </message>
    <message>
        <source>{name} loses the visit and goes to the back of the line.</source>
        <translation>{name} 不再接待这组客人，回到队尾。</translation>
    </message>
    <message>
        <source>{name} loses the visit and keeps the place.</source>
        <translation>{name} 不再接待这组客人，保留排位。</translation>
    </message>
    <message>
        <source>{name} receives; nobody’s turn moves.</source>
        <translation>{name} 接待，不动任何人的轮次。</translation>
    </message>
    <message>
        <source>{name} works here no more.</source>
        <translation>{name} 离职。</translation>
    </message>
    <message>
        <source>{name}: {stage}; from the next sign-in in these lines: {lanes}.</source>
        <translation>{name}：{stage}；下次签到起可排：{lanes}。</translation>
    </message>
    <message>
        <source>{name}: {stage}; stands in no line yet.</source>
        <translation>{name}：{stage}；暂不排队。</translation>
    </message>
    <message>
        <source>{name}’s owed turn lapses.</source>
        <translation>{name} 的补接失效。</translation>
    </message>
    <message>
        <source>{name}’s visit counts again: the turn given back is taken back.</source>
        <translation>{name} 的这次接待重新计轮，退还的一轮收回。</translation>
    </message>
    <message>
        <source>{step}: confirmed by {who}.</source>
        <translation>{step}：由 {who} 确认。</translation>
    </message>
    <message>
        <source>{to} goes on with the visit; {before} is ready again.</source>
        <translation>{to} 接着接待，{before} 恢复待接。</translation>
    </message>
    <message>
        <source>{to} took the turn of {before}.</source>
        <translation>{to} 接了{before}的一轮。</translation>
    </message>
</context>
<context>
    <name>correct</name>
    <message>
        <source>Consultant: name, pinyin or initials</source>
        <translation>置业顾问：姓名、拼音或首字母</translation>
    </message>
    <message>
        <source>Consultants</source>
        <translation>置业顾问</translation>
    </message>
    <message>
        <source>Correct a visit</source>
        <translation>更正来访</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交接给他人</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>实为</translation>
    </message>
    <message>
        <source>It was something else</source>
        <translation>来访性质更正</translation>
    </message>
    <message>
        <source>Mark as disputed</source>
        <translation>标记争议</translation>
    </message>
    <message>
        <source>No visit of this day can be corrected.</source>
        <translation>这一天没有可更正的来访。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Refuses the visitors</source>
        <translation>拒接</translation>
    </message>
    <message>
        <source>Rule whose client</source>
        <translation>判客</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>What</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>后果</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Who goes on with the visit?</source>
        <translation>由谁接着接待？</translation>
    </message>
    <message>
        <source>Whose client is it?</source>
        <translation>是谁的客户？</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已送客</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>接待中</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等候</translation>
    </message>
</context>
<context>
    <name>day_file</name>
    <message>
        <source>agencies</source>
        <translation>各公司</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>接待依据</translation>
    </message>
    <message>
        <source>book</source>
        <translation>轮序本</translation>
    </message>
    <message>
        <source>candidates</source>
        <translation>可以接待的人</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>校验点</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>consultant</source>
        <translation>置业顾问</translation>
    </message>
    <message>
        <source>consultants</source>
        <translation>各置业顾问</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>days</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>各条记录</translation>
    </message>
    <message>
        <source>expected guests</source>
        <translation>今日预约</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>handed over by</source>
        <translation>交出人</translation>
    </message>
    <message>
        <source>handed over to</source>
        <translation>接手人</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>lags</source>
        <translation>应补、多接</translation>
    </message>
    <message>
        <source>lags after</source>
        <translation>给出之后的应补、多接</translation>
    </message>
    <message>
        <source>lags before</source>
        <translation>给出之前的应补、多接</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>轮序种类</translation>
    </message>
    <message>
        <source>lanes</source>
        <translation>轮序种类</translation>
    </message>
    <message>
        <source>lapses on</source>
        <translation>失效日期</translation>
    </message>
    <message>
        <source>last turns</source>
        <translation>上一个轮次</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>排位</translation>
    </message>
    <message>
        <source>mentor</source>
        <translation>师傅</translation>
    </message>
    <message>
        <source>owed turn</source>
        <translation>补接</translation>
    </message>
    <message>
        <source>people with rights</source>
        <translation>权限人员</translation>
    </message>
    <message>
        <source>place in line</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>已通过的步骤</translation>
    </message>
    <message>
        <source>suspensions</source>
        <translation>停接</translation>
    </message>
    <message>
        <source>the suspended</source>
        <translation>停接的人</translation>
    </message>
    <message>
        <source>those passed</source>
        <translation>被过号的人</translation>
    </message>
    <message>
        <source>those who wait</source>
        <translation>等候的客人</translation>
    </message>
    <message>
        <source>until</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>who acknowledged</source>
        <translation>另一家公司的确认人</translation>
    </message>
    <message>
        <source>who confirmed</source>
        <translation>确认人</translation>
    </message>
    <message>
        <source>who decided</source>
        <translation>决定人</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>A client who forgot the name can be claimed for {days} days.</source>
        <translation>忘记顾问姓名的客户，{days} 天内可认领。</translation>
    </message>
    <message>
        <source>A party has 1 to {most} people, not {party}.</source>
        <translation>一组客人为 1 到 {most} 人，不能是 {party}。</translation>
    </message>
    <message>
        <source>A suspension ends on a later day than today.</source>
        <translation>停接须在今天以后的某天结束。</translation>
    </message>
    <message>
        <source>A visit doesn’t become a tour, a VIP or a call afterwards.</source>
        <translation>来访事后不能改成参观团、贵宾或来电。</translation>
    </message>
    <message>
        <source>After {seconds} seconds only a supervisor may say that a visit was something else: it gives somebody a free turn.</source>
        <translation>超过 {seconds} 秒，只有主任可以更正来访性质：这会让某人白得一轮。</translation>
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
        <source>An override is about one visit.</source>
        <translation>一次经理指派只针对一组来访。</translation>
    </message>
    <message>
        <source>By the book {who} was called for this visit.</source>
        <translation>轮序本上，这组来访请的就是{who}。</translation>
    </message>
    <message>
        <source>By the rule sheet the manager of another agency must acknowledge an override.</source>
        <translation>按规则表，经理指派须由另一公司的经理确认。</translation>
    </message>
    <message>
        <source>By the rule sheet the share is the number of people on duty.</source>
        <translation>按规则表，比例等于在岗人数。</translation>
    </message>
    <message>
        <source>Called already</source>
        <translation>已经请过</translation>
    </message>
    <message>
        <source>Choose a reason from the list: {codes}.</source>
        <translation>请从列表中选原因：{codes}。</translation>
    </message>
    <message>
        <source>Closed for today</source>
        <translation>今日已收班</translation>
    </message>
    <message>
        <source>Date not possible</source>
        <translation>日期不可用</translation>
    </message>
    <message>
        <source>Disputed already</source>
        <translation>已标记争议</translation>
    </message>
    <message>
        <source>Everybody in this roster is on the site’s roster already.</source>
        <translation>这份名册里的人都已在案场名册上。</translation>
    </message>
    <message>
        <source>Guests come as a tour or as a VIP.</source>
        <translation>接待只分参观团或贵宾。</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已交接</translation>
    </message>
    <message>
        <source>Important guests are received only if a supervisor has put them on the list Expected today. Without that they are ordinary: next in rotation.</source>
        <translation>重要客人须由主任列入今日预约才按重要接待；否则按普通，轮序下一位接待。</translation>
    </message>
    <message>
        <source>Met already</source>
        <translation>已记见到客人</translation>
    </message>
    <message>
        <source>Name twice</source>
        <translation>姓名重复</translation>
    </message>
    <message>
        <source>No penalty</source>
        <translation>无此处罚</translation>
    </message>
    <message>
        <source>No share</source>
        <translation>没有接客比例</translation>
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
        <source>Nobody can be chosen</source>
        <translation>不能指定人</translation>
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
        <source>Nobody joins as skilled: enlist {who} as independent; the manager makes somebody skilled (F9).</source>
        <translation>新来的人不能直接记“熟手”：请先把 {who} 记为“独立”，“熟手”由经理记入（F9）。</translation>
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
        <source>Not briefed</source>
        <translation>主任未交底</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>尚未确认</translation>
    </message>
    <message>
        <source>Not fit for these visitors</source>
        <translation>不符合接待资格</translation>
    </message>
    <message>
        <source>Not guests</source>
        <translation>不是参观或贵宾</translation>
    </message>
    <message>
        <source>Not in use today</source>
        <translation>今天未启用</translation>
    </message>
    <message>
        <source>Not passed yet</source>
        <translation>尚未通过</translation>
    </message>
    <message>
        <source>Not possible afterwards</source>
        <translation>事后不可更改</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>不在待接</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>尚未签到</translation>
    </message>
    <message>
        <source>Not suspended</source>
        <translation>没有停接</translation>
    </message>
    <message>
        <source>Not waiting</source>
        <translation>不在等候</translation>
    </message>
    <message>
        <source>Not yet alone</source>
        <translation>还不能独立接待</translation>
    </message>
    <message>
        <source>Not your agency</source>
        <translation>不是本公司</translation>
    </message>
    <message>
        <source>Not your agency’s turn</source>
        <translation>不是本公司的轮次</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>Nothing has been done since the day was opened that could be taken back.</source>
        <translation>今日开始以来没有可以撤销的操作。</translation>
    </message>
    <message>
        <source>Nothing ruled</source>
        <translation>没有判客内容</translation>
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
        <source>On the list already</source>
        <translation>已在今日预约里</translation>
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
        <source>Ordinary guests go to the next in rotation: nobody by name, and nobody for being skilled.</source>
        <translation>普通参观由轮序下一位接待：不能点名，也不能要求熟手。</translation>
    </message>
    <message>
        <source>Other guests</source>
        <translation>不是同一批客人</translation>
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
        <source>Reason missing</source>
        <translation>缺少原因</translation>
    </message>
    <message>
        <source>Say to which consultant this visit belongs.</source>
        <translation>请说明这组来访归哪位置业顾问。</translation>
    </message>
    <message>
        <source>Say which visit {who} took out of turn.</source>
        <translation>请说明{who}轮错的是哪一组来访。</translation>
    </message>
    <message>
        <source>Say whose client it is, or what the visit was.</source>
        <translation>请说明是谁的客户，或来访的性质。</translation>
    </message>
    <message>
        <source>Second agency missing</source>
        <translation>缺另一公司确认</translation>
    </message>
    <message>
        <source>Settled already</source>
        <translation>已结清</translation>
    </message>
    <message>
        <source>Share not possible</source>
        <translation>接客比例不可用</translation>
    </message>
    <message>
        <source>Somebody else was called</source>
        <translation>请的是别人</translation>
    </message>
    <message>
        <source>Somebody else wrote in the book meanwhile. Look who is next now, and press again.</source>
        <translation>别的前台刚记了一条。请看清现在的下一位，再按一次。</translation>
    </message>
    <message>
        <source>Still on duty</source>
        <translation>还在岗</translation>
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
        <source>Suspended already</source>
        <translation>已经停接</translation>
    </message>
    <message>
        <source>That was the turn</source>
        <translation>本来就轮到</translation>
    </message>
    <message>
        <source>The board has changed</source>
        <translation>轮序已变</translation>
    </message>
    <message>
        <source>The book knows no such visit that somebody received.</source>
        <translation>轮序本上没有这组接待过的来访。</translation>
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
        <source>The rule sheet has no penalty for this offence.</source>
        <translation>规则表没有规定此项处罚。</translation>
    </message>
    <message>
        <source>The stage of {who} is raised by the manager (F9).</source>
        <translation>{who} 的级别由经理提升（F9）。</translation>
    </message>
    <message>
        <source>The supervisor’s decision</source>
        <translation>须由主任决定</translation>
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
        <source>These guests stand on the list already.</source>
        <translation>这批客人已在今日预约里。</translation>
    </message>
    <message>
        <source>This book is empty. Set up the site, its agencies and its roster first.</source>
        <translation>轮序本是空的。请先设立案场、公司和名册。</translation>
    </message>
    <message>
        <source>This day was opened before there was such a rotation. From tomorrow it is in use.</source>
        <translation>今天开始时还没有这个轮序，明天起启用。</translation>
    </message>
    <message>
        <source>This has been written down.</source>
        <translation>已经记过了。</translation>
    </message>
    <message>
        <source>This is the sheet that holds already.</source>
        <translation>现行规则表就是这一份。</translation>
    </message>
    <message>
        <source>This line of the list stands for guests of another kind.</source>
        <translation>今日预约里的这一条是另一类客人。</translation>
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
        <source>This visit waits for the supervisor’s ruling.</source>
        <translation>这组来访在等主任判客。</translation>
    </message>
    <message>
        <source>This visit was handed over. The turn stands.</source>
        <translation>这组来访已交接，轮次有效。</translation>
    </message>
    <message>
        <source>This visit was reclassified, and what follows is settled. The turn stands.</source>
        <translation>这组来访已更正性质并结清，轮次有效。</translation>
    </message>
    <message>
        <source>Too late to claim</source>
        <translation>已过认领期</translation>
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
        <source>Two visits</source>
        <translation>两组来访</translation>
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
        <source>Unknown visit</source>
        <translation>没有这组来访</translation>
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
        <source>Which visit?</source>
        <translation>哪组来访？</translation>
    </message>
    <message>
        <source>Whose client?</source>
        <translation>谁的客户？</translation>
    </message>
    <message>
        <source>Write a name, a phone or a source.</source>
        <translation>请写姓名、电话或来源。</translation>
    </message>
    <message>
        <source>{agency} has no share of the turns. A supervisor sets it first.</source>
        <translation>{agency} 没有接客比例，先由主任设定。</translation>
    </message>
    <message>
        <source>{agency} has people on duty: its share can’t be 0.</source>
        <translation>{agency} 还有人在岗，比例不能设为 0。</translation>
    </message>
    <message>
        <source>{boss} decides about the own agency’s people only.</source>
        <translation>{boss} 只能管本公司的人。</translation>
    </message>
    <message>
        <source>{boss} overrides inside {agency} only, for a turn that is {agency}’s. Across agencies the supervisor decides.</source>
        <translation>{boss} 只能在{agency}内部、轮到{agency}时指派；跨公司由主任决定。</translation>
    </message>
    <message>
        <source>{date} has been closed. The next day can be opened from midnight on.</source>
        <translation>{date}已收班，零点以后可以开始下一天。</translation>
    </message>
    <message>
        <source>{date} is open already.</source>
        <translation>{date}已经开始。</translation>
    </message>
    <message>
        <source>{date} is over. The book can’t go back behind {last}; look at the PC’s clock.</source>
        <translation>{date}已过去，轮序本不能退到{last}之前；请看电脑的日期。</translation>
    </message>
    <message>
        <source>{who} can’t be the own mentor.</source>
        <translation>{who} 不能做自己的师傅。</translation>
    </message>
    <message>
        <source>{who} can’t confirm this step.</source>
        <translation>{who} 不能确认这一步。</translation>
    </message>
    <message>
        <source>{who} comes one stage further at a time.</source>
        <translation>{who} 每次只能升一级。</translation>
    </message>
    <message>
        <source>{who} doesn’t receive visitors yet.</source>
        <translation>{who} 还不能接待来访。</translation>
    </message>
    <message>
        <source>{who} has passed this step already.</source>
        <translation>{who} 已通过这一步。</translation>
    </message>
    <message>
        <source>{who} hasn’t passed everything yet. Missing: {steps}.</source>
        <translation>{who} 尚未全部通过，缺：{steps}。</translation>
    </message>
    <message>
        <source>{who} hasn’t signed in today.</source>
        <translation>{who} 今天没有签到。</translation>
    </message>
    <message>
        <source>{who} hasn’t signed in today. Sign in first.</source>
        <translation>{who}今日还没签到，请先签到（F9）。</translation>
    </message>
    <message>
        <source>{who} is a manager, and stands in no line of consultants.</source>
        <translation>{who} 是经理，不排置业顾问的队。</translation>
    </message>
    <message>
        <source>{who} is away already. Mark the return first.</source>
        <translation>{who}已经离岗，请先记回岗。</translation>
    </message>
    <message>
        <source>{who} is away.</source>
        <translation>{who} 离岗。</translation>
    </message>
    <message>
        <source>{who} is on duty already.</source>
        <translation>{who}已经在岗。</translation>
    </message>
    <message>
        <source>{who} is on duty. Sign out first.</source>
        <translation>{who} 还在岗，请先签退。</translation>
    </message>
    <message>
        <source>{who} is still with visitors. See them off first.</source>
        <translation>{who}还在陪客人，请先送客。</translation>
    </message>
    <message>
        <source>{who} is suspended already. Lift it first.</source>
        <translation>{who} 已经停接，请先解除。</translation>
    </message>
    <message>
        <source>{who} is suspended and receives nobody.</source>
        <translation>{who} 停接中，不接待。</translation>
    </message>
    <message>
        <source>{who} is the mentor of {newcomer}.</source>
        <translation>{who} 是{newcomer}的师傅。</translation>
    </message>
    <message>
        <source>{who} is with visitors.</source>
        <translation>{who} 接待中。</translation>
    </message>
    <message>
        <source>{who} isn’t away.</source>
        <translation>{who}没有离岗。</translation>
    </message>
    <message>
        <source>{who} isn’t suspended.</source>
        <translation>{who} 没有停接。</translation>
    </message>
    <message>
        <source>{who} may not receive in this rotation now.</source>
        <translation>{who} 现在不能在此轮序接待。</translation>
    </message>
    <message>
        <source>{who} was called for this visit already.</source>
        <translation>这组来访请的就是{who}。</translation>
    </message>
    <message>
        <source>{who} wasn’t called for this visit.</source>
        <translation>这组来访没有请{who}。</translation>
    </message>
    <message>
        <source>Nothing to give back</source>
        <translation>没有可退还的轮次</translation>
    </message>
    <message>
        <source>The reception is over, and by the book this visit cost nobody a turn.</source>
        <translation>接待已结束；按轮序本，这次来访没有计任何人的轮次。</translation>
    </message>
    <message>
        <source>That day is over</source>
        <translation>那一天已经结束</translation>
    </message>
    <message>
        <source>The supervisor receives these guests in person: that is no agency’s turn, so nobody else can be given it. Once they are received, they can be handed over, with a reason (Ctrl+K).</source>
        <translation>这批来宾由主任亲自接待，不算任何公司的轮次，不能指派给别人。接待开始后，可写明原因交接给他人（Ctrl+K）。</translation>
    </message>
    <message>
        <source>The supervisor’s guests</source>
        <translation>主任亲自接待</translation>
    </message>
    <message>
        <source>{day} is over. Say on which day these guests come.</source>
        <translation>{day}已经结束。请说明来宾哪一天来。</translation>
    </message>
    <message>
        <source>{who} receives these guests in person, so there is no next one to call. Hand them over, with a reason (Ctrl+K).</source>
        <translation>这批来宾由{who}亲自接待，没有下一位可请。确需换人，请写明原因交接给他人（Ctrl+K）。</translation>
    </message>
    <message>
        <source>A share is a whole number from 0 to {most}, not “{weight}”.</source>
        <translation>接客比例须为 0 到 {most} 的整数，不能是“{weight}”。</translation>
    </message>
    <message>
        <source>A consultant needs a name.</source>
        <translation>顾问要有姓名。</translation>
    </message>
    <message>
        <source>{who} isn’t skilled: these guests go to skilled people only.</source>
        <translation>{who}不是熟手：这批来宾只由熟手接待。</translation>
    </message>
</context>
<context>
    <name>desk_dialog</name>
    <message>
        <source>Nobody is found. Fewer letters find more.</source>
        <translation>没有找到。少输几个字母试试。</translation>
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
        <source>Call</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>Call the next one</source>
        <translation>再请下一位</translation>
    </message>
    <message>
        <source>Call, others</source>
        <translation>来电 · 其他</translation>
    </message>
    <message>
        <source>Correct this visit …</source>
        <translation>更正这组来访…</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>Expected today</source>
        <translation>今日预约</translation>
    </message>
    <message>
        <source>F12 why?</source>
        <translation>F12 看全部</translation>
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
        <source>Is called as soon as {owner} is ready.</source>
        <translation>{owner}一空就自动请到。</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>刚才</translation>
    </message>
    <message>
        <source>Met after {time}</source>
        <translation>{time}后见到客人</translation>
    </message>
    <message>
        <source>Met the visitors</source>
        <translation>已见到客人</translation>
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
        <source>Override</source>
        <translation>经理指派</translation>
    </message>
    <message>
        <source>Override …</source>
        <translation>经理指派…</translation>
    </message>
    <message>
        <source>Owed turns</source>
        <translation>补接</translation>
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
        <source>Return visit</source>
        <translation>复访 · 指定</translation>
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
        <source>The day is closed. From midnight on Ctrl+O opens the next one.</source>
        <translation>今日已收班，零点以后按 Ctrl+O 开始下一天。</translation>
    </message>
    <message>
        <source>The day isn’t open yet</source>
        <translation>今日还没开始</translation>
    </message>
    <message>
        <source>The day isn’t open yet. Ctrl+O opens it.</source>
        <translation>今日还没开始，按 Ctrl+O 开始。</translation>
    </message>
    <message>
        <source>The others receive or are away, the newcomers’ mentors too. F7 sees a party off; F2 lets one wait.</source>
        <translation>其他人都在接待或离岗，新人的师傅也不空。送客按 F7；客人来了按 F2 先等候。</translation>
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
        <source>Tour</source>
        <translation>参观</translation>
    </message>
    <message>
        <source>Tour, VIP</source>
        <translation>参观 · 贵宾</translation>
    </message>
    <message>
        <source>Two digits within a second are one number: 1, 2 are 12 people.</source>
        <translation>一秒内连按两个数字算一个数：1、2 是 12 人。</translation>
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
        <source>Waits for {owner}</source>
        <translation>等{owner}</translation>
    </message>
    <message>
        <source>Waits for {owner}, or for the agency.</source>
        <translation>等{owner}或其同公司的人接待。</translation>
    </message>
    <message>
        <source>Who is ready isn’t that far yet, or lacks the mentor. Stages: F9, Ctrl+M. F2 lets a party wait.</source>
        <translation>待接的人级别未到，或师傅不空。级别在 F9 的“更多”（Ctrl+M）里登记。客人来了按 F2 先等候。</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>Written down: {kind}</source>
        <translation>已记一笔：{kind}</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>不定时</translation>
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
        <source>disputed</source>
        <translation>记有争议</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>for {owner}</source>
        <translation>等{owner}</translation>
    </message>
    <message>
        <source>given back: {cause}</source>
        <translation>退还：{cause}</translation>
    </message>
    <message>
        <source>holds for good</source>
        <translation>一直有效</translation>
    </message>
    <message>
        <source>last action</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>met</source>
        <translation>见到客人</translation>
    </message>
    <message>
        <source>no turn yet today</source>
        <translation>今日还没有派轮</translation>
    </message>
    <message>
        <source>nobody has signed in (F9)</source>
        <translation>还没有人签到，按 F9</translation>
    </message>
    <message>
        <source>nobody is owed one</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>无人等候</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>nobody yet: F2 gives the next turn</source>
        <translation>暂无，按 F2 请下一位</translation>
    </message>
    <message>
        <source>not in {count}</source>
        <translation>未签到 {count}</translation>
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
        <source>passed: {cause}</source>
        <translation>被过号：{cause}</translation>
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
        <translation>比例 {weight} · 还没有人签到，按 F9</translation>
    </message>
    <message>
        <source>share {weight} · {turns}</source>
        <translation>比例 {weight} · {turns}</translation>
    </message>
    <message>
        <source>suspended {count}</source>
        <translation>停接 {count}</translation>
    </message>
    <message>
        <source>today only</source>
        <translation>限今天</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>{cause} · lane: {lane} · clause: {clause} · {until}</source>
        <translation>{cause} · 轮序：{lane} · 条款：{clause} · {until}</translation>
    </message>
    <message>
        <source>{count}</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>{count} more ready</source>
        <translation>还有 {count} 人待接</translation>
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
        <source>{count} turns</source>
        <translation>{count} 轮</translation>
    </message>
    <message>
        <source>{count} · F4 when they come</source>
        <translation>{count} · 到了按 F4</translation>
    </message>
    <message>
        <source>{count} · F7 {button}</source>
        <translation>{count} · F7 {button}</translation>
    </message>
    <message>
        <source>{count}, {shown} shown · F4 all</source>
        <translation>{count} · 显示 {shown} · F4 全部</translation>
    </message>
    <message>
        <source>{count}, {shown} shown · F7 all</source>
        <translation>{count} · 显示前 {shown} · F7 全部</translation>
    </message>
    <message>
        <source>{grade} · {by}</source>
        <translation>{grade} · {by}</translation>
    </message>
    <message>
        <source>{kind}, {party}</source>
        <translation>{kind} {party}</translation>
    </message>
    <message>
        <source>{lane}: {turns} today</source>
        <translation>今日{lane} {turns} 轮</translation>
    </message>
    <message>
        <source>{minutes}, late</source>
        <translation>{minutes} 超时</translation>
    </message>
    <message>
        <source>{parties}, {shown} shown</source>
        <translation>{parties} · 显示 {shown}</translation>
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
        <source>{turns} on {day}</source>
        <translation>{day} {turns}</translation>
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
        <source>{visit}, disputed</source>
        <translation>{visit} · 有争议</translation>
    </message>
    <message>
        <source>{visit}, for {owner}</source>
        <translation>{visit}，等{owner}</translation>
    </message>
    <message>
        <source>{visit}, then {cause}</source>
        <translation>{visit}，之后{cause}</translation>
    </message>
    <message>
        <source>{visit}: waits for too long</source>
        <translation>{visit}：等太久了</translation>
    </message>
    <message>
        <source>{what} · undone</source>
        <translation>{what} · 已撤销</translation>
    </message>
    <message>
        <source>{what} · {grade}, briefed by {by}</source>
        <translation>{what} · {grade}，{by}交底</translation>
    </message>
    <message>
        <source>{who} back</source>
        <translation>{who} 回岗</translation>
    </message>
    <message>
        <source>{who} seen off</source>
        <translation>{who}送客</translation>
    </message>
    <message>
        <source>{who} signed in</source>
        <translation>{who} 签到</translation>
    </message>
    <message>
        <source>{who} signed out</source>
        <translation>{who} 签退</translation>
    </message>
    <message>
        <source>{who} {cause}</source>
        <translation>{who} {cause}</translation>
    </message>
    <message>
        <source>handed to {who}</source>
        <translation>交接给{who}</translation>
    </message>
    <message>
        <source>No more turns today</source>
        <translation>今日不再派轮</translation>
    </message>
    <message>
        <source>No turns yet</source>
        <translation>还不能派轮</translation>
    </message>
    <message>
        <source>Only newcomers are in, without their mentors. F9 signs those in; F2 lets a party wait.</source>
        <translation>只有新人待接，师傅不空。师傅签到按 F9；客人来了按 F2 先等候。</translation>
    </message>
    <message>
        <source>Pressed twice: one party has gone</source>
        <translation>连按了两次，只送走一组</translation>
    </message>
    <message>
        <source>Undo ({seconds} s)</source>
        <translation>撤销 {seconds} 秒</translation>
    </message>
    <message>
        <source>Undo: {deed} ({seconds} s)</source>
        <translation>撤销 {deed} · {seconds} 秒</translation>
    </message>
    <message>
        <source>Undone; it stays in the book</source>
        <translation>已撤销；轮序本里留有记录，不再计数</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>penalty of {who}</source>
        <translation>处罚{who}</translation>
    </message>
    <message>
        <source>record of {who}</source>
        <translation>{who}的记录</translation>
    </message>
    <message>
        <source>rule sheet</source>
        <translation>规则表</translation>
    </message>
    <message>
        <source>ruling</source>
        <translation>判客</translation>
    </message>
    <message>
        <source>share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>visit corrected</source>
        <translation>更正来访</translation>
    </message>
    <message>
        <source>{count}, {people} shown</source>
        <translation>{count} · 显示 {people}</translation>
    </message>
    <message>
        <source>{who} lifted</source>
        <translation>解除{who}停接</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至{day}</translation>
    </message>
    <message>
        <source>Is called as soon as somebody skilled is ready.</source>
        <translation>有熟手待接时自动请到。</translation>
    </message>
    <message>
        <source>Nobody skilled is ready</source>
        <translation>暂无熟手待接</translation>
    </message>
    <message>
        <source>{name} has met the visitors</source>
        <translation>{name}已见到客人</translation>
    </message>
    <message>
        <source>nobody yet (F9)</source>
        <translation>暂无人可接（F9）</translation>
    </message>
    <message>
        <source>nobody yet · Ctrl+G adds</source>
        <translation>暂无；主任登记（Ctrl+G）</translation>
    </message>
    <message>
        <source>{count}: {names}</source>
        <translation>{count}：{names}</translation>
    </message>
    <message>
        <source>{lane}: nobody who has signed in may receive these guests. Sign somebody in (F9), or record the stage there, under More (Ctrl+M).</source>
        <translation>{lane}：已签到的人都不能接待这类客人。请让合适的人签到（F9），或在 F9 的“更多”（Ctrl+M）里登记级别。</translation>
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
    <message>
        <source>The figures kept of closed days don’t match the book. Run: frontdesk doctor --rebuild</source>
        <translation>保存的往日数字与轮序本不符。请运行：frontdesk doctor --rebuild</translation>
    </message>
    <message>
        <source>The figures kept of closed days match the book.</source>
        <translation>保存的往日数字与轮序本一致。</translation>
    </message>
    <message>
        <source>The figures of {count} closed days were worked out anew.</source>
        <translation>已重新算出 {count} 个已收班日的数字。</translation>
    </message>
</context>
<context>
    <name>edit_person</name>
    <message>
        <source>Add to the roster</source>
        <translation>加入名册</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Back on the roster</source>
        <translation>回到名册</translation>
    </message>
    <message>
        <source>By the rule sheet may stand in: {lanes}.</source>
        <translation>按规则表可排：{lanes}。</translation>
    </message>
    <message>
        <source>By the rule sheet: no line yet.</source>
        <translation>按规则表：还不排队。</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>修改{name}</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>Choose a photo …</source>
        <translation>选择照片…</translation>
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
        <source>Pictures ({kinds})</source>
        <translation>图片 ({kinds})</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Somebody joins</source>
        <translation>加人</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>还没有写姓名。</translation>
    </message>
    <message>
        <source>Without photo</source>
        <translation>不用照片</translation>
    </message>
    <message>
        <source>{name} is on this agency’s roster already.</source>
        <translation>{name}已在这家公司的名册上。</translation>
    </message>
    <message>
        <source>{name} worked here before: look under Left.</source>
        <translation>{name}以前在这里工作过：请到“已离职”里找。</translation>
    </message>
    <message>
        <source>{name} works here again</source>
        <translation>{name}重新在这里工作</translation>
    </message>
</context>
<context>
    <name>expect</name>
    <message>
        <source>14:30, or empty</source>
        <translation>14:30，可不填</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Expected today</source>
        <translation>今日预约</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>登记预约</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>销售主任</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>来宾</translation>
    </message>
    <message>
        <source>Who is put on the list by a supervisor may be more than ordinary.</source>
        <translation>只有主任登记在这里的来宾，才能按高于普通的等级接待。</translation>
    </message>
    <message>
        <source>Who they are; kept beside the book, can be erased</source>
        <translation>是谁；记在轮序本之外，可以删除</translation>
    </message>
    <message>
        <source>as in 9:30 or 0930</source>
        <translation>如 9:30 或 0930</translation>
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
        <source>These are new already: {files}.</source>
        <translation>以下文件已是新的：{files}。</translation>
    </message>
    <message>
        <source>{file} can’t be written here ({cause}). Choose another folder.</source>
        <translation>{file} 写不到这里（{cause}）。请换个文件夹。</translation>
    </message>
    <message>
        <source>{file} is a file, not a folder. Choose another folder.</source>
        <translation>{file} 是文件，不是文件夹。请换个文件夹。</translation>
    </message>
    <message>
        <source>{file} is open in another program, perhaps Excel or WPS. Close it there, or choose another folder.</source>
        <translation>{file} 正被其他程序打开，可能是 Excel 或 WPS。请先关闭，或换个文件夹。</translation>
    </message>
</context>
<context>
    <name>family</name>
    <message>
        <source>Find the other one, who must be registered already.</source>
        <translation>请找到另一位；必须是登记过的访客。</translation>
    </message>
    <message>
        <source>It is kept; but by the rule sheet families aren’t one client.</source>
        <translation>会记下来；但规则表没有规定一家人算一个客户。</translation>
    </message>
    <message>
        <source>One family</source>
        <translation>是一家人</translation>
    </message>
    <message>
        <source>One family with {name}</source>
        <translation>与{name}是一家人</translation>
    </message>
    <message>
        <source>Spouse, parents and children are one client, with one owner.</source>
        <translation>配偶、父母、子女算一个客户，归属同一位顾问。</translation>
    </message>
    <message>
        <source>The other one: name, pinyin, phone</source>
        <translation>另一位的姓名、拼音或电话</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>{one} and {other} are one client from now on: whoever had the newest contact owns it.</source>
        <translation>{one}和{other}今后算一个客户，归属最近一次接待的顾问。</translation>
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
        <source>Find</source>
        <translation>查找</translation>
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
        <source>Menu</source>
        <translation>菜单</translation>
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
    <message>
        <source>Sound is off</source>
        <translation>已静音</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>公示屏</translation>
    </message>
    <message>
        <source>Desk: {who}</source>
        <translation>前台 {who}</translation>
    </message>
</context>
<context>
    <name>guests</name>
    <message>
        <source>1 to {most} people</source>
        <translation>1 到 {most} 人</translation>
    </message>
    <message>
        <source>Brief them</source>
        <translation>请主任交底</translation>
    </message>
    <message>
        <source>Expected today</source>
        <translation>今日预约</translation>
    </message>
    <message>
        <source>Grade: {grade}</source>
        <translation>等级：{grade}</translation>
    </message>
    <message>
        <source>How many; may be told later</source>
        <translation>几位；也可以之后再填</translation>
    </message>
    <message>
        <source>Let them wait</source>
        <translation>请客人稍候</translation>
    </message>
    <message>
        <source>New, ordinary</source>
        <translation>未预约，按普通接待</translation>
    </message>
    <message>
        <source>Nobody’s turn moves; no agency is charged.</source>
        <translation>不动任何人的轮次，也不计任何公司。</translation>
    </message>
    <message>
        <source>Only skilled consultants, in a rotation of their own.</source>
        <translation>只由熟手接待，另有一条轮序。</translation>
    </message>
    <message>
        <source>Ordinary guests can’t ask for anybody. More than ordinary takes a briefing.</source>
        <translation>普通接待不能指定顾问。高于普通的，要先由主任交底。</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Rank of the guests</source>
        <translation>来宾身份</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Suggested: {suggested} · grade: {grade}</source>
        <translation>建议：{suggested} · 实际等级：{grade}</translation>
    </message>
    <message>
        <source>Tour or VIP</source>
        <translation>参观团或贵宾</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>来的是</translation>
    </message>
    <message>
        <source>Who is expected is chosen by a digit; all others are ordinary guests.</source>
        <translation>有预约的按数字选；没有预约的一律按普通接待。</translation>
    </message>
    <message>
        <source>digits only</source>
        <translation>只能填数字</translation>
    </message>
    <message>
        <source>nobody briefed them: the next in rotation</source>
        <translation>没有主任交底，由轮到的顾问接待</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>不填</translation>
    </message>
    <message>
        <source>received in person</source>
        <translation>专人接待</translation>
    </message>
    <message>
        <source>{where}: nobody is ready, they wait.</source>
        <translation>{where}：暂无人待接，客人等候。</translation>
    </message>
    <message>
        <source>{where}: {name} ({agency}) receives.</source>
        <translation>{where}：由{name}（{agency}）接待。</translation>
    </message>
    <message>
        <source>{where}: {name} receives.</source>
        <translation>{where}：由{name}接待。</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>请{name}接待</translation>
    </message>
    <message>
        <source>{where}: nobody skilled is ready, they wait.</source>
        <translation>{where}：暂无熟手待接，客人等候。</translation>
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
        <source>The short form of the book’s last check text: anybody may note it.</source>
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
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>在指南里查找</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Nothing is found. Try another word.</source>
        <translation>没有找到，换个词试试。</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>1 visit</source>
        <translation>1 次来访</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>某一天</translation>
    </message>
    <message>
        <source>After</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>All agencies</source>
        <translation>所有公司</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>不限日期</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>By what</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day {number} of {count}</source>
        <translation>第 {number} 天，共 {count} 天</translation>
    </message>
    <message>
        <source>Entries of the day</source>
        <translation>当日记录</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Find a visit</source>
        <translation>查找来访</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>自选日期</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>No visit is like that. Take something away: Ctrl+Backspace clears it all.</source>
        <translation>没有这样的来访。去掉一些条件再试：Ctrl+Backspace 全部清空。</translation>
    </message>
    <message>
        <source>No visit stands in the book yet: F2 gives the first turn.</source>
        <translation>轮序本里还没有来访：按 F2 给出第一轮。</translation>
    </message>
    <message>
        <source>Nobody was ready.</source>
        <translation>当时无人待接。</translation>
    </message>
    <message>
        <source>Nothing is ever rubbed out: every day can be read, and every visit found.</source>
        <translation>轮序本从不涂改：每一天都能查看，每次来访都能找到。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>接待人</translation>
    </message>
    <message>
        <source>Show on its day</source>
        <translation>看当天</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The book has no day yet: open the first with Ctrl+O.</source>
        <translation>轮序本里还没有一天：按 Ctrl+O 开始第一天。</translation>
    </message>
    <message>
        <source>The day was closed.</source>
        <translation>当日已收班。</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>近 30 天</translation>
    </message>
    <message>
        <source>The last 365 days</source>
        <translation>近 365 天</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>近 7 天</translation>
    </message>
    <message>
        <source>The last 90 days</source>
        <translation>近 90 天</translation>
    </message>
    <message>
        <source>The newest {count}; scroll on for more</source>
        <translation>最新 {count} 次；往下滚动继续</translation>
    </message>
    <message>
        <source>Through the day: {time}, {which}</source>
        <translation>当日进程：{time}，{which}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>Visitor: name, pinyin, phone or its last four</source>
        <translation>访客：姓名、拼音、电话或尾号</translation>
    </message>
    <message>
        <source>Visits that were found, the newest first</source>
        <translation>找到的来访，最新在前</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Who received</source>
        <translation>接待人</translation>
    </message>
    <message>
        <source>Why this turn?</source>
        <translation>为什么是这一轮？</translation>
    </message>
    <message>
        <source>away: {names}</source>
        <translation>离岗：{names}</translation>
    </message>
    <message>
        <source>entry {number} of {count}</source>
        <translation>第 {number} 条，共 {count} 条</translation>
    </message>
    <message>
        <source>is received</source>
        <translation>接待中</translation>
    </message>
    <message>
        <source>left</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>left unreceived</source>
        <translation>未接待离开</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>undone; {name} had been called</source>
        <translation>已撤销；曾请{name}</translation>
    </message>
    <message>
        <source>{note} · receiving {count}</source>
        <translation>{note} · 接待中 {count}</translation>
    </message>
    <message>
        <source>seen off</source>
        <translation>已送客</translation>
    </message>
    <message>
        <source>suspended: {names}</source>
        <translation>停接：{names}</translation>
    </message>
    <message>
        <source>then</source>
        <translation>随后</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>{count} visits, the newest first</source>
        <translation>{count} 次来访，最新在前</translation>
    </message>
    <message>
        <source>{day} · entry {seq}, by {who}</source>
        <translation>{day} · 第 {seq} 条，{who}</translation>
    </message>
    <message>
        <source>{entry}; undone by entry {seq}</source>
        <translation>{entry}；已由第 {seq} 条撤销</translation>
    </message>
    <message>
        <source>{name} ({cause})</source>
        <translation>{name}（{cause}）</translation>
    </message>
    <message>
        <source>{name}, {agency}</source>
        <translation>{name}，{agency}</translation>
    </message>
    <message>
        <source>The board at {time}</source>
        <translation>{time} 的轮序</translation>
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
        <translation>导入名册</translation>
    </message>
    <message>
        <source>Join as independent until the manager says that they are skilled (F9): {names}.</source>
        <translation>先以“独立”加入，由经理定为熟手（F9）：{names}。</translation>
    </message>
    <message>
        <source>New agencies, with share 1: {names}.</source>
        <translation>新公司，比例 1：{names}。</translation>
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
        <translation>已在轮序本里的不重复录入。新公司按比例 1 加入。</translation>
    </message>
</context>
<context>
    <name>lag</name>
    <message>
        <source>ahead {amount}</source>
        <translation>多接 {amount}</translation>
    </message>
    <message>
        <source>even</source>
        <translation>持平</translation>
    </message>
    <message>
        <source>owed {amount}</source>
        <translation>应补 {amount}</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message>
        <source>Don’t ask again on this computer</source>
        <translation>这台电脑上不再提醒</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>不收班，关闭窗口</translation>
    </message>
    <message>
        <source>Nothing is lost: the day goes on as it stands when the program is opened again. If everybody goes home now, close the day first, so that the agencies get their files.</source>
        <translation>什么都不会丢失：再打开程序时，今天接着记。如果大家现在下班，请先收班，各公司才能拿到当天的文件。</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>关机</translation>
    </message>
    <message>
        <source>Shut down ({seconds})</source>
        <translation>关机（{seconds}）</translation>
    </message>
    <message>
        <source>Shutting down with the day open</source>
        <translation>电脑要关机，今日还没收班</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>不关闭</translation>
    </message>
    <message>
        <source>The day is still open</source>
        <translation>今日还没收班</translation>
    </message>
    <message>
        <source>Wait, I close the day first</source>
        <translation>等一下，我先收班</translation>
    </message>
    <message>
        <source>Close of day …</source>
        <translation>收班…</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>About a visit</source>
        <translation>补登与更正</translation>
    </message>
    <message>
        <source>Look back, check</source>
        <translation>查询与校验</translation>
    </message>
    <message>
        <source>People and rules</source>
        <translation>人员与规则</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机设置</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Who receives</source>
        <translation>接待</translation>
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
        <translation>公司</translation>
    </message>
    <message>
        <source>An Excel workbook (xlsx, xls), an ODS table or a CSV file is expected.</source>
        <translation>请选择 Excel 工作簿（xlsx、xls）、ODS 表格或 CSV 文件。</translation>
    </message>
    <message>
        <source>At most {limit} MB are read. Is it really a list?</source>
        <translation>最多读 {limit} MB。这真的是要导入的表格吗？</translation>
    </message>
    <message>
        <source>At most {limit} columns are read. Delete the columns that do not belong to the list.</source>
        <translation>最多读 {limit} 列。请删去多余的列。</translation>
    </message>
    <message>
        <source>At most {limit} rows are read. Delete the rows that do not belong to the list.</source>
        <translation>最多读 {limit} 行。请删去多余的行。</translation>
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
        <source>Stage</source>
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
        <source>No stage is given: taken as independent</source>
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
        <translation>名册里没有人</translation>
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
        <translation>师傅{mentor}不在名册里。</translation>
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
        <translation>名册是空的</translation>
    </message>
    <message>
        <source>The roster is not taken over yet</source>
        <translation>名册还没有录入</translation>
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
        <translation>解压后超过 {limit} MB，用不着这么大，不予打开。</translation>
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
        <source>{word} is no known stage. Known are 熟手, 独立, 新人 and 见习.</source>
        <translation>没有“{word}”这个级别，可填：熟手、独立、新人、见习。</translation>
    </message>
</context>
<context>
    <name>officers</name>
    <message>
        <source>1 wrong try</source>
        <translation>输错 1 次</translation>
    </message>
    <message>
        <source>A new code is drawn and shown once; the printed one is good no more.</source>
        <translation>重新生成恢复码，只显示一次；原来打印的作废。</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Another PIN, with the own one</source>
        <translation>本人改口令</translation>
    </message>
    <message>
        <source>Another recovery code</source>
        <translation>更换恢复码</translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation>任命</translation>
    </message>
    <message>
        <source>Appoint somebody</source>
        <translation>任命新人员</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Draw the PINs</source>
        <translation>生成口令</translation>
    </message>
    <message>
        <source>Draw the code</source>
        <translation>生成恢复码</translation>
    </message>
    <message>
        <source>Each decides with a PIN of the own; it covers one action.</source>
        <translation>各人凭自己的口令决定；一次口令只管一个动作。</translation>
    </message>
    <message>
        <source>Give the PIN</source>
        <translation>发口令</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name the first supervisor</source>
        <translation>指定首位主任</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新口令</translation>
    </message>
    <message>
        <source>New PIN of {name}</source>
        <translation>{name} 的新口令</translation>
    </message>
    <message>
        <source>New PIN, by a supervisor</source>
        <translation>主任发新口令</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>PIN lost: by the recovery code</source>
        <translation>口令丢失：凭恢复码</translation>
    </message>
    <message>
        <source>PIN.txt</source>
        <translation>口令.txt</translation>
    </message>
    <message>
        <source>People with rights</source>
        <translation>权限人员</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>已打印。</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Save as text …</source>
        <translation>存为文本…</translation>
    </message>
    <message>
        <source>Saved: {file}. Delete it once it is printed.</source>
        <translation>已存到 {file}。打印后请删除。</translation>
    </message>
    <message>
        <source>Shown this once. Have it written down; it is kept nowhere in plain.</source>
        <translation>只显示这一次，请本人记下；任何地方都不存明文。</translation>
    </message>
    <message>
        <source>Shown this once. Print it; the one before is good no more.</source>
        <translation>只显示这一次，请打印；原来的作废。</translation>
    </message>
    <message>
        <source>Shown this once: take the list with you, cut it apart and hand it out.</source>
        <translation>只显示这一次：请带走清单，剪开分发。</translation>
    </message>
    <message>
        <source>Somebody with rights has this name already.</source>
        <translation>已有同名的权限人员。</translation>
    </message>
    <message>
        <source>Stands in the book. The PIN is given as the next step.</source>
        <translation>任命记入轮序本；下一步发口令。</translation>
    </message>
    <message>
        <source>The first PINs</source>
        <translation>首批口令</translation>
    </message>
    <message>
        <source>The first PINs, for everybody</source>
        <translation>为所有人发首批口令</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>This book has no PINs yet. One is drawn for everybody here, and a recovery code; they are shown once.</source>
        <translation>这本轮序本还没有口令。将为这里的每个人各生成一个，并生成恢复码；只显示一次。</translation>
    </message>
    <message>
        <source>This book has no supervisor yet. Whoever is named here decides from now on; the PIN is the next step.</source>
        <translation>这本轮序本还没有主任。在此指定的人从现在起有决定权；下一步发口令。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>With the code that was printed at the set-up. Leave the PIN empty, and one is drawn.</source>
        <translation>凭设置时打印的恢复码。口令留空则自动生成。</translation>
    </message>
    <message>
        <source>has a PIN</source>
        <translation>有口令</translation>
    </message>
    <message>
        <source>no PIN yet</source>
        <translation>还没有口令</translation>
    </message>
    <message>
        <source>{name} chooses another PIN and confirms it with the one that is good now.</source>
        <translation>{name} 自选新口令，用现在的口令确认。</translation>
    </message>
    <message>
        <source>{name} gets a new PIN; wrong tries are forgotten. Leave it empty, and one is drawn.</source>
        <translation>{name} 得到新口令，输错次数清零。留空则自动生成。</translation>
    </message>
    <message>
        <source>{wrong} wrong tries</source>
        <translation>输错 {wrong} 次</translation>
    </message>
    <message>
        <source>{wrong} wrong · wait {wait} s</source>
        <translation>输错 {wrong} 次 · 等 {wait} 秒</translation>
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
        <translation>等候：{count} 组。</translation>
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
    <name>others</name>
    <message>
        <source>A digit chooses; then a name where one is needed.</source>
        <translation>按数字选择；需要时再输入姓名。</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>Call, trade visit, others</source>
        <translation>来电 · 踩盘 · 其他</translation>
    </message>
    <message>
        <source>Consultants</source>
        <translation>顾问</translation>
    </message>
    <message>
        <source>Enter goes on: each client is found, and goes to the own consultant.</source>
        <translation>按 Enter 继续：逐个找到客户，各归各的顾问。</translation>
    </message>
    <message>
        <source>Find them</source>
        <translation>去找客户</translation>
    </message>
    <message>
        <source>Let them wait</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>Name, pinyin, initials; a digit chooses what it is</source>
        <translation>姓名、拼音或首字母；数字选类别</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>不记是谁</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>亲友</translation>
    </message>
    <message>
        <source>Several together</source>
        <translation>几家一起来</translation>
    </message>
    <message>
        <source>Trade visit</source>
        <translation>踩盘/市调/中介</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Whose relatives or friends are they? Type the name.</source>
        <translation>是谁的亲友？请输入顾问姓名。</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>记下来</translation>
    </message>
    <message>
        <source>Written down; it costs nobody a turn, and nobody’s place moves.</source>
        <translation>只记一笔：不占轮次，也不动任何人的排位。</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>待接</translation>
    </message>
</context>
<context>
    <name>override</name>
    <message>
        <source>Assign to {name}</source>
        <translation>指派给{name}</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>请选原因</translation>
    </message>
    <message>
        <source>Choose who receives: the price is told here before anything is done.</source>
        <translation>先选由谁接待：代价会显示在这里，确认之前什么都不会发生。</translation>
    </message>
    <message>
        <source>Next: {names}.</source>
        <translation>接下来：{names}。</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>经理指派</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Second agency</source>
        <translation>另一公司</translation>
    </message>
    <message>
        <source>Somebody else receives than the rotation names.</source>
        <translation>不按轮序，另行指定接待人。</translation>
    </message>
    <message>
        <source>The price</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>The rotation would have named nobody else.</source>
        <translation>按轮序也轮不到别人。</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>What the agencies are owed stays as it is.</source>
        <translation>各公司应补、多接不变。</translation>
    </message>
    <message>
        <source>Which visit</source>
        <translation>哪组来访</translation>
    </message>
    <message>
        <source>Who receives</source>
        <translation>由谁接待</translation>
    </message>
    <message>
        <source>Who receives instead</source>
        <translation>由谁接待</translation>
    </message>
    <message>
        <source>can receive</source>
        <translation>可接待</translation>
    </message>
    <message>
        <source>has this visit</source>
        <translation>正接这一组</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新来访</translation>
    </message>
    <message>
        <source>not by {boss}</source>
        <translation>{boss}无权指派</translation>
    </message>
    <message>
        <source>not in this lane</source>
        <translation>不在此轮序</translation>
    </message>
    <message>
        <source>waiting since {time}</source>
        <translation>{time} 起等候</translation>
    </message>
    <message>
        <source>with {name} since {time}</source>
        <translation>{time} 起由{name}接待</translation>
    </message>
    <message>
        <source>{agency}: {before} → {after}</source>
        <translation>{agency}：{before} → {after}</translation>
    </message>
    <message>
        <source>{name} is owed a turn, and is owed it still.</source>
        <translation>{name} 的补接仍保留。</translation>
    </message>
    <message>
        <source>{name} keeps the first place and loses no turn.</source>
        <translation>{name} 仍排第一，不失轮。</translation>
    </message>
    <message>
        <source>{name} loses no turn, and stands in place {place}.</source>
        <translation>{name} 不失轮，排第 {place}。</translation>
    </message>
    <message>
        <source>{name} loses no turn.</source>
        <translation>{name} 不失轮。</translation>
    </message>
    <message>
        <source>{name} receives free of charge: nobody’s turn moves.</source>
        <translation>{name} 接待，不计轮，不动任何人的轮次。</translation>
    </message>
    <message>
        <source>{name} receives free of charge; the turn given before is taken back.</source>
        <translation>{name} 接待，不计轮；先前给出的那一轮收回。</translation>
    </message>
    <message>
        <source>{name} receives: a turn of {agency}; then to the back of the line.</source>
        <translation>{name} 接待，计{agency} 1 轮，然后回到队尾。</translation>
    </message>
    <message>
        <source>not skilled</source>
        <translation>不是熟手</translation>
    </message>
    <message>
        <source>Who receives: name or initials</source>
        <translation>接待人：姓名或首字母</translation>
    </message>
</context>
<context>
    <name>page_head</name>
    <message>
        <source>Back to the desk</source>
        <translation>返回前台</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>这是什么？</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Agencies</source>
        <translation>各公司</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>At the desk it was confirmed by {names}.</source>
        <translation>收班时确认人：{names}。</translation>
    </message>
    <message>
        <source>Briefed by</source>
        <translation>交底人</translation>
    </message>
    <message>
        <source>Check text</source>
        <translation>校验码</translation>
    </message>
    <message>
        <source>Check text {short}, entry {seq}</source>
        <translation>校验码 {short}&#x3000;第 {seq} 条</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>置业顾问</translation>
    </message>
    <message>
        <source>Consultants</source>
        <translation>置业顾问</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正与判客</translation>
    </message>
    <message>
        <source>Courtesies</source>
        <translation>义务接待</translation>
    </message>
    <message>
        <source>Day sheet of the rotation</source>
        <translation>轮序日报</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应接</translation>
    </message>
    <message>
        <source>Each override stands on the next page.</source>
        <translation>经理指派明细见下一页。</translation>
    </message>
    <message>
        <source>For</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Forfeited</source>
        <translation>轮空</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>有效至</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>收班时</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation>开始时</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>原应接待</translation>
    </message>
    <message>
        <source>Lag after</source>
        <translation>轮后</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Not confirmed by {agencies}: {reason}.</source>
        <translation>{agencies}未确认：{reason}。</translation>
    </message>
    <message>
        <source>Nothing was printed</source>
        <translation>没有打印</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>经理指派</translation>
    </message>
    <message>
        <source>Owed turns</source>
        <translation>补接</translation>
    </message>
    <message>
        <source>Own clients</source>
        <translation>自己的客户</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>被过号</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>处罚与停接</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>Print the day sheet, two copies</source>
        <translation>打印轮序日报，两份</translation>
    </message>
    <message>
        <source>QR code of the check text</source>
        <translation>校验码的二维码</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>接待人</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>轮序种类</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>第几条</translation>
    </message>
    <message>
        <source>Rule changes</source>
        <translation>规则变更</translation>
    </message>
    <message>
        <source>Rule sheet {version}</source>
        <translation>规则表第 {version} 版</translation>
    </message>
    <message>
        <source>Rule sheet {version}, from the next day on</source>
        <translation>规则表第 {version} 版，次日起</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Share of {agency}: {was} → {now}</source>
        <translation>{agency}的接客比例：{was} → {now}</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Signed: the day as it stands here was looked at, and a copy of this paper taken.</source>
        <translation>签字表示：已看过本单所列的当天情况，并领取一份。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The printer takes nothing now. Look at it, or choose another; the files are written.</source>
        <translation>打印机现在不接收。请检查打印机，或换一台；文件不受影响。</translation>
    </message>
    <message>
        <source>This check text stands for the whole book up to this evening. Whoever keeps it finds any change made later: verify.py checks the day file with it, and the desk finds it again (Ctrl+Shift+C).</source>
        <translation>校验码代表截至当晚的整本轮序本。谁留着它，以后的任何改动都能查出来：verify.py 用它校验日文件，前台也可随时查旧单（Ctrl+Shift+C）。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Tours and VIPs</source>
        <translation>预约与参观</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Turns: {count} counted</source>
        <translation>轮次：计 {count} 轮</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>before today</source>
        <translation>此前</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已收班</translation>
    </message>
    <message>
        <source>corrections {count}</source>
        <translation>更正 {count}</translation>
    </message>
    <message>
        <source>didn’t come</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>争议</translation>
    </message>
    <message>
        <source>disputed, not ruled on</source>
        <translation>争议未判</translation>
    </message>
    <message>
        <source>disputes not ruled on {count}</source>
        <translation>争议未判 {count}</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>不计轮次</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>loses a turn</source>
        <translation>罚一轮</translation>
    </message>
    <message>
        <source>never</source>
        <translation>长期</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>不计轮</translation>
    </message>
    <message>
        <source>outstanding</source>
        <translation>未补</translation>
    </message>
    <message>
        <source>outstanding {count}</source>
        <translation>未补 {count}</translation>
    </message>
    <message>
        <source>overrides {count}</source>
        <translation>经理指派 {count}</translation>
    </message>
    <message>
        <source>owed turns given {count}</source>
        <translation>新增补接 {count}</translation>
    </message>
    <message>
        <source>paid in entry {seq}</source>
        <translation>第 {seq} 条已补</translation>
    </message>
    <message>
        <source>paid, withdrawn, owed anew</source>
        <translation>补后换人，另记</translation>
    </message>
    <message>
        <source>penalties {count}</source>
        <translation>处罚 {count}</translation>
    </message>
    <message>
        <source>reclassified</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>rule sheet {version}</source>
        <translation>规则表第 {version} 版</translation>
    </message>
    <message>
        <source>ruled</source>
        <translation>判客</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>未收班</translation>
    </message>
    <message>
        <source>suspended until {day}</source>
        <translation>停接至 {day}</translation>
    </message>
    <message>
        <source>suspended {count}</source>
        <translation>停接中 {count}</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>undone {count}</source>
        <translation>撤销 {count}</translation>
    </message>
    <message>
        <source>waited {minutes} min</source>
        <translation>等候 {minutes} 分钟</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等候中</translation>
    </message>
    <message>
        <source>wrong turn, void</source>
        <translation>轮错作废</translation>
    </message>
    <message>
        <source>{basis}; passed {passed}</source>
        <translation>{basis}；过号 {passed}</translation>
    </message>
    <message>
        <source>{kind} ({party})</source>
        <translation>{kind} {party} 人</translation>
    </message>
    <message>
        <source>{lags}; next {following}</source>
        <translation>{lags}；下一轮 {following}</translation>
    </message>
    <message>
        <source>{name} ({agency})</source>
        <translation>{name}（{agency}）</translation>
    </message>
    <message>
        <source>{name} ({cause})</source>
        <translation>{name}（{cause}）</translation>
    </message>
    <message>
        <source>{penalty}, lifted</source>
        <translation>{penalty}，已解除</translation>
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
        <source>{name} is owed a turn, and is away: {cause}.</source>
        <translation>{name}得一轮补接，离岗：{cause}。</translation>
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
        <source>More …</source>
        <translation>更多…</translation>
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
        <source>{name} is suspended</source>
        <translation>{name} 停接中</translation>
    </message>
    <message>
        <source>{name} receives, then is away: {cause}</source>
        <translation>{name}接待完后离岗：{cause}</translation>
    </message>
    <message>
        <source>{name} stays on duty</source>
        <translation>{name}不离岗了</translation>
    </message>
    <message>
        <source>{name}: a party waits, please receive</source>
        <translation>请{name}接待等候的客人</translation>
    </message>
    <message>
        <source>{name}: mentor not free</source>
        <translation>{name}：师傅不空</translation>
    </message>
    <message>
        <source>{away} · too long: forfeits</source>
        <translation>{away} · 超时，轮空</translation>
    </message>
</context>
<context>
    <name>people_page</name>
    <message>
        <source>1 owed turn</source>
        <translation>补接 1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the roster</source>
        <translation>返回名册</translation>
    </message>
    <message>
        <source>By override: {number}</source>
        <translation>经理指派：{number}</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Courtesy receptions: {number}</source>
        <translation>义务接待：{number}</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>处理决定</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部人员</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Everything that the book has of this person.</source>
        <translation>轮序本里关于此人的全部记录。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>经历</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>In, out, away</source>
        <translation>签到离岗</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>May stand in: {lanes}</source>
        <translation>可排：{lanes}</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name, pinyin or initials</source>
        <translation>姓名、拼音或首字母</translation>
    </message>
    <message>
        <source>Nobody is found. Fewer letters find more.</source>
        <translation>没有找到。少输几个字母试试。</translation>
    </message>
    <message>
        <source>Nothing of this kind is in the days that were read.</source>
        <translation>已读到的这些天里没有这类记录。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>补接</translation>
    </message>
    <message>
        <source>Owed or suspended</source>
        <translation>有补接或停接</translation>
    </message>
    <message>
        <source>Owed turn, {lane}: {cause}</source>
        <translation>补接（{lane}）：{cause}</translation>
    </message>
    <message>
        <source>Passed over: {chosen} received instead.</source>
        <translation>被过号：由{chosen}接待。</translation>
    </message>
    <message>
        <source>Passed over: {number}</source>
        <translation>被过号：{number}</translation>
    </message>
    <message>
        <source>Passed, owed</source>
        <translation>过号补接</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Return visits: {number}</source>
        <translation>复访：{number}</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>名册</translation>
    </message>
    <message>
        <source>Show earlier days</source>
        <translation>显示更早的日子</translation>
    </message>
    <message>
        <source>Somebody joins …</source>
        <translation>加人…</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Stands in no line.</source>
        <translation>不排队。</translation>
    </message>
    <message>
        <source>Steps on record: {number} of {all}</source>
        <translation>已记录的步骤：{number} / {all}</translation>
    </message>
    <message>
        <source>This month {gap}</source>
        <translation>本月{gap}</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Turns forfeited: {number}</source>
        <translation>轮空：{number}</translation>
    </message>
    <message>
        <source>Turns taken back: {number}</source>
        <translation>收回的轮次：{number}</translation>
    </message>
    <message>
        <source>Turns this month</source>
        <translation>本月轮次</translation>
    </message>
    <message>
        <source>Turns this month: {turns}</source>
        <translation>本月轮次：{turns}</translation>
    </message>
    <message>
        <source>Turns today</source>
        <translation>今日轮次</translation>
    </message>
    <message>
        <source>Turns today: {turns}</source>
        <translation>今日轮次：{turns}</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Which people</source>
        <translation>哪些人</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>Works here again …</source>
        <translation>重新工作…</translation>
    </message>
    <message>
        <source>doesn’t count</source>
        <translation>不计轮次</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>销售经理</translation>
    </message>
    <message>
        <source>taken back: {cause}</source>
        <translation>已收回：{cause}</translation>
    </message>
    <message>
        <source>this month {turns}</source>
        <translation>本月{turns}</translation>
    </message>
    <message>
        <source>today {turns}</source>
        <translation>今日{turns}</translation>
    </message>
    <message>
        <source>undone, counts no more</source>
        <translation>已撤销，不再计算</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day}前有效</translation>
    </message>
    <message>
        <source>went along as the mentor</source>
        <translation>作为师傅陪同</translation>
    </message>
    <message>
        <source>works here no more</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>{cause}: {effect}</source>
        <translation>{cause}：{effect}</translation>
    </message>
    <message>
        <source>{kind}: {told}</source>
        <translation>{kind}：{told}</translation>
    </message>
    <message>
        <source>{name} has joined · {told}</source>
        <translation>{name}已入册 · {told}</translation>
    </message>
    <message>
        <source>{number} owed turns</source>
        <translation>补接 {number}</translation>
    </message>
    <message>
        <source>{people} consultants · {day}</source>
        <translation>{people} 位顾问 · {day}</translation>
    </message>
    <message>
        <source>{people} · {number} on duty</source>
        <translation>{people} · 在岗 {number}</translation>
    </message>
    <message>
        <source>{stage}, with {mentor}</source>
        <translation>{stage}，师傅{mentor}</translation>
    </message>
    <message>
        <source>{turns} · due {due}</source>
        <translation>{turns} · 应 {due}</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>Back to: {stage}</source>
        <translation>退回：{stage}</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Confirm the chosen step</source>
        <translation>确认所选步骤</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>确认人</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Lift the suspension …</source>
        <translation>解除停接…</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>师傅</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>{name}：更多</translation>
    </message>
    <message>
        <source>Next stage: {stage}</source>
        <translation>进入下一级：{stage}</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>违规</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>处罚</translation>
    </message>
    <message>
        <source>Penalty …</source>
        <translation>处罚…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Record and stage</source>
        <translation>培训记录与级别</translation>
    </message>
    <message>
        <source>Record and stage …</source>
        <translation>培训记录与级别…</translation>
    </message>
    <message>
        <source>Set the stage</source>
        <translation>定级</translation>
    </message>
    <message>
        <source>Steps and subjects</source>
        <translation>步骤与科目</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>尚缺</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>停接</translation>
    </message>
    <message>
        <source>Suspend …</source>
        <translation>停接…</translation>
    </message>
    <message>
        <source>The approver vouches for the missing steps</source>
        <translation>尚缺的步骤由批准人担保</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>What</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>后果</translation>
    </message>
    <message>
        <source>Which visit</source>
        <translation>哪组来访</translation>
    </message>
    <message>
        <source>Works here no more …</source>
        <translation>离职…</translation>
    </message>
    <message>
        <source>not on record</source>
        <translation>无记录</translation>
    </message>
    <message>
        <source>now: {stage}</source>
        <translation>现为：{stage}</translation>
    </message>
    <message>
        <source>until it is lifted</source>
        <translation>直至解除</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} 天</translation>
    </message>
    <message>
        <source>{name} works here no more: off every line, and what is owed lapses.</source>
        <translation>{name} 离职：退出所有队列，补接失效。</translation>
    </message>
    <message>
        <source>{name}’s suspension ends now.</source>
        <translation>{name} 的停接即刻解除。</translation>
    </message>
    <message>
        <source>✓ on record</source>
        <translation>✓ 有记录</translation>
    </message>
    <message>
        <source>{who} · over</source>
        <translation>{who} · 已结束</translation>
    </message>
    <message>
        <source>On record: {step}</source>
        <translation>已登记：{step}</translation>
    </message>
</context>
<context>
    <name>person_menu</name>
    <message>
        <source>Away because of:</source>
        <translation>离岗原因：</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>回岗</translation>
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
        <source>Suspended: {reason}</source>
        <translation>停接：{reason}</translation>
    </message>
    <message>
        <source>Why not this person?</source>
        <translation>为什么不是他？</translation>
    </message>
    <message>
        <source>decided by {who}</source>
        <translation>{who}决定</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>未签到</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>until it is lifted</source>
        <translation>到解除为止</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>到{day}为止</translation>
    </message>
</context>
<context>
    <name>photos</name>
    <message>
        <source>No photo</source>
        <translation>照片不能用</translation>
    </message>
    <message>
        <source>Photo not kept</source>
        <translation>照片没有保存</translation>
    </message>
    <message>
        <source>The file {file} can’t be read.</source>
        <translation>文件 {file} 读不出来。</translation>
    </message>
    <message>
        <source>The folder beside the book can’t be written to. Everything else is as it was.</source>
        <translation>轮序本旁边的文件夹写不进去。其他都没有变。</translation>
    </message>
    <message>
        <source>{file} has too many pixels. Take a smaller one.</source>
        <translation>{file} 的像素太多，请换一张小的。</translation>
    </message>
    <message>
        <source>{file} is larger than 20 MB.</source>
        <translation>{file} 大于 20 MB。</translation>
    </message>
    <message>
        <source>{file} isn’t a picture that can be read. Use JPEG, PNG, BMP or WebP.</source>
        <translation>{file} 不是能读的图片。请用 JPEG、PNG、BMP 或 WebP。</translation>
    </message>
</context>
<context>
    <name>pin_paper</name>
    <message>
        <source>Cut apart, hand out, and destroy this list. The program shows no PIN twice.</source>
        <translation>剪开分发后销毁本单。程序不会再次显示任何口令。</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>没有保存</translation>
    </message>
    <message>
        <source>Recovery code, if the supervisor’s PIN is lost: {code}</source>
        <translation>恢复码（主任口令丢失时用）：{code}</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>存为文本</translation>
    </message>
    <message>
        <source>{file} can’t be written. Choose another folder.</source>
        <translation>无法写入 {file}，请换一个文件夹。</translation>
    </message>
    <message>
        <source>{site}: PINs of people with rights</source>
        <translation>{site}：权限人员口令单</translation>
    </message>
</context>
<context>
    <name>pins</name>
    <message>
        <source>1 wrong try so far.</source>
        <translation>已输错 1 次。</translation>
    </message>
    <message>
        <source>A PIN has at most {most} digits.</source>
        <translation>口令最多 {most} 位。</translation>
    </message>
    <message>
        <source>A PIN has six digits or more.</source>
        <translation>口令至少六位数字。</translation>
    </message>
    <message>
        <source>A PIN is made of digits, six or more.</source>
        <translation>口令由六位或以上数字组成。</translation>
    </message>
    <message>
        <source>A PIN of one or two different digits is guessed at once. Choose another one.</source>
        <translation>只用一两个不同数字的口令一猜就中。请换一个。</translation>
    </message>
    <message>
        <source>A date such as a birthday is guessed at once. Choose another PIN.</source>
        <translation>日期（如生日）一猜就中。请换一个口令。</translation>
    </message>
    <message>
        <source>A few digits over and over are guessed at once. Choose another PIN.</source>
        <translation>反复几个数字的口令一猜就中。请换一个口令。</translation>
    </message>
    <message>
        <source>Approval missing</source>
        <translation>缺少批准</translation>
    </message>
    <message>
        <source>Approval too old</source>
        <translation>批准已过时</translation>
    </message>
    <message>
        <source>Digits in a row, up or down, are guessed at once. Choose another PIN.</source>
        <translation>连续的数字，无论升降，一猜就中。请换一个口令。</translation>
    </message>
    <message>
        <source>No PIN yet</source>
        <translation>还没有口令</translation>
    </message>
    <message>
        <source>No recovery code</source>
        <translation>没有恢复码</translation>
    </message>
    <message>
        <source>No recovery code was made for this book.</source>
        <translation>这本轮序本没有生成过恢复码。</translation>
    </message>
    <message>
        <source>Nobody with rights is called “{who}”.</source>
        <translation>权限人员中没有“{who}”。</translation>
    </message>
    <message>
        <source>PIN not possible</source>
        <translation>口令不可用</translation>
    </message>
    <message>
        <source>PINs were given</source>
        <translation>口令已发</translation>
    </message>
    <message>
        <source>The PIN was changed</source>
        <translation>口令已更改</translation>
    </message>
    <message>
        <source>This PIN was changed in the meantime. Enter the new one.</source>
        <translation>口令刚刚更改过，请输新的。</translation>
    </message>
    <message>
        <source>This book has PINs already. A supervisor changes them.</source>
        <translation>这本轮序本已有口令，由主任更改。</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>查无此人</translation>
    </message>
    <message>
        <source>Wait first</source>
        <translation>请先等待</translation>
    </message>
    <message>
        <source>Wait {seconds} seconds before the next one.</source>
        <translation>请等 {seconds} 秒再试。</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>口令不对</translation>
    </message>
    <message>
        <source>Wrong recovery code</source>
        <translation>恢复码不对</translation>
    </message>
    <message>
        <source>{name} approved this more than {seconds} seconds ago. Enter the PIN again.</source>
        <translation>{name} 的批准已超过 {seconds} 秒，请重新输口令。</translation>
    </message>
    <message>
        <source>{name} approves exactly this with the own PIN first.</source>
        <translation>须先由 {name} 用本人口令批准这一项。</translation>
    </message>
    <message>
        <source>{name} has no PIN yet. A supervisor gives one.</source>
        <translation>{name} 还没有口令，由主任发放。</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}：{why}</translation>
    </message>
    <message>
        <source>{wrong} wrong tries so far.</source>
        <translation>已输错 {wrong} 次。</translation>
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
        <source>Nobody called “{name}” stands on the list Expected today.</source>
        <translation>今日预约里没有“{name}”。</translation>
    </message>
    <message>
        <source>Nobody in the records answers to “{asked}”. Take them as a first visit.</source>
        <translation>记录里没有“{asked}”。请按首访接待。</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>不在今日预约里</translation>
    </message>
    <message>
        <source>PIN missing</source>
        <translation>缺少口令</translation>
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
        <source>This visit has had no turn; it waits, or it left.</source>
        <translation>这次来访没有派轮：还在等候，或已离开。</translation>
    </message>
    <message>
        <source>Two of that name</source>
        <translation>有重名</translation>
    </message>
    <message>
        <source>Unknown referrer</source>
        <translation>没有这位介绍人</translation>
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
        <source>a kind of visit, one of {kinds}</source>
        <translation>来访种类，为 {kinds} 之一</translation>
    </message>
    <message>
        <source>{name} approves this with the own PIN.</source>
        <translation>这需要{name}用本人口令批准。</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}：{why}</translation>
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
        <source>“from”, one of {allowed}</source>
        <translation>“from”，为 {allowed} 之一</translation>
    </message>
    <message>
        <source>“kind” or “owner”</source>
        <translation>“kind”或“owner”</translation>
    </message>
    <message>
        <source>“owner”, “phone” or “visitor”</source>
        <translation>“owner”、“phone”或“visitor”</translation>
    </message>
    <message>
        <source>“time” as in 14:30 or 2026-09-26T14:30:00+08:00</source>
        <translation>“time”，写成 14:30 或 2026-09-26T14:30:00+08:00 这样</translation>
    </message>
    <message>
        <source>“{name}” as in 2026-09-26</source>
        <translation>“{name}”，写成 2026-09-26 这样</translation>
    </message>
    <message>
        <source>“{name}” is no consultant, and nobody in the records.</source>
        <translation>“{name}”不是置业顾问，记录里也没有。</translation>
    </message>
    <message>
        <source>“{name}” stands on the list Expected today already.</source>
        <translation>“{name}”已在今日预约里。</translation>
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
    <message>
        <source>A family is two people or more.</source>
        <translation>一家人至少两位。</translation>
    </message>
    <message>
        <source>No such day</source>
        <translation>没有这一天</translation>
    </message>
    <message>
        <source>Nobody in the records answers to “{asked}”.</source>
        <translation>登记里没有“{asked}”。</translation>
    </message>
    <message>
        <source>The book has no day or month “{date}”.</source>
        <translation>轮序本里没有“{date}”这一天或这个月。</translation>
    </message>
    <message>
        <source>The same visitor</source>
        <translation>同一位客人</translation>
    </message>
</context>
<context>
    <name>public_board</name>
    <message>
        <source>1 party waits</source>
        <translation>等候 1 组</translation>
    </message>
    <message>
        <source>Check {head}</source>
        <translation>校验 {head}</translation>
    </message>
    <message>
        <source>Esc: back to the desk · Alt+Enter: as a window · F1: what is this?</source>
        <translation>Esc：回前台 · Alt+Enter：变成小窗口 · F1：这是什么？</translation>
    </message>
    <message>
        <source>F1: what is this? · Double-click or Alt+Enter: full screen · Esc: close</source>
        <translation>F1：这是什么？ · 双击或 Alt+Enter：全屏 · Esc：关闭</translation>
    </message>
    <message>
        <source>Just called</source>
        <translation>刚才请到</translation>
    </message>
    <message>
        <source>Next · {lane}</source>
        <translation>下一位 · {lane}</translation>
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
        <source>Nobody to receive at {agencies}.</source>
        <translation>{agencies}无人可接。</translation>
    </message>
    <message>
        <source>Only {agency} has somebody ready.</source>
        <translation>只有{agency}有人待接。</translation>
    </message>
    <message>
        <source>Please come to the desk</source>
        <translation>请到前台接待</translation>
    </message>
    <message>
        <source>Public board</source>
        <translation>公示屏</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>轮序</translation>
    </message>
    <message>
        <source>Rule sheet {version}</source>
        <translation>规则表第 {version} 版</translation>
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
        <source>by the rule sheet</source>
        <translation>按规则表</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>待接</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>接待中</translation>
    </message>
    <message>
        <source>{agency} is due: first in the agreed order.</source>
        <translation>轮到{agency}：按约定顺序在先。</translation>
    </message>
    <message>
        <source>{agency} is due: its last turn is longest ago.</source>
        <translation>轮到{agency}：最久没有接。</translation>
    </message>
    <message>
        <source>{agency} is due: {lag} before this visit.</source>
        <translation>轮到{agency}：此前{lag}。</translation>
    </message>
    <message>
        <source>{agency} is due: {lag} with this visit.</source>
        <translation>轮到{agency}：连这一组{lag}。</translation>
    </message>
    <message>
        <source>{mentor} goes along.</source>
        <translation>师傅{mentor}一同接待。</translation>
    </message>
    <message>
        <source>{name} goes first by the rule sheet.</source>
        <translation>{name}按规则表先接。</translation>
    </message>
    <message>
        <source>{name} is first in the line.</source>
        <translation>{name}在队首。</translation>
    </message>
    <message>
        <source>{name} is the first who is ready.</source>
        <translation>{name}是队里第一个待接的。</translation>
    </message>
    <message>
        <source>{number} more</source>
        <translation>另有 {number} 人</translation>
    </message>
    <message>
        <source>{number} parties wait</source>
        <translation>等候 {number} 组</translation>
    </message>
    <message>
        <source>{site} · Rotation</source>
        <translation>{site} · 轮序</translation>
    </message>
</context>
<context>
    <name>refusal</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Clause {clause}</source>
        <translation>条款：{clause}</translation>
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
    <name>reports</name>
    <message>
        <source>Agency</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>应接次数</translation>
    </message>
    <message>
        <source>Arrivals by hour and weekday</source>
        <translation>到访时段（星期 × 钟点）</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>按指派人身份</translation>
    </message>
    <message>
        <source>By who received</source>
        <translation>按接待人</translation>
    </message>
    <message>
        <source>Called, and not there (F8)</source>
        <translation>请到但不在（F8）</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Choose another time above.</source>
        <translation>请在上方选择其他时间。</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>置业顾问</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Courtesies</source>
        <translation>义务接待</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应接</translation>
    </message>
    <message>
        <source>Due, exactly</source>
        <translation>应接（精确）</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>往前</translation>
    </message>
    <message>
        <source>Evening, exactly</source>
        <translation>收班时（精确）</translation>
    </message>
    <message>
        <source>Every figure is what the day sheets add up to.</source>
        <translation>每个数字都是各日日报相加的结果。</translation>
    </message>
    <message>
        <source>Everybody had exactly what was due.</source>
        <translation>每个人所接与应接完全一致。</translation>
    </message>
    <message>
        <source>Farthest ahead: {name}, {gap} more.</source>
        <translation>多接最多：{name}，多 {gap} 轮。</translation>
    </message>
    <message>
        <source>Farthest behind: {name}, {gap} turns less than due.</source>
        <translation>少接最多：{name}，比应接少 {gap} 轮。</translation>
    </message>
    <message>
        <source>Forfeited</source>
        <translation>轮空</translation>
    </message>
    <message>
        <source>Half within, seconds</source>
        <translation>中位数（秒）</translation>
    </message>
    <message>
        <source>How long a time</source>
        <translation>时间长度</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>收班时</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>往后</translation>
    </message>
    <message>
        <source>Longest, seconds</source>
        <translation>最长（秒）</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Most ahead</source>
        <translation>最多多接</translation>
    </message>
    <message>
        <source>Most owed</source>
        <translation>最多应补</translation>
    </message>
    <message>
        <source>No override in this time: every turn went by the rules.</source>
        <translation>这段时间没有经理指派：每一轮都按规则。</translation>
    </message>
    <message>
        <source>No owed turns in this time.</source>
        <translation>这段时间没有补接。</translation>
    </message>
    <message>
        <source>Nobody came in this time.</source>
        <translation>这段时间没有人到访。</translation>
    </message>
    <message>
        <source>Nobody pressed F10, met the visitors, in this time.</source>
        <translation>这段时间没有人按过 F10“已见到客人”。</translation>
    </message>
    <message>
        <source>Nobody was given a counted turn in this time.</source>
        <translation>这段时间没有计轮次的接待。</translation>
    </message>
    <message>
        <source>Nobody was passed in this time, but for those with a client.</source>
        <translation>这段时间除接待中的以外，没有人被过号。</translation>
    </message>
    <message>
        <source>{number} times somebody in front couldn’t receive, and was passed.</source>
        <translation>排在前面的人因不能接待被过号 {number} 次。</translation>
    </message>
    <message>
        <source>Nothing is promised for this number of agencies.</source>
        <translation>公司数为此数时，规则没有承诺上限。</translation>
    </message>
    <message>
        <source>Of {number} turns it isn’t known.</source>
        <translation>另有 {number} 轮没有记录。</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>经理指派</translation>
    </message>
    <message>
        <source>Owed turns</source>
        <translation>补接</translation>
    </message>
    <message>
        <source>Own clients</source>
        <translation>自己的客户</translation>
    </message>
    <message>
        <source>Parties at the door, a day on average; most came on {weekday} from {hour}:00 on: {mean}.</source>
        <translation>到访组数，按日平均；{weekday} {hour} 点起最多：{mean} 组。</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>被过号</translation>
    </message>
    <message>
        <source>Passed in the line</source>
        <translation>队列中被过号</translation>
    </message>
    <message>
        <source>Passes by cause</source>
        <translation>过号原因</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Promised: at most {owed} owed, {ahead} ahead; 1 more for each override or withdrawn turn</source>
        <translation>规则承诺：最多应补 {owed}、多接 {ahead}；每有一次指派或换人，可再差 1 轮</translation>
    </message>
    <message>
        <source>Reading the book …</source>
        <translation>正在读轮序本……</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存图</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Share against due</source>
        <translation>接客比例：所接与应接</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The book has no day in this time.</source>
        <translation>轮序本在这段时间没有记录。</translation>
    </message>
    <message>
        <source>The farthest that any agency was from what it was due: {turns}.</source>
        <translation>离应接最远时相差 {turns} 轮。</translation>
    </message>
    <message>
        <source>The most frequent cause: {cause}.</source>
        <translation>最常见的原因：{cause}。</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>应接时间</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Turns per consultant</source>
        <translation>顾问轮次</translation>
    </message>
    <message>
        <source>Turns, by the time from the call to the meeting (F10)</source>
        <translation>轮次数，按从请到至见到客人（F10）的用时</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Which rotation</source>
        <translation>哪一种轮序</translation>
    </message>
    <message>
        <source>Who received</source>
        <translation>接待人</translation>
    </message>
    <message>
        <source>Working out days of the book</source>
        <translation>正在计算往日数字</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>and {more} more in the table</source>
        <translation>另有 {more} 人见表格</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>each exactly what was due</source>
        <translation>各家所接与应接一致</translation>
    </message>
    <message>
        <source>from before</source>
        <translation>期初未补</translation>
    </message>
    <message>
        <source>given</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>half within {time}</source>
        <translation>一半在 {time}内</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>失效</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>nobody of rank</source>
        <translation>无管理身份</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>outstanding</source>
        <translation>未补</translation>
    </message>
    <message>
        <source>over {time}</source>
        <translation>{time}以上</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已补</translation>
    </message>
    <message>
        <source>promised: ahead at most {turns}</source>
        <translation>承诺最多多接 {turns}</translation>
    </message>
    <message>
        <source>promised: owed at most {turns}</source>
        <translation>承诺最多应补 {turns}</translation>
    </message>
    <message>
        <source>turns had</source>
        <translation>所接轮次</translation>
    </message>
    <message>
        <source>what was due: an even part of the agency’s turns for which one was ready</source>
        <translation>应接：本人待接时，本公司轮次的均分</translation>
    </message>
    <message>
        <source>yyyy</source>
        <translation>yyyy年</translation>
    </message>
    <message>
        <source>{agency} {turns} turns (due {due})</source>
        <translation>{agency} {turns} 轮（应接 {due}）</translation>
    </message>
    <message>
        <source>{agency}, {when}: {lag}, exactly {exact}</source>
        <translation>{agency}，{when}：{lag}，精确值 {exact}</translation>
    </message>
    <message>
        <source>{before} owed turns from before and {given} new ones: {paid} paid, {lapsed} lapsed, {cancelled} cancelled, {left} outstanding at the end.</source>
        <translation>期初未补 {before} 次，新增 {given} 次：已补 {paid} 次，失效 {lapsed} 次，取消 {cancelled} 次，期末未补 {left} 次。</translation>
    </message>
    <message>
        <source>{busy} more were with a client, and kept their places.</source>
        <translation>另有 {busy} 次因正在接待，排位保留。</translation>
    </message>
    <message>
        <source>{called} times the one called wasn’t there (F8).</source>
        <translation>{called} 次请到的人不在（F8）。</translation>
    </message>
    <message>
        <source>{first} to {last}, {year}</source>
        <translation>{year}年 {first}至{last}</translation>
    </message>
    <message>
        <source>{lane}: {agencies}.</source>
        <translation>{lane}：{agencies}。</translation>
    </message>
    <message>
        <source>{left} open, {paid} paid</source>
        <translation>未补 {left}，已补 {paid}</translation>
    </message>
    <message>
        <source>{name}: {turns} turns on {days} days, due exactly {due}; own clients {returns}, courtesies {courtesies}</source>
        <translation>{name}：{days} 天 {turns} 轮，应接精确值 {due}；自己的客户 {returns}，义务接待 {courtesies}</translation>
    </message>
    <message>
        <source>{number} answers: half of them within {middle}, the longest {longest}.</source>
        <translation>{number} 次应接：一半在 {middle}内，最长 {longest}。</translation>
    </message>
    <message>
        <source>{number} in all: {kinds}.</source>
        <translation>共 {number} 组：{kinds}。</translation>
    </message>
    <message>
        <source>{number} parties</source>
        <translation>{number} 组</translation>
    </message>
    <message>
        <source>{number} passed, {called} not there</source>
        <translation>过号 {number} 次，请到不在 {called} 次</translation>
    </message>
    <message>
        <source>{number} turns were given by a decision, not by the rotation: {roles}. Most to {name}: {times}.</source>
        <translation>{number} 轮由指派而不按轮序给出：{roles}。接得最多的是{name}：{times} 轮。</translation>
    </message>
    <message>
        <source>{number}, for {people} people</source>
        <translation>{number} 次，{people} 人受益</translation>
    </message>
    <message>
        <source>{turns}, {people}</source>
        <translation>{turns}，{people}</translation>
    </message>
    <message>
        <source>{weekday}, {hour}:00 to {next}:00: {number} parties on {days} days, {mean} a day</source>
        <translation>{weekday} {hour}:00 至 {next}:00：{days} 天共 {number} 组，日均 {mean}</translation>
    </message>
    <message>
        <source>{number}, for 1 person</source>
        <translation>{number} 次，1 人受益</translation>
    </message>
</context>
<context>
    <name>return_visit</name>
    <message>
        <source>Add each client, or each owner, by Enter; then Enter once more.</source>
        <translation>逐个找到客户或归属顾问，按 Enter 加入；最后再按一次 Enter。</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>加入{name}</translation>
    </message>
    <message>
        <source>By rotation: {name} ({agency}) receives.</source>
        <translation>按轮序：由{name}（{agency}）接待。</translation>
    </message>
    <message>
        <source>By rotation; nobody is ready, they wait.</source>
        <translation>按轮序；暂无人待接，客人等候。</translation>
    </message>
    <message>
        <source>Ctrl and a digit choose how it is served, from the field, too.</source>
        <translation>在输入框里也可以按 Ctrl 加数字，选接待方式。</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到的人</translation>
    </message>
    <message>
        <source>How it is served</source>
        <translation>接待方式</translation>
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
        <source>Named request</source>
        <translation>指定接待</translation>
    </message>
    <message>
        <source>Nobody found. Is it a first visit? Then Esc and F2.</source>
        <translation>没有找到。是首访吗？按 Esc，再按 F2。</translation>
    </message>
    <message>
        <source>Receive all {count}</source>
        <translation>{count} 组一起接待</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>老带新</translation>
    </message>
    <message>
        <source>Referral, asks for</source>
        <translation>老带新并指定</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>亲友</translation>
    </message>
    <message>
        <source>Return visit</source>
        <translation>复访</translation>
    </message>
    <message>
        <source>Return visit, named request, referral</source>
        <translation>复访 · 指定 · 老带新</translation>
    </message>
    <message>
        <source>Several together</source>
        <translation>几家一起来</translation>
    </message>
    <message>
        <source>The visitor asks for this consultant.</source>
        <translation>客人指定这位置业顾问</translation>
    </message>
    <message>
        <source>They come together: {names}</source>
        <translation>一起来的：{names}</translation>
    </message>
    <message>
        <source>This takes a consultant: type whom they ask for.</source>
        <translation>这一项要选顾问：请输入客人指定的顾问姓名。</translation>
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
        <source>Who receives: by the sheet referrals go by rotation</source>
        <translation>谁接待（规则表：老带新按轮序）</translation>
    </message>
    <message>
        <source>Nobody’s client (any more): a first visit (F2).</source>
        <translation>没有归属，或保护期已过：按首访（F2）。</translation>
    </message>
    <message>
        <source>One family with</source>
        <translation>登记一家人</translation>
    </message>
    <message>
        <source>Who receives: nobody’s client yet, a first visit</source>
        <translation>谁接待（还没有归属，按首访）</translation>
    </message>
    <message>
        <source>Who receives: the protection has lapsed, a first visit</source>
        <translation>谁接待（保护期已过，按首访）</translation>
    </message>
    <message>
        <source>belongs to {owner}, 1 day left</source>
        <translation>归属{owner} · 还保护 1 天</translation>
    </message>
    <message>
        <source>belongs to {owner}, until today</source>
        <translation>归属{owner} · 保护到今天</translation>
    </message>
    <message>
        <source>belongs to {owner}, {days} days left</source>
        <translation>归属{owner} · 还保护 {days} 天</translation>
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
        <source>nobody’s client yet</source>
        <translation>还没有归属</translation>
    </message>
    <message>
        <source>was {owner}’s, lapsed</source>
        <translation>原归属{owner} · 保护期已过</translation>
    </message>
    <message>
        <source>{greeting} · family: {names}</source>
        <translation>{greeting} · 一家人：{names}</translation>
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
        <source>{name} receives. Nobody’s turn moves.</source>
        <translation>由{name}接待，不动任何人的轮次。</translation>
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
    <message>
        <source>{owner} isn’t ready: they wait for {owner}.</source>
        <translation>{owner}不在待接：客人等{owner}。</translation>
    </message>
    <message>
        <source>{owner} isn’t ready: they wait, and the supervisor rules.</source>
        <translation>{owner}不在待接：客人等候，由主任判客。</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>Not allowed</source>
        <translation>无此权限</translation>
    </message>
    <message>
        <source>The desk can’t do this by itself. This takes {needed}.</source>
        <translation>前台不能自行处理，须由{needed}批准。</translation>
    </message>
    <message>
        <source>a receptionist</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>a supervisor</source>
        <translation>主任</translation>
    </message>
    <message>
        <source>an agency manager</source>
        <translation>销售经理</translation>
    </message>
    <message>
        <source>an agency’s viewer</source>
        <translation>公司查看人</translation>
    </message>
    <message>
        <source>an auditor</source>
        <translation>审计员</translation>
    </message>
    <message>
        <source>rights that nobody has</source>
        <translation>无人拥有的权限</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first}或{second}</translation>
    </message>
    <message>
        <source>{name} is {role}. This takes {needed}.</source>
        <translation>{name} 是{role}。此事须由{needed}批准。</translation>
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
        <translation>读取名册</translation>
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
        <translation>名册</translation>
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
        <source>{people}.</source>
        <translation>共 {people}。</translation>
    </message>
    <message>
        <source>{people}. Rows to mend: {rows}.</source>
        <translation>共 {people}，{rows} 行要改正。</translation>
    </message>
    <message>
        <source> Whose stage isn’t written counts as independent.</source>
        <translation>没写级别的，都按独立算。</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Clause “{clause}” can’t be “{value}”. Allowed: {allowed}.</source>
        <translation>条款“{clause}”不能是“{value}”。可以是：{allowed}。</translation>
    </message>
    <message>
        <source>The rule sheet has no clause “{clause}”. It knows: {known}.</source>
        <translation>规则表没有条款“{clause}”。现有：{known}。</translation>
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
        <source>a list of out_of_hours, relative, trade_visit, invalid</source>
        <translation>列表，可含 out_of_hours、relative、trade_visit、invalid</translation>
    </message>
    <message>
        <source>a list of phone, name, family</source>
        <translation>列表，可含 phone、name、family</translation>
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
        <source>carry_over, sign_in, lot, fixed</source>
        <translation>carry_over、sign_in、lot、fixed</translation>
    </message>
    <message>
        <source>counts (true or false)</source>
        <translation>counts（true 或 false）</translation>
    </message>
    <message>
        <source>counts (true or false) and owner_away (courtesy, rotation, supervisor)</source>
        <translation>counts（true 或 false）和 owner_away（courtesy、rotation、supervisor）</translation>
    </message>
    <message>
        <source>counts and second (true or false)</source>
        <translation>counts 和 second（true 或 false）</translation>
    </message>
    <message>
        <source>first_visit_question (sent_to_back, none), wrong_turn (void), and days of suspension from 0 to 365 for poaching, refusal and appearance</source>
        <translation>first_visit_question（sent_to_back、none），wrong_turn（void），poaching、refusal、appearance 为停接天数 0 至 365</translation>
    </message>
    <message>
        <source>for accompanied, independent, skilled a list of walk_in, tour, call; vip for the skilled only</source>
        <translation>accompanied、independent、skilled 各为列表，可含 walk_in、tour、call；vip 只给 skilled</translation>
    </message>
    <message>
        <source>supervisor, managers</source>
        <translation>supervisor、managers</translation>
    </message>
    <message>
        <source>to (referrer, rotation) and counts (true or false)</source>
        <translation>to（referrer、rotation）和 counts（true 或 false）</translation>
    </message>
    <message>
        <source>visit and call, each from 0 to 3650 days</source>
        <translation>visit 和 call，各为 0 至 3650 天</translation>
    </message>
    <message>
        <source>weights, by_headcount</source>
        <translation>weights、by_headcount</translation>
    </message>
    <message>
        <source>confirmed_or_reason</source>
        <translation>confirmed_or_reason</translation>
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
        <source>most (0 to 100) and days (0 for the same day, up to 365, none for never)</source>
        <translation>most（0 至 100）和 days（0 为当日，最多 365，null 为永不失效）</translation>
    </message>
    <message>
        <source>none, or days (mon to sun), dates (2026-10-01) and a sheet with the other choices</source>
        <translation>null，或 days（mon 至 sun）、dates（2026-10-01）和 sheet（另外的选择）</translation>
    </message>
    <message>
        <source>opening and closing time, such as 09:00-18:30</source>
        <translation>开门和关门时间，如 09:00-18:30</translation>
    </message>
    <message>
        <source>seen_off, talk_finished</source>
        <translation>seen_off、talk_finished</translation>
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
    <name>settings</name>
    <message>
        <source>A backup is made</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>A backup is written, opened and checked …</source>
        <translation>正在写备份，再打开检查……</translation>
    </message>
    <message>
        <source>A folder on another disk, or a USB stick, outlives a broken disk.</source>
        <translation>放在另一块磁盘或 U 盘上，硬盘坏了也还在。</translation>
    </message>
    <message>
        <source>A made-up day is backed up only if you press for it: nothing of it is kept.</source>
        <translation>示例日什么都不保留，只有按“立即备份”才会备份一次。</translation>
    </message>
    <message>
        <source>A soft sound with each turn, and when guests wait for too long.</source>
        <translation>每给一轮响一声；客人等久了也响。</translation>
    </message>
    <message>
        <source>As the system has it, or always the same.</source>
        <translation>随系统，或固定一种。</translation>
    </message>
    <message>
        <source>Ask when the day is still open</source>
        <translation>没收班时先问一声</translation>
    </message>
    <message>
        <source>At once, on every page; nothing that was typed is lost.</source>
        <translation>每一页马上切换，已输入的内容不会丢。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backups in this folder</source>
        <translation>这个文件夹里的备份</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Chime</source>
        <translation>提示音</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>选择：{name}</translation>
    </message>
    <message>
        <source>Don’t move or copy it while the desk is open: that is what backups are for.</source>
        <translation>前台开着时不要移动或复制它，请用备份。</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>试听</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>多久一次</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>关闭程序</translation>
    </message>
    <message>
        <source>Li Si</source>
        <translation>李四</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Looking into the folder …</source>
        <translation>正在查看文件夹……</translation>
    </message>
    <message>
        <source>No backup lies here yet.</source>
        <translation>这里还没有备份。</translation>
    </message>
    <message>
        <source>No setting is called that. Try another word.</source>
        <translation>没有这样的设置，换个词试试。</translation>
    </message>
    <message>
        <source>Not for a made-up day: nothing of it is kept.</source>
        <translation>示例日不能恢复：什么都不会留下。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open: {name}</source>
        <translation>打开：{name}</translation>
    </message>
    <message>
        <source>Put back …</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Readable for everybody in the hall; it shows no visitor’s data.</source>
        <translation>大厅里人人可看，没有访客资料。</translation>
    </message>
    <message>
        <source>Second monitor</source>
        <translation>第二屏</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Size of the type</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Sound at all</source>
        <translation>总开关</translation>
    </message>
    <message>
        <source>Spoken name</source>
        <translation>报名字</translation>
    </message>
    <message>
        <source>The book</source>
        <translation>轮序本</translation>
    </message>
    <message>
        <source>The days’ files</source>
        <translation>每日文件</translation>
    </message>
    <message>
        <source>The last one, checked: {made}</source>
        <translation>最近一份，已检查：{made}</translation>
    </message>
    <message>
        <source>The system’s own voice says whose turn it is.</source>
        <translation>用系统自带的语音报出轮到谁。</translation>
    </message>
    <message>
        <source>They hold for this computer, at once. The rules of the site: Ctrl+B.</source>
        <translation>只管这台电脑，马上生效。案场的规则：Ctrl+B。</translation>
    </message>
    <message>
        <source>This computer has no voice that the program could use.</source>
        <translation>这台电脑没有可用的语音。</translation>
    </message>
    <message>
        <source>When the window is closed, or the computer is shut down.</source>
        <translation>关闭窗口或电脑关机时。</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>放在哪里</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>随系统</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>not plugged in</source>
        <translation>没有接上</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>only at the close</source>
        <translation>只在收班</translation>
    </message>
    <message>
        <source>whichever isn’t the desk’s</source>
        <translation>前台以外的那块</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <source>{key} switches it, wherever you are.</source>
        <translation>随时按 {key} 切换。</translation>
    </message>
    <message>
        <source>Screen of the public board</source>
        <translation>公示屏放在哪块屏幕</translation>
    </message>
    <message>
        <source>After each close of day, and while the book grows. Kept: {days} days and {weeks} weeks.</source>
        <translation>每次收班之后，以及有新记录时。保留最近 {days} 天和 {weeks} 周。</translation>
    </message>
    <message>
        <source>The name of the next is large in any case.</source>
        <translation>下一位的姓名本来就是大字。</translation>
    </message>
    <message>
        <source>The papers of each evening, the day file, and the agencies’ zips: a folder a day.</source>
        <translation>每晚的日报、日文件和各公司的压缩包，每天一个文件夹。</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source> turns</source>
        <translation> 轮</translation>
    </message>
    <message>
        <source>A clause that is different</source>
        <translation>另定的条款</translation>
    </message>
    <message>
        <source>A launch day</source>
        <translation>开盘日</translation>
    </message>
    <message>
        <source>A rotation of their own. Consultants’ turns don’t move.</source>
        <translation>经理自成一个轮序，顾问的轮次不动。</translation>
    </message>
    <message>
        <source>A trainee stands in no lane. The mentor of an accompanied newcomer is occupied too. VIPs are for the skilled alone.</source>
        <translation>见习不排任何轮序。陪同新人的师傅同样占用。重要来宾只归熟手。</translation>
    </message>
    <message>
        <source>Add this day</source>
        <translation>加上这天</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Adopt from today</source>
        <translation>从今天起启用</translation>
    </message>
    <message>
        <source>Adopt from tomorrow</source>
        <translation>从明天起启用</translation>
    </message>
    <message>
        <source>Adopt the rule sheet</source>
        <translation>启用规则表</translation>
    </message>
    <message>
        <source>Adopt the shares …</source>
        <translation>启用比例…</translation>
    </message>
    <message>
        <source>After how long without an answer is “pass” offered?</source>
        <translation>多久没有应接，就提示过号？</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Agency busy</source>
        <translation>公司全忙</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>仪容</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>恢复原样</translation>
    </message>
    <message>
        <source>As on other days</source>
        <translation>与平日相同</translation>
    </message>
    <message>
        <source>As the contract says, whoever is on duty.</source>
        <translation>按合同，不管谁在岗。</translation>
    </message>
    <message>
        <source>At least one agency needs a share above 0.</source>
        <translation>至少一家公司的比例要大于 0。</translation>
    </message>
    <message>
        <source>By the sheet that holds, the people on duty are the shares.</source>
        <translation>按现行规则表，在岗人数就是比例。</translation>
    </message>
    <message>
        <source>By what do the agencies share the turns?</source>
        <translation>各公司按什么分轮次？</translation>
    </message>
    <message>
        <source>By what does the desk find that a client is known?</source>
        <translation>凭什么认定是老客户？</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Changed here, not adopted yet: {clauses}.</source>
        <translation>已改、尚未启用：{clauses}。</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>至少选一天。</translation>
    </message>
    <message>
        <source>Choose what is different on these days.</source>
        <translation>请选这些天有哪些条款不同。</translation>
    </message>
    <message>
        <source>Claim window</source>
        <translation>认领期</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close of day</source>
        <translation>收班</translation>
    </message>
    <message>
        <source>Compare and adopt …</source>
        <translation>对照并启用…</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日子</translation>
    </message>
    <message>
        <source>Days of absence</source>
        <translation>缺勤</translation>
    </message>
    <message>
        <source>Does a named request count as a turn?</source>
        <translation>指定接待算不算一轮？</translation>
    </message>
    <message>
        <source>Does a return visit count as a turn?</source>
        <translation>复访算不算一轮？</translation>
    </message>
    <message>
        <source>Does another sheet govern some days?</source>
        <translation>有些日子另用一份规则吗？</translation>
    </message>
    <message>
        <source>Does it count as a turn?</source>
        <translation>算不算一轮？</translation>
    </message>
    <message>
        <source>Drawn from the book’s last check text: nobody can choose it, everybody can check it.</source>
        <translation>由轮序本最后的校验码抽出：谁也选不了，人人可核对。</translation>
    </message>
    <message>
        <source>Each agency’s share is the number of its people on duty: 6 against 8 is 43 to 57.</source>
        <translation>在岗几个人就占几份：6 人对 8 人就是 43 比 57。</translation>
    </message>
    <message>
        <source>Each morning starts with the same people.</source>
        <translation>每天早上都从同样的人开始。</translation>
    </message>
    <message>
        <source>Every first visit is in the same rotation.</source>
        <translation>所有首访都在同一个轮序里。</translation>
    </message>
    <message>
        <source>Every turn names the clause and the version that it followed.</source>
        <translation>每一轮都写明依据的条款和版本。</translation>
    </message>
    <message>
        <source>First-visit question not asked</source>
        <translation>没问是否首访</translation>
    </message>
    <message>
        <source>For how many days of absence is the place in line kept?</source>
        <translation>缺勤几天之内保留排位？</translation>
    </message>
    <message>
        <source>For how many days off the board? 0 stands for no penalty.</source>
        <translation>停接几天？0 表示不罚。</translation>
    </message>
    <message>
        <source>For how many days since the last contact does ownership hold?</source>
        <translation>最后一次有效联系后，归属保留几天？</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>From when?</source>
        <translation>从什么时候起？</translation>
    </message>
    <message>
        <source>Guests and overrides</source>
        <translation>来宾与指派</translation>
    </message>
    <message>
        <source>Had, and would have had</source>
        <translation>实际与假设</translation>
    </message>
    <message>
        <source>Hours and close</source>
        <translation>营业与收班</translation>
    </message>
    <message>
        <source>How does a day begin?</source>
        <translation>一天怎样开始？</translation>
    </message>
    <message>
        <source>How is a day closed?</source>
        <translation>怎样收班？</translation>
    </message>
    <message>
        <source>How long can the newest action be taken back?</source>
        <translation>最新的操作多久之内可以撤销？</translation>
    </message>
    <message>
        <source>How many owed turns may one consultant hold?</source>
        <translation>一位顾问最多可攒几次补接？</translation>
    </message>
    <message>
        <source>In 30 simulated days the luckiest and the unluckiest end 1 turn apart.</source>
        <translation>按本案场人数模拟 30 天，最走运与最不走运的相差 1 轮。</translation>
    </message>
    <message>
        <source>In 30 simulated days the luckiest and the unluckiest end {turns} turns apart.</source>
        <translation>按本案场人数模拟 30 天，最走运与最不走运的相差 {turns} 轮。</translation>
    </message>
    <message>
        <source>In how many days can the owner of a client who forgot the name claim?</source>
        <translation>客户忘了顾问姓名，归属人几天内可以认领？</translation>
    </message>
    <message>
        <source>In person. Nobody’s turn moves.</source>
        <translation>亲自接待，谁的轮次都不动。</translation>
    </message>
    <message>
        <source>Like any first visit.</source>
        <translation>与首访一样。</translation>
    </message>
    <message>
        <source>Limit of owed turns</source>
        <translation>补接上限</translation>
    </message>
    <message>
        <source>Long talks aren’t punished: the turns follow, up to this many.</source>
        <translation>谈得久不吃亏：轮次之后补上，最多这么多。</translation>
    </message>
    <message>
        <source>Make it different</source>
        <translation>另定这一条</translation>
    </message>
    <message>
        <source>Match of clients</source>
        <translation>判客</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Month {month}, {number} days</source>
        <translation>{month} 整月，{number} 天</translation>
    </message>
    <message>
        <source>Must another agency acknowledge it?</source>
        <translation>要不要另一家公司确认？</translation>
    </message>
    <message>
        <source>Named request</source>
        <translation>指定接待</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>新人</translation>
    </message>
    <message>
        <source>Nobody’s lag, nobody’s place moves.</source>
        <translation>谁的应补和排位都不变。</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>不计轮次</translation>
    </message>
    <message>
        <source>Nothing is changed. Choose a clause, then answer its questions.</source>
        <translation>没有改动。先选条款，再回答它的问题。</translation>
    </message>
    <message>
        <source>Occupied until</source>
        <translation>占用到</translation>
    </message>
    <message>
        <source>Old and new</source>
        <translation>新旧对照</translation>
    </message>
    <message>
        <source>On a packed day this pays whoever finishes fastest.</source>
        <translation>客人多的日子，谁结束得快谁占便宜。</translation>
    </message>
    <message>
        <source>On single days, such as the launch</source>
        <translation>个别日子，如开盘</translation>
    </message>
    <message>
        <source>On these days of the week</source>
        <translation>每周这几天</translation>
    </message>
    <message>
        <source>On these days some clauses are different.</source>
        <translation>这些日子有几条不同。</translation>
    </message>
    <message>
        <source>One person of each agency looks and confirms. There is no other choice.</source>
        <translation>每家公司派一人查看并确认。没有别的选择。</translation>
    </message>
    <message>
        <source>One sheet for all days.</source>
        <translation>所有日子一份规则表。</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>营业时间</translation>
    </message>
    <message>
        <source>Order and lags go on where they were. Nobody gains by coming early.</source>
        <translation>顺序和应补接着往下走，早到不占便宜。</translation>
    </message>
    <message>
        <source>Outside of them a rotation of its own serves, so that it isn’t always the same person.</source>
        <translation>营业时间外自成一个轮序，免得总是同一个人。</translation>
    </message>
    <message>
        <source>Outside the rotation, like a named request.</source>
        <translation>不走轮序，同指定接待。</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>经理指派</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>Parties that would have left unreceived: {number}.</source>
        <translation>会有 {number} 组客人没人接待就离开。</translation>
    </message>
    <message>
        <source>Passing and debts</source>
        <translation>过号与补接</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>处罚</translation>
    </message>
    <message>
        <source>Penalties and newcomers</source>
        <translation>处罚与新人</translation>
    </message>
    <message>
        <source>Poaching</source>
        <translation>抢客</translation>
    </message>
    <message>
        <source>Protection period</source>
        <translation>保护期</translation>
    </message>
    <message>
        <source>Ready again when the talk is over.</source>
        <translation>谈完就算待接。</translation>
    </message>
    <message>
        <source>Ready again when the visitors’ car has left.</source>
        <translation>客人的车开走后才算待接。</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>老带新</translation>
    </message>
    <message>
        <source>Refusing a visitor</source>
        <translation>拒接访客</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>必填项</translation>
    </message>
    <message>
        <source>Return visit</source>
        <translation>复访</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>轮序</translation>
    </message>
    <message>
        <source>Rule sheet, version {version}</source>
        <translation>规则表第 {version} 版</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>接客比例</translation>
    </message>
    <message>
        <source>So far: {choice}</source>
        <translation>原来：{choice}</translation>
    </message>
    <message>
        <source>Somebody received out of turn</source>
        <translation>有人没轮到就接待了</translation>
    </message>
    <message>
        <source>Start of day</source>
        <translation>每日起始</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>放弃改动</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Take out {day}</source>
        <translation>去掉 {day}</translation>
    </message>
    <message>
        <source>The agency that profits pays with its own next turns.</source>
        <translation>得到好处的公司用自己后面的轮次来还。</translation>
    </message>
    <message>
        <source>The first-visit question wasn’t asked</source>
        <translation>没有问“是不是第一次来”</translation>
    </message>
    <message>
        <source>The lags of first visits if today had gone by it from the start. Shares hold as soon as they are adopted, one PIN for each; 0 is for an agency that has nobody on duty.</source>
        <translation>首访轮序的应补与多接：假如今天从一开始就这样算。比例一经启用立即生效，每改一家输一次口令；0 只能给无人在岗的公司。</translation>
    </message>
    <message>
        <source>The last one ready in the same agency’s line; costs nobody a turn.</source>
        <translation>同公司队伍里最后一位待接的人接待；谁也不花轮次。</translation>
    </message>
    <message>
        <source>The next in rotation; the client keeps the owner.</source>
        <translation>轮到谁谁接待；客户仍归原顾问。</translation>
    </message>
    <message>
        <source>The one asked for goes to the back, the agency pays a turn.</source>
        <translation>被点名的人排到队尾，公司计一轮。</translation>
    </message>
    <message>
        <source>The own consultant isn’t ready: who receives?</source>
        <translation>归属顾问不在待接，由谁接待？</translation>
    </message>
    <message>
        <source>The owner goes to the back, the agency pays a turn.</source>
        <translation>归属人排到队尾，公司计一轮。</translation>
    </message>
    <message>
        <source>The party waits until the supervisor has ruled.</source>
        <translation>客人等候，直到销售主任判客。</translation>
    </message>
    <message>
        <source>The same people come and go, the same parties arrive, each visit lasts as long as it did; who receives is decided anew. Nothing is changed by it.</source>
        <translation>人员进出、客人到访、每次接待的时长都照旧，只重新决定由谁接待。什么都不会因此改变。</translation>
    </message>
    <message>
        <source>The turn counts for nothing; a turn is given back.</source>
        <translation>这一轮不算，退还一轮。</translation>
    </message>
    <message>
        <source>The very same turns for everybody.</source>
        <translation>每个人的轮次完全一样。</translation>
    </message>
    <message>
        <source>This can’t be yet: {clauses}.</source>
        <translation>还不行：{clauses}。</translation>
    </message>
    <message>
        <source>This can’t be. Allowed: {allowed}.</source>
        <translation>不能这样。允许：{allowed}。</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>应接时间</translation>
    </message>
    <message>
        <source>To the back of the walk-in line.</source>
        <translation>排到首访队尾。</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Nothing is changed on the page: this is the sheet that holds now.</source>
        <translation>本页没有改动：用的就是现行规则表。</translation>
    </message>
    <message>
        <source>Turns, person by person: {more} more, {fewer} fewer.</source>
        <translation>逐人比较：多 {more} 轮，少 {fewer} 轮。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Until when is somebody who receives occupied?</source>
        <translation>接待的人占用到什么时候？</translation>
    </message>
    <message>
        <source>important guests</source>
        <translation>重要接待</translation>
    </message>
    <message>
        <source>Version {version} is adopted and holds from the next opening on; it is shown here.</source>
        <translation>第 {version} 版已启用，从下次开始时起生效；这里显示的就是它。</translation>
    </message>
    <message>
        <source>Very important guests</source>
        <translation>最重要参观</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Weekend and launch days</source>
        <translation>周末与开盘日</translation>
    </message>
    <message>
        <source>Share of {agency}</source>
        <translation>{agency}的比例</translation>
    </message>
    <message>
        <source>Share of {agency}: {old} → {new}</source>
        <translation>{agency}的比例：{old} → {new}</translation>
    </message>
    <message>
        <source>Shares are typed, and not adopted yet.</source>
        <translation>比例已填，尚未启用。</translation>
    </message>
    <message>
        <source>Shares, and today’s lags either way</source>
        <translation>比例，以及今天两种算法下的应补</translation>
    </message>
    <message>
        <source>What does an override cost?</source>
        <translation>经理指派怎么计？</translation>
    </message>
    <message>
        <source>What if this sheet had governed?</source>
        <translation>如果当时用的是这份规则表？</translation>
    </message>
    <message>
        <source>What if …</source>
        <translation>换一种会怎样…</translation>
    </message>
    <message>
        <source>What is different then</source>
        <translation>那时有什么不同</translation>
    </message>
    <message>
        <source>What must be known of visitors when they leave?</source>
        <translation>客人离开时必须登记什么？</translation>
    </message>
    <message>
        <source>What the one passed gets</source>
        <translation>怎么处理</translation>
    </message>
    <message>
        <source>When do they lapse?</source>
        <translation>补接什么时候失效？</translation>
    </message>
    <message>
        <source>When is the site open?</source>
        <translation>案场几点营业？</translation>
    </message>
    <message>
        <source>When passed</source>
        <translation>过号</translation>
    </message>
    <message>
        <source>Which day or month</source>
        <translation>哪一天或哪个月</translation>
    </message>
    <message>
        <source>Which stage may stand in which lane?</source>
        <translation>哪个级别可以排哪种轮序？</translation>
    </message>
    <message>
        <source>Which visits don’t count as turns?</source>
        <translation>哪些来访不计轮次？</translation>
    </message>
    <message>
        <source>While all of an agency’s people are receiving, what of its turns?</source>
        <translation>一家公司的人全在接待时，它的轮次怎么算？</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>公司与顾问</translation>
    </message>
    <message>
        <source>Who receives those whom a client brings along?</source>
        <translation>老客户带来的新客由谁接待？</translation>
    </message>
    <message>
        <source>Who receives very important guests?</source>
        <translation>最重要的来宾由谁接待？</translation>
    </message>
    <message>
        <source>Who signs in first stands first.</source>
        <translation>先签到的排在前面。</translation>
    </message>
    <message>
        <source>Who stands in front and isn’t ready: what does this person get?</source>
        <translation>排在前面却不在待接的人怎么处理？</translation>
    </message>
    <message>
        <source>With nothing after</source>
        <translation>超时改为不补</translation>
    </message>
    <message>
        <source>With the change on the page.</source>
        <translation>按本页的一处改动计算。</translation>
    </message>
    <message>
        <source>With the {number} changes on the page.</source>
        <translation>按本页改动的 {number} 处计算。</translation>
    </message>
    <message>
        <source>Wrong turn</source>
        <translation>轮错</translation>
    </message>
    <message>
        <source>newcomer</source>
        <translation>新人</translation>
    </message>
    <message>
        <source>after</source>
        <translation>超过</translation>
    </message>
    <message>
        <source>after a call</source>
        <translation>来电之后</translation>
    </message>
    <message>
        <source>after a visit</source>
        <translation>来访之后</translation>
    </message>
    <message>
        <source>always in the order of the roster</source>
        <translation>始终按名册顺序</translation>
    </message>
    <message>
        <source>another agency’s manager acknowledges it</source>
        <translation>须另一公司经理确认</translation>
    </message>
    <message>
        <source>another sheet on some days</source>
        <translation>有些日子另用一份</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>as last night ended</source>
        <translation>接着昨晚的顺序</translation>
    </message>
    <message>
        <source>at most {most}; they lapse after {days} days</source>
        <translation>最多 {most} 轮；{days} 天后失效</translation>
    </message>
    <message>
        <source>at most {most}; they lapse with the day</source>
        <translation>最多 {most} 轮；当天有效</translation>
    </message>
    <message>
        <source>at most {most}; they never lapse</source>
        <translation>最多 {most} 轮；不失效</translation>
    </message>
    <message>
        <source>before opening, after closing</source>
        <translation>营业时间外</translation>
    </message>
    <message>
        <source>by how many are on duty</source>
        <translation>按在岗人数</translation>
    </message>
    <message>
        <source>by lot, each day anew</source>
        <translation>每天抽签</translation>
    </message>
    <message>
        <source>by people on duty</source>
        <translation>按在岗人数</translation>
    </message>
    <message>
        <source>by the agencies’ shares</source>
        <translation>按公司约定的比例</translation>
    </message>
    <message>
        <source>by the shares</source>
        <translation>按比例</translation>
    </message>
    <message>
        <source>call</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已改</translation>
    </message>
    <message>
        <source>closes at</source>
        <translation>关门</translation>
    </message>
    <message>
        <source>company errand</source>
        <translation>公司外出</translation>
    </message>
    <message>
        <source>counted as a turn</source>
        <translation>计为一轮</translation>
    </message>
    <message>
        <source>counts as the receiver’s turn</source>
        <translation>计为接待人的一轮</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>相差</translation>
    </message>
    <message>
        <source>each agency confirms, or a reason is given</source>
        <translation>各公司确认，或说明原因</translation>
    </message>
    <message>
        <source>forfeit</source>
        <translation>轮空</translation>
    </message>
    <message>
        <source>found invalid the same day</source>
        <translation>当天发现无效</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>不计轮次</translation>
    </message>
    <message>
        <source>from today, from this moment on</source>
        <translation>今天，从现在起</translation>
    </message>
    <message>
        <source>from tomorrow, the next opening</source>
        <translation>明天，从下次开始时起</translation>
    </message>
    <message>
        <source>from … to …</source>
        <translation>从…到…</translation>
    </message>
    <message>
        <source>had</source>
        <translation>实际轮次</translation>
    </message>
    <message>
        <source>in the order of signing in</source>
        <translation>按签到先后</translation>
    </message>
    <message>
        <source>independent</source>
        <translation>独立</translation>
    </message>
    <message>
        <source>its turns are lost</source>
        <translation>不补</translation>
    </message>
    <message>
        <source>its turns are owed, up to {turns}</source>
        <translation>记为应补，最多 {turns} 轮</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>keeps the place</source>
        <translation>保留位置</translation>
    </message>
    <message>
        <source>lag at the end → would be</source>
        <translation>期末应补 → 假设</translation>
    </message>
    <message>
        <source>loses a turn</source>
        <translation>罚一轮</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>不补</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>午餐</translation>
    </message>
    <message>
        <source>managers</source>
        <translation>经理轮序</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>never</source>
        <translation>不失效</translation>
    </message>
    <message>
        <source>no penalty</source>
        <translation>不罚</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>不计轮次</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>找不到人</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>one approval is enough</source>
        <translation>一人批准即可</translation>
    </message>
    <message>
        <source>opens at</source>
        <translation>开门</translation>
    </message>
    <message>
        <source>out of hours</source>
        <translation>营业时间外</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>补接</translation>
    </message>
    <message>
        <source>owed, up to</source>
        <translation>记为应补，最多</translation>
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
        <source>question {asked}; days off the board: poaching {poaching}, refusal {refusal}, appearance {appearance}</source>
        <translation>没问首访：{asked}；停接天数：抢客 {poaching}、拒接 {refusal}、仪容 {appearance}</translation>
    </message>
    <message>
        <source>relatives and friends</source>
        <translation>亲友</translation>
    </message>
    <message>
        <source>round the clock</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>姓名相同</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>电话相同</translation>
    </message>
    <message>
        <source>same sheet on all days</source>
        <translation>每天同一份</translation>
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
        <source>so far</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>spouse, parents and children</source>
        <translation>配偶、父母、子女</translation>
    </message>
    <message>
        <source>the managers, in rotation</source>
        <translation>各公司经理轮流</translation>
    </message>
    <message>
        <source>the place is kept for {days} days</source>
        <translation>排位保留 {days} 天</translation>
    </message>
    <message>
        <source>the rotation</source>
        <translation>按轮序</translation>
    </message>
    <message>
        <source>the same agency stands in</source>
        <translation>同公司义务接待</translation>
    </message>
    <message>
        <source>the supervisor receives</source>
        <translation>销售主任接待</translation>
    </message>
    <message>
        <source>the supervisor rules</source>
        <translation>销售主任判客</translation>
    </message>
    <message>
        <source>to the back, with an owed turn</source>
        <translation>排到队尾，记一次补接</translation>
    </message>
    <message>
        <source>to the back, with nothing</source>
        <translation>排到队尾，不补</translation>
    </message>
    <message>
        <source>to the referrer’s consultant, if asked for</source>
        <translation>点名则归介绍人的顾问</translation>
    </message>
    <message>
        <source>to the rotation, always</source>
        <translation>一律按轮序</translation>
    </message>
    <message>
        <source>tour</source>
        <translation>参观团</translation>
    </message>
    <message>
        <source>trade visits</source>
        <translation>踩盘/市调/中介</translation>
    </message>
    <message>
        <source>until the talk is finished</source>
        <translation>到谈完为止</translation>
    </message>
    <message>
        <source>until the visitors are seen off</source>
        <translation>到送客上车</translation>
    </message>
    <message>
        <source>visit {visit} days, call {call} days</source>
        <translation>来访 {visit} 天，来电 {call} 天</translation>
    </message>
    <message>
        <source>void, credited to whoever should have had it</source>
        <translation>作废，补给应接的人</translation>
    </message>
    <message>
        <source>first visits</source>
        <translation>首访</translation>
    </message>
    <message>
        <source>will hold</source>
        <translation>启用后</translation>
    </message>
    <message>
        <source>with a client</source>
        <translation>接待中</translation>
    </message>
    <message>
        <source>with the day</source>
        <translation>当天结束时</translation>
    </message>
    <message>
        <source>would have had</source>
        <translation>假设轮次</translation>
    </message>
    <message>
        <source>{cause} {minutes} min</source>
        <translation>{cause}（{minutes} 分内）</translation>
    </message>
    <message>
        <source>{cause}: with nothing after some minutes</source>
        <translation>{cause}：超过若干分钟就不补</translation>
    </message>
    <message>
        <source>{counts}; owner away: {owner_away}</source>
        <translation>{counts}；归属人不在：{owner_away}</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} 天</translation>
    </message>
    <message>
        <source>{days}: other {clauses}</source>
        <translation>{days}：{clauses}另定</translation>
    </message>
    <message>
        <source>{effect}: {causes}</source>
        <translation>{effect}：{causes}</translation>
    </message>
    <message>
        <source>{hours}</source>
        <translation>{hours}</translation>
    </message>
    <message>
        <source>{number} clauses</source>
        <translation>{number} 条</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{several}</source>
        <translation>{several}</translation>
    </message>
    <message>
        <source>{some}; {another}</source>
        <translation>{some}；{another}</translation>
    </message>
    <message>
        <source>{stage}: {lanes}</source>
        <translation>{stage}：{lanes}</translation>
    </message>
    <message>
        <source>{clause}: {choice}</source>
        <translation>{clause}：{choice}</translation>
    </message>
    <message>
        <source>{days} – {choices}</source>
        <translation>{days}——{choices}</translation>
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
        <source>Everybody with rights needs a name of their own.</source>
        <translation>每位权限人员须有各自的姓名。</translation>
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
        <source>Name not possible</source>
        <translation>姓名不可用</translation>
    </message>
    <message>
        <source>Name twice</source>
        <translation>姓名重复</translation>
    </message>
    <message>
        <source>Role not possible</source>
        <translation>角色不可用</translation>
    </message>
    <message>
        <source>Share not possible</source>
        <translation>接客比例不对</translation>
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
        <translation>{agency}的比例是“{weight}”。比例要是大于 0 的整数，如 1 或 50。</translation>
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
        <source>{name}: receptionists need no rights of their own; they take the desk.</source>
        <translation>{name}：前台无需单独授权，接前台即可。</translation>
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
    <name>slip</name>
    <message>
        <source>All {count} entries up to it were computed again: none was changed.</source>
        <translation>已把到此为止的 {count} 条全部重新计算：没有一条被改动。</translation>
    </message>
    <message>
        <source>But entry {seq} isn’t what was written then: it was changed, put in or taken out afterwards. The paper is right, the book isn’t. Keep both, and call the supervisor.</source>
        <translation>但第 {seq} 条已不是当时所记：事后被改动、插入或抽走。纸是对的，轮序本不对。两样都留好，请销售主任来。</translation>
    </message>
    <message>
        <source>Check an old slip</source>
        <translation>查旧单</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Compare it with the paper once more, sign by sign, or scan the code: one wrong sign is enough.</source>
        <translation>请再与纸上逐位核对一遍，或直接扫码：错一位就查不到。</translation>
    </message>
    <message>
        <source>A check text has 64 signs, its short form 8; these are {count}.</source>
        <translation>校验码有 64 位，短码 8 位；这里是 {count} 位。</translation>
    </message>
    <message>
        <source>A check text has 64 signs; these are {count}.</source>
        <translation>校验码有 64 位；这里是 {count} 位。</translation>
    </message>
    <message>
        <source>Each evening’s paper carries the check text of the book. Does the book still contain it?</source>
        <translation>每晚的纸质单上都有轮序本的校验码。轮序本里还有它吗？</translation>
    </message>
    <message>
        <source>Entry {seq}, {date} at {time}: {told}</source>
        <translation>第 {seq} 条，{date} {time}：{told}</translation>
    </message>
    <message>
        <source>Everything is computed again</source>
        <translation>正在全部重新计算</translation>
    </message>
    <message>
        <source>From paper</source>
        <translation>纸上的码</translation>
    </message>
    <message>
        <source>If it is typed right, this is not the book from which the paper came: what was written until then was changed, replaced or cut off afterwards, or the paper is of another site. Keep the paper, call the supervisor, and verify the day file of that day: it names the first entry that differs.</source>
        <translation>如果没有输错，这就不是出那张单子的轮序本：当时之前所记的内容事后被改动、替换或截掉了，或者单子是别的案场的。请保留单子，请销售主任来，并校验那一天的日文件：它会指出第一条不一致的记录。</translation>
    </message>
    <message>
        <source>In entry {seq}, which the paper names, the book has {head} now.</source>
        <translation>单子上写的是第 {seq} 条，而轮序本第 {seq} 条现在是 {head}。</translation>
    </message>
    <message>
        <source>It comes from the book {other}; this is the book {book}.</source>
        <translation>它出自轮序本 {other}，而这是轮序本 {book}。</translation>
    </message>
    <message>
        <source>It is the last entry of its day.</source>
        <translation>它是当天的最后一条。</translation>
    </message>
    <message>
        <source>It may also be this one:</source>
        <translation>也可能是这一条：</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Nothing was written since: the book ends here.</source>
        <translation>此后没有再记：轮序本到此为止。</translation>
    </message>
    <message>
        <source>Only the beginning was compared. If the paper shows the whole check text, compare it, too:</source>
        <translation>只比对了开头几位。如果纸上有完整的校验码，请也核对：</translation>
    </message>
    <message>
        <source>The book doesn’t contain this check text</source>
        <translation>轮序本里没有这个校验码</translation>
    </message>
    <message>
        <source>This is no check text</source>
        <translation>这不是校验码</translation>
    </message>
    <message>
        <source>scan the code, or type the check text: all 64 signs, or the 8 of the short form</source>
        <translation>扫码，或输入校验码：完整 64 位，或短码 8 位</translation>
    </message>
    <message>
        <source>“{sign}” stands in no check text. Look at the paper again.</source>
        <translation>校验码里没有“{sign}”。请再看看单子。</translation>
    </message>
    <message>
        <source>Pressed by {name}.</source>
        <translation>操作人：{name}。</translation>
    </message>
    <message>
        <source>Scan the code on the paper, or type what stands below it.</source>
        <translation>扫纸上的二维码，或输入它下面的校验码。</translation>
    </message>
    <message>
        <source>The book still contains it</source>
        <translation>轮序本里仍有这个校验码</translation>
    </message>
    <message>
        <source>The code isn’t complete yet: scan it once more, whole.</source>
        <translation>二维码还不完整：请完整地再扫一次。</translation>
    </message>
    <message>
        <source>The paper is of another book</source>
        <translation>单子出自另一本轮序本</translation>
    </message>
    <message>
        <source>The paper names entry {seq}, but this book ends at entry {last}: its end is missing, as after an older copy of the book was put in its place.</source>
        <translation>单子上写的是第 {seq} 条，而这本轮序本只到第 {last} 条：后面的缺失了，好像被换成了更早的副本。</translation>
    </message>
    <message>
        <source>Then, at {time}: {told}</source>
        <translation>随后 {time}：{told}</translation>
    </message>
    <message>
        <source>the desk, without a name</source>
        <translation>前台（未署名）</translation>
    </message>
    <message>
        <source>{count} entries were written since; the book ends at entry {seq}.</source>
        <translation>此后又记了 {count} 条；轮序本现在到第 {seq} 条。</translation>
    </message>
</context>
<context>
    <name>sound</name>
    <message>
        <source>{name}, please</source>
        <translation>请{name}接待</translation>
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
        <translation>联合代理</translation>
    </message>
    <message>
        <source>Agencies and their shares</source>
        <translation>联合代理与接客比例</translation>
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
        <translation>第 {number} 家公司比例</translation>
    </message>
    <message>
        <source>All PINs and the recovery code are written down</source>
        <translation>全部口令和恢复码都已抄下</translation>
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
        <translation>至少要有一家公司。</translation>
    </message>
    <message>
        <source>At least one consultant is needed.</source>
        <translation>至少要有一名置业顾问。</translation>
    </message>
    <message>
        <source>At least one supervisor is needed.</source>
        <translation>至少要有一位主任。</translation>
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
        <source>Choose the agency.</source>
        <translation>请选公司。</translation>
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
        <source>Draw another PIN for person {number}</source>
        <translation>为第 {number} 人重抽口令</translation>
    </message>
    <message>
        <source>Enter goes to the next line.</source>
        <translation>按 Enter 到下一行。</translation>
    </message>
    <message>
        <source>Enter them with share 1</source>
        <translation>按比例 1 加入</translation>
    </message>
    <message>
        <source>Esc leads back to PINs and recovery code, to save or print them; or Space sets the tick.</source>
        <translation>请按空格打勾，或按 Esc 返回去保存、打印口令和恢复码。</translation>
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
        <translation>各家公司公平轮流，笔笔入册，人人可查。</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
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
        <translation>各公司里还没有：{names}。</translation>
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
        <source>One more person</source>
        <translation>再加一人</translation>
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
        <source>PIN</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>PINs and code are shown here and never again: take the list with you.</source>
        <translation>口令和恢复码只在这里显示，以后不再显示：请带走清单。</translation>
    </message>
    <message>
        <source>PINs and recovery code were neither saved nor printed; they are never shown again.</source>
        <translation>口令和恢复码还没有保存或打印，以后不再显示。</translation>
    </message>
    <message>
        <source>PINs of {site}.txt</source>
        <translation>{site}-口令单.txt</translation>
    </message>
    <message>
        <source>People with rights</source>
        <translation>权限人员</translation>
    </message>
    <message>
        <source>Person {number}, PIN</source>
        <translation>第 {number} 人，口令</translation>
    </message>
    <message>
        <source>Person {number}, agency</source>
        <translation>第 {number} 人，公司</translation>
    </message>
    <message>
        <source>Person {number}, name</source>
        <translation>第 {number} 人，姓名</translation>
    </message>
    <message>
        <source>Person {number}, role</source>
        <translation>第 {number} 人，角色</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>已打印。</translation>
    </message>
    <message>
        <source>Ready to begin</source>
        <translation>准备就绪</translation>
    </message>
    <message>
        <source>Recovery code, should the supervisor’s PIN be lost</source>
        <translation>恢复码（主任口令丢失时用）</translation>
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
        <source>Remove person {number}</source>
        <translation>移除第 {number} 人</translation>
    </message>
    <message>
        <source>Return visits</source>
        <translation>复访</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
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
        <source>Save as text …</source>
        <translation>存为文本…</translation>
    </message>
    <message>
        <source>Saved: {file}. Delete it once it is printed.</source>
        <translation>已存到 {file}。打印后请删除。</translation>
    </message>
    <message>
        <source>Set up your site</source>
        <translation>设置本案场</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>接客比例</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Supervisors decide everything, managers inside their own agency. Each gets a PIN, drawn here; a chosen one can be typed instead. Lines without a name are left out.</source>
        <translation>主任可决定一切，经理只管本公司。口令已自动生成，也可改填自选的。没填姓名的行不计。</translation>
    </message>
    <message>
        <source>The PINs are being locked away …</source>
        <translation>正在加密保存口令…</translation>
    </message>
    <message>
        <source>The book</source>
        <translation>轮序本</translation>
    </message>
    <message>
        <source>The list was changed after it was taken: save or print it once more.</source>
        <translation>取走清单后又有改动：请重新保存或打印。</translation>
    </message>
    <message>
        <source>The name stands on the screen and on every paper that the agencies take home.</source>
        <translation>案场名称会显示在屏幕上，也印在各公司带走的每张单子上。</translation>
    </message>
    <message>
        <source>The roster</source>
        <translation>置业顾问名册</translation>
    </message>
    <message>
        <source>The roster has agencies that were not entered: {names}.</source>
        <translation>名册里有尚未填写的公司：{names}。</translation>
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
        <source>The site closes before it opens. Mend the times.</source>
        <translation>打烊早于开门，请改正时间。</translation>
    </message>
    <message>
        <source>This agency stands above already.</source>
        <translation>上面已经有这家公司。</translation>
    </message>
    <message>
        <source>This name stands above already.</source>
        <translation>上面已有此姓名。</translation>
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
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Use up to 40 letters a to z, digits and hyphens; no blanks, no Chinese.</source>
        <translation>只能用英文字母、数字和连字符，最多 40 个；不能有空格和中文。</translation>
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
        <source>for example 万象城销售中心</source>
        <translation>例如 万象城销售中心</translation>
    </message>
    <message>
        <source>from … to …</source>
        <translation>从几点到几点</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>不补</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>name of the agency</source>
        <translation>公司名称</translation>
    </message>
    <message>
        <source>owed, up to</source>
        <translation>记为应补，最多</translation>
    </message>
    <message>
        <source>round the clock</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>turns are lost</source>
        <translation>不补</translation>
    </message>
    <message>
        <source>turns are owed, up to {most}</source>
        <translation>记为应补，最多 {most} 轮</translation>
    </message>
    <message>
        <source>which agency?</source>
        <translation>哪家公司？</translation>
    </message>
    <message>
        <source>{name} (share {share}, {people} people)</source>
        <translation>{name}（比例 {share}，{people} 人）</translation>
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
    <message>
        <source>At the left after a visit, at the right after a call.</source>
        <translation>左边从来访算起，右边从来电算起。</translation>
    </message>
    <message>
        <source>Must another agency acknowledge an override?</source>
        <translation>经理指派要不要另一家公司认可？</translation>
    </message>
    <message>
        <source>The sales centre, its agencies and shares, the roster from a table or typed, and the rules by plain questions. Takes ten minutes.</source>
        <translation>案场、各公司和比例，从表格或手工录入名册，再用平常话选规则。大约十分钟。</translation>
    </message>
    <message>
        <source>Type the consultants, or read them from a table with the columns Name (姓名), Agency (公司), Stage (级别), Mentor (师傅). Only these four are read. Enter edits a cell; the tick says who is taken over.</source>
        <translation>可以手填，也可以读取表格，列名为 姓名、公司、级别、师傅，只读这四列。按 Enter 修改单元格；打勾的才会录入。</translation>
    </message>
    <message>
        <source>Usual: {number}{unit}.</source>
        <translation>常用：{number}{unit}。</translation>
    </message>
    <message>
        <source>What most offices choose is chosen already. What isn’t asked, such as passes, penalties and newcomers, is as usual; the rule sheet (Ctrl+B) shows and changes everything later.</source>
        <translation>多数案场的选择已经选好。没有问到的，如过号、处罚、新人，都按常用；以后在规则表（Ctrl+B）里都能看到、能改。</translation>
    </message>
    <message>
        <source>to the own consultant, else: {otherwise}</source>
        <translation>归属顾问；不在时：{otherwise}</translation>
    </message>
    <message>
        <source>{choice} (usual)</source>
        <translation>{choice}（常用）</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>The share is what part of the turns an agency is due, as the contract says: 1 and 1, or 50, 30 and 20. The order decides only the very first tie; Alt+↑ and Alt+↓ change it.</source>
        <translation>接客比例按合同填写，如 1 和 1，或 50、30、20。上下顺序只在一开始应补相同时决定谁先接；Alt+↑、Alt+↓ 可调整。</translation>
    </message>
    <message>
        <source>{name} ({role})</source>
        <translation>{name}（{role}）</translation>
    </message>
</context>
<context>
    <name>startup</name>
    <message>
        <source>A made-up day: press whatever you like, nothing of it is kept. PINs: {pins}</source>
        <translation>示例日：随便按，什么都不会保留。口令：{pins}</translation>
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
        <source>Copied. Paste it into a message.</source>
        <translation>已复制，可以粘贴到消息里。</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
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
        <source>If something looks wrong, start the program again. Whoever looks after it needs this report. It holds no name and no telephone number:</source>
        <translation>如果哪里看着不对，请重新打开程序。维护程序的人需要这份报告；里面没有姓名，也没有电话号码：</translation>
    </message>
    <message>
        <source>It can’t be saved there. Choose another folder.</source>
        <translation>那里存不了，请换一个文件夹。</translation>
    </message>
    <message>
        <source>Last time, the program ended suddenly</source>
        <translation>程序上次意外中断</translation>
    </message>
    <message>
        <source>No turn has been given today. The book ends with entry {seq}.</source>
        <translation>今天还没有轮次；轮序本记到第 {seq} 条。</translation>
    </message>
    <message>
        <source>PINs: {pins}</source>
        <translation>口令：{pins}</translation>
    </message>
    <message>
        <source>The disk is nearly full: {free} MB are left. Make room, or soon nothing can be written.</source>
        <translation>磁盘快满了，只剩 {free} MB。请腾出空间，否则很快什么都写不进去。</translation>
    </message>
    <message>
        <source>The last turn in the book</source>
        <translation>轮序本里最后一轮</translation>
    </message>
    <message>
        <source>{time} · entry {seq} of the book</source>
        <translation>{time} · 轮序本第 {seq} 条</translation>
    </message>
    <message>
        <source>Nothing in the file was changed.</source>
        <translation>文件内容没有任何改动。</translation>
    </message>
    <message>
        <source>A made-up day. PINs: {pins}</source>
        <translation>示例日。口令：{pins}</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已保存：{path}</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
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
    <message>
        <source>Choose the backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Put a backup back …</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>The last backup wasn’t made. {title}: {sentence}</source>
        <translation>上次备份没有做成。{title}：{sentence}</translation>
    </message>
    <message>
        <source>Save the report …</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>This computer’s clock is behind the book’s last entry ({day} {time}). Set the clock; nothing is lost.</source>
        <translation>这台电脑的时钟比轮序本最后一条（{day} {time}）还早。请校准时钟；没有丢失任何记录。</translation>
    </message>
    <message>
        <source>Open today (Ctrl+O)</source>
        <translation>开始今日 Ctrl+O</translation>
    </message>
    <message>
        <source>Set up your site (Ctrl+Shift+N)</source>
        <translation>设置本案场 Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>设置 Ctrl+,</translation>
    </message>
    <message>
        <source>Close it, with confirmation (Ctrl+E)</source>
        <translation>确认并收班 Ctrl+E</translation>
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
        <source>VIP</source>
        <translation>贵宾</translation>
    </message>
    <message>
        <source>a language is needed</source>
        <translation>需要会某种语言</translation>
    </message>
    <message>
        <source>absence</source>
        <translation>缺勤</translation>
    </message>
    <message>
        <source>agency busy</source>
        <translation>公司全忙</translation>
    </message>
    <message>
        <source>agency manager</source>
        <translation>销售经理</translation>
    </message>
    <message>
        <source>agency’s viewer</source>
        <translation>公司查看人</translation>
    </message>
    <message>
        <source>an objection</source>
        <translation>有异议</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>appearance</source>
        <translation>仪容</translation>
    </message>
    <message>
        <source>area model</source>
        <translation>区域沙盘</translation>
    </message>
    <message>
        <source>asked for by name</source>
        <translation>指定接待</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>审计员</translation>
    </message>
    <message>
        <source>because of these guests</source>
        <translation>不愿接这批客人</translation>
    </message>
    <message>
        <source>business</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>by agreement</source>
        <translation>双方协商</translation>
    </message>
    <message>
        <source>by rotation</source>
        <translation>按轮序</translation>
    </message>
    <message>
        <source>by the evidence</source>
        <translation>依证据</translation>
    </message>
    <message>
        <source>call</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>claim window</source>
        <translation>认领期</translation>
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
        <source>customer satisfaction</source>
        <translation>客户满意度</translation>
    </message>
    <message>
        <source>end of shift</source>
        <translation>下班</translation>
    </message>
    <message>
        <source>exam before the serving consultants</source>
        <translation>在岗顾问考核</translation>
    </message>
    <message>
        <source>expects an own client</source>
        <translation>等自己的客户</translation>
    </message>
    <message>
        <source>expertise is needed</source>
        <translation>需要专业能力</translation>
    </message>
    <message>
        <source>first follow-up calls</source>
        <translation>首批回访电话</translation>
    </message>
    <message>
        <source>first receptions with the mentor</source>
        <translation>师傅陪同首批接待</translation>
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
        <source>first-visit question not asked</source>
        <translation>没问是否首访</translation>
    </message>
    <message>
        <source>forfeits the turn</source>
        <translation>轮空</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>退还的轮次</translation>
    </message>
    <message>
        <source>gives no reason</source>
        <translation>没有说原因</translation>
    </message>
    <message>
        <source>important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>important guests</source>
        <translation>重要接待</translation>
    </message>
    <message>
        <source>independent</source>
        <translation>独立</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>无效来访</translation>
    </message>
    <message>
        <source>is owed a turn</source>
        <translation>补接一轮</translation>
    </message>
    <message>
        <source>keeps the place</source>
        <translation>保留排位</translation>
    </message>
    <message>
        <source>known to the guests</source>
        <translation>与客人相熟</translation>
    </message>
    <message>
        <source>lifted</source>
        <translation>解除停接</translation>
    </message>
    <message>
        <source>limit of owed turns</source>
        <translation>补接上限</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>午餐</translation>
    </message>
    <message>
        <source>managers</source>
        <translation>经理轮序</translation>
    </message>
    <message>
        <source>manager’s training</source>
        <translation>经理培训</translation>
    </message>
    <message>
        <source>match of clients</source>
        <translation>判客</translation>
    </message>
    <message>
        <source>mentor not free</source>
        <translation>师傅不空</translation>
    </message>
    <message>
        <source>mentor’s training</source>
        <translation>师傅带教</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>named request</source>
        <translation>指定接待</translation>
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
        <source>nobody was there</source>
        <translation>无人在场</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>不计轮次</translation>
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
        <translation>占用到</translation>
    </message>
    <message>
        <source>officials</source>
        <translation>政府领导</translation>
    </message>
    <message>
        <source>one family</source>
        <translation>一家人</translation>
    </message>
    <message>
        <source>opening hours</source>
        <translation>营业时间</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>other guests</source>
        <translation>其他来宾</translation>
    </message>
    <message>
        <source>out of hours</source>
        <translation>营业时间外</translation>
    </message>
    <message>
        <source>override</source>
        <translation>经理指派</translation>
    </message>
    <message>
        <source>owed turn</source>
        <translation>补接</translation>
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
        <source>passed over</source>
        <translation>过号补接</translation>
    </message>
    <message>
        <source>penalties</source>
        <translation>处罚</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>poaching</source>
        <translation>抢客</translation>
    </message>
    <message>
        <source>press</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>private matter</source>
        <translation>私事</translation>
    </message>
    <message>
        <source>protection period</source>
        <translation>保护期</translation>
    </message>
    <message>
        <source>question catalogue learnt</source>
        <translation>答客问</translation>
    </message>
    <message>
        <source>received by the supervisor</source>
        <translation>主任接待</translation>
    </message>
    <message>
        <source>receptionist</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>老带新</translation>
    </message>
    <message>
        <source>refused visitors</source>
        <translation>拒接</translation>
    </message>
    <message>
        <source>relatives or friends</source>
        <translation>亲友</translation>
    </message>
    <message>
        <source>required fields</source>
        <translation>必填项</translation>
    </message>
    <message>
        <source>return visit</source>
        <translation>复访</translation>
    </message>
    <message>
        <source>sales handbook</source>
        <translation>销讲手册</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>姓名相同</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>电话相同</translation>
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
        <source>show flat</source>
        <translation>样板房</translation>
    </message>
    <message>
        <source>signing desk</source>
        <translation>签约台</translation>
    </message>
    <message>
        <source>site model</source>
        <translation>项目沙盘</translation>
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
        <source>stands</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>start of day</source>
        <translation>每日起始</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>销售主任</translation>
    </message>
    <message>
        <source>supervisor’s exam</source>
        <translation>主任考核</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>停接</translation>
    </message>
    <message>
        <source>the client forgot the name</source>
        <translation>客户忘了顾问姓名</translation>
    </message>
    <message>
        <source>the close was forgotten</source>
        <translation>忘记收班</translation>
    </message>
    <message>
        <source>the developer’s own guests</source>
        <translation>开发商的客人</translation>
    </message>
    <message>
        <source>the guests’ wish</source>
        <translation>客人要求</translation>
    </message>
    <message>
        <source>the public</source>
        <translation>一般公众</translation>
    </message>
    <message>
        <source>time to answer</source>
        <translation>应接时间</translation>
    </message>
    <message>
        <source>tired</source>
        <translation>累了</translation>
    </message>
    <message>
        <source>to avoid a conflict</source>
        <translation>避免冲突</translation>
    </message>
    <message>
        <source>tour group</source>
        <translation>参观团</translation>
    </message>
    <message>
        <source>tours</source>
        <translation>参观团</translation>
    </message>
    <message>
        <source>trade visit</source>
        <translation>踩盘/市调/中介</translation>
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
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>unwell</source>
        <translation>身体不适</translation>
    </message>
    <message>
        <source>very important</source>
        <translation>最重要</translation>
    </message>
    <message>
        <source>very important guests</source>
        <translation>最重要参观</translation>
    </message>
    <message>
        <source>weekend and launch days</source>
        <translation>周末与开盘日</translation>
    </message>
    <message>
        <source>when passed</source>
        <translation>过号</translation>
    </message>
    <message>
        <source>while it is looked into</source>
        <translation>调查期间</translation>
    </message>
    <message>
        <source>with a client</source>
        <translation>接待中</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>换人</translation>
    </message>
    <message>
        <source>wrong turn</source>
        <translation>轮错</translation>
    </message>
</context>
<context>
    <name>time</name>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>yyyy年M月d日 ddd</translation>
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
    <message>
        <source>{start}–{end} min</source>
        <translation>{start}–{end} 分</translation>
    </message>
    <message>
        <source>{start}–{end} s</source>
        <translation>{start}–{end} 秒</translation>
    </message>
</context>
<context>
    <name>told</name>
    <message>
        <source>A turn was taken back: {cause}.</source>
        <translation>收回一轮：{cause}。</translation>
    </message>
    <message>
        <source>An owed turn is owed no more.</source>
        <translation>一轮补接已失效。</translation>
    </message>
    <message>
        <source>Arrived for {owner}: {kind}.</source>
        <translation>到访，找{owner}：{kind}。</translation>
    </message>
    <message>
        <source>Arrived: {kind}.</source>
        <translation>到访：{kind}。</translation>
    </message>
    <message>
        <source>Expected: {kind}; briefed by {boss}.</source>
        <translation>今日预约：{kind}；{boss}交底。</translation>
    </message>
    <message>
        <source>It lapses after {day}.</source>
        <translation>{day}后失效。</translation>
    </message>
    <message>
        <source>Rule sheet {version} holds from now on.</source>
        <translation>规则表第 {version} 版，即时生效。</translation>
    </message>
    <message>
        <source>Rule sheet {version} holds from the next opening on.</source>
        <translation>规则表第 {version} 版，下次开始时起生效。</translation>
    </message>
    <message>
        <source>The day was closed and confirmed.</source>
        <translation>已收班，各方确认。</translation>
    </message>
    <message>
        <source>The day was closed, not confirmed by {agencies}: {reason}.</source>
        <translation>已收班，{agencies}未确认：{reason}。</translation>
    </message>
    <message>
        <source>The newest action was taken back ({count} entries).</source>
        <translation>撤销了最近一次操作（{count} 条）。</translation>
    </message>
    <message>
        <source>The party waits ({lane}).</source>
        <translation>客人等候（{lane}）。</translation>
    </message>
    <message>
        <source>The party waits for {owner}.</source>
        <translation>客人等候{owner}。</translation>
    </message>
    <message>
        <source>The party waits.</source>
        <translation>客人等候。</translation>
    </message>
    <message>
        <source>The party was counted: {party}.</source>
        <translation>人数补记：{party}。</translation>
    </message>
    <message>
        <source>The share of {agency} is {weight}.</source>
        <translation>{agency}的接客比例为 {weight}。</translation>
    </message>
    <message>
        <source>The supervisor ruled on the visit: {cause}.</source>
        <translation>主任判客：{cause}。</translation>
    </message>
    <message>
        <source>The supervisor ruled that the client belongs to {owner}: {cause}.</source>
        <translation>主任判客，归属{owner}：{cause}。</translation>
    </message>
    <message>
        <source>The suspension of {name} is over.</source>
        <translation>{name}停接期满。</translation>
    </message>
    <message>
        <source>The suspension of {name} was lifted by {boss}.</source>
        <translation>{boss}解除了{name}的停接。</translation>
    </message>
    <message>
        <source>The turn of {name} was taken back: {cause}.</source>
        <translation>收回{name}的一轮：{cause}。</translation>
    </message>
    <message>
        <source>The visit is a turn of {agency} after all.</source>
        <translation>这次来访仍计{agency}一轮。</translation>
    </message>
    <message>
        <source>The visit is a turn of {agency} after all: {moved}.</source>
        <translation>这次来访仍计{agency}一轮：{moved}。</translation>
    </message>
    <message>
        <source>The visit is disputed; the supervisor rules later.</source>
        <translation>这次来访有争议，由主任以后判客。</translation>
    </message>
    <message>
        <source>The visit is over.</source>
        <translation>这次来访已结束。</translation>
    </message>
    <message>
        <source>The visit turned out to be: {kind}, of {owner}.</source>
        <translation>这次来访改为：{kind}，归属{owner}。</translation>
    </message>
    <message>
        <source>The visit turned out to be: {kind}.</source>
        <translation>这次来访改为：{kind}。</translation>
    </message>
    <message>
        <source>The visitors were met.</source>
        <translation>已见到客人。</translation>
    </message>
    <message>
        <source>The waiting party left unreceived.</source>
        <translation>等候的客人未接待就离开了。</translation>
    </message>
    <message>
        <source>{agency} joins, with a share of {weight}.</source>
        <translation>{agency}加入，接客比例 {weight}。</translation>
    </message>
    <message>
        <source>{date} was opened, by rule sheet {version}.</source>
        <translation>{date}开始，规则表第 {version} 版。</translation>
    </message>
    <message>
        <source>{kind}, party of {party}</source>
        <translation>{kind} {party} 人</translation>
    </message>
    <message>
        <source>{kind}, {grade}</source>
        <translation>{kind}（{grade}）</translation>
    </message>
    <message>
        <source>{names}: the visitors are seen off.</source>
        <translation>{names}：已送客。</translation>
    </message>
    <message>
        <source>{name} gets a turn back ({lane}): {cause}.</source>
        <translation>退还{name}一轮（{lane}）：{cause}。</translation>
    </message>
    <message>
        <source>{name} has passed: {step}. Confirmed by {boss}.</source>
        <translation>{name}已通过：{step}。{boss}确认。</translation>
    </message>
    <message>
        <source>{name} has the rights of: {role}.</source>
        <translation>{name}的权限：{role}。</translation>
    </message>
    <message>
        <source>{name} is away: {cause}.</source>
        <translation>{name}离岗：{cause}。</translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation>{name}回岗。</translation>
    </message>
    <message>
        <source>{name} is owed a turn ({lane}), for having been passed: {cause}.</source>
        <translation>{name}过号，补接一轮（{lane}）：{cause}。</translation>
    </message>
    <message>
        <source>{name} is owed this turn no more.</source>
        <translation>{name}的这轮补接已失效。</translation>
    </message>
    <message>
        <source>{name} is suspended until it is lifted ({reason}), by {boss}.</source>
        <translation>{name}停接，直到解除（{reason}），由{boss}决定。</translation>
    </message>
    <message>
        <source>{name} is suspended until {day} ({reason}), by {boss}.</source>
        <translation>{name}停接至{day}（{reason}），由{boss}决定。</translation>
    </message>
    <message>
        <source>{name} loses a turn ({reason}), by {boss}.</source>
        <translation>{name}罚一轮（{reason}），由{boss}决定。</translation>
    </message>
    <message>
        <source>{name} met the visitors.</source>
        <translation>{name}已见到客人。</translation>
    </message>
    <message>
        <source>{name} receives: {basis}.</source>
        <translation>{name}接待：{basis}。</translation>
    </message>
    <message>
        <source>{name} signed in.</source>
        <translation>{name}签到。</translation>
    </message>
    <message>
        <source>{name} signed out.</source>
        <translation>{name}签退。</translation>
    </message>
    <message>
        <source>{name} took the desk over.</source>
        <translation>{name}接前台。</translation>
    </message>
    <message>
        <source>{name} works here no more.</source>
        <translation>{name}已离职。</translation>
    </message>
    <message>
        <source>{name}: {stage}, with {mentor}.</source>
        <translation>{name}：{stage}，师傅{mentor}。</translation>
    </message>
    <message>
        <source>{name}: {stage}.</source>
        <translation>{name}：{stage}。</translation>
    </message>
    <message>
        <source>{to} goes on in place of {name}: {cause}.</source>
        <translation>{name}交接给{to}：{cause}。</translation>
    </message>
    <message>
        <source>{to} took this visit of {name} out of turn: it is never counted. {boss} decided so.</source>
        <translation>{to}轮错，接了{name}的这一组，不计轮次。由{boss}决定。</translation>
    </message>
</context>
<context>
    <name>verifier</name>
    <message>
        <source>&apos;prev&apos; is no fingerprint.</source>
        <translation>与上一条的衔接（prev）不是指纹。</translation>
    </message>
    <message>
        <source>&apos;previous_head&apos;</source>
        <translation>当日开始时接续的校验码（previous_head）</translation>
    </message>
    <message>
        <source>&apos;undone&apos; names no entries that stand before it.</source>
        <translation>撤销所指的不是前面的记录。</translation>
    </message>
    <message>
        <source>&apos;undone&apos; names what cannot be undone, or was already.</source>
        <translation>撤销所指的不能撤销，或者已经撤销过。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; of the {kind} that must follow</source>
        <translation>接下来那条 {kind} 的“{name}”</translation>
    </message>
    <message>
        <source>&apos;{written}&apos; is no exact number in lowest terms.</source>
        <translation>“{written}”不是约简了的精确数。</translation>
    </message>
    <message>
        <source>A field of the entry has the wrong type.</source>
        <translation>这一条里有字段的类型不对。</translation>
    </message>
    <message>
        <source>An entry has exactly seven fields.</source>
        <translation>一条记录正好有七个字段。</translation>
    </message>
    <message>
        <source>At the opening, the agencies</source>
        <translation>当日开始时，各公司和比例</translation>
    </message>
    <message>
        <source>At the opening, the clause {clause}</source>
        <translation>当日开始时，条款“{clause}”</translation>
    </message>
    <message>
        <source>At the opening, the consultants</source>
        <translation>当日开始时，在册的顾问</translation>
    </message>
    <message>
        <source>At the opening, the lags</source>
        <translation>当日开始时，应补、多接</translation>
    </message>
    <message>
        <source>At the opening, the lanes of {who}</source>
        <translation>当日开始时，{who} 可以排的轮序</translation>
    </message>
    <message>
        <source>At the opening, the last turns</source>
        <translation>当日开始时，各公司上一个轮次</translation>
    </message>
    <message>
        <source>At the opening, the line of {agency} in {lane}</source>
        <translation>当日开始时 {agency} 在 {lane} 的排队顺序</translation>
    </message>
    <message>
        <source>At the opening, the open visits</source>
        <translation>当日开始时，还在接待的客人</translation>
    </message>
    <message>
        <source>At the opening, the owed turns</source>
        <translation>当日开始时，补接</translation>
    </message>
    <message>
        <source>At the opening, the suspended</source>
        <translation>当日开始时，停接的人</translation>
    </message>
    <message>
        <source>At the opening, those who wait</source>
        <translation>当日开始时，等候的客人</translation>
    </message>
    <message>
        <source>At the opening, those with rights</source>
        <translation>当日开始时，有权限的人</translation>
    </message>
    <message>
        <source>At the opening, until when {who} is suspended</source>
        <translation>当日开始时，{who} 停接到哪一天</translation>
    </message>
    <message>
        <source>At the opening, who is expected</source>
        <translation>当日开始时，今日预约</translation>
    </message>
    <message>
        <source>At the opening, {who}</source>
        <translation>当日开始时，{who}</translation>
    </message>
    <message>
        <source>Entry {newest} is newer, and counts still.</source>
        <translation>第 {newest} 条更新，而且仍然有效。</translation>
    </message>
    <message>
        <source>Here must follow: {kind} {fields}.</source>
        <translation>这里必须接着写：{kind} {fields}。</translation>
    </message>
    <message>
        <source>How many stand in a line at the opening</source>
        <translation>当日开始时排队的人数</translation>
    </message>
    <message>
        <source>It names no decision: who, and for which reason.</source>
        <translation>没有写明是谁决定的、为什么。</translation>
    </message>
    <message>
        <source>It takes the manager of another agency to acknowledge an override.</source>
        <translation>经理指派须由另一家公司的经理确认。</translation>
    </message>
    <message>
        <source>It was too late to claim this client.</source>
        <translation>已过认领期。</translation>
    </message>
    <message>
        <source>It was too late to undo this.</source>
        <translation>已过了可以撤销的时间。</translation>
    </message>
    <message>
        <source>Nobody in the lane {lane} is ready, yet a turn is given.</source>
        <translation>{lane} 轮序里暂无人待接，却给出了一轮。</translation>
    </message>
    <message>
        <source>Nothing gives this person an owed turn.</source>
        <translation>没有依据给此人记补接。</translation>
    </message>
    <message>
        <source>Nothing makes this visit a turn that is charged.</source>
        <translation>没有依据把这次接待计为一轮。</translation>
    </message>
    <message>
        <source>Outside the rotation, &apos;{name}&apos;</source>
        <translation>轮序之外，“{name}”</translation>
    </message>
    <message>
        <source>Outside the rotation, the owed turn paid</source>
        <translation>轮序之外，所抵的补接</translation>
    </message>
    <message>
        <source>Somebody could receive this party, yet it waits.</source>
        <translation>有人可以接待，这组客人却在等候。</translation>
    </message>
    <message>
        <source>The agencies of &apos;{table}&apos; in {lane}</source>
        <translation>“{table}”里 {lane} 轮序的各公司</translation>
    </message>
    <message>
        <source>The agency of a supervisor</source>
        <translation>主任所属的公司</translation>
    </message>
    <message>
        <source>The agency of {who}</source>
        <translation>{who} 所属的公司</translation>
    </message>
    <message>
        <source>The agency whose turn it was</source>
        <translation>本该轮到的公司</translation>
    </message>
    <message>
        <source>The candidates</source>
        <translation>可以接待的人</translation>
    </message>
    <message>
        <source>The checkpoint of the file</source>
        <translation>文件末尾的校验点</translation>
    </message>
    <message>
        <source>The clause</source>
        <translation>所依据的条款</translation>
    </message>
    <message>
        <source>The clause agency_busy</source>
        <translation>条款“公司全忙（agency_busy）”</translation>
    </message>
    <message>
        <source>The clause {clause} of this day</source>
        <translation>当天的条款“{clause}”</translation>
    </message>
    <message>
        <source>The consultants of &apos;suspensions&apos;</source>
        <translation>“停接（suspensions）”里的顾问</translation>
    </message>
    <message>
        <source>The counted turns of each agency</source>
        <translation>当天各公司计入的轮次</translation>
    </message>
    <message>
        <source>The counted turns of the day</source>
        <translation>当天每人计入的轮次</translation>
    </message>
    <message>
        <source>The date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The day before it has no end, or this stands after it.</source>
        <translation>前一天没有收班，或者这一条写在收班之后。</translation>
    </message>
    <message>
        <source>The day on which it lapses</source>
        <translation>补接失效的日子</translation>
    </message>
    <message>
        <source>The debts of who leaves</source>
        <translation>离职者名下的补接</translation>
    </message>
    <message>
        <source>The effect on {who}, passed</source>
        <translation>{who} 被过号的后果</translation>
    </message>
    <message>
        <source>The entry holds a number that is no integer, or half a character.</source>
        <translation>这一条里有不是整数的数，或者半个字符。</translation>
    </message>
    <message>
        <source>The entry was changed after it was written. Its fingerprint</source>
        <translation>这一条写好之后被改过。它的指纹</translation>
    </message>
    <message>
        <source>The field &apos;{name}&apos; should hold a list, not {value}.</source>
        <translation>“{name}”一栏应是列表，写的却是 {value}。</translation>
    </message>
    <message>
        <source>The field &apos;{name}&apos; should hold text, not {value}.</source>
        <translation>“{name}”一栏应是文字，写的却是 {value}。</translation>
    </message>
    <message>
        <source>The file ends before what must follow.</source>
        <translation>文件在必须接着写的内容之前就结束了。</translation>
    </message>
    <message>
        <source>The file holds no day_opened.</source>
        <translation>文件里没有当日开始的记录（day_opened）。</translation>
    </message>
    <message>
        <source>The first day after the suspension</source>
        <translation>停接之后的第一天</translation>
    </message>
    <message>
        <source>The grade of guests whom a supervisor receives</source>
        <translation>主任亲自接待的来宾的等级</translation>
    </message>
    <message>
        <source>The grade of guests whom nobody expected</source>
        <translation>没有预约的来宾的等级</translation>
    </message>
    <message>
        <source>The grade, by the list</source>
        <translation>今日预约里的等级</translation>
    </message>
    <message>
        <source>The head from paper stands nowhere here: what it stood for was cut off or written anew.</source>
        <translation>纸上的校验码在这里找不到：它所指的内容被截掉或重写了。</translation>
    </message>
    <message>
        <source>The kind of guests of some grade</source>
        <translation>有等级的来宾的类别</translation>
    </message>
    <message>
        <source>The kind of the guests, by the list</source>
        <translation>今日预约里来宾的类别</translation>
    </message>
    <message>
        <source>The lags after</source>
        <translation>给出之后的应补、多接</translation>
    </message>
    <message>
        <source>The lags at the close</source>
        <translation>收班时的应补、多接</translation>
    </message>
    <message>
        <source>The lags before</source>
        <translation>给出之前的应补、多接</translation>
    </message>
    <message>
        <source>The lane</source>
        <translation>所在的轮序</translation>
    </message>
    <message>
        <source>The lane in which a turn is lost</source>
        <translation>罚掉一轮的轮序</translation>
    </message>
    <message>
        <source>The lane of a counted turn outside the rotation</source>
        <translation>轮序之外计入的一轮所在的轮序</translation>
    </message>
    <message>
        <source>The lane of a visit that nobody received</source>
        <translation>无人接待的客人所在的轮序</translation>
    </message>
    <message>
        <source>The lanes of &apos;{table}&apos;</source>
        <translation>“{table}”里的各轮序</translation>
    </message>
    <message>
        <source>The lanes of {who} ({stage})</source>
        <translation>{who}（{stage}）可以排的轮序</translation>
    </message>
    <message>
        <source>The link to the entry before (&apos;prev&apos;)</source>
        <translation>与上一条的衔接（prev）</translation>
    </message>
    <message>
        <source>The mentor beside the consultant</source>
        <translation>陪同的师傅</translation>
    </message>
    <message>
        <source>The next stage</source>
        <translation>下一级</translation>
    </message>
    <message>
        <source>The number of people on duty</source>
        <translation>在岗人数</translation>
    </message>
    <message>
        <source>The number of the entry</source>
        <translation>这一条的编号</translation>
    </message>
    <message>
        <source>The penalty for this</source>
        <translation>对此的处罚</translation>
    </message>
    <message>
        <source>The place after the withdrawn turn</source>
        <translation>收回轮次之后的位置</translation>
    </message>
    <message>
        <source>The share by contract</source>
        <translation>合同比例</translation>
    </message>
    <message>
        <source>The steps that are missing to be {stage}</source>
        <translation>升到 {stage} 还缺的步骤</translation>
    </message>
    <message>
        <source>The steps that were passed</source>
        <translation>已通过的步骤</translation>
    </message>
    <message>
        <source>The supervisor who receives</source>
        <translation>接待的主任</translation>
    </message>
    <message>
        <source>The time is malformed, or before that of an entry above.</source>
        <translation>时间格式不对，或者早于上面的记录。</translation>
    </message>
    <message>
        <source>The turn goes to {written}; the rules give it to {due}.</source>
        <translation>这一轮给了 {written}，按规则应给 {due}。</translation>
    </message>
    <message>
        <source>The version of the rule sheet</source>
        <translation>规则表的版本</translation>
    </message>
    <message>
        <source>The weight of {agency}</source>
        <translation>{agency} 的比例</translation>
    </message>
    <message>
        <source>The weight of {agency} is {weight}.</source>
        <translation>{agency} 的比例写成了 {weight}。</translation>
    </message>
    <message>
        <source>The {name} &apos;{value}&apos; does not wait.</source>
        <translation>{name}“{value}”没有在等候。</translation>
    </message>
    <message>
        <source>The {name} &apos;{value}&apos; is no candidate.</source>
        <translation>{name}“{value}”不在可以接待的人里。</translation>
    </message>
    <message>
        <source>The {name} &apos;{value}&apos; is not away.</source>
        <translation>{name}“{value}”没有离岗。</translation>
    </message>
    <message>
        <source>The {name} &apos;{value}&apos; is not known here.</source>
        <translation>这里没有这样的{name}：“{value}”。</translation>
    </message>
    <message>
        <source>The {name} &apos;{value}&apos; is not on duty.</source>
        <translation>{name}“{value}”不在岗。</translation>
    </message>
    <message>
        <source>The {name} &apos;{value}&apos; is not open.</source>
        <translation>{name}“{value}”已不在接待。</translation>
    </message>
    <message>
        <source>The {name} &apos;{value}&apos; is not ready.</source>
        <translation>{name}“{value}”不在待接。</translation>
    </message>
    <message>
        <source>The {name} &apos;{value}&apos; is not suspended.</source>
        <translation>{name}“{value}”没有停接。</translation>
    </message>
    <message>
        <source>The {name} &apos;{value}&apos; is not waiting for somebody.</source>
        <translation>{name}“{value}”没有在等人接待。</translation>
    </message>
    <message>
        <source>The {name} &apos;{value}&apos; is not with this visit.</source>
        <translation>{name}“{value}”没有在接待这组客人。</translation>
    </message>
    <message>
        <source>The {name} &apos;{value}&apos; stands not on the list.</source>
        <translation>{name}“{value}”不在今日预约里。</translation>
    </message>
    <message>
        <source>Those passed, and why</source>
        <translation>被过号的人和原因</translation>
    </message>
    <message>
        <source>What &apos;{table}&apos; begins with</source>
        <translation>“{table}”开始时的内容</translation>
    </message>
    <message>
        <source>What brought those of basis {basis}</source>
        <translation>以“{basis}”接待的客人的来意</translation>
    </message>
    <message>
        <source>What brought {visit}</source>
        <translation>来访 {visit} 的来意</translation>
    </message>
    <message>
        <source>What the first day of a book begins with</source>
        <translation>轮序本第一天开始时的内容</translation>
    </message>
    <message>
        <source>What this entry holds is not formed as a {kind} is.</source>
        <translation>这一条的内容不合 {kind} 的格式。</translation>
    </message>
    <message>
        <source>Whether a last turn is one of the past</source>
        <translation>上一个轮次是否在此之前</translation>
    </message>
    <message>
        <source>Whether an agency with people on duty has a share</source>
        <translation>有人在岗的公司是否有比例</translation>
    </message>
    <message>
        <source>Whether debts were settled on this turn</source>
        <translation>这一轮的补接是否已结清</translation>
    </message>
    <message>
        <source>Whether somebody signs out while receiving</source>
        <translation>是否在接待中签退</translation>
    </message>
    <message>
        <source>Whether somebody took the own turn</source>
        <translation>抢的是否是自己的轮次</translation>
    </message>
    <message>
        <source>Whether the agency has a share</source>
        <translation>该公司是否有比例</translation>
    </message>
    <message>
        <source>Whether the day was opened before</source>
        <translation>当天之前是否已经开始过</translation>
    </message>
    <message>
        <source>Whether the lanes of {who} are those of the sheet</source>
        <translation>{who} 可以排的轮序是否照规则表</translation>
    </message>
    <message>
        <source>Whether the owner {owner} is ready</source>
        <translation>归属顾问 {owner} 是否待接</translation>
    </message>
    <message>
        <source>Whether the turn counts</source>
        <translation>这一轮是否计入</translation>
    </message>
    <message>
        <source>Whether the turn that was taken is given back</source>
        <translation>被抢的轮次是否还在计入</translation>
    </message>
    <message>
        <source>Whether the version is a new one</source>
        <translation>规则表的版本是否更新</translation>
    </message>
    <message>
        <source>Whether this agency is there already</source>
        <translation>该公司是否已在册</translation>
    </message>
    <message>
        <source>Whether this day has a sheet of its own</source>
        <translation>当天是否另有一张规则表</translation>
    </message>
    <message>
        <source>Whether this stands on the list</source>
        <translation>是否已在今日预约里</translation>
    </message>
    <message>
        <source>Whether this visit came before</source>
        <translation>这组客人之前是否已登记</translation>
    </message>
    <message>
        <source>Whether {agency} weighs by its contract again</source>
        <translation>{agency} 是否已恢复合同比例</translation>
    </message>
    <message>
        <source>Whether {mentor} may be the mentor of {who}</source>
        <translation>{mentor} 能否做 {who} 的师傅</translation>
    </message>
    <message>
        <source>Whether {owed} was given before</source>
        <translation>补接 {owed} 之前是否已给过</translation>
    </message>
    <message>
        <source>Whether {who} is a manager</source>
        <translation>{who} 是否是经理</translation>
    </message>
    <message>
        <source>Whether {who} is on duty already</source>
        <translation>{who} 是否已在岗</translation>
    </message>
    <message>
        <source>Whether {who} is with visitors</source>
        <translation>{who} 是否正在接待</translation>
    </message>
    <message>
        <source>Whether {who} leaves while on duty</source>
        <translation>{who} 是否在岗时离职</translation>
    </message>
    <message>
        <source>Whether {who} may receive these visitors</source>
        <translation>{who} 能否接待这组客人</translation>
    </message>
    <message>
        <source>Whether {who} works here no more</source>
        <translation>{who} 是否已离职</translation>
    </message>
    <message>
        <source>While the owner is away</source>
        <translation>归属顾问不在时的做法</translation>
    </message>
    <message>
        <source>Who stands in for the owner</source>
        <translation>代归属顾问接待的人</translation>
    </message>
    <message>
        <source>Whose turn was taken</source>
        <translation>被抢的是谁的轮次</translation>
    </message>
    <message>
        <source>Whose visit it is</source>
        <translation>这组客人归属谁</translation>
    </message>
    <message>
        <source>{turn} is no turn of this file that counts still and whose visit is open.</source>
        <translation>{turn} 不是本文件里仍然有效、客人还在的一轮。</translation>
    </message>
    <message>
        <source>{visit} came earlier and could be served.</source>
        <translation>{visit} 来得更早，而且有人可以接待。</translation>
    </message>
    <message>
        <source>{who} may not decide this.</source>
        <translation>{who} 无权决定此事。</translation>
    </message>
    <message>
        <source>{written} is no date.</source>
        <translation>{written} 不是日期。</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>A name stands twice in one of its entries: it was changed by hand.</source>
        <translation>其中一条里同一个名称出现两次：文件被人手工改过。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>By the rule: {expected}</source>
        <translation>按规则应为：{expected}</translation>
    </message>
    <message>
        <source>Byte {byte} is no text in UTF-8: another program wrote this file.</source>
        <translation>第 {byte} 个字节不是 UTF-8 文字：文件是别的程序写的。</translation>
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
        <translation>请选择要校验的文件。</translation>
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
        <source>It can’t be read: {trouble}.</source>
        <translation>读不懂：{trouble}。</translation>
    </message>
    <message>
        <source>It doesn’t follow the one before: something was taken out or put in.</source>
        <translation>它和上一条接不上：中间被抽掉或插入过。</translation>
    </message>
    <message>
        <source>It has not the five fields of a day file (format {format}): it is another file, or of a newer version.</source>
        <translation>没有日文件的五个字段（格式 {format}）：是别的文件，或来自更新的版本。</translation>
    </message>
    <message>
        <source>The check text behind entry {seq} begins as on the paper. Only its beginning was compared: all 64 signs, or the QR code, prove more.</source>
        <translation>第 {seq} 条之后的校验码，开头与纸上一致。只比对了开头：用全部 64 位或扫二维码，更可靠。</translation>
    </message>
    <message>
        <source>The check text from paper stands here, behind entry {seq}.</source>
        <translation>纸上的校验码就在这里：第 {seq} 条之后。</translation>
    </message>
    <message>
        <source>may stay empty; scan the code, or type the 64 signs or the 8 of the short form</source>
        <translation>可不填；扫纸上的二维码，或输入全部 64 位、或 8 位短码</translation>
    </message>
    <message>
        <source>{matter}: not as the rules give it.</source>
        <translation>{matter}：与规则不符。</translation>
    </message>
    <message>
        <source>It was changed after it was written.</source>
        <translation>写好之后被改过。</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>All {entries} entries were checked.</source>
        <translation>{entries} 条已全部校验。</translation>
    </message>
    <message>
        <source>Checked up to entry {seq}, with {turns}; the file holds {entries} entries.</source>
        <translation>已校验到第 {seq} 条，其间 {turns}；文件共 {entries} 条。</translation>
    </message>
    <message>
        <source>Its field “{field}” holds something of the wrong kind.</source>
        <translation>字段“{field}”里的内容类型不对。</translation>
    </message>
    <message>
        <source>Line {line}, column {column} can’t be read: the file was cut off there, or is of another kind.</source>
        <translation>第 {line} 行第 {column} 列读不懂：文件在此处被截断，或根本是别的文件。</translation>
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
        <source>The day is not closed in this file; more may have followed.</source>
        <translation>这个文件里当天还没有收班，后面可能还有内容。</translation>
    </message>
    <message>
        <source>The file isn’t there any more, or may not be read.</source>
        <translation>文件已不在，或无权读取。</translation>
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
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Verify day files</source>
        <translation>校验日文件</translation>
    </message>
    <message>
        <source>Verifying …</source>
        <translation>正在校验…</translation>
    </message>
    <message>
        <source>Written there: {found}</source>
        <translation>文件里写的：{found}</translation>
    </message>
    <message>
        <source>later than {day}</source>
        <translation>晚于 {day}</translation>
    </message>
    <message>
        <source>lost, or owed_up_to and a number</source>
        <translation>lost，或 owed_up_to 加一个数</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>or drop them here</source>
        <translation>或拖到这里</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{called} ({name})</source>
        <translation>{called}（{name}）</translation>
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
        <source>{entries} entries, {turns}, {counted} of them counted.</source>
        <translation>共 {entries} 条，{turns}，其中计轮 {counted}。</translation>
    </message>
    <message>
        <source>What the check says</source>
        <translation>校验结果</translation>
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
        <source>The client belongs to {owner}, who isn’t ready; the rotation receives instead.</source>
        <translation>客户归属{owner}，但他不在待接；由轮序接待。</translation>
    </message>
    <message>
        <source>The visit was a client of {owner}, not a turn of the rotation. {name} keeps the place in line.</source>
        <translation>这是{owner}的客户，不走轮序。{name}的排位不变。</translation>
    </message>
    <message>
        <source>This person wasn’t on the roster at that moment.</source>
        <translation>当时名册里没有这个人。</translation>
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
        <source>A client of {name} brought these visitors, who asked for {name}.</source>
        <translation>客人由{name}的老客户带来，并要求{name}接待。</translation>
    </message>
    <message>
        <source>Alike before this visit: {standings}.</source>
        <translation>此前相同：{standings}。</translation>
    </message>
    <message>
        <source>Alike with this visit: {standings}.</source>
        <translation>连这一组相同：{standings}。</translation>
    </message>
    <message>
        <source>By rotation a turn owed to {due} ({agency}) was to be paid, and is owed still.</source>
        <translation>按轮序应先补给{due}（{agency}）一轮，仍保留补接。</translation>
    </message>
    <message>
        <source>By rotation it was the turn of {due} ({agency}), who keeps the first place.</source>
        <translation>按轮序该{due}（{agency}），他仍排第一。</translation>
    </message>
    <message>
        <source>By rotation it was the turn of {name}, but {boss} decided for {chosen} ({reason}). {name} keeps the first place.</source>
        <translation>按轮序该{name}，但{boss}指派了{chosen}（{reason}）。{name}仍排第一。</translation>
    </message>
    <message>
        <source>By the rule sheet a trade visit is a turn like a first visit.</source>
        <translation>按规则表，踩盘/市调/中介与首访一样计轮。</translation>
    </message>
    <message>
        <source>By the rule sheet it is free of charge, and the turn given before is taken back: {moved}.</source>
        <translation>按规则表不计轮次，先前给出的那一轮收回：{moved}。</translation>
    </message>
    <message>
        <source>By the rule sheet it is free of charge: nobody’s turn moves.</source>
        <translation>按规则表不计轮次：不动任何人的轮次。</translation>
    </message>
    <message>
        <source>By the rule sheet this counts as a turn of {agency}.</source>
        <translation>按规则表，计{agency}一轮。</translation>
    </message>
    <message>
        <source>Calls have a rotation of their own.</source>
        <translation>来电有自己的轮序。</translation>
    </message>
    <message>
        <source>It counts as a turn of {agency}, in place of the one taken back: what the agencies are owed stays as it is.</source>
        <translation>计{agency}一轮，代替收回的那一轮：各公司应补、多接不变。</translation>
    </message>
    <message>
        <source>It counts as a turn of {agency}.</source>
        <translation>计{agency}一轮。</translation>
    </message>
    <message>
        <source>It counts as a turn of {agency}: {moved}.</source>
        <translation>计{agency}一轮：{moved}。</translation>
    </message>
    <message>
        <source>It was the turn of {due}, who has the next one.</source>
        <translation>本该{due}，下一轮就是他。</translation>
    </message>
    <message>
        <source>It was the turn of {name}, but {chosen} took the visit. {name} has the next turn.</source>
        <translation>本该{name}，但{chosen}抢先接了。下一轮是{name}。</translation>
    </message>
    <message>
        <source>Least ahead before this visit: {standings}.</source>
        <translation>此前多接最少：{standings}。</translation>
    </message>
    <message>
        <source>Least ahead with this visit: {standings}.</source>
        <translation>连这一组多接最少：{standings}。</translation>
    </message>
    <message>
        <source>Nobody’s turn moves, and no agency is charged.</source>
        <translation>不动任何人的轮次，也不计任何公司的轮。</translation>
    </message>
    <message>
        <source>Nobody’s turn moves.</source>
        <translation>不动任何人的轮次。</translation>
    </message>
    <message>
        <source>Ordinary tours have a rotation of their own; nobody is chosen by name.</source>
        <translation>普通参观团有自己的轮序，不能指定人。</translation>
    </message>
    <message>
        <source>Outside the opening hours there is a rotation of its own.</source>
        <translation>营业时间外有自己的轮序。</translation>
    </message>
    <message>
        <source>Owed most before this visit: {standings}.</source>
        <translation>此前应补最多：{standings}。</translation>
    </message>
    <message>
        <source>Owed most with this visit: {standings}.</source>
        <translation>连这一组应补最多：{standings}。</translation>
    </message>
    <message>
        <source>The rotation would have named the same person.</source>
        <translation>按轮序也是同一个人。</translation>
    </message>
    <message>
        <source>These are relatives or friends of {name}.</source>
        <translation>客人是{name}的亲友。</translation>
    </message>
    <message>
        <source>These guests are important: they go to skilled consultants only, in a rotation of its own.</source>
        <translation>这是重要来宾：只由熟手接待，有自己的轮序。</translation>
    </message>
    <message>
        <source>These guests are ordinary by the list, and go to the next in rotation.</source>
        <translation>按今日预约这是普通来宾，由轮序的下一位接待。</translation>
    </message>
    <message>
        <source>These visitors asked for {name} by name.</source>
        <translation>客人指定{name}接待。</translation>
    </message>
    <message>
        <source>These visitors came for {owner}; that is no turn of the rotation. {name} keeps the place in line.</source>
        <translation>客人是来找{owner}的，不走轮序。{name}的排位不变。</translation>
    </message>
    <message>
        <source>This client belongs to {name}.</source>
        <translation>客户归属{name}。</translation>
    </message>
    <message>
        <source>This referral goes to the next in rotation: nobody has a claim to it.</source>
        <translation>这组老带新由轮序的下一位接待：没有归属人。</translation>
    </message>
    <message>
        <source>Very important guests are received by the supervisor; {name} briefed them.</source>
        <translation>最重要来宾由主任接待；由{name}交底。</translation>
    </message>
    <message>
        <source>Very important guests are received by the supervisor; {name} was free.</source>
        <translation>最重要来宾由主任接待；当时{name}有空。</translation>
    </message>
    <message>
        <source>Very important guests go to the agencies’ managers, in a rotation of its own.</source>
        <translation>最重要来宾由各公司经理按自己的轮序接待。</translation>
    </message>
    <message>
        <source>Very important guests go to the supervisor. {name} keeps the place in line.</source>
        <translation>最重要来宾由主任接待。{name}的排位不变。</translation>
    </message>
    <message>
        <source>{agency} has waited longer.</source>
        <translation>{agency}更久没接。</translation>
    </message>
    <message>
        <source>{name} is first in line.</source>
        <translation>{name}在队首。</translation>
    </message>
    <message>
        <source>{name} is the first in line who is ready; in front stood {passed}.</source>
        <translation>{name}是队里第一个待接的；前面是{passed}。</translation>
    </message>
    <message>
        <source>{standings}, but nobody to receive.</source>
        <translation>{standings}，但无人可接。</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>{agency} is first in the agreed order.</source>
        <translation>约定顺序{agency}在前。</translation>
    </message>
    <message>
        <source>{agency} {before} → {after}</source>
        <translation>{agency} {before} → {after}</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{boss} decided for {chosen} ({reason}). By rotation it wasn’t the turn of {name} either.</source>
        <translation>{boss}指派了{chosen}（{reason}）。按轮序也没轮到{name}。</translation>
    </message>
    <message>
        <source>{boss} decided that {name} receives: {reason}.</source>
        <translation>{boss}指派{name}接待：{reason}。</translation>
    </message>
    <message>
        <source>{chosen} took the visit out of turn. {name} keeps the place in line.</source>
        <translation>{chosen}轮错接了这一组。{name}的排位不变。</translation>
    </message>
    <message>
        <source>{code}</source>
        <translation>{code}</translation>
    </message>
    <message>
        <source>{name} ({role})</source>
        <translation>{name}（{role}）</translation>
    </message>
    <message>
        <source>{name} doesn’t stand in this rotation yet; from the next sign-in on.</source>
        <translation>{name}还没有排进这个轮序，下次签到起才排。</translation>
    </message>
    <message>
        <source>{name} doesn’t stand in this rotation: as {stage}, {name} isn’t fit for “{lane}” by the rule sheet.</source>
        <translation>{name}不在这个轮序里：按规则表，{stage}不能排“{lane}”。</translation>
    </message>
    <message>
        <source>{name} gets a turn back that came to nothing ({cause}): at the first visit that {name} can receive, before the rotation is asked. The agency has paid for it: nobody’s turn moves.</source>
        <translation>{name}有一轮落空（{cause}），先补给他：他能接的第一组，先于轮序。这一轮公司已经计过：不动任何人的轮次。</translation>
    </message>
    <message>
        <source>{name} is owed a turn ({cause}) and receives before the line of {agency}, which stays as it is.</source>
        <translation>{name}有一轮补接（{cause}），先于{agency}的队列；队列不动。</translation>
    </message>
    <message>
        <source>{name} is the owner, but was not ready: {cause}.</source>
        <translation>客户归属{name}，但当时不在待接：{cause}。</translation>
    </message>
    <message>
        <source>{name} receives by an override.</source>
        <translation>经理指派{name}接待。</translation>
    </message>
    <message>
        <source>{name} stands in for the owner.</source>
        <translation>{name}代归属人义务接待。</translation>
    </message>
    <message>
        <source>{name} stands in no line.</source>
        <translation>{name}不在任何队列里。</translation>
    </message>
    <message>
        <source>{name} stood in front, but was not ready: {cause}. So {name} {effect}.</source>
        <translation>{name}排在前面，但当时{cause}，所以{effect}。</translation>
    </message>
    <message>
        <source>{name} took this visit out of turn. It is written down and never counted.</source>
        <translation>{name}轮错接了这一组。只记录，不计轮。</translation>
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
        <source>{name} was ready, number {place} in the line of {agency}. Both agencies stood alike ({most}), but in the agreed order {winner} comes first.</source>
        <translation>{name}待接，在{agency}排第 {place}。两家公司相同（{most}），约定顺序{winner}在前。</translation>
    </message>
    <message>
        <source>{name} was ready, number {place} in the line of {agency}. Both agencies stood alike ({most}), but the last turn of {winner} was longer ago.</source>
        <translation>{name}待接，在{agency}排第 {place}。两家公司相同（{most}），{winner}更久没接。</translation>
    </message>
    <message>
        <source>{name} was ready, number {place} in the line of {agency}. But a turn that {creditor} gets back is paid before the rotation is asked.</source>
        <translation>{name}待接，在{agency}排第 {place}。但{creditor}有一轮落空，先于轮序补给他。</translation>
    </message>
    <message>
        <source>{name} was ready, number {place} in the line of {agency}. But the turn was {winner}’s: {winner} {most}, {agency} {less}.</source>
        <translation>{name}待接，在{agency}排第 {place}。但这一轮该{winner}：{winner} {most}，{agency} {less}。</translation>
    </message>
    <message>
        <source>{name} was ready, number {place} in the line of {agency}. But {chosen} is owed a turn ({cause}), which is paid before the line.</source>
        <translation>{name}待接，在{agency}排第 {place}。但{chosen}有一轮补接（{cause}），先于队列。</translation>
    </message>
    <message>
        <source>{name} was suspended until it is lifted ({reason}), by {boss}.</source>
        <translation>{name}当时停接，直到解除（{reason}），由{boss}决定。</translation>
    </message>
    <message>
        <source>{name} was suspended until {day} ({reason}), by {boss}.</source>
        <translation>{name}当时停接至{day}（{reason}），由{boss}决定。</translation>
    </message>
    <message>
        <source>{name} went along as the mentor of {chosen}.</source>
        <translation>{name}作为{chosen}的师傅陪同了。</translation>
    </message>
    <message>
        <source>{name} works here no more.</source>
        <translation>{name}已离职。</translation>
    </message>
    <message>
        <source>{second} acknowledged it.</source>
        <translation>{second}已认可。</translation>
    </message>
    <message>
        <source>{some}, {another}</source>
        <translation>{some}、{another}</translation>
    </message>
    <message>
        <source>{name} did receive this visit, until {to} went on with it.</source>
        <translation>这一组先由{name}接待，后来交接给{to}。</translation>
    </message>
    <message>
        <source>{name} took this visit out of turn; it is never counted.</source>
        <translation>{name}轮错接了这一组，不计轮次。</translation>
    </message>
    <message>
        <source>{name} was called, but {to} took this visit out of turn.</source>
        <translation>请的是{name}，但{to}轮错接走了这一组。</translation>
    </message>
    <message>
        <source>{name} went on with this visit later.</source>
        <translation>{name}后来接手了这一组。</translation>
    </message>
    <message>
        <source>Without that {due} would have received ({basis}), whose place in line stays.</source>
        <translation>若不指派，由{due}接待（{basis}）；{due}的排位不变。</translation>
    </message>
    <message>
        <source>{cause}, and {most} turns are owed already, the most</source>
        <translation>{cause}，补接已达上限 {most} 次</translation>
    </message>
    <message>
        <source>{cause}, for longer than {minutes} minutes</source>
        <translation>{cause}超过{minutes}分钟</translation>
    </message>
    <message>
        <source>{name} was called ({basis}), but {boss} decided for {chosen} ({reason}). {name} keeps the place in line.</source>
        <translation>原已请{name}（{basis}），但{boss}指派了{chosen}（{reason}）。{name}的排位不变。</translation>
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
        <translation>返回前台</translation>
    </message>
    <message>
        <source>Correct this visit</source>
        <translation>更正这组来访</translation>
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
    <message>
        <source>Later: {told}</source>
        <translation>后来：{told}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>No turn was given on this day.</source>
        <translation>这一天还没有轮次。</translation>
    </message>
    <message>
        <source>Turns of the day</source>
        <translation>当日轮次</translation>
    </message>
    <message>
        <source>Why? {day}</source>
        <translation>为什么 · {day}</translation>
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
