"""The day as the tables read it: it stands with the rotation, whose figures the desk keeps, too."""

from frontdesk.rotation.figures.reading import Day as Day, read as read
