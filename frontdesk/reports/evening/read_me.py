"""The short text in each agency's zip: what is in it, and how to check it, in both languages."""

from frontdesk.book.chain import short
from frontdesk.reports.day_file import day_file_name
from frontdesk.reports.day_sheet import DaySheet
from frontdesk.reports.evening.names import FORMAT, VERIFIER, sheet_name, visitors_name
from frontdesk.words import day_in_english


def read_me(sheet: DaySheet, agency: str) -> str:
    """The text, with the lines' ends that a Windows editor likes."""
    parts = (*_chinese(sheet, agency), "", "-" * 72, "", *_english(sheet, agency))
    return "\r\n".join(parts) + "\r\n"


def _chinese(sheet: DaySheet, agency: str) -> tuple[str, ...]:
    date = sheet.date.isoformat()
    day_file = day_file_name(sheet.book, date)
    return (
        f"{sheet.site}　{sheet.date.year}年{sheet.date.month}月{sheet.date.day}日　轮序资料　——　给{agency}",
        "",
        "里面有什么",
        f"  {sheet_name(sheet.book, date, 'xlsx')}, .pdf",
        "      轮序日报：当天每一轮、过号、经理指派、处罚和判客，各家公司都在内，各家收到的完全相同。",
        f"  {visitors_name(sheet.book, date, agency)}",
        "      只有贵公司的客户。电话隐去中间几位；争议未判的不列姓名。其他公司的客户不在任何文件里。",
        f"  {day_file}",
        "      日文件：轮序本当天的全部记录，用来校验。没有客户的任何资料。",
        f"  {VERIFIER}",
        "      校验程序，单独一个文件，不需要我们的软件。",
        f"  {FORMAT}",
        "      日文件的格式和规则（英文）：任何人都可以照着它自己写一个校验程序。",
        "",
        "如何校验",
        "  1. 把这些文件解压到一个文件夹。电脑上要有 Python 3.11 或更新版本（python.org）。",
        "  2. 在该文件夹里打开命令行，运行：",
        f"     python {VERIFIER} {day_file} --head {sheet.head}",
        "  3. 显示 ok，当天的每一轮就没有被改动，并且都符合规则表。",
        f"  4. 校验码（短）{short(sheet.head)} 应与当晚签字的纸质单上的一致。请把那张单子留好：",
        "     只要有一家公司留着，谁也无法不被发现地改写这一天。",
    )


def _english(sheet: DaySheet, agency: str) -> tuple[str, ...]:
    date = sheet.date.isoformat()
    day_file = day_file_name(sheet.book, date)
    return (
        f"{sheet.site}, {day_in_english(sheet.date)}: the rotation, for {agency}",
        "",
        "What is in here",
        f"  {sheet_name(sheet.book, date, 'xlsx')}, .pdf",
        "      The day sheet: every turn of the day, who was passed, overrides, penalties, rulings, of all",
        "      agencies. Each agency gets the very same.",
        f"  {visitors_name(sheet.book, date, agency)}",
        "      Your own visitors alone. The middle of each number is hidden; who is in dispute has no name",
        "      yet. Another agency’s visitors stand in none of these files.",
        f"  {day_file}",
        "      The day file: all that the book has of the day, to be checked. It holds nothing of a visitor.",
        f"  {VERIFIER}",
        "      The verifier: one file, which needs none of our programs.",
        f"  {FORMAT}",
        "      The format of the day file and the rules, so that anybody can write a verifier of their own.",
        "",
        "How to check",
        "  1. Unpack these files into one folder. The computer needs Python 3.11 or newer (python.org).",
        "  2. Open a command line in that folder, and run:",
        f"     python {VERIFIER} {day_file} --head {sheet.head}",
        "  3. If it says ok, no turn of the day was changed, and each went to whom the rule sheet says.",
        f"  4. The short check text {short(sheet.head)} must be the one on the paper signed that evening.",
        "     Keep that paper: as long as one agency has it, nobody can rewrite the day unnoticed.",
    )
