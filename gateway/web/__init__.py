"""The pages for people: an ordinary client of the public API, with server-rendered HTML and no data of its own."""
