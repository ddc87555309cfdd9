<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>actions</name>
    <message>
        <source>A reception is over; the consultant is ready again.</source>
        <translation>A reception is over; the consultant is ready again.</translation>
    </message>
    <message>
        <source>Begins today's rotation with last night's order and lags.</source>
        <translation>Begins today's rotation with last night's order and lags.</translation>
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
        <source>First visit, next please</source>
        <translation>First visit, next please</translation>
    </message>
    <message>
        <source>For a visitor who has been here: to the consultant to whom the visit belongs.</source>
        <translation>For a visitor who has been here: to the consultant to whom the visit belongs.</translation>
    </message>
    <message>
        <source>Gives the turn to the next in rotation, at once. Details can follow.</source>
        <translation>Gives the turn to the next in rotation, at once. Details can follow.</translation>
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
        <source>Says who is at the desk; this name stands in the book from here on.</source>
        <translation>Says who is at the desk; this name stands in the book from here on.</translation>
    </message>
    <message>
        <source>Seen off</source>
        <translation>Seen off</translation>
    </message>
    <message>
        <source>Shows all keys.</source>
        <translation>Shows all keys.</translation>
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
        <source>The person called is not there: says why, and calls the next.</source>
        <translation>The person called is not there: says why, and calls the next.</translation>
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
</context>
<context>
    <name>cli</name>
    <message>
        <source>A replay needs both --arrivals and --roster.</source>
        <translation>A replay needs both --arrivals and --roster.</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>No day yet</translation>
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
        <source>Back to the desk</source>
        <translation>Back to the desk</translation>
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
        <source>Out of hours: {told}</source>
        <translation>Out of hours: {told}</translation>
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
        <source>Unconfirmed: {reason}.</source>
        <translation>Unconfirmed: {reason}.</translation>
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
        <source>choose a reason …</source>
        <translation>choose a reason …</translation>
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
        <source>share {share}</source>
        <translation>share {share}</translation>
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
        <source>{had} turns, due {due}</source>
        <translation>{had} turns, due {due}</translation>
    </message>
    <message>
        <source>{had}; own clients {returns}, courtesies {courtesies}, passed {passed}</source>
        <translation>{had}; own clients {returns}, courtesies {courtesies}, passed {passed}</translation>
    </message>
    <message>
        <source>{name} (manager) confirms</source>
        <translation>{name} (manager) confirms</translation>
    </message>
    <message>
        <source>{name} confirms</source>
        <translation>{name} confirms</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>A party has 1 to {most} people, not {party}.</source>
        <translation>A party has 1 to {most} people, not {party}.</translation>
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
        <source>Closed for today</source>
        <translation>Closed for today</translation>
    </message>
    <message>
        <source>Everybody in this roster is on the site’s roster already.</source>
        <translation>Everybody in this roster is on the site's roster already.</translation>
    </message>
    <message>
        <source>Name twice</source>
        <translation>Name twice</translation>
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
        <source>Nobody on the roster is called “{who}”.</source>
        <translation>Nobody on the roster is called "{who}".</translation>
    </message>
    <message>
        <source>Not away</source>
        <translation>Not away</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Not confirmed</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Not signed in</translation>
    </message>
    <message>
        <source>Not waiting</source>
        <translation>Not waiting</translation>
    </message>
    <message>
        <source>Nothing has been done since the day was opened that could be taken back.</source>
        <translation>Nothing has been done since the day was opened that could be taken back.</translation>
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
        <source>Only the newest action can be taken back, and something came after this one.</source>
        <translation>Only the newest action can be taken back, and something came after this one.</translation>
    </message>
    <message>
        <source>Open the day first: then people sign in and turns are given.</source>
        <translation>Open the day first: then people sign in and turns are given.</translation>
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
        <source>Somebody else wrote in the book meanwhile. Look who is next now, and press again.</source>
        <translation>Somebody else wrote in the book meanwhile. Look who is next now, and press again.</translation>
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
        <source>The board has changed</source>
        <translation>The board has changed</translation>
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
        <source>There is a {name} in this agency already.</source>
        <translation>There is a {name} in this agency already.</translation>
    </message>
    <message>
        <source>There is an agency {name} already.</source>
        <translation>There is an agency {name} already.</translation>
    </message>
    <message>
        <source>This book is empty. Set up the site, its agencies and its roster first.</source>
        <translation>This book is empty. Set up the site, its agencies and its roster first.</translation>
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
        <source>Too late to undo</source>
        <translation>Too late to undo</translation>
    </message>
    <message>
        <source>Turn of another day</source>
        <translation>Turn of another day</translation>
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
        <source>Visit not open</source>
        <translation>Visit not open</translation>
    </message>
    <message>
        <source>Visit written already</source>
        <translation>Visit written already</translation>
    </message>
    <message>
        <source>Write a name, a phone or a source.</source>
        <translation>Write a name, a phone or a source.</translation>
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
        <source>{who} hasn’t signed in today. Sign in first.</source>
        <translation>{who} hasn't signed in today. Sign in first.</translation>
    </message>
    <message>
        <source>{who} is away already. Mark the return first.</source>
        <translation>{who} is away already. Mark the return first.</translation>
    </message>
    <message>
        <source>{who} is on duty already.</source>
        <translation>{who} is on duty already.</translation>
    </message>
    <message>
        <source>{who} is still with visitors. See them off first.</source>
        <translation>{who} is still with visitors. See them off first.</translation>
    </message>
    <message>
        <source>{who} isn’t away.</source>
        <translation>{who} isn't away.</translation>
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
        <source>Desk</source>
        <translation>Desk</translation>
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
        <source>Just now</source>
        <translation>Just now</translation>
    </message>
    <message>
        <source>Next one again</source>
        <translation>Next one again</translation>
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
        <source>The day isn’t open yet</source>
        <translation>The day isn't open yet</translation>
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
        <source>Undo {seconds} s</source>
        <translation>Undo {seconds} s</translation>
    </message>
    <message>
        <source>Undo, {seconds} s</source>
        <translation>Undo, {seconds} s</translation>
    </message>
    <message>
        <source>Undo: {deed} {seconds} s</source>
        <translation>Undo: {deed} {seconds} s</translation>
    </message>
    <message>
        <source>Undone; it stands in the book and counts no more</source>
        <translation>Undone; it stands in the book and counts no more</translation>
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
        <source>Waits for {owner}, or for the agency.</source>
        <translation>Waits for {owner}, or for the agency.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
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
        <source>last action</source>
        <translation>last action</translation>
    </message>
    <message>
        <source>no turn yet today</source>
        <translation>no turn yet today</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>nobody waits</translation>
    </message>
    <message>
        <source>nobody yet: F2 gives the next turn</source>
        <translation>nobody yet: F2 gives the next turn</translation>
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
        <source>{count} · F7 {button}</source>
        <translation>{count} · F7 {button}</translation>
    </message>
    <message>
        <source>{count}, {shown} shown · F7 all</source>
        <translation>{count}, {shown} shown · F7 all</translation>
    </message>
    <message>
        <source>{kind}, {party}</source>
        <translation>{kind}, {party}</translation>
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
        <source>{visit}, for {owner}</source>
        <translation>{visit}, for {owner}</translation>
    </message>
    <message>
        <source>{who} back</source>
        <translation>{who} back</translation>
    </message>
    <message>
        <source>{who} in</source>
        <translation>{who} in</translation>
    </message>
    <message>
        <source>{who} out</source>
        <translation>{who} out</translation>
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
        <source>{file} can’t be written here ({cause}). Choose another folder.</source>
        <translation>{file} can't be written here ({cause}). Choose another folder.</translation>
    </message>
    <message>
        <source>{file} is open in another program, perhaps Excel or WPS. Close it there, or choose another folder.</source>
        <translation>{file} is open in another program, perhaps Excel or WPS. Close it there, or choose another folder.</translation>
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
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>In, out, away</source>
        <translation>In, out, away</translation>
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
        <source>The short form of the book’s last hash: anybody may note it.</source>
        <translation>The short form of the book's last hash: anybody may note it.</translation>
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
        <source>Back to the desk</source>
        <translation>Back to the desk</translation>
    </message>
    <message>
        <source>One press of F2 gives the turn to whoever is next, fairly among the agencies, and writes it in the book. Nothing in the book is ever rubbed out; F12 says why for each turn.</source>
        <translation>One press of F2 gives the turn to whoever is next, fairly among the agencies, and writes it in the book. Nothing in the book is ever rubbed out; F12 says why for each turn.</translation>
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
        <source>owed {amount}</source>
        <translation>owed {amount}</translation>
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
        <source>Level</source>
        <translation>Level</translation>
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
        <source>No level is given: taken as independent</source>
        <translation>No level is given: taken as independent</translation>
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
        <source>{word} is no known level. Known are 熟手, 独立, 新人 and 见习.</source>
        <translation>{word} is no known level. Known are 熟手, 独立, 新人 and 见习.</translation>
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
        <source>{name}: a party waits, please receive</source>
        <translation>{name}: a party waits, please receive</translation>
    </message>
</context>
<context>
    <name>person_menu</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Why not this person?</source>
        <translation>Why not this person?</translation>
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
        <source>Line {number}: “{do}” comes with a later version.</source>
        <translation>Line {number}: "{do}" comes with a later version.</translation>
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
        <source>Nobody in the records answers to “{asked}”. Take them as a first visit.</source>
        <translation>Nobody in the records answers to "{asked}". Take them as a first visit.</translation>
    </message>
    <message>
        <source>Not in this version</source>
        <translation>Not in this version</translation>
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
        <source>This visit has had no turn today; it waits, or it left.</source>
        <translation>This visit has had no turn today; it waits, or it left.</translation>
    </message>
    <message>
        <source>Two of that name</source>
        <translation>Two of that name</translation>
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
        <source>“at” as in 2026-09-26T09:00:00+08:00</source>
        <translation>"at" as in 2026-09-26T09:00:00+08:00</translation>
    </message>
    <message>
        <source>“do”, one of {deeds}</source>
        <translation>"do", one of {deeds}</translation>
    </message>
    <message>
        <source>“owner”, “phone” or “visitor”</source>
        <translation>"owner", "phone" or "visitor"</translation>
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
    <name>return_visit</name>
    <message>
        <source>Found</source>
        <translation>Found</translation>
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
        <source>Nobody found. Is it a first visit? Then Esc and F2.</source>
        <translation>Nobody found. Is it a first visit? Then Esc and F2.</translation>
    </message>
    <message>
        <source>Nobody has received this visitor yet: a first visit (F2).</source>
        <translation>Nobody has received this visitor yet: a first visit (F2).</translation>
    </message>
    <message>
        <source>Return visit</source>
        <translation>Return visit</translation>
    </message>
    <message>
        <source>The visitor asks for this consultant.</source>
        <translation>The visitor asks for this consultant.</translation>
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
        <source>belongs to {owner}</source>
        <translation>belongs to {owner}</translation>
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
        <source>{name} receives. A return visit moves nobody’s turn.</source>
        <translation>{name} receives. A return visit moves nobody's turn.</translation>
    </message>
    <message>
        <source>{name} receives. By the rule sheet this counts as a turn of {agency}.</source>
        <translation>{name} receives. By the rule sheet this counts as a turn of {agency}.</translation>
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
</context>
<context>
    <name>roster</name>
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
        <source>{people} people. Rows to mend: {rows}.</source>
        <translation>{people} people. Rows to mend: {rows}.</translation>
    </message>
    <message>
        <source>{people} people.</source>
        <translation>{people} people.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Clause “{clause}” can’t be “{value}”. Allowed: {allowed}.</source>
        <translation>Clause "{clause}" can't be "{value}". Allowed: {allowed}.</translation>
    </message>
    <message>
        <source>Not in this version</source>
        <translation>Not in this version</translation>
    </message>
    <message>
        <source>That the supervisor rules on a return visit comes with a later version.</source>
        <translation>That the supervisor rules on a return visit comes with a later version.</translation>
    </message>
    <message>
        <source>The rule sheet has no clause “{clause}” in this version. It knows: {known}.</source>
        <translation>The rule sheet has no clause "{clause}" in this version. It knows: {known}.</translation>
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
        <source>carry_over, sign_in</source>
        <translation>carry_over, sign_in</translation>
    </message>
    <message>
        <source>confirmed_or_reason</source>
        <translation>confirmed_or_reason</translation>
    </message>
    <message>
        <source>counts (true or false) and owner_away (courtesy, rotation)</source>
        <translation>counts (true or false) and owner_away (courtesy, rotation)</translation>
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
        <source>opening and closing time, such as 09:00-18:30</source>
        <translation>opening and closing time, such as 09:00-18:30</translation>
    </message>
    <message>
        <source>seen_off, talk_finished</source>
        <translation>seen_off, talk_finished</translation>
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
        <source>Mentor missing</source>
        <translation>Mentor missing</translation>
    </message>
    <message>
        <source>Name missing</source>
        <translation>Name missing</translation>
    </message>
    <message>
        <source>Name twice</source>
        <translation>Name twice</translation>
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
        <source>“{site}”: use up to 40 letters a to z, digits and hyphens.</source>
        <translation>"{site}": use up to 40 letters a to z, digits and hyphens.</translation>
    </message>
    <message>
        <source>“{zone}” is no time zone. Write it as in Asia/Shanghai.</source>
        <translation>"{zone}" is no time zone. Write it as in Asia/Shanghai.</translation>
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
        <source>Day begins</source>
        <translation>Day begins</translation>
    </message>
    <message>
        <source>Decides when a day begins. Type a city to search.</source>
        <translation>Decides when a day begins. Type a city to search.</translation>
    </message>
    <message>
        <source>Enter them with share 1</source>
        <translation>Enter them with share 1</translation>
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
        <source>How does a day begin?</source>
        <translation>How does a day begin?</translation>
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
        <source>One press gives the next turn</source>
        <translation>One press gives the next turn</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Ready to begin</source>
        <translation>Ready to begin</translation>
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
        <source>Return visits</source>
        <translation>Return visits</translation>
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
        <source>Somebody of the same agency stands in, as a courtesy that costs no turn.</source>
        <translation>Somebody of the same agency stands in, as a courtesy that costs no turn.</translation>
    </message>
    <message>
        <source>The book</source>
        <translation>The book</translation>
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
        <source>The sales centre, its agencies and shares, the roster from a table or typed, and the rules by five questions. Takes five minutes.</source>
        <translation>The sales centre, its agencies and shares, the roster from a table or typed, and the rules by five questions. Takes five minutes.</translation>
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
        <source>Type the consultants, or read them from a table with columns such as 姓名, 公司, 级别, 师傅. Only these four are read. Enter edits a cell; the tick says who is taken over.</source>
        <translation>Type the consultants, or read them from a table with columns such as 姓名, 公司, 级别, 师傅. Only these four are read. Enter edits a cell; the tick says who is taken over.</translation>
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
        <source>What most offices choose is chosen already. The book says it with every turn.</source>
        <translation>What most offices choose is chosen already. The book says it with every turn.</translation>
    </message>
    <message>
        <source>When is the site open?</source>
        <translation>When is the site open?</translation>
    </message>
    <message>
        <source>While all of an agency’s people are receiving, what of its turns?</source>
        <translation>While all of an agency's people are receiving, what of its turns?</translation>
    </message>
    <message>
        <source>Who comes first stands first. What agencies are owed goes on all the same.</source>
        <translation>Who comes first stands first. What agencies are owed goes on all the same.</translation>
    </message>
    <message>
        <source>Whoever is next in rotation receives; the client stays with the own consultant.</source>
        <translation>Whoever is next in rotation receives; the client stays with the own consultant.</translation>
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
        <source>as last night ended</source>
        <translation>as last night ended</translation>
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
        <source>in the order of signing in</source>
        <translation>in the order of signing in</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>lost</translation>
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
        <source>the rotation</source>
        <translation>the rotation</translation>
    </message>
    <message>
        <source>the same agency’s line</source>
        <translation>the same agency's line</translation>
    </message>
    <message>
        <source>to the own consultant, else to the rotation</source>
        <translation>to the own consultant, else to the rotation</translation>
    </message>
    <message>
        <source>to the own consultant, else to the same agency’s line</source>
        <translation>to the own consultant, else to the same agency's line</translation>
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
</context>
<context>
    <name>startup</name>
    <message>
        <source>A made-up day: press whatever you like, nothing of it is kept.</source>
        <translation>A made-up day: press whatever you like, nothing of it is kept.</translation>
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
        <source>Close it, with confirmation</source>
        <translation>Close it, with confirmation</translation>
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
        <source>If something looks wrong, start the program again. Whoever looks after it needs this file; it holds no names and no telephone numbers:</source>
        <translation>If something looks wrong, start the program again. Whoever looks after it needs this file; it holds no names and no telephone numbers:</translation>
    </message>
    <message>
        <source>Nothing in the file was changed.</source>
        <translation>Nothing in the file was changed.</translation>
    </message>
    <message>
        <source>Open today</source>
        <translation>Open today</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Set up your site</source>
        <translation>Set up your site</translation>
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
        <source>absence</source>
        <translation>absence</translation>
    </message>
    <message>
        <source>agency busy</source>
        <translation>agency busy</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>another reason</translation>
    </message>
    <message>
        <source>by rotation</source>
        <translation>by rotation</translation>
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
        <source>first visit</source>
        <translation>first visit</translation>
    </message>
    <message>
        <source>first visits</source>
        <translation>first visits</translation>
    </message>
    <message>
        <source>forfeits the turn</source>
        <translation>forfeits the turn</translation>
    </message>
    <message>
        <source>independent</source>
        <translation>independent</translation>
    </message>
    <message>
        <source>keeps the place</source>
        <translation>keeps the place</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>lunch</translation>
    </message>
    <message>
        <source>mentor not free</source>
        <translation>mentor not free</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
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
        <source>nobody of the agency was there</source>
        <translation>nobody of the agency was there</translation>
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
        <source>opening hours</source>
        <translation>opening hours</translation>
    </message>
    <message>
        <source>out of hours</source>
        <translation>out of hours</translation>
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
        <source>phone</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>private matter</source>
        <translation>private matter</translation>
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
        <source>share</source>
        <translation>share</translation>
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
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>start of day</source>
        <translation>start of day</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspended</translation>
    </message>
    <message>
        <source>the agency disagrees</source>
        <translation>the agency disagrees</translation>
    </message>
    <message>
        <source>the close was forgotten</source>
        <translation>the close was forgotten</translation>
    </message>
    <message>
        <source>time to answer</source>
        <translation>time to answer</translation>
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
        <source>when passed</source>
        <translation>when passed</translation>
    </message>
    <message>
        <source>with a client</source>
        <translation>with a client</translation>
    </message>
</context>
<context>
    <name>time</name>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
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
</context>
<context>
    <name>verify</name>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>By the rule: {expected}</source>
        <translation>By the rule: {expected}</translation>
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
        <source>It doesn’t follow the one before: something was taken out or put in.</source>
        <translation>It doesn't follow the one before: something was taken out or put in.</translation>
    </message>
    <message>
        <source>It isn’t what the rules allow at this place.</source>
        <translation>It isn't what the rules allow at this place.</translation>
    </message>
    <message>
        <source>It was changed after it was written.</source>
        <translation>It was changed after it was written.</translation>
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
        <source>The check text has 64 letters a to f and digits; these are {count}.</source>
        <translation>The check text has 64 letters a to f and digits; these are {count}.</translation>
    </message>
    <message>
        <source>The day is not closed in this file; more may have followed.</source>
        <translation>The day is not closed in this file; more may have followed.</translation>
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
        <source>The rules give another turn than the one that stands there.</source>
        <translation>The rules give another turn than the one that stands there.</translation>
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
        <source>or drop them here</source>
        <translation>or drop them here</translation>
    </message>
    <message>
        <source>the 64 letters and digits, or leave empty</source>
        <translation>the 64 letters and digits, or leave empty</translation>
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
        <source>{entries} entries, {turns} turns.</source>
        <translation>{entries} entries, {turns} turns.</translation>
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
        <source>The visit was a client of {owner}, not a turn of the rotation. {name} keeps the place in line.</source>
        <translation>The visit was a client of {owner}, not a turn of the rotation. {name} keeps the place in line.</translation>
    </message>
    <message>
        <source>This client belongs to {name}. A return visit moves nobody’s turn.</source>
        <translation>This client belongs to {name}. A return visit moves nobody's turn.</translation>
    </message>
    <message>
        <source>This client belongs to {name}. By the rule sheet the visit counts as a turn of {agency}.</source>
        <translation>This client belongs to {name}. By the rule sheet the visit counts as a turn of {agency}.</translation>
    </message>
    <message>
        <source>This person wasn’t on the roster at that moment.</source>
        <translation>This person wasn't on the roster at that moment.</translation>
    </message>
    <message>
        <source>With this visit {agency} is due most: {claim} ({others}).</source>
        <translation>With this visit {agency} is due most: {claim} ({others}).</translation>
    </message>
    <message>
        <source>With this visit {agency} is due {claim}, as is {rival}, and comes first in the agreed order.</source>
        <translation>With this visit {agency} is due {claim}, as is {rival}, and comes first in the agreed order.</translation>
    </message>
    <message>
        <source>With this visit {agency} is due {claim}, as is {rival}, and its last turn is longer ago.</source>
        <translation>With this visit {agency} is due {claim}, as is {rival}, and its last turn is longer ago.</translation>
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
        <source>{name} doesn’t stand in this rotation yet.</source>
        <translation>{name} doesn't stand in this rotation yet.</translation>
    </message>
    <message>
        <source>{name} is first in its line.</source>
        <translation>{name} is first in its line.</translation>
    </message>
    <message>
        <source>{name} is the first who is ready in its line; in front stood {passed}.</source>
        <translation>{name} is the first who is ready in its line; in front stood {passed}.</translation>
    </message>
    <message>
        <source>{name} is the owner, but was not ready: {cause}.</source>
        <translation>{name} is the owner, but was not ready: {cause}.</translation>
    </message>
    <message>
        <source>{name} stands in for the owner.</source>
        <translation>{name} stands in for the owner.</translation>
    </message>
    <message>
        <source>{name} stood in front, but was not ready: {cause}. So {name} {effect}.</source>
        <translation>{name} stood in front, but was not ready: {cause}. So {name} {effect}.</translation>
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
        <source>{name} was ready, number {place} in the line of {agency}. But the turn was {winner}’s: it was due {most}, {agency} {less}.</source>
        <translation>{name} was ready, number {place} in the line of {agency}. But the turn was {winner}'s: it was due {most}, {agency} {less}.</translation>
    </message>
    <message>
        <source>{some}, {another}</source>
        <translation>{some}, {another}</translation>
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
        <source>Entry {seq} · rule sheet {version}, clause {clause}</source>
        <translation>Entry {seq} · rule sheet {version}, clause {clause}</translation>
    </message>
    <message>
        <source>No agency’s lag moved.</source>
        <translation>No agency's lag moved.</translation>
    </message>
    <message>
        <source>No turn has been given today.</source>
        <translation>No turn has been given today.</translation>
    </message>
    <message>
        <source>Turns of today</source>
        <translation>Turns of today</translation>
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
</context>
<context>
    <name>window</name>
    <message>
        <source>Front desk</source>
        <translation>Front desk</translation>
    </message>
</context>
</TS>
