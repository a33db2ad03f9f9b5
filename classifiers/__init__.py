"""First storey: pages → documents and their types."""
