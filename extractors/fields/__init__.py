"""Words → values, shared by every document type."""
