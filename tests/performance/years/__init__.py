"""Growth: what takes longer after years (`make bench BENCH=growth`), on databases that are kept between runs."""
