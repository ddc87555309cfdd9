"""The reports to look at: each its sentence, its chart and its table, of a day, a week, a month or a year."""
