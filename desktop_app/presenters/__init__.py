"""What screens and command line show: state, intents and sentences, Qt-free."""
