"""Ground storey: bytes → pages → words (`reading`), then words → fields (`fields`, `documents`)."""
