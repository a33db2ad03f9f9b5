"""Accuracy and speed on papers generated for the purpose (never the committed ones), beside the plain baseline."""
