"""Stock changes: dates corrected, goods written off, handed out without points, bought or found."""
