"""Who asked, who came, how long, how well: orders, teams, attendance, reviews, and the quarter's projects."""
