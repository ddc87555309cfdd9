<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Look in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Files of &amp;type:</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Page &amp;Set:</source>
        <translation>Page &amp;Set:</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>A call, competitors and brokers, somebody’s relatives, clients of several together.</source>
        <translation>A call, competitors and brokers, somebody's relatives, clients of several together.</translation>
    </message>
    <message>
        <source>A reception is over; the consultant is ready again.</source>
        <translation>A reception is over; the consultant is ready again.</translation>
    </message>
    <message>
        <source>Afterwards: what a visit was, whose client, handed over, refused, disputed.</source>
        <translation>Afterwards: what a visit was, whose client, handed over, refused, disputed.</translation>
    </message>
    <message>
        <source>Begins today's rotation with last night's order and lags.</source>
        <translation>Begins today's rotation with last night's order and lags.</translation>
    </message>
    <message>
        <source>Call, trade visit, others</source>
        <translation>Call, trade visit, others</translation>
    </message>
    <message>
        <source>Checks whether a day file is whole and unchanged.</source>
        <translation>Checks whether a day file is whole and unchanged.</translation>
    </message>
    <message>
        <source>Close of day</source>
        <translation>Close of day</translation>
    </message>
    <message>
        <source>Correct a visit</source>
        <translation>Correct a visit</translation>
    </message>
    <message>
        <source>Every rule of the site: what holds, what it means, what if; adopt a new version.</source>
        <translation>Every rule of the site: what holds, what it means, what if; adopt a new version.</translation>
    </message>
    <message>
        <source>Expected today</source>
        <translation>Expected today</translation>
    </message>
    <message>
        <source>First visit, next please</source>
        <translation>First visit, next please</translation>
    </message>
    <message>
        <source>Gives the turn to the next in rotation, at once. Details can follow.</source>
        <translation>Gives the turn to the next in rotation, at once. Details can follow.</translation>
    </message>
    <message>
        <source>Guests who come as a tour or a VIP: from the list Expected today, or ordinary ones.</source>
        <translation>Guests who come as a tour or a VIP: from the list Expected today, or ordinary ones.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation>Import a roster</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Met the visitors</source>
        <translation>Met the visitors</translation>
    </message>
    <message>
        <source>Name, phone and the rest of a visit, filled in afterwards.</source>
        <translation>Name, phone and the rest of a visit, filled in afterwards.</translation>
    </message>
    <message>
        <source>Not there, pass</source>
        <translation>Not there, pass</translation>
    </message>
    <message>
        <source>Open the day</source>
        <translation>Open the day</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Override</translation>
    </message>
    <message>
        <source>People with rights</source>
        <translation>People with rights</translation>
    </message>
    <message>
        <source>People: in, out, away</source>
        <translation>People: in, out, away</translation>
    </message>
    <message>
        <source>Reads agencies and consultants from a table file.</source>
        <translation>Reads agencies and consultants from a table file.</translation>
    </message>
    <message>
        <source>Register details</source>
        <translation>Register details</translation>
    </message>
    <message>
        <source>Return visit</source>
        <translation>Return visit</translation>
    </message>
    <message>
        <source>Rule sheet</source>
        <translation>Rule sheet</translation>
    </message>
    <message>
        <source>Says who is at the desk; this name stands in the book from here on.</source>
        <translation>Says who is at the desk; this name stands in the book from here on.</translation>
    </message>
    <message>
        <source>Seen off</source>
        <translation>Seen off</translation>
    </message>
    <message>
        <source>Shows the day, has it confirmed, and writes the day's files.</source>
        <translation>Shows the day, has it confirmed, and writes the day's files.</translation>
    </message>
    <message>
        <source>Signs consultants in and out, marks who is away and who is back.</source>
        <translation>Signs consultants in and out, marks who is away and who is back.</translation>
    </message>
    <message>
        <source>Somebody else receives than the rotation names: reason, PIN, and the price before.</source>
        <translation>Somebody else receives than the rotation names: reason, PIN, and the price before.</translation>
    </message>
    <message>
        <source>Supervisors, managers and others with a PIN: appoint them, give a new PIN.</source>
        <translation>Supervisors, managers and others with a PIN: appoint them, give a new PIN.</translation>
    </message>
    <message>
        <source>Switches between light, dark, and as the system does.</source>
        <translation>Switches between light, dark, and as the system does.</translation>
    </message>
    <message>
        <source>Switches the language of the screen.</source>
        <translation>Switches the language of the screen.</translation>
    </message>
    <message>
        <source>Take the desk</source>
        <translation>Take the desk</translation>
    </message>
    <message>
        <source>Takes the newest action back. It stays in the book and counts no more.</source>
        <translation>Takes the newest action back. It stays in the book and counts no more.</translation>
    </message>
    <message>
        <source>The one called has come; how long it took is kept.</source>
        <translation>The one called has come; how long it took is kept.</translation>
    </message>
    <message>
        <source>The person called is not there: says why, and calls the next.</source>
        <translation>The person called is not there: says why, and calls the next.</translation>
    </message>
    <message>
        <source>The supervisor puts guests on the list: only that makes them more than ordinary.</source>
        <translation>The supervisor puts guests on the list: only that makes them more than ordinary.</translation>
    </message>
    <message>
        <source>Tour or VIP</source>
        <translation>Tour or VIP</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Verify a day file</source>
        <translation>Verify a day file</translation>
    </message>
    <message>
        <source>Who has been here, asks for somebody, or was brought: to whom the visit belongs.</source>
        <translation>Who has been here, asks for somebody, or was brought: to whom the visit belongs.</translation>
    </message>
    <message>
        <source>Why this person and why not another, for each turn of the day.</source>
        <translation>Why this person and why not another, for each turn of the day.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>中文 / English</source>
        <translation>中文 / English</translation>
    </message>
    <message>
        <source>Any day as it stood, entry by entry, with the board at each moment.</source>
        <translation>Any day as it stood, entry by entry, with the board at each moment.</translation>
    </message>
    <message>
        <source>Find a visit</source>
        <translation>Find a visit</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Visits by visitor, consultant, agency, kind and day.</source>
        <translation>Visits by visitor, consultant, agency, kind and day.</translation>
    </message>
    <message>
        <source>Check an old slip</source>
        <translation>Check an old slip</translation>
    </message>
    <message>
        <source>Scan or type the check text of a paper: whether the book still contains it, and where.</source>
        <translation>Scan or type the check text of a paper: whether the book still contains it, and where.</translation>
    </message>
    <message>
        <source>A day, a week, a month or a year in charts and tables: shares, turns, arrivals.</source>
        <translation>A day, a week, a month or a year in charts and tables: shares, turns, arrivals.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Language, look, sound, screens, folders, backups: everything of this computer.</source>
        <translation>Language, look, sound, screens, folders, backups: everything of this computer.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Shows all keys, and the guide: what each page is for.</source>
        <translation>Shows all keys, and the guide: what each page is for.</translation>
    </message>
    <message>
        <source>Silences the chime and the spoken name, or lets them be heard again.</source>
        <translation>Silences the chime and the spoken name, or lets them be heard again.</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <translation>Sound on or off</translation>
    </message>
    <message>
        <source>Next, lines and turns for the whole hall, on a second screen; no visitor’s data.</source>
        <translation>Next, lines and turns for the whole hall, on a second screen; no visitor's data.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Public board</source>
        <translation>Public board</translation>
    </message>
    <message>
        <source>The roster with stages, turns and what is owed; one person’s history; join, change.</source>
        <translation>The roster with stages, turns and what is owed; one person's history; join, change.</translation>
    </message>
    <message>
        <source>Everything there is, in groups; digits and arrows choose.</source>
        <translation>Everything there is, in groups; digits and arrows choose.</translation>
    </message>
</context>
<context>
    <name>approval</name>
    <message>
        <source>1 digit of the PIN is missing.</source>
        <translation>1 digit of the PIN is missing.</translation>
    </message>
    <message>
        <source>1 wrong try so far.</source>
        <translation>1 wrong try so far.</translation>
    </message>
    <message>
        <source>1 wrong try. Wait {seconds} s.</source>
        <translation>1 wrong try. Wait {seconds} s.</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Checking …</translation>
    </message>
    <message>
        <source>Nobody has the right to do this. People with rights: Ctrl+Shift+P.</source>
        <translation>Nobody has the right to do this. People with rights: Ctrl+Shift+P.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN of whoever approves</source>
        <translation>PIN of whoever approves</translation>
    </message>
    <message>
        <source>The PIN is missing.</source>
        <translation>The PIN is missing.</translation>
    </message>
    <message>
        <source>Who approves</source>
        <translation>Who approves</translation>
    </message>
    <message>
        <source>{count} digits of the PIN are missing.</source>
        <translation>{count} digits of the PIN are missing.</translation>
    </message>
    <message>
        <source>{name} has no PIN yet: Ctrl+Shift+P gives one.</source>
        <translation>{name} has no PIN yet: Ctrl+Shift+P gives one.</translation>
    </message>
    <message>
        <source>{wrong} wrong tries so far.</source>
        <translation>{wrong} wrong tries so far.</translation>
    </message>
    <message>
        <source>{wrong} wrong tries. Wait {minutes} min.</source>
        <translation>{wrong} wrong tries. Wait {minutes} min.</translation>
    </message>
    <message>
        <source>{wrong} wrong tries. Wait {seconds} s.</source>
        <translation>{wrong} wrong tries. Wait {seconds} s.</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>A newer backup</source>
        <translation>A newer backup</translation>
    </message>
    <message>
        <source>A newer version of this program has written {file}. Install that.</source>
        <translation>A newer version of this program has written {file}. Install that.</translation>
    </message>
    <message>
        <source>A supervisor approves with the own PIN that a backup is put back.</source>
        <translation>A supervisor approves with the own PIN that a backup is put back.</translation>
    </message>
    <message>
        <source>Another site’s book</source>
        <translation>Another site's book</translation>
    </message>
    <message>
        <source>Approval missing</source>
        <translation>Approval missing</translation>
    </message>
    <message>
        <source>Backup not finished</source>
        <translation>Backup not finished</translation>
    </message>
    <message>
        <source>In {file} the chain breaks at entry {seq}. Choose another one.</source>
        <translation>In {file} the chain breaks at entry {seq}. Choose another one.</translation>
    </message>
    <message>
        <source>No room for the backup</source>
        <translation>No room for the backup</translation>
    </message>
    <message>
        <source>No site yet</source>
        <translation>No site yet</translation>
    </message>
    <message>
        <source>No such backup</source>
        <translation>No such backup</translation>
    </message>
    <message>
        <source>Not a sound backup</source>
        <translation>Not a sound backup</translation>
    </message>
    <message>
        <source>Nothing can be written into {folder}. Allow it, or choose another folder.</source>
        <translation>Nothing can be written into {folder}. Allow it, or choose another folder.</translation>
    </message>
    <message>
        <source>The backup can’t be written</source>
        <translation>The backup can't be written</translation>
    </message>
    <message>
        <source>The backup changed</source>
        <translation>The backup changed</translation>
    </message>
    <message>
        <source>The backup is of the book of {site}; here stands another one. Nothing was changed.</source>
        <translation>The backup is of the book of {site}; here stands another one. Nothing was changed.</translation>
    </message>
    <message>
        <source>The backup isn’t the book</source>
        <translation>The backup isn't the book</translation>
    </message>
    <message>
        <source>The book is empty: there is nothing in it that could be lost.</source>
        <translation>The book is empty: there is nothing in it that could be lost.</translation>
    </message>
    <message>
        <source>The book was closed meanwhile. Earlier backups are untouched.</source>
        <translation>The book was closed meanwhile. Earlier backups are untouched.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full. Make room, or choose another folder. Earlier backups are untouched.</source>
        <translation>The disk of {folder} is full. Make room, or choose another folder. Earlier backups are untouched.</translation>
    </message>
    <message>
        <source>The folder is gone</source>
        <translation>The folder is gone</translation>
    </message>
    <message>
        <source>The folder is read-only</source>
        <translation>The folder is read-only</translation>
    </message>
    <message>
        <source>There is no file {file}. Is its disk plugged in?</source>
        <translation>There is no file {file}. Is its disk plugged in?</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>Unknown person</translation>
    </message>
    <message>
        <source>What was written ends otherwise than the book. It was thrown away; try once more.</source>
        <translation>What was written ends otherwise than the book. It was thrown away; try once more.</translation>
    </message>
    <message>
        <source>{file} is damaged, or no book of this program. Choose another one.</source>
        <translation>{file} is damaged, or no book of this program. Choose another one.</translation>
    </message>
    <message>
        <source>{file} was changed meanwhile. Nothing was put back.</source>
        <translation>{file} was changed meanwhile. Nothing was put back.</translation>
    </message>
    <message>
        <source>{folder} can’t be reached, or the disk has a fault. Choose another folder. Earlier backups are untouched.</source>
        <translation>{folder} can't be reached, or the disk has a fault. Choose another folder. Earlier backups are untouched.</translation>
    </message>
    <message>
        <source>{folder} isn’t there. Plug its disk in, or choose another folder.</source>
        <translation>{folder} isn't there. Plug its disk in, or choose another folder.</translation>
    </message>
    <message>
        <source>“{name}” is no supervisor with a PIN in this book.</source>
        <translation>"{name}" is no supervisor with a PIN in this book.</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>Both end alike: nothing would change.</source>
        <translation>Both end alike: nothing would change.</translation>
    </message>
    <message>
        <source>Check text</source>
        <translation>Check text</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>It is checked, the book so far is kept aside, then they change places in one step.</source>
        <translation>It is checked, the book so far is kept aside, then they change places in one step.</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Last entry</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Not put back</source>
        <translation>Not put back</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>Put a backup back</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Put it back</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>The backup</translation>
    </message>
    <message>
        <source>The backup is newer than the book, or another one.</source>
        <translation>The backup is newer than the book, or another one.</translation>
    </message>
    <message>
        <source>The backup is put back</source>
        <translation>The backup is put back</translation>
    </message>
    <message>
        <source>The backup stands in its place</source>
        <translation>The backup stands in its place</translation>
    </message>
    <message>
        <source>The book ends with entry {seq}, check text {head}.</source>
        <translation>The book ends with entry {seq}, check text {head}.</translation>
    </message>
    <message>
        <source>The book is as it was.</source>
        <translation>The book is as it was.</translation>
    </message>
    <message>
        <source>The book now</source>
        <translation>The book now</translation>
    </message>
    <message>
        <source>The book so far is kept, whole, in the folder of the backups. The desk closes for a moment.</source>
        <translation>The book so far is kept, whole, in the folder of the backups. The desk closes for a moment.</translation>
    </message>
    <message>
        <source>The book so far is kept: {file}</source>
        <translation>The book so far is kept: {file}</translation>
    </message>
    <message>
        <source>The chain of the backup is checked once more before it is used.</source>
        <translation>The chain of the backup is checked once more before it is used.</translation>
    </message>
    <message>
        <source>The newest {count} entries would stand in the book no more.</source>
        <translation>The newest {count} entries would stand in the book no more.</translation>
    </message>
    <message>
        <source>Whoever noted a newer check text on paper will find that it is missing.</source>
        <translation>Whoever noted a newer check text on paper will find that it is missing.</translation>
    </message>
    <message>
        <source>{count} entries · {head}</source>
        <translation>{count} entries · {head}</translation>
    </message>
    <message>
        <source>aside · {told}</source>
        <translation>aside · {told}</translation>
    </message>
</context>
<context>
    <name>claims</name>
    <message>
        <source>It is over, or disputed already: the supervisor rules (Ctrl+K).</source>
        <translation>It is over, or disputed already: the supervisor rules (Ctrl+K).</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Mark as disputed</source>
        <translation>Mark as disputed</translation>
    </message>
    <message>
        <source>Somebody else’s client?</source>
        <translation>Somebody else's client?</translation>
    </message>
    <message>
        <source>The reception goes on as it is; the supervisor rules later (Ctrl+K).</source>
        <translation>The reception goes on as it is; the supervisor rules later (Ctrl+K).</translation>
    </message>
    <message>
        <source>Who may claim</source>
        <translation>Who may claim</translation>
    </message>
    <message>
        <source>Whoever was registered seems to belong to somebody else.</source>
        <translation>Whoever was registered seems to belong to somebody else.</translation>
    </message>
    <message>
        <source>protected until {day}</source>
        <translation>protected until {day}</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>--out goes with --arrivals: the made-up Saturday is still under way, and files come with its close.</source>
        <translation>--out goes with --arrivals: the made-up Saturday is still under way, and files come with its close.</translation>
    </message>
    <message>
        <source>A replay needs both --arrivals and --roster.</source>
        <translation>A replay needs both --arrivals and --roster.</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>No day yet</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>No files yet</translation>
    </message>
    <message>
        <source>No such book</source>
        <translation>No such book</translation>
    </message>
    <message>
        <source>No such day</source>
        <translation>No such day</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>Not a date</translation>
    </message>
    <message>
        <source>Not a file</source>
        <translation>Not a file</translation>
    </message>
    <message>
        <source>Not row numbers</source>
        <translation>Not row numbers</translation>
    </message>
    <message>
        <source>One file is missing</source>
        <translation>One file is missing</translation>
    </message>
    <message>
        <source>The book has no day {date}.</source>
        <translation>The book has no day {date}.</translation>
    </message>
    <message>
        <source>There is no file {book}.</source>
        <translation>There is no file {book}.</translation>
    </message>
    <message>
        <source>This site has a roster, but no day yet. Open its first day, then add people.</source>
        <translation>This site has a roster, but no day yet. Open its first day, then add people.</translation>
    </message>
    <message>
        <source>“{book}”: this version keeps a book in a file. Several desks come later.</source>
        <translation>"{book}": this version keeps a book in a file. Several desks come later.</translation>
    </message>
    <message>
        <source>“{text}”: write a date as in 2026-09-26.</source>
        <translation>"{text}": write a date as in 2026-09-26.</translation>
    </message>
    <message>
        <source>“{text}”: write row numbers as in 10,14.</source>
        <translation>"{text}": write row numbers as in 10,14.</translation>
    </message>
</context>
<context>
    <name>close</name>
    <message>
        <source>After that the files are written. A closed day is not opened again.</source>
        <translation>After that the files are written. A closed day is not opened again.</translation>
    </message>
    <message>
        <source>Another folder …</source>
        <translation>Another folder …</translation>
    </message>
    <message>
        <source>Check text of the book</source>
        <translation>Check text of the book</translation>
    </message>
    <message>
        <source>Close of day: {day}</source>
        <translation>Close of day: {day}</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Close the day</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Files are being written</source>
        <translation>Files are being written</translation>
    </message>
    <message>
        <source>Nobody has confirmed for {names} yet; or choose a reason.</source>
        <translation>Nobody has confirmed for {names} yet; or choose a reason.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Registrations that lack something</source>
        <translation>Registrations that lack something</translation>
    </message>
    <message>
        <source>Still in the house</source>
        <translation>Still in the house</translation>
    </message>
    <message>
        <source>The bar is what was had, the line what was due.</source>
        <translation>The bar is what was had, the line what was due.</translation>
    </message>
    <message>
        <source>The day's totals</source>
        <translation>The day's totals</translation>
    </message>
    <message>
        <source>The day’s files</source>
        <translation>The day's files</translation>
    </message>
    <message>
        <source>The files are not written yet</source>
        <translation>The files are not written yet</translation>
    </message>
    <message>
        <source>They are carried over to tomorrow, and hinder nothing.</source>
        <translation>They are carried over to tomorrow, and hinder nothing.</translation>
    </message>
    <message>
        <source>Tomorrow carries on: the order, what is owed, and who is still in the house.</source>
        <translation>Tomorrow carries on: the order, what is owed, and who is still in the house.</translation>
    </message>
    <message>
        <source>Where the days' files go</source>
        <translation>Where the days' files go</translation>
    </message>
    <message>
        <source>Who has looked, and confirms</source>
        <translation>Who has looked, and confirms</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Why not?</translation>
    </message>
    <message>
        <source>Write it down, or photograph it. Whoever has it finds any change made later.</source>
        <translation>Write it down, or photograph it. Whoever has it finds any change made later.</translation>
    </message>
    <message>
        <source>Write once more</source>
        <translation>Write once more</translation>
    </message>
    <message>
        <source>and {count} more, Ctrl+R shows them</source>
        <translation>and {count} more, Ctrl+R shows them</translation>
    </message>
    <message>
        <source>and {count} more; all are carried over to tomorrow</source>
        <translation>and {count} more; all are carried over to tomorrow</translation>
    </message>
    <message>
        <source>by override today</source>
        <translation>by override today</translation>
    </message>
    <message>
        <source>choose a reason …</source>
        <translation>choose a reason …</translation>
    </message>
    <message>
        <source>disputes not ruled</source>
        <translation>disputes not ruled</translation>
    </message>
    <message>
        <source>entry {seq}</source>
        <translation>entry {seq}</translation>
    </message>
    <message>
        <source>lacks {fields}</source>
        <translation>lacks {fields}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>not received</source>
        <translation>not received</translation>
    </message>
    <message>
        <source>{name} (manager)</source>
        <translation>{name} (manager)</translation>
    </message>
    <message>
        <source>{turns}, due {due}</source>
        <translation>{turns}, due {due}</translation>
    </message>
    <message>
        <source>share {share}</source>
        <translation>share {share}</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspended</translation>
    </message>
    <message>
        <source>this morning {before} → tonight {after}</source>
        <translation>this morning {before} → tonight {after}</translation>
    </message>
    <message>
        <source>turns, due {due}</source>
        <translation>turns, due {due}</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>waits</translation>
    </message>
    <message>
        <source>{agency} is confirmed by</source>
        <translation>{agency} is confirmed by</translation>
    </message>
    <message>
        <source>{day} is closed</source>
        <translation>{day} is closed</translation>
    </message>
    <message>
        <source>{had}; own clients {returns}, courtesies {courtesies}, passed {passed}</source>
        <translation>{had}; own clients {returns}, courtesies {courtesies}, passed {passed}</translation>
    </message>
    <message>
        <source>{lane}: {told}, {lag}</source>
        <translation>{lane}: {told}, {lag}</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV table</translation>
    </message>
    <message>
        <source>Day file</source>
        <translation>Day file</translation>
    </message>
    <message>
        <source>For the house</source>
        <translation>For the house</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Print two copies</source>
        <translation>Print two copies</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stopped before all files were written</source>
        <translation>Stopped before all files were written</translation>
    </message>
    <message>
        <source>The paper went to the printer: one copy to sign, one to take home.</source>
        <translation>The paper went to the printer: one copy to sign, one to take home.</translation>
    </message>
    <message>
        <source>To send: for each agency what it may see</source>
        <translation>To send: for each agency what it may see</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Workbook</translation>
    </message>
    <message>
        <source>still owed</source>
        <translation>still owed</translation>
    </message>
    <message>
        <source>turn, due {due}</source>
        <translation>turn, due {due}</translation>
    </message>
    <message>
        <source>{count} files are written.</source>
        <translation>{count} files are written.</translation>
    </message>
</context>
<context>
    <name>consequences</name>
    <message>
        <source>No debt follows; nobody’s turn moves.</source>
        <translation>No debt follows; nobody's turn moves.</translation>
    </message>
    <message>
        <source>The party waits.</source>
        <translation>The party waits.</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>without end</translation>
    </message>
    <message>
        <source>{agency} is charged a turn: {before} → {after}.</source>
        <translation>{agency} is charged a turn: {before} → {after}.</translation>
    </message>
    <message>
        <source>{name} ({agency}) receives; it counts as a turn.</source>
        <translation>{name} ({agency}) receives; it counts as a turn.</translation>
    </message>
    <message>
        <source>{name} ({agency}) receives; nobody’s turn moves.</source>
        <translation>{name} ({agency}) receives; nobody's turn moves.</translation>
    </message>
    <message>
        <source>{name} gets a turn back ({lane}), until: {until}.</source>
        <translation>{name} gets a turn back ({lane}), until: {until}.</translation>
    </message>
    <message>
        <source>{name} goes to the back of the line.</source>
        <translation>{name} goes to the back of the line.</translation>
    </message>
    <message>
        <source>{name} is in the rotation again.</source>
        <translation>{name} is in the rotation again.</translation>
    </message>
    <message>
        <source>{name} is off the rotation until it is lifted.</source>
        <translation>{name} is off the rotation until it is lifted.</translation>
    </message>
    <message>
        <source>{name} is off the rotation until {until}.</source>
        <translation>{name} is off the rotation until {until}.</translation>
    </message>
    <message>
        <source>{name} is owed a turn ({lane}), until: {until}.</source>
        <translation>{name} is owed a turn ({lane}), until: {until}.</translation>
    </message>
    <message>
        <source>{name} loses the visit and goes to the back of the line.</source>
        <translation>{name} loses the visit and goes to the back of the line.</translation>
    </message>
    <message>
        <source>{name} loses the visit and keeps the place.</source>
        <translation>{name} loses the visit and keeps the place.</translation>
    </message>
    <message>
        <source>{name} receives; nobody’s turn moves.</source>
        <translation>{name} receives; nobody's turn moves.</translation>
    </message>
    <message>
        <source>{name} works here no more.</source>
        <translation>{name} works here no more.</translation>
    </message>
    <message>
        <source>{name}: {stage}; from the next sign-in in these lines: {lanes}.</source>
        <translation>{name}: {stage}; from the next sign-in in these lines: {lanes}.</translation>
    </message>
    <message>
        <source>{name}: {stage}; stands in no line yet.</source>
        <translation>{name}: {stage}; stands in no line yet.</translation>
    </message>
    <message>
        <source>{name}’s owed turn lapses.</source>
        <translation>{name}'s owed turn lapses.</translation>
    </message>
    <message>
        <source>{name}’s visit counts again: the turn given back is taken back.</source>
        <translation>{name}'s visit counts again: the turn given back is taken back.</translation>
    </message>
    <message>
        <source>{step}: confirmed by {who}.</source>
        <translation>{step}: confirmed by {who}.</translation>
    </message>
    <message>
        <source>{to} goes on with the visit; {before} is ready again.</source>
        <translation>{to} goes on with the visit; {before} is ready again.</translation>
    </message>
    <message>
        <source>{to} took the turn of {before}.</source>
        <translation>{to} took the turn of {before}.</translation>
    </message>
</context>
<context>
    <name>correct</name>
    <message>
        <source>Consultant: name, pinyin or initials</source>
        <translation>Consultant: name, pinyin or initials</translation>
    </message>
    <message>
        <source>Consultants</source>
        <translation>Consultants</translation>
    </message>
    <message>
        <source>Correct a visit</source>
        <translation>Correct a visit</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>It was</translation>
    </message>
    <message>
        <source>It was something else</source>
        <translation>It was something else</translation>
    </message>
    <message>
        <source>Mark as disputed</source>
        <translation>Mark as disputed</translation>
    </message>
    <message>
        <source>No visit of this day can be corrected.</source>
        <translation>No visit of this day can be corrected.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Refuses the visitors</source>
        <translation>Refuses the visitors</translation>
    </message>
    <message>
        <source>Rule whose client</source>
        <translation>Rule whose client</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>What follows</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Who goes on with the visit?</source>
        <translation>Who goes on with the visit?</translation>
    </message>
    <message>
        <source>Whose client is it?</source>
        <translation>Whose client is it?</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>disputed</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>finished</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>receiving</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
</context>
<context>
    <name>day_file</name>
    <message>
        <source>agencies</source>
        <translation>agencies</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>agency</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>basis</translation>
    </message>
    <message>
        <source>book</source>
        <translation>book</translation>
    </message>
    <message>
        <source>candidates</source>
        <translation>candidates</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>cause</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>checkpoint</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>clause</translation>
    </message>
    <message>
        <source>consultant</source>
        <translation>consultant</translation>
    </message>
    <message>
        <source>consultants</source>
        <translation>consultants</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>dates</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>entries</translation>
    </message>
    <message>
        <source>expected guests</source>
        <translation>expected guests</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>grade</translation>
    </message>
    <message>
        <source>handed over by</source>
        <translation>handed over by</translation>
    </message>
    <message>
        <source>handed over to</source>
        <translation>handed over to</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>has left</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>lags</source>
        <translation>lags</translation>
    </message>
    <message>
        <source>lags after</source>
        <translation>lags after</translation>
    </message>
    <message>
        <source>lags before</source>
        <translation>lags before</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>lane</translation>
    </message>
    <message>
        <source>lanes</source>
        <translation>lanes</translation>
    </message>
    <message>
        <source>lapses on</source>
        <translation>lapses on</translation>
    </message>
    <message>
        <source>last turns</source>
        <translation>last turns</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lines</translation>
    </message>
    <message>
        <source>mentor</source>
        <translation>mentor</translation>
    </message>
    <message>
        <source>owed turn</source>
        <translation>owed turn</translation>
    </message>
    <message>
        <source>people with rights</source>
        <translation>people with rights</translation>
    </message>
    <message>
        <source>place in line</source>
        <translation>place in line</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>role</source>
        <translation>role</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>stage</translation>
    </message>
    <message>
        <source>step</source>
        <translation>step</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>steps</translation>
    </message>
    <message>
        <source>suspensions</source>
        <translation>suspensions</translation>
    </message>
    <message>
        <source>the suspended</source>
        <translation>the suspended</translation>
    </message>
    <message>
        <source>those passed</source>
        <translation>those passed</translation>
    </message>
    <message>
        <source>those who wait</source>
        <translation>those who wait</translation>
    </message>
    <message>
        <source>until</source>
        <translation>until</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visit</translation>
    </message>
    <message>
        <source>who acknowledged</source>
        <translation>who acknowledged</translation>
    </message>
    <message>
        <source>who confirmed</source>
        <translation>who confirmed</translation>
    </message>
    <message>
        <source>who decided</source>
        <translation>who decided</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>A client who forgot the name can be claimed for {days} days.</source>
        <translation>A client who forgot the name can be claimed for {days} days.</translation>
    </message>
    <message>
        <source>A party has 1 to {most} people, not {party}.</source>
        <translation>A party has 1 to {most} people, not {party}.</translation>
    </message>
    <message>
        <source>A suspension ends on a later day than today.</source>
        <translation>A suspension ends on a later day than today.</translation>
    </message>
    <message>
        <source>A visit doesn’t become a tour, a VIP or a call afterwards.</source>
        <translation>A visit doesn't become a tour, a VIP or a call afterwards.</translation>
    </message>
    <message>
        <source>After {seconds} seconds only a supervisor may say that a visit was something else: it gives somebody a free turn.</source>
        <translation>After {seconds} seconds only a supervisor may say that a visit was something else: it gives somebody a free turn.</translation>
    </message>
    <message>
        <source>Agency known already</source>
        <translation>Agency known already</translation>
    </message>
    <message>
        <source>Already away</source>
        <translation>Already away</translation>
    </message>
    <message>
        <source>Already signed in</source>
        <translation>Already signed in</translation>
    </message>
    <message>
        <source>An action can be taken back for {seconds} seconds. This one stands in the book.</source>
        <translation>An action can be taken back for {seconds} seconds. This one stands in the book.</translation>
    </message>
    <message>
        <source>An override is about one visit.</source>
        <translation>An override is about one visit.</translation>
    </message>
    <message>
        <source>By the book {who} was called for this visit.</source>
        <translation>By the book {who} was called for this visit.</translation>
    </message>
    <message>
        <source>By the rule sheet the manager of another agency must acknowledge an override.</source>
        <translation>By the rule sheet the manager of another agency must acknowledge an override.</translation>
    </message>
    <message>
        <source>By the rule sheet the share is the number of people on duty.</source>
        <translation>By the rule sheet the share is the number of people on duty.</translation>
    </message>
    <message>
        <source>Called already</source>
        <translation>Called already</translation>
    </message>
    <message>
        <source>Choose a reason from the list: {codes}.</source>
        <translation>Choose a reason from the list: {codes}.</translation>
    </message>
    <message>
        <source>Closed for today</source>
        <translation>Closed for today</translation>
    </message>
    <message>
        <source>Date not possible</source>
        <translation>Date not possible</translation>
    </message>
    <message>
        <source>Disputed already</source>
        <translation>Disputed already</translation>
    </message>
    <message>
        <source>Everybody in this roster is on the site’s roster already.</source>
        <translation>Everybody in this roster is on the site's roster already.</translation>
    </message>
    <message>
        <source>Guests come as a tour or as a VIP.</source>
        <translation>Guests come as a tour or as a VIP.</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Important guests are received only if a supervisor has put them on the list Expected today. Without that they are ordinary: next in rotation.</source>
        <translation>Important guests are received only if a supervisor has put them on the list Expected today. Without that they are ordinary: next in rotation.</translation>
    </message>
    <message>
        <source>Met already</source>
        <translation>Met already</translation>
    </message>
    <message>
        <source>Name twice</source>
        <translation>Name twice</translation>
    </message>
    <message>
        <source>No penalty</source>
        <translation>No penalty</translation>
    </message>
    <message>
        <source>No share</source>
        <translation>No share</translation>
    </message>
    <message>
        <source>No site yet</source>
        <translation>No site yet</translation>
    </message>
    <message>
        <source>Nobody called yet</source>
        <translation>Nobody called yet</translation>
    </message>
    <message>
        <source>Nobody can be chosen</source>
        <translation>Nobody can be chosen</translation>
    </message>
    <message>
        <source>Nobody has confirmed the day for {agencies}. Let somebody confirm, or give a reason.</source>
        <translation>Nobody has confirmed the day for {agencies}. Let somebody confirm, or give a reason.</translation>
    </message>
    <message>
        <source>Nobody has received this party yet. If it left, mark it as gone.</source>
        <translation>Nobody has received this party yet. If it left, mark it as gone.</translation>
    </message>
    <message>
        <source>Nobody is new</source>
        <translation>Nobody is new</translation>
    </message>
    <message>
        <source>Nobody joins as skilled: enlist {who} as independent; the manager makes somebody skilled (F9).</source>
        <translation>Nobody joins as skilled: enlist {who} as independent; the manager makes somebody skilled (F9).</translation>
    </message>
    <message>
        <source>Nobody on the roster is called “{who}”.</source>
        <translation>Nobody on the roster is called "{who}".</translation>
    </message>
    <message>
        <source>Not away</source>
        <translation>Not away</translation>
    </message>
    <message>
        <source>Not briefed</source>
        <translation>Not briefed</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Not confirmed</translation>
    </message>
    <message>
        <source>Not fit for these visitors</source>
        <translation>Not fit for these visitors</translation>
    </message>
    <message>
        <source>Not guests</source>
        <translation>Not guests</translation>
    </message>
    <message>
        <source>Not in use today</source>
        <translation>Not in use today</translation>
    </message>
    <message>
        <source>Not passed yet</source>
        <translation>Not passed yet</translation>
    </message>
    <message>
        <source>Not possible afterwards</source>
        <translation>Not possible afterwards</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Not ready</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Not signed in</translation>
    </message>
    <message>
        <source>Not suspended</source>
        <translation>Not suspended</translation>
    </message>
    <message>
        <source>Not waiting</source>
        <translation>Not waiting</translation>
    </message>
    <message>
        <source>Not yet alone</source>
        <translation>Not yet alone</translation>
    </message>
    <message>
        <source>Not your agency</source>
        <translation>Not your agency</translation>
    </message>
    <message>
        <source>Not your agency’s turn</source>
        <translation>Not your agency's turn</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Nothing changed</translation>
    </message>
    <message>
        <source>Nothing has been done since the day was opened that could be taken back.</source>
        <translation>Nothing has been done since the day was opened that could be taken back.</translation>
    </message>
    <message>
        <source>Nothing ruled</source>
        <translation>Nothing ruled</translation>
    </message>
    <message>
        <source>Nothing to register</source>
        <translation>Nothing to register</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nothing to undo</translation>
    </message>
    <message>
        <source>On the list already</source>
        <translation>On the list already</translation>
    </message>
    <message>
        <source>Only the newest action can be taken back, and something came after this one.</source>
        <translation>Only the newest action can be taken back, and something came after this one.</translation>
    </message>
    <message>
        <source>Open the day first: then people sign in and turns are given.</source>
        <translation>Open the day first: then people sign in and turns are given.</translation>
    </message>
    <message>
        <source>Ordinary guests go to the next in rotation: nobody by name, and nobody for being skilled.</source>
        <translation>Ordinary guests go to the next in rotation: nobody by name, and nobody for being skilled.</translation>
    </message>
    <message>
        <source>Other guests</source>
        <translation>Other guests</translation>
    </message>
    <message>
        <source>Others have built on this</source>
        <translation>Others have built on this</translation>
    </message>
    <message>
        <source>Party size not possible</source>
        <translation>Party size not possible</translation>
    </message>
    <message>
        <source>Reason missing</source>
        <translation>Reason missing</translation>
    </message>
    <message>
        <source>Say to which consultant this visit belongs.</source>
        <translation>Say to which consultant this visit belongs.</translation>
    </message>
    <message>
        <source>Say which visit {who} took out of turn.</source>
        <translation>Say which visit {who} took out of turn.</translation>
    </message>
    <message>
        <source>Say whose client it is, or what the visit was.</source>
        <translation>Say whose client it is, or what the visit was.</translation>
    </message>
    <message>
        <source>Second agency missing</source>
        <translation>Second agency missing</translation>
    </message>
    <message>
        <source>Settled already</source>
        <translation>Settled already</translation>
    </message>
    <message>
        <source>Share not possible</source>
        <translation>Share not possible</translation>
    </message>
    <message>
        <source>Somebody else was called</source>
        <translation>Somebody else was called</translation>
    </message>
    <message>
        <source>Somebody else wrote in the book meanwhile. Look who is next now, and press again.</source>
        <translation>Somebody else wrote in the book meanwhile. Look who is next now, and press again.</translation>
    </message>
    <message>
        <source>Still on duty</source>
        <translation>Still on duty</translation>
    </message>
    <message>
        <source>Still receiving</source>
        <translation>Still receiving</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Still waiting</translation>
    </message>
    <message>
        <source>Suspended already</source>
        <translation>Suspended already</translation>
    </message>
    <message>
        <source>That was the turn</source>
        <translation>That was the turn</translation>
    </message>
    <message>
        <source>The board has changed</source>
        <translation>The board has changed</translation>
    </message>
    <message>
        <source>The book knows no such visit that somebody received.</source>
        <translation>The book knows no such visit that somebody received.</translation>
    </message>
    <message>
        <source>The day is open</source>
        <translation>The day is open</translation>
    </message>
    <message>
        <source>The day is over</source>
        <translation>The day is over</translation>
    </message>
    <message>
        <source>The day isn’t open</source>
        <translation>The day isn't open</translation>
    </message>
    <message>
        <source>The reason must be one of: {codes}.</source>
        <translation>The reason must be one of: {codes}.</translation>
    </message>
    <message>
        <source>The rule sheet has no penalty for this offence.</source>
        <translation>The rule sheet has no penalty for this offence.</translation>
    </message>
    <message>
        <source>The stage of {who} is raised by the manager (F9).</source>
        <translation>The stage of {who} is raised by the manager (F9).</translation>
    </message>
    <message>
        <source>The supervisor’s decision</source>
        <translation>The supervisor's decision</translation>
    </message>
    <message>
        <source>There is a {name} in this agency already.</source>
        <translation>There is a {name} in this agency already.</translation>
    </message>
    <message>
        <source>There is an agency {name} already.</source>
        <translation>There is an agency {name} already.</translation>
    </message>
    <message>
        <source>These guests stand on the list already.</source>
        <translation>These guests stand on the list already.</translation>
    </message>
    <message>
        <source>This book is empty. Set up the site, its agencies and its roster first.</source>
        <translation>This book is empty. Set up the site, its agencies and its roster first.</translation>
    </message>
    <message>
        <source>This day was opened before there was such a rotation. From tomorrow it is in use.</source>
        <translation>This day was opened before there was such a rotation. From tomorrow it is in use.</translation>
    </message>
    <message>
        <source>This has been written down.</source>
        <translation>This has been written down.</translation>
    </message>
    <message>
        <source>This is the sheet that holds already.</source>
        <translation>This is the sheet that holds already.</translation>
    </message>
    <message>
        <source>This line of the list stands for guests of another kind.</source>
        <translation>This line of the list stands for guests of another kind.</translation>
    </message>
    <message>
        <source>This party is being received. When it leaves, it is seen off (F7).</source>
        <translation>This party is being received. When it leaves, it is seen off (F7).</translation>
    </message>
    <message>
        <source>This party still waits: there is no turn to pass on.</source>
        <translation>This party still waits: there is no turn to pass on.</translation>
    </message>
    <message>
        <source>This turn was given on an earlier day and stands.</source>
        <translation>This turn was given on an earlier day and stands.</translation>
    </message>
    <message>
        <source>This visit is over already, or was never written down.</source>
        <translation>This visit is over already, or was never written down.</translation>
    </message>
    <message>
        <source>This visit stands in the book already.</source>
        <translation>This visit stands in the book already.</translation>
    </message>
    <message>
        <source>This visit waits for the supervisor’s ruling.</source>
        <translation>This visit waits for the supervisor's ruling.</translation>
    </message>
    <message>
        <source>This visit was handed over. The turn stands.</source>
        <translation>This visit was handed over. The turn stands.</translation>
    </message>
    <message>
        <source>This visit was reclassified, and what follows is settled. The turn stands.</source>
        <translation>This visit was reclassified, and what follows is settled. The turn stands.</translation>
    </message>
    <message>
        <source>Too late to claim</source>
        <translation>Too late to claim</translation>
    </message>
    <message>
        <source>Too late to undo</source>
        <translation>Too late to undo</translation>
    </message>
    <message>
        <source>Turn of another day</source>
        <translation>Turn of another day</translation>
    </message>
    <message>
        <source>Two visits</source>
        <translation>Two visits</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>Unknown person</translation>
    </message>
    <message>
        <source>Unknown reason</source>
        <translation>Unknown reason</translation>
    </message>
    <message>
        <source>Unknown visit</source>
        <translation>Unknown visit</translation>
    </message>
    <message>
        <source>Visit not open</source>
        <translation>Visit not open</translation>
    </message>
    <message>
        <source>Visit written already</source>
        <translation>Visit written already</translation>
    </message>
    <message>
        <source>Which visit?</source>
        <translation>Which visit?</translation>
    </message>
    <message>
        <source>Whose client?</source>
        <translation>Whose client?</translation>
    </message>
    <message>
        <source>Write a name, a phone or a source.</source>
        <translation>Write a name, a phone or a source.</translation>
    </message>
    <message>
        <source>{agency} has no share of the turns. A supervisor sets it first.</source>
        <translation>{agency} has no share of the turns. A supervisor sets it first.</translation>
    </message>
    <message>
        <source>{agency} has people on duty: its share can’t be 0.</source>
        <translation>{agency} has people on duty: its share can't be 0.</translation>
    </message>
    <message>
        <source>{boss} decides about the own agency’s people only.</source>
        <translation>{boss} decides about the own agency's people only.</translation>
    </message>
    <message>
        <source>{boss} overrides inside {agency} only, for a turn that is {agency}’s. Across agencies the supervisor decides.</source>
        <translation>{boss} overrides inside {agency} only, for a turn that is {agency}'s. Across agencies the supervisor decides.</translation>
    </message>
    <message>
        <source>{date} has been closed. The next day can be opened from midnight on.</source>
        <translation>{date} has been closed. The next day can be opened from midnight on.</translation>
    </message>
    <message>
        <source>{date} is open already.</source>
        <translation>{date} is open already.</translation>
    </message>
    <message>
        <source>{date} is over. The book can’t go back behind {last}; look at the PC’s clock.</source>
        <translation>{date} is over. The book can't go back behind {last}; look at the PC's clock.</translation>
    </message>
    <message>
        <source>{who} can’t be the own mentor.</source>
        <translation>{who} can't be the own mentor.</translation>
    </message>
    <message>
        <source>{who} can’t confirm this step.</source>
        <translation>{who} can't confirm this step.</translation>
    </message>
    <message>
        <source>{who} comes one stage further at a time.</source>
        <translation>{who} comes one stage further at a time.</translation>
    </message>
    <message>
        <source>{who} doesn’t receive visitors yet.</source>
        <translation>{who} doesn't receive visitors yet.</translation>
    </message>
    <message>
        <source>{who} has passed this step already.</source>
        <translation>{who} has passed this step already.</translation>
    </message>
    <message>
        <source>{who} hasn’t passed everything yet. Missing: {steps}.</source>
        <translation>{who} hasn't passed everything yet. Missing: {steps}.</translation>
    </message>
    <message>
        <source>{who} hasn’t signed in today.</source>
        <translation>{who} hasn't signed in today.</translation>
    </message>
    <message>
        <source>{who} hasn’t signed in today. Sign in first.</source>
        <translation>{who} hasn't signed in today. Sign in first.</translation>
    </message>
    <message>
        <source>{who} is a manager, and stands in no line of consultants.</source>
        <translation>{who} is a manager, and stands in no line of consultants.</translation>
    </message>
    <message>
        <source>{who} is away already. Mark the return first.</source>
        <translation>{who} is away already. Mark the return first.</translation>
    </message>
    <message>
        <source>{who} is away.</source>
        <translation>{who} is away.</translation>
    </message>
    <message>
        <source>{who} is on duty already.</source>
        <translation>{who} is on duty already.</translation>
    </message>
    <message>
        <source>{who} is on duty. Sign out first.</source>
        <translation>{who} is on duty. Sign out first.</translation>
    </message>
    <message>
        <source>{who} is still with visitors. See them off first.</source>
        <translation>{who} is still with visitors. See them off first.</translation>
    </message>
    <message>
        <source>{who} is suspended already. Lift it first.</source>
        <translation>{who} is suspended already. Lift it first.</translation>
    </message>
    <message>
        <source>{who} is suspended and receives nobody.</source>
        <translation>{who} is suspended and receives nobody.</translation>
    </message>
    <message>
        <source>{who} is the mentor of {newcomer}.</source>
        <translation>{who} is the mentor of {newcomer}.</translation>
    </message>
    <message>
        <source>{who} is with visitors.</source>
        <translation>{who} is with visitors.</translation>
    </message>
    <message>
        <source>{who} isn’t away.</source>
        <translation>{who} isn't away.</translation>
    </message>
    <message>
        <source>{who} isn’t suspended.</source>
        <translation>{who} isn't suspended.</translation>
    </message>
    <message>
        <source>{who} may not receive in this rotation now.</source>
        <translation>{who} may not receive in this rotation now.</translation>
    </message>
    <message>
        <source>{who} was called for this visit already.</source>
        <translation>{who} was called for this visit already.</translation>
    </message>
    <message>
        <source>{who} wasn’t called for this visit.</source>
        <translation>{who} wasn't called for this visit.</translation>
    </message>
    <message>
        <source>Nothing to give back</source>
        <translation>Nothing to give back</translation>
    </message>
    <message>
        <source>The reception is over, and by the book this visit cost nobody a turn.</source>
        <translation>The reception is over, and by the book this visit cost nobody a turn.</translation>
    </message>
    <message>
        <source>That day is over</source>
        <translation>That day is over</translation>
    </message>
    <message>
        <source>The supervisor receives these guests in person: that is no agency’s turn, so nobody else can be given it. Once they are received, they can be handed over, with a reason (Ctrl+K).</source>
        <translation>The supervisor receives these guests in person: that is no agency's turn, so nobody else can be given it. Once they are received, they can be handed over, with a reason (Ctrl+K).</translation>
    </message>
    <message>
        <source>The supervisor’s guests</source>
        <translation>The supervisor's guests</translation>
    </message>
    <message>
        <source>{day} is over. Say on which day these guests come.</source>
        <translation>{day} is over. Say on which day these guests come.</translation>
    </message>
    <message>
        <source>{who} receives these guests in person, so there is no next one to call. Hand them over, with a reason (Ctrl+K).</source>
        <translation>{who} receives these guests in person, so there is no next one to call. Hand them over, with a reason (Ctrl+K).</translation>
    </message>
    <message>
        <source>A share is a whole number from 0 to {most}, not “{weight}”.</source>
        <translation>A share is a whole number from 0 to {most}, not "{weight}".</translation>
    </message>
    <message>
        <source>A consultant needs a name.</source>
        <translation>A consultant needs a name.</translation>
    </message>
    <message>
        <source>{who} isn’t skilled: these guests go to skilled people only.</source>
        <translation>{who} isn't skilled: these guests go to skilled people only.</translation>
    </message>
</context>
<context>
    <name>desk_dialog</name>
    <message>
        <source>Nobody is found. Fewer letters find more.</source>
        <translation>Nobody is found. Fewer letters find more.</translation>
    </message>
</context>
<context>
    <name>desk_page</name>
    <message>
        <source>1 party</source>
        <translation>1 party</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 person</translation>
    </message>
    <message>
        <source>1 turn</source>
        <translation>1 turn</translation>
    </message>
    <message>
        <source>1 turn today</source>
        <translation>1 turn today</translation>
    </message>
    <message>
        <source>After this nobody is ready.</source>
        <translation>After this nobody is ready.</translation>
    </message>
    <message>
        <source>All receive or are away. A party that comes now waits (F2), and is called as soon as somebody is ready.</source>
        <translation>All receive or are away. A party that comes now waits (F2), and is called as soon as somebody is ready.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Call the next one</source>
        <translation>Call the next one</translation>
    </message>
    <message>
        <source>Call, others</source>
        <translation>Call, others</translation>
    </message>
    <message>
        <source>Correct this visit …</source>
        <translation>Correct this visit …</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Expected today</source>
        <translation>Expected today</translation>
    </message>
    <message>
        <source>F12 why?</source>
        <translation>F12 why?</translation>
    </message>
    <message>
        <source>F2 twice within a second: press once more for the next.</source>
        <translation>F2 twice within a second: press once more for the next.</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Gone</translation>
    </message>
    <message>
        <source>How many people?</source>
        <translation>How many people?</translation>
    </message>
    <message>
        <source>Is called as soon as somebody is ready.</source>
        <translation>Is called as soon as somebody is ready.</translation>
    </message>
    <message>
        <source>Is called as soon as {owner} is ready.</source>
        <translation>Is called as soon as {owner} is ready.</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Just now</translation>
    </message>
    <message>
        <source>Met after {time}</source>
        <translation>Met after {time}</translation>
    </message>
    <message>
        <source>Met the visitors</source>
        <translation>Met the visitors</translation>
    </message>
    <message>
        <source>Next · {lane}</source>
        <translation>Next · {lane}</translation>
    </message>
    <message>
        <source>Next: {name} ({agency})</source>
        <translation>Next: {name} ({agency})</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>Nobody has signed in</source>
        <translation>Nobody has signed in</translation>
    </message>
    <message>
        <source>Nobody is ready</source>
        <translation>Nobody is ready</translation>
    </message>
    <message>
        <source>Not there, pass</source>
        <translation>Not there, pass</translation>
    </message>
    <message>
        <source>Not there? F8</source>
        <translation>Not there? F8</translation>
    </message>
    <message>
        <source>Open the day with Ctrl+O. Then people sign in, and turns are given.</source>
        <translation>Open the day with Ctrl+O. Then people sign in, and turns are given.</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Override</translation>
    </message>
    <message>
        <source>Override …</source>
        <translation>Override …</translation>
    </message>
    <message>
        <source>Owed turns</source>
        <translation>Owed turns</translation>
    </message>
    <message>
        <source>Please receive · {kind}</source>
        <translation>Please receive · {kind}</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Receiving</translation>
    </message>
    <message>
        <source>Register (Ctrl+R)</source>
        <translation>Register (Ctrl+R)</translation>
    </message>
    <message>
        <source>Return visit</source>
        <translation>Return visit</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Seen off</source>
        <translation>Seen off</translation>
    </message>
    <message>
        <source>Sign people in with F9: two initials, Enter. A party that comes now waits.</source>
        <translation>Sign people in with F9: two initials, Enter. A party that comes now waits.</translation>
    </message>
    <message>
        <source>Talk finished</source>
        <translation>Talk finished</translation>
    </message>
    <message>
        <source>The day is closed</source>
        <translation>The day is closed</translation>
    </message>
    <message>
        <source>The day is closed. From midnight on Ctrl+O opens the next one.</source>
        <translation>The day is closed. From midnight on Ctrl+O opens the next one.</translation>
    </message>
    <message>
        <source>The day isn’t open yet</source>
        <translation>The day isn't open yet</translation>
    </message>
    <message>
        <source>The day isn’t open yet. Ctrl+O opens it.</source>
        <translation>The day isn't open yet. Ctrl+O opens it.</translation>
    </message>
    <message>
        <source>The others receive or are away, the newcomers’ mentors too. F7 sees a party off; F2 lets one wait.</source>
        <translation>The others receive or are away, the newcomers' mentors too. F7 sees a party off; F2 lets one wait.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>To register</source>
        <translation>To register</translation>
    </message>
    <message>
        <source>Tomorrow the rotation goes on where it ended today.</source>
        <translation>Tomorrow the rotation goes on where it ended today.</translation>
    </message>
    <message>
        <source>Too late to undo</source>
        <translation>Too late to undo</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Tour, VIP</source>
        <translation>Tour, VIP</translation>
    </message>
    <message>
        <source>Two digits within a second are one number: 1, 2 are 12 people.</source>
        <translation>Two digits within a second are one number: 1, 2 are 12 people.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Waits as number {place}</source>
        <translation>Waits as number {place}</translation>
    </message>
    <message>
        <source>Waits for {owner}</source>
        <translation>Waits for {owner}</translation>
    </message>
    <message>
        <source>Waits for {owner}, or for the agency.</source>
        <translation>Waits for {owner}, or for the agency.</translation>
    </message>
    <message>
        <source>Who is ready isn’t that far yet, or lacks the mentor. Stages: F9, Ctrl+M. F2 lets a party wait.</source>
        <translation>Who is ready isn't that far yet, or lacks the mentor. Stages: F9, Ctrl+M. F2 lets a party wait.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Written down: {kind}</source>
        <translation>Written down: {kind}</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>any time</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>arrival</translation>
    </message>
    <message>
        <source>away {count}</source>
        <translation>away {count}</translation>
    </message>
    <message>
        <source>courtesy for a return visit</source>
        <translation>courtesy for a return visit</translation>
    </message>
    <message>
        <source>digit</source>
        <translation>digit</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>disputed</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>expected</translation>
    </message>
    <message>
        <source>for {owner}</source>
        <translation>for {owner}</translation>
    </message>
    <message>
        <source>given back: {cause}</source>
        <translation>given back: {cause}</translation>
    </message>
    <message>
        <source>holds for good</source>
        <translation>holds for good</translation>
    </message>
    <message>
        <source>last action</source>
        <translation>last action</translation>
    </message>
    <message>
        <source>met</source>
        <translation>met</translation>
    </message>
    <message>
        <source>no turn yet today</source>
        <translation>no turn yet today</translation>
    </message>
    <message>
        <source>nobody has signed in (F9)</source>
        <translation>nobody has signed in (F9)</translation>
    </message>
    <message>
        <source>nobody is owed one</source>
        <translation>nobody is owed one</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>nobody waits</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>nobody yet: F2 gives the next turn</source>
        <translation>nobody yet: F2 gives the next turn</translation>
    </message>
    <message>
        <source>not in {count}</source>
        <translation>not in {count}</translation>
    </message>
    <message>
        <source>nothing left to do</source>
        <translation>nothing left to do</translation>
    </message>
    <message>
        <source>party gone</source>
        <translation>party gone</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>pass</translation>
    </message>
    <message>
        <source>passed over: {cause}</source>
        <translation>passed over: {cause}</translation>
    </message>
    <message>
        <source>passed: {cause}</source>
        <translation>passed: {cause}</translation>
    </message>
    <message>
        <source>receiving {count}</source>
        <translation>receiving {count}</translation>
    </message>
    <message>
        <source>seen off</source>
        <translation>seen off</translation>
    </message>
    <message>
        <source>share {weight} · nobody has signed in (F9)</source>
        <translation>share {weight} · nobody has signed in (F9)</translation>
    </message>
    <message>
        <source>share {weight} · {turns}</source>
        <translation>share {weight} · {turns}</translation>
    </message>
    <message>
        <source>suspended {count}</source>
        <translation>suspended {count}</translation>
    </message>
    <message>
        <source>today only</source>
        <translation>today only</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>{cause} · lane: {lane} · clause: {clause} · {until}</source>
        <translation>{cause} · lane: {lane} · clause: {clause} · {until}</translation>
    </message>
    <message>
        <source>{count}</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>{count} more ready</source>
        <translation>{count} more ready</translation>
    </message>
    <message>
        <source>{count} parties</source>
        <translation>{count} parties</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} people</translation>
    </message>
    <message>
        <source>{count} to do</source>
        <translation>{count} to do</translation>
    </message>
    <message>
        <source>{count} turns</source>
        <translation>{count} turns</translation>
    </message>
    <message>
        <source>{count} · F4 when they come</source>
        <translation>{count} · F4 when they come</translation>
    </message>
    <message>
        <source>{count} · F7 {button}</source>
        <translation>{count} · F7 {button}</translation>
    </message>
    <message>
        <source>{count}, {shown} shown · F4 all</source>
        <translation>{count}, {shown} shown · F4 all</translation>
    </message>
    <message>
        <source>{count}, {shown} shown · F7 all</source>
        <translation>{count}, {shown} shown · F7 all</translation>
    </message>
    <message>
        <source>{grade} · {by}</source>
        <translation>{grade} · {by}</translation>
    </message>
    <message>
        <source>{kind}, {party}</source>
        <translation>{kind}, {party}</translation>
    </message>
    <message>
        <source>{lane}: {turns} today</source>
        <translation>{lane}: {turns} today</translation>
    </message>
    <message>
        <source>{minutes}, late</source>
        <translation>{minutes}, late</translation>
    </message>
    <message>
        <source>{parties}, {shown} shown</source>
        <translation>{parties}, {shown} shown</translation>
    </message>
    <message>
        <source>{party} came</source>
        <translation>{party} came</translation>
    </message>
    <message>
        <source>{text} · also called: {also}</source>
        <translation>{text} · also called: {also}</translation>
    </message>
    <message>
        <source>{time} · entry {seq} of the book</source>
        <translation>{time} · entry {seq} of the book</translation>
    </message>
    <message>
        <source>{turns} on {day}</source>
        <translation>{turns} on {day}</translation>
    </message>
    <message>
        <source>{turns} turns</source>
        <translation>{turns} turns</translation>
    </message>
    <message>
        <source>{turns} turns today</source>
        <translation>{turns} turns today</translation>
    </message>
    <message>
        <source>{turns} · F12 why?</source>
        <translation>{turns} · F12 why?</translation>
    </message>
    <message>
        <source>{visit}, disputed</source>
        <translation>{visit}, disputed</translation>
    </message>
    <message>
        <source>{visit}, for {owner}</source>
        <translation>{visit}, for {owner}</translation>
    </message>
    <message>
        <source>{visit}, then {cause}</source>
        <translation>{visit}, then {cause}</translation>
    </message>
    <message>
        <source>{visit}: waits for too long</source>
        <translation>{visit}: waits for too long</translation>
    </message>
    <message>
        <source>{what} · undone</source>
        <translation>{what} · undone</translation>
    </message>
    <message>
        <source>{what} · {grade}, briefed by {by}</source>
        <translation>{what} · {grade}, briefed by {by}</translation>
    </message>
    <message>
        <source>{who} back</source>
        <translation>{who} back</translation>
    </message>
    <message>
        <source>{who} seen off</source>
        <translation>{who} seen off</translation>
    </message>
    <message>
        <source>{who} signed in</source>
        <translation>{who} signed in</translation>
    </message>
    <message>
        <source>{who} signed out</source>
        <translation>{who} signed out</translation>
    </message>
    <message>
        <source>{who} {cause}</source>
        <translation>{who} {cause}</translation>
    </message>
    <message>
        <source>handed to {who}</source>
        <translation>handed to {who}</translation>
    </message>
    <message>
        <source>No more turns today</source>
        <translation>No more turns today</translation>
    </message>
    <message>
        <source>No turns yet</source>
        <translation>No turns yet</translation>
    </message>
    <message>
        <source>Only newcomers are in, without their mentors. F9 signs those in; F2 lets a party wait.</source>
        <translation>Only newcomers are in, without their mentors. F9 signs those in; F2 lets a party wait.</translation>
    </message>
    <message>
        <source>Pressed twice: one party has gone</source>
        <translation>Pressed twice: one party has gone</translation>
    </message>
    <message>
        <source>Undo ({seconds} s)</source>
        <translation>Undo ({seconds} s)</translation>
    </message>
    <message>
        <source>Undo: {deed} ({seconds} s)</source>
        <translation>Undo: {deed} ({seconds} s)</translation>
    </message>
    <message>
        <source>Undone; it stays in the book</source>
        <translation>Undone; it stays in the book</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>penalty of {who}</source>
        <translation>penalty of {who}</translation>
    </message>
    <message>
        <source>record of {who}</source>
        <translation>record of {who}</translation>
    </message>
    <message>
        <source>rule sheet</source>
        <translation>rule sheet</translation>
    </message>
    <message>
        <source>ruling</source>
        <translation>ruling</translation>
    </message>
    <message>
        <source>share</source>
        <translation>share</translation>
    </message>
    <message>
        <source>visit corrected</source>
        <translation>visit corrected</translation>
    </message>
    <message>
        <source>{count}, {people} shown</source>
        <translation>{count}, {people} shown</translation>
    </message>
    <message>
        <source>{who} lifted</source>
        <translation>{who} lifted</translation>
    </message>
    <message>
        <source>Is called as soon as somebody skilled is ready.</source>
        <translation>Is called as soon as somebody skilled is ready.</translation>
    </message>
    <message>
        <source>Nobody skilled is ready</source>
        <translation>Nobody skilled is ready</translation>
    </message>
    <message>
        <source>{name} has met the visitors</source>
        <translation>{name} has met the visitors</translation>
    </message>
    <message>
        <source>nobody yet (F9)</source>
        <translation>nobody yet (F9)</translation>
    </message>
    <message>
        <source>nobody yet · Ctrl+G adds</source>
        <translation>nobody yet · Ctrl+G adds</translation>
    </message>
    <message>
        <source>{count}: {names}</source>
        <translation>{count}: {names}</translation>
    </message>
    <message>
        <source>{lane}: nobody who has signed in may receive these guests. Sign somebody in (F9), or record the stage there, under More (Ctrl+M).</source>
        <translation>{lane}: nobody who has signed in may receive these guests. Sign somebody in (F9), or record the stage there, under More (Ctrl+M).</translation>
    </message>
</context>
<context>
    <name>dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message>
        <source>Python {version}; 3.11 or newer is needed.</source>
        <translation>Python {version}; 3.11 or newer is needed.</translation>
    </message>
    <message>
        <source>SQLite {version} is sound.</source>
        <translation>SQLite {version} is sound.</translation>
    </message>
    <message>
        <source>The book is empty: no site has been set up.</source>
        <translation>The book is empty: no site has been set up.</translation>
    </message>
    <message>
        <source>The chain breaks at entry {seq}: something was changed there.</source>
        <translation>The chain breaks at entry {seq}: something was changed there.</translation>
    </message>
    <message>
        <source>The chain of {count} entries is unbroken.</source>
        <translation>The chain of {count} entries is unbroken.</translation>
    </message>
    <message>
        <source>The clock is not behind the book.</source>
        <translation>The clock is not behind the book.</translation>
    </message>
    <message>
        <source>The table of visits doesn’t match the book. Run: frontdesk doctor --rebuild</source>
        <translation>The table of visits doesn't match the book. Run: frontdesk doctor --rebuild</translation>
    </message>
    <message>
        <source>The table of visits matches the book.</source>
        <translation>The table of visits matches the book.</translation>
    </message>
    <message>
        <source>The table of {count} visits was told anew.</source>
        <translation>The table of {count} visits was told anew.</translation>
    </message>
    <message>
        <source>This PC’s clock is behind the book’s last entry. Set the clock.</source>
        <translation>This PC's clock is behind the book's last entry. Set the clock.</translation>
    </message>
    <message>
        <source>Time zones are known.</source>
        <translation>Time zones are known.</translation>
    </message>
    <message>
        <source>Time zones are unknown: install the package tzdata.</source>
        <translation>Time zones are unknown: install the package tzdata.</translation>
    </message>
    <message>
        <source>{free} MB are free on the book’s disk.</source>
        <translation>{free} MB are free on the book's disk.</translation>
    </message>
    <message>
        <source>The figures kept of closed days don’t match the book. Run: frontdesk doctor --rebuild</source>
        <translation>The figures kept of closed days don't match the book. Run: frontdesk doctor --rebuild</translation>
    </message>
    <message>
        <source>The figures kept of closed days match the book.</source>
        <translation>The figures kept of closed days match the book.</translation>
    </message>
    <message>
        <source>The figures of {count} closed days were worked out anew.</source>
        <translation>The figures of {count} closed days were worked out anew.</translation>
    </message>
</context>
<context>
    <name>edit_person</name>
    <message>
        <source>Add to the roster</source>
        <translation>Add to the roster</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Back on the roster</source>
        <translation>Back on the roster</translation>
    </message>
    <message>
        <source>By the rule sheet may stand in: {lanes}.</source>
        <translation>By the rule sheet may stand in: {lanes}.</translation>
    </message>
    <message>
        <source>By the rule sheet: no line yet.</source>
        <translation>By the rule sheet: no line yet.</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Change {name}</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Choose a photo</translation>
    </message>
    <message>
        <source>Choose a photo …</source>
        <translation>Choose a photo …</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Pictures ({kinds})</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Somebody joins</source>
        <translation>Somebody joins</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>The name is missing.</translation>
    </message>
    <message>
        <source>Without photo</source>
        <translation>Without photo</translation>
    </message>
    <message>
        <source>{name} is on this agency’s roster already.</source>
        <translation>{name} is on this agency's roster already.</translation>
    </message>
    <message>
        <source>{name} worked here before: look under Left.</source>
        <translation>{name} worked here before: look under Left.</translation>
    </message>
    <message>
        <source>{name} works here again</source>
        <translation>{name} works here again</translation>
    </message>
</context>
<context>
    <name>expect</name>
    <message>
        <source>14:30, or empty</source>
        <translation>14:30, or empty</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Expected today</source>
        <translation>Expected today</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Put on the list</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Who is put on the list by a supervisor may be more than ordinary.</source>
        <translation>Who is put on the list by a supervisor may be more than ordinary.</translation>
    </message>
    <message>
        <source>Who they are; kept beside the book, can be erased</source>
        <translation>Who they are; kept beside the book, can be erased</translation>
    </message>
    <message>
        <source>as in 9:30 or 0930</source>
        <translation>as in 9:30 or 0930</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Nothing may be written in the folder {folder}. Choose another folder, or allow writing.</source>
        <translation>Nothing may be written in the folder {folder}. Choose another folder, or allow writing.</translation>
    </message>
    <message>
        <source>The day’s files can’t be written</source>
        <translation>The day's files can't be written</translation>
    </message>
    <message>
        <source>The disk is full. {file} was not written; make room.</source>
        <translation>The disk is full. {file} was not written; make room.</translation>
    </message>
    <message>
        <source>These are new already: {files}.</source>
        <translation>These are new already: {files}.</translation>
    </message>
    <message>
        <source>{file} can’t be written here ({cause}). Choose another folder.</source>
        <translation>{file} can't be written here ({cause}). Choose another folder.</translation>
    </message>
    <message>
        <source>{file} is a file, not a folder. Choose another folder.</source>
        <translation>{file} is a file, not a folder. Choose another folder.</translation>
    </message>
    <message>
        <source>{file} is open in another program, perhaps Excel or WPS. Close it there, or choose another folder.</source>
        <translation>{file} is open in another program, perhaps Excel or WPS. Close it there, or choose another folder.</translation>
    </message>
</context>
<context>
    <name>family</name>
    <message>
        <source>Find the other one, who must be registered already.</source>
        <translation>Find the other one, who must be registered already.</translation>
    </message>
    <message>
        <source>It is kept; but by the rule sheet families aren’t one client.</source>
        <translation>It is kept; but by the rule sheet families aren't one client.</translation>
    </message>
    <message>
        <source>One family</source>
        <translation>One family</translation>
    </message>
    <message>
        <source>One family with {name}</source>
        <translation>One family with {name}</translation>
    </message>
    <message>
        <source>Spouse, parents and children are one client, with one owner.</source>
        <translation>Spouse, parents and children are one client, with one owner.</translation>
    </message>
    <message>
        <source>The other one: name, pinyin, phone</source>
        <translation>The other one: name, pinyin, phone</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visitors</translation>
    </message>
    <message>
        <source>{one} and {other} are one client from now on: whoever had the newest contact owns it.</source>
        <translation>{one} and {other} are one client from now on: whoever had the newest contact owns it.</translation>
    </message>
</context>
<context>
    <name>footer</name>
    <message>
        <source>Close of day</source>
        <translation>Close of day</translation>
    </message>
    <message>
        <source>Desk: {who} · rule sheet {version} · book entry {seq}</source>
        <translation>Desk: {who} · rule sheet {version} · book entry {seq}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>In, out, away</source>
        <translation>In, out, away</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Take desk</source>
        <translation>Take desk</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>Sound is off</source>
        <translation>Sound is off</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Desk: {who}</source>
        <translation>Desk: {who}</translation>
    </message>
</context>
<context>
    <name>guests</name>
    <message>
        <source>1 to {most} people</source>
        <translation>1 to {most} people</translation>
    </message>
    <message>
        <source>Brief them</source>
        <translation>Brief them</translation>
    </message>
    <message>
        <source>Expected today</source>
        <translation>Expected today</translation>
    </message>
    <message>
        <source>Grade: {grade}</source>
        <translation>Grade: {grade}</translation>
    </message>
    <message>
        <source>How many; may be told later</source>
        <translation>How many; may be told later</translation>
    </message>
    <message>
        <source>Let them wait</source>
        <translation>Let them wait</translation>
    </message>
    <message>
        <source>New, ordinary</source>
        <translation>New, ordinary</translation>
    </message>
    <message>
        <source>Nobody’s turn moves; no agency is charged.</source>
        <translation>Nobody's turn moves; no agency is charged.</translation>
    </message>
    <message>
        <source>Only skilled consultants, in a rotation of their own.</source>
        <translation>Only skilled consultants, in a rotation of their own.</translation>
    </message>
    <message>
        <source>Ordinary guests can’t ask for anybody. More than ordinary takes a briefing.</source>
        <translation>Ordinary guests can't ask for anybody. More than ordinary takes a briefing.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Rank of the guests</source>
        <translation>Rank of the guests</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Suggested: {suggested} · grade: {grade}</source>
        <translation>Suggested: {suggested} · grade: {grade}</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>To {name}</translation>
    </message>
    <message>
        <source>Tour or VIP</source>
        <translation>Tour or VIP</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Who comes</translation>
    </message>
    <message>
        <source>Who is expected is chosen by a digit; all others are ordinary guests.</source>
        <translation>Who is expected is chosen by a digit; all others are ordinary guests.</translation>
    </message>
    <message>
        <source>digits only</source>
        <translation>digits only</translation>
    </message>
    <message>
        <source>nobody briefed them: the next in rotation</source>
        <translation>nobody briefed them: the next in rotation</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>received in person</source>
        <translation>received in person</translation>
    </message>
    <message>
        <source>{where}: nobody is ready, they wait.</source>
        <translation>{where}: nobody is ready, they wait.</translation>
    </message>
    <message>
        <source>{where}: {name} ({agency}) receives.</source>
        <translation>{where}: {name} ({agency}) receives.</translation>
    </message>
    <message>
        <source>{where}: {name} receives.</source>
        <translation>{where}: {name} receives.</translation>
    </message>
    <message>
        <source>{where}: nobody skilled is ready, they wait.</source>
        <translation>{where}: nobody skilled is ready, they wait.</translation>
    </message>
</context>
<context>
    <name>header</name>
    <message>
        <source>Check {head}</source>
        <translation>Check {head}</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Front desk</translation>
    </message>
    <message>
        <source>The short form of the book’s last check text: anybody may note it.</source>
        <translation>The short form of the book's last check text: anybody may note it.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>After a press: digits 1 to 9 tell how many came. In lists: ↑ ↓ and digits choose, letters find by name, pinyin or initials. Enter confirms, Esc goes back, Tab goes on. A key held down is one press.</source>
        <translation>After a press: digits 1 to 9 tell how many came. In lists: ↑ ↓ and digits choose, letters find by name, pinyin or initials. Enter confirms, Esc goes back, Tab goes on. A key held down is one press.</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>All keys</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Find in the guide</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Nothing is found. Try another word.</source>
        <translation>Nothing is found. Try another word.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>1 visit</source>
        <translation>1 visit</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>A day</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>All agencies</source>
        <translation>All agencies</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Any day</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>By what</source>
        <translation>By what</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Day {number} of {count}</source>
        <translation>Day {number} of {count}</translation>
    </message>
    <message>
        <source>Entries of the day</source>
        <translation>Entries of the day</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Find a visit</source>
        <translation>Find a visit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>From … to …</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>How long</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>No visit is like that. Take something away: Ctrl+Backspace clears it all.</source>
        <translation>No visit is like that. Take something away: Ctrl+Backspace clears it all.</translation>
    </message>
    <message>
        <source>No visit stands in the book yet: F2 gives the first turn.</source>
        <translation>No visit stands in the book yet: F2 gives the first turn.</translation>
    </message>
    <message>
        <source>Nobody was ready.</source>
        <translation>Nobody was ready.</translation>
    </message>
    <message>
        <source>Nothing is ever rubbed out: every day can be read, and every visit found.</source>
        <translation>Nothing is ever rubbed out: every day can be read, and every visit found.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>Show on its day</source>
        <translation>Show on its day</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>The board at {time}</source>
        <translation>The board at {time}</translation>
    </message>
    <message>
        <source>The book has no day yet: open the first with Ctrl+O.</source>
        <translation>The book has no day yet: open the first with Ctrl+O.</translation>
    </message>
    <message>
        <source>The day was closed.</source>
        <translation>The day was closed.</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>The last 30 days</translation>
    </message>
    <message>
        <source>The last 365 days</source>
        <translation>The last 365 days</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>The last 7 days</translation>
    </message>
    <message>
        <source>The last 90 days</source>
        <translation>The last 90 days</translation>
    </message>
    <message>
        <source>The newest {count}; scroll on for more</source>
        <translation>The newest {count}; scroll on for more</translation>
    </message>
    <message>
        <source>Through the day: {time}, {which}</source>
        <translation>Through the day: {time}, {which}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visitor</translation>
    </message>
    <message>
        <source>Visitor: name, pinyin, phone or its last four</source>
        <translation>Visitor: name, pinyin, phone or its last four</translation>
    </message>
    <message>
        <source>Visits that were found, the newest first</source>
        <translation>Visits that were found, the newest first</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who received</source>
        <translation>Who received</translation>
    </message>
    <message>
        <source>Why this turn?</source>
        <translation>Why this turn?</translation>
    </message>
    <message>
        <source>away: {names}</source>
        <translation>away: {names}</translation>
    </message>
    <message>
        <source>entry {number} of {count}</source>
        <translation>entry {number} of {count}</translation>
    </message>
    <message>
        <source>is received</source>
        <translation>is received</translation>
    </message>
    <message>
        <source>left</source>
        <translation>left</translation>
    </message>
    <message>
        <source>left unreceived</source>
        <translation>left unreceived</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>undone; {name} had been called</source>
        <translation>undone; {name} had been called</translation>
    </message>
    <message>
        <source>{note} · receiving {count}</source>
        <translation>{note} · receiving {count}</translation>
    </message>
    <message>
        <source>seen off</source>
        <translation>seen off</translation>
    </message>
    <message>
        <source>suspended: {names}</source>
        <translation>suspended: {names}</translation>
    </message>
    <message>
        <source>then</source>
        <translation>then</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>waits</translation>
    </message>
    <message>
        <source>{count} visits, the newest first</source>
        <translation>{count} visits, the newest first</translation>
    </message>
    <message>
        <source>{day} · entry {seq}, by {who}</source>
        <translation>{day} · entry {seq}, by {who}</translation>
    </message>
    <message>
        <source>{entry}; undone by entry {seq}</source>
        <translation>{entry}; undone by entry {seq}</translation>
    </message>
    <message>
        <source>{name} ({cause})</source>
        <translation>{name} ({cause})</translation>
    </message>
    <message>
        <source>{name}, {agency}</source>
        <translation>{name}, {agency}</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Choose a file, or type who joins.</source>
        <translation>Choose a file, or type who joins.</translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation>Import a roster</translation>
    </message>
    <message>
        <source>Join as independent until the manager says that they are skilled (F9): {names}.</source>
        <translation>Join as independent until the manager says that they are skilled (F9): {names}.</translation>
    </message>
    <message>
        <source>New agencies, with share 1: {names}.</source>
        <translation>New agencies, with share 1: {names}.</translation>
    </message>
    <message>
        <source>Open the first day of the book; then people can join.</source>
        <translation>Open the first day of the book; then people can join.</translation>
    </message>
    <message>
        <source>Rows still to be mended or left out: {rows}.</source>
        <translation>Rows still to be mended or left out: {rows}.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Who is in the book already is left out. New agencies join with share 1.</source>
        <translation>Who is in the book already is left out. New agencies join with share 1.</translation>
    </message>
</context>
<context>
    <name>lag</name>
    <message>
        <source>ahead {amount}</source>
        <translation>ahead {amount}</translation>
    </message>
    <message>
        <source>even</source>
        <translation>even</translation>
    </message>
    <message>
        <source>owed {amount}</source>
        <translation>owed {amount}</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message>
        <source>Close of day …</source>
        <translation>Close of day …</translation>
    </message>
    <message>
        <source>Don’t ask again on this computer</source>
        <translation>Don't ask again on this computer</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Leave it open</translation>
    </message>
    <message>
        <source>Nothing is lost: the day goes on as it stands when the program is opened again. If everybody goes home now, close the day first, so that the agencies get their files.</source>
        <translation>Nothing is lost: the day goes on as it stands when the program is opened again. If everybody goes home now, close the day first, so that the agencies get their files.</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Shut down</translation>
    </message>
    <message>
        <source>Shut down ({seconds})</source>
        <translation>Shut down ({seconds})</translation>
    </message>
    <message>
        <source>Shutting down with the day open</source>
        <translation>Shutting down with the day open</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>The day is still open</source>
        <translation>The day is still open</translation>
    </message>
    <message>
        <source>Wait, I close the day first</source>
        <translation>Wait, I close the day first</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>About a visit</source>
        <translation>About a visit</translation>
    </message>
    <message>
        <source>Look back, check</source>
        <translation>Look back, check</translation>
    </message>
    <message>
        <source>People and rules</source>
        <translation>People and rules</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>The day</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Who comes</translation>
    </message>
    <message>
        <source>Who receives</source>
        <translation>Who receives</translation>
    </message>
</context>
<context>
    <name>office</name>
    <message>
        <source>A line of the arrivals cannot be read</source>
        <translation>A line of the arrivals cannot be read</translation>
    </message>
    <message>
        <source>A line of the file cannot be read</source>
        <translation>A line of the file cannot be read</translation>
    </message>
    <message>
        <source>A name needs at least one letter.</source>
        <translation>A name needs at least one letter.</translation>
    </message>
    <message>
        <source>A newcomer needs a mentor.</source>
        <translation>A newcomer needs a mentor.</translation>
    </message>
    <message>
        <source>A telephone number has digits only, perhaps with spaces, dashes and a +.</source>
        <translation>A telephone number has digits only, perhaps with spaces, dashes and a +.</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>An Excel workbook (xlsx, xls), an ODS table or a CSV file is expected.</source>
        <translation>An Excel workbook (xlsx, xls), an ODS table or a CSV file is expected.</translation>
    </message>
    <message>
        <source>At most {limit} MB are read. Is it really a list?</source>
        <translation>At most {limit} MB are read. Is it really a list?</translation>
    </message>
    <message>
        <source>At most {limit} columns are read. Delete the columns that do not belong to the list.</source>
        <translation>At most {limit} columns are read. Delete the columns that do not belong to the list.</translation>
    </message>
    <message>
        <source>At most {limit} rows are read. Delete the rows that do not belong to the list.</source>
        <translation>At most {limit} rows are read. Delete the rows that do not belong to the list.</translation>
    </message>
    <message>
        <source>Further up this agency is written {agency}. Write it the same way.</source>
        <translation>Further up this agency is written {agency}. Write it the same way.</translation>
    </message>
    <message>
        <source>It begins with {sign} like a formula.</source>
        <translation>It begins with {sign} like a formula.</translation>
    </message>
    <message>
        <source>It has fewer than {count} digits. Is one missing?</source>
        <translation>It has fewer than {count} digits. Is one missing?</translation>
    </message>
    <message>
        <source>It has more than {count} digits.</source>
        <translation>It has more than {count} digits.</translation>
    </message>
    <message>
        <source>It holds a long number. A telephone number does not belong here.</source>
        <translation>It holds a long number. A telephone number does not belong here.</translation>
    </message>
    <message>
        <source>It holds an invisible control character.</source>
        <translation>It holds an invisible control character.</translation>
    </message>
    <message>
        <source>It is longer than {count} letters.</source>
        <translation>It is longer than {count} letters.</translation>
    </message>
    <message>
        <source>It is neither UTF-8, UTF-16 nor GB18030. Save it from Excel as a workbook (xlsx) instead.</source>
        <translation>It is neither UTF-8, UTF-16 nor GB18030. Save it from Excel as a workbook (xlsx) instead.</translation>
    </message>
    <message>
        <source>It looks like an error of the spreadsheet: {text}.</source>
        <translation>It looks like an error of the spreadsheet: {text}.</translation>
    </message>
    <message>
        <source>Line {line}: a quotation mark is missing or stands where it should not.</source>
        <translation>Line {line}: a quotation mark is missing or stands where it should not.</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Line {line}: {reason}</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No agency is given: taken from above, {agency}</source>
        <translation>No agency is given: taken from above, {agency}</translation>
    </message>
    <message>
        <source>No column with names was found</source>
        <translation>No column with names was found</translation>
    </message>
    <message>
        <source>No stage is given: taken as independent</source>
        <translation>No stage is given: taken as independent</translation>
    </message>
    <message>
        <source>Nobody is left to take over. Tick at least one person.</source>
        <translation>Nobody is left to take over. Tick at least one person.</translation>
    </message>
    <message>
        <source>Nobody is one's own mentor.</source>
        <translation>Nobody is one's own mentor.</translation>
    </message>
    <message>
        <source>Nobody stands in the roster</source>
        <translation>Nobody stands in the roster</translation>
    </message>
    <message>
        <source>One row must have the titles of the columns, among them 姓名 or Name.</source>
        <translation>One row must have the titles of the columns, among them 姓名 or Name.</translation>
    </message>
    <message>
        <source>Only the sheet {sheet} is read, not: {others}</source>
        <translation>Only the sheet {sheet} is read, not: {others}</translation>
    </message>
    <message>
        <source>Open it in Excel or WPS, save it as an Excel workbook (xlsx), and choose that file.</source>
        <translation>Open it in Excel or WPS, save it as an Excel workbook (xlsx), and choose that file.</translation>
    </message>
    <message>
        <source>Open it in Excel or WPS, save it under a new name, and choose the new file.</source>
        <translation>Open it in Excel or WPS, save it under a new name, and choose the new file.</translation>
    </message>
    <message>
        <source>Open it with its password, save it without one, and choose it again.</source>
        <translation>Open it with its password, save it without one, and choose it again.</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {reason} Mend it, or leave the row out.</source>
        <translation>Row {row}, {column}: {reason} Mend it, or leave the row out.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>The agency is missing.</source>
        <translation>The agency is missing.</translation>
    </message>
    <message>
        <source>The columns are not those of arrivals</source>
        <translation>The columns are not those of arrivals</translation>
    </message>
    <message>
        <source>The computer could not read {name}: {cause}</source>
        <translation>The computer could not read {name}: {cause}</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>The file cannot be opened</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>The file cannot be read</translation>
    </message>
    <message>
        <source>The file has no arrivals</source>
        <translation>The file has no arrivals</translation>
    </message>
    <message>
        <source>The file has too many columns</source>
        <translation>The file has too many columns</translation>
    </message>
    <message>
        <source>The file has too many rows</source>
        <translation>The file has too many rows</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>The file is damaged</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>The file is empty</translation>
    </message>
    <message>
        <source>The file is not readable text</source>
        <translation>The file is not readable text</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>The file is not there</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>The file is too large</translation>
    </message>
    <message>
        <source>The first line must be {expected}; it is {found}.</source>
        <translation>The first line must be {expected}; it is {found}.</translation>
    </message>
    <message>
        <source>The mentor {mentor} belongs to another agency, {agency}.</source>
        <translation>The mentor {mentor} belongs to another agency, {agency}.</translation>
    </message>
    <message>
        <source>The mentor {mentor} is not in this roster.</source>
        <translation>The mentor {mentor} is not in this roster.</translation>
    </message>
    <message>
        <source>The mentor {mentor} is still learning.</source>
        <translation>The mentor {mentor} is still learning.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>The name is missing.</translation>
    </message>
    <message>
        <source>The roster is empty</source>
        <translation>The roster is empty</translation>
    </message>
    <message>
        <source>The roster is not taken over yet</source>
        <translation>The roster is not taken over yet</translation>
    </message>
    <message>
        <source>The workbook is protected by a password</source>
        <translation>The workbook is protected by a password</translation>
    </message>
    <message>
        <source>There are titles in row {row}, but no names under them.</source>
        <translation>There are titles in row {row}, but no names under them.</translation>
    </message>
    <message>
        <source>There is not one filled cell in it. Was the right file chosen?</source>
        <translation>There is not one filled cell in it. Was the right file chosen?</translation>
    </message>
    <message>
        <source>There is nothing under the titles of the columns.</source>
        <translation>There is nothing under the titles of the columns.</translation>
    </message>
    <message>
        <source>This is not a spreadsheet</source>
        <translation>This is not a spreadsheet</translation>
    </message>
    <message>
        <source>This is not a telephone number</source>
        <translation>This is not a telephone number</translation>
    </message>
    <message>
        <source>This kind of spreadsheet is not read</source>
        <translation>This kind of spreadsheet is not read</translation>
    </message>
    <message>
        <source>Unpacked it holds more than {limit} MB, which no list needs. It is not opened.</source>
        <translation>Unpacked it holds more than {limit} MB, which no list needs. It is not opened.</translation>
    </message>
    <message>
        <source>{count} cells are expected, {found} are there.</source>
        <translation>{count} cells are expected, {found} are there.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a file. Choose the file inside it.</source>
        <translation>{name} is a folder, not a file. Choose the file inside it.</translation>
    </message>
    <message>
        <source>{name} is open in another program, or you may not read it. Close it, then try again.</source>
        <translation>{name} is open in another program, or you may not read it. Close it, then try again.</translation>
    </message>
    <message>
        <source>{name} stands more than once in {agency}: rows {rows}.</source>
        <translation>{name} stands more than once in {agency}: rows {rows}.</translation>
    </message>
    <message>
        <source>{name} was moved, renamed or deleted. Choose the file again.</source>
        <translation>{name} was moved, renamed or deleted. Choose the file again.</translation>
    </message>
    <message>
        <source>{text} is no local time like 2016-10-30 09:58:11.</source>
        <translation>{text} is no local time like 2016-10-30 09:58:11.</translation>
    </message>
    <message>
        <source>{text} is no whole number of persons.</source>
        <translation>{text} is no whole number of persons.</translation>
    </message>
    <message>
        <source>{word} is no known stage. Known are 熟手, 独立, 新人 and 见习.</source>
        <translation>{word} is no known stage. Known are 熟手, 独立, 新人 and 见习.</translation>
    </message>
</context>
<context>
    <name>officers</name>
    <message>
        <source>1 wrong try</source>
        <translation>1 wrong try</translation>
    </message>
    <message>
        <source>A new code is drawn and shown once; the printed one is good no more.</source>
        <translation>A new code is drawn and shown once; the printed one is good no more.</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Another PIN, with the own one</source>
        <translation>Another PIN, with the own one</translation>
    </message>
    <message>
        <source>Another recovery code</source>
        <translation>Another recovery code</translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation>Appoint</translation>
    </message>
    <message>
        <source>Appoint somebody</source>
        <translation>Appoint somebody</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Draw the PINs</source>
        <translation>Draw the PINs</translation>
    </message>
    <message>
        <source>Draw the code</source>
        <translation>Draw the code</translation>
    </message>
    <message>
        <source>Each decides with a PIN of the own; it covers one action.</source>
        <translation>Each decides with a PIN of the own; it covers one action.</translation>
    </message>
    <message>
        <source>Give the PIN</source>
        <translation>Give the PIN</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name the first supervisor</source>
        <translation>Name the first supervisor</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>New PIN</translation>
    </message>
    <message>
        <source>New PIN of {name}</source>
        <translation>New PIN of {name}</translation>
    </message>
    <message>
        <source>New PIN, by a supervisor</source>
        <translation>New PIN, by a supervisor</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>PIN lost: by the recovery code</source>
        <translation>PIN lost: by the recovery code</translation>
    </message>
    <message>
        <source>PIN.txt</source>
        <translation>PIN.txt</translation>
    </message>
    <message>
        <source>People with rights</source>
        <translation>People with rights</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Printed.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Save as text …</source>
        <translation>Save as text …</translation>
    </message>
    <message>
        <source>Saved: {file}. Delete it once it is printed.</source>
        <translation>Saved: {file}. Delete it once it is printed.</translation>
    </message>
    <message>
        <source>Shown this once. Have it written down; it is kept nowhere in plain.</source>
        <translation>Shown this once. Have it written down; it is kept nowhere in plain.</translation>
    </message>
    <message>
        <source>Shown this once. Print it; the one before is good no more.</source>
        <translation>Shown this once. Print it; the one before is good no more.</translation>
    </message>
    <message>
        <source>Shown this once: take the list with you, cut it apart and hand it out.</source>
        <translation>Shown this once: take the list with you, cut it apart and hand it out.</translation>
    </message>
    <message>
        <source>Somebody with rights has this name already.</source>
        <translation>Somebody with rights has this name already.</translation>
    </message>
    <message>
        <source>Stands in the book. The PIN is given as the next step.</source>
        <translation>Stands in the book. The PIN is given as the next step.</translation>
    </message>
    <message>
        <source>The first PINs</source>
        <translation>The first PINs</translation>
    </message>
    <message>
        <source>The first PINs, for everybody</source>
        <translation>The first PINs, for everybody</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>The two are not the same.</translation>
    </message>
    <message>
        <source>This book has no PINs yet. One is drawn for everybody here, and a recovery code; they are shown once.</source>
        <translation>This book has no PINs yet. One is drawn for everybody here, and a recovery code; they are shown once.</translation>
    </message>
    <message>
        <source>This book has no supervisor yet. Whoever is named here decides from now on; the PIN is the next step.</source>
        <translation>This book has no supervisor yet. Whoever is named here decides from now on; the PIN is the next step.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>With the code that was printed at the set-up. Leave the PIN empty, and one is drawn.</source>
        <translation>With the code that was printed at the set-up. Leave the PIN empty, and one is drawn.</translation>
    </message>
    <message>
        <source>has a PIN</source>
        <translation>has a PIN</translation>
    </message>
    <message>
        <source>no PIN yet</source>
        <translation>no PIN yet</translation>
    </message>
    <message>
        <source>{name} chooses another PIN and confirms it with the one that is good now.</source>
        <translation>{name} chooses another PIN and confirms it with the one that is good now.</translation>
    </message>
    <message>
        <source>{name} gets a new PIN; wrong tries are forgotten. Leave it empty, and one is drawn.</source>
        <translation>{name} gets a new PIN; wrong tries are forgotten. Leave it empty, and one is drawn.</translation>
    </message>
    <message>
        <source>{wrong} wrong tries</source>
        <translation>{wrong} wrong tries</translation>
    </message>
    <message>
        <source>{wrong} wrong · wait {wait} s</source>
        <translation>{wrong} wrong · wait {wait} s</translation>
    </message>
</context>
<context>
    <name>open_day</name>
    <message>
        <source>Carried over from {day}</source>
        <translation>Carried over from {day}</translation>
    </message>
    <message>
        <source>Nobody is receiving any more.</source>
        <translation>Nobody is receiving any more.</translation>
    </message>
    <message>
        <source>Open the day</source>
        <translation>Open the day</translation>
    </message>
    <message>
        <source>Open the day: {day}</source>
        <translation>Open the day: {day}</translation>
    </message>
    <message>
        <source>Parties that wait: {count}.</source>
        <translation>Parties that wait: {count}.</translation>
    </message>
    <message>
        <source>Still receiving, {count}: {people}</source>
        <translation>Still receiving, {count}: {people}</translation>
    </message>
    <message>
        <source>The first day of this book. Places in line are taken by signing in (F9).</source>
        <translation>The first day of this book. Places in line are taken by signing in (F9).</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>Who is at the desk?</translation>
    </message>
    <message>
        <source>Write your name: what you press stands under it.</source>
        <translation>Write your name: what you press stands under it.</translation>
    </message>
    <message>
        <source>your name, as it stands in the book</source>
        <translation>your name, as it stands in the book</translation>
    </message>
    <message>
        <source>{day} was never closed. It is closed now, unconfirmed, and the book says so. Nothing is lost.</source>
        <translation>{day} was never closed. It is closed now, unconfirmed, and the book says so. Nothing is lost.</translation>
    </message>
</context>
<context>
    <name>others</name>
    <message>
        <source>A digit chooses; then a name where one is needed.</source>
        <translation>A digit chooses; then a name where one is needed.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Call, trade visit, others</source>
        <translation>Call, trade visit, others</translation>
    </message>
    <message>
        <source>Consultants</source>
        <translation>Consultants</translation>
    </message>
    <message>
        <source>Enter goes on: each client is found, and goes to the own consultant.</source>
        <translation>Enter goes on: each client is found, and goes to the own consultant.</translation>
    </message>
    <message>
        <source>Find them</source>
        <translation>Find them</translation>
    </message>
    <message>
        <source>Let them wait</source>
        <translation>Let them wait</translation>
    </message>
    <message>
        <source>Name, pinyin, initials; a digit chooses what it is</source>
        <translation>Name, pinyin, initials; a digit chooses what it is</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Nobody in particular</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Relative</translation>
    </message>
    <message>
        <source>Several together</source>
        <translation>Several together</translation>
    </message>
    <message>
        <source>Trade visit</source>
        <translation>Trade visit</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Whose relatives or friends are they? Type the name.</source>
        <translation>Whose relatives or friends are they? Type the name.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Write it down</translation>
    </message>
    <message>
        <source>Written down; it costs nobody a turn, and nobody’s place moves.</source>
        <translation>Written down; it costs nobody a turn, and nobody's place moves.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>ready</translation>
    </message>
</context>
<context>
    <name>override</name>
    <message>
        <source>Assign to {name}</source>
        <translation>Assign to {name}</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Choose a reason</translation>
    </message>
    <message>
        <source>Choose who receives: the price is told here before anything is done.</source>
        <translation>Choose who receives: the price is told here before anything is done.</translation>
    </message>
    <message>
        <source>Next: {names}.</source>
        <translation>Next: {names}.</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Override</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Second agency</source>
        <translation>Second agency</translation>
    </message>
    <message>
        <source>Somebody else receives than the rotation names.</source>
        <translation>Somebody else receives than the rotation names.</translation>
    </message>
    <message>
        <source>The price</source>
        <translation>The price</translation>
    </message>
    <message>
        <source>The rotation would have named nobody else.</source>
        <translation>The rotation would have named nobody else.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>What the agencies are owed stays as it is.</source>
        <translation>What the agencies are owed stays as it is.</translation>
    </message>
    <message>
        <source>Which visit</source>
        <translation>Which visit</translation>
    </message>
    <message>
        <source>Who receives</source>
        <translation>Who receives</translation>
    </message>
    <message>
        <source>Who receives instead</source>
        <translation>Who receives instead</translation>
    </message>
    <message>
        <source>can receive</source>
        <translation>can receive</translation>
    </message>
    <message>
        <source>has this visit</source>
        <translation>has this visit</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>not by {boss}</source>
        <translation>not by {boss}</translation>
    </message>
    <message>
        <source>not in this lane</source>
        <translation>not in this lane</translation>
    </message>
    <message>
        <source>waiting since {time}</source>
        <translation>waiting since {time}</translation>
    </message>
    <message>
        <source>with {name} since {time}</source>
        <translation>with {name} since {time}</translation>
    </message>
    <message>
        <source>{agency}: {before} → {after}</source>
        <translation>{agency}: {before} → {after}</translation>
    </message>
    <message>
        <source>{name} is owed a turn, and is owed it still.</source>
        <translation>{name} is owed a turn, and is owed it still.</translation>
    </message>
    <message>
        <source>{name} keeps the first place and loses no turn.</source>
        <translation>{name} keeps the first place and loses no turn.</translation>
    </message>
    <message>
        <source>{name} loses no turn, and stands in place {place}.</source>
        <translation>{name} loses no turn, and stands in place {place}.</translation>
    </message>
    <message>
        <source>{name} loses no turn.</source>
        <translation>{name} loses no turn.</translation>
    </message>
    <message>
        <source>{name} receives free of charge: nobody’s turn moves.</source>
        <translation>{name} receives free of charge: nobody's turn moves.</translation>
    </message>
    <message>
        <source>{name} receives free of charge; the turn given before is taken back.</source>
        <translation>{name} receives free of charge; the turn given before is taken back.</translation>
    </message>
    <message>
        <source>{name} receives: a turn of {agency}; then to the back of the line.</source>
        <translation>{name} receives: a turn of {agency}; then to the back of the line.</translation>
    </message>
    <message>
        <source>not skilled</source>
        <translation>not skilled</translation>
    </message>
    <message>
        <source>Who receives: name or initials</source>
        <translation>Who receives: name or initials</translation>
    </message>
</context>
<context>
    <name>page_head</name>
    <message>
        <source>Back to the desk</source>
        <translation>Back to the desk</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>What is this?</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Agencies</source>
        <translation>Agencies</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>At the desk it was confirmed by {names}.</source>
        <translation>At the desk it was confirmed by {names}.</translation>
    </message>
    <message>
        <source>Briefed by</source>
        <translation>Briefed by</translation>
    </message>
    <message>
        <source>Check text</source>
        <translation>Check text</translation>
    </message>
    <message>
        <source>Check text {short}, entry {seq}</source>
        <translation>Check text {short}, entry {seq}</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Consultant</translation>
    </message>
    <message>
        <source>Consultants</source>
        <translation>Consultants</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Courtesies</source>
        <translation>Courtesies</translation>
    </message>
    <message>
        <source>Day sheet of the rotation</source>
        <translation>Day sheet of the rotation</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Each override stands on the next page.</source>
        <translation>Each override stands on the next page.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Forfeited</source>
        <translation>Forfeited</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Goes to</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Holds until</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>In the evening</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation>In the morning</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>Instead of</translation>
    </message>
    <message>
        <source>Lag after</source>
        <translation>Lag after</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Lane</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Not confirmed by {agencies}: {reason}.</source>
        <translation>Not confirmed by {agencies}: {reason}.</translation>
    </message>
    <message>
        <source>Nothing was printed</source>
        <translation>Nothing was printed</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Overrides</translation>
    </message>
    <message>
        <source>Owed turns</source>
        <translation>Owed turns</translation>
    </message>
    <message>
        <source>Own clients</source>
        <translation>Own clients</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>Penalties</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Print the day sheet, two copies</source>
        <translation>Print the day sheet, two copies</translation>
    </message>
    <message>
        <source>QR code of the check text</source>
        <translation>QR code of the check text</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>Rule changes</source>
        <translation>Rule changes</translation>
    </message>
    <message>
        <source>Rule sheet {version}</source>
        <translation>Rule sheet {version}</translation>
    </message>
    <message>
        <source>Rule sheet {version}, from the next day on</source>
        <translation>Rule sheet {version}, from the next day on</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Share of {agency}: {was} → {now}</source>
        <translation>Share of {agency}: {was} → {now}</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signed: the day as it stands here was looked at, and a copy of this paper taken.</source>
        <translation>Signed: the day as it stands here was looked at, and a copy of this paper taken.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>The printer takes nothing now. Look at it, or choose another; the files are written.</source>
        <translation>The printer takes nothing now. Look at it, or choose another; the files are written.</translation>
    </message>
    <message>
        <source>This check text stands for the whole book up to this evening. Whoever keeps it finds any change made later: verify.py checks the day file with it, and the desk finds it again (Ctrl+Shift+C).</source>
        <translation>This check text stands for the whole book up to this evening. Whoever keeps it finds any change made later: verify.py checks the day file with it, and the desk finds it again (Ctrl+Shift+C).</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>To sign</translation>
    </message>
    <message>
        <source>Tours and VIPs</source>
        <translation>Tours and VIPs</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Turns</translation>
    </message>
    <message>
        <source>Turns: {count} counted</source>
        <translation>Turns: {count} counted</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>before today</source>
        <translation>before today</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>corrections {count}</source>
        <translation>corrections {count}</translation>
    </message>
    <message>
        <source>didn’t come</source>
        <translation>didn't come</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>disputed</translation>
    </message>
    <message>
        <source>disputed, not ruled on</source>
        <translation>disputed, not ruled on</translation>
    </message>
    <message>
        <source>disputes not ruled on {count}</source>
        <translation>disputes not ruled on {count}</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>free of charge</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>handed over</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>lapsed</translation>
    </message>
    <message>
        <source>left</source>
        <translation>left</translation>
    </message>
    <message>
        <source>loses a turn</source>
        <translation>loses a turn</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>not counted</translation>
    </message>
    <message>
        <source>outstanding</source>
        <translation>outstanding</translation>
    </message>
    <message>
        <source>outstanding {count}</source>
        <translation>outstanding {count}</translation>
    </message>
    <message>
        <source>overrides {count}</source>
        <translation>overrides {count}</translation>
    </message>
    <message>
        <source>owed turns given {count}</source>
        <translation>owed turns given {count}</translation>
    </message>
    <message>
        <source>paid in entry {seq}</source>
        <translation>paid in entry {seq}</translation>
    </message>
    <message>
        <source>paid, withdrawn, owed anew</source>
        <translation>paid, withdrawn, owed anew</translation>
    </message>
    <message>
        <source>penalties {count}</source>
        <translation>penalties {count}</translation>
    </message>
    <message>
        <source>reclassified</source>
        <translation>reclassified</translation>
    </message>
    <message>
        <source>rule sheet {version}</source>
        <translation>rule sheet {version}</translation>
    </message>
    <message>
        <source>ruled</source>
        <translation>ruled</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>still open</translation>
    </message>
    <message>
        <source>suspended until {day}</source>
        <translation>suspended until {day}</translation>
    </message>
    <message>
        <source>suspended {count}</source>
        <translation>suspended {count}</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>undone {count}</source>
        <translation>undone {count}</translation>
    </message>
    <message>
        <source>waited {minutes} min</source>
        <translation>waited {minutes} min</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>waits</translation>
    </message>
    <message>
        <source>wrong turn, void</source>
        <translation>wrong turn, void</translation>
    </message>
    <message>
        <source>{basis}; passed {passed}</source>
        <translation>{basis}; passed {passed}</translation>
    </message>
    <message>
        <source>{kind} ({party})</source>
        <translation>{kind} ({party})</translation>
    </message>
    <message>
        <source>{lags}; next {following}</source>
        <translation>{lags}; next {following}</translation>
    </message>
    <message>
        <source>{name} ({agency})</source>
        <translation>{name} ({agency})</translation>
    </message>
    <message>
        <source>{name} ({cause})</source>
        <translation>{name} ({cause})</translation>
    </message>
    <message>
        <source>{penalty}, lifted</source>
        <translation>{penalty}, lifted</translation>
    </message>
</context>
<context>
    <name>pass_over</name>
    <message>
        <source>Causes</source>
        <translation>Causes</translation>
    </message>
    <message>
        <source>Nobody else is ready: the party waits.</source>
        <translation>Nobody else is ready: the party waits.</translation>
    </message>
    <message>
        <source>Nobody has been called who could be passed.</source>
        <translation>Nobody has been called who could be passed.</translation>
    </message>
    <message>
        <source>Not there, pass</source>
        <translation>Not there, pass</translation>
    </message>
    <message>
        <source>Pass {name}</source>
        <translation>Pass {name}</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Turns</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>What it costs</translation>
    </message>
    <message>
        <source>called at {time}</source>
        <translation>called at {time}</translation>
    </message>
    <message>
        <source>{name} ({agency}) receives this party instead.</source>
        <translation>{name} ({agency}) receives this party instead.</translation>
    </message>
    <message>
        <source>{name} goes to the back of the line, and is away: {cause}.</source>
        <translation>{name} goes to the back of the line, and is away: {cause}.</translation>
    </message>
    <message>
        <source>{name} is owed a turn, and is away: {cause}.</source>
        <translation>{name} is owed a turn, and is away: {cause}.</translation>
    </message>
    <message>
        <source>{name} keeps the place in line, and is away: {cause}.</source>
        <translation>{name} keeps the place in line, and is away: {cause}.</translation>
    </message>
    <message>
        <source>↑ ↓ choose the person, digits the cause.</source>
        <translation>↑ ↓ choose the person, digits the cause.</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>Away</source>
        <translation>Away</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>More …</translation>
    </message>
    <message>
        <source>Name, pinyin or initials</source>
        <translation>Name, pinyin or initials</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>People: in, out, away</source>
        <translation>People: in, out, away</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Sign {name} in</source>
        <translation>Sign {name} in</translation>
    </message>
    <message>
        <source>Type two initials and press Enter; then the next. Digits mark as away.</source>
        <translation>Type two initials and press Enter; then the next. Digits mark as away.</translation>
    </message>
    <message>
        <source>not in</source>
        <translation>not in</translation>
    </message>
    <message>
        <source>ready · {since}</source>
        <translation>ready · {since}</translation>
    </message>
    <message>
        <source>{name} has signed in</source>
        <translation>{name} has signed in</translation>
    </message>
    <message>
        <source>{name} has signed out</source>
        <translation>{name} has signed out</translation>
    </message>
    <message>
        <source>{name} is away: {cause}</source>
        <translation>{name} is away: {cause}</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>{name} is back</translation>
    </message>
    <message>
        <source>{name} is ready</source>
        <translation>{name} is ready</translation>
    </message>
    <message>
        <source>{name} is receiving</source>
        <translation>{name} is receiving</translation>
    </message>
    <message>
        <source>{name} is suspended</source>
        <translation>{name} is suspended</translation>
    </message>
    <message>
        <source>{name} receives, then is away: {cause}</source>
        <translation>{name} receives, then is away: {cause}</translation>
    </message>
    <message>
        <source>{name} stays on duty</source>
        <translation>{name} stays on duty</translation>
    </message>
    <message>
        <source>{name}: a party waits, please receive</source>
        <translation>{name}: a party waits, please receive</translation>
    </message>
    <message>
        <source>{name}: mentor not free</source>
        <translation>{name}: mentor not free</translation>
    </message>
    <message>
        <source>{away} · too long: forfeits</source>
        <translation>{away} · too long: forfeits</translation>
    </message>
</context>
<context>
    <name>people_page</name>
    <message>
        <source>1 owed turn</source>
        <translation>1 owed turn</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Back to the roster</source>
        <translation>Back to the roster</translation>
    </message>
    <message>
        <source>By override: {number}</source>
        <translation>By override: {number}</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Change …</translation>
    </message>
    <message>
        <source>Courtesy receptions: {number}</source>
        <translation>Courtesy receptions: {number}</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Everything that the book has of this person.</source>
        <translation>Everything that the book has of this person.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Import …</translation>
    </message>
    <message>
        <source>In, out, away</source>
        <translation>In, out, away</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>May stand in: {lanes}</source>
        <translation>May stand in: {lanes}</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>More …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name, pinyin or initials</source>
        <translation>Name, pinyin or initials</translation>
    </message>
    <message>
        <source>Nobody is found. Fewer letters find more.</source>
        <translation>Nobody is found. Fewer letters find more.</translation>
    </message>
    <message>
        <source>Nothing of this kind is in the days that were read.</source>
        <translation>Nothing of this kind is in the days that were read.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>On duty</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Owed</translation>
    </message>
    <message>
        <source>Owed or suspended</source>
        <translation>Owed or suspended</translation>
    </message>
    <message>
        <source>Owed turn, {lane}: {cause}</source>
        <translation>Owed turn, {lane}: {cause}</translation>
    </message>
    <message>
        <source>Passed over: {chosen} received instead.</source>
        <translation>Passed over: {chosen} received instead.</translation>
    </message>
    <message>
        <source>Passed over: {number}</source>
        <translation>Passed over: {number}</translation>
    </message>
    <message>
        <source>Passed, owed</source>
        <translation>Passed, owed</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Return visits: {number}</source>
        <translation>Return visits: {number}</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>Show earlier days</source>
        <translation>Show earlier days</translation>
    </message>
    <message>
        <source>Somebody joins …</source>
        <translation>Somebody joins …</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Stands in no line.</source>
        <translation>Stands in no line.</translation>
    </message>
    <message>
        <source>Steps on record: {number} of {all}</source>
        <translation>Steps on record: {number} of {all}</translation>
    </message>
    <message>
        <source>This month {gap}</source>
        <translation>This month {gap}</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Turns</translation>
    </message>
    <message>
        <source>Turns forfeited: {number}</source>
        <translation>Turns forfeited: {number}</translation>
    </message>
    <message>
        <source>Turns taken back: {number}</source>
        <translation>Turns taken back: {number}</translation>
    </message>
    <message>
        <source>Turns this month</source>
        <translation>Turns this month</translation>
    </message>
    <message>
        <source>Turns this month: {turns}</source>
        <translation>Turns this month: {turns}</translation>
    </message>
    <message>
        <source>Turns today</source>
        <translation>Turns today</translation>
    </message>
    <message>
        <source>Turns today: {turns}</source>
        <translation>Turns today: {turns}</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Which people</source>
        <translation>Which people</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Works here again …</source>
        <translation>Works here again …</translation>
    </message>
    <message>
        <source>doesn’t count</source>
        <translation>doesn't count</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>manager</translation>
    </message>
    <message>
        <source>taken back: {cause}</source>
        <translation>taken back: {cause}</translation>
    </message>
    <message>
        <source>this month {turns}</source>
        <translation>this month {turns}</translation>
    </message>
    <message>
        <source>today {turns}</source>
        <translation>today {turns}</translation>
    </message>
    <message>
        <source>undone, counts no more</source>
        <translation>undone, counts no more</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>went along as the mentor</source>
        <translation>went along as the mentor</translation>
    </message>
    <message>
        <source>works here no more</source>
        <translation>works here no more</translation>
    </message>
    <message>
        <source>{cause}: {effect}</source>
        <translation>{cause}: {effect}</translation>
    </message>
    <message>
        <source>{kind}: {told}</source>
        <translation>{kind}: {told}</translation>
    </message>
    <message>
        <source>{name} has joined · {told}</source>
        <translation>{name} has joined · {told}</translation>
    </message>
    <message>
        <source>{number} owed turns</source>
        <translation>{number} owed turns</translation>
    </message>
    <message>
        <source>{people} consultants · {day}</source>
        <translation>{people} consultants · {day}</translation>
    </message>
    <message>
        <source>{people} · {number} on duty</source>
        <translation>{people} · {number} on duty</translation>
    </message>
    <message>
        <source>{stage}, with {mentor}</source>
        <translation>{stage}, with {mentor}</translation>
    </message>
    <message>
        <source>{turns} · due {due}</source>
        <translation>{turns} · due {due}</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>1 day</source>
        <translation>1 day</translation>
    </message>
    <message>
        <source>Back to: {stage}</source>
        <translation>Back to: {stage}</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Confirm the chosen step</source>
        <translation>Confirm the chosen step</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmed by</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Lift the suspension …</source>
        <translation>Lift the suspension …</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>More about {name}</translation>
    </message>
    <message>
        <source>Next stage: {stage}</source>
        <translation>Next stage: {stage}</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>Offence</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Penalty</translation>
    </message>
    <message>
        <source>Penalty …</source>
        <translation>Penalty …</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Record and stage</source>
        <translation>Record and stage</translation>
    </message>
    <message>
        <source>Record and stage …</source>
        <translation>Record and stage …</translation>
    </message>
    <message>
        <source>Set the stage</source>
        <translation>Set the stage</translation>
    </message>
    <message>
        <source>Steps and subjects</source>
        <translation>Steps and subjects</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Still missing</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspend</translation>
    </message>
    <message>
        <source>Suspend …</source>
        <translation>Suspend …</translation>
    </message>
    <message>
        <source>The approver vouches for the missing steps</source>
        <translation>The approver vouches for the missing steps</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>What follows</translation>
    </message>
    <message>
        <source>Which visit</source>
        <translation>Which visit</translation>
    </message>
    <message>
        <source>Works here no more …</source>
        <translation>Works here no more …</translation>
    </message>
    <message>
        <source>not on record</source>
        <translation>not on record</translation>
    </message>
    <message>
        <source>now: {stage}</source>
        <translation>now: {stage}</translation>
    </message>
    <message>
        <source>until it is lifted</source>
        <translation>until it is lifted</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} days</translation>
    </message>
    <message>
        <source>{name} works here no more: off every line, and what is owed lapses.</source>
        <translation>{name} works here no more: off every line, and what is owed lapses.</translation>
    </message>
    <message>
        <source>{name}’s suspension ends now.</source>
        <translation>{name}'s suspension ends now.</translation>
    </message>
    <message>
        <source>✓ on record</source>
        <translation>✓ on record</translation>
    </message>
    <message>
        <source>{who} · over</source>
        <translation>{who} · over</translation>
    </message>
    <message>
        <source>On record: {step}</source>
        <translation>On record: {step}</translation>
    </message>
</context>
<context>
    <name>person_menu</name>
    <message>
        <source>Away because of:</source>
        <translation>Away because of:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Suspended: {reason}</source>
        <translation>Suspended: {reason}</translation>
    </message>
    <message>
        <source>Why not this person?</source>
        <translation>Why not this person?</translation>
    </message>
    <message>
        <source>decided by {who}</source>
        <translation>decided by {who}</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>not signed in</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>the desk</translation>
    </message>
    <message>
        <source>until it is lifted</source>
        <translation>until it is lifted</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>until {day}</translation>
    </message>
</context>
<context>
    <name>photos</name>
    <message>
        <source>No photo</source>
        <translation>No photo</translation>
    </message>
    <message>
        <source>Photo not kept</source>
        <translation>Photo not kept</translation>
    </message>
    <message>
        <source>The file {file} can’t be read.</source>
        <translation>The file {file} can't be read.</translation>
    </message>
    <message>
        <source>The folder beside the book can’t be written to. Everything else is as it was.</source>
        <translation>The folder beside the book can't be written to. Everything else is as it was.</translation>
    </message>
    <message>
        <source>{file} has too many pixels. Take a smaller one.</source>
        <translation>{file} has too many pixels. Take a smaller one.</translation>
    </message>
    <message>
        <source>{file} is larger than 20 MB.</source>
        <translation>{file} is larger than 20 MB.</translation>
    </message>
    <message>
        <source>{file} isn’t a picture that can be read. Use JPEG, PNG, BMP or WebP.</source>
        <translation>{file} isn't a picture that can be read. Use JPEG, PNG, BMP or WebP.</translation>
    </message>
</context>
<context>
    <name>pin_paper</name>
    <message>
        <source>Cut apart, hand out, and destroy this list. The program shows no PIN twice.</source>
        <translation>Cut apart, hand out, and destroy this list. The program shows no PIN twice.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Recovery code, if the supervisor’s PIN is lost: {code}</source>
        <translation>Recovery code, if the supervisor's PIN is lost: {code}</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Save as text</translation>
    </message>
    <message>
        <source>{file} can’t be written. Choose another folder.</source>
        <translation>{file} can't be written. Choose another folder.</translation>
    </message>
    <message>
        <source>{site}: PINs of people with rights</source>
        <translation>{site}: PINs of people with rights</translation>
    </message>
</context>
<context>
    <name>pins</name>
    <message>
        <source>1 wrong try so far.</source>
        <translation>1 wrong try so far.</translation>
    </message>
    <message>
        <source>A PIN has at most {most} digits.</source>
        <translation>A PIN has at most {most} digits.</translation>
    </message>
    <message>
        <source>A PIN has six digits or more.</source>
        <translation>A PIN has six digits or more.</translation>
    </message>
    <message>
        <source>A PIN is made of digits, six or more.</source>
        <translation>A PIN is made of digits, six or more.</translation>
    </message>
    <message>
        <source>A PIN of one or two different digits is guessed at once. Choose another one.</source>
        <translation>A PIN of one or two different digits is guessed at once. Choose another one.</translation>
    </message>
    <message>
        <source>A date such as a birthday is guessed at once. Choose another PIN.</source>
        <translation>A date such as a birthday is guessed at once. Choose another PIN.</translation>
    </message>
    <message>
        <source>A few digits over and over are guessed at once. Choose another PIN.</source>
        <translation>A few digits over and over are guessed at once. Choose another PIN.</translation>
    </message>
    <message>
        <source>Approval missing</source>
        <translation>Approval missing</translation>
    </message>
    <message>
        <source>Approval too old</source>
        <translation>Approval too old</translation>
    </message>
    <message>
        <source>Digits in a row, up or down, are guessed at once. Choose another PIN.</source>
        <translation>Digits in a row, up or down, are guessed at once. Choose another PIN.</translation>
    </message>
    <message>
        <source>No PIN yet</source>
        <translation>No PIN yet</translation>
    </message>
    <message>
        <source>No recovery code</source>
        <translation>No recovery code</translation>
    </message>
    <message>
        <source>No recovery code was made for this book.</source>
        <translation>No recovery code was made for this book.</translation>
    </message>
    <message>
        <source>Nobody with rights is called “{who}”.</source>
        <translation>Nobody with rights is called "{who}".</translation>
    </message>
    <message>
        <source>PIN not possible</source>
        <translation>PIN not possible</translation>
    </message>
    <message>
        <source>PINs were given</source>
        <translation>PINs were given</translation>
    </message>
    <message>
        <source>The PIN was changed</source>
        <translation>The PIN was changed</translation>
    </message>
    <message>
        <source>This PIN was changed in the meantime. Enter the new one.</source>
        <translation>This PIN was changed in the meantime. Enter the new one.</translation>
    </message>
    <message>
        <source>This book has PINs already. A supervisor changes them.</source>
        <translation>This book has PINs already. A supervisor changes them.</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>Unknown person</translation>
    </message>
    <message>
        <source>Wait first</source>
        <translation>Wait first</translation>
    </message>
    <message>
        <source>Wait {seconds} seconds before the next one.</source>
        <translation>Wait {seconds} seconds before the next one.</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>Wrong PIN</translation>
    </message>
    <message>
        <source>Wrong recovery code</source>
        <translation>Wrong recovery code</translation>
    </message>
    <message>
        <source>{name} approved this more than {seconds} seconds ago. Enter the PIN again.</source>
        <translation>{name} approved this more than {seconds} seconds ago. Enter the PIN again.</translation>
    </message>
    <message>
        <source>{name} approves exactly this with the own PIN first.</source>
        <translation>{name} approves exactly this with the own PIN first.</translation>
    </message>
    <message>
        <source>{name} has no PIN yet. A supervisor gives one.</source>
        <translation>{name} has no PIN yet. A supervisor gives one.</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>{wrong} wrong tries so far.</source>
        <translation>{wrong} wrong tries so far.</translation>
    </message>
</context>
<context>
    <name>play</name>
    <message>
        <source>Line not understood</source>
        <translation>Line not understood</translation>
    </message>
    <message>
        <source>Line {number}: expected {what}.</source>
        <translation>Line {number}: expected {what}.</translation>
    </message>
    <message>
        <source>Name taken</source>
        <translation>Name taken</translation>
    </message>
    <message>
        <source>No turn given</source>
        <translation>No turn given</translation>
    </message>
    <message>
        <source>No visit is called “{name}”.</source>
        <translation>No visit is called "{name}".</translation>
    </message>
    <message>
        <source>Nobody called “{name}” stands on the list Expected today.</source>
        <translation>Nobody called "{name}" stands on the list Expected today.</translation>
    </message>
    <message>
        <source>Nobody in the records answers to “{asked}”. Take them as a first visit.</source>
        <translation>Nobody in the records answers to "{asked}". Take them as a first visit.</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>Not on the list</translation>
    </message>
    <message>
        <source>PIN missing</source>
        <translation>PIN missing</translation>
    </message>
    <message>
        <source>Several agencies have a {name}. Write the agency, too: {example}.</source>
        <translation>Several agencies have a {name}. Write the agency, too: {example}.</translation>
    </message>
    <message>
        <source>There is a visit “{name}” already.</source>
        <translation>There is a visit "{name}" already.</translation>
    </message>
    <message>
        <source>This visit has had no turn; it waits, or it left.</source>
        <translation>This visit has had no turn; it waits, or it left.</translation>
    </message>
    <message>
        <source>Two of that name</source>
        <translation>Two of that name</translation>
    </message>
    <message>
        <source>Unknown referrer</source>
        <translation>Unknown referrer</translation>
    </message>
    <message>
        <source>Unknown visit</source>
        <translation>Unknown visit</translation>
    </message>
    <message>
        <source>Unknown visitor</source>
        <translation>Unknown visitor</translation>
    </message>
    <message>
        <source>a JSON object on one line</source>
        <translation>a JSON object on one line</translation>
    </message>
    <message>
        <source>a kind of visit, one of {kinds}</source>
        <translation>a kind of visit, one of {kinds}</translation>
    </message>
    <message>
        <source>{name} approves this with the own PIN.</source>
        <translation>{name} approves this with the own PIN.</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>“at” as in 2026-09-26T09:00:00+08:00</source>
        <translation>"at" as in 2026-09-26T09:00:00+08:00</translation>
    </message>
    <message>
        <source>“do”, one of {deeds}</source>
        <translation>"do", one of {deeds}</translation>
    </message>
    <message>
        <source>“from”, one of {allowed}</source>
        <translation>"from", one of {allowed}</translation>
    </message>
    <message>
        <source>“kind” or “owner”</source>
        <translation>"kind" or "owner"</translation>
    </message>
    <message>
        <source>“owner”, “phone” or “visitor”</source>
        <translation>"owner", "phone" or "visitor"</translation>
    </message>
    <message>
        <source>“time” as in 14:30 or 2026-09-26T14:30:00+08:00</source>
        <translation>"time" as in 14:30 or 2026-09-26T14:30:00+08:00</translation>
    </message>
    <message>
        <source>“{name}” as in 2026-09-26</source>
        <translation>"{name}" as in 2026-09-26</translation>
    </message>
    <message>
        <source>“{name}” is no consultant, and nobody in the records.</source>
        <translation>"{name}" is no consultant, and nobody in the records.</translation>
    </message>
    <message>
        <source>“{name}” stands on the list Expected today already.</source>
        <translation>"{name}" stands on the list Expected today already.</translation>
    </message>
    <message>
        <source>“{name}”, a list of names</source>
        <translation>"{name}", a list of names</translation>
    </message>
    <message>
        <source>“{name}”, a list of objects</source>
        <translation>"{name}", a list of objects</translation>
    </message>
    <message>
        <source>“{name}”, a text</source>
        <translation>"{name}", a text</translation>
    </message>
    <message>
        <source>“{name}”, a whole number</source>
        <translation>"{name}", a whole number</translation>
    </message>
    <message>
        <source>“{name}”, an object</source>
        <translation>"{name}", an object</translation>
    </message>
    <message>
        <source>“{name}”, one of {allowed}</source>
        <translation>"{name}", one of {allowed}</translation>
    </message>
    <message>
        <source>A family is two people or more.</source>
        <translation>A family is two people or more.</translation>
    </message>
    <message>
        <source>No such day</source>
        <translation>No such day</translation>
    </message>
    <message>
        <source>Nobody in the records answers to “{asked}”.</source>
        <translation>Nobody in the records answers to "{asked}".</translation>
    </message>
    <message>
        <source>The book has no day or month “{date}”.</source>
        <translation>The book has no day or month "{date}".</translation>
    </message>
    <message>
        <source>The same visitor</source>
        <translation>The same visitor</translation>
    </message>
</context>
<context>
    <name>public_board</name>
    <message>
        <source>1 party waits</source>
        <translation>1 party waits</translation>
    </message>
    <message>
        <source>Check {head}</source>
        <translation>Check {head}</translation>
    </message>
    <message>
        <source>Esc: back to the desk · Alt+Enter: as a window · F1: what is this?</source>
        <translation>Esc: back to the desk · Alt+Enter: as a window · F1: what is this?</translation>
    </message>
    <message>
        <source>F1: what is this? · Double-click or Alt+Enter: full screen · Esc: close</source>
        <translation>F1: what is this? · Double-click or Alt+Enter: full screen · Esc: close</translation>
    </message>
    <message>
        <source>Just called</source>
        <translation>Just called</translation>
    </message>
    <message>
        <source>Next · {lane}</source>
        <translation>Next · {lane}</translation>
    </message>
    <message>
        <source>Nobody has signed in</source>
        <translation>Nobody has signed in</translation>
    </message>
    <message>
        <source>Nobody is ready</source>
        <translation>Nobody is ready</translation>
    </message>
    <message>
        <source>Nobody to receive at {agencies}.</source>
        <translation>Nobody to receive at {agencies}.</translation>
    </message>
    <message>
        <source>Only {agency} has somebody ready.</source>
        <translation>Only {agency} has somebody ready.</translation>
    </message>
    <message>
        <source>Please come to the desk</source>
        <translation>Please come to the desk</translation>
    </message>
    <message>
        <source>Public board</source>
        <translation>Public board</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Rule sheet {version}</source>
        <translation>Rule sheet {version}</translation>
    </message>
    <message>
        <source>The day is closed</source>
        <translation>The day is closed</translation>
    </message>
    <message>
        <source>The day isn’t open yet</source>
        <translation>The day isn't open yet</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>by the rule sheet</source>
        <translation>by the rule sheet</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>ready</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>receiving</translation>
    </message>
    <message>
        <source>{agency} is due: first in the agreed order.</source>
        <translation>{agency} is due: first in the agreed order.</translation>
    </message>
    <message>
        <source>{agency} is due: its last turn is longest ago.</source>
        <translation>{agency} is due: its last turn is longest ago.</translation>
    </message>
    <message>
        <source>{agency} is due: {lag} before this visit.</source>
        <translation>{agency} is due: {lag} before this visit.</translation>
    </message>
    <message>
        <source>{agency} is due: {lag} with this visit.</source>
        <translation>{agency} is due: {lag} with this visit.</translation>
    </message>
    <message>
        <source>{mentor} goes along.</source>
        <translation>{mentor} goes along.</translation>
    </message>
    <message>
        <source>{name} goes first by the rule sheet.</source>
        <translation>{name} goes first by the rule sheet.</translation>
    </message>
    <message>
        <source>{name} is first in the line.</source>
        <translation>{name} is first in the line.</translation>
    </message>
    <message>
        <source>{name} is the first who is ready.</source>
        <translation>{name} is the first who is ready.</translation>
    </message>
    <message>
        <source>{number} more</source>
        <translation>{number} more</translation>
    </message>
    <message>
        <source>{number} parties wait</source>
        <translation>{number} parties wait</translation>
    </message>
    <message>
        <source>{site} · Rotation</source>
        <translation>{site} · Rotation</translation>
    </message>
</context>
<context>
    <name>refusal</name>
    <message>
        <source>Clause {clause}</source>
        <translation>Clause {clause}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>register</name>
    <message>
        <source>1 to {most} people</source>
        <translation>1 to {most} people</translation>
    </message>
    <message>
        <source>As the visitor says it</source>
        <translation>As the visitor says it</translation>
    </message>
    <message>
        <source>Digits; full-width ones are fine</source>
        <translation>Digits; full-width ones are fine</translation>
    </message>
    <message>
        <source>How many, 1 to {most}</source>
        <translation>How many, 1 to {most}</translation>
    </message>
    <message>
        <source>Newspaper, friend, passing by …</source>
        <translation>Newspaper, friend, passing by …</translation>
    </message>
    <message>
        <source>No visit today yet.</source>
        <translation>No visit today yet.</translation>
    </message>
    <message>
        <source>Register details</source>
        <translation>Register details</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Visits of today</source>
        <translation>Visits of today</translation>
    </message>
    <message>
        <source>digits only</source>
        <translation>digits only</translation>
    </message>
    <message>
        <source>lacks {fields}</source>
        <translation>lacks {fields}</translation>
    </message>
    <message>
        <source>still missing</source>
        <translation>still missing</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>↑ ↓ in the list choose the visit. Leave empty what nobody told.</source>
        <translation>↑ ↓ in the list choose the visit. Leave empty what nobody told.</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Arrivals by hour and weekday</source>
        <translation>Arrivals by hour and weekday</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>By role</translation>
    </message>
    <message>
        <source>By who received</source>
        <translation>By who received</translation>
    </message>
    <message>
        <source>Called, and not there (F8)</source>
        <translation>Called, and not there (F8)</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Choose another time above.</source>
        <translation>Choose another time above.</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Consultant</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copy the table</translation>
    </message>
    <message>
        <source>Courtesies</source>
        <translation>Courtesies</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Drawing (*.svg)</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Due, exactly</source>
        <translation>Due, exactly</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Evening, exactly</source>
        <translation>Evening, exactly</translation>
    </message>
    <message>
        <source>Every figure is what the day sheets add up to.</source>
        <translation>Every figure is what the day sheets add up to.</translation>
    </message>
    <message>
        <source>Everybody had exactly what was due.</source>
        <translation>Everybody had exactly what was due.</translation>
    </message>
    <message>
        <source>Farthest ahead: {name}, {gap} more.</source>
        <translation>Farthest ahead: {name}, {gap} more.</translation>
    </message>
    <message>
        <source>Farthest behind: {name}, {gap} turns less than due.</source>
        <translation>Farthest behind: {name}, {gap} turns less than due.</translation>
    </message>
    <message>
        <source>Forfeited</source>
        <translation>Forfeited</translation>
    </message>
    <message>
        <source>Half within, seconds</source>
        <translation>Half within, seconds</translation>
    </message>
    <message>
        <source>How long a time</source>
        <translation>How long a time</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>In all</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>In the evening</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Longest, seconds</source>
        <translation>Longest, seconds</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Most ahead</source>
        <translation>Most ahead</translation>
    </message>
    <message>
        <source>Most owed</source>
        <translation>Most owed</translation>
    </message>
    <message>
        <source>No override in this time: every turn went by the rules.</source>
        <translation>No override in this time: every turn went by the rules.</translation>
    </message>
    <message>
        <source>No owed turns in this time.</source>
        <translation>No owed turns in this time.</translation>
    </message>
    <message>
        <source>Nobody came in this time.</source>
        <translation>Nobody came in this time.</translation>
    </message>
    <message>
        <source>Nobody pressed F10, met the visitors, in this time.</source>
        <translation>Nobody pressed F10, met the visitors, in this time.</translation>
    </message>
    <message>
        <source>Nobody was given a counted turn in this time.</source>
        <translation>Nobody was given a counted turn in this time.</translation>
    </message>
    <message>
        <source>Nobody was passed in this time, but for those with a client.</source>
        <translation>Nobody was passed in this time, but for those with a client.</translation>
    </message>
    <message>
        <source>{number} times somebody in front couldn’t receive, and was passed.</source>
        <translation>{number} times somebody in front couldn't receive, and was passed.</translation>
    </message>
    <message>
        <source>Nothing is promised for this number of agencies.</source>
        <translation>Nothing is promised for this number of agencies.</translation>
    </message>
    <message>
        <source>Of {number} turns it isn’t known.</source>
        <translation>Of {number} turns it isn't known.</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Overrides</translation>
    </message>
    <message>
        <source>Owed turns</source>
        <translation>Owed turns</translation>
    </message>
    <message>
        <source>Own clients</source>
        <translation>Own clients</translation>
    </message>
    <message>
        <source>Parties at the door, a day on average; most came on {weekday} from {hour}:00 on: {mean}.</source>
        <translation>Parties at the door, a day on average; most came on {weekday} from {hour}:00 on: {mean}.</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Passed in the line</source>
        <translation>Passed in the line</translation>
    </message>
    <message>
        <source>Passes by cause</source>
        <translation>Passes by cause</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Picture (*.png)</translation>
    </message>
    <message>
        <source>Promised: at most {owed} owed, {ahead} ahead; 1 more for each override or withdrawn turn</source>
        <translation>Promised: at most {owed} owed, {ahead} ahead; 1 more for each override or withdrawn turn</translation>
    </message>
    <message>
        <source>Reading the book …</source>
        <translation>Reading the book …</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Save the picture</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Saved: {file}</translation>
    </message>
    <message>
        <source>Share against due</source>
        <translation>Share against due</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>The book has no day in this time.</source>
        <translation>The book has no day in this time.</translation>
    </message>
    <message>
        <source>The farthest that any agency was from what it was due: {turns}.</source>
        <translation>The farthest that any agency was from what it was due: {turns}.</translation>
    </message>
    <message>
        <source>The most frequent cause: {cause}.</source>
        <translation>The most frequent cause: {cause}.</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Time to answer</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Turns</translation>
    </message>
    <message>
        <source>Turns per consultant</source>
        <translation>Turns per consultant</translation>
    </message>
    <message>
        <source>Turns, by the time from the call to the meeting (F10)</source>
        <translation>Turns, by the time from the call to the meeting (F10)</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <source>Which rotation</source>
        <translation>Which rotation</translation>
    </message>
    <message>
        <source>Who received</source>
        <translation>Who received</translation>
    </message>
    <message>
        <source>Working out days of the book</source>
        <translation>Working out days of the book</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>and {more} more in the table</source>
        <translation>and {more} more in the table</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>each exactly what was due</source>
        <translation>each exactly what was due</translation>
    </message>
    <message>
        <source>from before</source>
        <translation>from before</translation>
    </message>
    <message>
        <source>given</source>
        <translation>given</translation>
    </message>
    <message>
        <source>half within {time}</source>
        <translation>half within {time}</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>lapsed</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>no day</translation>
    </message>
    <message>
        <source>nobody of rank</source>
        <translation>nobody of rank</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>outstanding</source>
        <translation>outstanding</translation>
    </message>
    <message>
        <source>over {time}</source>
        <translation>over {time}</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>paid</translation>
    </message>
    <message>
        <source>promised: ahead at most {turns}</source>
        <translation>promised: ahead at most {turns}</translation>
    </message>
    <message>
        <source>promised: owed at most {turns}</source>
        <translation>promised: owed at most {turns}</translation>
    </message>
    <message>
        <source>turns had</source>
        <translation>turns had</translation>
    </message>
    <message>
        <source>what was due: an even part of the agency’s turns for which one was ready</source>
        <translation>what was due: an even part of the agency's turns for which one was ready</translation>
    </message>
    <message>
        <source>yyyy</source>
        <translation>yyyy</translation>
    </message>
    <message>
        <source>{agency} {turns} turns (due {due})</source>
        <translation>{agency} {turns} turns (due {due})</translation>
    </message>
    <message>
        <source>{agency}, {when}: {lag}, exactly {exact}</source>
        <translation>{agency}, {when}: {lag}, exactly {exact}</translation>
    </message>
    <message>
        <source>{before} owed turns from before and {given} new ones: {paid} paid, {lapsed} lapsed, {cancelled} cancelled, {left} outstanding at the end.</source>
        <translation>{before} owed turns from before and {given} new ones: {paid} paid, {lapsed} lapsed, {cancelled} cancelled, {left} outstanding at the end.</translation>
    </message>
    <message>
        <source>{busy} more were with a client, and kept their places.</source>
        <translation>{busy} more were with a client, and kept their places.</translation>
    </message>
    <message>
        <source>{called} times the one called wasn’t there (F8).</source>
        <translation>{called} times the one called wasn't there (F8).</translation>
    </message>
    <message>
        <source>{first} to {last}, {year}</source>
        <translation>{first} to {last}, {year}</translation>
    </message>
    <message>
        <source>{lane}: {agencies}.</source>
        <translation>{lane}: {agencies}.</translation>
    </message>
    <message>
        <source>{left} open, {paid} paid</source>
        <translation>{left} open, {paid} paid</translation>
    </message>
    <message>
        <source>{name}: {turns} turns on {days} days, due exactly {due}; own clients {returns}, courtesies {courtesies}</source>
        <translation>{name}: {turns} turns on {days} days, due exactly {due}; own clients {returns}, courtesies {courtesies}</translation>
    </message>
    <message>
        <source>{number} answers: half of them within {middle}, the longest {longest}.</source>
        <translation>{number} answers: half of them within {middle}, the longest {longest}.</translation>
    </message>
    <message>
        <source>{number} in all: {kinds}.</source>
        <translation>{number} in all: {kinds}.</translation>
    </message>
    <message>
        <source>{number} parties</source>
        <translation>{number} parties</translation>
    </message>
    <message>
        <source>{number} passed, {called} not there</source>
        <translation>{number} passed, {called} not there</translation>
    </message>
    <message>
        <source>{number} turns were given by a decision, not by the rotation: {roles}. Most to {name}: {times}.</source>
        <translation>{number} turns were given by a decision, not by the rotation: {roles}. Most to {name}: {times}.</translation>
    </message>
    <message>
        <source>{number}, for {people} people</source>
        <translation>{number}, for {people} people</translation>
    </message>
    <message>
        <source>{turns}, {people}</source>
        <translation>{turns}, {people}</translation>
    </message>
    <message>
        <source>{weekday}, {hour}:00 to {next}:00: {number} parties on {days} days, {mean} a day</source>
        <translation>{weekday}, {hour}:00 to {next}:00: {number} parties on {days} days, {mean} a day</translation>
    </message>
    <message>
        <source>{number}, for 1 person</source>
        <translation>{number}, for 1 person</translation>
    </message>
</context>
<context>
    <name>return_visit</name>
    <message>
        <source>Add each client, or each owner, by Enter; then Enter once more.</source>
        <translation>Add each client, or each owner, by Enter; then Enter once more.</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Add {name}</translation>
    </message>
    <message>
        <source>By rotation: {name} ({agency}) receives.</source>
        <translation>By rotation: {name} ({agency}) receives.</translation>
    </message>
    <message>
        <source>By rotation; nobody is ready, they wait.</source>
        <translation>By rotation; nobody is ready, they wait.</translation>
    </message>
    <message>
        <source>Ctrl and a digit choose how it is served, from the field, too.</source>
        <translation>Ctrl and a digit choose how it is served, from the field, too.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>How it is served</source>
        <translation>How it is served</translation>
    </message>
    <message>
        <source>Let the party wait</source>
        <translation>Let the party wait</translation>
    </message>
    <message>
        <source>Name, pinyin, initials, phone or its last four digits</source>
        <translation>Name, pinyin, initials, phone or its last four digits</translation>
    </message>
    <message>
        <source>Named request</source>
        <translation>Named request</translation>
    </message>
    <message>
        <source>Nobody found. Is it a first visit? Then Esc and F2.</source>
        <translation>Nobody found. Is it a first visit? Then Esc and F2.</translation>
    </message>
    <message>
        <source>Receive all {count}</source>
        <translation>Receive all {count}</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>Referral, asks for</source>
        <translation>Referral, asks for</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Relative</translation>
    </message>
    <message>
        <source>Return visit</source>
        <translation>Return visit</translation>
    </message>
    <message>
        <source>Return visit, named request, referral</source>
        <translation>Return visit, named request, referral</translation>
    </message>
    <message>
        <source>Several together</source>
        <translation>Several together</translation>
    </message>
    <message>
        <source>The visitor asks for this consultant.</source>
        <translation>The visitor asks for this consultant.</translation>
    </message>
    <message>
        <source>They come together: {names}</source>
        <translation>They come together: {names}</translation>
    </message>
    <message>
        <source>This takes a consultant: type whom they ask for.</source>
        <translation>This takes a consultant: type whom they ask for.</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>To {name}</translation>
    </message>
    <message>
        <source>Type a few letters: visitors and consultants are found at once.</source>
        <translation>Type a few letters: visitors and consultants are found at once.</translation>
    </message>
    <message>
        <source>Who are you, or whom do you ask for?</source>
        <translation>Who are you, or whom do you ask for?</translation>
    </message>
    <message>
        <source>Who receives</source>
        <translation>Who receives</translation>
    </message>
    <message>
        <source>Who receives: by the sheet referrals go by rotation</source>
        <translation>Who receives: by the sheet referrals go by rotation</translation>
    </message>
    <message>
        <source>Nobody’s client (any more): a first visit (F2).</source>
        <translation>Nobody's client (any more): a first visit (F2).</translation>
    </message>
    <message>
        <source>One family with</source>
        <translation>One family with</translation>
    </message>
    <message>
        <source>Who receives: nobody’s client yet, a first visit</source>
        <translation>Who receives: nobody's client yet, a first visit</translation>
    </message>
    <message>
        <source>Who receives: the protection has lapsed, a first visit</source>
        <translation>Who receives: the protection has lapsed, a first visit</translation>
    </message>
    <message>
        <source>belongs to {owner}, 1 day left</source>
        <translation>belongs to {owner}, 1 day left</translation>
    </message>
    <message>
        <source>belongs to {owner}, until today</source>
        <translation>belongs to {owner}, until today</translation>
    </message>
    <message>
        <source>belongs to {owner}, {days} days left</source>
        <translation>belongs to {owner}, {days} days left</translation>
    </message>
    <message>
        <source>consultant</source>
        <translation>consultant</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>no name</translation>
    </message>
    <message>
        <source>nobody’s client yet</source>
        <translation>nobody's client yet</translation>
    </message>
    <message>
        <source>was {owner}’s, lapsed</source>
        <translation>was {owner}'s, lapsed</translation>
    </message>
    <message>
        <source>{greeting} · family: {names}</source>
        <translation>{greeting} · family: {names}</translation>
    </message>
    <message>
        <source>{name} receives. A return visit moves nobody’s turn.</source>
        <translation>{name} receives. A return visit moves nobody's turn.</translation>
    </message>
    <message>
        <source>{name} receives. By the rule sheet this counts as a turn of {agency}.</source>
        <translation>{name} receives. By the rule sheet this counts as a turn of {agency}.</translation>
    </message>
    <message>
        <source>{name} receives. Nobody’s turn moves.</source>
        <translation>{name} receives. Nobody's turn moves.</translation>
    </message>
    <message>
        <source>{name}: not received yet</source>
        <translation>{name}: not received yet</translation>
    </message>
    <message>
        <source>{name}: visit number {number}, last on {date} with {who}</source>
        <translation>{name}: visit number {number}, last on {date} with {who}</translation>
    </message>
    <message>
        <source>{owner} isn’t ready, and nobody of {agency} is: the party waits.</source>
        <translation>{owner} isn't ready, and nobody of {agency} is: the party waits.</translation>
    </message>
    <message>
        <source>{owner} isn’t ready. By the rule sheet the rotation gives it to {name}.</source>
        <translation>{owner} isn't ready. By the rule sheet the rotation gives it to {name}.</translation>
    </message>
    <message>
        <source>{owner} isn’t ready. {name} stands in; nobody’s turn moves.</source>
        <translation>{owner} isn't ready. {name} stands in; nobody's turn moves.</translation>
    </message>
    <message>
        <source>{owner} isn’t ready: they wait for {owner}.</source>
        <translation>{owner} isn't ready: they wait for {owner}.</translation>
    </message>
    <message>
        <source>{owner} isn’t ready: they wait, and the supervisor rules.</source>
        <translation>{owner} isn't ready: they wait, and the supervisor rules.</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>Not allowed</source>
        <translation>Not allowed</translation>
    </message>
    <message>
        <source>The desk can’t do this by itself. This takes {needed}.</source>
        <translation>The desk can't do this by itself. This takes {needed}.</translation>
    </message>
    <message>
        <source>a receptionist</source>
        <translation>a receptionist</translation>
    </message>
    <message>
        <source>a supervisor</source>
        <translation>a supervisor</translation>
    </message>
    <message>
        <source>an agency manager</source>
        <translation>an agency manager</translation>
    </message>
    <message>
        <source>an agency’s viewer</source>
        <translation>an agency's viewer</translation>
    </message>
    <message>
        <source>an auditor</source>
        <translation>an auditor</translation>
    </message>
    <message>
        <source>rights that nobody has</source>
        <translation>rights that nobody has</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} or {second}</translation>
    </message>
    <message>
        <source>{name} is {role}. This takes {needed}.</source>
        <translation>{name} is {role}. This takes {needed}.</translation>
    </message>
</context>
<context>
    <name>roster</name>
    <message>
        <source> Whose stage isn’t written counts as independent.</source>
        <translation> Whose stage isn't written counts as independent.</translation>
    </message>
    <message>
        <source>Next to mend</source>
        <translation>Next to mend</translation>
    </message>
    <message>
        <source>Read a roster</source>
        <translation>Read a roster</translation>
    </message>
    <message>
        <source>Read from a file …</source>
        <translation>Read from a file …</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>Reading {file} …</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Row {row}: {reasons}</source>
        <translation>Row {row}: {reasons}</translation>
    </message>
    <message>
        <source>Sums and signatures were skipped: rows {rows}.</source>
        <translation>Sums and signatures were skipped: rows {rows}.</translation>
    </message>
    <message>
        <source>Tables ({kinds})</source>
        <translation>Tables ({kinds})</translation>
    </message>
    <message>
        <source>What is to be mended</source>
        <translation>What is to be mended</translation>
    </message>
    <message>
        <source>in the book already</source>
        <translation>in the book already</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>or drop it here: xlsx, xls, ods, csv</source>
        <translation>or drop it here: xlsx, xls, ods, csv</translation>
    </message>
    <message>
        <source>type a name …</source>
        <translation>type a name …</translation>
    </message>
    <message>
        <source>{people}.</source>
        <translation>{people}.</translation>
    </message>
    <message>
        <source>{people}. Rows to mend: {rows}.</source>
        <translation>{people}. Rows to mend: {rows}.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Clause “{clause}” can’t be “{value}”. Allowed: {allowed}.</source>
        <translation>Clause "{clause}" can't be "{value}". Allowed: {allowed}.</translation>
    </message>
    <message>
        <source>The rule sheet has no clause “{clause}”. It knows: {known}.</source>
        <translation>The rule sheet has no clause "{clause}". It knows: {known}.</translation>
    </message>
    <message>
        <source>Unknown clause</source>
        <translation>Unknown clause</translation>
    </message>
    <message>
        <source>Wrong value in the rule sheet</source>
        <translation>Wrong value in the rule sheet</translation>
    </message>
    <message>
        <source>a list of name, phone, source, party</source>
        <translation>a list of name, phone, source, party</translation>
    </message>
    <message>
        <source>a list of out_of_hours, relative, trade_visit, invalid</source>
        <translation>a list of out_of_hours, relative, trade_visit, invalid</translation>
    </message>
    <message>
        <source>a list of phone, name, family</source>
        <translation>a list of phone, name, family</translation>
    </message>
    <message>
        <source>a whole number of days from 0 to 365</source>
        <translation>a whole number of days from 0 to 365</translation>
    </message>
    <message>
        <source>a whole number of seconds from 0 to 3600</source>
        <translation>a whole number of seconds from 0 to 3600</translation>
    </message>
    <message>
        <source>a whole number of seconds from 5 to 3600</source>
        <translation>a whole number of seconds from 5 to 3600</translation>
    </message>
    <message>
        <source>carry_over, sign_in, lot, fixed</source>
        <translation>carry_over, sign_in, lot, fixed</translation>
    </message>
    <message>
        <source>counts (true or false)</source>
        <translation>counts (true or false)</translation>
    </message>
    <message>
        <source>counts (true or false) and owner_away (courtesy, rotation, supervisor)</source>
        <translation>counts (true or false) and owner_away (courtesy, rotation, supervisor)</translation>
    </message>
    <message>
        <source>counts and second (true or false)</source>
        <translation>counts and second (true or false)</translation>
    </message>
    <message>
        <source>first_visit_question (sent_to_back, none), wrong_turn (void), and days of suspension from 0 to 365 for poaching, refusal and appearance</source>
        <translation>first_visit_question (sent_to_back, none), wrong_turn (void), and days of suspension from 0 to 365 for poaching, refusal and appearance</translation>
    </message>
    <message>
        <source>for accompanied, independent, skilled a list of walk_in, tour, call; vip for the skilled only</source>
        <translation>for accompanied, independent, skilled a list of walk_in, tour, call; vip for the skilled only</translation>
    </message>
    <message>
        <source>supervisor, managers</source>
        <translation>supervisor, managers</translation>
    </message>
    <message>
        <source>to (referrer, rotation) and counts (true or false)</source>
        <translation>to (referrer, rotation) and counts (true or false)</translation>
    </message>
    <message>
        <source>visit and call, each from 0 to 3650 days</source>
        <translation>visit and call, each from 0 to 3650 days</translation>
    </message>
    <message>
        <source>weights, by_headcount</source>
        <translation>weights, by_headcount</translation>
    </message>
    <message>
        <source>confirmed_or_reason</source>
        <translation>confirmed_or_reason</translation>
    </message>
    <message>
        <source>for each cause an effect (keep, owed, forfeit) and minutes (a whole number or none)</source>
        <translation>for each cause an effect (keep, owed, forfeit) and minutes (a whole number or none)</translation>
    </message>
    <message>
        <source>lost, or owed_up_to with a whole number from 0 to 1000</source>
        <translation>lost, or owed_up_to with a whole number from 0 to 1000</translation>
    </message>
    <message>
        <source>most (0 to 100) and days (0 for the same day, up to 365, none for never)</source>
        <translation>most (0 to 100) and days (0 for the same day, up to 365, none for never)</translation>
    </message>
    <message>
        <source>none, or days (mon to sun), dates (2026-10-01) and a sheet with the other choices</source>
        <translation>none, or days (mon to sun), dates (2026-10-01) and a sheet with the other choices</translation>
    </message>
    <message>
        <source>opening and closing time, such as 09:00-18:30</source>
        <translation>opening and closing time, such as 09:00-18:30</translation>
    </message>
    <message>
        <source>seen_off, talk_finished</source>
        <translation>seen_off, talk_finished</translation>
    </message>
</context>
<context>
    <name>seen_off</name>
    <message>
        <source>Digit, or name, pinyin, initials</source>
        <translation>Digit, or name, pinyin, initials</translation>
    </message>
    <message>
        <source>Nobody of this name receives.</source>
        <translation>Nobody of this name receives.</translation>
    </message>
    <message>
        <source>Receptions</source>
        <translation>Receptions</translation>
    </message>
    <message>
        <source>Whose visitors leave? A digit is enough; a name finds.</source>
        <translation>Whose visitors leave? A digit is enough; a name finds.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>A backup is made</source>
        <translation>A backup is made</translation>
    </message>
    <message>
        <source>A backup is written, opened and checked …</source>
        <translation>A backup is written, opened and checked …</translation>
    </message>
    <message>
        <source>A folder on another disk, or a USB stick, outlives a broken disk.</source>
        <translation>A folder on another disk, or a USB stick, outlives a broken disk.</translation>
    </message>
    <message>
        <source>A made-up day is backed up only if you press for it: nothing of it is kept.</source>
        <translation>A made-up day is backed up only if you press for it: nothing of it is kept.</translation>
    </message>
    <message>
        <source>A soft sound with each turn, and when guests wait for too long.</source>
        <translation>A soft sound with each turn, and when guests wait for too long.</translation>
    </message>
    <message>
        <source>After each close of day, and while the book grows. Kept: {days} days and {weeks} weeks.</source>
        <translation>After each close of day, and while the book grows. Kept: {days} days and {weeks} weeks.</translation>
    </message>
    <message>
        <source>As the system has it, or always the same.</source>
        <translation>As the system has it, or always the same.</translation>
    </message>
    <message>
        <source>Ask when the day is still open</source>
        <translation>Ask when the day is still open</translation>
    </message>
    <message>
        <source>At once, on every page; nothing that was typed is lost.</source>
        <translation>At once, on every page; nothing that was typed is lost.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Backups in this folder</source>
        <translation>Backups in this folder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Chime</source>
        <translation>Chime</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choose …</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>Choose: {name}</translation>
    </message>
    <message>
        <source>Don’t move or copy it while the desk is open: that is what backups are for.</source>
        <translation>Don't move or copy it while the desk is open: that is what backups are for.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Find a setting</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Folders</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Hear it</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Leaving</translation>
    </message>
    <message>
        <source>Li Si</source>
        <translation>Li Si</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Looking into the folder …</source>
        <translation>Looking into the folder …</translation>
    </message>
    <message>
        <source>No backup lies here yet.</source>
        <translation>No backup lies here yet.</translation>
    </message>
    <message>
        <source>No setting is called that. Try another word.</source>
        <translation>No setting is called that. Try another word.</translation>
    </message>
    <message>
        <source>Not for a made-up day: nothing of it is kept.</source>
        <translation>Not for a made-up day: nothing of it is kept.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open: {name}</source>
        <translation>Open: {name}</translation>
    </message>
    <message>
        <source>Put back …</source>
        <translation>Put back …</translation>
    </message>
    <message>
        <source>Readable for everybody in the hall; it shows no visitor’s data.</source>
        <translation>Readable for everybody in the hall; it shows no visitor's data.</translation>
    </message>
    <message>
        <source>Screen of the public board</source>
        <translation>Screen of the public board</translation>
    </message>
    <message>
        <source>Second monitor</source>
        <translation>Second monitor</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Size of the type</source>
        <translation>Size of the type</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Sound at all</source>
        <translation>Sound at all</translation>
    </message>
    <message>
        <source>Spoken name</source>
        <translation>Spoken name</translation>
    </message>
    <message>
        <source>The book</source>
        <translation>The book</translation>
    </message>
    <message>
        <source>The days’ files</source>
        <translation>The days' files</translation>
    </message>
    <message>
        <source>The last one, checked: {made}</source>
        <translation>The last one, checked: {made}</translation>
    </message>
    <message>
        <source>The name of the next is large in any case.</source>
        <translation>The name of the next is large in any case.</translation>
    </message>
    <message>
        <source>The system’s own voice says whose turn it is.</source>
        <translation>The system's own voice says whose turn it is.</translation>
    </message>
    <message>
        <source>They hold for this computer, at once. The rules of the site: Ctrl+B.</source>
        <translation>They hold for this computer, at once. The rules of the site: Ctrl+B.</translation>
    </message>
    <message>
        <source>This computer has no voice that the program could use.</source>
        <translation>This computer has no voice that the program could use.</translation>
    </message>
    <message>
        <source>When the window is closed, or the computer is shut down.</source>
        <translation>When the window is closed, or the computer is shut down.</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>Where they go</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>as the system</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dark</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>every hour</translation>
    </message>
    <message>
        <source>light</source>
        <translation>light</translation>
    </message>
    <message>
        <source>not plugged in</source>
        <translation>not plugged in</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>only at the close</source>
        <translation>only at the close</translation>
    </message>
    <message>
        <source>whichever isn’t the desk’s</source>
        <translation>whichever isn't the desk's</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{key} switches it, wherever you are.</source>
        <translation>{key} switches it, wherever you are.</translation>
    </message>
    <message>
        <source>The papers of each evening, the day file, and the agencies’ zips: a folder a day.</source>
        <translation>The papers of each evening, the day file, and the agencies' zips: a folder a day.</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source> days</source>
        <translation> days</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> seconds</translation>
    </message>
    <message>
        <source> turns</source>
        <translation> turns</translation>
    </message>
    <message>
        <source>A clause that is different</source>
        <translation>A clause that is different</translation>
    </message>
    <message>
        <source>A launch day</source>
        <translation>A launch day</translation>
    </message>
    <message>
        <source>A rotation of their own. Consultants’ turns don’t move.</source>
        <translation>A rotation of their own. Consultants' turns don't move.</translation>
    </message>
    <message>
        <source>A trainee stands in no lane. The mentor of an accompanied newcomer is occupied too. VIPs are for the skilled alone.</source>
        <translation>A trainee stands in no lane. The mentor of an accompanied newcomer is occupied too. VIPs are for the skilled alone.</translation>
    </message>
    <message>
        <source>Add this day</source>
        <translation>Add this day</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adopt</translation>
    </message>
    <message>
        <source>Adopt from today</source>
        <translation>Adopt from today</translation>
    </message>
    <message>
        <source>Adopt from tomorrow</source>
        <translation>Adopt from tomorrow</translation>
    </message>
    <message>
        <source>Adopt the rule sheet</source>
        <translation>Adopt the rule sheet</translation>
    </message>
    <message>
        <source>After how long without an answer is “pass” offered?</source>
        <translation>After how long without an answer is "pass" offered?</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Agency busy</source>
        <translation>Agency busy</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>As it was</translation>
    </message>
    <message>
        <source>As on other days</source>
        <translation>As on other days</translation>
    </message>
    <message>
        <source>As the contract says, whoever is on duty.</source>
        <translation>As the contract says, whoever is on duty.</translation>
    </message>
    <message>
        <source>By what do the agencies share the turns?</source>
        <translation>By what do the agencies share the turns?</translation>
    </message>
    <message>
        <source>By what does the desk find that a client is known?</source>
        <translation>By what does the desk find that a client is known?</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Changed here, not adopted yet: {clauses}.</source>
        <translation>Changed here, not adopted yet: {clauses}.</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Choose at least one day.</translation>
    </message>
    <message>
        <source>Choose what is different on these days.</source>
        <translation>Choose what is different on these days.</translation>
    </message>
    <message>
        <source>Claim window</source>
        <translation>Claim window</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close of day</source>
        <translation>Close of day</translation>
    </message>
    <message>
        <source>Compare and adopt …</source>
        <translation>Compare and adopt …</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Compute</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Days of absence</source>
        <translation>Days of absence</translation>
    </message>
    <message>
        <source>Does a named request count as a turn?</source>
        <translation>Does a named request count as a turn?</translation>
    </message>
    <message>
        <source>Does a return visit count as a turn?</source>
        <translation>Does a return visit count as a turn?</translation>
    </message>
    <message>
        <source>Does another sheet govern some days?</source>
        <translation>Does another sheet govern some days?</translation>
    </message>
    <message>
        <source>Does it count as a turn?</source>
        <translation>Does it count as a turn?</translation>
    </message>
    <message>
        <source>Each morning starts with the same people.</source>
        <translation>Each morning starts with the same people.</translation>
    </message>
    <message>
        <source>Every first visit is in the same rotation.</source>
        <translation>Every first visit is in the same rotation.</translation>
    </message>
    <message>
        <source>Every turn names the clause and the version that it followed.</source>
        <translation>Every turn names the clause and the version that it followed.</translation>
    </message>
    <message>
        <source>First-visit question not asked</source>
        <translation>First-visit question not asked</translation>
    </message>
    <message>
        <source>For how many days of absence is the place in line kept?</source>
        <translation>For how many days of absence is the place in line kept?</translation>
    </message>
    <message>
        <source>For how many days off the board? 0 stands for no penalty.</source>
        <translation>For how many days off the board? 0 stands for no penalty.</translation>
    </message>
    <message>
        <source>For how many days since the last contact does ownership hold?</source>
        <translation>For how many days since the last contact does ownership hold?</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>From when?</source>
        <translation>From when?</translation>
    </message>
    <message>
        <source>Guests and overrides</source>
        <translation>Guests and overrides</translation>
    </message>
    <message>
        <source>Had, and would have had</source>
        <translation>Had, and would have had</translation>
    </message>
    <message>
        <source>Hours and close</source>
        <translation>Hours and close</translation>
    </message>
    <message>
        <source>How does a day begin?</source>
        <translation>How does a day begin?</translation>
    </message>
    <message>
        <source>How is a day closed?</source>
        <translation>How is a day closed?</translation>
    </message>
    <message>
        <source>How long can the newest action be taken back?</source>
        <translation>How long can the newest action be taken back?</translation>
    </message>
    <message>
        <source>How many owed turns may one consultant hold?</source>
        <translation>How many owed turns may one consultant hold?</translation>
    </message>
    <message>
        <source>In 30 simulated days the luckiest and the unluckiest end 1 turn apart.</source>
        <translation>In 30 simulated days the luckiest and the unluckiest end 1 turn apart.</translation>
    </message>
    <message>
        <source>In 30 simulated days the luckiest and the unluckiest end {turns} turns apart.</source>
        <translation>In 30 simulated days the luckiest and the unluckiest end {turns} turns apart.</translation>
    </message>
    <message>
        <source>In how many days can the owner of a client who forgot the name claim?</source>
        <translation>In how many days can the owner of a client who forgot the name claim?</translation>
    </message>
    <message>
        <source>In person. Nobody’s turn moves.</source>
        <translation>In person. Nobody's turn moves.</translation>
    </message>
    <message>
        <source>Like any first visit.</source>
        <translation>Like any first visit.</translation>
    </message>
    <message>
        <source>Long talks aren’t punished: the turns follow, up to this many.</source>
        <translation>Long talks aren't punished: the turns follow, up to this many.</translation>
    </message>
    <message>
        <source>Make it different</source>
        <translation>Make it different</translation>
    </message>
    <message>
        <source>Match of clients</source>
        <translation>Match of clients</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>Month {month}, {number} days</source>
        <translation>Month {month}, {number} days</translation>
    </message>
    <message>
        <source>Must another agency acknowledge it?</source>
        <translation>Must another agency acknowledge it?</translation>
    </message>
    <message>
        <source>Named request</source>
        <translation>Named request</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>Newcomers</translation>
    </message>
    <message>
        <source>Nobody’s lag, nobody’s place moves.</source>
        <translation>Nobody's lag, nobody's place moves.</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Not counted</translation>
    </message>
    <message>
        <source>Nothing is changed. Choose a clause, then answer its questions.</source>
        <translation>Nothing is changed. Choose a clause, then answer its questions.</translation>
    </message>
    <message>
        <source>Occupied until</source>
        <translation>Occupied until</translation>
    </message>
    <message>
        <source>Old and new</source>
        <translation>Old and new</translation>
    </message>
    <message>
        <source>On a packed day this pays whoever finishes fastest.</source>
        <translation>On a packed day this pays whoever finishes fastest.</translation>
    </message>
    <message>
        <source>On single days, such as the launch</source>
        <translation>On single days, such as the launch</translation>
    </message>
    <message>
        <source>On these days of the week</source>
        <translation>On these days of the week</translation>
    </message>
    <message>
        <source>On these days some clauses are different.</source>
        <translation>On these days some clauses are different.</translation>
    </message>
    <message>
        <source>One person of each agency looks and confirms. There is no other choice.</source>
        <translation>One person of each agency looks and confirms. There is no other choice.</translation>
    </message>
    <message>
        <source>One sheet for all days.</source>
        <translation>One sheet for all days.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Order and lags go on where they were. Nobody gains by coming early.</source>
        <translation>Order and lags go on where they were. Nobody gains by coming early.</translation>
    </message>
    <message>
        <source>Outside of them a rotation of its own serves, so that it isn’t always the same person.</source>
        <translation>Outside of them a rotation of its own serves, so that it isn't always the same person.</translation>
    </message>
    <message>
        <source>Outside the rotation, like a named request.</source>
        <translation>Outside the rotation, like a named request.</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Override</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Ownership</translation>
    </message>
    <message>
        <source>Parties that would have left unreceived: {number}.</source>
        <translation>Parties that would have left unreceived: {number}.</translation>
    </message>
    <message>
        <source>Passing and debts</source>
        <translation>Passing and debts</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>Penalties</translation>
    </message>
    <message>
        <source>Penalties and newcomers</source>
        <translation>Penalties and newcomers</translation>
    </message>
    <message>
        <source>Poaching</source>
        <translation>Poaching</translation>
    </message>
    <message>
        <source>Protection period</source>
        <translation>Protection period</translation>
    </message>
    <message>
        <source>Ready again when the talk is over.</source>
        <translation>Ready again when the talk is over.</translation>
    </message>
    <message>
        <source>Ready again when the visitors’ car has left.</source>
        <translation>Ready again when the visitors' car has left.</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>Refusing a visitor</source>
        <translation>Refusing a visitor</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>Required fields</translation>
    </message>
    <message>
        <source>Return visit</source>
        <translation>Return visit</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Rule sheet, version {version}</source>
        <translation>Rule sheet, version {version}</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Share of {agency}</source>
        <translation>Share of {agency}</translation>
    </message>
    <message>
        <source>Share of {agency}: {old} → {new}</source>
        <translation>Share of {agency}: {old} → {new}</translation>
    </message>
    <message>
        <source>Shares are typed, and not adopted yet.</source>
        <translation>Shares are typed, and not adopted yet.</translation>
    </message>
    <message>
        <source>Shares, and today’s lags either way</source>
        <translation>Shares, and today's lags either way</translation>
    </message>
    <message>
        <source>So far: {choice}</source>
        <translation>So far: {choice}</translation>
    </message>
    <message>
        <source>Somebody received out of turn</source>
        <translation>Somebody received out of turn</translation>
    </message>
    <message>
        <source>Start of day</source>
        <translation>Start of day</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Start over</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>Take out {day}</source>
        <translation>Take out {day}</translation>
    </message>
    <message>
        <source>The agency that profits pays with its own next turns.</source>
        <translation>The agency that profits pays with its own next turns.</translation>
    </message>
    <message>
        <source>The first-visit question wasn’t asked</source>
        <translation>The first-visit question wasn't asked</translation>
    </message>
    <message>
        <source>The last one ready in the same agency’s line; costs nobody a turn.</source>
        <translation>The last one ready in the same agency's line; costs nobody a turn.</translation>
    </message>
    <message>
        <source>The next in rotation; the client keeps the owner.</source>
        <translation>The next in rotation; the client keeps the owner.</translation>
    </message>
    <message>
        <source>The one asked for goes to the back, the agency pays a turn.</source>
        <translation>The one asked for goes to the back, the agency pays a turn.</translation>
    </message>
    <message>
        <source>The own consultant isn’t ready: who receives?</source>
        <translation>The own consultant isn't ready: who receives?</translation>
    </message>
    <message>
        <source>The owner goes to the back, the agency pays a turn.</source>
        <translation>The owner goes to the back, the agency pays a turn.</translation>
    </message>
    <message>
        <source>The party waits until the supervisor has ruled.</source>
        <translation>The party waits until the supervisor has ruled.</translation>
    </message>
    <message>
        <source>The same people come and go, the same parties arrive, each visit lasts as long as it did; who receives is decided anew. Nothing is changed by it.</source>
        <translation>The same people come and go, the same parties arrive, each visit lasts as long as it did; who receives is decided anew. Nothing is changed by it.</translation>
    </message>
    <message>
        <source>The turn counts for nothing; a turn is given back.</source>
        <translation>The turn counts for nothing; a turn is given back.</translation>
    </message>
    <message>
        <source>The very same turns for everybody.</source>
        <translation>The very same turns for everybody.</translation>
    </message>
    <message>
        <source>This can’t be yet: {clauses}.</source>
        <translation>This can't be yet: {clauses}.</translation>
    </message>
    <message>
        <source>This can’t be. Allowed: {allowed}.</source>
        <translation>This can't be. Allowed: {allowed}.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Time to answer</translation>
    </message>
    <message>
        <source>To the back of the walk-in line.</source>
        <translation>To the back of the walk-in line.</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>Nothing is changed on the page: this is the sheet that holds now.</source>
        <translation>Nothing is changed on the page: this is the sheet that holds now.</translation>
    </message>
    <message>
        <source>Adopt the shares …</source>
        <translation>Adopt the shares …</translation>
    </message>
    <message>
        <source>At least one agency needs a share above 0.</source>
        <translation>At least one agency needs a share above 0.</translation>
    </message>
    <message>
        <source>By the sheet that holds, the people on duty are the shares.</source>
        <translation>By the sheet that holds, the people on duty are the shares.</translation>
    </message>
    <message>
        <source>Drawn from the book’s last check text: nobody can choose it, everybody can check it.</source>
        <translation>Drawn from the book's last check text: nobody can choose it, everybody can check it.</translation>
    </message>
    <message>
        <source>Each agency’s share is the number of its people on duty: 6 against 8 is 43 to 57.</source>
        <translation>Each agency's share is the number of its people on duty: 6 against 8 is 43 to 57.</translation>
    </message>
    <message>
        <source>Limit of owed turns</source>
        <translation>Limit of owed turns</translation>
    </message>
    <message>
        <source>The lags of first visits if today had gone by it from the start. Shares hold as soon as they are adopted, one PIN for each; 0 is for an agency that has nobody on duty.</source>
        <translation>The lags of first visits if today had gone by it from the start. Shares hold as soon as they are adopted, one PIN for each; 0 is for an agency that has nobody on duty.</translation>
    </message>
    <message>
        <source>Turns, person by person: {more} more, {fewer} fewer.</source>
        <translation>Turns, person by person: {more} more, {fewer} fewer.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Until when is somebody who receives occupied?</source>
        <translation>Until when is somebody who receives occupied?</translation>
    </message>
    <message>
        <source>Version {version} is adopted and holds from the next opening on; it is shown here.</source>
        <translation>Version {version} is adopted and holds from the next opening on; it is shown here.</translation>
    </message>
    <message>
        <source>Very important guests</source>
        <translation>Very important guests</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>Weekend and launch days</source>
        <translation>Weekend and launch days</translation>
    </message>
    <message>
        <source>What does an override cost?</source>
        <translation>What does an override cost?</translation>
    </message>
    <message>
        <source>What if this sheet had governed?</source>
        <translation>What if this sheet had governed?</translation>
    </message>
    <message>
        <source>What if …</source>
        <translation>What if …</translation>
    </message>
    <message>
        <source>What is different then</source>
        <translation>What is different then</translation>
    </message>
    <message>
        <source>What must be known of visitors when they leave?</source>
        <translation>What must be known of visitors when they leave?</translation>
    </message>
    <message>
        <source>What the one passed gets</source>
        <translation>What the one passed gets</translation>
    </message>
    <message>
        <source>When do they lapse?</source>
        <translation>When do they lapse?</translation>
    </message>
    <message>
        <source>When is the site open?</source>
        <translation>When is the site open?</translation>
    </message>
    <message>
        <source>When passed</source>
        <translation>When passed</translation>
    </message>
    <message>
        <source>Which day or month</source>
        <translation>Which day or month</translation>
    </message>
    <message>
        <source>Which stage may stand in which lane?</source>
        <translation>Which stage may stand in which lane?</translation>
    </message>
    <message>
        <source>Which visits don’t count as turns?</source>
        <translation>Which visits don't count as turns?</translation>
    </message>
    <message>
        <source>While all of an agency’s people are receiving, what of its turns?</source>
        <translation>While all of an agency's people are receiving, what of its turns?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Who receives those whom a client brings along?</source>
        <translation>Who receives those whom a client brings along?</translation>
    </message>
    <message>
        <source>Who receives very important guests?</source>
        <translation>Who receives very important guests?</translation>
    </message>
    <message>
        <source>Who signs in first stands first.</source>
        <translation>Who signs in first stands first.</translation>
    </message>
    <message>
        <source>Who stands in front and isn’t ready: what does this person get?</source>
        <translation>Who stands in front and isn't ready: what does this person get?</translation>
    </message>
    <message>
        <source>With nothing after</source>
        <translation>With nothing after</translation>
    </message>
    <message>
        <source>With the change on the page.</source>
        <translation>With the change on the page.</translation>
    </message>
    <message>
        <source>With the {number} changes on the page.</source>
        <translation>With the {number} changes on the page.</translation>
    </message>
    <message>
        <source>Wrong turn</source>
        <translation>Wrong turn</translation>
    </message>
    <message>
        <source>after</source>
        <translation>after</translation>
    </message>
    <message>
        <source>after a call</source>
        <translation>after a call</translation>
    </message>
    <message>
        <source>after a visit</source>
        <translation>after a visit</translation>
    </message>
    <message>
        <source>always in the order of the roster</source>
        <translation>always in the order of the roster</translation>
    </message>
    <message>
        <source>another agency’s manager acknowledges it</source>
        <translation>another agency's manager acknowledges it</translation>
    </message>
    <message>
        <source>another sheet on some days</source>
        <translation>another sheet on some days</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>as it is</translation>
    </message>
    <message>
        <source>as last night ended</source>
        <translation>as last night ended</translation>
    </message>
    <message>
        <source>at most {most}; they lapse after {days} days</source>
        <translation>at most {most}; they lapse after {days} days</translation>
    </message>
    <message>
        <source>at most {most}; they lapse with the day</source>
        <translation>at most {most}; they lapse with the day</translation>
    </message>
    <message>
        <source>at most {most}; they never lapse</source>
        <translation>at most {most}; they never lapse</translation>
    </message>
    <message>
        <source>before opening, after closing</source>
        <translation>before opening, after closing</translation>
    </message>
    <message>
        <source>by how many are on duty</source>
        <translation>by how many are on duty</translation>
    </message>
    <message>
        <source>by lot, each day anew</source>
        <translation>by lot, each day anew</translation>
    </message>
    <message>
        <source>by people on duty</source>
        <translation>by people on duty</translation>
    </message>
    <message>
        <source>call</source>
        <translation>call</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>closes at</source>
        <translation>closes at</translation>
    </message>
    <message>
        <source>company errand</source>
        <translation>company errand</translation>
    </message>
    <message>
        <source>counted as a turn</source>
        <translation>counted as a turn</translation>
    </message>
    <message>
        <source>counts as the receiver’s turn</source>
        <translation>counts as the receiver's turn</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>difference</translation>
    </message>
    <message>
        <source>each agency confirms, or a reason is given</source>
        <translation>each agency confirms, or a reason is given</translation>
    </message>
    <message>
        <source>first visits</source>
        <translation>first visits</translation>
    </message>
    <message>
        <source>forfeit</source>
        <translation>forfeit</translation>
    </message>
    <message>
        <source>found invalid the same day</source>
        <translation>found invalid the same day</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>free of charge</translation>
    </message>
    <message>
        <source>from today, from this moment on</source>
        <translation>from today, from this moment on</translation>
    </message>
    <message>
        <source>from tomorrow, the next opening</source>
        <translation>from tomorrow, the next opening</translation>
    </message>
    <message>
        <source>from … to …</source>
        <translation>from … to …</translation>
    </message>
    <message>
        <source>had</source>
        <translation>had</translation>
    </message>
    <message>
        <source>important guests</source>
        <translation>important guests</translation>
    </message>
    <message>
        <source>in the order of signing in</source>
        <translation>in the order of signing in</translation>
    </message>
    <message>
        <source>independent</source>
        <translation>independent</translation>
    </message>
    <message>
        <source>its turns are lost</source>
        <translation>its turns are lost</translation>
    </message>
    <message>
        <source>its turns are owed, up to {turns}</source>
        <translation>its turns are owed, up to {turns}</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>keep</translation>
    </message>
    <message>
        <source>keeps the place</source>
        <translation>keeps the place</translation>
    </message>
    <message>
        <source>lag at the end → would be</source>
        <translation>lag at the end → would be</translation>
    </message>
    <message>
        <source>loses a turn</source>
        <translation>loses a turn</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>lost</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>lunch</translation>
    </message>
    <message>
        <source>managers</source>
        <translation>managers</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>newcomer</source>
        <translation>newcomer</translation>
    </message>
    <message>
        <source>no penalty</source>
        <translation>no penalty</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>not counted</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>not found</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>one approval is enough</source>
        <translation>one approval is enough</translation>
    </message>
    <message>
        <source>opens at</source>
        <translation>opens at</translation>
    </message>
    <message>
        <source>out of hours</source>
        <translation>out of hours</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>owed</translation>
    </message>
    <message>
        <source>owed, up to</source>
        <translation>owed, up to</translation>
    </message>
    <message>
        <source>party size</source>
        <translation>party size</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>private matter</source>
        <translation>private matter</translation>
    </message>
    <message>
        <source>question {asked}; days off the board: poaching {poaching}, refusal {refusal}, appearance {appearance}</source>
        <translation>question {asked}; days off the board: poaching {poaching}, refusal {refusal}, appearance {appearance}</translation>
    </message>
    <message>
        <source>relatives and friends</source>
        <translation>relatives and friends</translation>
    </message>
    <message>
        <source>round the clock</source>
        <translation>round the clock</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>same name</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>same phone</translation>
    </message>
    <message>
        <source>same sheet on all days</source>
        <translation>same sheet on all days</translation>
    </message>
    <message>
        <source>short break</source>
        <translation>short break</translation>
    </message>
    <message>
        <source>signing desk</source>
        <translation>signing desk</translation>
    </message>
    <message>
        <source>skilled</source>
        <translation>skilled</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>so far</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>spouse, parents and children</source>
        <translation>spouse, parents and children</translation>
    </message>
    <message>
        <source>the managers, in rotation</source>
        <translation>the managers, in rotation</translation>
    </message>
    <message>
        <source>the place is kept for {days} days</source>
        <translation>the place is kept for {days} days</translation>
    </message>
    <message>
        <source>the rotation</source>
        <translation>the rotation</translation>
    </message>
    <message>
        <source>the same agency stands in</source>
        <translation>the same agency stands in</translation>
    </message>
    <message>
        <source>the supervisor receives</source>
        <translation>the supervisor receives</translation>
    </message>
    <message>
        <source>the supervisor rules</source>
        <translation>the supervisor rules</translation>
    </message>
    <message>
        <source>to the back, with an owed turn</source>
        <translation>to the back, with an owed turn</translation>
    </message>
    <message>
        <source>to the back, with nothing</source>
        <translation>to the back, with nothing</translation>
    </message>
    <message>
        <source>to the referrer’s consultant, if asked for</source>
        <translation>to the referrer's consultant, if asked for</translation>
    </message>
    <message>
        <source>to the rotation, always</source>
        <translation>to the rotation, always</translation>
    </message>
    <message>
        <source>tour</source>
        <translation>tour</translation>
    </message>
    <message>
        <source>trade visits</source>
        <translation>trade visits</translation>
    </message>
    <message>
        <source>until the talk is finished</source>
        <translation>until the talk is finished</translation>
    </message>
    <message>
        <source>until the visitors are seen off</source>
        <translation>until the visitors are seen off</translation>
    </message>
    <message>
        <source>visit {visit} days, call {call} days</source>
        <translation>visit {visit} days, call {call} days</translation>
    </message>
    <message>
        <source>void, credited to whoever should have had it</source>
        <translation>void, credited to whoever should have had it</translation>
    </message>
    <message>
        <source>will hold</source>
        <translation>will hold</translation>
    </message>
    <message>
        <source>with a client</source>
        <translation>with a client</translation>
    </message>
    <message>
        <source>with the day</source>
        <translation>with the day</translation>
    </message>
    <message>
        <source>would have had</source>
        <translation>would have had</translation>
    </message>
    <message>
        <source>{cause} {minutes} min</source>
        <translation>{cause} {minutes} min</translation>
    </message>
    <message>
        <source>{cause}: with nothing after some minutes</source>
        <translation>{cause}: with nothing after some minutes</translation>
    </message>
    <message>
        <source>{counts}; owner away: {owner_away}</source>
        <translation>{counts}; owner away: {owner_away}</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} days</translation>
    </message>
    <message>
        <source>{days}: other {clauses}</source>
        <translation>{days}: other {clauses}</translation>
    </message>
    <message>
        <source>{effect}: {causes}</source>
        <translation>{effect}: {causes}</translation>
    </message>
    <message>
        <source>{hours}</source>
        <translation>{hours}</translation>
    </message>
    <message>
        <source>{number} clauses</source>
        <translation>{number} clauses</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds} seconds</translation>
    </message>
    <message>
        <source>{several}</source>
        <translation>{several}</translation>
    </message>
    <message>
        <source>{some}; {another}</source>
        <translation>{some}; {another}</translation>
    </message>
    <message>
        <source>{stage}: {lanes}</source>
        <translation>{stage}: {lanes}</translation>
    </message>
    <message>
        <source>{clause}: {choice}</source>
        <translation>{clause}: {choice}</translation>
    </message>
    <message>
        <source>by the agencies’ shares</source>
        <translation>by the agencies' shares</translation>
    </message>
    <message>
        <source>by the shares</source>
        <translation>by the shares</translation>
    </message>
    <message>
        <source>{days} – {choices}</source>
        <translation>{days} – {choices}</translation>
    </message>
</context>
<context>
    <name>site</name>
    <message>
        <source>Agency named twice</source>
        <translation>Agency named twice</translation>
    </message>
    <message>
        <source>Agency with nobody</source>
        <translation>Agency with nobody</translation>
    </message>
    <message>
        <source>Each agency needs a name of its own.</source>
        <translation>Each agency needs a name of its own.</translation>
    </message>
    <message>
        <source>Empty roster</source>
        <translation>Empty roster</translation>
    </message>
    <message>
        <source>Everybody with rights needs a name of their own.</source>
        <translation>Everybody with rights needs a name of their own.</translation>
    </message>
    <message>
        <source>Mentor missing</source>
        <translation>Mentor missing</translation>
    </message>
    <message>
        <source>Name missing</source>
        <translation>Name missing</translation>
    </message>
    <message>
        <source>Name not possible</source>
        <translation>Name not possible</translation>
    </message>
    <message>
        <source>Name twice</source>
        <translation>Name twice</translation>
    </message>
    <message>
        <source>Role not possible</source>
        <translation>Role not possible</translation>
    </message>
    <message>
        <source>Share not possible</source>
        <translation>Share not possible</translation>
    </message>
    <message>
        <source>Short name not possible</source>
        <translation>Short name not possible</translation>
    </message>
    <message>
        <source>The roster names nobody. A rotation needs at least one agency with one consultant.</source>
        <translation>The roster names nobody. A rotation needs at least one agency with one consultant.</translation>
    </message>
    <message>
        <source>The sales centre needs a name.</source>
        <translation>The sales centre needs a name.</translation>
    </message>
    <message>
        <source>The share of {agency} is “{weight}”. A share is a whole number above 0, such as 1 or 50.</source>
        <translation>The share of {agency} is "{weight}". A share is a whole number above 0, such as 1 or 50.</translation>
    </message>
    <message>
        <source>There is no agency “{name}”. There are: {names}.</source>
        <translation>There is no agency "{name}". There are: {names}.</translation>
    </message>
    <message>
        <source>Unknown agency</source>
        <translation>Unknown agency</translation>
    </message>
    <message>
        <source>Unknown time zone</source>
        <translation>Unknown time zone</translation>
    </message>
    <message>
        <source>{agency} has a consultant without a name.</source>
        <translation>{agency} has a consultant without a name.</translation>
    </message>
    <message>
        <source>{agency} has no consultant. Add one, or leave the agency out.</source>
        <translation>{agency} has no consultant. Add one, or leave the agency out.</translation>
    </message>
    <message>
        <source>{name} is a newcomer and needs a mentor from the same agency who is no newcomer.</source>
        <translation>{name} is a newcomer and needs a mentor from the same agency who is no newcomer.</translation>
    </message>
    <message>
        <source>{name} stands twice in {agency}. Tell them apart, as in “{name} (2)”.</source>
        <translation>{name} stands twice in {agency}. Tell them apart, as in "{name} (2)".</translation>
    </message>
    <message>
        <source>{name}: receptionists need no rights of their own; they take the desk.</source>
        <translation>{name}: receptionists need no rights of their own; they take the desk.</translation>
    </message>
    <message>
        <source>“{site}”: use up to 40 letters a to z, digits and hyphens.</source>
        <translation>"{site}": use up to 40 letters a to z, digits and hyphens.</translation>
    </message>
    <message>
        <source>“{zone}” is no time zone. Write it as in Asia/Shanghai.</source>
        <translation>"{zone}" is no time zone. Write it as in Asia/Shanghai.</translation>
    </message>
</context>
<context>
    <name>slip</name>
    <message>
        <source>All {count} entries up to it were computed again: none was changed.</source>
        <translation>All {count} entries up to it were computed again: none was changed.</translation>
    </message>
    <message>
        <source>But entry {seq} isn’t what was written then: it was changed, put in or taken out afterwards. The paper is right, the book isn’t. Keep both, and call the supervisor.</source>
        <translation>But entry {seq} isn't what was written then: it was changed, put in or taken out afterwards. The paper is right, the book isn't. Keep both, and call the supervisor.</translation>
    </message>
    <message>
        <source>Check an old slip</source>
        <translation>Check an old slip</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Compare it with the paper once more, sign by sign, or scan the code: one wrong sign is enough.</source>
        <translation>Compare it with the paper once more, sign by sign, or scan the code: one wrong sign is enough.</translation>
    </message>
    <message>
        <source>A check text has 64 signs, its short form 8; these are {count}.</source>
        <translation>A check text has 64 signs, its short form 8; these are {count}.</translation>
    </message>
    <message>
        <source>A check text has 64 signs; these are {count}.</source>
        <translation>A check text has 64 signs; these are {count}.</translation>
    </message>
    <message>
        <source>Each evening’s paper carries the check text of the book. Does the book still contain it?</source>
        <translation>Each evening's paper carries the check text of the book. Does the book still contain it?</translation>
    </message>
    <message>
        <source>Entry {seq}, {date} at {time}: {told}</source>
        <translation>Entry {seq}, {date} at {time}: {told}</translation>
    </message>
    <message>
        <source>Everything is computed again</source>
        <translation>Everything is computed again</translation>
    </message>
    <message>
        <source>From paper</source>
        <translation>From paper</translation>
    </message>
    <message>
        <source>If it is typed right, this is not the book from which the paper came: what was written until then was changed, replaced or cut off afterwards, or the paper is of another site. Keep the paper, call the supervisor, and verify the day file of that day: it names the first entry that differs.</source>
        <translation>If it is typed right, this is not the book from which the paper came: what was written until then was changed, replaced or cut off afterwards, or the paper is of another site. Keep the paper, call the supervisor, and verify the day file of that day: it names the first entry that differs.</translation>
    </message>
    <message>
        <source>In entry {seq}, which the paper names, the book has {head} now.</source>
        <translation>In entry {seq}, which the paper names, the book has {head} now.</translation>
    </message>
    <message>
        <source>It comes from the book {other}; this is the book {book}.</source>
        <translation>It comes from the book {other}; this is the book {book}.</translation>
    </message>
    <message>
        <source>It is the last entry of its day.</source>
        <translation>It is the last entry of its day.</translation>
    </message>
    <message>
        <source>It may also be this one:</source>
        <translation>It may also be this one:</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Look it up</translation>
    </message>
    <message>
        <source>Nothing was written since: the book ends here.</source>
        <translation>Nothing was written since: the book ends here.</translation>
    </message>
    <message>
        <source>Only the beginning was compared. If the paper shows the whole check text, compare it, too:</source>
        <translation>Only the beginning was compared. If the paper shows the whole check text, compare it, too:</translation>
    </message>
    <message>
        <source>The book doesn’t contain this check text</source>
        <translation>The book doesn't contain this check text</translation>
    </message>
    <message>
        <source>This is no check text</source>
        <translation>This is no check text</translation>
    </message>
    <message>
        <source>scan the code, or type the check text: all 64 signs, or the 8 of the short form</source>
        <translation>scan the code, or type the check text: all 64 signs, or the 8 of the short form</translation>
    </message>
    <message>
        <source>“{sign}” stands in no check text. Look at the paper again.</source>
        <translation>"{sign}" stands in no check text. Look at the paper again.</translation>
    </message>
    <message>
        <source>Pressed by {name}.</source>
        <translation>Pressed by {name}.</translation>
    </message>
    <message>
        <source>Scan the code on the paper, or type what stands below it.</source>
        <translation>Scan the code on the paper, or type what stands below it.</translation>
    </message>
    <message>
        <source>The book still contains it</source>
        <translation>The book still contains it</translation>
    </message>
    <message>
        <source>The code isn’t complete yet: scan it once more, whole.</source>
        <translation>The code isn't complete yet: scan it once more, whole.</translation>
    </message>
    <message>
        <source>The paper is of another book</source>
        <translation>The paper is of another book</translation>
    </message>
    <message>
        <source>The paper names entry {seq}, but this book ends at entry {last}: its end is missing, as after an older copy of the book was put in its place.</source>
        <translation>The paper names entry {seq}, but this book ends at entry {last}: its end is missing, as after an older copy of the book was put in its place.</translation>
    </message>
    <message>
        <source>Then, at {time}: {told}</source>
        <translation>Then, at {time}: {told}</translation>
    </message>
    <message>
        <source>the desk, without a name</source>
        <translation>the desk, without a name</translation>
    </message>
    <message>
        <source>{count} entries were written since; the book ends at entry {seq}.</source>
        <translation>{count} entries were written since; the book ends at entry {seq}.</translation>
    </message>
</context>
<context>
    <name>sound</name>
    <message>
        <source>{name}, please</source>
        <translation>{name}, please</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source> seconds</source>
        <translation> seconds</translation>
    </message>
    <message>
        <source> turns</source>
        <translation> turns</translation>
    </message>
    <message>
        <source>A made-up day</source>
        <translation>A made-up day</translation>
    </message>
    <message>
        <source>A return visitor comes, and the own consultant isn’t free?</source>
        <translation>A return visitor comes, and the own consultant isn't free?</translation>
    </message>
    <message>
        <source>A whole number above 0, such as 1 or 50.</source>
        <translation>A whole number above 0, such as 1 or 50.</translation>
    </message>
    <message>
        <source>After that a press stands. Undone presses stay readable in the book.</source>
        <translation>After that a press stands. Undone presses stay readable in the book.</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Agencies</translation>
    </message>
    <message>
        <source>Agencies and their shares</source>
        <translation>Agencies and their shares</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Agency {number}, name</source>
        <translation>Agency {number}, name</translation>
    </message>
    <message>
        <source>Agency {number}, share</source>
        <translation>Agency {number}, share</translation>
    </message>
    <message>
        <source>All PINs and the recovery code are written down</source>
        <translation>All PINs and the recovery code are written down</translation>
    </message>
    <message>
        <source>All receiving</source>
        <translation>All receiving</translation>
    </message>
    <message>
        <source>An agency isn’t punished for long talks: its turns follow, up to this many.</source>
        <translation>An agency isn't punished for long talks: its turns follow, up to this many.</translation>
    </message>
    <message>
        <source>At least one agency is needed.</source>
        <translation>At least one agency is needed.</translation>
    </message>
    <message>
        <source>At least one consultant is needed.</source>
        <translation>At least one consultant is needed.</translation>
    </message>
    <message>
        <source>At least one supervisor is needed.</source>
        <translation>At least one supervisor is needed.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Before and after, a rotation of its own serves: not always the same person.</source>
        <translation>Before and after, a rotation of its own serves: not always the same person.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Choose the agency.</source>
        <translation>Choose the agency.</translation>
    </message>
    <message>
        <source>Day begins</source>
        <translation>Day begins</translation>
    </message>
    <message>
        <source>Decides when a day begins. Type a city to search.</source>
        <translation>Decides when a day begins. Type a city to search.</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Draw</translation>
    </message>
    <message>
        <source>Draw another PIN for person {number}</source>
        <translation>Draw another PIN for person {number}</translation>
    </message>
    <message>
        <source>Enter goes to the next line.</source>
        <translation>Enter goes to the next line.</translation>
    </message>
    <message>
        <source>Enter them with share 1</source>
        <translation>Enter them with share 1</translation>
    </message>
    <message>
        <source>Esc leads back to PINs and recovery code, to save or print them; or Space sets the tick.</source>
        <translation>Esc leads back to PINs and recovery code, to save or print them; or Space sets the tick.</translation>
    </message>
    <message>
        <source>Every first visit is in the same rotation, whatever the hour.</source>
        <translation>Every first visit is in the same rotation, whatever the hour.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Names and telephone numbers of visitors never stand in the book.</source>
        <translation>Everything stays on this computer. Names and telephone numbers of visitors never stand in the book.</translation>
    </message>
    <message>
        <source>Fairly among the agencies, written down for good, and for everybody to check.</source>
        <translation>Fairly among the agencies, written down for good, and for everybody to check.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>How long can a press be undone?</source>
        <translation>How long can a press be undone?</translation>
    </message>
    <message>
        <source>It names the site’s files: letters a to z, digits, hyphens. It stays for good.</source>
        <translation>It names the site's files: letters a to z, digits, hyphens. It stays for good.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>Look once more. Then the book begins; nothing that is written in it is rubbed out.</source>
        <translation>Look once more. Then the book begins; nothing that is written in it is rubbed out.</translation>
    </message>
    <message>
        <source>Move agency {number} up</source>
        <translation>Move agency {number} up</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>No such time zone. Write a city, as in Asia/Shanghai.</source>
        <translation>No such time zone. Write a city, as in Asia/Shanghai.</translation>
    </message>
    <message>
        <source>Nobody is ahead for coming early. In 30 simulated days with 8 people, the luckiest and the unluckiest ended 1 turn apart.</source>
        <translation>Nobody is ahead for coming early. In 30 simulated days with 8 people, the luckiest and the unluckiest ended 1 turn apart.</translation>
    </message>
    <message>
        <source>Not among the agencies yet: {names}.</source>
        <translation>Not among the agencies yet: {names}.</translation>
    </message>
    <message>
        <source>On a packed day this pays the agency whose people finish fastest.</source>
        <translation>On a packed day this pays the agency whose people finish fastest.</translation>
    </message>
    <message>
        <source>One more agency</source>
        <translation>One more agency</translation>
    </message>
    <message>
        <source>One more person</source>
        <translation>One more person</translation>
    </message>
    <message>
        <source>One press gives the next turn</source>
        <translation>One press gives the next turn</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PINs and code are shown here and never again: take the list with you.</source>
        <translation>PINs and code are shown here and never again: take the list with you.</translation>
    </message>
    <message>
        <source>PINs and recovery code were neither saved nor printed; they are never shown again.</source>
        <translation>PINs and recovery code were neither saved nor printed; they are never shown again.</translation>
    </message>
    <message>
        <source>PINs of {site}.txt</source>
        <translation>PINs of {site}.txt</translation>
    </message>
    <message>
        <source>People with rights</source>
        <translation>People with rights</translation>
    </message>
    <message>
        <source>Person {number}, PIN</source>
        <translation>Person {number}, PIN</translation>
    </message>
    <message>
        <source>Person {number}, agency</source>
        <translation>Person {number}, agency</translation>
    </message>
    <message>
        <source>Person {number}, name</source>
        <translation>Person {number}, name</translation>
    </message>
    <message>
        <source>Person {number}, role</source>
        <translation>Person {number}, role</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Printed.</translation>
    </message>
    <message>
        <source>Ready to begin</source>
        <translation>Ready to begin</translation>
    </message>
    <message>
        <source>Recovery code, should the supervisor’s PIN be lost</source>
        <translation>Recovery code, should the supervisor's PIN be lost</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove agency {number}</source>
        <translation>Remove agency {number}</translation>
    </message>
    <message>
        <source>Remove person {number}</source>
        <translation>Remove person {number}</translation>
    </message>
    <message>
        <source>Return visits</source>
        <translation>Return visits</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Rows still to be mended or left out: {rows}.</source>
        <translation>Rows still to be mended or left out: {rows}.</translation>
    </message>
    <message>
        <source>Sales centre</source>
        <translation>Sales centre</translation>
    </message>
    <message>
        <source>Save as text …</source>
        <translation>Save as text …</translation>
    </message>
    <message>
        <source>Saved: {file}. Delete it once it is printed.</source>
        <translation>Saved: {file}. Delete it once it is printed.</translation>
    </message>
    <message>
        <source>Set up your site</source>
        <translation>Set up your site</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Supervisors decide everything, managers inside their own agency. Each gets a PIN, drawn here; a chosen one can be typed instead. Lines without a name are left out.</source>
        <translation>Supervisors decide everything, managers inside their own agency. Each gets a PIN, drawn here; a chosen one can be typed instead. Lines without a name are left out.</translation>
    </message>
    <message>
        <source>The PINs are being locked away …</source>
        <translation>The PINs are being locked away …</translation>
    </message>
    <message>
        <source>The book</source>
        <translation>The book</translation>
    </message>
    <message>
        <source>The list was changed after it was taken: save or print it once more.</source>
        <translation>The list was changed after it was taken: save or print it once more.</translation>
    </message>
    <message>
        <source>The name stands on the screen and on every paper that the agencies take home.</source>
        <translation>The name stands on the screen and on every paper that the agencies take home.</translation>
    </message>
    <message>
        <source>The roster</source>
        <translation>The roster</translation>
    </message>
    <message>
        <source>The roster has agencies that were not entered: {names}.</source>
        <translation>The roster has agencies that were not entered: {names}.</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>The rules</translation>
    </message>
    <message>
        <source>The sales centre</source>
        <translation>The sales centre</translation>
    </message>
    <message>
        <source>The sales centre needs a name.</source>
        <translation>The sales centre needs a name.</translation>
    </message>
    <message>
        <source>The share is what part of the turns an agency is due, as the contract says: 1 and 1, or 50, 30 and 20. The order decides only the very first tie; Alt+↑ and Alt+↓ change it.</source>
        <translation>The share is what part of the turns an agency is due, as the contract says: 1 and 1, or 50, 30 and 20. The order decides only the very first tie; Alt+↑ and Alt+↓ change it.</translation>
    </message>
    <message>
        <source>The site closes before it opens. Mend the times.</source>
        <translation>The site closes before it opens. Mend the times.</translation>
    </message>
    <message>
        <source>This agency stands above already.</source>
        <translation>This agency stands above already.</translation>
    </message>
    <message>
        <source>This name stands above already.</source>
        <translation>This name stands above already.</translation>
    </message>
    <message>
        <source>Three agencies, thirty people, the middle of a busy Saturday. Press and see who is called and why. Nothing of it is kept.</source>
        <translation>Three agencies, thirty people, the middle of a busy Saturday. Press and see who is called and why. Nothing of it is kept.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Use up to 40 letters a to z, digits and hyphens; no blanks, no Chinese.</source>
        <translation>Use up to 40 letters a to z, digits and hyphens; no blanks, no Chinese.</translation>
    </message>
    <message>
        <source>Without any consultant: {names}.</source>
        <translation>Without any consultant: {names}.</translation>
    </message>
    <message>
        <source>Your own site</source>
        <translation>Your own site</translation>
    </message>
    <message>
        <source>for example 万象城销售中心</source>
        <translation>for example 万象城销售中心</translation>
    </message>
    <message>
        <source>from … to …</source>
        <translation>from … to …</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>lost</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>name of the agency</source>
        <translation>name of the agency</translation>
    </message>
    <message>
        <source>owed, up to</source>
        <translation>owed, up to</translation>
    </message>
    <message>
        <source>round the clock</source>
        <translation>round the clock</translation>
    </message>
    <message>
        <source>turns are lost</source>
        <translation>turns are lost</translation>
    </message>
    <message>
        <source>turns are owed, up to {most}</source>
        <translation>turns are owed, up to {most}</translation>
    </message>
    <message>
        <source>which agency?</source>
        <translation>which agency?</translation>
    </message>
    <message>
        <source>{name} (share {share}, {people} people)</source>
        <translation>{name} (share {share}, {people} people)</translation>
    </message>
    <message>
        <source>{percent} % of turns</source>
        <translation>{percent} % of turns</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds} seconds</translation>
    </message>
    <message>
        <source>中文 / English</source>
        <translation>中文 / English</translation>
    </message>
    <message>
        <source>At the left after a visit, at the right after a call.</source>
        <translation>At the left after a visit, at the right after a call.</translation>
    </message>
    <message>
        <source>Must another agency acknowledge an override?</source>
        <translation>Must another agency acknowledge an override?</translation>
    </message>
    <message>
        <source>The sales centre, its agencies and shares, the roster from a table or typed, and the rules by plain questions. Takes ten minutes.</source>
        <translation>The sales centre, its agencies and shares, the roster from a table or typed, and the rules by plain questions. Takes ten minutes.</translation>
    </message>
    <message>
        <source>Type the consultants, or read them from a table with the columns Name (姓名), Agency (公司), Stage (级别), Mentor (师傅). Only these four are read. Enter edits a cell; the tick says who is taken over.</source>
        <translation>Type the consultants, or read them from a table with the columns Name (姓名), Agency (公司), Stage (级别), Mentor (师傅). Only these four are read. Enter edits a cell; the tick says who is taken over.</translation>
    </message>
    <message>
        <source>Usual: {number}{unit}.</source>
        <translation>Usual: {number}{unit}.</translation>
    </message>
    <message>
        <source>What most offices choose is chosen already. What isn’t asked, such as passes, penalties and newcomers, is as usual; the rule sheet (Ctrl+B) shows and changes everything later.</source>
        <translation>What most offices choose is chosen already. What isn't asked, such as passes, penalties and newcomers, is as usual; the rule sheet (Ctrl+B) shows and changes everything later.</translation>
    </message>
    <message>
        <source>to the own consultant, else: {otherwise}</source>
        <translation>to the own consultant, else: {otherwise}</translation>
    </message>
    <message>
        <source>{choice} (usual)</source>
        <translation>{choice} (usual)</translation>
    </message>
    <message>
        <source>{name} ({role})</source>
        <translation>{name} ({role})</translation>
    </message>
</context>
<context>
    <name>startup</name>
    <message>
        <source>A made-up day: press whatever you like, nothing of it is kept. PINs: {pins}</source>
        <translation>A made-up day: press whatever you like, nothing of it is kept. PINs: {pins}</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Another program has {path} open and does not answer. End it, or restart the computer.</source>
        <translation>Another program has {path} open and does not answer. End it, or restart the computer.</translation>
    </message>
    <message>
        <source>Books (*.book)</source>
        <translation>Books (*.book)</translation>
    </message>
    <message>
        <source>Choose another file …</source>
        <translation>Choose another file …</translation>
    </message>
    <message>
        <source>Choose the book</source>
        <translation>Choose the book</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message.</source>
        <translation>Copied. Paste it into a message.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copy the report</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Front desk</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>If something looks wrong, start the program again. Whoever looks after it needs this report. It holds no name and no telephone number:</source>
        <translation>If something looks wrong, start the program again. Whoever looks after it needs this report. It holds no name and no telephone number:</translation>
    </message>
    <message>
        <source>It can’t be saved there. Choose another folder.</source>
        <translation>It can't be saved there. Choose another folder.</translation>
    </message>
    <message>
        <source>Last time, the program ended suddenly</source>
        <translation>Last time, the program ended suddenly</translation>
    </message>
    <message>
        <source>No turn has been given today. The book ends with entry {seq}.</source>
        <translation>No turn has been given today. The book ends with entry {seq}.</translation>
    </message>
    <message>
        <source>PINs: {pins}</source>
        <translation>PINs: {pins}</translation>
    </message>
    <message>
        <source>The disk is nearly full: {free} MB are left. Make room, or soon nothing can be written.</source>
        <translation>The disk is nearly full: {free} MB are left. Make room, or soon nothing can be written.</translation>
    </message>
    <message>
        <source>The last turn in the book</source>
        <translation>The last turn in the book</translation>
    </message>
    <message>
        <source>{time} · entry {seq} of the book</source>
        <translation>{time} · entry {seq} of the book</translation>
    </message>
    <message>
        <source>Nothing in the file was changed.</source>
        <translation>Nothing in the file was changed.</translation>
    </message>
    <message>
        <source>A made-up day. PINs: {pins}</source>
        <translation>A made-up day. PINs: {pins}</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>Save the report …</source>
        <translation>Save the report …</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Saved: {path}</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The book can’t be opened</source>
        <translation>The book can't be opened</translation>
    </message>
    <message>
        <source>The book is in use</source>
        <translation>The book is in use</translation>
    </message>
    <message>
        <source>The program has a fault</source>
        <translation>The program has a fault</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>What the screen showed as done stands in the book. Nothing of it is lost.</source>
        <translation>What the screen showed as done stands in the book. Nothing of it is lost.</translation>
    </message>
    <message>
        <source>{day} was never closed.</source>
        <translation>{day} was never closed.</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Choose the backup</translation>
    </message>
    <message>
        <source>Put a backup back …</source>
        <translation>Put a backup back …</translation>
    </message>
    <message>
        <source>The last backup wasn’t made. {title}: {sentence}</source>
        <translation>The last backup wasn't made. {title}: {sentence}</translation>
    </message>
    <message>
        <source>This computer’s clock is behind the book’s last entry ({day} {time}). Set the clock; nothing is lost.</source>
        <translation>This computer's clock is behind the book's last entry ({day} {time}). Set the clock; nothing is lost.</translation>
    </message>
    <message>
        <source>Open today (Ctrl+O)</source>
        <translation>Open today (Ctrl+O)</translation>
    </message>
    <message>
        <source>Set up your site (Ctrl+Shift+N)</source>
        <translation>Set up your site (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Settings (Ctrl+,)</translation>
    </message>
    <message>
        <source>Close it, with confirmation (Ctrl+E)</source>
        <translation>Close it, with confirmation (Ctrl+E)</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>A newer version has written this book. Install that version; the book is untouched.</source>
        <translation>A newer version has written this book. Install that version; the book is untouched.</translation>
    </message>
    <message>
        <source>Another program has this book open: {path}. Close it there first.</source>
        <translation>Another program has this book open: {path}. Close it there first.</translation>
    </message>
    <message>
        <source>Faulty database library</source>
        <translation>Faulty database library</translation>
    </message>
    <message>
        <source>Not a book</source>
        <translation>Not a book</translation>
    </message>
    <message>
        <source>Nothing can be written to {path}. Allow writing to the file and its folder.</source>
        <translation>Nothing can be written to {path}. Allow writing to the file and its folder.</translation>
    </message>
    <message>
        <source>Nothing was written, and nothing is lost. Make room on the disk, then press again.</source>
        <translation>Nothing was written, and nothing is lost. Make room on the disk, then press again.</translation>
    </message>
    <message>
        <source>SQLite {version} can damage books. Install this program again; it brings a sound one.</source>
        <translation>SQLite {version} can damage books. Install this program again; it brings a sound one.</translation>
    </message>
    <message>
        <source>The book can’t be reached</source>
        <translation>The book can't be reached</translation>
    </message>
    <message>
        <source>The book has begun</source>
        <translation>The book has begun</translation>
    </message>
    <message>
        <source>The book is in use</source>
        <translation>The book is in use</translation>
    </message>
    <message>
        <source>The book is newer than this program</source>
        <translation>The book is newer than this program</translation>
    </message>
    <message>
        <source>The book is read-only</source>
        <translation>The book is read-only</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>The disk is full</translation>
    </message>
    <message>
        <source>The file {path} can’t be opened or written. Look at the disk and the folder.</source>
        <translation>The file {path} can't be opened or written. Look at the disk and the folder.</translation>
    </message>
    <message>
        <source>This file holds the book of a site already. Choose another file.</source>
        <translation>This file holds the book of a site already. Choose another file.</translation>
    </message>
    <message>
        <source>{path} is damaged, or no book of this program. It was left as it is.</source>
        <translation>{path} is damaged, or no book of this program. It was left as it is.</translation>
    </message>
</context>
<context>
    <name>take_desk</name>
    <message>
        <source>Every line of the book bears the name of who is at the desk.</source>
        <translation>Every line of the book bears the name of who is at the desk.</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>Receptionist</translation>
    </message>
    <message>
        <source>Take the desk</source>
        <translation>Take the desk</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Your name is missing.</source>
        <translation>Your name is missing.</translation>
    </message>
    <message>
        <source>{name} takes the desk</source>
        <translation>{name} takes the desk</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>a language is needed</source>
        <translation>a language is needed</translation>
    </message>
    <message>
        <source>absence</source>
        <translation>absence</translation>
    </message>
    <message>
        <source>agency busy</source>
        <translation>agency busy</translation>
    </message>
    <message>
        <source>agency manager</source>
        <translation>agency manager</translation>
    </message>
    <message>
        <source>agency’s viewer</source>
        <translation>agency's viewer</translation>
    </message>
    <message>
        <source>an objection</source>
        <translation>an objection</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>another reason</translation>
    </message>
    <message>
        <source>appearance</source>
        <translation>appearance</translation>
    </message>
    <message>
        <source>area model</source>
        <translation>area model</translation>
    </message>
    <message>
        <source>asked for by name</source>
        <translation>asked for by name</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>auditor</translation>
    </message>
    <message>
        <source>because of these guests</source>
        <translation>because of these guests</translation>
    </message>
    <message>
        <source>business</source>
        <translation>business</translation>
    </message>
    <message>
        <source>by agreement</source>
        <translation>by agreement</translation>
    </message>
    <message>
        <source>by rotation</source>
        <translation>by rotation</translation>
    </message>
    <message>
        <source>by the evidence</source>
        <translation>by the evidence</translation>
    </message>
    <message>
        <source>call</source>
        <translation>call</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>calls</translation>
    </message>
    <message>
        <source>claim window</source>
        <translation>claim window</translation>
    </message>
    <message>
        <source>close of day</source>
        <translation>close of day</translation>
    </message>
    <message>
        <source>company errand</source>
        <translation>company errand</translation>
    </message>
    <message>
        <source>courtesy</source>
        <translation>courtesy</translation>
    </message>
    <message>
        <source>customer satisfaction</source>
        <translation>customer satisfaction</translation>
    </message>
    <message>
        <source>end of shift</source>
        <translation>end of shift</translation>
    </message>
    <message>
        <source>exam before the serving consultants</source>
        <translation>exam before the serving consultants</translation>
    </message>
    <message>
        <source>expects an own client</source>
        <translation>expects an own client</translation>
    </message>
    <message>
        <source>expertise is needed</source>
        <translation>expertise is needed</translation>
    </message>
    <message>
        <source>first follow-up calls</source>
        <translation>first follow-up calls</translation>
    </message>
    <message>
        <source>first receptions with the mentor</source>
        <translation>first receptions with the mentor</translation>
    </message>
    <message>
        <source>first visit</source>
        <translation>first visit</translation>
    </message>
    <message>
        <source>first visits</source>
        <translation>first visits</translation>
    </message>
    <message>
        <source>first-visit question not asked</source>
        <translation>first-visit question not asked</translation>
    </message>
    <message>
        <source>forfeits the turn</source>
        <translation>forfeits the turn</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>given back</translation>
    </message>
    <message>
        <source>gives no reason</source>
        <translation>gives no reason</translation>
    </message>
    <message>
        <source>important</source>
        <translation>important</translation>
    </message>
    <message>
        <source>important guests</source>
        <translation>important guests</translation>
    </message>
    <message>
        <source>independent</source>
        <translation>independent</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>invalid</translation>
    </message>
    <message>
        <source>is owed a turn</source>
        <translation>is owed a turn</translation>
    </message>
    <message>
        <source>keeps the place</source>
        <translation>keeps the place</translation>
    </message>
    <message>
        <source>known to the guests</source>
        <translation>known to the guests</translation>
    </message>
    <message>
        <source>lifted</source>
        <translation>lifted</translation>
    </message>
    <message>
        <source>limit of owed turns</source>
        <translation>limit of owed turns</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>lunch</translation>
    </message>
    <message>
        <source>managers</source>
        <translation>managers</translation>
    </message>
    <message>
        <source>manager’s training</source>
        <translation>manager's training</translation>
    </message>
    <message>
        <source>match of clients</source>
        <translation>match of clients</translation>
    </message>
    <message>
        <source>mentor not free</source>
        <translation>mentor not free</translation>
    </message>
    <message>
        <source>mentor’s training</source>
        <translation>mentor's training</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>named request</source>
        <translation>named request</translation>
    </message>
    <message>
        <source>newcomer</source>
        <translation>newcomer</translation>
    </message>
    <message>
        <source>newcomers</source>
        <translation>newcomers</translation>
    </message>
    <message>
        <source>nobody was there</source>
        <translation>nobody was there</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>not counted</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>not found</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>not signed in</translation>
    </message>
    <message>
        <source>occupied until</source>
        <translation>occupied until</translation>
    </message>
    <message>
        <source>officials</source>
        <translation>officials</translation>
    </message>
    <message>
        <source>one family</source>
        <translation>one family</translation>
    </message>
    <message>
        <source>opening hours</source>
        <translation>opening hours</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>ordinary</translation>
    </message>
    <message>
        <source>other guests</source>
        <translation>other guests</translation>
    </message>
    <message>
        <source>out of hours</source>
        <translation>out of hours</translation>
    </message>
    <message>
        <source>override</source>
        <translation>override</translation>
    </message>
    <message>
        <source>owed turn</source>
        <translation>owed turn</translation>
    </message>
    <message>
        <source>own client</source>
        <translation>own client</translation>
    </message>
    <message>
        <source>party size</source>
        <translation>party size</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>passed over</translation>
    </message>
    <message>
        <source>penalties</source>
        <translation>penalties</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>poaching</source>
        <translation>poaching</translation>
    </message>
    <message>
        <source>press</source>
        <translation>press</translation>
    </message>
    <message>
        <source>private matter</source>
        <translation>private matter</translation>
    </message>
    <message>
        <source>protection period</source>
        <translation>protection period</translation>
    </message>
    <message>
        <source>question catalogue learnt</source>
        <translation>question catalogue learnt</translation>
    </message>
    <message>
        <source>received by the supervisor</source>
        <translation>received by the supervisor</translation>
    </message>
    <message>
        <source>receptionist</source>
        <translation>receptionist</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>referral</translation>
    </message>
    <message>
        <source>refused visitors</source>
        <translation>refused visitors</translation>
    </message>
    <message>
        <source>relatives or friends</source>
        <translation>relatives or friends</translation>
    </message>
    <message>
        <source>required fields</source>
        <translation>required fields</translation>
    </message>
    <message>
        <source>return visit</source>
        <translation>return visit</translation>
    </message>
    <message>
        <source>sales handbook</source>
        <translation>sales handbook</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>same name</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>same phone</translation>
    </message>
    <message>
        <source>share</source>
        <translation>share</translation>
    </message>
    <message>
        <source>short break</source>
        <translation>short break</translation>
    </message>
    <message>
        <source>show flat</source>
        <translation>show flat</translation>
    </message>
    <message>
        <source>signing desk</source>
        <translation>signing desk</translation>
    </message>
    <message>
        <source>site model</source>
        <translation>site model</translation>
    </message>
    <message>
        <source>skilled</source>
        <translation>skilled</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>stands</translation>
    </message>
    <message>
        <source>start of day</source>
        <translation>start of day</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>supervisor</translation>
    </message>
    <message>
        <source>supervisor’s exam</source>
        <translation>supervisor's exam</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspended</translation>
    </message>
    <message>
        <source>the client forgot the name</source>
        <translation>the client forgot the name</translation>
    </message>
    <message>
        <source>the close was forgotten</source>
        <translation>the close was forgotten</translation>
    </message>
    <message>
        <source>the developer’s own guests</source>
        <translation>the developer's own guests</translation>
    </message>
    <message>
        <source>the guests’ wish</source>
        <translation>the guests' wish</translation>
    </message>
    <message>
        <source>the public</source>
        <translation>the public</translation>
    </message>
    <message>
        <source>time to answer</source>
        <translation>time to answer</translation>
    </message>
    <message>
        <source>tired</source>
        <translation>tired</translation>
    </message>
    <message>
        <source>to avoid a conflict</source>
        <translation>to avoid a conflict</translation>
    </message>
    <message>
        <source>tour group</source>
        <translation>tour group</translation>
    </message>
    <message>
        <source>tours</source>
        <translation>tours</translation>
    </message>
    <message>
        <source>trade visit</source>
        <translation>trade visit</translation>
    </message>
    <message>
        <source>trainee</source>
        <translation>trainee</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>undo</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>unwell</source>
        <translation>unwell</translation>
    </message>
    <message>
        <source>very important</source>
        <translation>very important</translation>
    </message>
    <message>
        <source>very important guests</source>
        <translation>very important guests</translation>
    </message>
    <message>
        <source>weekend and launch days</source>
        <translation>weekend and launch days</translation>
    </message>
    <message>
        <source>when passed</source>
        <translation>when passed</translation>
    </message>
    <message>
        <source>while it is looked into</source>
        <translation>while it is looked into</translation>
    </message>
    <message>
        <source>with a client</source>
        <translation>with a client</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>wrong turn</source>
        <translation>wrong turn</translation>
    </message>
</context>
<context>
    <name>time</name>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{start}–{end} min</source>
        <translation>{start}–{end} min</translation>
    </message>
    <message>
        <source>{start}–{end} s</source>
        <translation>{start}–{end} s</translation>
    </message>
</context>
<context>
    <name>told</name>
    <message>
        <source>A turn was taken back: {cause}.</source>
        <translation>A turn was taken back: {cause}.</translation>
    </message>
    <message>
        <source>An owed turn is owed no more.</source>
        <translation>An owed turn is owed no more.</translation>
    </message>
    <message>
        <source>Arrived for {owner}: {kind}.</source>
        <translation>Arrived for {owner}: {kind}.</translation>
    </message>
    <message>
        <source>Arrived: {kind}.</source>
        <translation>Arrived: {kind}.</translation>
    </message>
    <message>
        <source>Expected: {kind}; briefed by {boss}.</source>
        <translation>Expected: {kind}; briefed by {boss}.</translation>
    </message>
    <message>
        <source>It lapses after {day}.</source>
        <translation>It lapses after {day}.</translation>
    </message>
    <message>
        <source>Rule sheet {version} holds from now on.</source>
        <translation>Rule sheet {version} holds from now on.</translation>
    </message>
    <message>
        <source>Rule sheet {version} holds from the next opening on.</source>
        <translation>Rule sheet {version} holds from the next opening on.</translation>
    </message>
    <message>
        <source>The day was closed and confirmed.</source>
        <translation>The day was closed and confirmed.</translation>
    </message>
    <message>
        <source>The day was closed, not confirmed by {agencies}: {reason}.</source>
        <translation>The day was closed, not confirmed by {agencies}: {reason}.</translation>
    </message>
    <message>
        <source>The newest action was taken back ({count} entries).</source>
        <translation>The newest action was taken back ({count} entries).</translation>
    </message>
    <message>
        <source>The party waits ({lane}).</source>
        <translation>The party waits ({lane}).</translation>
    </message>
    <message>
        <source>The party waits for {owner}.</source>
        <translation>The party waits for {owner}.</translation>
    </message>
    <message>
        <source>The party waits.</source>
        <translation>The party waits.</translation>
    </message>
    <message>
        <source>The party was counted: {party}.</source>
        <translation>The party was counted: {party}.</translation>
    </message>
    <message>
        <source>The share of {agency} is {weight}.</source>
        <translation>The share of {agency} is {weight}.</translation>
    </message>
    <message>
        <source>The supervisor ruled on the visit: {cause}.</source>
        <translation>The supervisor ruled on the visit: {cause}.</translation>
    </message>
    <message>
        <source>The supervisor ruled that the client belongs to {owner}: {cause}.</source>
        <translation>The supervisor ruled that the client belongs to {owner}: {cause}.</translation>
    </message>
    <message>
        <source>The suspension of {name} is over.</source>
        <translation>The suspension of {name} is over.</translation>
    </message>
    <message>
        <source>The suspension of {name} was lifted by {boss}.</source>
        <translation>The suspension of {name} was lifted by {boss}.</translation>
    </message>
    <message>
        <source>The turn of {name} was taken back: {cause}.</source>
        <translation>The turn of {name} was taken back: {cause}.</translation>
    </message>
    <message>
        <source>The visit is a turn of {agency} after all.</source>
        <translation>The visit is a turn of {agency} after all.</translation>
    </message>
    <message>
        <source>The visit is a turn of {agency} after all: {moved}.</source>
        <translation>The visit is a turn of {agency} after all: {moved}.</translation>
    </message>
    <message>
        <source>The visit is disputed; the supervisor rules later.</source>
        <translation>The visit is disputed; the supervisor rules later.</translation>
    </message>
    <message>
        <source>The visit is over.</source>
        <translation>The visit is over.</translation>
    </message>
    <message>
        <source>The visit turned out to be: {kind}, of {owner}.</source>
        <translation>The visit turned out to be: {kind}, of {owner}.</translation>
    </message>
    <message>
        <source>The visit turned out to be: {kind}.</source>
        <translation>The visit turned out to be: {kind}.</translation>
    </message>
    <message>
        <source>The visitors were met.</source>
        <translation>The visitors were met.</translation>
    </message>
    <message>
        <source>The waiting party left unreceived.</source>
        <translation>The waiting party left unreceived.</translation>
    </message>
    <message>
        <source>{agency} joins, with a share of {weight}.</source>
        <translation>{agency} joins, with a share of {weight}.</translation>
    </message>
    <message>
        <source>{date} was opened, by rule sheet {version}.</source>
        <translation>{date} was opened, by rule sheet {version}.</translation>
    </message>
    <message>
        <source>{kind}, party of {party}</source>
        <translation>{kind}, party of {party}</translation>
    </message>
    <message>
        <source>{kind}, {grade}</source>
        <translation>{kind}, {grade}</translation>
    </message>
    <message>
        <source>{names}: the visitors are seen off.</source>
        <translation>{names}: the visitors are seen off.</translation>
    </message>
    <message>
        <source>{name} gets a turn back ({lane}): {cause}.</source>
        <translation>{name} gets a turn back ({lane}): {cause}.</translation>
    </message>
    <message>
        <source>{name} has passed: {step}. Confirmed by {boss}.</source>
        <translation>{name} has passed: {step}. Confirmed by {boss}.</translation>
    </message>
    <message>
        <source>{name} has the rights of: {role}.</source>
        <translation>{name} has the rights of: {role}.</translation>
    </message>
    <message>
        <source>{name} is away: {cause}.</source>
        <translation>{name} is away: {cause}.</translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation>{name} is back.</translation>
    </message>
    <message>
        <source>{name} is owed a turn ({lane}), for having been passed: {cause}.</source>
        <translation>{name} is owed a turn ({lane}), for having been passed: {cause}.</translation>
    </message>
    <message>
        <source>{name} is owed this turn no more.</source>
        <translation>{name} is owed this turn no more.</translation>
    </message>
    <message>
        <source>{name} is suspended until it is lifted ({reason}), by {boss}.</source>
        <translation>{name} is suspended until it is lifted ({reason}), by {boss}.</translation>
    </message>
    <message>
        <source>{name} is suspended until {day} ({reason}), by {boss}.</source>
        <translation>{name} is suspended until {day} ({reason}), by {boss}.</translation>
    </message>
    <message>
        <source>{name} loses a turn ({reason}), by {boss}.</source>
        <translation>{name} loses a turn ({reason}), by {boss}.</translation>
    </message>
    <message>
        <source>{name} met the visitors.</source>
        <translation>{name} met the visitors.</translation>
    </message>
    <message>
        <source>{name} receives: {basis}.</source>
        <translation>{name} receives: {basis}.</translation>
    </message>
    <message>
        <source>{name} signed in.</source>
        <translation>{name} signed in.</translation>
    </message>
    <message>
        <source>{name} signed out.</source>
        <translation>{name} signed out.</translation>
    </message>
    <message>
        <source>{name} took the desk over.</source>
        <translation>{name} took the desk over.</translation>
    </message>
    <message>
        <source>{name} works here no more.</source>
        <translation>{name} works here no more.</translation>
    </message>
    <message>
        <source>{name}: {stage}, with {mentor}.</source>
        <translation>{name}: {stage}, with {mentor}.</translation>
    </message>
    <message>
        <source>{name}: {stage}.</source>
        <translation>{name}: {stage}.</translation>
    </message>
    <message>
        <source>{to} goes on in place of {name}: {cause}.</source>
        <translation>{to} goes on in place of {name}: {cause}.</translation>
    </message>
    <message>
        <source>{to} took this visit of {name} out of turn: it is never counted. {boss} decided so.</source>
        <translation>{to} took this visit of {name} out of turn: it is never counted. {boss} decided so.</translation>
    </message>
</context>
<context>
    <name>verifier</name>
    <message>
        <source>'prev' is no fingerprint.</source>
        <translation>'prev' is no fingerprint.</translation>
    </message>
    <message>
        <source>'previous_head'</source>
        <translation>'previous_head'</translation>
    </message>
    <message>
        <source>'undone' names no entries that stand before it.</source>
        <translation>'undone' names no entries that stand before it.</translation>
    </message>
    <message>
        <source>'undone' names what cannot be undone, or was already.</source>
        <translation>'undone' names what cannot be undone, or was already.</translation>
    </message>
    <message>
        <source>'{name}' of the {kind} that must follow</source>
        <translation>'{name}' of the {kind} that must follow</translation>
    </message>
    <message>
        <source>'{written}' is no exact number in lowest terms.</source>
        <translation>'{written}' is no exact number in lowest terms.</translation>
    </message>
    <message>
        <source>A field of the entry has the wrong type.</source>
        <translation>A field of the entry has the wrong type.</translation>
    </message>
    <message>
        <source>An entry has exactly seven fields.</source>
        <translation>An entry has exactly seven fields.</translation>
    </message>
    <message>
        <source>At the opening, the agencies</source>
        <translation>At the opening, the agencies</translation>
    </message>
    <message>
        <source>At the opening, the clause {clause}</source>
        <translation>At the opening, the clause {clause}</translation>
    </message>
    <message>
        <source>At the opening, the consultants</source>
        <translation>At the opening, the consultants</translation>
    </message>
    <message>
        <source>At the opening, the lags</source>
        <translation>At the opening, the lags</translation>
    </message>
    <message>
        <source>At the opening, the lanes of {who}</source>
        <translation>At the opening, the lanes of {who}</translation>
    </message>
    <message>
        <source>At the opening, the last turns</source>
        <translation>At the opening, the last turns</translation>
    </message>
    <message>
        <source>At the opening, the line of {agency} in {lane}</source>
        <translation>At the opening, the line of {agency} in {lane}</translation>
    </message>
    <message>
        <source>At the opening, the open visits</source>
        <translation>At the opening, the open visits</translation>
    </message>
    <message>
        <source>At the opening, the owed turns</source>
        <translation>At the opening, the owed turns</translation>
    </message>
    <message>
        <source>At the opening, the suspended</source>
        <translation>At the opening, the suspended</translation>
    </message>
    <message>
        <source>At the opening, those who wait</source>
        <translation>At the opening, those who wait</translation>
    </message>
    <message>
        <source>At the opening, those with rights</source>
        <translation>At the opening, those with rights</translation>
    </message>
    <message>
        <source>At the opening, until when {who} is suspended</source>
        <translation>At the opening, until when {who} is suspended</translation>
    </message>
    <message>
        <source>At the opening, who is expected</source>
        <translation>At the opening, who is expected</translation>
    </message>
    <message>
        <source>At the opening, {who}</source>
        <translation>At the opening, {who}</translation>
    </message>
    <message>
        <source>Entry {newest} is newer, and counts still.</source>
        <translation>Entry {newest} is newer, and counts still.</translation>
    </message>
    <message>
        <source>Here must follow: {kind} {fields}.</source>
        <translation>Here must follow: {kind} {fields}.</translation>
    </message>
    <message>
        <source>How many stand in a line at the opening</source>
        <translation>How many stand in a line at the opening</translation>
    </message>
    <message>
        <source>It names no decision: who, and for which reason.</source>
        <translation>It names no decision: who, and for which reason.</translation>
    </message>
    <message>
        <source>It takes the manager of another agency to acknowledge an override.</source>
        <translation>It takes the manager of another agency to acknowledge an override.</translation>
    </message>
    <message>
        <source>It was too late to claim this client.</source>
        <translation>It was too late to claim this client.</translation>
    </message>
    <message>
        <source>It was too late to undo this.</source>
        <translation>It was too late to undo this.</translation>
    </message>
    <message>
        <source>Nobody in the lane {lane} is ready, yet a turn is given.</source>
        <translation>Nobody in the lane {lane} is ready, yet a turn is given.</translation>
    </message>
    <message>
        <source>Nothing gives this person an owed turn.</source>
        <translation>Nothing gives this person an owed turn.</translation>
    </message>
    <message>
        <source>Nothing makes this visit a turn that is charged.</source>
        <translation>Nothing makes this visit a turn that is charged.</translation>
    </message>
    <message>
        <source>Outside the rotation, '{name}'</source>
        <translation>Outside the rotation, '{name}'</translation>
    </message>
    <message>
        <source>Outside the rotation, the owed turn paid</source>
        <translation>Outside the rotation, the owed turn paid</translation>
    </message>
    <message>
        <source>Somebody could receive this party, yet it waits.</source>
        <translation>Somebody could receive this party, yet it waits.</translation>
    </message>
    <message>
        <source>The agencies of '{table}' in {lane}</source>
        <translation>The agencies of '{table}' in {lane}</translation>
    </message>
    <message>
        <source>The agency of a supervisor</source>
        <translation>The agency of a supervisor</translation>
    </message>
    <message>
        <source>The agency of {who}</source>
        <translation>The agency of {who}</translation>
    </message>
    <message>
        <source>The agency whose turn it was</source>
        <translation>The agency whose turn it was</translation>
    </message>
    <message>
        <source>The candidates</source>
        <translation>The candidates</translation>
    </message>
    <message>
        <source>The checkpoint of the file</source>
        <translation>The checkpoint of the file</translation>
    </message>
    <message>
        <source>The clause</source>
        <translation>The clause</translation>
    </message>
    <message>
        <source>The clause agency_busy</source>
        <translation>The clause agency_busy</translation>
    </message>
    <message>
        <source>The clause {clause} of this day</source>
        <translation>The clause {clause} of this day</translation>
    </message>
    <message>
        <source>The consultants of 'suspensions'</source>
        <translation>The consultants of 'suspensions'</translation>
    </message>
    <message>
        <source>The counted turns of each agency</source>
        <translation>The counted turns of each agency</translation>
    </message>
    <message>
        <source>The counted turns of the day</source>
        <translation>The counted turns of the day</translation>
    </message>
    <message>
        <source>The date</source>
        <translation>The date</translation>
    </message>
    <message>
        <source>The day before it has no end, or this stands after it.</source>
        <translation>The day before it has no end, or this stands after it.</translation>
    </message>
    <message>
        <source>The day on which it lapses</source>
        <translation>The day on which it lapses</translation>
    </message>
    <message>
        <source>The debts of who leaves</source>
        <translation>The debts of who leaves</translation>
    </message>
    <message>
        <source>The effect on {who}, passed</source>
        <translation>The effect on {who}, passed</translation>
    </message>
    <message>
        <source>The entry holds a number that is no integer, or half a character.</source>
        <translation>The entry holds a number that is no integer, or half a character.</translation>
    </message>
    <message>
        <source>The entry was changed after it was written. Its fingerprint</source>
        <translation>The entry was changed after it was written. Its fingerprint</translation>
    </message>
    <message>
        <source>The field '{name}' should hold a list, not {value}.</source>
        <translation>The field '{name}' should hold a list, not {value}.</translation>
    </message>
    <message>
        <source>The field '{name}' should hold text, not {value}.</source>
        <translation>The field '{name}' should hold text, not {value}.</translation>
    </message>
    <message>
        <source>The file ends before what must follow.</source>
        <translation>The file ends before what must follow.</translation>
    </message>
    <message>
        <source>The file holds no day_opened.</source>
        <translation>The file holds no day_opened.</translation>
    </message>
    <message>
        <source>The first day after the suspension</source>
        <translation>The first day after the suspension</translation>
    </message>
    <message>
        <source>The grade of guests whom a supervisor receives</source>
        <translation>The grade of guests whom a supervisor receives</translation>
    </message>
    <message>
        <source>The grade of guests whom nobody expected</source>
        <translation>The grade of guests whom nobody expected</translation>
    </message>
    <message>
        <source>The grade, by the list</source>
        <translation>The grade, by the list</translation>
    </message>
    <message>
        <source>The head from paper stands nowhere here: what it stood for was cut off or written anew.</source>
        <translation>The head from paper stands nowhere here: what it stood for was cut off or written anew.</translation>
    </message>
    <message>
        <source>The kind of guests of some grade</source>
        <translation>The kind of guests of some grade</translation>
    </message>
    <message>
        <source>The kind of the guests, by the list</source>
        <translation>The kind of the guests, by the list</translation>
    </message>
    <message>
        <source>The lags after</source>
        <translation>The lags after</translation>
    </message>
    <message>
        <source>The lags at the close</source>
        <translation>The lags at the close</translation>
    </message>
    <message>
        <source>The lags before</source>
        <translation>The lags before</translation>
    </message>
    <message>
        <source>The lane</source>
        <translation>The lane</translation>
    </message>
    <message>
        <source>The lane in which a turn is lost</source>
        <translation>The lane in which a turn is lost</translation>
    </message>
    <message>
        <source>The lane of a counted turn outside the rotation</source>
        <translation>The lane of a counted turn outside the rotation</translation>
    </message>
    <message>
        <source>The lane of a visit that nobody received</source>
        <translation>The lane of a visit that nobody received</translation>
    </message>
    <message>
        <source>The lanes of '{table}'</source>
        <translation>The lanes of '{table}'</translation>
    </message>
    <message>
        <source>The lanes of {who} ({stage})</source>
        <translation>The lanes of {who} ({stage})</translation>
    </message>
    <message>
        <source>The link to the entry before ('prev')</source>
        <translation>The link to the entry before ('prev')</translation>
    </message>
    <message>
        <source>The mentor beside the consultant</source>
        <translation>The mentor beside the consultant</translation>
    </message>
    <message>
        <source>The next stage</source>
        <translation>The next stage</translation>
    </message>
    <message>
        <source>The number of people on duty</source>
        <translation>The number of people on duty</translation>
    </message>
    <message>
        <source>The number of the entry</source>
        <translation>The number of the entry</translation>
    </message>
    <message>
        <source>The penalty for this</source>
        <translation>The penalty for this</translation>
    </message>
    <message>
        <source>The place after the withdrawn turn</source>
        <translation>The place after the withdrawn turn</translation>
    </message>
    <message>
        <source>The share by contract</source>
        <translation>The share by contract</translation>
    </message>
    <message>
        <source>The steps that are missing to be {stage}</source>
        <translation>The steps that are missing to be {stage}</translation>
    </message>
    <message>
        <source>The steps that were passed</source>
        <translation>The steps that were passed</translation>
    </message>
    <message>
        <source>The supervisor who receives</source>
        <translation>The supervisor who receives</translation>
    </message>
    <message>
        <source>The time is malformed, or before that of an entry above.</source>
        <translation>The time is malformed, or before that of an entry above.</translation>
    </message>
    <message>
        <source>The turn goes to {written}; the rules give it to {due}.</source>
        <translation>The turn goes to {written}; the rules give it to {due}.</translation>
    </message>
    <message>
        <source>The version of the rule sheet</source>
        <translation>The version of the rule sheet</translation>
    </message>
    <message>
        <source>The weight of {agency}</source>
        <translation>The weight of {agency}</translation>
    </message>
    <message>
        <source>The weight of {agency} is {weight}.</source>
        <translation>The weight of {agency} is {weight}.</translation>
    </message>
    <message>
        <source>The {name} '{value}' does not wait.</source>
        <translation>The {name} '{value}' does not wait.</translation>
    </message>
    <message>
        <source>The {name} '{value}' is no candidate.</source>
        <translation>The {name} '{value}' is no candidate.</translation>
    </message>
    <message>
        <source>The {name} '{value}' is not away.</source>
        <translation>The {name} '{value}' is not away.</translation>
    </message>
    <message>
        <source>The {name} '{value}' is not known here.</source>
        <translation>The {name} '{value}' is not known here.</translation>
    </message>
    <message>
        <source>The {name} '{value}' is not on duty.</source>
        <translation>The {name} '{value}' is not on duty.</translation>
    </message>
    <message>
        <source>The {name} '{value}' is not open.</source>
        <translation>The {name} '{value}' is not open.</translation>
    </message>
    <message>
        <source>The {name} '{value}' is not ready.</source>
        <translation>The {name} '{value}' is not ready.</translation>
    </message>
    <message>
        <source>The {name} '{value}' is not suspended.</source>
        <translation>The {name} '{value}' is not suspended.</translation>
    </message>
    <message>
        <source>The {name} '{value}' is not waiting for somebody.</source>
        <translation>The {name} '{value}' is not waiting for somebody.</translation>
    </message>
    <message>
        <source>The {name} '{value}' is not with this visit.</source>
        <translation>The {name} '{value}' is not with this visit.</translation>
    </message>
    <message>
        <source>The {name} '{value}' stands not on the list.</source>
        <translation>The {name} '{value}' stands not on the list.</translation>
    </message>
    <message>
        <source>Those passed, and why</source>
        <translation>Those passed, and why</translation>
    </message>
    <message>
        <source>What '{table}' begins with</source>
        <translation>What '{table}' begins with</translation>
    </message>
    <message>
        <source>What brought those of basis {basis}</source>
        <translation>What brought those of basis {basis}</translation>
    </message>
    <message>
        <source>What brought {visit}</source>
        <translation>What brought {visit}</translation>
    </message>
    <message>
        <source>What the first day of a book begins with</source>
        <translation>What the first day of a book begins with</translation>
    </message>
    <message>
        <source>What this entry holds is not formed as a {kind} is.</source>
        <translation>What this entry holds is not formed as a {kind} is.</translation>
    </message>
    <message>
        <source>Whether a last turn is one of the past</source>
        <translation>Whether a last turn is one of the past</translation>
    </message>
    <message>
        <source>Whether an agency with people on duty has a share</source>
        <translation>Whether an agency with people on duty has a share</translation>
    </message>
    <message>
        <source>Whether debts were settled on this turn</source>
        <translation>Whether debts were settled on this turn</translation>
    </message>
    <message>
        <source>Whether somebody signs out while receiving</source>
        <translation>Whether somebody signs out while receiving</translation>
    </message>
    <message>
        <source>Whether somebody took the own turn</source>
        <translation>Whether somebody took the own turn</translation>
    </message>
    <message>
        <source>Whether the agency has a share</source>
        <translation>Whether the agency has a share</translation>
    </message>
    <message>
        <source>Whether the day was opened before</source>
        <translation>Whether the day was opened before</translation>
    </message>
    <message>
        <source>Whether the lanes of {who} are those of the sheet</source>
        <translation>Whether the lanes of {who} are those of the sheet</translation>
    </message>
    <message>
        <source>Whether the owner {owner} is ready</source>
        <translation>Whether the owner {owner} is ready</translation>
    </message>
    <message>
        <source>Whether the turn counts</source>
        <translation>Whether the turn counts</translation>
    </message>
    <message>
        <source>Whether the turn that was taken is given back</source>
        <translation>Whether the turn that was taken is given back</translation>
    </message>
    <message>
        <source>Whether the version is a new one</source>
        <translation>Whether the version is a new one</translation>
    </message>
    <message>
        <source>Whether this agency is there already</source>
        <translation>Whether this agency is there already</translation>
    </message>
    <message>
        <source>Whether this day has a sheet of its own</source>
        <translation>Whether this day has a sheet of its own</translation>
    </message>
    <message>
        <source>Whether this stands on the list</source>
        <translation>Whether this stands on the list</translation>
    </message>
    <message>
        <source>Whether this visit came before</source>
        <translation>Whether this visit came before</translation>
    </message>
    <message>
        <source>Whether {agency} weighs by its contract again</source>
        <translation>Whether {agency} weighs by its contract again</translation>
    </message>
    <message>
        <source>Whether {mentor} may be the mentor of {who}</source>
        <translation>Whether {mentor} may be the mentor of {who}</translation>
    </message>
    <message>
        <source>Whether {owed} was given before</source>
        <translation>Whether {owed} was given before</translation>
    </message>
    <message>
        <source>Whether {who} is a manager</source>
        <translation>Whether {who} is a manager</translation>
    </message>
    <message>
        <source>Whether {who} is on duty already</source>
        <translation>Whether {who} is on duty already</translation>
    </message>
    <message>
        <source>Whether {who} is with visitors</source>
        <translation>Whether {who} is with visitors</translation>
    </message>
    <message>
        <source>Whether {who} leaves while on duty</source>
        <translation>Whether {who} leaves while on duty</translation>
    </message>
    <message>
        <source>Whether {who} may receive these visitors</source>
        <translation>Whether {who} may receive these visitors</translation>
    </message>
    <message>
        <source>Whether {who} works here no more</source>
        <translation>Whether {who} works here no more</translation>
    </message>
    <message>
        <source>While the owner is away</source>
        <translation>While the owner is away</translation>
    </message>
    <message>
        <source>Who stands in for the owner</source>
        <translation>Who stands in for the owner</translation>
    </message>
    <message>
        <source>Whose turn was taken</source>
        <translation>Whose turn was taken</translation>
    </message>
    <message>
        <source>Whose visit it is</source>
        <translation>Whose visit it is</translation>
    </message>
    <message>
        <source>{turn} is no turn of this file that counts still and whose visit is open.</source>
        <translation>{turn} is no turn of this file that counts still and whose visit is open.</translation>
    </message>
    <message>
        <source>{visit} came earlier and could be served.</source>
        <translation>{visit} came earlier and could be served.</translation>
    </message>
    <message>
        <source>{who} may not decide this.</source>
        <translation>{who} may not decide this.</translation>
    </message>
    <message>
        <source>{written} is no date.</source>
        <translation>{written} is no date.</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>A name stands twice in one of its entries: it was changed by hand.</source>
        <translation>A name stands twice in one of its entries: it was changed by hand.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>By the rule: {expected}</source>
        <translation>By the rule: {expected}</translation>
    </message>
    <message>
        <source>Byte {byte} is no text in UTF-8: another program wrote this file.</source>
        <translation>Byte {byte} is no text in UTF-8: another program wrote this file.</translation>
    </message>
    <message>
        <source>Check text from paper</source>
        <translation>Check text from paper</translation>
    </message>
    <message>
        <source>Check text {short}.</source>
        <translation>Check text {short}.</translation>
    </message>
    <message>
        <source>Choose day files</source>
        <translation>Choose day files</translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation>Choose files …</translation>
    </message>
    <message>
        <source>Choose the files to verify.</source>
        <translation>Choose the files to verify.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Day files (*.day.json)</source>
        <translation>Day files (*.day.json)</translation>
    </message>
    <message>
        <source>Every entry’s fingerprint is computed again, and every turn picked again by the rules.</source>
        <translation>Every entry's fingerprint is computed again, and every turn picked again by the rules.</translation>
    </message>
    <message>
        <source>It can’t be read: {trouble}.</source>
        <translation>It can't be read: {trouble}.</translation>
    </message>
    <message>
        <source>It doesn’t follow the one before: something was taken out or put in.</source>
        <translation>It doesn't follow the one before: something was taken out or put in.</translation>
    </message>
    <message>
        <source>It has not the five fields of a day file (format {format}): it is another file, or of a newer version.</source>
        <translation>It has not the five fields of a day file (format {format}): it is another file, or of a newer version.</translation>
    </message>
    <message>
        <source>The check text behind entry {seq} begins as on the paper. Only its beginning was compared: all 64 signs, or the QR code, prove more.</source>
        <translation>The check text behind entry {seq} begins as on the paper. Only its beginning was compared: all 64 signs, or the QR code, prove more.</translation>
    </message>
    <message>
        <source>The check text from paper stands here, behind entry {seq}.</source>
        <translation>The check text from paper stands here, behind entry {seq}.</translation>
    </message>
    <message>
        <source>may stay empty; scan the code, or type the 64 signs or the 8 of the short form</source>
        <translation>may stay empty; scan the code, or type the 64 signs or the 8 of the short form</translation>
    </message>
    <message>
        <source>{matter}: not as the rules give it.</source>
        <translation>{matter}: not as the rules give it.</translation>
    </message>
    <message>
        <source>It was changed after it was written.</source>
        <translation>It was changed after it was written.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> or </translation>
    </message>
    <message>
        <source>All {entries} entries were checked.</source>
        <translation>All {entries} entries were checked.</translation>
    </message>
    <message>
        <source>Checked up to entry {seq}, with {turns}; the file holds {entries} entries.</source>
        <translation>Checked up to entry {seq}, with {turns}; the file holds {entries} entries.</translation>
    </message>
    <message>
        <source>Its field “{field}” holds something of the wrong kind.</source>
        <translation>Its field "{field}" holds something of the wrong kind.</translation>
    </message>
    <message>
        <source>Line {line}, column {column} can’t be read: the file was cut off there, or is of another kind.</source>
        <translation>Line {line}, column {column} can't be read: the file was cut off there, or is of another kind.</translation>
    </message>
    <message>
        <source>Not a day file, or a damaged one</source>
        <translation>Not a day file, or a damaged one</translation>
    </message>
    <message>
        <source>The check text from paper stands nowhere here: something was cut off or written anew.</source>
        <translation>The check text from paper stands nowhere here: something was cut off or written anew.</translation>
    </message>
    <message>
        <source>The day is not closed in this file; more may have followed.</source>
        <translation>The day is not closed in this file; more may have followed.</translation>
    </message>
    <message>
        <source>The file isn’t there any more, or may not be read.</source>
        <translation>The file isn't there any more, or may not be read.</translation>
    </message>
    <message>
        <source>The file’s end was cut off or replaced.</source>
        <translation>The file's end was cut off or replaced.</translation>
    </message>
    <message>
        <source>The first entry that differs is {seq}. {what}</source>
        <translation>The first entry that differs is {seq}. {what}</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Verify day files</source>
        <translation>Verify day files</translation>
    </message>
    <message>
        <source>Verifying …</source>
        <translation>Verifying …</translation>
    </message>
    <message>
        <source>Written there: {found}</source>
        <translation>Written there: {found}</translation>
    </message>
    <message>
        <source>later than {day}</source>
        <translation>later than {day}</translation>
    </message>
    <message>
        <source>lost, or owed_up_to and a number</source>
        <translation>lost, or owed_up_to and a number</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>or drop them here</source>
        <translation>or drop them here</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>{called} ({name})</source>
        <translation>{called} ({name})</translation>
    </message>
    <message>
        <source>{day}: something differs</source>
        <translation>{day}: something differs</translation>
    </message>
    <message>
        <source>{day}: whole and unchanged</source>
        <translation>{day}: whole and unchanged</translation>
    </message>
    <message>
        <source>{entries} entries, {turns}, {counted} of them counted.</source>
        <translation>{entries} entries, {turns}, {counted} of them counted.</translation>
    </message>
    <message>
        <source>What the check says</source>
        <translation>What the check says</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>Only {agency} has somebody ready.</source>
        <translation>Only {agency} has somebody ready.</translation>
    </message>
    <message>
        <source>The client belongs to {owner} ({cause}). {name} stands in, as the last one ready in the line, so that the front isn’t used up. Nobody’s turn moves.</source>
        <translation>The client belongs to {owner} ({cause}). {name} stands in, as the last one ready in the line, so that the front isn't used up. Nobody's turn moves.</translation>
    </message>
    <message>
        <source>The client belongs to {owner}, who isn’t ready; the rotation receives instead.</source>
        <translation>The client belongs to {owner}, who isn't ready; the rotation receives instead.</translation>
    </message>
    <message>
        <source>The visit was a client of {owner}, not a turn of the rotation. {name} keeps the place in line.</source>
        <translation>The visit was a client of {owner}, not a turn of the rotation. {name} keeps the place in line.</translation>
    </message>
    <message>
        <source>This person wasn’t on the roster at that moment.</source>
        <translation>This person wasn't on the roster at that moment.</translation>
    </message>
    <message>
        <source>{agency} {claim}</source>
        <translation>{agency} {claim}</translation>
    </message>
    <message>
        <source>{mentor} goes along as the mentor.</source>
        <translation>{mentor} goes along as the mentor.</translation>
    </message>
    <message>
        <source>{name} ({cause}: {effect})</source>
        <translation>{name} ({cause}: {effect})</translation>
    </message>
    <message>
        <source>{name} did receive this visit.</source>
        <translation>{name} did receive this visit.</translation>
    </message>
    <message>
        <source>A client of {name} brought these visitors, who asked for {name}.</source>
        <translation>A client of {name} brought these visitors, who asked for {name}.</translation>
    </message>
    <message>
        <source>Alike before this visit: {standings}.</source>
        <translation>Alike before this visit: {standings}.</translation>
    </message>
    <message>
        <source>Alike with this visit: {standings}.</source>
        <translation>Alike with this visit: {standings}.</translation>
    </message>
    <message>
        <source>By rotation a turn owed to {due} ({agency}) was to be paid, and is owed still.</source>
        <translation>By rotation a turn owed to {due} ({agency}) was to be paid, and is owed still.</translation>
    </message>
    <message>
        <source>By rotation it was the turn of {due} ({agency}), who keeps the first place.</source>
        <translation>By rotation it was the turn of {due} ({agency}), who keeps the first place.</translation>
    </message>
    <message>
        <source>By rotation it was the turn of {name}, but {boss} decided for {chosen} ({reason}). {name} keeps the first place.</source>
        <translation>By rotation it was the turn of {name}, but {boss} decided for {chosen} ({reason}). {name} keeps the first place.</translation>
    </message>
    <message>
        <source>By the rule sheet a trade visit is a turn like a first visit.</source>
        <translation>By the rule sheet a trade visit is a turn like a first visit.</translation>
    </message>
    <message>
        <source>By the rule sheet it is free of charge, and the turn given before is taken back: {moved}.</source>
        <translation>By the rule sheet it is free of charge, and the turn given before is taken back: {moved}.</translation>
    </message>
    <message>
        <source>By the rule sheet it is free of charge: nobody’s turn moves.</source>
        <translation>By the rule sheet it is free of charge: nobody's turn moves.</translation>
    </message>
    <message>
        <source>By the rule sheet this counts as a turn of {agency}.</source>
        <translation>By the rule sheet this counts as a turn of {agency}.</translation>
    </message>
    <message>
        <source>Calls have a rotation of their own.</source>
        <translation>Calls have a rotation of their own.</translation>
    </message>
    <message>
        <source>It counts as a turn of {agency}, in place of the one taken back: what the agencies are owed stays as it is.</source>
        <translation>It counts as a turn of {agency}, in place of the one taken back: what the agencies are owed stays as it is.</translation>
    </message>
    <message>
        <source>It counts as a turn of {agency}.</source>
        <translation>It counts as a turn of {agency}.</translation>
    </message>
    <message>
        <source>It counts as a turn of {agency}: {moved}.</source>
        <translation>It counts as a turn of {agency}: {moved}.</translation>
    </message>
    <message>
        <source>It was the turn of {due}, who has the next one.</source>
        <translation>It was the turn of {due}, who has the next one.</translation>
    </message>
    <message>
        <source>It was the turn of {name}, but {chosen} took the visit. {name} has the next turn.</source>
        <translation>It was the turn of {name}, but {chosen} took the visit. {name} has the next turn.</translation>
    </message>
    <message>
        <source>Least ahead before this visit: {standings}.</source>
        <translation>Least ahead before this visit: {standings}.</translation>
    </message>
    <message>
        <source>Least ahead with this visit: {standings}.</source>
        <translation>Least ahead with this visit: {standings}.</translation>
    </message>
    <message>
        <source>Nobody’s turn moves, and no agency is charged.</source>
        <translation>Nobody's turn moves, and no agency is charged.</translation>
    </message>
    <message>
        <source>Nobody’s turn moves.</source>
        <translation>Nobody's turn moves.</translation>
    </message>
    <message>
        <source>Ordinary tours have a rotation of their own; nobody is chosen by name.</source>
        <translation>Ordinary tours have a rotation of their own; nobody is chosen by name.</translation>
    </message>
    <message>
        <source>Outside the opening hours there is a rotation of its own.</source>
        <translation>Outside the opening hours there is a rotation of its own.</translation>
    </message>
    <message>
        <source>Owed most before this visit: {standings}.</source>
        <translation>Owed most before this visit: {standings}.</translation>
    </message>
    <message>
        <source>Owed most with this visit: {standings}.</source>
        <translation>Owed most with this visit: {standings}.</translation>
    </message>
    <message>
        <source>The rotation would have named the same person.</source>
        <translation>The rotation would have named the same person.</translation>
    </message>
    <message>
        <source>These are relatives or friends of {name}.</source>
        <translation>These are relatives or friends of {name}.</translation>
    </message>
    <message>
        <source>These guests are important: they go to skilled consultants only, in a rotation of its own.</source>
        <translation>These guests are important: they go to skilled consultants only, in a rotation of its own.</translation>
    </message>
    <message>
        <source>These guests are ordinary by the list, and go to the next in rotation.</source>
        <translation>These guests are ordinary by the list, and go to the next in rotation.</translation>
    </message>
    <message>
        <source>These visitors asked for {name} by name.</source>
        <translation>These visitors asked for {name} by name.</translation>
    </message>
    <message>
        <source>These visitors came for {owner}; that is no turn of the rotation. {name} keeps the place in line.</source>
        <translation>These visitors came for {owner}; that is no turn of the rotation. {name} keeps the place in line.</translation>
    </message>
    <message>
        <source>This client belongs to {name}.</source>
        <translation>This client belongs to {name}.</translation>
    </message>
    <message>
        <source>This referral goes to the next in rotation: nobody has a claim to it.</source>
        <translation>This referral goes to the next in rotation: nobody has a claim to it.</translation>
    </message>
    <message>
        <source>Very important guests are received by the supervisor; {name} briefed them.</source>
        <translation>Very important guests are received by the supervisor; {name} briefed them.</translation>
    </message>
    <message>
        <source>Very important guests are received by the supervisor; {name} was free.</source>
        <translation>Very important guests are received by the supervisor; {name} was free.</translation>
    </message>
    <message>
        <source>Very important guests go to the agencies’ managers, in a rotation of its own.</source>
        <translation>Very important guests go to the agencies' managers, in a rotation of its own.</translation>
    </message>
    <message>
        <source>Very important guests go to the supervisor. {name} keeps the place in line.</source>
        <translation>Very important guests go to the supervisor. {name} keeps the place in line.</translation>
    </message>
    <message>
        <source>{agency} has waited longer.</source>
        <translation>{agency} has waited longer.</translation>
    </message>
    <message>
        <source>{name} is first in line.</source>
        <translation>{name} is first in line.</translation>
    </message>
    <message>
        <source>{name} is the first in line who is ready; in front stood {passed}.</source>
        <translation>{name} is the first in line who is ready; in front stood {passed}.</translation>
    </message>
    <message>
        <source>{standings}, but nobody to receive.</source>
        <translation>{standings}, but nobody to receive.</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>the desk</translation>
    </message>
    <message>
        <source>{agency} is first in the agreed order.</source>
        <translation>{agency} is first in the agreed order.</translation>
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
        <translation>{boss} decided for {chosen} ({reason}). By rotation it wasn't the turn of {name} either.</translation>
    </message>
    <message>
        <source>{boss} decided that {name} receives: {reason}.</source>
        <translation>{boss} decided that {name} receives: {reason}.</translation>
    </message>
    <message>
        <source>{chosen} took the visit out of turn. {name} keeps the place in line.</source>
        <translation>{chosen} took the visit out of turn. {name} keeps the place in line.</translation>
    </message>
    <message>
        <source>{code}</source>
        <translation>{code}</translation>
    </message>
    <message>
        <source>{name} ({role})</source>
        <translation>{name} ({role})</translation>
    </message>
    <message>
        <source>{name} doesn’t stand in this rotation yet; from the next sign-in on.</source>
        <translation>{name} doesn't stand in this rotation yet; from the next sign-in on.</translation>
    </message>
    <message>
        <source>{name} doesn’t stand in this rotation: as {stage}, {name} isn’t fit for “{lane}” by the rule sheet.</source>
        <translation>{name} doesn't stand in this rotation: as {stage}, {name} isn't fit for "{lane}" by the rule sheet.</translation>
    </message>
    <message>
        <source>{name} gets a turn back that came to nothing ({cause}): at the first visit that {name} can receive, before the rotation is asked. The agency has paid for it: nobody’s turn moves.</source>
        <translation>{name} gets a turn back that came to nothing ({cause}): at the first visit that {name} can receive, before the rotation is asked. The agency has paid for it: nobody's turn moves.</translation>
    </message>
    <message>
        <source>{name} is owed a turn ({cause}) and receives before the line of {agency}, which stays as it is.</source>
        <translation>{name} is owed a turn ({cause}) and receives before the line of {agency}, which stays as it is.</translation>
    </message>
    <message>
        <source>{name} is the owner, but was not ready: {cause}.</source>
        <translation>{name} is the owner, but was not ready: {cause}.</translation>
    </message>
    <message>
        <source>{name} receives by an override.</source>
        <translation>{name} receives by an override.</translation>
    </message>
    <message>
        <source>{name} stands in for the owner.</source>
        <translation>{name} stands in for the owner.</translation>
    </message>
    <message>
        <source>{name} stands in no line.</source>
        <translation>{name} stands in no line.</translation>
    </message>
    <message>
        <source>{name} stood in front, but was not ready: {cause}. So {name} {effect}.</source>
        <translation>{name} stood in front, but was not ready: {cause}. So {name} {effect}.</translation>
    </message>
    <message>
        <source>{name} took this visit out of turn. It is written down and never counted.</source>
        <translation>{name} took this visit out of turn. It is written down and never counted.</translation>
    </message>
    <message>
        <source>{name} was not ready: {cause}.</source>
        <translation>{name} was not ready: {cause}.</translation>
    </message>
    <message>
        <source>{name} was ready, but number {place} in the line of {agency}; {chosen} stood before.</source>
        <translation>{name} was ready, but number {place} in the line of {agency}; {chosen} stood before.</translation>
    </message>
    <message>
        <source>{name} was ready, number {place} in the line of {agency}. Both agencies stood alike ({most}), but in the agreed order {winner} comes first.</source>
        <translation>{name} was ready, number {place} in the line of {agency}. Both agencies stood alike ({most}), but in the agreed order {winner} comes first.</translation>
    </message>
    <message>
        <source>{name} was ready, number {place} in the line of {agency}. Both agencies stood alike ({most}), but the last turn of {winner} was longer ago.</source>
        <translation>{name} was ready, number {place} in the line of {agency}. Both agencies stood alike ({most}), but the last turn of {winner} was longer ago.</translation>
    </message>
    <message>
        <source>{name} was ready, number {place} in the line of {agency}. But a turn that {creditor} gets back is paid before the rotation is asked.</source>
        <translation>{name} was ready, number {place} in the line of {agency}. But a turn that {creditor} gets back is paid before the rotation is asked.</translation>
    </message>
    <message>
        <source>{name} was ready, number {place} in the line of {agency}. But the turn was {winner}’s: {winner} {most}, {agency} {less}.</source>
        <translation>{name} was ready, number {place} in the line of {agency}. But the turn was {winner}'s: {winner} {most}, {agency} {less}.</translation>
    </message>
    <message>
        <source>{name} was ready, number {place} in the line of {agency}. But {chosen} is owed a turn ({cause}), which is paid before the line.</source>
        <translation>{name} was ready, number {place} in the line of {agency}. But {chosen} is owed a turn ({cause}), which is paid before the line.</translation>
    </message>
    <message>
        <source>{name} was suspended until it is lifted ({reason}), by {boss}.</source>
        <translation>{name} was suspended until it is lifted ({reason}), by {boss}.</translation>
    </message>
    <message>
        <source>{name} was suspended until {day} ({reason}), by {boss}.</source>
        <translation>{name} was suspended until {day} ({reason}), by {boss}.</translation>
    </message>
    <message>
        <source>{name} went along as the mentor of {chosen}.</source>
        <translation>{name} went along as the mentor of {chosen}.</translation>
    </message>
    <message>
        <source>{name} works here no more.</source>
        <translation>{name} works here no more.</translation>
    </message>
    <message>
        <source>{second} acknowledged it.</source>
        <translation>{second} acknowledged it.</translation>
    </message>
    <message>
        <source>{some}, {another}</source>
        <translation>{some}, {another}</translation>
    </message>
    <message>
        <source>{name} did receive this visit, until {to} went on with it.</source>
        <translation>{name} did receive this visit, until {to} went on with it.</translation>
    </message>
    <message>
        <source>{name} took this visit out of turn; it is never counted.</source>
        <translation>{name} took this visit out of turn; it is never counted.</translation>
    </message>
    <message>
        <source>{name} was called, but {to} took this visit out of turn.</source>
        <translation>{name} was called, but {to} took this visit out of turn.</translation>
    </message>
    <message>
        <source>{name} went on with this visit later.</source>
        <translation>{name} went on with this visit later.</translation>
    </message>
    <message>
        <source>Without that {due} would have received ({basis}), whose place in line stays.</source>
        <translation>Without that {due} would have received ({basis}), whose place in line stays.</translation>
    </message>
    <message>
        <source>{cause}, and {most} turns are owed already, the most</source>
        <translation>{cause}, and {most} turns are owed already, the most</translation>
    </message>
    <message>
        <source>{cause}, for longer than {minutes} minutes</source>
        <translation>{cause}, for longer than {minutes} minutes</translation>
    </message>
    <message>
        <source>{name} was called ({basis}), but {boss} decided for {chosen} ({reason}). {name} keeps the place in line.</source>
        <translation>{name} was called ({basis}), but {boss} decided for {chosen} ({reason}). {name} keeps the place in line.</translation>
    </message>
</context>
<context>
    <name>why_dialog</name>
    <message>
        <source>A colleague: name, pinyin or initials</source>
        <translation>A colleague: name, pinyin or initials</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Back to the desk</translation>
    </message>
    <message>
        <source>Correct this visit</source>
        <translation>Correct this visit</translation>
    </message>
    <message>
        <source>Entry {seq} · rule sheet {version}, clause {clause}</source>
        <translation>Entry {seq} · rule sheet {version}, clause {clause}</translation>
    </message>
    <message>
        <source>No agency’s lag moved.</source>
        <translation>No agency's lag moved.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>even</source>
        <translation>even</translation>
    </message>
    <message>
        <source>↑ ↓ choose the turn; letters find a colleague: why not this one? PgUp PgDn turn the page.</source>
        <translation>↑ ↓ choose the turn; letters find a colleague: why not this one? PgUp PgDn turn the page.</translation>
    </message>
    <message>
        <source>Later: {told}</source>
        <translation>Later: {told}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>No turn was given on this day.</source>
        <translation>No turn was given on this day.</translation>
    </message>
    <message>
        <source>Turns of the day</source>
        <translation>Turns of the day</translation>
    </message>
    <message>
        <source>Why? {day}</source>
        <translation>Why? {day}</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Front desk</source>
        <translation>Front desk</translation>
    </message>
</context>
</TS>
