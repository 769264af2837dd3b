"""An independent oracle for deadlines: a start in seconds since 1970 and a length on each line in, a deadline out.

Shares nothing with Beredd but the rules of the law: its own calendar (datetime) and its own time zones (zoneinfo, with
the table of the operating system). Hours are elapsed hours; weeks end at the earlier of elapsed time and the wall;
months end on the day with the same number or the month's last day, at the earliest moment that the wall's time can be.
"""

import calendar
import sys
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

STOCKHOLM = ZoneInfo("Europe/Stockholm")


def seconds(local):
    """Returns the earliest moment that a clock on a wall in Sweden can mean by `local`."""
    return min(int(local.replace(tzinfo=STOCKHOLM, fold=fold).timestamp()) for fold in (0, 1))


def deadline(start, unit, count):
    if unit == "hours":
        return start + count * 3600
    local = datetime.fromtimestamp(start, STOCKHOLM).replace(tzinfo=None, fold=0)
    if unit == "weeks":
        return min(start + count * 604800, seconds(local + timedelta(weeks=count)))
    if unit == "months":
        years, month = divmod(local.month - 1 + count, 12)
        year, month = local.year + years, month + 1
        day = min(local.day, calendar.monthrange(year, month)[1])
        return seconds(local.replace(year=year, month=month, day=day))
    raise ValueError(unit)


def main():
    out = []
    for line in sys.stdin:
        start, unit, count = line.split()
        due = deadline(int(start), unit, int(count))
        shown = datetime.fromtimestamp(due, timezone.utc).astimezone(STOCKHOLM)
        out.append(f"{due} {shown.isoformat()}")
    print("\n".join(out))


if __name__ == "__main__":
    main()
