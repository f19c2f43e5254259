"""How the directory keeps and finds its things; names, phones and private keys are sealed."""
